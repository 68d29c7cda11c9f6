import { performance } from "node:perf_hooks"
import { describe, expect, test } from "vitest"
import { checkRules, evaluatePlain, type Condition } from "evenkeel/escalation"
import { openCall, recordAny, say } from "./calls.js"

const then = [{ do: "advise", practice: "holdReturn" }] as const
const check = (condition: unknown) => checkRules([{ id: "a", when: condition, then }])

/** So many operators within one another, `var` and the like among them. */
function nest(depth: number, innermost: Condition = { var: "hold.isOn" }): Condition {
  let condition = innermost
  for (let level = 1; level < depth; level++) condition = { "!": [condition] }
  return condition
}

describe("rule sets from anywhere are refused or bounded", () => {
  test.each<[string, Condition, object]>([
    ["a fact", { var: "hold.isOn" }, { var: "n" }],
    ["what was said", { said: ["anger"] }, {}],
    ["what is unknown", { missing: ["hold.isOn"] }, { missing: ["n"] }],
    ["a comparison with plain values", { in: ["a", ["a", "b"]] }, { in: ["a", ["a", "b"]] }],
  ])("depth: 16 levels of operators and no more, the innermost %s", (_, innermost, plain) => {
    expect(check(nest(16, innermost)).issues.map(({ expected }) => expected)).not.toContain("at most 16 levels")
    expect(check(nest(17, innermost)).issues[0]?.expected).toBe("at most 16 levels")
    if (Object.keys(plain).length === 0) return
    expect(evaluatePlain(nest(16, plain as Condition), { n: 1 })).toHaveProperty("value")
    expect(evaluatePlain(nest(17, plain as Condition), { n: 1 })).toEqual({ error: "Too Large" })
  })

  test("depth, far beyond", () => {
    expect(check(nest(5_000)).issues).not.toEqual([])
    expect(evaluatePlain(nest(5_000), {})).toEqual({ error: "Too Large" })
  })

  test("size: 64 kB and no more, a huge list included", () => {
    const list = Array.from({ length: 20_000 }, (_, index) => `item ${index}`)
    expect(check({ in: [{ var: "caller.language" }, list] }).issues[0]?.expected).toContain("65536")
    const fits = Array.from({ length: 4_000 }, (_, index) => `l${index}`)
    expect(check({ in: [{ var: "caller.language" }, fits] }).issues).toEqual([])
  })

  test("texts: 200 characters and no more", () => {
    const startsWith = (length: number) => ({ startsWith: [{ var: "caller.language" }, "x".repeat(length)] })
    expect(check(startsWith(200)).issues).toEqual([])
    expect(check(startsWith(201)).issues[0]?.expected).toContain("200")
  })

  test("names of the language itself are nothing", () => {
    for (const name of ["constructor", "toString", "hasOwnProperty", "__proto__"]) {
      expect(check({ [name]: [1] }).issues.length, name).toBeGreaterThan(0)
      expect(check({ "===": [{ var: name }, 1] }).issues.length, name).toBeGreaterThan(0)
      expect(evaluatePlain({ var: name }, {})).toEqual({ value: null })
    }
    expect(check(JSON.parse('{"__proto__": {"and": [true]}}')).issues).toMatchObject([{ expected: "no such member" }])
    expect(({} as { polluted?: true }).polluted).toBeUndefined()
  })

  test("what is no JSON", () => {
    const circle: Record<string, unknown> = {}
    circle.and = [circle]
    const getter = Object.defineProperty({}, "and", {
      enumerable: true,
      get: () => expect.unreachable("a getter was run"),
    })
    const revoked = Proxy.revocable({}, {})
    revoked.revoke()
    for (const wild of [
      circle,
      getter,
      revoked.proxy,
      () => true,
      Symbol("x"),
      5n,
      Number.NaN,
      new Date(0),
      new Map(),
    ]) {
      expect(check(wild).issues.length).toBeGreaterThan(0)
    }
    for (const wild of [null, undefined, 5, "rules", {}, [null], [[]], [{}], revoked.proxy]) {
      expect(checkRules(wild).issues.length).toBeGreaterThan(0)
    }
  })

  test("lone surrogates and zero bytes are only letters", () => {
    expect(check({ "===": [{ var: "caller.language" }, "\ud800\u0000"] }).issues).toEqual([])
  })

  test("2,000 alternatives are checked in no time, and proved only as far as that goes", () => {
    const many = Array.from({ length: 300 }, (_, index) => ({
      and: [{ "===": [{ var: "hold.count" }, index] }, { var: "hold.isOn" }],
    }))
    const start = performance.now()
    const { issues, proofs } = check({ or: many })
    expect(issues).toEqual([])
    expect(proofs.a).toBe("notProved")
    expect(performance.now() - start).toBeLessThan(1_000)
  })

  test("a rule named after the language fires like any other, and a fact of that name cannot be given", () => {
    const call = openCall([{ id: "constructor", when: { said: ["anger"] }, then, oncePerCall: true }])
    say(call, "caller", 5_000, ["anger"])
    say(call, "caller", 6_000, ["anger"])
    expect(call.events().filter(({ type }) => type === "rule.fired")).toHaveLength(1)
    expect(recordAny(call, { type: "giveFact", fact: "__proto__", value: 1, atMs: 7_000 })).toMatchObject({ ok: false })
  })
})
