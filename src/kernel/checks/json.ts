import { wrong, type Check } from "./check.js"
import type { FaultIssue } from "../faults/fault.js"

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
  try {
    return copyOf(value, { values: MOST_VALUES, characters: MOST_CHARACTERS }, DEEPEST)
  } catch {
    wrong(path, `plain JSON, at most ${DEEPEST} deep`, issues)
    return null
  }
}

/** The data of an event: an object, as {@link toJson} copies it. */
export const eventData: Check<object> = (value, path, issues) =>
  typeof value === "object" && value !== null
    ? (toJson(value, path, issues) as object)
    : wrong(path, "an object", issues)

/** What is left of each. */
interface Budget {
  values: number
  characters: number
}

/** Throws at what JSON cannot hold, and where it is too much. */
function copyOf(value: unknown, budget: Budget, depth: number): unknown {
  if (typeof value === "string") budget.characters -= value.length
  if (--budget.values < 0 || budget.characters < 0) throw new TypeError()
  if (value === null || typeof value === "string" || typeof value === "boolean") return value
  if (typeof value === "number" && Number.isFinite(value)) return value + 0
  if (typeof value !== "object" || depth === 0) throw new TypeError()
  if (Array.isArray(value)) return Array.from(value, (item) => copyOf(item, budget, depth - 1))
  if (Object.prototype.toString.call(value) !== "[object Object]") throw new TypeError()
  const copy: Record<string, unknown> = {}
  for (const key of Object.keys(value)) {
    const item: unknown = (value as Record<string, unknown>)[key]
    budget.characters -= key.length
    if (key === "__proto__") throw new TypeError()
    if (item !== undefined) copy[key] = copyOf(item, budget, depth - 1)
  }
  return copy
}
