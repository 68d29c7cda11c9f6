import { issueNear } from "../../kernel/inner.js"
import type { Check, FaultIssue } from "../../kernel/index.js"
import type { FactValue } from "../../session/index.js"
import type { FactDeclaration } from "./fact.js"

/** A value that is given has at most this many characters, and a list as many items. */
const LONGEST_VALUE = 200

/** A value that a fact may have, whichever it is. */
export const factValue: Check<FactValue> = (value, path, issues) => {
  const isShort = (each: unknown): boolean =>
    typeof each === "boolean" || Number.isFinite(each) || (typeof each === "string" && each.length <= LONGEST_VALUE)
  if (isShort(value)) return value as FactValue
  if (Array.isArray(value) && value.length <= LONGEST_VALUE && value.every(isShort)) return value.slice() as FactValue
  issues.push({ path, expected: `a plain value or a list of at most ${LONGEST_VALUE}` })
  return false
}

/** What a fact's declaration has against a value, if anything. */
export function misfitOf(
  { type, values }: Pick<FactDeclaration, "type" | "values">,
  value: FactValue,
  path: string,
): FaultIssue | undefined {
  const found = Array.isArray(value) ? "list" : typeof value === "string" ? "text" : typeof value
  const stray = values && [value].flat().find((each) => !values.includes(String(each)))
  if (found !== type) return { path, expected: `a ${type}` }
  return stray === undefined ? undefined : issueNear(path, `one of ${values!.join(", ")}`, String(stray), values!)
}
