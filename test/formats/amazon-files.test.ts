import { describe, expect, test } from "vitest"
import { parseAmazon } from "../../src/formats/index.js"

const voices = [
  { ParticipantId: "5f0c", ParticipantRole: "CUSTOMER" },
  { ParticipantId: "AGENT", ParticipantRole: "AGENT" },
]

const turn = (Id: string, ParticipantId: string, Content: string, begin: number, more: object = {}) => ({
  Id,
  ParticipantId,
  Content,
  BeginOffsetMillis: begin,
  EndOffsetMillis: begin + 1_000,
  ...more,
})

const file = (Transcript: unknown, more: object = {}) => ({
  Version: "1.1.0",
  Channel: "VOICE",
  LanguageCode: "en-GB",
  Participants: voices,
  Transcript,
  ...more,
})

describe("Contact Lens, after the call", () => {
  test("turns with role, times and language", () => {
    const { form, startedAt, speech, participants, problems } = parseAmazon(
      file([turn("a", "AGENT", "Good morning.", 500), turn("b", "5f0c", "Is it?", 1_700)]),
      { startedAt: 1_700_000_000_000 },
    )
    expect(form).toBe("amazon.postCall")
    expect(startedAt).toBe(1_700_000_000_000)
    expect(speech).toEqual([
      {
        op: "append",
        turnId: "a",
        final: true,
        speaker: "agent",
        participantId: "AGENT",
        text: "Good morning.",
        startAt: 1_700_000_000_500,
        at: 1_700_000_001_500,
        language: "en-GB",
      },
      {
        op: "append",
        turnId: "b",
        final: true,
        speaker: "caller",
        participantId: "5f0c",
        text: "Is it?",
        startAt: 1_700_000_001_700,
        at: 1_700_000_002_700,
        language: "en-GB",
      },
    ])
    expect(participants).toEqual([
      { participantId: "5f0c", role: "caller", vendorId: "5f0c" },
      { participantId: "AGENT", role: "agent", vendorId: "AGENT" },
    ])
    expect(problems).toEqual([])
  })

  test("without startedAt, times count from 0 and none is told", () => {
    const transcript = parseAmazon(file([turn("a", "AGENT", "Hello.", 500)]))
    expect(transcript).not.toHaveProperty("startedAt")
    expect(transcript.speech[0]).toMatchObject({ startAt: 500, at: 1_500 })
  })

  test("a participant id that is a role needs no list of participants", () => {
    const { speech } = parseAmazon({
      Transcript: [turn("a", "AGENT", "Hello.", 0), turn("b", "CUSTOMER", "Hi.", 0), turn("c", "SYSTEM", "Beep.", 0)],
    })
    expect(speech.map(({ speaker }) => speaker)).toEqual(["agent", "caller", "system"])
  })

  test.each([
    ["AGENT", "agent"],
    ["CUSTOMER", "caller"],
    ["SYSTEM", "system"],
    ["CUSTOM_BOT", "bot"],
    ["SUPERVISOR", "supervisor"],
  ])("%s is %s", (ParticipantRole, role) => {
    const Participants = [{ ParticipantId: "x", ParticipantRole }]
    expect(parseAmazon(file([turn("a", "x", "Hello.", 0)], { Participants })).speech[0]?.speaker).toBe(role)
  })

  test("a role that we do not know is a third party, reported once", () => {
    const Participants = [{ ParticipantId: "x", ParticipantRole: "SUBJECT_MATTER_EXPERT" }]
    const { speech, problems } = parseAmazon(
      file([turn("a", "x", "Hello.", 0), turn("b", "x", "Hm.", 9)], { Participants }),
    )
    expect(speech.map(({ speaker }) => speaker)).toEqual(["thirdParty", "thirdParty"])
    expect(problems).toEqual([{ code: "speakerUnknown", path: "participants.0" }])
  })

  test("the host's map goes before the vendor's roles, by id or by role", () => {
    const transcript = file([turn("a", "AGENT", "Hello.", 0), turn("b", "5f0c", "Hi.", 0)])
    const roles = (speakerMap: object) =>
      parseAmazon(transcript, { speakerMap: speakerMap as never }).speech.map(({ speaker }) => speaker)
    expect(roles({ "5F0C": "interpreter" })).toEqual(["agent", "interpreter"])
    expect(roles({ customer: "thirdParty" })).toEqual(["agent", "thirdParty"])
  })

  test("turns that share an id are kept apart", () => {
    const { speech, problems } = parseAmazon(
      file(["a", "a~2", "a", "a~3", "a"].map((id) => turn(id, "AGENT", "Hello.", 0))),
    )
    expect(speech.map(({ turnId }) => turnId)).toEqual(["a", "a~2", "a~3", "a~3~2", "a~4"])
    expect(problems.map(({ code, path }) => [code, path])).toEqual([
      ["duplicateId", "Transcript.2"],
      ["duplicateId", "Transcript.3"],
      ["duplicateId", "Transcript.4"],
    ])
  })
})

describe("Call Analytics", () => {
  const analytics = (turns: readonly object[]) => ({
    JobName: "a-call",
    JobStatus: "COMPLETED",
    Participants: [{ ParticipantRole: "AGENT" }, { ParticipantRole: "CUSTOMER" }],
    Transcript: turns.map((turn, index) => ({
      Id: `t${index}`,
      BeginOffsetMillis: index * 1_000,
      EndOffsetMillis: index * 1_000 + 900,
      ...turn,
    })),
  })

  test("roles stand on the turns", () => {
    const { form, speech, participants } = parseAmazon(
      analytics([
        { ParticipantRole: "AGENT", Content: "Good day." },
        { ParticipantRole: "CUSTOMER", Content: "Yes, hello." },
      ]),
    )
    expect(form).toBe("amazon.callAnalytics")
    expect(speech.map(({ speaker, participantId }) => [speaker, participantId])).toEqual([
      ["agent", "AGENT"],
      ["caller", "CUSTOMER"],
    ])
    expect(participants).toHaveLength(2)
  })

  test("confidence is the mean over words; punctuation, redacted words and nonsense do not count", () => {
    const Items = [
      { Type: "pronunciation", Confidence: 0.5 },
      { Type: "pronunciation", Confidence: 1 },
      { Type: "punctuation", Confidence: 0 },
      { Type: "pronunciation", Confidence: null },
      { Type: "pronunciation", Confidence: 7 },
    ]
    const [first, second] = parseAmazon(
      analytics([
        { ParticipantRole: "CUSTOMER", Content: "Two words.", Items },
        { ParticipantRole: "CUSTOMER", Content: "None.", Items: [] },
      ]),
    ).speech
    expect(first?.asrConfidence).toBe(0.75)
    expect(second).not.toHaveProperty("asrConfidence")
  })

  test("findings by Begin and End", () => {
    const { labels } = parseAmazon(
      analytics([
        {
          ParticipantRole: "CUSTOMER",
          Content: "My card fell in the sea.",
          IssuesDetected: [{ CharacterOffsets: { Begin: 0, End: 23 } }],
        },
      ]),
    )
    expect(labels).toEqual([{ kind: "issue", source: "vendor", turnId: "t0", span: { start: 0, end: 23 } }])
  })
})

describe("labels", () => {
  const label = (more: object, who = "5f0c", content = "My boiler is out again.") =>
    parseAmazon(file([turn("a", who, content, 1_000, more)]))

  test("issue, outcome and action item with their words", () => {
    const place = (begin: number, end: number) => [
      {
        CharacterOffsets: { BeginOffsetChar: begin, EndOffsetChar: end },
        Text: "My boiler is out again.".slice(begin, end),
      },
    ]
    const { labels } = label({
      IssuesDetected: place(3, 16),
      OutcomesDetected: place(0, 9),
      ActionItemsDetected: place(17, 22),
    })
    expect(labels).toEqual([
      { kind: "issue", source: "vendor", turnId: "a", span: { start: 3, end: 16 } },
      { kind: "outcome", source: "vendor", turnId: "a", span: { start: 0, end: 9 } },
      { kind: "actionItem", source: "vendor", turnId: "a", span: { start: 17, end: 22 } },
    ])
  })

  test.each([
    ["outside the text", { CharacterOffsets: { BeginOffsetChar: 3, EndOffsetChar: 99 } }],
    ["backwards", { CharacterOffsets: { BeginOffsetChar: 9, EndOffsetChar: 3 } }],
    ["no number", { CharacterOffsets: { BeginOffsetChar: "0", EndOffsetChar: Number.NaN } }],
    ["other words", { CharacterOffsets: { BeginOffsetChar: 0, EndOffsetChar: 5 }, Text: "boiler" }],
    ["absent", {}],
    ["no object", null],
  ])("a finding whose place is %s keeps no span", (_, finding) => {
    const { labels, problems } = label({ IssuesDetected: [finding] })
    expect(labels).toEqual([{ kind: "issue", source: "vendor", turnId: "a" }])
    expect(problems).toEqual([{ code: "badLabel", path: "Transcript.0.IssuesDetected.0" }])
  })

  test("where the words are told, the span ends with them", () => {
    const finding = { CharacterOffsets: { BeginOffsetChar: 3, EndOffsetChar: 8 }, Text: "boiler" }
    expect(label({ OutcomesDetected: [finding] }).labels).toMatchObject([{ span: { start: 3, end: 9 } }])
  })

  test("sentiment of the caller is kept, of nobody else", () => {
    expect(label({ Sentiment: "NEGATIVE" }).labels).toEqual([
      { kind: "sentiment", source: "vendor", of: "caller", turnId: "a", value: "negative" },
    ])
    expect(label({ Sentiment: "NEGATIVE" }, "AGENT").labels).toEqual([])
    expect(label({ Sentiment: "FURIOUS" }).problems).toEqual([{ code: "badLabel", path: "Transcript.0.Sentiment" }])
  })

  test("nothing about loudness is kept, or about how an agent feels, talks or sounds", () => {
    const transcript = parseAmazon(
      file([turn("a", "AGENT", "Hello.", 0, { Sentiment: "POSITIVE", LoudnessScore: [80.5] })], {
        ConversationCharacteristics: {
          Sentiment: {
            OverallSentiment: { AGENT: 2.5 },
            SentimentByPeriod: { QUARTER: { AGENT: [{ BeginOffsetMillis: 0, EndOffsetMillis: 9, Score: 2.5 }] } },
          },
          TalkSpeed: { DetailsByParticipant: { AGENT: { AverageWordsPerMinute: 201 } } },
          TalkTime: { DetailsByParticipant: { AGENT: { TotalTimeMillis: 1_000 } } },
        },
      }),
    )
    expect(transcript.labels).toEqual([])
    expect(JSON.stringify(transcript)).not.toMatch(/80\.5|2\.5|201|POSITIVE/i)
  })

  test("the caller's scores, over all and by quarter, by id or by role", () => {
    const scores = (key: string) =>
      parseAmazon(
        file([], {
          ConversationCharacteristics: {
            Sentiment: {
              OverallSentiment: { [key]: -1.5, AGENT: 3 },
              SentimentByPeriod: { QUARTER: { [key]: [{ BeginOffsetMillis: 0, EndOffsetMillis: 90, Score: -5 }] } },
            },
          },
        }),
      ).labels
    const expected = [
      { kind: "sentimentScore", source: "vendor", of: "caller", score: -1.5 },
      { kind: "sentimentScore", source: "vendor", of: "caller", score: -5, startAt: 0, endAt: 90 },
    ]
    expect(scores("CUSTOMER")).toEqual(expected)
    expect(scores("5f0c")).toEqual(expected)
  })

  test("when personal data was heard", () => {
    const stamps = [
      { BeginOffsetMillis: 1_100, EndOffsetMillis: 1_200 },
      { BeginOffsetMillis: 1_900, EndOffsetMillis: 1_800 },
    ]
    const { labels, problems } = label({ Redaction: { RedactedTimestamps: stamps } })
    expect(labels).toEqual([{ kind: "redaction", source: "vendor", turnId: "a", startAt: 1_100, endAt: 1_200 }])
    expect(problems).toEqual([{ code: "badLabel", path: "Transcript.0.Redaction.RedactedTimestamps.1" }])
  })

  test("categories with the places where they matched", () => {
    const { labels, problems } = parseAmazon(
      file([], {
        Categories: {
          MatchedCategories: ["Leaving", "NoGreeting", "__proto__", 7],
          MatchedDetails: {
            Leaving: { PointsOfInterest: [{ BeginOffsetMillis: 10, EndOffsetMillis: 20 }] },
            NoGreeting: { PointsOfInterest: [] },
          },
        },
      }),
      { startedAt: 1_000 },
    )
    expect(labels).toEqual([
      { kind: "category", source: "vendor", name: "Leaving", points: [{ startAt: 1_010, endAt: 1_020 }] },
      { kind: "category", source: "vendor", name: "NoGreeting", points: [] },
      { kind: "category", source: "vendor", name: "__proto__", points: [] },
    ])
    expect(problems).toEqual([{ code: "badLabel", path: "Categories.MatchedCategories.3" }])
  })

  test("interruptions, silence and summary", () => {
    const span = { BeginOffsetMillis: 10, DurationMillis: 10, EndOffsetMillis: 20 }
    const labels = (ContactSummary: object) =>
      parseAmazon(
        file([], {
          ConversationCharacteristics: {
            Interruptions: { InterruptionsByInterrupter: { AGENT: [span], "5f0c": [span] } },
            NonTalkTime: { Instances: [span] },
            ContactSummary,
          },
        }),
      ).labels
    const expected = [
      { kind: "interruption", source: "vendor", by: "agent", participantId: "AGENT", startAt: 10, endAt: 20 },
      { kind: "interruption", source: "vendor", by: "caller", participantId: "5f0c", startAt: 10, endAt: 20 },
      { kind: "nonTalk", source: "vendor", startAt: 10, endAt: 20 },
      { kind: "summary", source: "vendor", text: "They called." },
    ]
    expect(labels({ PostContactSummary: { Content: "They called." } })).toEqual(expected)
    expect(labels({ AutoGenerated: { OverallSummary: { Content: "They called." } } })).toEqual(expected)
  })
})

describe("what is wrong costs itself only", () => {
  test.each([
    ["no object", 7, "badSegment"],
    ["null", null, "badSegment"],
    ["without words", { Id: "x", ParticipantId: "AGENT" }, "badSegment"],
    ["with words that are none", { Id: "x", ParticipantId: "AGENT", Content: ["hello"] }, "badSegment"],
    ["with blank words", turn("x", "AGENT", " \n", 0), "noText"],
  ])("a turn that is %s", (_, bad, code) => {
    const { speech, problems } = parseAmazon(
      file([turn("a", "AGENT", "One.", 0), bad, turn("c", "5f0c", "Three.", 2_000)]),
    )
    expect(speech.map(({ text }) => text)).toEqual(["One.", "Three."])
    expect(problems).toEqual([{ code, path: "Transcript.1" }])
  })

  test.each([
    ["no number", Number.NaN, 5, {}, { at: 5 }],
    ["negative", -1, 5, {}, { at: 5 }],
    ["absent", undefined, 5, {}, { at: 5 }],
    ["text", "0", "5", {}, {}],
    ["endless", 0, Number.POSITIVE_INFINITY, {}, { startAt: 0 }],
    ["in another unit", 0, 1_700_000_000_000, {}, { startAt: 0 }],
  ])("a time that is %s is left out, and never made up", (_, begin, end, __, times) => {
    const { speech, problems } = parseAmazon(
      file([turn("a", "AGENT", "One.", 0, { BeginOffsetMillis: begin, EndOffsetMillis: end })]),
    )
    expect(speech).toEqual([
      {
        op: "append",
        turnId: "a",
        final: true,
        speaker: "agent",
        participantId: "AGENT",
        text: "One.",
        language: "en-GB",
        ...times,
      },
    ])
    expect(problems).toEqual([{ code: "badTime", path: "Transcript.0" }])
  })

  test("of inverted times the start is kept", () => {
    const { speech, problems } = parseAmazon(file([turn("a", "AGENT", "One.", 900, { EndOffsetMillis: 100 })]))
    expect(speech[0]).toMatchObject({ startAt: 900 })
    expect(speech[0]).not.toHaveProperty("at")
    expect(problems).toEqual([{ code: "invertedTime", path: "Transcript.0" }])
  })

  test("what cannot be stored is replaced, at the same length", () => {
    const { speech } = parseAmazon(file([turn("a", "AGENT", "a\u0000b\uD800c😀", 0)]))
    expect(speech[0]?.text).toBe("a\uFFFDb\uFFFDc😀")
  })

  test("a failed job is told", () => {
    expect(parseAmazon(file([], { JobStatus: "FAILED" })).problems).toEqual([
      { code: "analysisFailed", path: "JobStatus" },
    ])
  })
})
