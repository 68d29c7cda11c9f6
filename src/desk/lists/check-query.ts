import { Fault, type FaultIssue } from "../../kernel/index.js"
import { issueNear } from "../../kernel/inner.js"
import type { StreamQuery } from "../../stores/index.js"
import { callStandings } from "./call-index.js"
import type { StreamKind } from "../kinds/stream-kind.js"

/** What a list knows of a kind. */
type Listed = Pick<StreamKind, "name" | "states">

const calls: Listed = { name: "call", states: callStandings }

/**
 * Throws `store/invalid` for a kind that the desk does not keep, and for a state that none of the kinds asked for can have: the list of it
 * would be empty whatever happens. What is no text is left to the store, which refuses it.
 */
export function checkQuery({ kind, states }: StreamQuery, kinds: readonly StreamKind[]): void {
  const all: readonly Listed[] = [calls, ...kinds]
  const asked = all.filter(({ name }) => kind === undefined || name === kind)
  const names = all.map(({ name }) => name)
  const issues: FaultIssue[] = []
  if (typeof kind === "string" && asked.length === 0)
    issues.push(issueNear("query.kind", `one of ${names.join(", ")}`, kind, names))
  else if (Array.isArray(states) && asked.every((each) => each.states !== undefined)) {
    const words = [...new Set(asked.flatMap((each) => each.states ?? []))]
    states.forEach((state: unknown, index) => {
      if (typeof state === "string" && !words.includes(state))
        issues.push(issueNear(`query.states.${index}`, `one of ${words.join(", ")}`, state, words))
    })
  }
  if (issues.length > 0) throw new Fault("store/invalid", { issues })
}
