import { functionsOf, note, wrong, type Check, type Shape } from "./check.js"
import type { FaultIssue } from "../faults/fault.js"
import { issueNear } from "./nearest.js"

/**
 * A value that may be left out (`undefined`); `null` is not left out.
 *
 * @example
 * ```ts
 * import { instant, optional, shape, type FaultIssue } from "evenkeel/kernel"
 *
 * const check = shape<{ readonly dueAt?: number }>({ dueAt: optional(instant) })
 * const issues: FaultIssue[] = []
 * check({}, "", issues) // => {}
 * check({ dueAt: null }, "", issues)
 * issues // => [{ path: "dueAt", expected: "milliseconds since the Unix epoch" }]
 * ```
 */
export function optional<Value>(check: Check<Value>): Check<Value | undefined> {
  functionsOf("check", "a function", { check })
  return (value, path, issues, cleaner) => (value === undefined ? undefined : check(value, path, issues, cleaner))
}

/**
 * A value that may not be left out, though the check itself would take that: one that was made for a member that may be missing.
 *
 * @example
 * ```ts
 * import { optional, required, text, type FaultIssue } from "evenkeel/kernel"
 *
 * const note = optional(text(100))
 * const issues: FaultIssue[] = []
 * required(note)("Key under the mat", "note", issues) // => "Key under the mat"
 * required(note)(undefined, "note", issues)
 * issues // => [{ path: "note", expected: "a value" }]
 * ```
 */
export function required<Value>(check: Check<Value | undefined>): Check<Value> {
  functionsOf("check", "a function", { check })
  return (value, path, issues, cleaner) =>
    value === undefined ? wrong(path, "a value", issues) : (check(value, path, issues, cleaner) as Value)
}

/**
 * A value or `null`: for members that are always there and may be empty.
 *
 * @example
 * ```ts
 * import { orNull, whole, type FaultIssue } from "evenkeel/kernel"
 *
 * const limitMinutes = orNull(whole(1, 60))
 * const issues: FaultIssue[] = []
 * limitMinutes(null, "limitMinutes", issues) // => null
 * limitMinutes(15, "limitMinutes", issues) // => 15
 * limitMinutes(undefined, "limitMinutes", issues)
 * issues // => [{ path: "limitMinutes", expected: "a whole number from 1 to 60" }]
 * ```
 */
export function orNull<Value>(check: Check<Value>): Check<Value | null> {
  functionsOf("check", "a function", { check })
  return (value, path, issues, cleaner) => (value === null ? null : check(value, path, issues, cleaner))
}

/**
 * A list of at most `limit` items, each checked. Gives back a copy; a longer list is refused whole.
 *
 * @example
 * ```ts
 * import { list, text, type FaultIssue } from "evenkeel/kernel"
 *
 * const issues: FaultIssue[] = []
 * list(text(20), 3)(["leak", "no heat"], "topics", issues) // => ["leak", "no heat"]
 * list(text(20), 3)(["leak", 7], "topics", issues)
 * issues // => [{ path: "topics.1", expected: "a text of 0 to 20 characters" }]
 * ```
 */
export function list<Value>(check: Check<Value>, limit: number): Check<readonly Value[]> {
  functionsOf("check", "a function", { check })
  return (value, path, issues, cleaner) => {
    try {
      if (Array.isArray(value) && value.length <= limit)
        return Array.from({ length: value.length }, (_, index) =>
          check(value[index], `${path}.${index}`, issues, cleaner),
        )
    } catch {
      // What throws when it is read is no list.
    }
    return wrong(path, `a list of at most ${limit}`, issues)
  }
}

/**
 * A plain object with these members and no others. The copy holds nothing else, so a hostile `__proto__` reaches nothing; an
 * object that throws when it is read is no object. Where one member is unknown and one is missing, the missing one is suggested.
 *
 * @example
 * ```ts
 * import { list, oneOf, optional, shape, text, whole, type FaultIssue } from "evenkeel/kernel"
 *
 * const check = shape<{ readonly seq: number; readonly side?: "caller" | "agent"; readonly notes: readonly string[] }>({
 *   seq: whole(1, 9),
 *   side: optional(oneOf(["caller", "agent"])),
 *   notes: list(text(10), 2),
 * })
 * const issues: FaultIssue[] = []
 * check({ seq: 1, notes: ["a"] }, "", issues) // => { seq: 1, notes: ["a"] }
 * check({ seq: 0, side: "calller", notes: [] }, "", issues)
 * issues.map(({ path }) => path) // => ["seq", "side"]
 * ```
 */
export function shape<Value>(members: Shape<Value>): Check<Value> {
  const checks = functionsOf<Check>("members", "checks", members)
  const names = checks.map(([name]) => name)
  const known = new Set(names)
  return (value, path, issues, cleaner) => {
    const copy: Record<string, unknown> = {}
    try {
      if (typeof value === "object" && value !== null && !Array.isArray(value)) {
        const first = issues.length
        for (const key in value) if (!known.has(key)) noteUnknown(key, names, path, issues)
        const unknownCount = issues.length - first
        const lacking: string[] = []
        for (const [name, check] of checks) {
          const { length } = issues
          const kept = check((value as Record<string, unknown>)[name], within(path, name), issues, cleaner)
          if (kept !== undefined) copy[name] = kept
          else if (!(name in value) && issues.length > length) lacking.push(name)
        }
        // One too many and one missing: the same thing by another name, unless it is a slip away from a third: more than its beginning.
        const { path: unknown = "", suggestion } = issues[first] ?? {}
        const isSlip = suggestion !== undefined && !suggestion.startsWith(unknown.split(".").pop()!)
        if (unknownCount === 1 && lacking.length === 1 && !isSlip)
          issues[first] = { path: unknown, expected: NO_MEMBER, suggestion: lacking[0]! }
        return copy as Value
      }
    } catch {
      // What throws when it is read is no object.
    }
    return wrong(path, "an object", issues)
  }
}

/** What belongs in the place of a member that there is not. */
export const NO_MEMBER = "no such member"

/** Checks the members that are known: a later version, or another part, may know others. */
export function checkKnown(check: Check, value: unknown, path: string, issues: FaultIssue[]): void {
  const found: FaultIssue[] = []
  check(value, path, found)
  for (const issue of found) if (issue.expected !== NO_MEMBER) note(issue, issues)
}

/** The first members that do not belong; more would say nothing new. */
const MOST_UNKNOWN = 20

function noteUnknown(key: string, names: readonly string[], path: string, issues: FaultIssue[]): void {
  if (issues.length > MOST_UNKNOWN) return
  const name = /^[\w.-]{1,60}$/.test(key) ? key : "?"
  note(issueNear(within(path, name), NO_MEMBER, key, names), issues)
}

function within(path: string, name: string): string {
  return path === "" ? name : `${path}.${name}`
}
