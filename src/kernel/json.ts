import type { FaultIssue } from "./fault.js"

/** Data nested deeper than this is no event of ours. */
const DEEPEST = 16
/** Values, and characters of texts, in the data of one event. */
const MOST_VALUES = 20_000
const MOST_CHARACTERS = 1_048_576

/**
 * A copy of a value as plain JSON, so that nothing hostile comes along and nobody can change it later. Members that are
 * `undefined` are left out. What JSON cannot hold is noted in `issues`, and so are cycles, depth and size beyond all use.
 *
 * @example
 * ```ts
 * import { toJson, type FaultIssue } from "evenkeel/kernel"
 *
 * const issues: FaultIssue[] = []
 * toJson({ seq: 1, notes: ["a"] }, "data", issues) // => { seq: 1, notes: ["a"] }
 * toJson({ seq: 1n }, "data", issues)
 * issues.map(({ path }) => path) // => ["data"]
 * ```
 */
export function toJson(value: unknown, path: string, issues: FaultIssue[]): unknown {
  const budget: Budget = { values: MOST_VALUES, characters: MOST_CHARACTERS, isOver: false }
  const copy = copyOf(value, budget, DEEPEST)
  if (budget.isOver) issues.push({ path, expected: `plain JSON, at most ${DEEPEST} deep` })
  return copy
}

interface Budget {
  values: number
  characters: number
  /** Something was found that JSON cannot hold, or too much of it. */
  isOver: boolean
}

function fail(budget: Budget): null {
  budget.isOver = true
  return null
}

function copyOf(value: unknown, budget: Budget, depth: number): unknown {
  budget.values -= 1
  if (typeof value === "string") budget.characters -= value.length
  if (budget.values < 0 || budget.characters < 0) return fail(budget)
  if (value === null || typeof value === "string" || typeof value === "boolean") return value
  if (typeof value === "number" && Number.isFinite(value)) return value === 0 ? 0 : value
  if (typeof value !== "object" || depth === 0) return fail(budget)
  if (Array.isArray(value)) return copyList(value, budget, depth)
  if (Object.prototype.toString.call(value) !== "[object Object]") return fail(budget)
  const copy: Record<string, unknown> = {}
  for (const key of Object.keys(value)) {
    const item: unknown = (value as Record<string, unknown>)[key]
    budget.characters -= key.length
    if (key === "__proto__" || budget.values < 0) return fail(budget)
    if (item !== undefined) copy[key] = copyOf(item, budget, depth - 1)
  }
  return copy
}

function copyList(list: readonly unknown[], budget: Budget, depth: number): unknown {
  if (list.length > budget.values) return fail(budget)
  const copy: unknown[] = []
  for (const item of list) copy.push(copyOf(item, budget, depth - 1))
  return copy
}
