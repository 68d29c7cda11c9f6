import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { parseAmazon, parseTranscript, readAmazonEvent } from "../../src/formats/index.js"
import { foldFinals } from "./fold-speech.js"

const offsets = { BeginOffsetMillis: 100, EndOffsetMillis: 900 }

const piece = (Id: string, TranscriptId: string, PartialContent: string, role = "CUSTOMER") => ({
  Utterance: { Id, TranscriptId, ParticipantId: role, ParticipantRole: role, PartialContent, ...offsets },
})

const final = (Id: string, Content: string, role = "CUSTOMER", more: object = {}) => ({
  Transcript: { Id, ParticipantId: role, ParticipantRole: role, Content, ...offsets, ...more },
})

const event = (Segments: unknown, more: object = {}) => ({
  Version: "1.0.0",
  ContactId: "c1",
  LanguageCode: "en-US",
  EventType: "SEGMENTS",
  Segments,
  ...more,
})

describe("the live stream", () => {
  test("pieces are appended, the final text replaces them", () => {
    const { form, speech, problems } = parseAmazon([
      { EventType: "STARTED", ContactId: "c1" },
      event([piece("u1", "t1", "It is the third"), piece("u2", "t1", "time I call.")]),
      event([final("t1", "It is the third time I've called.")]),
      { EventType: "COMPLETED", ContactId: "c1" },
    ])
    expect(form).toBe("amazon.realtime")
    expect(speech.map(({ op, turnId, final, text }) => [op, turnId, final, text])).toEqual([
      ["append", "t1", false, "It is the third "],
      ["append", "t1", false, "time I call. "],
      ["replace", "t1", true, "It is the third time I've called."],
    ])
    expect(speech[0]).toMatchObject({ speaker: "caller", startAt: 100, at: 900, language: "en-US" })
    expect(problems).toEqual([])
  })

  test("a final text without words takes its pieces back", () => {
    const { speech, problems } = parseAmazon([event([piece("u1", "t1", "Uh"), final("t1", "")])])
    expect(speech.map(({ op, turnId }) => [op, turnId])).toEqual([
      ["append", "t1"],
      ["retract", "t1"],
    ])
    expect(foldFinals(speech)).toEqual([])
    expect(problems).toEqual([{ code: "noText", path: "events.0.Segments.1.Transcript" }])
  })

  test("labels come with the final text, categories and summary by themselves", () => {
    const issue = { CharacterOffsets: { BeginOffsetChar: 0, EndOffsetChar: 4 } }
    const { labels } = parseAmazon([
      event([
        final("t1", "Help me.", "CUSTOMER", { Sentiment: "MIXED", IssuesDetected: [issue] }),
        final("t2", "Of course.", "AGENT", { Sentiment: "POSITIVE" }),
        { Categories: { MatchedCategories: ["Help"], MatchedDetails: {} } },
        { PostContactSummary: { Content: "They asked for help.", Status: "COMPLETED" } },
      ]),
    ])
    expect(labels).toEqual([
      { kind: "sentiment", source: "vendor", of: "caller", turnId: "t1", value: "mixed" },
      { kind: "issue", source: "vendor", turnId: "t1", span: { start: 0, end: 4 } },
      { kind: "category", source: "vendor", name: "Help", points: [] },
      { kind: "summary", source: "vendor", text: "They asked for help." },
    ])
  })

  test("what the vendor could not do is told", () => {
    const { problems } = parseAmazon([
      event([{ PostContactSummary: { Status: "FAILED", FailureCode: "QUOTA_EXCEEDED" } }]),
      { EventType: "FAILED", ContactId: "c1" },
    ])
    expect(problems).toEqual([
      { code: "analysisFailed", path: "events.0.Segments.0.PostContactSummary" },
      { code: "analysisFailed", path: "events.1.EventType" },
    ])
  })

  test("a page of the API, and that there are more", () => {
    const { form, speech, problems } = parseAmazon({
      Channel: "VOICE",
      Segments: [final("t1", "Hello.")],
      NextToken: "x",
    })
    expect(form).toBe("amazon.realtime")
    expect(foldFinals(speech)).toEqual([["t1", "caller", "Hello."]])
    expect(problems).toEqual([{ code: "morePages", path: "events.0.NextToken" }])
  })

  test("pieces without a final text stay open", () => {
    const { speech, problems } = parseAmazon([event([piece("u1", "t1", "And then")])])
    expect(speech.map(({ final }) => final)).toEqual([false])
    expect(problems).toEqual([{ code: "neverFinal", path: "events.0.Segments.0.Utterance" }])
  })

  test("a piece that is delivered twice is heard once", () => {
    const twice = event([piece("u1", "t1", "And then"), piece("u2", "t1", "and then")])
    expect(parseAmazon([twice, twice]).speech.map(({ text }) => text)).toEqual(["And then ", "and then "])
  })

  test("a piece that comes too late is left out", () => {
    const { speech, problems } = parseAmazon([event([final("t1", "Done."), piece("u1", "t1", "Do")])])
    expect(foldFinals(speech)).toEqual([["t1", "caller", "Done."]])
    expect(problems).toEqual([{ code: "lateChunk", path: "events.0.Segments.1.Utterance" }])
  })

  test("the same id from another voice is another turn", () => {
    const { speech, problems } = parseAmazon([
      event([piece("u1", "t1", "Good", "AGENT"), final("t1", "Good day.", "AGENT"), final("t1", "Hello.")]),
    ])
    expect(foldFinals(speech)).toEqual([
      ["t1", "agent", "Good day."],
      ["t1~2", "caller", "Hello."],
    ])
    expect(problems).toEqual([{ code: "duplicateId", path: "events.0.Segments.2.Transcript" }])
  })

  test("events of another call are not mixed in", () => {
    const { speech, problems } = parseAmazon([
      event([final("t1", "Mine.")]),
      event([final("t2", "Somebody else's.")], { ContactId: "c2" }),
    ])
    expect(foldFinals(speech)).toEqual([["t1", "caller", "Mine."]])
    expect(problems).toEqual([{ code: "otherContact", path: "events.1" }])
  })

  test.each([
    ["an unknown kind", { Attachments: {} }, ""],
    ["no object", "hello", ""],
    ["a piece without its turn", { Utterance: { PartialContent: "x" } }, ".Utterance"],
  ])("a segment of %s costs itself only", (_, bad, path) => {
    const { speech, problems } = parseAmazon([event([bad, final("t1", "Hello.")])])
    expect(foldFinals(speech)).toEqual([["t1", "caller", "Hello."]])
    expect(problems).toEqual([{ code: "badSegment", path: `events.0.Segments.0${path}` }])
  })

  test("a final text without an id is heard as it stands", () => {
    const { speech } = parseAmazon([
      event([{ Transcript: { ParticipantRole: "CUSTOMER", Content: "Hello.", ...offsets } }]),
    ])
    expect(speech).toMatchObject([{ op: "append", final: true, text: "Hello." }])
    expect(speech[0]).not.toHaveProperty("turnId")
  })
})

describe("how events may be written down", () => {
  const events = [
    { EventType: "STARTED", ContactId: "c1" },
    event([piece("u1", "t1", 'a 5" } pipe in\\ {')]),
    event([final("t1", 'a 5" } pipe in\\ {\nand a second line')]),
  ]
  const expected = parseAmazon(events)

  test.each([
    ["a list", JSON.stringify(events)],
    ["a list over many lines", JSON.stringify(events, null, 2)],
    ["one a line", events.map((event) => JSON.stringify(event)).join("\n")],
    ["one a line, with blank lines and CRLF", events.map((event) => JSON.stringify(event)).join("\r\n\r\n")],
    ["one after the other", events.map((event) => JSON.stringify(event)).join("")],
    ["one after the other, over many lines", events.map((event) => JSON.stringify(event, null, 2)).join("")],
  ])("%s", (_, text) => {
    expect(parseTranscript(text)).toEqual(expected)
  })

  test("a single event", () => {
    expect(foldFinals(parseTranscript(JSON.stringify(events[2])).speech)).toHaveLength(1)
  })

  test.each([
    ["cut off", '{"EventType":"SEGMENTS","Segments":[{"Trans'],
    ["cut off in words", '{"EventType":"SEGMENTS","Segments":[{"Transcript":{"Content":"I said'],
    ["with a stray quote", '{"EventType":"SEGM"ENTS"}'],
  ])("a line that is %s costs itself only", (_, broken) => {
    const good = ["One.", "Two."].map((words, index) => JSON.stringify(event([final(`t${index}`, words)])))
    const { speech, problems } = parseTranscript([good[0], broken, good[1]].join("\n"))
    expect(foldFinals(speech).map(([, , text]) => text)).toEqual(["One.", "Two."])
    expect(problems).toEqual([{ code: "badJson", path: "events.1" }])
  })
})

describe("readAmazonEvent", () => {
  test("reads one event and keeps nothing", () => {
    const one = event([piece("u1", "t1", "Hello")])
    const first = readAmazonEvent(one, { startedAt: 5_000 })
    expect(first.speech).toMatchObject([{ op: "append", final: false, text: "Hello ", startAt: 5_100, at: 5_900 }])
    expect(readAmazonEvent(one, { startedAt: 5_000 })).toEqual(first)
  })

  test("an open turn is no problem: it goes on in the next event", () => {
    expect(readAmazonEvent(event([piece("u1", "t1", "Hello")])).problems).toEqual([])
  })

  test.each([[null], [undefined], ["{}"], [7], [[]], [{}], [{ EventType: "OTHER" }], [{ Segments: {} }]])(
    "%j is a problem, not an exception",
    (bad) => {
      expect(readAmazonEvent(bad)).toEqual({ speech: [], labels: [], problems: [{ code: "badSegment", path: "" }] })
    },
  )

  test("an event with too many segments is refused whole", () => {
    const { speech, problems } = readAmazonEvent(event([final("a", "A."), final("b", "B.")]), { maxSegments: 1 })
    expect(speech).toEqual([])
    expect(problems).toEqual([{ code: "tooMany", path: "Segments" }])
  })
})

describe("any way of cutting a stream into events (seed 74)", () => {
  /** A stream of turns, each with some pieces; segments in the order in which Contact Lens sends them. */
  const streams = fc
    .array(fc.tuple(fc.array(fc.string(), { maxLength: 4 }), fc.string({ minLength: 1 }), fc.boolean()), {
      maxLength: 8,
    })
    .map((turns) =>
      turns.flatMap(([pieces, text, isAgent], index) => {
        const role = isAgent ? "AGENT" : "CUSTOMER"
        return [
          ...pieces.map((words, at) => piece(`u${index}.${at}`, `t${index}`, words, role)),
          final(`t${index}`, text, role, { Sentiment: "MIXED" }),
        ]
      }),
    )
  const cut = (segments: readonly object[], cuts: readonly boolean[]) => {
    const events: object[][] = [[]]
    for (const [index, segment] of segments.entries()) {
      if (cuts[index % Math.max(1, cuts.length)] === true) events.push([])
      events.at(-1)!.push(segment)
    }
    return events.map((segments) => event(segments))
  }

  test("gives the same final turns and labels", () => {
    fc.assert(
      fc.property(streams, fc.array(fc.boolean(), { maxLength: 20 }), (segments, cuts) => {
        const whole = parseAmazon([event(segments)])
        const events = cut(segments, cuts)
        const parts = parseAmazon(events)
        expect(foldFinals(parts.speech)).toEqual(foldFinals(whole.speech))
        expect(parts.labels).toEqual(whole.labels)
        const live = events.map((event) => readAmazonEvent(event))
        expect(foldFinals(live.flatMap(({ speech }) => speech))).toEqual(foldFinals(whole.speech))
      }),
      { seed: 74, numRuns: 200 },
    )
  })

  test("so does delivering events twice", () => {
    fc.assert(
      fc.property(
        streams,
        fc.array(fc.boolean(), { maxLength: 20 }),
        fc.array(fc.boolean()),
        (segments, cuts, again) => {
          const whole = parseAmazon([event(segments)])
          const events = cut(segments, cuts).flatMap((event, index) =>
            again[index] === true ? [event, event] : [event],
          )
          const parts = parseAmazon(events)
          expect(foldFinals(parts.speech)).toEqual(foldFinals(whole.speech))
          expect(parts.labels).toEqual(whole.labels)
        },
      ),
      { seed: 74, numRuns: 200 },
    )
  })
})
