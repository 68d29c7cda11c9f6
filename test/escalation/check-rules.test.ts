import { describe, expect, test } from "vitest"
import { isFault } from "evenkeel/kernel"
import { checkRules, defineFacts, defineRules, when, type Condition, type Rule } from "evenkeel/escalation"

const then = [{ do: "advise", practice: "holdReturn" }] as const
const issuesOf = (condition: unknown) => checkRules([{ id: "a", when: condition, then }]).issues
const proofOf = (condition: Condition) => checkRules([{ id: "a", when: condition, then }]).proofs.a

describe("what cannot be used is named, with its place and what was probably meant", () => {
  test.each([
    ["an unknown fact", { ">": [{ var: "hold.totlMs" }, 1_000] }, "0.when.>.0.var", "hold.totalMs"],
    ["an unknown operator", { strtsWith: [{ var: "line.phase" }, "c"] }, "0.when.strtsWith", "startsWith"],
    ["an unknown domain operator", { saidd: ["anger"] }, "0.when.saidd", "said"],
    ["an unknown kind of cue", { said: ["angr"] }, "0.when.said.0", "anger"],
    ["an unknown option of said", { said: ["anger", { whithinMs: 5_000 }] }, "0.when.said.1.whithinMs", "withinMs"],
    ["a text that a fact never is", { "===": [{ var: "line.phase" }, "conected"] }, "0.when.===.1", "connected"],
    ["such a text in a list", { in: [{ var: "call.type" }, ["order", "massage"]] }, "0.when.in.1.1", "message"],
    ["a number against a text", { ">": [{ var: "hold.count" }, "3"] }, "0.when.>.1", undefined],
    ["a yes or no by size", { ">": [{ var: "hold.isOn" }, 3] }, "0.when.>.0.var", undefined],
    ["no list where one is looked into", { some: [{ var: "line.phase" }, true] }, "0.when.some.0.var", undefined],
    ["too few operands", { "===": [{ var: "line.phase" }] }, "0.when.===", undefined],
    ["two operators in one object", { "!": [true], "!!": [true] }, "0.when", undefined],
    ["a trend without a window", { ">": [{ trend: ["anger"] }, 1] }, "0.when.>.0.trend.1.withinMs", undefined],
  ])("%s", (_, condition, path, suggestion) => {
    const [issue] = issuesOf(condition)
    expect([issue?.path, issue?.suggestion]).toEqual([path, suggestion])
  })

  test("a blank condition is an error, never a catch-all (acceptance case 10)", () => {
    for (const blank of [null, undefined, "", {}, [], true, { and: [] }, { or: [{}] }]) {
      expect(issuesOf(blank).length, JSON.stringify(blank)).toBeGreaterThan(0)
    }
  })

  test("members of a rule", () => {
    const [issue] = checkRules([{ id: "a", when: when.said("anger"), then, coolDown: 5 }]).issues
    expect(issue).toMatchObject({ path: "0.coolDown", suggestion: "coolDownMs" })
    expect(
      checkRules([{ id: "a", when: when.said("anger"), then: [{ do: "boundry", level: 1 }] }]).issues[0],
    ).toMatchObject({
      path: "0.then.0.do",
      suggestion: "boundary",
    })
    expect(checkRules([{ id: "a", when: when.said("anger"), then: [] }]).issues).toMatchObject([{ path: "0.then" }])
  })

  test("the same id twice, and a rule that follows on none", () => {
    const rule = { id: "a", when: when.said("anger"), then }
    expect(checkRules([rule, rule]).issues).toMatchObject([{ path: "1.id" }])
    expect(
      checkRules([
        { ...rule, id: "first" },
        { ...rule, when: when.fired("frst").atLeast(1) },
      ]).issues,
    ).toMatchObject([{ path: "1.when", suggestion: "first" }])
  })

  test("a dispatch never rests on what was only heard", () => {
    const dispatch: Rule = {
      id: "a",
      when: when.fact("vent.isOpen").isTrue(),
      then: [{ do: "dispatch", policyId: "p" }],
    }
    expect(checkRules([dispatch]).issues[0]?.expected).toContain("vent.isOpen is only ever heard")
    expect(checkRules([{ ...dispatch, when: when.fact("hold.isOn").isTrue(), basis: "any" }]).issues).toMatchObject([
      { path: "0.basis" },
    ])
  })

  test("defineRules throws the same list", () => {
    let thrown: unknown
    try {
      defineRules([{ id: "a", when: { var: "hold.isOnn" }, then }])
    } catch (error) {
      thrown = error
    }
    expect(isFault(thrown, "rules/invalid") && thrown.issues).toMatchObject([{ suggestion: "hold.isOn" }])
  })
})

describe("what can be proved of a condition", () => {
  const count = when.fact("hold.count")
  const phase = when.fact("line.phase")

  test.each([
    ["a number above and below", when.all(count.moreThan(5), count.lessThan(3))],
    ["no whole number between", when.all(count.moreThan(3), count.lessThan(4))],
    ["fewer than none", count.lessThan(0)],
    ["a text that is two at once", when.all(phase.is("queued"), phase.is("ringing"))],
    ["a yes that is a no", when.all(when.fact("hold.isOn").isTrue(), when.fact("hold.isOn").isFalse())],
    [
      "hidden in alternatives",
      when.any(when.all(count.is(1), count.is(2)), when.all(count.atLeast(9), count.atMost(8))),
    ],
    ["behind a not", when.not(when.any(count.atLeast(3), count.lessThan(3)))],
    ["beside something that nothing is known of", when.all(when.said("anger"), count.moreThan(5), count.lessThan(3))],
  ])("never: %s", (_, condition) => {
    expect(issuesOf(condition)).toMatchObject([
      { path: "0.when", expected: expect.stringContaining("contradicts") as string },
    ])
  })

  test.each([
    ["a number or not", when.any(count.atLeast(3), count.lessThan(3))],
    ["all that it can be", phase.oneOf(["queued", "ringing", "connected", "wrapUp", "completed"])],
    ["at least none", count.atLeast(0)],
  ])("always: %s", (_, condition) => {
    expect(issuesOf(condition)).toMatchObject([{ expected: expect.stringContaining("every call") as string }])
  })

  test("sometimes, and not proved", () => {
    expect(proofOf(when.all(count.moreThan(3), count.lessThan(5)))).toBe("sometimes")
    expect(proofOf(when.not(phase.is("queued")))).toBe("sometimes")
    for (const between of [count.atLeast(2.5), count.lessThan(2.5)]) expect(proofOf(between)).toBe("sometimes")
    expect(proofOf({ ">": [{ var: "hold.count" }, { var: "transfer.count" }] })).toBe("notProved")
    const wide = Array.from({ length: 9 }, (_, index) => when.any(count.is(index), count.is(index + 20)))
    expect(proofOf(when.all(...wide))).toBe("notProved")
  })
})

describe("what is probably not meant", () => {
  const warningsOf = (...rules: readonly Rule[]) => checkRules(rules).warnings

  test("seconds for milliseconds", () => {
    const rule = { id: "a", when: when.fact("hold.currentMs").moreThan(60), then }
    expect(warningsOf(rule)).toMatchObject([{ path: "0.when.>.1", suggestion: "60000" }])
  })

  test("rules that set one another off", () => {
    const a: Rule = { id: "a", when: when.fact("help.isOpen").isTrue(), then: [{ do: "boundary", level: 1 }] }
    const b: Rule = { id: "b", when: when.fact("boundary.count").atLeast(1), then: [{ do: "helpRequest" }] }
    expect(warningsOf(a, b)).toMatchObject([{ path: "0", expected: "no circle of rules: a → b → a" }])
    expect(warningsOf(a)).toEqual([])
  })

  test("a rule that repeats without a pause", () => {
    const rule: Rule = { id: "a", when: when.saidCount("anger").atLeast(2), then, repeat: true }
    expect(warningsOf(rule)).toMatchObject([{ path: "0.coolDownMs" }])
  })
})

describe("facts of the host", () => {
  test("names that are taken or malformed", () => {
    const meaning = { en: "x" }
    const define = (name: string) => () => defineFacts({ given: [{ name, type: "number", meaning }] })
    expect(define("hold.count")).toThrow("facts.0.name")
    expect(define("__proto__")).toThrow("facts.0.name")
    expect(define("customer.debt")).not.toThrow()
    expect(() => defineFacts({ operators: [{ name: "and", meaning, toFact: () => ({ issues: [] }) }] })).toThrow(
      "operators.0.name",
    )
  })

  test("a domain operator of the host", () => {
    const operator = {
      name: "madeUp",
      meaning: { en: "whether it is made up" },
      toFact: ([answer]: readonly unknown[]) => ({
        type: "boolean" as const,
        meaning: { en: "whether it is made up" },
        basis: "recorded" as const,
        changesOn: [],
        read: () => answer === true,
      }),
    }
    const facts = defineFacts({ operators: [operator] })
    expect(checkRules([{ id: "a", when: { madeUp: [true] }, then }], { facts }).issues).toEqual([])
    expect(checkRules([{ id: "a", when: { madeup: [true] }, then }], { facts }).issues).toMatchObject([
      { suggestion: "madeUp" },
    ])
  })
})
