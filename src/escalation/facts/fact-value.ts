import type { Check, FaultIssue } from "../../kernel/index.js"
import type { FactValue } from "../../session/index.js"
import { kindOfValue } from "../conditions/check-operands.js"
import type { FactDeclaration } from "./fact.js"

/** A fact that is given has at most this many characters, and a list as many items. */
const LONGEST_VALUE = 200

/** What a fact can be at all: a plain value, or a list of them. */
export const factValue: Check<FactValue> = (value, path, issues) => {
  const isShort = (each: unknown): boolean =>
    typeof each === "boolean" || Number.isFinite(each) || (typeof each === "string" && each.length <= LONGEST_VALUE)
  if (isShort(value)) return value as FactValue
  if (Array.isArray(value) && value.length <= LONGEST_VALUE && value.every(isShort)) return value.slice() as FactValue
  issues.push({ path, expected: `a plain value or a list of at most ${LONGEST_VALUE}` })
  return false
}

/** What is wrong with the value of a fact by its declaration, if anything. */
export function checkFactValue(
  { type, values }: Pick<FactDeclaration, "type" | "values">,
  value: FactValue,
  path: string,
): readonly FaultIssue[] {
  const isListed =
    values === undefined || (Array.isArray(value) ? value : [value]).every((each) => values.includes(String(each)))
  if (kindOfValue(value) === type && isListed) return []
  return [{ path, expected: values === undefined ? `a ${type}` : `one of ${values.join(", ")}` }]
}
