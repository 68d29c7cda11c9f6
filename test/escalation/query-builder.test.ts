import { expect, expectTypeOf, test } from "vitest"
import { checkRules, defineFacts, type Condition } from "evenkeel/escalation"
import { firedIn, hold, openCall, recordAny, T0 } from "./calls.js"

/** What a visual rule builder exports as JsonLogic for one rule of each of its operators, in its own forms. */
const given = [
  { name: "firstName", type: "text", meaning: { en: "their first name" } },
  { name: "age", type: "number", meaning: { en: "their age" } },
  { name: "isMember", type: "boolean", meaning: { en: "whether they are a member" } },
  { name: "city", type: "text", meaning: { en: "their town" } },
  { name: "tags", type: "list", meaning: { en: "their tags" } },
] as const

/** Their types are interfaces, which have no index signature. */
interface StartsWith {
  readonly startsWith: readonly [{ readonly var: string }, string]
}
expectTypeOf<StartsWith>().toExtend<Condition>()
expectTypeOf<undefined>().not.toExtend<Condition>()

const exported: readonly (readonly [string, Condition, Record<string, unknown>, boolean])[] = [
  ["=", { "==": [{ var: "firstName" }, "Dana"] }, { firstName: "Dana" }, true],
  ["!=", { "!=": [{ var: "firstName" }, "Dana"] }, { firstName: "Dana" }, false],
  ["<", { "<": [{ var: "age" }, 18] }, { age: 12 }, true],
  ["contains", { in: ["an", { var: "firstName" }] }, { firstName: "Dana" }, true],
  ["doesNotContain", { "!": { in: ["an", { var: "firstName" }] } }, { firstName: "Dana" }, false],
  ["beginsWith", { startsWith: [{ var: "firstName" }, "Da"] }, { firstName: "Dana" }, true],
  ["doesNotBeginWith", { "!": { startsWith: [{ var: "firstName" }, "Da"] } }, { firstName: "Dana" }, false],
  ["endsWith", { endsWith: [{ var: "firstName" }, "na"] }, { firstName: "Dana" }, true],
  ["null", { "==": [{ var: "firstName" }, null] }, {}, true],
  ["notNull", { "!=": [{ var: "firstName" }, null] }, {}, false],
  ["notNull", { "!=": [{ var: "firstName" }, null] }, { firstName: "Dana" }, true],
  ["in", { in: [{ var: "city" }, ["Leeds", "York"]] }, { city: "York" }, true],
  ["notIn", { "!": { in: [{ var: "city" }, ["Leeds", "York"]] } }, { city: "Bath" }, true],
  ["between", { "<=": [12, { var: "age" }, 14] }, { age: 14 }, true],
  ["notBetween", { "!": { "<=": [12, { var: "age" }, 14] } }, { age: 14 }, false],
  [
    "a value of another field",
    { "==": [{ var: "firstName" }, { var: "city" }] },
    { firstName: "York", city: "York" },
    true,
  ],
  ["some", { some: [{ var: "tags" }, { in: [{ var: "" }, ["vip"]] }] }, { tags: ["new", "vip"] }, true],
  [
    "groups and not",
    {
      and: [
        { "!": { or: [{ "==": [{ var: "city" }, "Bath"] }, { ">=": [{ var: "age" }, 65] }] } },
        { "==": [{ var: "isMember" }, true] },
      ],
    },
    { city: "York", age: 30, isMember: true },
    true,
  ],
]

test.each(exported)("%s: works unchanged", (_, condition, facts, fires) => {
  const call = openCall([{ id: "a", when: condition, then: [{ do: "advise", practice: "x" }] }], { given })
  for (const [name, value] of Object.entries(facts))
    recordAny(call, { type: "giveFact", fact: name, value, atMs: 5_000 })
  expect(firedIn(call)).toEqual(fires ? ["a"] : [])
})

test("facts of the call are fields as they are named", () => {
  const condition = {
    and: [{ ">": [{ var: "hold.totalMs" }, 30_000] }, { "==": [{ var: "line.phase" }, "connected"] }],
  }
  const call = openCall([{ id: "a", when: condition, then: [{ do: "advise", practice: "x" }] }])
  hold(call, 10_000)
  call.tick(T0 + 60_000)
  expect(firedIn(call)).toEqual(["a"])
})

test("an empty builder exports false or nothing: an error, not a rule for every call", () => {
  const facts = defineFacts({ given })
  for (const empty of [false, { and: [] }, { and: [true] }, { or: [] }]) {
    expect(
      checkRules([{ id: "a", when: empty, then: [{ do: "advise", practice: "x" }] }], { facts }).issues,
    ).not.toEqual([])
  }
})
