import { existsSync, readdirSync, readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { coreOperators, evaluatePlain, type Condition } from "evenkeel/escalation"

const suites = "/work/shared/samples/jsonlogic"

/** One case: condition, data, and what it gives or why it gives nothing. */
type Case = readonly [Condition, unknown, unknown]
const error = (code: string) => ({ error: code })

/** Our own cases for every operator: what the community suite says of each, where that is not at hand. */
const cases: Readonly<Record<string, readonly Case[]>> = {
  and: [
    [{ and: [true, 1, "a"] }, null, "a"],
    [{ and: [1, [], 2] }, null, []],
    [{ and: [] }, null, false],
    [{ and: true }, null, error("Invalid Arguments")],
  ],
  or: [
    [{ or: [0, "", "b", "c"] }, null, "b"],
    [{ or: [0, ""] }, null, ""],
    [{ or: 5 }, null, error("Invalid Arguments")],
  ],
  "!": [
    [{ "!": [[]] }, null, true],
    [{ "!": ["0"] }, null, false],
    [{ "!": [{}] }, null, false],
    [{ "!": [] }, null, true],
    [{ "!": { var: "gone" } }, {}, true],
  ],
  "!!": [
    [{ "!!": [[]] }, null, false],
    [{ "!!": "0" }, null, true],
    [{ "!!": [] }, null, false],
  ],
  "===": [
    [{ "===": [1, "1"] }, null, false],
    [{ "===": ["a", "a", "a"] }, null, true],
    [{ "===": [1] }, null, error("Invalid Arguments")],
  ],
  "!==": [
    [{ "!==": [1, "1"] }, null, true],
    [{ "!==": [] }, null, error("Invalid Arguments")],
  ],
  "==": [
    [{ "==": [1, "1"] }, null, true],
    [{ "==": [null, 0] }, null, true],
    [{ "==": [0, false] }, null, true],
    [{ "==": [2023, "2024-01-01"] }, null, error("NaN")],
    [{ "==": [[], [1]] }, null, error("NaN")],
    [{ "==": 1 }, null, error("Invalid Arguments")],
  ],
  "!=": [
    [{ "!=": ["a", "b"] }, null, true],
    [{ "!=": [1, "A"] }, null, error("NaN")],
  ],
  "<": [
    [{ "<": [1, 2, 3] }, null, true],
    [{ "<": [1, 3, 2] }, null, false],
    [{ "<": ["a", "b"] }, null, true],
    [{ "<": ["5", 21] }, null, true],
    [{ "<": [null, 1] }, null, true],
    [{ "<": [{}, 1] }, null, error("NaN")],
  ],
  "<=": [
    [{ "<=": [1, { var: "x" }, 3] }, { x: 3 }, true],
    [{ "<=": [true, 1] }, null, true],
  ],
  ">": [
    [{ ">": ["2024-01-02", "2024-01-01"] }, null, true],
    [{ ">": [true, false] }, null, true],
    [{ ">": [1] }, null, error("Invalid Arguments")],
  ],
  ">=": [
    [{ ">=": ["21", 3] }, null, true],
    [{ ">=": [1, "A"] }, null, error("NaN")],
  ],
  in: [
    [{ in: ["Ringo", ["John", "Ringo"]] }, null, true],
    [{ in: ["ring", "spring"] }, null, true],
    [{ in: ["x", []] }, null, false],
  ],
  var: [
    [{ var: "a.b" }, { a: { b: 2 } }, 2],
    [{ var: ["gone", 9] }, {}, 9],
    [{ var: ["none", 9] }, { none: 0 }, 0],
    [{ var: "" }, 4, 4],
    [{ var: 1 }, ["a", "b"], "b"],
    [{ var: "__proto__" }, {}, null],
    [{ var: "constructor.name" }, {}, null],
  ],
  missing: [
    [{ missing: ["a", "b"] }, { a: 1 }, ["b"]],
    [{ missing: "a" }, { a: "" }, ["a"]],
  ],
  some: [
    [{ some: [{ var: "n" }, { ">": [{ var: "" }, 1] }] }, { n: [1, 2] }, true],
    [{ some: [[], true] }, null, false],
    [{ some: [null, true] }, null, error("Invalid Arguments")],
  ],
  all: [
    [{ all: [{ var: "n" }, { ">": [{ var: "x" }, 1] }] }, { n: [{ x: 2 }, { x: 1 }] }, false],
    [{ all: [[], true] }, null, false],
  ],
  none: [
    [{ none: [{ var: "n" }, { in: ["x", { var: "" }] }] }, { n: ["axe"] }, false],
    [{ none: [[], true] }, null, true],
  ],
  if: [
    [{ if: [false, 1, true, 2, 3] }, null, 2],
    [{ if: [[], 1] }, null, null],
    [{ if: [] }, null, null],
    [{ if: "apple" }, null, error("Invalid Arguments")],
  ],
  startsWith: [
    [{ startsWith: ["spring", "spr"] }, null, true],
    [{ startsWith: [1, "spr"] }, null, error("Invalid Arguments")],
  ],
  endsWith: [[{ endsWith: ["spring", "ing"] }, null, true]],
}

test.each(coreOperators)("%s", (operator) => {
  const own = cases[operator] ?? []
  expect(own.length).toBeGreaterThan(0)
  for (const [condition, data, wanted] of own) {
    const isError = typeof wanted === "object" && wanted !== null && "error" in wanted
    expect([condition, evaluatePlain(condition, data)]).toEqual([condition, isError ? wanted : { value: wanted }])
  }
})

interface SuiteCase {
  readonly rule: Condition
  readonly data?: unknown
  readonly result?: unknown
  readonly error?: { readonly type: string }
}

describe.runIf(existsSync(suites))("the community suite of JsonLogic, as far as our operators go", () => {
  const known = new Set<string>(coreOperators)
  const usesOurs = (value: unknown): boolean => {
    if (Array.isArray(value)) return value.every(usesOurs)
    if (typeof value !== "object" || value === null) return true
    const keys = Object.keys(value)
    return keys.length !== 1 || (known.has(keys[0]!) && usesOurs(Object.values(value)[0]))
  }
  const files = readdirSync(suites).filter((name) => name.endsWith(".json"))
  const all = files.flatMap((file) => {
    const listed = JSON.parse(readFileSync(`${suites}/${file}`, "utf8")) as readonly (SuiteCase | string)[]
    return listed.flatMap((each) => (typeof each === "string" || !usesOurs(each.rule) ? [] : [{ file, ...each }]))
  })

  test(`each of its cases`, () => {
    expect(all.length).toBeGreaterThanOrEqual(653)
    for (const { file, rule, data = null, result, error: wanted } of all) {
      const given = evaluatePlain(rule, data)
      expect([file, rule, given]).toEqual([
        file,
        rule,
        wanted === undefined ? { value: result } : { error: wanted.type },
      ])
    }
  })
})
