import { describe, expect, test } from "vitest"
import * as formats from "../../src/formats/index.js"
import { isFault } from "../../src/kernel/index.js"
import { Chance } from "../redact/numbers.js"

const SEED = 20_261_126
const SPOILT = 300

const amazonTurn = {
  Id: "t1",
  ParticipantId: "CUSTOMER",
  ParticipantRole: "CUSTOMER",
  Content: "Hello",
  BeginOffsetMillis: 0,
  EndOffsetMillis: 900,
}
const word = { word: "hello", start: 0, end: 1, confidence: 0.9 }
const alternatives = [{ transcript: "Hello", confidence: 0.9, words: [word] }]

/** A sound payload for each parser. */
const payloads: readonly (readonly [string, (input: unknown) => formats.Transcript, unknown])[] = [
  [
    "Amazon",
    formats.parseAmazon,
    {
      EventType: "SEGMENTS",
      ContactId: "c",
      Segments: [{ Transcript: amazonTurn }, { Transcript: { ...amazonTurn, Id: "t2" } }],
    },
  ],
  [
    "Amazon, after the call",
    formats.parseAmazon,
    {
      Version: "1.1.0",
      Channel: "VOICE",
      Participants: [{ ParticipantId: "CUSTOMER", ParticipantRole: "CUSTOMER" }],
      Transcript: [{ ...amazonTurn, Sentiment: "NEGATIVE" }],
    },
  ],
  [
    "Deepgram",
    formats.parseDeepgram,
    [{ type: "Results", is_final: true, start: 0, duration: 1, channel_index: [0, 1], channel: { alternatives } }],
  ],
  [
    "AssemblyAI",
    formats.parseAssemblyAi,
    {
      status: "completed",
      audio_url: "x",
      utterances: [{ speaker: "A", start: 0, end: 900, text: "Hello", confidence: 0.9 }],
    },
  ],
  [
    "AssemblyAI, live",
    formats.parseAssemblyAi,
    [{ type: "Turn", turn_order: 0, end_of_turn: true, transcript: "Hello", words: [{ start: 0, end: 400 }] }],
  ],
  [
    "Twilio",
    formats.parseTwilio,
    [
      {
        TranscriptionEvent: "transcription-content",
        Track: "inbound_track",
        Final: "true",
        TranscriptionData: '{"transcript":"Hello","confidence":0.9}',
        SequenceId: "2",
      },
    ],
  ],
  [
    "vCon",
    formats.parseVcon,
    {
      uuid: "018ff7d5-9c1b-8a5e-b3c5-1e2f3a4b5c6d",
      created_at: "2026-11-26T10:00:00Z",
      parties: [{ tel: "+1", role: "agent" }],
      dialog: [
        {
          type: "text",
          start: "2026-11-26T10:00:00Z",
          parties: 0,
          body: "Hello",
          encoding: "none",
          mediatype: "text/plain",
        },
      ],
    },
  ],
  [
    "segments",
    formats.parseSegments,
    {
      segments: [
        { start: 0, end: 1, text: "Hello", speaker: "A" },
        { start: 1, end: 2, text: "Good day", speaker: "B" },
      ],
    },
  ],
]

function nested(depth: number): unknown {
  let value: unknown = "x"
  for (let at = 0; at < depth; at += 1) value = at % 2 === 0 ? [value] : { a: value }
  return value
}

const JUNK: readonly unknown[] = [
  ...[undefined, null, true, "", "\uD800", "__proto__", "x".repeat(100_000), [], {}],
  ...[Number.NaN, Number.POSITIVE_INFINITY, -1, 1e308, 0.5, nested(2_000), JSON.parse('{"__proto__":{"spoilt":true}}')],
]

/** A copy with one member, anywhere, left out, doubled, turned round or put to junk. */
function spoil(value: unknown, chance: Chance): unknown {
  if (typeof value !== "object" || value === null) return chance.pick(JUNK)
  const keys = Object.keys(value)
  if (keys.length === 0 || chance.maybe(0.1)) return chance.pick(JUNK)
  const key = chance.pick(keys)
  if (Array.isArray(value)) {
    const list: unknown[] = [...(value as unknown[])]
    const at = Number(key)
    const way = chance.whole(0, 3)
    if (way === 0) list.splice(at, 1)
    else if (way === 1) list.push(list[at])
    else if (way === 2) list.reverse()
    else list[at] = spoil(list[at], chance)
    return list
  }
  const { [key]: member, ...others } = value as Record<string, unknown>
  return chance.maybe(0.2) ? others : { ...others, [key]: spoil(member, chance) }
}

describe(`payloads with something wrong in them (seed ${String(SEED)})`, () => {
  test.each(payloads)(
    "%s: read, or refused by a fault; what is lost is told; no prototype is changed",
    (_, parse, payload) => {
      const chance = new Chance(SEED)
      const sound = parse(payload).speech.length
      expect(sound).toBeGreaterThan(0)
      for (let at = 0; at < SPOILT; at += 1) {
        let given: unknown = payload
        for (let times = chance.whole(1, 3); times > 0; times -= 1) given = spoil(given, chance)
        try {
          const { speech } = parse(given)
          for (const { at: end = 0, startAt = 0, text } of speech)
            expect([Number.isSafeInteger(end), Number.isSafeInteger(startAt), typeof text]).toEqual([
              true,
              true,
              "string",
            ])
        } catch (error) {
          if (!isFault(error)) throw error
        }
      }
      expect(Object.hasOwn(Object.prototype, "spoilt")).toBe(false)
    },
  )
})
