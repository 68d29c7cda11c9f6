import { wrong, type Check } from "./check.js"
import type { FaultIssue } from "../faults/fault.js"

/**
 * A check that something stored has what it began with: the same members, each of the kind that it had, as far down as that went. What was
 * `null` may be anything by now, and a list of whatever items.
 */
export function alike<Value>(initial: Value): Check<Value> {
  return (value, path, issues) => {
    compare(initial, value, path, issues)
    return value as Value
  }
}

function compare(initial: unknown, value: unknown, path: string, issues: FaultIssue[]): void {
  if (initial === null) return
  const kind = kindOf(initial)
  if (kindOf(value) !== kind) wrong(path, `a value of kind ${kind}`, issues)
  else if (kind === "object")
    for (const [name, each] of Object.entries(initial as object))
      compare(each, (value as Record<string, unknown>)[name], `${path}.${name}`, issues)
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? "list" : value === null ? "null" : typeof value
}
