import { factOf, currentIssue } from "evenkeel/session"
import { parseVcon, readAmazonEvent, toLabelCommands, type Transcript, type VendorLabel } from "evenkeel/formats"
import { describe, expect, it } from "vitest"
import { createCall } from "../whole-call.js"

const label = (rest: object): VendorLabel => ({ source: "vendor", ...rest }) as VendorLabel

const transcript: Transcript = {
  form: "amazon.postCall",
  speech: [
    { turnId: "a", speaker: "caller", text: "Hello. The lift is stuck again.", at: 4_000 },
    { turnId: "b", speaker: "agent", text: "We'll send somebody.", at: 9_000 },
  ],
  labels: [
    label({ kind: "issue", turnId: "a", span: { start: 7, end: 31 } }),
    label({ kind: "actionItem", turnId: "b" }),
    label({ kind: "category", name: "lift-down", points: [] }),
    label({ kind: "sentiment", of: "caller", turnId: "a", value: "negative" }),
    label({ kind: "nonTalk", startAt: 1, endAt: 2 }),
    label({ kind: "issue", turnId: "gone" }),
  ],
  participants: [],
  problems: [],
}

describe("what a vendor concluded", () => {
  it("is proposed as facts with turn, source and time; silences and lost turns are no facts", () => {
    expect(toLabelCommands(transcript, "amazon").map(({ by: _, ...command }) => command)).toEqual([
      {
        type: "stateFact",
        fact: "problem",
        value: "The lift is stuck again.",
        basis: "vendor",
        turnId: "a",
        source: "amazon",
        at: 4_000,
      },
      {
        type: "stateFact",
        fact: "actionItem",
        value: "We'll send somebody.",
        basis: "vendor",
        turnId: "b",
        source: "amazon",
        at: 9_000,
      },
      {
        type: "stateFact",
        fact: "category:lift-down",
        value: "lift-down",
        basis: "vendor",
        source: "amazon",
        at: 9_000,
      },
      {
        type: "stateFact",
        fact: "callerSentiment",
        value: "negative",
        basis: "vendor",
        turnId: "a",
        source: "amazon",
        at: 4_000,
      },
    ])
  })

  it("is known to the call as the vendor's, and does not make it ready to close", () => {
    const call = createCall({ callId: "c", at: 0 })
    for (const speech of transcript.speech) call.hear(speech)
    for (const command of toLabelCommands(transcript, "amazon")) expect(call.record(command).ok).toBe(true)
    const { session } = call.getSnapshot()
    expect(factOf(currentIssue(session), "problem")).toMatchObject({
      value: "The lift is stuck again.",
      basis: "vendor",
      standing: "stated",
    })
    expect(call.readiness().missing.map(({ what }) => what)).toContain("problem")
  })

  it("takes the reading of one live event as it is", () => {
    const turn = { Id: "a", ParticipantRole: "CUSTOMER", Content: "The lift is stuck.", Sentiment: "NEGATIVE" }
    const reading = readAmazonEvent({ EventType: "SEGMENTS", Segments: [{ Transcript: turn }] })
    expect(toLabelCommands(reading, "amazon")).toMatchObject([
      { fact: "callerSentiment", value: "negative", turnId: "a" },
    ])
  })

  it("has the time of where a category matched, and none where nothing tells one", () => {
    const details = { Angry: { PointsOfInterest: [{ BeginOffsetMillis: 6_000, EndOffsetMillis: 7_000 }] } }
    const event = (MatchedDetails: object) => ({
      EventType: "SEGMENTS",
      Segments: [{ Categories: { MatchedCategories: ["Angry"], MatchedDetails } }],
    })
    const startedAt = 1_700_000_000_000
    expect(toLabelCommands(readAmazonEvent(event(details), { startedAt }), "amazon")).toMatchObject([
      { fact: "category:Angry", at: startedAt + 7_000 },
    ])
    const [untimed] = toLabelCommands(readAmazonEvent(event({ Angry: { PointsOfInterest: [] } })), "amazon")
    expect(untimed).toMatchObject({ fact: "category:Angry" })
    expect(untimed).not.toHaveProperty("at")
  })

  it("has the time of the last turn where a source tells only when turns began", () => {
    const vcon = {
      vcon: "0.0.1",
      parties: [{ name: "Imani", role: "agent" }],
      dialog: [{ type: "text", start: "2026-01-01T00:00:00Z", parties: [0], mimetype: "text/plain", body: "Hello." }],
      analysis: [{ type: "summary", dialog: 0, vendor: "x", body: "They rang about a lift." }],
    }
    expect(toLabelCommands(parseVcon(vcon), "x")).toMatchObject([{ fact: "vendorSummary", at: 1_767_225_600_000 }])
  })
})
