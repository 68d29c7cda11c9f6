import { describe, expect, test } from "vitest"
import { createCall } from "evenkeel"
import {
  parseAmazon,
  parseAssemblyAi,
  parseDeepgram,
  parsePlainText,
  parseSegments,
  parseTable,
  parseTranscript,
  parseVcon,
  parseWebVtt,
  readDeepgramEvent,
} from "../../src/formats/index.js"

// What hosts hand in by mistake, and what vendors write that a call could not take.

/** How many of the turns a call refuses. */
function refusedBy({ speech, startedAt = 1 }: ReturnType<typeof parseTranscript>): number {
  let now = startedAt
  const call = createCall({ callId: "CA1", clock: { now: () => now } })
  const results = speech.map((each) => {
    now = Math.max(now, each.at ?? now)
    return call.hear(each)
  })
  return results.filter(({ ok }) => !ok).length
}

test.each([
  ["a Buffer", Buffer.from("Agent: Good morning.")],
  ["an ArrayBuffer", new ArrayBuffer(8)],
])("%s is told to be bytes", (_, input) => {
  expect(() => parseTranscript(input)).toThrow("transcript/unreadable (form: json, reason: bytes)")
  expect(() => parseWebVtt(input)).toThrow("transcript/unreadable (form: webvtt, reason: bytes)")
  expect(() => parseAmazon(input)).toThrow("transcript/unreadable (form: amazon, reason: bytes)")
})

test.each(["", " \n\n", "\uFEFF"])("%j is told to be empty", (input) => {
  expect(() => parseTranscript(input)).toThrow("transcript/unreadable (form: text, reason: empty)")
  expect(() => parseWebVtt(input)).toThrow("transcript/unreadable (form: webvtt, reason: empty)")
})

test("a limit that is no number is not taken as none", () => {
  expect(() => parseTranscript("Agent: Good morning.", { maxLength: NaN })).toThrow("reason: tooLong")
  expect(() => parseTranscript("Agent: Good morning.", { maxSegments: NaN })).toThrow("reason: tooMany")
})

test("a first speaker who is no side of a call is reported, and nobody's role", () => {
  const { speech, problems } = parsePlainText("Anna: Good morning.\nBen: Hello.", { firstSpeaker: "customer" as never })
  expect(speech.map(({ speaker }) => speaker)).toEqual(["agent", "caller"])
  expect(problems).toContainEqual({ code: "firstSpeakerInvalid", path: "options.firstSpeaker" })
})

describe("something said that no call takes in one turn", () => {
  const parted = (text: string) => {
    const { speech, problems } = parsePlainText(`Agent: Hello.\nCaller: ${text}`)
    return { pieces: speech.slice(1).map((each) => each.text), problems: problems.map(({ code }) => code) }
  }

  test("is never parted within a letter, and is told", () => {
    const smile = "\u{1f600}"
    for (const text of [smile.repeat(9_000), `a${smile.repeat(9_000)}`]) {
      const { pieces, problems } = parted(text)
      expect(pieces.join("")).toBe(text)
      expect(pieces.filter((piece) => /\p{Cs}/u.test(piece))).toEqual([])
      expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(8_192)
      expect(problems).toContain("longTurn")
    }
  })

  test("is parted where a sentence ends, else between words", () => {
    const line = "My pipe burst, and nobody came to look. "
    const { pieces } = parted(line.repeat(500))
    expect(pieces.every((piece) => piece.endsWith("look."))).toBe(true)
    expect(pieces.join(" ")).toBe(line.repeat(500).trim())
    expect(
      parted("the caller pays ".repeat(900)).pieces.every((piece) =>
        /^(?:the|caller|pays) .* (?:the|caller|pays)$/.test(piece),
      ),
    ).toBe(true)
  })
})

test("JSON behind a byte order mark is one value", () => {
  const file = JSON.stringify({ Transcript: [{ Content: "Hi.", ParticipantRole: "AGENT", Id: "1" }] }, null, 0)
  const { speech, problems } = parseTranscript(`\uFEFF${file.replaceAll("{", "\n{")}`)
  expect([speech.length, problems.map(({ code }) => code)]).toEqual([1, ["badTime"]])
})

test.each([NaN, -5, Infinity, 1e15, null, "soon"])("a beginning of %s is no time, and the words are kept", (start) => {
  const listed = parseSegments([{ text: "It is out.", start, speaker: "caller" }])
  expect(listed.speech).toMatchObject([{ text: "It is out." }])
  expect([listed.speech[0]?.startAt, listed.problems.map(({ code }) => code)]).toEqual([undefined, ["badTime"]])
})

test("a table's seconds beyond a week are no time", () => {
  const { speech, problems } = parseTable("start,speaker,text\n99999999,agent,Good morning.")
  expect([speech[0]?.startAt, problems]).toEqual([undefined, [{ code: "badTime", path: "rows.0" }]])
})

test("a beginning that a call would not take is none", () => {
  // Microseconds, as some clocks count.
  const { startedAt, problems } = parsePlainText("Agent: Good morning.", { startedAt: 1_767_225_600_000_000 })
  expect([startedAt, problems[0]?.code]).toEqual([undefined, "startedAtInvalid"])
})

test("a transcript without turns, longer than a turn may be, is heard in pieces", () => {
  const text = "The boiler is out again, and nobody came. ".repeat(500).trim()
  const words = [
    { text: "The", start: 0, end: 400 },
    { text: "came.", start: 599_000, end: 600_000 },
  ]
  const transcript = parseAssemblyAi({ status: "completed", utterances: null, text, words })
  const { speech } = transcript
  expect(speech.map((each) => each.text).join(" ")).toBe(text)
  expect(speech.every((each) => each.text.length <= 4_000)).toBe(true)
  expect([speech[0]?.startAt, speech.at(-1)?.at]).toEqual([0, 600_000])
  for (const [index, { startAt }] of speech.entries()) if (index > 0) expect(startAt).toBe(speech[index - 1]?.at)
  expect(refusedBy(transcript)).toBe(0)
  expect(refusedBy(parseTranscript(`Agent: ${text}`))).toBe(0)
  expect(refusedBy(parseTranscript(`Agent: ${"x".repeat(9_000)}`))).toBe(0)
})

test("ids longer than a call takes are cut, and nothing is lost", () => {
  const long = `${"x".repeat(189)}😀${"y".repeat(60)}`
  const turn = { Id: long, ParticipantId: long, Content: "It is out.", BeginOffsetMillis: 0, EndOffsetMillis: 900 }
  const transcript = parseAmazon({
    Participants: [{ ParticipantId: long, ParticipantRole: "CUSTOMER" }],
    Transcript: [turn, { ...turn, Content: "Again." }],
  })
  expect(transcript.speech.map(({ speaker }) => speaker)).toEqual(["caller", "caller"])
  expect(transcript.speech.every(({ turnId = "", participantId = "" }) => !/\p{Surrogate}/u.test(turnId + participantId)))
    .toBe(true) // prettier-ignore
  expect(refusedBy(transcript)).toBe(0)
})

test("a stream without a name of its own is the main one", () => {
  const window = { type: "Results", channel_index: [0, 1], start: 0, duration: 1, is_final: true, speech_final: true }
  const event = { ...window, channel: { alternatives: [{ transcript: "Hello.", words: [] }] } }
  expect(readDeepgramEvent(event, { streamId: "" }).speech).toMatchObject([{ participantId: "main" }])
})

test("Deepgram's channels are read where no utterance can be", () => {
  const words = [{ word: "hello", start: 0, end: 1 }]
  const channels = [{ alternatives: [{ transcript: "hello", words }] }]
  expect(parseDeepgram({ metadata: {}, results: { channels, utterances: [null] } }).speech).toMatchObject([
    { text: "hello" },
  ])
})

test("one turn without a time leaves the others in order", () => {
  const said = (channel: number, start: number | null, transcript: string) => ({ channel, start, end: 99, transcript })
  const utterances = [said(0, 5, "second"), said(0, null, "behind it"), said(1, 1, "first")]
  const { speech } = parseDeepgram({ metadata: { channels: 2 }, results: { channels: [], utterances } })
  expect(speech.map(({ text }) => text)).toEqual(["first", "second", "behind it"])
})

test("a conversation of very many is read in one pass", () => {
  const parties = Array.from({ length: 40_000 }, (_, index) => ({ name: `P${index}` }))
  const dialog = [{ type: "text", start: "2026-01-01T00:00:00Z", parties: [1], body: "Hello." }]
  const began = performance.now()
  expect(parseVcon({ parties, dialog }).speech).toHaveLength(1)
  expect(performance.now() - began).toBeLessThan(1_500)
})
