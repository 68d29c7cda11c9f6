import { describe, expect, it } from "vitest"
import type { CallType, Claim, MissingWhat } from "evenkeel/session"
import { ann, connected, HOUR, scene, settled, T0, type Scene } from "./scene.js"

const missing = (here: Scene): readonly MissingWhat[] => here.call.readiness().missing.map(({ what }) => what)
const claims = (here: Scene): readonly Claim[] => here.call.readiness().claims

describe("a call may close", () => {
  it("exactly when problem, outcome and actions are known and read back; until then it says what is missing", () => {
    const here = connected()
    expect(here.call.readiness()).toEqual({ ready: false, missing: [{ issueId: null, what: "problem" }], claims: [] })
    here.do("openIssue", { issueId: "leak" })
    expect(missing(here)).toEqual(["problem", "desiredOutcome", "actions"])
    here.do("stateFact", { fact: "problem", value: "Kitchen under water" })
    expect(missing(here)).toEqual(["desiredOutcome", "actions"])
    here.do("agreeAction", { what: "Send a plumber", owner: "office" })
    expect(missing(here)).toEqual(["desiredOutcome"])
    here.do("stateFact", { fact: "desiredOutcome", value: "A plumber today" })
    expect(here.call.readiness().missing).toEqual([{ issueId: "leak", what: "readBack" }])
    here.do("readBackFacts", { facts: ["problem"] })
    expect(missing(here)).toEqual(["readBack"])
    here.do("readBackFacts", { facts: ["desiredOutcome"] })
    expect(here.call.readiness()).toMatchObject({ ready: true, missing: [] })
  })

  it("when a known problem needs no action", () => {
    const here = connected()
    here.do("needNoAction")
    expect(missing(here)).toEqual(["problem"])
    here.do("stateFact", { fact: "problem", value: "Wanted to know the opening hours" })
    expect(here.call.readiness().ready).toBe(true)
  })

  it("not on what was only heard", () => {
    const here = connected()
    here.says("caller", "My kitchen is under water and I want a plumber", { cues: ["problem", "desiredOutcome"] })
    here.do("agreeAction", { what: "Send a plumber" })
    expect(missing(here)).toEqual(["problem", "desiredOutcome"])
    here.says("agent", "Under water, and you want a plumber?", { cues: ["readBack"] })
    expect(missing(here)).toEqual(["problem", "desiredOutcome"])
    here.says("caller", "Yes", { cues: ["confirmation"] })
    expect(missing(here)).toEqual([])
  })

  it("not while a fact is corrected without its right value", () => {
    const here = settled()
    here.do("correctFact", { fact: "problem" })
    expect(missing(here)).toEqual(["problem"])
    here.do("correctFact", { fact: "problem", value: "Bathroom under water" })
    expect(missing(here)).toEqual(["readBack"])
  })

  it("not when the only action was taken back", () => {
    const here = connected()
    here.do("stateFact", { fact: "problem", value: "Leak" })
    here.do("stateFact", { fact: "desiredOutcome", value: "A plumber" })
    here.do("readBackFacts")
    here.do("agreeAction", { what: "Send a plumber", actionId: "a" })
    expect(here.call.readiness().ready).toBe(true)
    here.do("amendAction", { actionId: "a", standing: "withdrawn" })
    expect(missing(here)).toEqual(["actions"])
    here.do("amendAction", { actionId: "a", standing: "done" })
    expect(here.call.readiness().ready).toBe(true)
  })

  it("asks issue by issue, the withdrawn ones left out", () => {
    const here = settled()
    here.do("openIssue", { issueId: "bill" })
    here.do("openIssue", { issueId: "noise" })
    expect(here.call.readiness().missing.map(({ issueId }) => issueId)).toEqual([
      "bill",
      "bill",
      "bill",
      "noise",
      "noise",
      "noise",
    ])
    here.do("withdrawIssue", { issueId: "bill", reason: "noise" })
    here.do("withdrawIssue", { issueId: "noise", reason: "no matter" })
    expect(here.call.readiness().ready).toBe(true)
  })

  it.each([
    ["service", false],
    ["message", false],
    ["order", false],
    ["transfer", false],
    ["emergency", false],
    ["information", true],
    ["staff", true],
    ["solicitor", true],
    ["wrongNumber", true],
    ["silent", true],
    ["prank", true],
  ] as const satisfies readonly (readonly [CallType, boolean])[])("at once of type %s: %s", (callType, ready) => {
    const here = connected()
    here.do("setCallType", { callType })
    expect(here.call.readiness().ready).toBe(ready)
  })

  it("never in danger, whatever else is known", () => {
    const here = settled()
    here.do("enterSafety", { kind: "gas" })
    expect(here.call.readiness()).toMatchObject({ ready: false, missing: [{ issueId: null, what: "safety" }] })
    expect(claims(here)).not.toContain("everythingCovered")
    here.do("clearSafety", { reason: "paint", by: ann })
    expect(here.call.readiness().ready).toBe(true)
  })
})

describe("claims", () => {
  it("none is true of an empty call", () => {
    expect(claims(scene())).toEqual([])
  })

  it("everythingCovered: when nothing is missing, and not before", () => {
    expect(claims(settled())).toContain("everythingCovered")
    const here = connected()
    here.do("stateFact", { fact: "problem", value: "Leak" })
    expect(claims(here)).not.toContain("everythingCovered")
    here.do("needNoAction")
    expect(claims(here)).toContain("everythingCovered")
  })

  it("haveAllFacts: each issue's problem and outcome, settled", () => {
    const here = connected()
    here.do("stateFact", { fact: "problem", value: "Leak" })
    expect(claims(here)).not.toContain("haveAllFacts")
    here.do("stateFact", { fact: "desiredOutcome", value: "A plumber", basis: "heard" })
    expect(claims(here)).not.toContain("haveAllFacts")
    here.do("stateFact", { fact: "desiredOutcome", value: "A plumber" })
    expect(claims(here)).toContain("haveAllFacts")
    here.do("openIssue")
    expect(claims(here)).not.toContain("haveAllFacts")
  })

  it("agentOwnsNextStep: an agreed action of the agent of record, not done", () => {
    const here = connected()
    here.do("agreeAction", { what: "Ring the plumber", owner: "office" })
    expect(claims(here)).not.toContain("agentOwnsNextStep")
    here.do("agreeAction", { what: "Ring the plumber", actionId: "a" })
    expect(claims(here)).toContain("agentOwnsNextStep")
    here.do("amendAction", { actionId: "a", standing: "done" })
    expect(claims(here)).not.toContain("agentOwnsNextStep")
    here.do("amendAction", { actionId: "a", standing: "agreed" })
    here.do("startSegment", { agentId: "ben" })
    expect(claims(here)).not.toContain("agentOwnsNextStep")
  })

  it("agentOwnsNextStep: not where no agent is known and nobody owns anything", () => {
    const here = scene({ agent: undefined as never })
    expect(claims(here)).not.toContain("agentOwnsNextStep")
  })

  it("problemConfirmed: the caller said yes to each problem", () => {
    const here = connected()
    here.do("stateFact", { fact: "problem", value: "Leak" })
    here.do("readBackFacts")
    expect(claims(here)).not.toContain("problemConfirmed")
    here.do("confirmFacts")
    expect(claims(here)).toContain("problemConfirmed")
    here.do("openIssue")
    expect(claims(here)).not.toContain("problemConfirmed")
  })

  it("followUpAgreed: an accepted promise of ours with a time", () => {
    const terms = { kind: "callback", promisedBy: "agent", words: "I'll ring" } as const
    const timed = { from: null, to: T0 + HOUR }
    const here = connected()
    here.do("hearPromise", { ...terms, window: timed, promiseId: "a" })
    expect(claims(here)).not.toContain("followUpAgreed")
    here.do("acceptPromise", { terms: { ...terms, window: { from: null, to: null } } })
    here.do("acceptPromise", { terms: { ...terms, promisedBy: "caller", window: timed } })
    expect(claims(here)).not.toContain("followUpAgreed")
    here.do("acceptPromise", { promiseId: "a" })
    expect(claims(here)).toContain("followUpAgreed")
    here.do("settlePromise", { promiseId: "a", end: "withdrawn" })
    expect(claims(here)).not.toContain("followUpAgreed")
  })

  it("everythingCovered: not of what was left unsolved while nobody said why", () => {
    const here = connected()
    here.do("stateFact", { fact: "problem", value: "Leak" })
    here.do("needNoAction")
    for (const resolution of ["none", "partial"] as const) {
      here.do("resolveIssue", { resolution })
      expect(claims(here)).not.toContain("everythingCovered")
      here.do("resolveIssue", { resolution, reason: "not ours" })
      expect(claims(here)).toContain("everythingCovered")
    }
    here.do("resolveIssue", { resolution: "full" })
    expect(claims(here)).toContain("everythingCovered")
  })

  it("resolved: each issue in full", () => {
    const here = settled()
    expect(claims(here)).not.toContain("resolved")
    here.do("resolveIssue", { resolution: "partial", reason: "part on order" })
    expect(claims(here)).not.toContain("resolved")
    here.do("resolveIssue", { resolution: "full" })
    expect(claims(here)).toContain("resolved")
  })
})
