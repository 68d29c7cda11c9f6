import {
  defaultOperators,
  formatQuery,
  type DefaultOperatorName,
  type RQBJsonLogic,
  type RuleGroupType,
  type RuleType,
} from "@react-querybuilder/core"
import { describe, expect, expectTypeOf, test } from "vitest"
import { checkRules, type Condition } from "evenkeel/escalation"

expectTypeOf<RQBJsonLogic>().toExtend<Condition>()
expectTypeOf<undefined>().not.toExtend<Condition>()

/** A rule for each operator that their builder offers; one that they add fails to compile. */
const rules: Readonly<Record<DefaultOperatorName, RuleType>> = {
  "=": { field: "hold.count", operator: "=", value: 2 },
  "!=": { field: "hold.count", operator: "!=", value: 2 },
  "<": { field: "hold.count", operator: "<", value: 2 },
  ">": { field: "hold.count", operator: ">", value: 2 },
  "<=": { field: "hold.count", operator: "<=", value: 2 },
  ">=": { field: "hold.count", operator: ">=", value: 2 },
  between: { field: "hold.count", operator: "between", value: [2, 4] },
  notBetween: { field: "hold.count", operator: "notBetween", value: [2, 4] },
  in: { field: "call.type", operator: "in", value: "service,message" },
  notIn: { field: "call.type", operator: "notIn", value: "service,message" },
  contains: { field: "call.type", operator: "contains", value: "mess" },
  doesNotContain: { field: "call.type", operator: "doesNotContain", value: "mess" },
  beginsWith: { field: "call.type", operator: "beginsWith", value: "mess" },
  doesNotBeginWith: { field: "call.type", operator: "doesNotBeginWith", value: "mess" },
  endsWith: { field: "call.type", operator: "endsWith", value: "age" },
  doesNotEndWith: { field: "call.type", operator: "doesNotEndWith", value: "age" },
  null: { field: "call.type", operator: "null", value: null },
  notNull: { field: "call.type", operator: "notNull", value: null },
}

const issuesOf = (query: RuleGroupType) =>
  checkRules([{ id: "built", when: formatQuery(query, "jsonlogic"), then: [{ do: "flag", flag: "legal" }] }]).issues

describe("what React Query Builder exports is a rule", () => {
  test("there are no other operators", () => {
    expect(Object.keys(rules).sort()).toEqual(defaultOperators.map(({ name }) => name).sort())
  })

  test.each(Object.entries(rules))("%s", (_, rule) => {
    expect(issuesOf({ combinator: "and", rules: [rule] })).toEqual([])
  })

  test("groups in groups, and their denial", () => {
    const inner: RuleGroupType = { combinator: "and", not: true, rules: [rules[">"], rules.in] }
    expect(issuesOf({ combinator: "or", rules: [inner, rules.between] })).toEqual([])
  })

  test("a builder that nothing was put into is refused, as is a field that is no fact", () => {
    expect(issuesOf({ combinator: "and", rules: [] })).not.toEqual([])
    expect(issuesOf({ combinator: "and", rules: [{ field: "hold.cuont", operator: ">", value: 2 }] })).toMatchObject([
      { suggestion: "hold.count" },
    ])
  })
})
