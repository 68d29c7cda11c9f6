import { describe, expect, test } from "vitest"
import { parseAssemblyAi, readAssemblyAiEvent } from "../../src/formats/index.js"
import { createCall } from "../whole-call.js"
import { foldFinals } from "./fold-speech.js"

const turn = (transcript: string, marks: object = {}) => ({
  ...{ type: "Turn", turn_order: 3, transcript, end_of_turn: false, turn_is_formatted: false },
  words: [
    { start: 100, end: 250, confidence: 0.8, text: "i" },
    { start: 300, end: 900, confidence: 0.6, text: "was" },
  ],
  ...marks,
})
const stream = [
  { type: "Begin", id: "s" },
  turn("i was"),
  turn("i was charged", { end_of_turn: true }),
  turn("I was charged.", { end_of_turn: true, turn_is_formatted: true }),
  { type: "Termination" },
]
const options = { streamId: "leg-1", speakerMap: { "leg-1": "caller" } } as const

describe("live, version 3", () => {
  test("the same turn comes as guess, as final and formatted", () => {
    const readings = stream.map((event) => readAssemblyAiEvent(event, options))
    expect(readings.flatMap(({ problems }) => problems)).toEqual([])
    expect(
      readings.flatMap(({ speech }) => speech).map(({ op, turnId, final, text }) => [op, turnId, final, text]),
    ).toEqual([
      ["replace", "leg-1.turn-3", false, "i was"],
      ["replace", "leg-1.turn-3", true, "i was charged"],
      ["replace", "leg-1.turn-3", true, "I was charged."],
    ])
    expect(readings[3]?.speech[0]).toMatchObject({ speaker: "caller", startAt: 100, at: 900, asrConfidence: 0.7 })
  })

  test("a call has one turn of it, in the better words", () => {
    const call = createCall({ callId: "c1", at: 0 })
    for (const event of stream)
      for (const speech of readAssemblyAiEvent(event, options).speech) expect(call.hear(speech).ok).toBe(true)
    expect(
      call
        .events()
        .map(({ type }) => type)
        .filter((type) => type.startsWith("turn.")),
    ).toEqual(["turn.heard", "turn.retracted", "turn.replaced"])
  })

  test("speakers and channels go before the stream's name", () => {
    const map = { speakerMap: { a: "agent", "channel 2": "caller" } } as const
    const roleOf = (marks: object) => readAssemblyAiEvent(turn("hi", marks), map).speech[0]?.speaker
    expect([roleOf({ speaker_label: "A" }), roleOf({ channel: 2 }), roleOf({})]).toEqual([
      "agent",
      "caller",
      "thirdParty",
    ])
  })

  test("what cannot be read is told", () => {
    const codeOf = (event: unknown) => readAssemblyAiEvent(event).problems.map(({ code }) => code)
    expect(codeOf({ type: "Error", error: "bad" })).toEqual(["analysisFailed"])
    expect(codeOf({ type: "Turn", turn_order: -1, transcript: "x" })).toEqual(["badSegment"])
    expect(codeOf("Turn")).toEqual(["badSegment"])
  })

  test("a kept stream is read as it was live; a turn without an end is told", () => {
    const { form, speech, problems } = parseAssemblyAi([...stream, turn("and then", { turn_order: 4 })], options)
    expect(form).toBe("assemblyai.live")
    expect(foldFinals(speech).map(([, , text]) => text)).toEqual(["I was charged."])
    expect(problems).toEqual([{ code: "neverFinal", path: "events" }])
  })
})

describe("a transcript after the call", () => {
  test("channels name voices where there are any; times are milliseconds", () => {
    const { speech, participants } = parseAssemblyAi(
      {
        status: "completed",
        audio_url: "u",
        language_code: "en_us",
        summary: "A call.",
        utterances: [
          { speaker: "1", channel: "1", text: "Morning.", start: 0, end: 900, confidence: 0.9 },
          { speaker: "2", channel: "2", text: "My boiler.", start: 1_000, end: 2_000 },
        ],
      },
      { startedAt: 5_000, speakerMap: { "channel 1": "agent", "channel 2": "caller" } },
    )
    expect(speech.map(({ speaker, startAt, at, language }) => [speaker, startAt, at, language])).toEqual([
      ["agent", 5_000, 5_900, "en-us"],
      ["caller", 6_000, 7_000, "en-us"],
    ])
    expect(participants.map(({ vendorId }) => vendorId)).toEqual(["channel 1", "channel 2"])
  })

  test("without speaker labels it is one turn of nobody known; a failure is told", () => {
    const words = [
      { start: 10, end: 20 },
      { start: 30, end: 40 },
    ]
    const { speech, problems } = parseAssemblyAi({
      status: "error",
      audio_url: "u",
      text: "Hello there.",
      words,
      utterances: null,
    })
    expect(speech).toMatchObject([{ speaker: "thirdParty", text: "Hello there.", startAt: 10, at: 40 }])
    expect(problems.map(({ code }) => code)).toEqual(["analysisFailed", "speakerUnknown"])
  })
})

describe("how the caller sounds", () => {
  const utterance = (speaker: string, start: number, text: string) => ({ speaker, start, end: start + 900, text })
  const utterances = [utterance("A", 0, "Good morning."), utterance("B", 1_000, "It is late. I am cross.")]
  const sounds = (start: number, sentiment: string) => ({ start, end: start + 100, sentiment, text: "…" })
  const parse = (results: unknown) =>
    parseAssemblyAi(
      { status: "completed", utterances, sentiment_analysis_results: results },
      { speakerMap: { A: "agent", B: "caller" } },
    )

  test("is a label of the turn, and how the agent does is dropped", () => {
    const { labels, speech, problems } = parse([
      sounds(0, "POSITIVE"),
      sounds(1_000, "NEUTRAL"),
      sounds(1_500, "NEGATIVE"),
    ])
    expect(problems.filter(({ code }) => code === "badLabel")).toEqual([
      { code: "badLabel", path: "sentiment_analysis_results.0" },
    ])
    expect(labels).toEqual([
      { kind: "sentiment", source: "vendor", of: "caller", turnId: speech[1]?.turnId, value: "negative" },
    ])
  })

  test("is the same in whatever order it is told", () => {
    const results = [sounds(1_500, "NEGATIVE"), sounds(0, "POSITIVE"), sounds(1_000, "NEUTRAL")]
    expect(parse(results).labels).toEqual(parse(results.toReversed()).labels)
  })

  test("of both kinds in one turn is mixed; what is no feeling is told", () => {
    const { labels, problems } = parse([
      sounds(1_500, "NEGATIVE"),
      sounds(1_000, "POSITIVE"),
      sounds(1_600, "HUNGRY"),
      7,
    ])
    expect(labels.map((label) => "value" in label && label.value)).toEqual(["mixed"])
    expect(problems.filter(({ code }) => code === "badLabel").length).toBe(2)
  })
})
