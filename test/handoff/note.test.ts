import { describe, expect, test } from "vitest"
import {
  note,
  pickUp,
  renderNote,
  renderPickUp,
  toEarlierPromise,
  toNoteMarkdown,
  toPickUpParts,
  type Statement,
} from "evenkeel/handoff"
import { followUp, type FollowUp } from "evenkeel/followups"
import { buildCall } from "evenkeel/testing"
import { aHardCall, sourceOf } from "./hand-off.js"

const codesOf = (statements: readonly Statement[]) => statements.map(({ code }) => code)
const HOUR = 3_600_000

function aSolvedCall() {
  const story = buildCall({ caller: { name: "Dana", callbackNumber: "555-0101" } })
    .answer()
    .record({ type: "stateFact", fact: "problem", value: "no heating since Monday" })
    .record({ type: "stateFact", fact: "desiredOutcome", value: "heat by tonight" })
    .record({ type: "readBackFacts" })
    .record({ type: "confirmFacts" })
  const due = story.now + 4 * HOUR
  return story
    .record({ type: "agreeAction", what: "Send a plumber", owner: "office", due })
    .record({ type: "resolveIssue", resolution: "partial", reason: "the plumber comes tonight" })
    .record({
      type: "acceptPromise",
      promiseId: "p1",
      terms: { kind: "callback", promisedBy: "agent", window: { from: null, to: due }, words: "I will ring by six" },
    })
    .hangUp()
    .record({ type: "setDisposition", code: "dispatch" })
}

describe("the note", () => {
  test("of a call that was handled well lacks nothing", () => {
    const { completeness, sections } = note(sourceOf(aSolvedCall()))
    expect(completeness).toEqual({ complete: true, missing: [], ratio: 1 })
    expect(codesOf(sections.next)).toEqual(["actionOpen"])
    expect(codesOf(sections.promised)).toEqual(["promised"])
    expect(codesOf(sections.state)).toEqual(["lineEnded", "resolution"])
    expect(codesOf(sections.doNotAsk)).toEqual(["known", "known", "numberKnown"])
  })

  test("is kept, and says what it lacks, where it is not whole", () => {
    const story = buildCall().answer().record({ type: "stateFact", fact: "problem", value: "no heating" }).hangUp()
    const { completeness } = note(sourceOf(story))
    expect(completeness.missing).toEqual(["callerName", "callbackNumber", "desiredOutcome", "actions", "disposition"])
    expect(completeness.ratio).toBeGreaterThan(0)
    expect(completeness.ratio).toBeLessThan(1)
  })

  test("wants a reason where something is left unsolved, and a spoken promise settled", () => {
    const story = aSolvedCall()
      .record({ type: "resolveIssue", resolution: "none" })
      .record({
        type: "hearPromise",
        kind: "send",
        promisedBy: "agent",
        window: { from: null, to: null },
        words: "I'll text you",
      })
    expect(note(sourceOf(story)).completeness.missing).toEqual(["promiseUnsettled", "resolutionReason"])
  })

  test("asks nothing of a wrong number", () => {
    const story = buildCall().answer().record({ type: "setCallType", callType: "wrongNumber" }).hangUp("agent")
    expect(note(sourceOf(story)).completeness).toEqual({ complete: true, missing: [], ratio: 1 })
  })

  test("tells a dropped line and the call that is owed for it", () => {
    const story = buildCall({ caller: { number: "555-0101" } })
      .answer()
      .caller("Hello?")
      .drop()
    const { sections } = note(sourceOf(story))
    expect(codesOf(sections.next)).toContain("ringBackOwed")
    expect(renderNote(note(sourceOf(story)))).toContain("The line dropped: ring them back on 555-0101.")
  })

  test("of one agent's part holds what came from that part", () => {
    const story = aSolvedCall()
    const first = story.call.getSnapshot().session.segments[0]!.segmentId
    const second = buildCall({ caller: { name: "Dana" } })
      .answer()
      .record({ type: "stateFact", fact: "problem", value: "no heating" })
      .record({ type: "startSegment", agentId: "agent-2" })
      .record({ type: "stateFact", fact: "desiredOutcome", value: "heat tonight" })
    const { segments } = second.call.getSnapshot().session
    const source = sourceOf(second)
    const facts = (segmentId: string) =>
      note(source, { segmentId }).sections.situation.map((each) => ("fact" in each.slots ? each.slots.fact : ""))
    expect(facts(segments[0]!.segmentId)).toEqual(["problem"])
    expect(facts(segments[1]!.segmentId)).toEqual(["desiredOutcome"])
    expect(() => facts("no such part")).toThrow("input/invalid")
    expect(note(sourceOf(story), { segmentId: first }).sections.promised).toHaveLength(1)
  })

  test("warns of what must not be said", () => {
    const story = aHardCall()
      .record({ type: "describeSubject", subject: { name: "Mr Abbott", relation: "neighbour", mayDisclose: false } })
      .record({ type: "raiseFlag", flag: "doNotCall" })
      .record({ type: "setRecording", state: "refused" })
    expect(codesOf(note(sourceOf(story)).sections.doNotSay)).toEqual([
      "doNotDisclose",
      "doNotSellOrCall",
      "doNotRecord",
      "doNotPromise",
      "doNotOfferAgain",
    ])
  })

  test("becomes text and Markdown that a stranger's words cannot break", () => {
    const story = buildCall()
      .answer()
      .record({ type: "stateFact", fact: "problem", value: "# no *heat* <b>\u0007{{x}}" })
    const given = note(sourceOf(story))
    expect(toNoteMarkdown(given)).toContain("Problem: \\# no \\*heat\\* b x.")
    expect(renderNote(given)).not.toMatch(/[{}<>\u0007]/)
  })

  test("survives JSON", () => {
    const given = note(sourceOf(aSolvedCall()))
    expect(JSON.parse(JSON.stringify(given))).toEqual(given)
  })
})

describe("the pick-up", () => {
  test("of somebody who never rang is empty, and says so", () => {
    expect(pickUp({ notes: [], now: 0 })).toMatchObject({
      callId: null,
      callCount: 0,
      arrival: { earlierContactCount: 0, summary: "" },
    })
  })

  test("takes up where the last call left off", () => {
    const source = sourceOf(aSolvedCall())
    const given = pickUp({ notes: [note(source)], now: source.now + HOUR })
    expect(given.next.map(({ code, callId }) => [code, callId])).toEqual([["actionOpen", source.session.callId]])
    expect(given.greet.map(({ code }) => code)).toEqual(["greetByName", "readBackFirst"])
    expect(given.arrival).toEqual({
      earlierContactCount: 1,
      openPromiseIds: ["p1"],
      brokenPromiseIds: [],
      summary: "Problem: no heating since Monday.",
    })
  })

  test("owns a promise whose time has passed, whether or not anybody marked it broken", () => {
    const source = sourceOf(aSolvedCall())
    const given = pickUp({ notes: [note(source)], now: source.now + 10 * HOUR })
    expect(given.arrival.brokenPromiseIds).toEqual(["p1"])
    expect(given.greet.map(({ code }) => code)).toContain("ownBrokenPromise")
  })

  test("believes the follow-up tracker before the note", () => {
    const source = sourceOf(aSolvedCall())
    const window = { from: null, to: source.now }
    const kept = { promiseId: "p1", kind: "callback", window, standing: "kept", words: "" } as const
    const given = pickUp({ notes: [note(source)], promises: [kept], now: source.now + 10 * HOUR })
    expect(given.arrival).toMatchObject({ openPromiseIds: [], brokenPromiseIds: [] })
  })

  test("keeps from every call what must not be said", () => {
    const first = note(sourceOf(buildCall({ at: 1_000 }).answer().record({ type: "raiseFlag", flag: "doNotCall" })))
    const second = note(sourceOf(buildCall({ at: 9_000 }).answer()))
    expect(pickUp({ notes: [second, first], now: 99_000 }).doNotSay.map(({ code }) => code)).toEqual([
      "doNotSellOrCall",
    ])
  })

  test("is worded in the reader's language and zone, empty parts left out", () => {
    const source = sourceOf(aSolvedCall())
    const card = pickUp({ notes: [note(source)], now: source.now + HOUR })
    expect(toPickUpParts(card).map(({ heading }) => heading)).toEqual([
      "How to greet",
      "How it stands",
      "Promised",
      "Next",
      "No need to ask",
    ])
    const [english, there] = [renderPickUp(card), renderPickUp(card, { zone: "Asia/Tokyo" })]
    expect(english).toContain("Read back, do not ask: no heating since Monday.")
    expect(there).not.toBe(english)
    expect(renderPickUp(card, { locale: "es" }).split("\n")[0]).not.toBe("How to greet")
    expect(renderPickUp(pickUp({ notes: [], now: 0 }))).toBe("")
  })

  test("tells of follow-ups as they stand", () => {
    const of = (standing: FollowUp["standing"]) => toEarlierPromise({ ...followUp.initial, followUpId: "p", standing })
    const standings = ["heard", "accepted", "kept", "broken", "withdrawn", "dismissed"] as const
    const expected = ["heard", "open", "kept", "broken", "withdrawn", "withdrawn"]
    expect(standings.map((each) => of(each).standing)).toEqual(expected)
    const card = pickUp({ notes: [note(sourceOf(aSolvedCall()))], promises: [of("kept"), of("accepted")], now: 0 })
    expect(renderPickUp(card)).toContain("Promised\n  We promised")
  })
})
