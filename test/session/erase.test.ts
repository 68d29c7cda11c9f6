import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { eraseWords } from "evenkeel"
import { factOf, readiness, standingFlags, type SessionState } from "evenkeel/session"
import { play, runs, stepsOf } from "./arbitrary.js"
import { connected, HOUR, SECOND, T0, without } from "./scene.js"
import { createCall, replayCall, restoreCall } from "../whole-call.js"

const afterErasing = (events: Parameters<typeof eraseWords>[0]) => replayCall(eraseWords(events))[0] as SessionState

/** A call in which everything that a person said, wherever it is kept, holds the word canary. */
function canaryCall() {
  const here = connected()
  const said = here.says("caller", "My canary kitchen is under water, I want a canary plumber, and I'll sue", {
    tookMs: SECOND,
    cues: ["problem", "desiredOutcome", "threat.legal", "anger"],
  })
  here.says("caller", "My canary is wet", { turnId: said, op: "replace", cues: [] } as never)
  here.reports(said, ["problem", "desiredOutcome", "gratitude"], 1)
  const gone = here.says("caller", "canary canary", { cues: ["x.complaint" as never, "problem"] })
  here.retracts(gone)
  here.says("agent", "So your canary kitchen?", { cues: ["readBack", "promise"] })
  here.says("caller", "No, the canary bathroom", { cues: ["correction", "problem"] })
  here.do("stateFact", { fact: "unit", value: "canary 4b", basis: "heard" })
  here.do("stateFact", { fact: "meter", value: "canary 7", basis: "carried" })
  here.do("hearPromise", {
    promiseId: "p",
    kind: "callback",
    promisedBy: "agent",
    window: { from: null, to: T0 + HOUR },
    words: "I'll ring your canary back",
  })
  here.do("acceptPromise", { promiseId: "p" })
  here.do("hearPromise", {
    kind: "callback",
    promisedBy: "agent",
    window: { from: null, to: null },
    words: "I'll ring the canary",
    contactRule: { note: "not while the canary sleeps" },
  })
  here.do("notePraise", { words: "You are a canary" })
  here.do("describeArrival", { summary: "Rang about a canary" })
  here.do("holdParticipant", { participantId: "caller", plan: "Ask about the canary" })
  here.do("describeHold", { participantId: "caller", plan: "Ask once more about the canary" })
  here.do("setStance", { stance: "takingControl", reason: "the canary again" })
  here.do("raiseFlag", { flag: "legal", reason: "canary lawyer", basis: "recorded" })
  here.do("requestHelp", { reason: "a canary too many" })
  here.do("resolveIssue", { resolution: "none", reason: "no canary in stock" })
  here.do("disputeRecord", { seq: 6, reason: "no canary" })
  here.do("closeLine", { endedBy: "caller" })
  return here
}

describe("eraseWords", () => {
  it("takes every word that was said out of the log", () => {
    const here = canaryCall()
    expect(JSON.stringify(here.call.events())).toContain("canary")
    expect(JSON.stringify(eraseWords(here.call.events()))).not.toContain("canary")
    expect(JSON.stringify(afterErasing(here.call.events()))).not.toContain("canary")
  })

  it("leaves what a person recorded, and says nothing new", () => {
    const here = connected()
    here.do("stateFact", { fact: "problem", value: "Kitchen under water" })
    here.do("agreeAction", { what: "Send a plumber" })
    here.do("setDisposition", { code: "booked" })
    expect(eraseWords(here.call.events())).toEqual(here.call.events())
    expect(eraseWords(here.call.events())).not.toBe(here.call.events())
  })

  it("leaves the log that it was given as it was", () => {
    const events = canaryCall().call.events()
    const before = JSON.stringify(events)
    eraseWords(events)
    expect(JSON.stringify(events)).toBe(before)
  })

  it("keeps promises, flags, readiness and the standing of every fact", () => {
    const { state, call } = canaryCall()
    const erased = afterErasing(call.events())
    expect(standings(erased)).toEqual(standings(state))
    expect(erased.promises.map(({ standing, window }) => [standing, window])).toEqual(
      state.promises.map(({ standing, window }) => [standing, window]),
    )
    expect(standingFlags(erased)).toEqual(standingFlags(state))
    expect(readiness(erased)).toEqual(readiness(state))
  })

  it.each([
    [
      "heard like recorded",
      [
        ["4b", "recorded"],
        ["4B ", "heard"],
      ],
    ],
    [
      "heard unlike recorded",
      [
        ["4b", "recorded"],
        ["5c", "heard"],
      ],
    ],
    [
      "heard, then recorded alike",
      [
        ["4b", "heard"],
        ["4b", "recorded"],
        [" 4b", "heard"],
      ],
    ],
    ["heard twice alike", [["4b", "heard"], ["read"], ["4b", "heard"]]],
    ["heard twice unlike", [["4b", "heard"], ["read"], ["5c", "heard"]]],
    ["heard, corrected to what is recorded elsewhere", [["4b", "heard"], ["read"], ["fix", "5c"], ["5c", "heard"]]],
  ] as const)("keeps the standing of what is %s", (_, marks) => {
    const here = connected()
    for (const [value, basis] of marks) {
      if (value === "read") here.do("readBackFacts")
      else if (value === "fix") here.do("correctFact", { fact: "unit", value: basis! })
      else here.do("stateFact", { fact: "unit", value, basis: basis as "heard" })
    }
    expect(standings(afterErasing(here.call.events()))).toEqual(standings(here.state))
  })

  it("keeps the state of any call, but for words and their number", () => {
    fc.assert(
      fc.property(stepsOf(40), (steps) => {
        const call = createCall({ callId: "CA1", at: T0 })
        play(call, steps)
        const { session } = call.getSnapshot()
        const erased = afterErasing(call.events())
        expect(standings(erased)).toEqual(standings(session))
        expect(readiness(erased)).toEqual(readiness(session))
        const bare = (state: SessionState) =>
          without(
            state,
            "value",
            "words",
            "clash",
            "plan",
            "reason",
            "resolutionReason",
            "withdrawn",
            "summary",
            "note",
          )
        expect(bare(erased)).toEqual(bare(session))
      }),
      runs(100),
    )
  })

  it("gives a log that can be restored and gone on with", () => {
    const here = canaryCall()
    const again = restoreCall({ events: JSON.parse(JSON.stringify(eraseWords(here.call.events()))) })
    expect(again.hear({ speaker: "caller", text: "One more thing", at: here.now }).ok).toBe(true)
    expect(eraseWords(eraseWords(here.call.events()))).toEqual(eraseWords(here.call.events()))
  })
})

/** What the facts of a state come to, but for the words. */
function standings(state: SessionState) {
  return state.issues.map((issue) =>
    issue.facts.map(({ name }) => {
      const { standing, basis, evidence, clash, value } = factOf(issue, name)
      return [name, standing, basis, evidence, clash !== undefined, value !== undefined]
    }),
  )
}
