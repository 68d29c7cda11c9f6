import type { FaultIssue } from "../kernel/index.js"
import { asLimit, checkId, checkInstant, throwIfAny } from "./check-input.js"
import type { StreamQuery } from "./port.js"

/** A query with its limit, or throws `store/invalid`. */
export function checkQuery(query: StreamQuery): StreamQuery & { readonly limit: number } {
  const issues: FaultIssue[] = []
  const { kind, streams, states, open, caller, agent, matter, dueUntil, heardSince, after, limit } = query
  for (const [name, value] of Object.entries({ kind, caller, agent, matter, after }))
    if (value !== undefined) checkId(value, name, issues)
  if (streams !== undefined) checkIds(streams, "streams", 1_000, issues)
  if (states !== undefined) checkIds(states, "states", 100, issues)
  if (open !== undefined && typeof open !== "boolean") issues.push({ path: "open", expected: "true or false" })
  if (dueUntil !== undefined) checkInstant(dueUntil, "dueUntil", issues)
  if (heardSince !== undefined) checkInstant(heardSince, "heardSince", issues)
  throwIfAny(issues)
  return { ...query, limit: asLimit(limit, 100) }
}

function checkIds(values: unknown, path: string, most: number, issues: FaultIssue[]): void {
  if (!Array.isArray(values) || values.length > most) issues.push({ path, expected: `a list of at most ${most}` })
  else values.forEach((value, index) => checkId(value, `${path}.${index}`, issues))
}
