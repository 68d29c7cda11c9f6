import type { CoachView } from "./view.js"

/** The facts that tell what a call is about. */
export type MatterFact = "problem" | "desiredOutcome" | "cause"

/**
 * What stands in a call, where practices wait for it: a fact of the issue that is talked about, known or not; lists that are not empty
 * (`actions`: or none is needed, of any issue); a machine that has the call; the mood.
 */
export type CallSign =
  | `${MatterFact}-${"known" | "unknown"}`
  | "resolution"
  | "options"
  | "actions"
  | "promises"
  | "steps"
  | "closing"
  | "callTypes"
  | "machine"
  | "tense"
  | "calm"

/** What stands in the call at a moment. */
export function callSigns(view: CoachView): readonly CallSign[] {
  const { issues, promises, steps, closing, callTypes, segments } = view.session
  const issue = view.issue()
  const known = (fact: MatterFact) => view.fact(fact).value !== undefined
  const found: CallSign[] = [
    known("problem") ? "problem-known" : "problem-unknown",
    known("desiredOutcome") ? "desiredOutcome-known" : "desiredOutcome-unknown",
    known("cause") ? "cause-known" : "cause-unknown",
    view.isTense() ? "tense" : "calm",
  ]
  if (issue !== undefined && issue.resolution !== "unknown") found.push("resolution")
  if (issue !== undefined && issue.options.length > 0) found.push("options")
  if (issues.some(({ needsNoAction, actions }) => needsNoAction || actions.length > 0)) found.push("actions")
  if (promises.length > 0) found.push("promises")
  if (steps.length > 0) found.push("steps")
  if (closing.length > 0) found.push("closing")
  if (callTypes.length > 0) found.push("callTypes")
  if (segments.at(-1)?.kind === "ai") found.push("machine")
  return found
}
