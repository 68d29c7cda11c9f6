import fc from "fast-check"
import { describe, expect, test } from "vitest"
import {
  detectTranscriptForm,
  parseAmazon,
  parseAssemblyAi,
  parseDeepgram,
  parsePlainText,
  parseSrt,
  parseTranscript,
  parseTwilio,
  parseVcon,
  parseWebVtt,
  readAmazonEvent,
  readAssemblyAiEvent,
  readDeepgramEvent,
  readTwilioEvent,
  type Transcript,
} from "../../src/formats/index.js"
import { isFault } from "../../src/kernel/index.js"

const parsers = {
  ...{ parseTranscript, parseAmazon, parseDeepgram, parseAssemblyAi, parseTwilio, parseVcon },
  ...{ parseWebVtt, parseSrt, parsePlainText },
}

/** What a fault may say: codes and numbers. */
const MESSAGE = /^transcript\/unreadable \(form: [a-zA-Z.]+, reason: [a-zA-Z]+(, [a-z]+: \d+)*\)$/

const PATH = /^[a-zA-Z0-9_.]*$/

/** Reads with every parser: each gives a sound transcript or our fault, and nothing else. */
function readAll(input: unknown): void {
  for (const parse of Object.values(parsers)) {
    try {
      checkSound(parse(input))
    } catch (error) {
      if (!isFault(error, "transcript/unreadable")) throw error
      expect(error.message).toMatch(MESSAGE)
      expect(error.cause).toBeUndefined()
    }
  }
  detectTranscriptForm(input)
  for (const read of [readAmazonEvent, readDeepgramEvent, readAssemblyAiEvent, readTwilioEvent])
    for (const { path } of read(input).problems) expect(path).toMatch(PATH)
}

function checkSound({ speech, labels, participants, problems }: Transcript): void {
  const ids = new Set(participants.map(({ participantId }) => participantId))
  expect(ids.size).toBe(participants.length)
  for (const { text, startAt = 0, at = startAt, participantId = "", final } of speech) {
    expect(Number.isSafeInteger(startAt) && Number.isSafeInteger(at) && at >= 0).toBe(true)
    expect(ids.has(participantId)).toBe(true)
    expect(text).not.toMatch(/[\0\p{Surrogate}]/u)
    if (final === true && text === "") expect(speech.some(({ op }) => op === "retract")).toBe(true)
  }
  for (const label of labels) {
    expect(label.source).toBe("vendor")
    if ("span" in label) expect(label.span!.start).toBeLessThan(label.span!.end)
  }
  for (const { path } of problems) expect(path).toMatch(PATH)
}

describe("anything at all (seed 4711)", () => {
  const runs = { seed: 4711, numRuns: 300 }

  test("strings", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 200 }), readAll), runs)
  })

  test("strings made of what the forms are made of", () => {
    const pieces = fc.constantFrom(
      ..."WEBVTT|\n|\r\n|\n\n|NOTE|STYLE|00:01.000|00:00:02,500| --> |-->|99:99:99.999|<v Agent>|<v.a B>|</v>|<|>|&amp;|&#0;".split(
        "|",
      ),
      ...'Agent:|Rosa:|a: |[00:12]|12:03 PM|(|)|:|Hello.|\uD800|\0|\uFEFF|1|{\\an8}|__proto__:|{|}|[|]|"|,|null'.split(
        "|",
      ),
      '{"EventType":"SEGMENTS","Segments":[]}',
      '{"Segments":[{"Utterance":{"TranscriptId":"a","PartialContent":"b"}}]}',
    )
    const texts = fc.array(pieces, { maxLength: 40 }).map((all) => all.join(""))
    fc.assert(fc.property(texts, readAll), { ...runs, numRuns: 1_000 })
  })

  test("JSON, parsed and as text", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        readAll(value)
        readAll(JSON.stringify(value))
      }),
      runs,
    )
  })

  test("JSON with Amazon's own names and any values", () => {
    const names =
      "EventType Segments Utterance Transcript Categories PostContactSummary Participants ParticipantId ParticipantRole " +
      "Content PartialContent TranscriptId Id BeginOffsetMillis EndOffsetMillis Sentiment IssuesDetected CharacterOffsets " +
      "BeginOffsetChar EndOffsetChar Redaction RedactedTimestamps MatchedCategories MatchedDetails PointsOfInterest " +
      "ConversationCharacteristics Interruptions InterruptionsByInterrupter NonTalkTime Instances OverallSentiment Items " +
      "Confidence LanguageCode ContactId ContactSummary Text Score QUARTER SentimentByPeriod AGENT __proto__ constructor"
    const leaves = fc.oneof(
      fc.constantFrom("AGENT", "CUSTOMER", "SEGMENTS", "a", "", "POSITIVE", "\uD800", "__proto__", "constructor"),
      fc.constantFrom(0, 1, -1, 1.5, 1e308, Number.NaN, Number.POSITIVE_INFINITY, null, undefined, true),
      fc.string(),
    )
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: "medium", withCrossShrink: true },
        leaves,
        fc.array(tie("value"), { maxLength: 4 }),
        fc.dictionary(fc.constantFrom(...names.split(" ")), tie("value"), { maxKeys: 6 }),
      ),
    }))
    const files = fc.record({
      Transcript: fc.array(value),
      Participants: value,
      Categories: value,
      ConversationCharacteristics: value,
    })
    fc.assert(fc.property(fc.oneof(value, files, fc.record({ Segments: fc.array(value) })), readAll), {
      ...runs,
      numRuns: 1_000,
    })
  })
})

describe("the vendors' own names and any values (seed 4711)", () => {
  const leaf = fc.oneof(
    fc.constantFrom<unknown>(
      "",
      "a",
      "0",
      "1.5",
      "true",
      "false",
      "A",
      "\uD800",
      "__proto__",
      "2026-11-19T15:20:06.9Z",
      "{}",
    ),
    fc.constantFrom<unknown>(
      0,
      1,
      2,
      -1,
      1.5,
      1e308,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      null,
      undefined,
      true,
      false,
    ),
    fc.constantFrom<unknown>(
      '{"transcript":"a","confidence":0.5}',
      '{"transcript":7}',
      "transcription-content",
      "inbound_track",
    ),
  )
  const some = <Shape extends Record<string, fc.Arbitrary<unknown>>>(shape: Shape) =>
    fc.record(shape, { requiredKeys: [] }).map((value) => value as unknown)
  const word = some({ word: leaf, punctuated_word: leaf, start: leaf, end: leaf, speaker: leaf, confidence: leaf })
  const alternatives = fc.array(some({ transcript: leaf, confidence: leaf, words: fc.array(word, { maxLength: 4 }) }), {
    maxLength: 2,
  })
  const deepgram = fc.oneof(
    some({
      type: fc.constant("Results"),
      channel_index: fc.array(leaf, { maxLength: 2 }),
      start: leaf,
      duration: leaf,
      is_final: leaf,
      speech_final: leaf,
      channel: some({ alternatives }),
      metadata: some({ request_id: leaf }),
    }),
    some({ type: fc.constant("UtteranceEnd"), channel: fc.array(leaf, { maxLength: 2 }) }),
    some({
      type: fc.constant("TurnInfo"),
      turn_index: leaf,
      transcript: leaf,
      words: fc.array(word, { maxLength: 2 }),
      event: fc.constantFrom("Update", "EagerEndOfTurn", "TurnResumed", "EndOfTurn"),
      audio_window_end: leaf,
    }),
    some({
      results: some({
        channels: fc.array(some({ alternatives }), { maxLength: 2 }),
        utterances: fc.array(some({ transcript: leaf, start: leaf, end: leaf, channel: leaf, speaker: leaf }), {
          maxLength: 3,
        }),
      }),
    }),
  )
  const others = fc.oneof(
    some({
      type: fc.constant("Turn"),
      turn_order: leaf,
      transcript: leaf,
      end_of_turn: leaf,
      channel: leaf,
      speaker_label: leaf,
      words: fc.array(word, { maxLength: 2 }),
    }),
    some({
      status: fc.constantFrom("completed", "error"),
      audio_url: leaf,
      text: leaf,
      summary: leaf,
      utterances: fc.array(some({ text: leaf, speaker: leaf, channel: leaf, start: leaf, end: leaf }), {
        maxLength: 3,
      }),
    }),
    some({
      TranscriptionEvent: fc.constantFrom("transcription-content", "transcription-started"),
      SequenceId: leaf,
      Track: leaf,
      Final: leaf,
      TranscriptionData: leaf,
      Timestamp: leaf,
      TranscriptionSid: leaf,
      InboundTrackLabel: leaf,
    }),
    some({
      sentences: fc.array(some({ media_channel: leaf, transcript: leaf, start_time: leaf, end_time: leaf }), {
        maxLength: 3,
      }),
    }),
  )

  const said = some({
    text: leaf,
    start: leaf,
    end: leaf,
    duration: leaf,
    parties: leaf,
    speaker: leaf,
    confidence: leaf,
  })
  const list = fc.array(said, { maxLength: 3 })
  const body = fc.oneof(leaf, list, deepgram, some({ transcript: fc.constant({ text: "a" }), segments: list }))
  const vcon = fc.record({
    parties: fc.array(fc.oneof(leaf, some({ name: leaf, role: leaf, meta: leaf })), { maxLength: 3 }),
    dialog: fc.array(
      some({
        type: fc.constantFrom("text", "recording"),
        start: leaf,
        duration: leaf,
        parties: leaf,
        originator: leaf,
        body: leaf,
      }),
      { maxLength: 3 },
    ),
    analysis: fc.array(
      some({ type: fc.constantFrom("transcript", "wtf_transcription", "summary"), encoding: leaf, body, dialog: leaf }),
      {
        maxLength: 3,
      },
    ),
  })

  test.each([["deepgram", deepgram] as const, ["the others", others] as const, ["vCon", vcon] as const])(
    "%s",
    (_, value) => {
      fc.assert(fc.property(fc.array(value, { minLength: 1, maxLength: 6 }), readAll), { seed: 4711, numRuns: 700 })
    },
  )
})

describe("limits", () => {
  test.each(Object.entries(parsers))("%s refuses a text that is too long, before it reads it", (_, parse) => {
    const text = "WEBVTT\n\n00:01.000 --> 00:02.000\nAgent: Hello.\n"
    expect(() => parse(text, { maxLength: 20 })).toThrow(/reason: tooLong, length: 46, limit: 20\)$/)
    expect(() => parse(" ".repeat(16_000_001))).toThrow(/reason: tooLong, length: 16000001, limit: 16000000\)$/)
  })

  test("too many cues, turns, segments or lines are refused", () => {
    const options = { maxSegments: 2 }
    const cue = "00:01.000 --> 00:02.000\nAgent: Hello.\n\n"
    const event = { Segments: [{ Categories: {} }] }
    expect(() => parseWebVtt(`WEBVTT\n\n${cue.repeat(3)}`, options)).toThrow(/reason: tooMany, count: 3, limit: 2\)$/)
    expect(() => parseSrt(cue.repeat(3), options)).toThrow(/reason: tooMany, count: 3/)
    expect(() => parseSrt(`${cue.trim()}\n${"Caller: Hi.\nAgent: Hm.\n".repeat(3)}`, options)).toThrow(
      /reason: tooMany, count: 7/,
    )
    expect(() => parsePlainText("Agent: Hello.\n".repeat(3), options)).toThrow(/reason: tooMany, count: 3/)
    expect(() => parsePlainText(`Agent: Hello.${"\n".repeat(50)}`, options)).toThrow(/reason: tooMany, limit: 40\)$/)
    expect(() => parseAmazon([event, event, event], options)).toThrow(/reason: tooMany, count: 3/)
    expect(() => parseAmazon({ Transcript: [{ ParticipantId: "a" }, 1, 2] }, options)).toThrow(
      /reason: tooMany, count: 3/,
    )
    expect(() => parseAmazon('{"Segments":[]}'.repeat(3), options)).toThrow(/reason: tooMany, count: 3/)
  })

  test.each([[Number.NaN], [Number.POSITIVE_INFINITY], [-1], [9e15]])(
    "startedAt %d is reported and taken as 0",
    (startedAt) => {
      const transcript = parsePlainText("[00:01] Agent: Hello.", { startedAt })
      expect(transcript.speech[0]?.startAt).toBe(1_000)
      expect(transcript).not.toHaveProperty("startedAt")
      expect(transcript.problems).toEqual([{ code: "startedAtInvalid", path: "options.startedAt" }])
    },
  )
})

describe("time grows with the input, not faster", () => {
  const size = 100_000
  const fill = (piece: string) => piece.repeat(Math.ceil(size / piece.length))
  const head = "WEBVTT\n\n00:01.000 --> 00:02.000\n"
  const bodies = [
    "<",
    "<v",
    "<v ",
    "<v A>",
    "<a",
    "&",
    "&#",
    "&#1",
    "{\\",
    "[",
    "(",
    "a",
    " ",
    "\t ",
    ":",
    "a:",
    "A: ",
    "é",
    "-->",
    "0:",
  ]
  const lines = [
    "\n",
    "a\n",
    "Agent: a\n",
    "-->\n",
    "{\n",
    '{"\n',
    "00:01.000 --> 00:02.000\n",
    "[00:01]\n",
    "x-->y\n\n",
    "A (00:01): b\n",
  ]

  test.each(bodies.map((piece) => [piece]))("100 kB of %j", (piece) => {
    const inputs = [fill(piece), head + fill(piece), `Agent: ${fill(piece)}`, `[{"a":"${fill(piece)}`]
    expect(timeOf(inputs)).toBeLessThan(4_000)
  })

  test.each(lines.map((piece) => [piece]))("100 kB of %j", (piece) => {
    expect(timeOf([fill(piece), head + fill(piece)])).toBeLessThan(4_000)
  })

  function timeOf(inputs: readonly string[]): number {
    const start = performance.now()
    for (const input of inputs) readAllFast(input)
    return performance.now() - start
  }

  function readAllFast(input: string): void {
    for (const parse of [parseAmazon, parseWebVtt, parseSrt, parsePlainText]) {
      try {
        parse(input)
      } catch (error) {
        if (!isFault(error, "transcript/unreadable")) throw error
      }
    }
    detectTranscriptForm(input)
  }

  test("deep JSON", () => {
    readAll("[".repeat(200_000) + "]".repeat(200_000))
    readAll('{"Transcript":'.repeat(100_000) + "1" + "}".repeat(100_000))
    let deep: unknown = []
    for (let depth = 0; depth < 20_000; depth++) deep = { Transcript: [deep], Segments: deep, Utterance: deep }
    readAll(deep)
  })

  test("many voices", () => {
    const names = Array.from({ length: 5_000 }, (_, index) => `Voice ${index}: Hello.`).join("\n")
    const { participants, problems } = parsePlainText(names)
    expect(participants).toHaveLength(5_000)
    expect(problems).toHaveLength(5_000)
    const Transcript = Array.from({ length: 5_000 }, (_, index) => ({
      Id: "same",
      ParticipantId: `${index}`,
      Content: "Hi",
    }))
    expect(parseAmazon({ Transcript }).participants).toHaveLength(5_000)
  })
})

test("no prototype is changed", () => {
  const before = Object.getOwnPropertyNames(Object.prototype)
  const text =
    '{"Participants":[{"ParticipantId":"__proto__","ParticipantRole":"AGENT"}],"__proto__":{"Transcript":[{"Content":"no"}]},' +
    '"Transcript":[{"Id":"__proto__","ParticipantId":"__proto__","Content":"Hi","Sentiment":"constructor"}],' +
    '"Categories":{"MatchedCategories":["__proto__","toString"],"MatchedDetails":{"__proto__":{"PointsOfInterest":[]}}},' +
    '"ConversationCharacteristics":{"Sentiment":{"OverallSentiment":{"__proto__":1}}}}'
  const { speech } = parseAmazon(text)
  expect(speech).toMatchObject([{ speaker: "agent", turnId: "__proto__", text: "Hi" }])
  parsePlainText("__proto__: Hello.\nConstructor: Hi.")
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before)
  expect(({} as Record<string, unknown>)["Transcript"]).toBeUndefined()
})
