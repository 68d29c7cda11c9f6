import fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
  code,
  id,
  instant,
  isFault,
  list,
  number,
  oneOf,
  optional,
  orNull,
  ratio,
  shape,
  text,
  whole,
  yesNo,
  type Check,
  type FaultIssue,
} from "evenkeel/kernel"

/** What a check makes of a value, and what it finds wrong. */
function run<Value>(check: Check<Value>, value: unknown): { kept: Value; issues: FaultIssue[] } {
  const issues: FaultIssue[] = []
  return { kept: check(value, "", issues), issues }
}
const accepts = (check: Check, value: unknown) => run(check, value).issues.length === 0

describe("checks of one value", () => {
  it.each([
    ["text of at most 3", text(3), ["", "abc", "  "], ["abcd", 1, null, undefined, ["a"]]],
    ["text of at least 1", text(3, 1), ["a", " a"], ["", "  ", "\n", "abcd"]],
    ["id", id, ["a", "x".repeat(200)], ["", " ", "x".repeat(201), 1]],
    ["number from 1 to 2", number(1, 2), [1, 1.5, 2], [0.9, 2.1, Number.NaN, Number.POSITIVE_INFINITY, "1", null]],
    ["whole number from 1 to 2", whole(1, 2), [1, 2], [0, 3, 1.5, Number.NaN, "1"]],
    ["ratio", ratio, [0, 0.5, 1], [-0.1, 1.1, Number.NaN]],
    [
      "instant",
      instant,
      [0, 1_767_225_600_000, 32_503_680_000_000, 0.5],
      [-1, 32_503_680_000_001, 1_767_225_600_000_000, Number.NaN, "0", new Date(0)],
    ],
    ["yes or no", yesNo, [true, false], [0, "true", null]],
    ["one of a and b", oneOf(["a", "b"]), ["a", "b"], ["c", "", null, ["a"], new String("a")]],
    ["left out", optional(yesNo), [undefined, true], [null, 0]],
    ["or null", orNull(yesNo), [null, true], [undefined, 0]],
    [
      "list of at most 2",
      list(yesNo, 2),
      [[], [true, false]],
      [[true, true, true], [1], { length: 1 }, "ab", new Array(2)],
    ],
  ] as const)("%s", (_, check, good, bad) => {
    for (const value of good) expect([value, accepts(check as Check, value)]).toEqual([value, true])
    for (const value of bad) expect([value, accepts(check as Check, value)]).toEqual([value, false])
  })

  it("cuts the fraction of an instant off", () => {
    expect(run(instant, 1_234.9).kept).toBe(1_234)
  })

  it("offers the word that was probably meant", () => {
    expect(run(oneOf(["caller", "agent"]), "calller").issues).toEqual([
      { path: "", expected: "one of caller, agent", suggestion: "caller" },
    ])
    expect(run(oneOf(["caller", "agent"]), "xyzzy").issues[0]).not.toHaveProperty("suggestion")
  })
})

describe("a shape", () => {
  interface Sample {
    readonly name: string
    readonly count?: number
    readonly inner?: { readonly list: readonly string[] }
  }
  const check = shape<Sample>({
    name: text(10),
    count: optional(whole(0, 9)),
    inner: optional(shape<{ list: readonly string[] }>({ list: list(text(5), 3) })),
  })

  it("gives a fresh copy with its members and no others, none of them undefined", () => {
    const given = { name: "a", count: undefined, inner: { list: ["x"] } }
    const { kept, issues } = run(check, given)
    expect(issues).toEqual([])
    expect(kept).toEqual({ name: "a", inner: { list: ["x"] } })
    expect(Object.keys(kept)).toEqual(["name", "inner"])
    expect(kept).not.toBe(given)
    expect(kept.inner!.list).not.toBe(given.inner.list)
  })

  it("names each wrong place by its path", () => {
    const { issues } = run(check, { nme: "a", count: -1, inner: { list: ["x", 7, "toolong"] } })
    expect(issues.map(({ path }) => path)).toEqual(["nme", "name", "count", "inner.list.1", "inner.list.2"])
    expect(issues[0]).toEqual({ path: "nme", expected: "no such member", suggestion: "name" })
  })

  it("suggests the one that is missing for the one that is unknown, and guesses among no more", () => {
    const person = shape({ personId: id, name: text(10, 1), note: optional(text(10)) })
    const suggested = (value: object) => run(person, value).issues.map(({ path, suggestion }) => [path, suggestion])
    expect(suggested({ label: "Ann", personId: "a" })).toEqual([
      ["label", "name"],
      ["name", undefined],
    ])
    expect(suggested({ notes: "x", personId: "a" })[0]).toEqual(["notes", "note"])
    expect(suggested({ label: "Ann" })[0]).toEqual(["label", undefined])
    expect(suggested({ label: "Ann", title: "Dr", personId: "a" })[0]).toEqual(["label", undefined])
    expect(suggested({ label: "Ann", name: "", personId: "a" })[0]).toEqual(["label", undefined])
  })

  it("suggests the missing one before one that only begins alike", () => {
    const action = shape({ what: text(10), actionId: optional(id), owner: optional(text(10)) })
    const suggested = (value: object) => run(action, value).issues.map(({ path, suggestion }) => [path, suggestion])
    expect(suggested({ action: "x" })[0]).toEqual(["action", "what"])
    expect(suggested({ ownr: "x" })[0]).toEqual(["ownr", "owner"])
    expect(suggested({ what: "x", action: "a1" })).toEqual([["action", "actionId"]])
  })

  it("names no member that could be a word of somebody", () => {
    const { issues } = run(check, { name: "a", "my password is": 1, ["x".repeat(61)]: 1 })
    expect(issues.map(({ path }) => path)).toEqual(["?", "?"])
  })

  it("takes no list, no function and nothing that throws for an object", () => {
    for (const value of [[], "x", 1, null, undefined, () => 1]) expect(accepts(check, value)).toBe(false)
    const boom = () => {
      throw new Error("boom")
    }
    for (const value of [
      {
        get name() {
          return boom()
        },
      },
      new Proxy({}, { get: boom }),
      new Proxy({}, { ownKeys: boom }),
      { name: "a", inner: new Proxy({}, { has: boom, get: boom, ownKeys: boom }) },
    ])
      expect(accepts(check, value)).toBe(false)
  })

  it("keeps nothing of a prototype", () => {
    const hostile = JSON.parse('{"name":"a","__proto__":{"polluted":true}}') as object
    const { kept, issues } = run(check, hostile)
    expect(issues).toHaveLength(1)
    expect((kept as { polluted?: unknown }).polluted).toBeUndefined()
    expect(Object.getPrototypeOf(kept)).toBe(Object.prototype)
  })

  it("never throws, and is right about what it keeps", () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withSparseArray: true, withBigInt: true }), (value) => {
        const { kept, issues } = run(check, value)
        if (issues.length > 0) return
        expect(typeof kept.name).toBe("string")
        expect(Object.keys(kept).every((name) => ["name", "count", "inner"].includes(name))).toBe(true)
      }),
      { seed: 20260101, numRuns: 500 },
    )
  })
})

describe("checks that are made of nonsense", () => {
  const made: readonly (readonly [string, () => unknown, string])[] = [
    ["shape", () => shape({ note: "text" as never }), "members"],
    ["shape", () => shape("text" as never), "members"],
  ]
  it.each(made)("%s is told as it is made", (_, make, path) => {
    let thrown: unknown
    try {
      make()
    } catch (fault) {
      thrown = fault
    }
    expect(isFault(thrown, "input/invalid") && thrown.issues.map((issue) => issue.path)).toEqual([path])
  })

  it("takes nothing under a limit that is none", () => {
    for (const check of [
      text(undefined as never),
      code("x" as never),
      number(undefined as never, 5),
      whole(0, Number.NaN),
    ])
      for (const value of ["abc", 3]) expect(accepts(check, value)).toBe(false)
    expect(accepts(list(id, undefined as never), ["a"])).toBe(false)
  })
})
