import { describe, expect, it } from "vitest"
import { currentIssue, defaultSettings, factOf, isReadBack, isSettled, toFact, type FactMark } from "evenkeel/session"
import { createCall } from "../whole-call.js"
import { connected, cue, SECOND, T0 } from "./scene.js"

describe("a fact that was heard", () => {
  it("is a quotation of the sentence, and not settled", () => {
    const here = connected()
    const text = "Well. My kitchen is under water. Are you there?"
    const start = text.indexOf("under water")
    here.says("caller", text, { cues: [cue("problem", { span: { start, end: start + 11 } })] })
    expect(here.fact("problem")).toEqual({
      value: "My kitchen is under water.",
      basis: "heard",
      standing: "stated",
      evidence: [6],
    })
    expect(isSettled(here.fact("problem"))).toBe(false)
  })

  it("counts as much as a recorded one once it was read back and confirmed", () => {
    const here = connected()
    here.says("caller", "My kitchen is under water", { cues: ["problem"] })
    here.says("agent", "So your kitchen is under water?", { cues: ["readBack"] })
    expect(here.fact("problem").standing).toBe("readBack")
    expect(isSettled(here.fact("problem"))).toBe(false)
    here.says("caller", "Yes!", { cues: ["confirmation"] })
    expect(here.fact("problem")).toMatchObject({ standing: "confirmed", value: "My kitchen is under water" })
    expect(isSettled(here.fact("problem"))).toBe(true)
  })

  it("stays settled when the caller puts it in other words afterwards", () => {
    const here = connected()
    here.says("caller", "My kitchen is under water", { cues: ["problem"] })
    here.do("readBackFacts")
    here.do("confirmFacts")
    here.says("caller", "It drips from the ceiling as well", { cues: ["problem"] })
    expect(here.fact("problem")).toMatchObject({ standing: "confirmed", value: "My kitchen is under water" })
  })

  it("is confirmed by a yes to the read-back only, not by a yes to something else", () => {
    const here = connected()
    here.says("caller", "My kitchen is under water", { cues: ["problem"] })
    here.says("agent", "So your kitchen is under water?", { cues: ["readBack"] })
    here.says("agent", "Is this your own house?")
    here.says("caller", "Yes.", { cues: ["confirmation"] })
    expect(here.fact("problem").standing).toBe("readBack")
  })

  it("is not confirmed by a yes that came before the read-back", () => {
    const here = connected()
    here.says("caller", "My kitchen is under water, yes", { cues: ["problem", "confirmation"] })
    expect(here.fact("problem").standing).toBe("stated")
  })

  it("is corrected by a no to the read-back, and then waits for the right value", () => {
    const here = connected()
    here.says("caller", "My kitchen is under water", { cues: ["problem"] })
    here.says("agent", "So your bathroom is under water?", { cues: ["readBack"] })
    here.says("caller", "No, no.", { cues: ["correction"] })
    expect(here.fact("problem").standing).toBe("corrected")
    expect(isSettled(here.fact("problem"))).toBe(false)
    here.says("caller", "The kitchen!", { cues: ["problem"] })
    expect(here.fact("problem")).toMatchObject({ standing: "stated", value: "The kitchen!" })
  })

  it("is not made by a cue that is not sure enough, nor by one without words", () => {
    const here = connected()
    here.says("caller", "My kitchen", { cues: [cue("problem", { confidence: 0.49 })] })
    here.says("caller", "My kitchen", { cues: [cue("problem", { span: { start: 3, end: 3 } })] })
    expect(currentIssue(here.state)).toBeUndefined()
    here.says("caller", "My kitchen", { cues: [cue("problem", { confidence: 0.5 })] })
    expect(here.fact("problem").value).toBe("My kitchen")
  })

  it("is never made of words that the reporter brings along: without the turn there is nothing to quote", () => {
    const here = connected()
    here.reports("no-such-turn", [cue("problem", { words: "Wants a refund" })])
    expect(here.fact("problem").standing).toBe("unknown")
    here.says("caller", "My kitchen", { turnId: "k", cues: [cue("problem", { words: "Wants a refund" })] })
    expect(here.fact("problem").value).toBe("My kitchen")
  })
})

describe("a fact that was recorded", () => {
  it("is settled at once, and read back when the agent says so", () => {
    const here = connected()
    here.do("stateFact", { fact: "problem", value: "Kitchen under water" })
    expect(here.fact("problem")).toMatchObject({ basis: "recorded", standing: "stated" })
    expect(isSettled(here.fact("problem"))).toBe(true)
    expect(isReadBack(here.fact("problem"))).toBe(false)
    here.do("readBackFacts")
    expect(isReadBack(here.fact("problem"))).toBe(true)
  })

  it("is not overwritten by what is heard; free words are no clash", () => {
    const here = connected()
    here.do("stateFact", { fact: "problem", value: "Kitchen under water" })
    here.says("caller", "It's the dishwasher, I think", { cues: ["problem"] })
    expect(here.fact("problem")).toMatchObject({ value: "Kitchen under water", standing: "stated" })
  })

  it("stays recorded in a long call in which the problem is heard over and over", () => {
    const here = connected()
    here.do("stateFact", { fact: "problem", value: "Kitchen under water" })
    here.do("readBackFacts")
    here.do("confirmFacts")
    for (let count = 0; count < 60; count++) {
      here.wait(SECOND)
      here.says("caller", `It is still wet here, I said, ${count}`, { cues: ["problem"] })
    }
    expect(here.fact("problem")).toMatchObject({
      value: "Kitchen under water",
      basis: "recorded",
      standing: "confirmed",
    })
  })

  it("is disputed where something of another basis differs, until a person says which is right", () => {
    for (const basis of ["heard", "vendor", "carried"] as const) {
      const here = connected()
      here.do("stateFact", { fact: "unit", value: "4b" })
      here.do("stateFact", { fact: "unit", value: "5c", basis })
      expect(here.fact("unit")).toMatchObject({ value: "4b", basis: "recorded", standing: "disputed", clash: "5c" })
      expect(isSettled(here.fact("unit"))).toBe(false)
      here.do("correctFact", { fact: "unit", value: "5c" })
      expect(here.fact("unit")).toMatchObject({ value: "5c", basis: "recorded", standing: "stated" })
      expect(here.fact("unit")).not.toHaveProperty("clash")
    }
  })

  it("stays what it was, and disputed, however often the other value is heard", () => {
    const here = connected()
    here.do("stateFact", { fact: "unit", value: "4b" })
    for (const [value, basis] of [
      ["5c", "heard"],
      ["5c", "heard"],
      ["6", "vendor"],
      ["4b", "heard"],
    ] as const)
      here.do("stateFact", { fact: "unit", value, basis })
    expect(here.fact("unit")).toMatchObject({ value: "4b", basis: "recorded", standing: "disputed", clash: "6" })
    expect(here.fact("unit").evidence).toHaveLength(5)
  })

  it("is not disputed by the same value in other letters", () => {
    const here = connected()
    here.do("stateFact", { fact: "unit", value: "4b" })
    here.do("stateFact", { fact: "unit", value: " 4B ", basis: "heard" })
    expect(here.fact("unit")).toMatchObject({ value: "4b", standing: "stated" })
  })

  it("is replaced by another recorded value, and then has not been read back", () => {
    const here = connected()
    here.do("stateFact", { fact: "unit", value: "4b" })
    here.do("readBackFacts")
    here.do("stateFact", { fact: "unit", value: "4b" })
    expect(here.fact("unit").standing).toBe("readBack")
    here.do("stateFact", { fact: "unit", value: "5c" })
    expect(here.fact("unit")).toMatchObject({ value: "5c", standing: "stated" })
  })

  it("is gone when it is cleared", () => {
    const here = connected()
    here.do("stateFact", { fact: "unit", value: "4b" })
    here.do("clearFact", { fact: "unit" })
    expect(here.fact("unit").standing).toBe("unknown")
    expect(here.fact("unit").value).toBeUndefined()
  })
})

describe("the basis of a fact", () => {
  it("is the vendor's where a vendor states it, else recorded, and can be named", () => {
    const here = connected()
    here.do("stateFact", { fact: "unit", value: "4b", by: { id: "x", role: "vendor" } })
    expect(here.fact("unit")).toMatchObject({ basis: "vendor" })
    expect(isSettled(here.fact("unit"))).toBe(false)
    here.do("stateFact", { fact: "meter", value: "7", basis: "carried" })
    expect(here.fact("meter")).toMatchObject({ basis: "carried", standing: "stated" })
    here.do("readBackFacts", { facts: ["meter"] })
    here.do("confirmFacts", { facts: ["meter"] })
    expect(isSettled(here.fact("meter"))).toBe(true)
    here.do("stateFact", { fact: "unit", value: "4c" })
    expect(here.fact("unit")).toMatchObject({ value: "4c", basis: "recorded" })
  })
})

describe("evidence", () => {
  it("names the events that the fact rests on, in order", () => {
    const here = connected()
    const stated = here.do("stateFact", { fact: "unit", value: "4b" }).at(-1)!
    const readBack = here.do("readBackFacts").at(-1)!
    const confirmed = here.do("confirmFacts").at(-1)!
    expect(here.fact("unit").evidence).toEqual([stated.seq, readBack.seq, confirmed.seq])
    for (const seq of here.fact("unit").evidence) expect(here.call.events()[seq - 1]!.type).toMatch(/^facts?\./)
  })
})

describe("facts of several issues", () => {
  it("belong to the issue that is named, else to the newest that counts", () => {
    const here = connected()
    here.do("openIssue", { issueId: "leak" })
    here.do("stateFact", { fact: "problem", value: "Leak" })
    here.do("openIssue", { issueId: "bill" })
    here.do("stateFact", { fact: "problem", value: "Bill" })
    here.do("stateFact", { fact: "cause", value: "Old pipe", issueId: "leak" })
    const [leak, bill] = here.state.issues
    expect(factOf(leak, "problem").value).toBe("Leak")
    expect(factOf(leak, "cause").value).toBe("Old pipe")
    expect(factOf(bill, "problem").value).toBe("Bill")
    here.do("withdrawIssue", { issueId: "bill", reason: "leak" })
    expect(currentIssue(here.state)!.issueId).toBe("leak")
  })

  it("keeps the cause and the reason for the call apart", () => {
    const here = connected()
    here.do("stateFact", { fact: "reasonForCall", value: "Heating is off" })
    here.do("stateFact", { fact: "cause", value: "Prepaid meter empty" })
    expect(here.fact("reasonForCall").value).toBe("Heating is off")
    expect(here.fact("cause").value).toBe("Prepaid meter empty")
  })
})

describe("toFact", () => {
  const mark = (kind: FactMark["kind"], value?: string): FactMark => ({
    kind,
    basis: "heard",
    seq: 1,
    at: 0,
    ...(value === undefined ? {} : { value }),
  })

  it.each([
    ["nothing", [], "unknown"],
    ["a read-back of nothing", [mark("readBack")], "unknown"],
    ["a confirmation of nothing", [mark("confirmed")], "unknown"],
    ["a correction of nothing", [mark("corrected")], "unknown"],
    ["a value", [mark("stated", "a")], "stated"],
    ["a value read back", [mark("stated", "a"), mark("readBack")], "readBack"],
    ["the same value after its read-back", [mark("stated", "a"), mark("readBack"), mark("stated", "A")], "readBack"],
    ["another value after the read-back", [mark("stated", "a"), mark("readBack"), mark("stated", "b")], "stated"],
    ["a correction with the right value", [mark("stated", "a"), mark("corrected", "b")], "stated"],
    ["a correction without one", [mark("stated", "a"), mark("corrected")], "corrected"],
    ["the same value after a correction", [mark("stated", "a"), mark("corrected"), mark("stated", "a")], "stated"],
    ["a cleared value", [mark("stated", "a"), mark("cleared")], "unknown"],
  ] as const)("%s", (_, marks, standing) => {
    expect(toFact({ name: "unit", marks }).standing).toBe(standing)
  })

  it("knows nothing of a fact that nobody spoke of", () => {
    expect(toFact(undefined)).toEqual({ standing: "unknown", evidence: [] })
  })
})

describe("the name of a fact", () => {
  const at = T0 + SECOND
  const state = (fact: string, settings = defaultSettings) => {
    const call = createCall({ callId: "CA1", at: T0, playbook: settings })
    const stated = call.record({ type: "stateFact", fact, value: "Under water", at })
    const corrected = call.record({ type: "correctFact", fact, value: "Under water", at })
    return [stated, corrected].map((result) => (result.ok ? "taken" : result.refusal.issues[0]!.suggestion))
  }

  it("that is a slip away from one of ours is refused with ours", () => {
    for (const [slip, meant] of [
      ["problm", "problem"],
      ["Problem", "problem"],
      ["porblem", "problem"],
      ["desiredOutcomes", "desiredOutcome"],
    ] as const)
      expect([slip, ...state(slip)]).toEqual([slip, meant, meant])
  })

  it("tells how a name of the client's own is declared", () => {
    const call = createCall({ callId: "CA1", at: T0 })
    const result = call.record({ type: "stateFact", fact: "problm", value: "Under water", at })
    expect(result.ok ? "" : result.refusal.issues[0]!.expected).toContain("`messageFields`")
  })

  it("may be any other, and a slip away as well where it is a message field of the client", () => {
    for (const own of ["problem", "address", "reason", "outcome"]) expect(state(own)).toEqual(["taken", "taken"])
    const messageFields = { service: [{ field: "causes", label: "Causes" }] }
    expect(state("causes")).toEqual(["cause", "cause"])
    expect(state("causes", { ...defaultSettings, messageFields })).toEqual(["taken", "taken"])
  })
})
