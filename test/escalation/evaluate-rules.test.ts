import { describe, expect, expectTypeOf, test } from "vitest"
import fc from "fast-check"
import {
  defineFacts,
  defineRules,
  evaluateRules,
  explainRule,
  rulesPart,
  when,
  type PlainFacts,
} from "evenkeel/escalation"
import { createCall } from "evenkeel/runtime"
import { isFault } from "evenkeel/kernel"

const facts = defineFacts({
  given: [
    { name: "customer.tier", type: "text", values: ["gold", "plain"], meaning: { en: "their tier" } },
    { name: "customer.debt", type: "number", meaning: { en: "what they owe" } },
    { name: "customer.vip", type: "boolean", meaning: { en: "whether they are known" } },
  ],
})
const then = [{ do: "helpRequest" }] as const
const rules = defineRules(
  [
    { id: "debt", when: when.own<number>("customer.debt").moreThan(500), then, oncePerCall: true },
    { id: "gold", when: { "===": [{ var: "customer.tier" }, "gold"] }, then, priority: 5 },
    { id: "notVip", when: when.not({ var: "customer.vip" }), then: [{ do: "dispatch", policyId: "night" }] },
    { id: "asked", when: when.all(when.said("supervisorRequest"), when.fact("hold.count").atLeast(2)), then },
  ],
  { facts },
)
const statusOf = (given: PlainFacts) =>
  Object.fromEntries(evaluateRules(rules as never, given).map(({ ruleId, status }) => [ruleId, status]))

function faultOf(given: object) {
  try {
    evaluateRules(rules, given as never)
  } catch (error) {
    if (isFault(error, "input/invalid")) return error.issues
    throw error
  }
  return undefined
}

describe("rules over plain facts", () => {
  test("each rule fires, does not, or cannot be told; the higher priority comes first", () => {
    const all = evaluateRules(rules, { "customer.debt": 501, "customer.tier": "plain" })
    expect(all.map(({ ruleId, status }) => [ruleId, status])).toEqual([
      ["gold", "unmet"],
      ["debt", "fires"],
      ["notVip", "unknown"],
      ["asked", "unknown"],
    ])
    expect(all.map(({ outcomes }) => outcomes.length)).toEqual([0, 1, 0, 0])
    expect(all[0]?.unmet).toMatchObject([{ facts: ["customer.tier"], wanted: "gold", found: "plain" }])
    expect(all[1]?.trace).toMatchObject({ op: ">", truth: true, operands: [{ fact: "customer.debt", value: 501 }, {}] })
  })

  test("the opposite of what is unknown is unknown, also as null; what is given is believed as recorded", () => {
    expect(statusOf({ "customer.vip": null }).notVip).toBe("unknown")
    expect(statusOf({ "customer.vip": false }).notVip).toBe("fires")
    expect(statusOf({ "customer.vip": true }).notVip).toBe("unmet")
  })

  test("what was said is given by the name that a trace has for it", () => {
    expect(statusOf({ 'said("supervisorRequest")': true, "hold.count": 2 }).asked).toBe("fires")
    expect(statusOf({ 'said("supervisorRequest")': false }).asked).toBe("unmet")
  })

  test("a fact that is not declared, or not of its type, is told by its place", () => {
    expect(faultOf({ "customer.dept": 5 })).toEqual([
      { path: "facts.customer.dept", expected: "a declared fact", suggestion: "customer.debt" },
    ])
    expect(faultOf({ "hold.count": "2" })).toEqual([{ path: "facts.hold.count", expected: "a number" }])
    expect(faultOf({ "customer.tier": "golden" })).toEqual([
      { path: "facts.customer.tier", expected: "one of gold, plain" },
    ])
    expect(faultOf({ "hold.count": {} })?.[0]?.path).toBe("facts.hold.count")
    expect(faultOf({ "hold.count": Number.NaN })?.[0]?.path).toBe("facts.hold.count")
    expect(faultOf(JSON.parse('{"__proto__": 1}') as object)?.[0]?.path).toBe("facts.__proto__")
    expect(faultOf({ "line.phase": "conected" })?.[0]?.expected).toContain("connected")
  })

  test("what a call says of the same facts is the same", () => {
    const debt = fc.option(fc.integer({ min: 0, max: 1_000 }))
    fc.assert(
      fc.property(debt, fc.option(fc.constantFrom("gold", "plain")), fc.option(fc.boolean()), (owed, tier, vip) => {
        const call = createCall({ callId: "CA1", at: 0, parts: [rulesPart(rules)] })
        const given = { "customer.debt": owed, "customer.tier": tier, "customer.vip": vip } as const
        for (const [fact, value] of Object.entries(given))
          if (value !== null) call.record({ type: "giveFact", fact, value, at: 1_000 })
        for (const { ruleId, trace, unmet } of evaluateRules(rules, given).filter(({ ruleId }) => ruleId !== "asked"))
          expect({ trace, unmet }).toEqual(
            (({ trace, unmet }) => ({ trace, unmet }))(explainRule(rules, ruleId, call.getSnapshot())!),
          )
      }),
    )
  })

  test("types come from the facts that were declared", () => {
    const plain = defineRules([])
    expectTypeOf(evaluateRules<never>)
      .parameter(1)
      .toHaveProperty("hold.count")
      .toEqualTypeOf<number | null | undefined>()
    // @ts-expect-error no such tier
    expect(() => evaluateRules(rules, { "customer.tier": "silver" })).toThrow()
    // @ts-expect-error not declared
    expect(() => evaluateRules(plain, { "customer.debt": 1 })).toThrow()
    // @ts-expect-error a number of milliseconds
    expect(() => evaluateRules(plain, { "hold.totalMs": "90" })).toThrow()
    expect(evaluateRules(plain, { "hold.totalMs": 90 })).toEqual([])
  })
})
