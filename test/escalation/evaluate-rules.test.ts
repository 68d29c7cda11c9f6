import { defineFacts, defineRules, evaluateRules, when, type PlainFacts, type Rule } from "evenkeel/escalation"
import { isFault } from "evenkeel/kernel"
import { describe, expect, expectTypeOf, test } from "vitest"
import { firedIn, hold, openCall, T0 } from "./calls.js"

const help = [{ do: "helpRequest" }] as const
const rule = (id: string, condition: Rule["when"], more: Partial<Rule> = {}): Rule => ({
  id,
  when: condition,
  then: help,
  ...more,
})
const given = [
  { name: "customer.tier", type: "text", values: ["gold", "plain"], meaning: { en: "their tier" } },
] as const
const facts = defineFacts({ given })
const longHold = when.fact("hold.totalMs").moreThan(120_000)
const holdsOf = (rules: readonly Rule[], values: PlainFacts) =>
  Object.fromEntries(evaluateRules(defineRules(rules, { facts }), values).map(({ ruleId, holds }) => [ruleId, holds]))

const issuesOf = (work: () => unknown) => {
  try {
    work()
  } catch (fault) {
    if (isFault(fault, "rules/invalid") || isFault(fault, "input/invalid")) return fault.issues
    throw fault
  }
  return undefined
}

describe("what holds", () => {
  const rules = [
    rule("long", longHold),
    rule("notLong", when.not(longHold)),
    rule("either", when.any(longHold, when.own<string>("customer.tier").is("gold"))),
  ]

  test("by the facts that are given; what is not given is unknown, and so is its opposite", () => {
    expect(holdsOf(rules, { "hold.totalMs": 130_000 })).toEqual({ long: true, notLong: false, either: true })
    expect(holdsOf(rules, { "hold.totalMs": 0 })).toEqual({ long: false, notLong: true, either: "unknown" })
    expect(holdsOf(rules, { "customer.tier": "gold" })).toEqual({ long: "unknown", notLong: "unknown", either: true })
    expect(holdsOf(rules, { "hold.totalMs": undefined })).toEqual({
      long: "unknown",
      notLong: "unknown",
      either: "unknown",
    })
  })

  test("a boolean that is false is known", () => {
    expect(holdsOf([rule("off", when.not(when.fact("hold.isOn").isTrue()))], { "hold.isOn": false })).toEqual({
      off: true,
    })
  })

  test("a domain operator is a fact under its name in the trace", () => {
    const asked = [rule("asked", when.said("supervisorRequest", { by: "caller" }))]
    const name = evaluateRules(defineRules(asked), {})[0]!.trace.fact!
    expect(holdsOf(asked, { [name]: true })).toEqual({ asked: true })
  })

  test("a dispatch believes what is recorded or confirmed", () => {
    const rules = defineRules([rule("send", longHold, { then: [{ do: "dispatch", policyId: "plumber" }] })])
    const verdict = (basis: "heard" | "confirmed") =>
      evaluateRules(rules, { "hold.totalMs": 130_000 }, { bases: { "hold.totalMs": basis } })[0]?.holds
    expect([verdict("heard"), verdict("confirmed")]).toEqual(["unknown", true])
  })
})

describe("a verdict", () => {
  test("says what follows, in the order in which rules fire, and what the others lack", () => {
    const rules = defineRules([
      rule("low", longHold),
      rule("high", longHold, { priority: 5, then: [{ do: "flag", flag: "legal" }] }),
    ])
    const held = evaluateRules(rules, { "hold.totalMs": 130_000 })
    expect(held.map(({ ruleId, outcomes }) => [ruleId, outcomes])).toEqual([
      ["high", [{ do: "flag", flag: "legal" }]],
      ["low", help],
    ])
    expect(held[0]?.unmet).toEqual([])
    const [short] = evaluateRules(rules, { "hold.totalMs": 90_000 })
    expect(short).toMatchObject({
      outcomes: [],
      unmet: [{ facts: ["hold.totalMs"], op: ">", wanted: 120_000, found: 90_000 }],
    })
  })

  test("agrees with a call that knows the same", () => {
    const call = openCall([rule("long", longHold)])
    hold(call, 5_000)
    call.tick(T0 + 130_000)
    expect(firedIn(call)).toEqual(["long"])
    expect(holdsOf([rule("long", longHold)], { "hold.totalMs": 125_000 })).toEqual({ long: true })
  })
})

describe("facts that cannot be used", () => {
  const rules = defineRules([rule("long", longHold), rule("gold", when.own<string>("customer.tier").is("gold"))], {
    facts,
  })
  test.each([
    [
      "an unknown name",
      { "hold.totlMs": 1 },
      { path: "facts.hold.totlMs", expected: "a declared fact", suggestion: "hold.totalMs" },
    ],
    ["another type", { "hold.totalMs": "long" }, { path: "facts.hold.totalMs", expected: "a number" }],
    [
      "no number",
      { "hold.totalMs": NaN },
      { path: "facts.hold.totalMs", expected: "a plain value or a list of at most 200" },
    ],
    [
      "null",
      { "hold.totalMs": null },
      { path: "facts.hold.totalMs", expected: "a plain value or a list of at most 200" },
    ],
    [
      "none of its values",
      { "customer.tier": "golt" },
      { path: "facts.customer.tier", expected: "one of gold, plain", suggestion: "gold" },
    ],
    ["a name of every object", { constructor: 1 }, { path: "facts.constructor", expected: "a declared fact" }],
  ])("%s", (_, values, issue) => {
    expect(issuesOf(() => evaluateRules(rules, values as never))).toEqual([issue])
  })

  test.each([[null], [7], ["facts"]])("%j is no record of facts", (values) => {
    expect(issuesOf(() => evaluateRules(rules, values as never))).toBeDefined()
  })
})

test("the library's facts have their types", () => {
  expectTypeOf<{ readonly "hold.totalMs": number; readonly mine: string }>().toExtend<PlainFacts>()
  // @ts-expect-error -- a duration is a number
  const wrong: PlainFacts = { "hold.totalMs": "long" }
  expect(wrong).toBeDefined()
})
