import { describe, expect, it } from "vitest"
import { holdsOf, openHold, openPromises, toLineOutcome, type Claim, type Command } from "evenkeel/session"
import { connected, HOUR, phone, SECOND, settled, T0, typesOf, without, type Scene } from "../session/scene.js"
import { createCall, restoreCall } from "../whole-call.js"

const claims = (here: Scene): readonly Claim[] => here.call.readiness().claims

describe("a call dropped after “I'll get started on this right away”", () => {
  it("is never complete, and its promise is open", () => {
    const here = connected({ caller: { number: "5550100" } })
    here.says("caller", "My kitchen is under water", { cues: ["problem"] })
    const turnId = here.says("agent", "I'll get started on this right away", { cues: ["promise"] })
    here.do("hearPromise", {
      promiseId: "p",
      kind: "do",
      promisedBy: "agent",
      window: { from: null, to: null },
      words: "I'll get started on this right away",
      turnId,
    })
    here.do("closeLine", { endedBy: "network", endReason: "dropped", by: phone })
    here.tick(HOUR)
    here.do("completeCall")
    const { session } = here.call.getSnapshot()
    expect(here.call.readiness()).toMatchObject({ ready: false, claims: [] })
    expect(session.issues[0]!.resolution).toBe("unknown")
    expect(session.outcome.dispositions.map(({ code }) => code)).toEqual(["unclassified"])
    expect(openPromises(session)).toMatchObject([{ promiseId: "p", standing: "heard" }])
    expect(session.ringBack).toMatchObject({ number: "5550100", settledAs: null })
    expect(toLineOutcome(session.line)).toBe("answered")
    expect(session.line.end).toMatchObject({ endReason: "dropped" })
    // Taken up again from the store tomorrow, it is the same.
    const again = restoreCall({ events: JSON.parse(JSON.stringify(here.call.events())) as never })
    expect(openPromises(again.getSnapshot().session)).toHaveLength(1)
  })
})

describe("may we close?", () => {
  it("no, with exactly the missing facts; a close that happens anyway is recorded as out of policy", () => {
    const here = connected()
    here.do("openIssue", { issueId: "leak" })
    here.do("stateFact", { fact: "problem", value: "Kitchen under water" })
    expect(here.call.may("close")).toMatchObject({
      allowed: false,
      code: "close/not-ready",
      lacking: ["leak:desiredOutcome", "leak:actions"],
    })
    const [closed] = here.do("closeLine", { endedBy: "agent", endReason: "hangUp" })
    expect(closed).toMatchObject({
      type: "call.lineClosed",
      outOfPolicy: [{ code: "close/not-ready", lacking: ["leak:desiredOutcome", "leak:actions"] }],
    })
    expect(here.state.line.phase).toBe("wrapUp")
  })

  it("offers each kind of closing line only while its claim holds", () => {
    const here = connected()
    expect(claims(here)).toEqual([])
    here.do("stateFact", { fact: "problem", value: "Kitchen under water" })
    here.do("stateFact", { fact: "desiredOutcome", value: "A plumber today" })
    // "I have everything that I need."
    expect(claims(here)).toEqual(["haveAllFacts"])
    here.do("agreeAction", { what: "Send a plumber", actionId: "a" })
    // "I'll get started on this right away."
    expect(claims(here)).toEqual(["haveAllFacts", "agentOwnsNextStep"])
    here.do("readBackFacts")
    // "We have covered everything."
    expect(claims(here)).toEqual(["everythingCovered", "haveAllFacts", "agentOwnsNextStep"])
    here.do("confirmFacts")
    // "You told me that …, and that is what I will …"
    expect(claims(here)).toEqual(["everythingCovered", "haveAllFacts", "agentOwnsNextStep", "problemConfirmed"])
    here.do("amendAction", { actionId: "a", standing: "withdrawn" })
    expect(claims(here)).toEqual(["haveAllFacts", "problemConfirmed"])
    here.do("correctFact", { fact: "problem" })
    expect(claims(here)).toEqual([])
    expect(claims(settled())).toEqual(["everythingCovered", "haveAllFacts", "problemConfirmed"])
  })
})

describe("a hold to regroup, first thing", () => {
  it("is answered no with the untried rungs, and recorded when it happens anyway", () => {
    const here = connected()
    const lacking = ["acknowledge", "probe", "redirect", "timeStatement", "summariseAndClose"]
    expect(here.call.may("hold", { purpose: "regroup", consent: true, plan: "Sum up" })).toMatchObject({
      allowed: false,
      code: "hold/ladder-untried",
      lacking,
    })
    const [held] = here.do("holdParticipant", {
      participantId: "caller",
      purpose: "regroup",
      consent: true,
      plan: "Sum up",
    })
    expect(held).toMatchObject({ type: "participant.held", outOfPolicy: [{ code: "hold/ladder-untried", lacking }] })
    expect(openHold(here.state.participants[0]!)).toMatchObject({ purpose: "regroup" })
  })

  it("asks to look in when that is due, says when it is too long, and ends with the plan at hand", () => {
    const here = connected()
    here.do("holdParticipant", { participantId: "caller", purpose: "regroup", consent: true, plan: "Sum up" })
    const due = (ms: number) => here.tick(ms).map(({ type, data }) => ("clock" in data ? data.clock : type))
    expect(due(39 * SECOND)).toEqual([])
    expect(due(SECOND)).toEqual(["holdCheckBack"])
    expect(due(40 * SECOND)).toEqual(["holdCheckBack"])
    expect([...due(40 * SECOND)].sort()).toEqual(["holdCheckBack", "holdMax"])
    here.do("resumeParticipant", { participantId: "caller" })
    const [hold] = holdsOf(here.state.participants[0]!)
    expect(hold).toMatchObject({ plan: "Sum up", toAt: here.now })
    expect(here.tick(HOUR)).toEqual([])
  })
})

describe("do not call, then “not interested”", () => {
  it("do-not-call stands", () => {
    const here = connected()
    here.says("caller", "Never ring me again", { cues: ["doNotCall"] })
    here.do("raiseFlag", { flag: "doNotCall" })
    here.do("setDisposition", { code: "notInterested" })
    here.do("closeLine", { endedBy: "agent" })
    here.do("completeCall")
    expect(here.state.flags.filter(({ raised }) => !raised)).toEqual([])
    expect(here.state.flags.at(-1)).toMatchObject({ flag: "doNotCall", raised: true, basis: "recorded" })
  })
})

describe("a phone system that repeats itself, is late, and mixes things up", () => {
  const at = (seconds: number) => T0 + seconds * SECOND
  const reports: readonly Command[] = [
    { type: "queueCall", at: at(0) },
    { type: "ringCall", at: at(20) },
    { type: "connectCall", at: at(24) },
    { type: "joinParticipant", participantId: "caller", role: "caller", legId: "leg-1", at: at(24) },
    { type: "joinParticipant", participantId: "expert", role: "thirdParty", legId: "leg-2", at: at(60) },
    { type: "holdParticipant", participantId: "expert", at: at(70) },
    { type: "resumeParticipant", participantId: "expert", at: at(80) },
    { type: "holdParticipant", participantId: "caller", at: at(90) },
    { type: "resumeParticipant", participantId: "caller", at: at(120) },
    { type: "closeLine", endedBy: "network", endReason: "dropped", at: at(200) },
    { type: "completeCall", at: at(210) },
  ]
  const stateAfter = (given: readonly Command[]) => {
    const call = createCall({ callId: "CA1", at: T0 })
    for (const report of given) expect(call.record({ ...report, heardAt: at(210), by: phone }).ok).toBe(true)
    return without(call.getSnapshot().session, "seq", "exceptions", "clocks") as Scene["state"]
  }
  const expected = stateAfter(reports)

  it("ends in the same state, in any order", () => {
    const backwards = [...reports].reverse()
    const evens = [...reports.filter((_, index) => index % 2 === 0), ...reports.filter((_, index) => index % 2 === 1)]
    for (const order of [backwards, evens, [...reports, ...reports], [...backwards, ...evens, ...reports]])
      expect(stateAfter(order)).toEqual(expected)
    expect(expected.line.phase).toBe("completed")
    expect(expected.ringBack).not.toBeNull()
  })

  it("never takes the hold of the other leg for a hold of the caller", () => {
    const [caller, expert] = expected.participants
    expect(holdsOf(caller!).map(({ fromAt, toAt }) => [fromAt, toAt])).toEqual([[at(90), at(120)]])
    expect(holdsOf(expert!).map(({ fromAt, toAt }) => [fromAt, toAt])).toEqual([[at(70), at(80)]])
    const here = connected()
    here.do("joinParticipant", { participantId: "caller", role: "caller", legId: "leg-1" })
    here.do("joinParticipant", { participantId: "expert", role: "agent", legId: "leg-2" })
    here.do("holdParticipant", { participantId: "expert" })
    expect(typesOf(here.tick(HOUR))).toEqual([])
  })
})
