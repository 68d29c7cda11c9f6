import { refuse, type Draft } from "../../kernel/index.js"
import { isSlip, issueNear } from "../../kernel/inner.js"
import { MOST_FACTS } from "./fact-marks.js"
import { knownFacts, type FactName } from "../model/facts.js"
import { newestIssue, isWithdrawn } from "../model/issue-views.js"
import type { Issue, IssueRef } from "../model/issues.js"
import { isFull } from "../model/mark.js"
import { nextSeq, tooMany, type Context } from "../rule.js"
import type { Editing } from "../model/state.js"

/** Why a fact of the host's own is refused, and what makes it theirs. */
const NAME = "the name of a fact, or one in `messageFields`"

/** Drafts that make sure of an issue, and its id. */
function ensureIssue(
  context: Context,
  issueId: string | undefined,
): { readonly issueId: string; readonly opening: readonly Draft[] } | undefined {
  if (issueId !== undefined) {
    return context.state.issues.some((issue) => issue.issueId === issueId) ? { issueId, opening: [] } : undefined
  }
  const current = newestIssue(context.state)
  if (current !== undefined) return { issueId: current.issueId, opening: [] }
  const opened = `issue-${nextSeq(context)}`
  return { issueId: opened, opening: [{ type: "issue.opened", data: { issueId: opened } }] }
}

/** A decision about one issue: the event's data with the issue that it is about. */
export function inIssue<Fields extends IssueRef>(type: string, toData?: (fields: Fields, context: Context) => object) {
  return (context: Context, fields: Fields) => {
    const issue = ensureIssue(context, fields.issueId)
    if (issue === undefined) return refuse("session/not-found", { what: "issue", id: fields.issueId! })
    const { issueId, opening } = issue
    if (opening.length > 0 && isFull(context.state.issues, isWithdrawn)) return tooMany("issues")
    const known = context.state.issues.find((each) => each.issueId === issueId)?.facts ?? []
    const { fact } = fields as { readonly fact?: FactName }
    const fresh = fact !== undefined && !known.some(({ name }) => name === fact)
    if (fresh && known.length >= MOST_FACTS) return tooMany("facts", MOST_FACTS)
    const meant = fresh ? misspelt(fact, context) : undefined
    if (meant !== undefined) return refuse("session/invalid-command", {}, [issueNear("fact", NAME, fact, [meant])])
    return [...opening, { type, data: { ...fields, ...toData?.(fields, context), issueId } }]
  }
}

/** A fact may have any name. One that is a slip away from ours, and is no message field of the client, was to be ours. */
function misspelt(fact: FactName, { settings: { messageFields = {} } }: Context): FactName | undefined {
  const own = Object.values(messageFields).flat()
  return own.some(({ field }) => field === fact)
    ? undefined
    : knownFacts.find((known) => isSlip(fact, known) && fact !== known)
}

/** Changes one issue of the state that is being made. */
export function changeIssue(next: Editing, issueId: string, change: Partial<Issue>): void {
  next.issues = next.issues.map((issue) => (issue.issueId === issueId ? { ...issue, ...change } : issue))
}
