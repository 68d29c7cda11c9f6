import { describe, expect, it } from "vitest"
import { measure, inSafetyMode, cueKinds } from "evenkeel/session"
import { ann, connected, cue, HOUR, MINUTE, refusalOf, SECOND, settled, settingsWith, T0, typesOf } from "./scene.js"

describe("an answer", () => {
  const readBack = (between: string) => {
    const here = connected()
    here.says("caller", "My kitchen is under water", { cues: ["problem"] })
    here.says("agent", "So your kitchen is under water?", { cues: ["readBack"] })
    here.says("caller", between)
    here.says("caller", "Yes.", { cues: ["confirmation"] })
    return here.fact("problem").standing
  }

  it("counts when it comes in two pieces, and not when something else was said between", () => {
    expect(readBack("Er.")).toBe("confirmed")
    expect(readBack("What does it cost?")).toBe("readBack")
    expect(readBack("Hold on, I am looking for the letter")).toBe("readBack")
  })
})

describe("a report of cues", () => {
  it("about a turn that nobody heard of is a note, danger too; about one that is being spoken it is none", () => {
    const here = connected()
    expect(typesOf(here.reports("nobody", ["crisis", "doNotCall"]))).toEqual(["cues.reported"])
    expect(inSafetyMode(here.state)).toBeUndefined()
    here.call.hear({ turnId: "p", speaker: "caller", text: "There is a fi", final: false, at: here.now })
    here.reports("p", ["emergency.fire"])
    expect(inSafetyMode(here.state)).toBe("fire")
  })

  it("has kinds of ours or a host's own; a misspelt one is refused with what was meant", () => {
    const here = connected()
    const turnId = here.says("caller", "Hello")
    const report = (kind: string) =>
      here.call.reportCues({ turnId, revision: 0, source: "s", cues: [cue(kind as never)], at: here.now })
    expect(report("critsis")).toMatchObject({
      refusal: { code: "session/invalid-command", issues: [{ path: "cues.0.kind", suggestion: "crisis" }] },
    })
    expect(report("x.churnRisk").ok).toBe(true)
    expect(cueKinds()).toHaveLength(69)
    expect(new Set(cueKinds()).size).toBe(69)
  })
})

describe("retention", () => {
  const dues = (types: readonly string[]) => types.filter((type) => type === "retention.due").length

  it("is due when it was to end, once, whatever else goes on", () => {
    const here = connected()
    here.do("enterSafety", { kind: "gas" })
    here.do("setRetention", { text: "expire", expiresAt: here.now + HOUR })
    here.do("completeCall")
    expect(here.call.nextDeadline()).toEqual({ at: here.now + HOUR, key: "retention" })
    expect(here.tick(2 * HOUR)).toMatchObject([
      { type: "retention.due", at: here.now - HOUR, data: { text: "expire" } },
    ])
    expect(here.call.nextDeadline()).toBeUndefined()
    expect(here.tick(HOUR)).toEqual([])
  })

  it("of nothing is due when the call is completed, or as soon as it is said after that", () => {
    const here = connected()
    here.do("setRetention", { text: "none" })
    expect(dues(typesOf(here.do("completeCall")))).toBe(1)
    const late = connected()
    expect(dues(typesOf(late.do("completeCall")))).toBe(0)
    expect(dues(typesOf(late.do("setRetention", { text: "none" })))).toBe(1)
    expect(dues(typesOf(late.do("setRetention", { text: "keep" })))).toBe(0)
  })

  it("is due again for what is heard when the words were to be gone", () => {
    const here = connected()
    const says = (text: string) => {
      const heard = here.call.hear({ speaker: "caller", text, turnId: text, at: here.now })
      return heard.ok ? dues(typesOf(heard.events)) : -1
    }
    here.do("setRetention", { text: "expire", expiresAt: here.now + HOUR })
    expect(says("early")).toBe(0)
    here.tick(2 * HOUR)
    expect(says("expired")).toBe(1)
    here.do("setRetention", { text: "none" })
    expect(says("open")).toBe(0)
    here.do("completeCall")
    expect(says("late")).toBe(1)
    here.do("setRetention", { text: "keep" })
    expect(says("kept")).toBe(0)
  })
})

describe("measures", () => {
  it("tell of drift, of rungs and of mean turns", () => {
    const here = connected()
    here.says("caller", "One", { tookMs: 2 * SECOND })
    here.says("caller", "Two", { tookMs: 4 * SECOND })
    here.do("tryRung", { rung: "probe" })
    here.do("tryRung", { rung: "probe" })
    here.do("markOffGoal")
    here.wait(MINUTE)
    here.do("markOffGoal")
    here.do("markOnGoal")
    const { caller, agent, drift, rungs } = measure(here.call.events())
    expect([caller.meanTurnMs, agent.meanTurnMs]).toEqual([3 * SECOND, null])
    expect(drift).toEqual({ episodeCount: 1, offTurnCount: 2, totalMs: MINUTE })
    expect(rungs).toEqual(["probe"])
  })

  it("know the time to the problem when its turn was put better", () => {
    const here = connected()
    here.wait(5 * SECOND)
    const turnId = here.says("caller", "My kitchn", { cues: ["problem"] })
    here.says("caller", "My kitchen", { turnId, op: "replace" } as never)
    here.reports(turnId, ["problem"], 1)
    expect(measure(here.call.events()).timeToProblemMs).toBe(5 * SECOND)
  })
})

describe("a call that is full of records", () => {
  it("takes one at the limit and none beyond, but lives on", () => {
    const here = settled({ playbook: settingsWith({ limits: { turnCount: 1 } }) })
    const limit = 10_000 + 5
    while (here.call.getSnapshot().seq < limit - 1) here.do("markOnGoal")
    here.do("markOnGoal")
    const before = here.call.getSnapshot()
    for (const type of ["markOnGoal", "stateFact", "describeCaller"] as const)
      expect(here.try({ type, fact: "x", value: "y" } as never)).toMatchObject({
        refusal: { code: "limit/records", detail: { what: "events", limit } },
      })
    expect(refusalOf(here.try({ type: "markOnGaol" } as never))).toBe("session/unknown-command")
    expect(here.call.getSnapshot()).toBe(before)
    here.do("requestHelp", { helpId: "h" })
    here.do("answerHelp", { helpId: "h", answer: "acknowledged" })
    here.do("acceptPromise", {
      terms: { kind: "do", promisedBy: "agent", window: { from: null, to: T0 }, words: "I'll see to it" },
    })
    here.do("enterSafety", { kind: "fire" })
    here.do("clearSafety", { reason: "false alarm", by: ann })
    here.do("beginClosing")
    here.do("closeLine", { endedBy: "caller" })
    here.do("setDisposition", { code: "booked" })
    here.do("completeCall")
    expect(here.state.line.phase).toBe("completed")
  })
})
