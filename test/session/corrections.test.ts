import { describe, expect, it } from "vitest"
import { eraseWords } from "evenkeel"
import { holdsOf, isVenting, openPromises, type SessionState } from "evenkeel/session"
import { ann, connected, HOUR, MINUTE, refusalOf, SECOND, settled, T0, typesOf, without, type Scene } from "./scene.js"
import { replayCall } from "../whole-call.js"

const strike = (here: Scene, seq: number) => here.do("strikeRecord", { seq, reason: "slip", by: ann })
const seqOf = (here: Scene, type: string) => here.call.events().findLast((event) => event.type === type)!.seq
const bare = (state: SessionState) => without(state, "seq")
const replays = (here: Scene) =>
  expect(JSON.stringify(replayCall(here.call.events())[0])).toBe(JSON.stringify(here.state))

describe("every record has a correction", () => {
  it("a hold that was none: with its clocks, its breach and its time", () => {
    const here = connected()
    here.do("joinParticipant", { participantId: "caller", role: "caller" })
    const before = here.state
    here.do("holdParticipant", { participantId: "caller" })
    expect(here.state.exceptions).toHaveLength(1)
    strike(here, seqOf(here, "participant.held"))
    expect(bare(here.state)).toEqual(bare(before))
    expect(here.call.nextDeadline()).toBeUndefined()
    replays(here)
  })

  it("a return from hold that was none: the hold goes on", () => {
    const here = connected()
    here.do("holdParticipant", { participantId: "caller", consent: true })
    here.wait(5 * SECOND)
    here.do("resumeParticipant", { participantId: "caller" })
    strike(here, seqOf(here, "participant.resumed"))
    expect(holdsOf(here.state.participants[0]!).map(({ toAt }) => toAt)).toEqual([null])
    expect(here.call.nextDeadline()?.key).toBe("holdCheckBack:caller")
  })

  it("a segment: its start gives the part back, its end lets it go on", () => {
    const here = connected()
    const before = here.state.segments
    here.wait(MINUTE)
    here.do("startSegment", { agentId: "ben" })
    strike(here, seqOf(here, "segment.started"))
    expect(here.state.segments).toEqual(before)
    here.do("endSegment")
    strike(here, seqOf(here, "segment.ended"))
    expect(here.state.segments).toEqual(before)
  })

  it("a call that was completed by mistake is open again, and takes commands", () => {
    const here = settled()
    here.do("closeLine", { endedBy: "caller" })
    const before = here.state
    here.do("completeCall")
    expect(refusalOf(here.try({ type: "openVent" }))).toBe("session/completed")
    strike(here, seqOf(here, "call.completed"))
    expect(bare(here.state)).toEqual(bare(before))
    expect(here.call.nextDeadline()?.key).toBe("wrapUp")
    expect(here.try({ type: "markOffGoal" }).ok).toBe(true)
    replays(here)
  })

  it("a line that was closed by mistake is connected again, and nobody is rung back", () => {
    const here = connected()
    const before = here.state
    here.do("closeLine", { endedBy: "network", endReason: "dropped" })
    expect(here.state.ringBack).not.toBeNull()
    strike(here, seqOf(here, "call.lineClosed"))
    expect(bare(here.state)).toEqual(bare(before))
  })

  it("what was told of the way here and of the caller goes back to unknown", () => {
    const here = connected()
    here.do("describeArrival", { startMood: "hot", queueWaitMs: 5 })
    here.do("describeArrival", { startMood: null })
    expect(here.state.arrival).toEqual({ queueWaitMs: 5 })
    here.do("describeCaller", { name: "Dana", number: "5550100" })
    here.do("describeCaller", { name: null, number: null })
    expect(here.state.caller).toEqual({})
    replays(here)
  })

  it("a dispute is taken back by striking it", () => {
    const here = settled()
    const before = here.state.exceptions
    here.do("disputeRecord", { seq: 3, reason: "no" })
    strike(here, seqOf(here, "record.disputed"))
    expect(here.state.exceptions).toEqual(before)
  })

  it.each([
    ["a fact among others", (here: Scene) => here.do("stateFact", { fact: "problem", value: "Cellar" })],
    ["a rung", (here: Scene) => here.do("tryRung", { rung: "probe" })],
    ["a hold", (here: Scene) => here.do("holdParticipant", { participantId: "caller", consent: true })],
    ["the end", (here: Scene) => here.do("closeLine", { endedBy: "caller" })],
    ["a segment", (here: Scene) => here.do("startSegment", { agentId: "ben" })],
    ["a disposition", (here: Scene) => here.do("setDisposition", { code: "booked" })],
  ])("a strike is taken back by striking it: %s", (_, act) => {
    const here = settled()
    const { seq } = act(here)[0]!
    here.wait(SECOND)
    here.do("stateFact", { fact: "problem", value: "Bathroom" })
    here.do("tryRung", { rung: "redirect" })
    const before = here.state
    strike(here, seq)
    const struck = seqOf(here, "record.struck")
    expect(bare(here.state)).not.toEqual(bare(before))
    strike(here, struck)
    expect(without(here.state, "clocks")).toEqual(without(before, "clocks"))
    expect(here.state.clocks.map(({ clock }) => clock).sort()).toEqual(before.clocks.map(({ clock }) => clock).sort())
    expect(typesOf(strike(here, struck))).toEqual([])
    replays(here)
    const again = replayCall(eraseWords(here.call.events()))[0] as SessionState
    expect(again.line).toEqual(here.state.line)
  })
})

describe("a vent", () => {
  it("ends when the problem is recorded, and goes on when that record is struck", () => {
    const here = connected()
    here.do("openVent")
    here.do("stateFact", { fact: "cause", value: "A pipe" })
    expect(isVenting(here.state)).toBe(true)
    const [stated] = here.do("stateFact", { fact: "problem", value: "Kitchen under water" })
    expect(isVenting(here.state)).toBe(false)
    expect(here.state.vent.at(-1)).toMatchObject({ ending: "problemStated", recordSeq: stated!.seq })
    strike(here, here.call.events().findLast(({ type }) => type === "fact.stated")!.seq)
    expect(isVenting(here.state)).toBe(true)
    replays(here)
  })
})

describe("a promise", () => {
  const terms = {
    kind: "callback",
    promisedBy: "agent",
    window: { from: T0, to: T0 + HOUR },
    words: "I'll ring",
  } as const

  it("is accepted once; the same again is no news, other terms correct it", () => {
    const here = connected()
    const told: string[] = []
    here.call.on("promise", ({ words }) => told.push(words))
    here.do("acceptPromise", { promiseId: "p", terms })
    expect(here.do("acceptPromise", { promiseId: "p" })).toEqual([])
    expect(here.do("acceptPromise", { promiseId: "p", terms })).toEqual([])
    here.do("acceptPromise", { promiseId: "p", terms: { ...terms, words: "We'll ring" } })
    expect(told).toEqual(["I'll ring", "We'll ring"])
    expect(here.state.promises).toHaveLength(1)
  })

  it("that has ended is not accepted again, and one only heard does not end", () => {
    const here = connected()
    here.do("hearPromise", { ...terms, promiseId: "p" })
    const settle = { type: "settlePromise", promiseId: "p", end: "kept" } as const
    expect(here.try(settle)).toMatchObject({
      refusal: { code: "session/wrong-standing", detail: { what: "promise", id: "p", standing: "heard" } },
    })
    here.do("acceptPromise", { promiseId: "p" })
    expect(refusalOf(here.try({ type: "dismissPromise", promiseId: "p", reason: "x" }))).toBe("session/wrong-standing")
    expect(here.try(settle).ok).toBe(true)
    expect(refusalOf(here.try({ type: "acceptPromise", promiseId: "p" }))).toBe("session/wrong-standing")
    expect(here.try({ ...settle, end: "broken" }).ok).toBe(true)
  })

  it("ends no earlier than it begins", () => {
    const window = { from: T0 + 1, to: T0 }
    expect(connected().try({ type: "acceptPromise", terms: { ...terms, window } })).toMatchObject({
      refusal: { issues: [{ path: "terms.window.to" }] },
    })
    expect(connected().try({ type: "hearPromise", ...terms, window }).ok).toBe(false)
    expect(connected().try({ type: "hearPromise", ...terms, window: { from: T0, to: T0 } }).ok).toBe(true)
  })

  it("that was heard and is put down anew is one promise", () => {
    for (const promiseId of [undefined, "mine"]) {
      const here = connected()
      here.do("hearPromise", { ...terms, promiseId: "p", words: "I'll ring you" })
      here.do("acceptPromise", promiseId === undefined ? { terms } : { promiseId, terms })
      expect(openPromises(here.state).map(({ standing }) => standing)).toEqual(["accepted"])
      replays(here)
    }
  })

  it("is not lost without a word: the 201st that is open is refused, and ended ones make room", () => {
    const here = connected()
    for (let count = 0; count < 200; count++) here.do("acceptPromise", { promiseId: `p${count}`, terms })
    expect(here.try({ type: "acceptPromise", promiseId: "more", terms })).toMatchObject({
      refusal: { code: "limit/records", detail: { what: "promises", limit: 200 } },
    })
    here.do("settlePromise", { promiseId: "p7", end: "kept" })
    here.do("acceptPromise", { promiseId: "more", terms })
    expect(openPromises(here.state)).toHaveLength(200)
  })
})

describe("records of which there may be only so many", () => {
  it("are refused loudly: facts of an issue, issues", () => {
    const here = connected()
    for (let count = 0; count < 100; count++) here.do("stateFact", { fact: `f${count}`, value: "x" })
    expect(here.try({ type: "stateFact", fact: "one more", value: "x" })).toMatchObject({
      refusal: { code: "limit/records", detail: { what: "facts", limit: 100 } },
    })
    expect(here.try({ type: "correctFact", fact: "one more", value: "x" }).ok).toBe(false)
    expect(here.try({ type: "stateFact", fact: "f7", value: "y" }).ok).toBe(true)
    for (let count = 1; count < 200; count++) here.do("openIssue", { issueId: `i${count}` })
    expect(refusalOf(here.try({ type: "openIssue" }))).toBe("limit/records")
    here.do("withdrawIssue", { issueId: "i7", reason: "none" })
    expect(here.try({ type: "openIssue" }).ok).toBe(true)
  })
})
