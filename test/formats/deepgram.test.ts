import { describe, expect, test } from "vitest"
import { parseDeepgram, readDeepgramEvent, type DeepgramStream } from "../../src/formats/index.js"
import { createCall } from "../whole-call.js"
import type { Speech } from "../../src/session/index.js"
import { foldFinals } from "./fold-speech.js"

const speakerMap = { "channel 0": "agent", "channel 1": "caller", "speaker 0": "agent", "speaker 1": "caller" } as const

/** A window of the caller's channel. */
const window = (start: number, transcript: string, marks: object = {}) => ({
  type: "Results",
  channel_index: [1, 2],
  start,
  duration: 1,
  is_final: false,
  speech_final: false,
  channel: { alternatives: [{ transcript, confidence: 0.9, words: [] }] },
  metadata: { request_id: "r1" },
  ...marks,
})
const final = { is_final: true }
const end = { is_final: true, speech_final: true }
const flux = (event: string, transcript: string, turn_index = 0) => ({
  type: "TurnInfo",
  request_id: "r2",
  event,
  turn_index,
  audio_window_start: 1,
  audio_window_end: 2.5,
  transcript,
  words: [],
})

function readAll(events: readonly unknown[], startedAt = 0) {
  let stream: DeepgramStream | undefined
  const speech: Speech[] = []
  const codes: string[] = []
  for (const event of events) {
    // What is open survives being kept somewhere between two events.
    const kept = stream === undefined ? undefined : (JSON.parse(JSON.stringify(stream)) as DeepgramStream)
    const reading = readDeepgramEvent(event, { speakerMap, startedAt }, kept)
    stream = reading.stream
    speech.push(...reading.speech)
    codes.push(...reading.problems.map(({ code }) => code))
  }
  return { speech, codes, stream }
}

const brief = (speech: readonly Speech[]) => speech.map(({ op, final, text }) => [op, final, text])

describe("live, version 1", () => {
  test("windows become one turn, guesses are replaced, and the end is final", () => {
    const { speech, codes, stream } = readAll([
      window(0, "i was"),
      window(0, "I was charged", final),
      window(1, "twice last"),
      window(1, "twice last month.", end),
    ])
    expect(brief(speech)).toEqual([
      ["replace", false, "i was"],
      ["replace", false, "I was charged"],
      ["replace", false, "I was charged twice last"],
      ["replace", true, "I was charged twice last month."],
    ])
    expect(new Set(speech.map(({ turnId }) => turnId))).toEqual(new Set(["r1.1.0"]))
    expect(speech.at(-1)).toMatchObject({ speaker: "caller", startAt: 0, at: 2_000, asrConfidence: 0.9 })
    expect(codes).toEqual([])
    expect(stream?.open).toEqual({})
  })

  test("an utterance's end closes what speech_final did not, once", () => {
    const utteranceEnd = { type: "UtteranceEnd", channel: [1, 2], last_word_end: 1 }
    const { speech } = readAll([window(0, "Hello.", final), utteranceEnd, utteranceEnd])
    expect(brief(speech)).toEqual([
      ["replace", false, "Hello."],
      ["replace", true, "Hello."],
    ])
  })

  test("a guess that was nothing is taken back", () => {
    const { speech } = readAll([window(0, "the"), window(0, "", final)])
    expect(brief(speech)).toEqual([
      ["replace", false, "the"],
      ["retract", true, ""],
    ])
  })

  test("an end without words makes final what was final so far", () => {
    expect(brief(readAll([window(0, "Yes.", final), window(1, "", end)]).speech).at(-1)).toEqual([
      "replace",
      true,
      "Yes.",
    ])
  })

  test("channels do not mix", () => {
    const agent = { channel_index: [0, 2] }
    const { speech } = readAll([
      window(0, "My boiler", final),
      window(0.2, "Good morning.", { ...end, ...agent }),
      window(1, "is out.", end),
    ])
    expect(foldFinals(speech).map(([, ...rest]) => rest)).toEqual([
      ["caller", "My boiler is out."],
      ["agent", "Good morning."],
    ])
  })

  test("on one channel a turn ends where the voice changes", () => {
    const word = (speaker: number, punctuated_word: string, start: number) => ({
      ...{ speaker, punctuated_word, start },
      ...{ end: start + 0.4, confidence: 0.8, speaker_confidence: 0.6 },
    })
    const words = [word(0, "Morning.", 0), word(1, "My", 0.5), word(1, "boiler", 1)]
    const channel = { alternatives: [{ transcript: "Morning. My boiler", words }] }
    const { speech } = readAll([
      window(0, "morning my boiler", { channel_index: [0, 1] }),
      window(0, "", { channel_index: [0, 1], channel, ...final }),
    ])
    // The second voice may go on.
    expect(foldFinals(speech).map(([, ...rest]) => rest)).toEqual([["agent", "Morning."]])
    const told = readAll([
      window(0, "morning my boiler", { channel_index: [0, 1] }),
      window(0, "Morning. My boiler", { channel_index: [0, 1], channel, ...end }),
    ]).speech
    expect(foldFinals(told).map(([, ...rest]) => rest)).toEqual([
      ["agent", "Morning."],
      ["caller", "My boiler"],
    ])
    expect(told.at(-1)).toMatchObject({ speakerConfidence: 0.6, startAt: 500, at: 1_400 })
  })

  test("after a new connection the old turn is final, and ids are new", () => {
    const { speech } = readAll([
      window(0, "Before.", final),
      window(0, "After.", { ...end, metadata: { request_id: "r9" } }),
    ])
    expect(foldFinals(speech).map(([id, , text]) => [id, text])).toEqual([
      ["r1.1.0", "Before."],
      ["r9.1.0", "After."],
    ])
  })

  test("a turn without an end is closed before it is too long for a call", () => {
    const events = Array.from({ length: 30 }, (_, index) => window(index, "word ".repeat(60).trim(), final))
    const { speech } = readAll(events)
    expect(foldFinals(speech).length).toBeGreaterThan(1)
    for (const { text } of speech) expect(text.length).toBeLessThan(5_000)
  })

  test("a message that comes again, or late, is no second turn", () => {
    const said = [window(0, "I was charged", final), window(1, "twice last month.", end), window(3, "hello", end)]
    const once = readAll(said)
    const twice = readAll([said[0], said[0], said[1], said[1], said[0], said[2], said[1], said[2]])
    expect(twice.speech).toEqual(once.speech)
    expect(twice.codes).toEqual(Array(5).fill("lateChunk"))
  })

  test("a repeat that says that the turn ends, ends it", () => {
    const { speech } = readAll([window(0, "I was charged", final), window(0, "I was charged", end)])
    expect(brief(speech).at(-1)).toEqual(["replace", true, "I was charged"])
  })

  test("a new connection without an id of its own loses no words", () => {
    const bare = { metadata: {} }
    const { speech, codes } = readAll([
      window(40, "I was charged twice.", { ...end, ...bare }),
      window(0, "Are you still there?", { ...end, ...bare }),
    ])
    expect(brief(speech).map(([, , text]) => text)).toEqual(["I was charged twice.", "Are you still there?"])
    expect(codes).toEqual([])
  })

  test("messages without words give nothing, failures are told, others are strange", () => {
    expect(readAll([{ type: "Metadata" }, { type: "SpeechStarted" }])).toMatchObject({ speech: [], codes: [] })
    expect(readAll([{ type: "Error" }, { type: "Results" }, 7]).codes).toEqual([
      "analysisFailed",
      "badSegment",
      "badSegment",
    ])
  })
})

describe("Flux", () => {
  const resumed = [
    flux("StartOfTurn", "I was"),
    flux("EagerEndOfTurn", "I was charged."),
    flux("TurnResumed", "I was charged."),
    flux("Update", "I was charged twice"),
    flux("EndOfTurn", "I was charged twice."),
  ]

  test("a resumed turn retracts its eager end", () => {
    const { speech } = readAll(resumed)
    expect(speech.map(({ op, turnId, final }) => [op, turnId, final])).toEqual([
      ["replace", "r2.turn-0", false],
      ["replace", "r2.turn-0", true],
      ["retract", "r2.turn-0", true],
      ["replace", "r2.turn-0~2", false],
      ["replace", "r2.turn-0~2", true],
    ])
    expect(foldFinals(speech).map(([, , text]) => text)).toEqual(["I was charged twice."])
  })

  test("an end of a resumed turn that comes again is the same turn", () => {
    const events = [
      flux("EagerEndOfTurn", "I was charged"),
      flux("TurnResumed", "I was charged"),
      flux("EndOfTurn", "I was charged twice"),
      flux("EndOfTurn", "I was charged twice"),
      flux("EndOfTurn", "Last month", 1),
    ]
    const ids = readAll(events).speech.map(({ turnId }) => turnId)
    expect(ids).toEqual(["r2.turn-0", "r2.turn-0", "r2.turn-0~2", "r2.turn-0~2", "r2.turn-1"])
  })

  test("an end that proved true replaces the eager one by the same words", () => {
    const { speech } = readAll([flux("EagerEndOfTurn", "Yes."), flux("EndOfTurn", "Yes."), flux("EndOfTurn", "No.", 1)])
    expect(foldFinals(speech).map(([id, , text]) => [id, text])).toEqual([
      ["r2.turn-0", "Yes."],
      ["r2.turn-1", "No."],
    ])
  })

  test("a call that hears it ends with what was said at last", () => {
    const call = createCall({ callId: "c1", at: 1_000 })
    const results = readAll(resumed, 1_000).speech.map((speech) => call.hear(speech))
    expect(results.filter(({ ok }) => !ok)).toEqual([])
    const types = call.events().map(({ type }) => type)
    expect(types.filter((type) => type.startsWith("turn."))).toEqual(["turn.heard", "turn.retracted", "turn.heard"])
  })
})

describe("a file after the call", () => {
  const word = (text: string, start: number, speaker?: number) => ({
    word: text,
    punctuated_word: text,
    start,
    end: start + 0.3,
    speaker,
    confidence: 0.5,
  })

  test("without utterances, words are parted by pauses and channels put in order", () => {
    const channels = [
      { alternatives: [{ transcript: "…", words: [word("Morning.", 0), word("Sorry.", 4)] }] },
      { alternatives: [{ transcript: "…", words: [word("My", 1), word("boiler.", 1.4)] }] },
    ]
    const { speech, problems } = parseDeepgram(JSON.stringify({ results: { channels } }), { startedAt: 1_000 })
    expect(speech.map(({ speaker, text, startAt, at }) => [speaker, text, startAt, at])).toEqual([
      ["agent", "Morning.", 1_000, 1_300],
      ["caller", "My boiler.", 2_000, 2_700],
      ["agent", "Sorry.", 5_000, 5_300],
    ])
    expect(problems.map(({ code }) => code)).toEqual(["speakerGuessed", "speakerGuessed"])
  })

  test("voices on one channel are told apart, and mapped", () => {
    const channels = [{ alternatives: [{ words: [word("Hi.", 0, 1), word("Hello.", 0.4, 0)] }] }]
    const { participants, problems } = parseDeepgram({ results: { channels } }, { speakerMap })
    expect(participants.map(({ vendorId, role }) => [vendorId, role])).toEqual([
      ["speaker 1", "caller"],
      ["speaker 0", "agent"],
    ])
    expect(problems).toEqual([])
  })

  test("a broken utterance costs itself only, and a summary is a label", () => {
    const utterances = [{ transcript: 7 }, { transcript: " " }, { transcript: "Yes.", start: "0", end: -1, channel: 0 }]
    const { speech, labels, problems } = parseDeepgram({
      results: { channels: [], utterances, summary: { short: "A call." } },
    })
    expect(speech.map(({ text }) => text)).toEqual(["Yes."])
    expect(labels).toEqual([{ kind: "summary", source: "vendor", text: "A call." }])
    expect(problems.map(({ code, path }) => [code, path])).toEqual([
      ["badSegment", "results.utterances.0"],
      ["noText", "results.utterances.1"],
      ["speakerUnknown", "participants.0"],
      ["badTime", "results.utterances.2"],
    ])
  })

  test("a kept stream is read as it was live", () => {
    const { form, speech, problems } = parseDeepgram(
      [window(0, "Hello", final), window(1, "there.", end), window(2, "and")],
      { speakerMap },
    )
    expect(form).toBe("deepgram.live")
    expect(foldFinals(speech).map(([, , text]) => text)).toEqual(["Hello there."])
    expect(problems).toEqual([{ code: "neverFinal", path: "events" }])
  })
})
