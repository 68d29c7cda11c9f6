import { toFact, type FactMark, type FactName } from "./facts.js"
import type { Issue } from "./issues.js"
import type { Basis } from "./mark.js"
import type { SessionState } from "./state.js"

/** Whether an issue turned out to be none, or another. */
export function isWithdrawn({ withdrawn }: Issue): boolean {
  return withdrawn !== undefined
}

/** Issues that count: not withdrawn. */
export function openIssues(state: SessionState): readonly Issue[] {
  return state.issues.filter((issue) => issue.withdrawn === undefined)
}

/**
 * Issues that a close waits for: those that a person opened, or recorded or confirmed something about. While there is none,
 * those that were only heard.
 */
export function countingIssues(state: SessionState): readonly Issue[] {
  const open = openIssues(state)
  const taken = open.filter(isTakenUp)
  return taken.length > 0 ? taken : open
}

function isTakenUp({ turnId, facts, options, actions, needsNoAction, resolution }: Issue): boolean {
  if (turnId === undefined || options.length + actions.length > 0 || needsNoAction || resolution !== "unknown")
    return true
  return facts.some(({ marks }) => marks.some(({ kind, basis, turnId: ground }) => isPersons(kind, basis, ground)))
}

/** Whether a mark was made by a person, and not heard by a detector. */
function isPersons(kind: FactMark["kind"], basis: Basis, ground: string | undefined): boolean {
  return ground === undefined && (kind !== "stated" || basis === "recorded")
}

/** The issue that is being talked about: the newest that counts. */
export function currentIssue(state: SessionState): Issue | undefined {
  return state.issues.findLast((issue) => issue.withdrawn === undefined)
}

/** A fact of an issue, `unknown` where nothing was said about it. */
export function factOf(issue: Issue | undefined, name: FactName): ReturnType<typeof toFact> {
  return toFact(issue?.facts.find((entry) => entry.name === name))
}
