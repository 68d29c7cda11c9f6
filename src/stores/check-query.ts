import type { FaultIssue } from "../kernel/index.js"
import { asLimit, checkId, checkInstant, throwIfAny } from "./check-input.js"
import type { StreamQuery } from "./port.js"

/** A query with its limit, or throws `store/invalid`. */
export function checkQuery(query: StreamQuery): StreamQuery & { readonly limit: number } {
  const issues: FaultIssue[] = []
  const { kind, states, open, caller, agent, matter, dueUntil, after, limit } = query
  for (const [name, value] of Object.entries({ kind, caller, agent, matter, after }))
    if (value !== undefined) checkId(value, name, issues)
  if (states !== undefined) checkStates(states, issues)
  if (open !== undefined && typeof open !== "boolean") issues.push({ path: "open", expected: "true or false" })
  if (dueUntil !== undefined) checkInstant(dueUntil, "dueUntil", issues)
  throwIfAny(issues)
  return { ...query, limit: asLimit(limit, 100) }
}

function checkStates(states: unknown, issues: FaultIssue[]): void {
  if (!Array.isArray(states) || states.length > 100) issues.push({ path: "states", expected: "a list of at most 100" })
  else states.forEach((state, index) => checkId(state, `states.${index}`, issues))
}
