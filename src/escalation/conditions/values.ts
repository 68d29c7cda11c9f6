import { comparisons, type Comparison } from "./condition.js"

/** Told by a comparison that has no answer: a list against a number, words against a number. */
export const incomparable: unique symbol = /* @__PURE__ */ Symbol("incomparable")

/** JsonLogic's truth: an empty list is false, `"0"` and an empty object are true. */
export function isTruthy(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value)
}

/**
 * Compares two values as JsonLogic does: texts with texts by their letters, anything else as numbers, `===` and `!==` without
 * converting.
 *
 * @see The community suite, `comparison/*`, of json-logic.
 */
export function compareValues(op: Comparison, left: unknown, right: unknown): boolean | typeof incomparable {
  const rule = comparisons[op]
  const isStrict = op === "===" || op === "!=="
  if (isStrict || (typeof left === "string" && typeof right === "string")) return rule.holds(left, right)
  const [a, b] = [toNumber(left), toNumber(right)]
  return Number.isNaN(a) || Number.isNaN(b) ? incomparable : rule.holds(a, b)
}

function toNumber(value: unknown): number {
  return typeof value === "object" && value !== null ? Number.NaN : Number(value)
}

/** The member of a value that a dotted path names, or `undefined`. Own members only: no prototype is reached. */
export function readPath(value: unknown, path: unknown): unknown {
  if (path === "" || path === null || path === undefined) return value
  if (typeof path !== "string" && typeof path !== "number") return undefined
  let found: unknown = value
  for (const name of String(path).split(".")) {
    if (typeof found !== "object" || found === null || !Object.hasOwn(found, name)) return undefined
    found = (found as Record<string, unknown>)[name]
  }
  return found
}
