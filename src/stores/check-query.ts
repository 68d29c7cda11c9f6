import { shape, type Check, type FaultIssue } from "../kernel/index.js"
import { asLimit, asObject, checkId, checkIds, checkInstant, throwIfAny } from "./check-input.js"
import type { StreamQuery } from "./port.js"

// Only names are looked at here, so it stands for a check of any type; what it gives is left behind.
const anything: Check<never> = (value) => value as never

/** Notes members that a query does not have: looked up by nobody, they would give every stream. */
const checkMembers = /* @__PURE__ */ shape<StreamQuery>({
  kind: anything,
  streams: anything,
  states: anything,
  open: anything,
  caller: anything,
  agent: anything,
  matter: anything,
  dueUntil: anything,
  heardSince: anything,
  after: anything,
  limit: anything,
})

/** A query with its limit, or throws `store/invalid`. */
export function checkQuery(query: StreamQuery): StreamQuery & { readonly limit: number } {
  const issues: FaultIssue[] = []
  const { kind, streams, states, open, caller, agent, matter, dueUntil, heardSince, after, limit } = asObject(
    query,
    "query",
  )
  checkMembers(query, "", issues)
  for (const [name, value] of Object.entries({ kind, caller, agent, matter, after }))
    if (value !== undefined) checkId(value, name, issues)
  if (streams !== undefined) checkIds(streams, "streams", issues, 1_000)
  if (states !== undefined) checkIds(states, "states", issues, 100)
  if (open !== undefined && typeof open !== "boolean") issues.push({ path: "open", expected: "true or false" })
  if (dueUntil !== undefined) checkInstant(dueUntil, "dueUntil", issues)
  if (heardSince !== undefined) checkInstant(heardSince, "heardSince", issues)
  throwIfAny(issues)
  return { ...query, limit: asLimit(limit, 100) }
}
