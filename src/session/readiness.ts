import { orInvalidInput } from "../kernel/index.js"
import { isPlain } from "./model/arrival.js"
import { isReadBack, isSettled } from "./model/facts.js"
import { countingIssues, factIn } from "./model/issue-views.js"
import type { Issue } from "./model/issues.js"
import { dangerIn } from "./model/safety.js"
import type { SessionState } from "./model/state.js"

/** What keeps a call from closing. `closingTopic`: the call was made without that topic, and cannot tell. */
export type MissingWhat = "problem" | "desiredOutcome" | "actions" | "readBack" | "safety" | "closingTopic"

/** One thing that is missing, and of which issue. */
export interface Missing {
  /** `null` where it is of no issue, or none was opened yet. */
  readonly issueId: string | null
  readonly what: MissingWhat
}

/**
 * Something that a closing line would say to be true. A line is offered only while its claims hold.
 *
 * - `everythingCovered`: each issue's problem, outcome and actions are known and read back, or nothing is needed; of one that was left
 *   unsolved it is known why.
 * - `haveAllFacts`: each issue's problem and desired outcome are known.
 * - `agentOwnsNextStep`: an agreed action is the agent's own and not done.
 * - `problemConfirmed`: the caller said yes to each problem as it was read back.
 * - `followUpAgreed`: a promise of ours with a time was accepted.
 * - `resolved`: each issue is fully solved.
 */
export type Claim =
  "everythingCovered" | "haveAllFacts" | "agentOwnsNextStep" | "problemConfirmed" | "followUpAgreed" | "resolved"

/** Whether a call may close, and what may be said in closing. */
export interface Readiness {
  readonly ready: boolean
  /** In the order in which to ask: issue by issue, problem first. */
  readonly missing: readonly Missing[]
  /** The claims that are true now. */
  readonly claims: readonly Claim[]
}

/**
 * Whether the call may close: exactly when each issue's problem, outcome and actions are known and read back, or no action is
 * needed. Facts that were only heard do not count, and make no claim true.
 *
 * @example
 * ```ts
 * import { initialState, readiness } from "evenkeel/session"
 *
 * readiness(initialState).missing // => [{ issueId: null, what: "problem" }]
 * ```
 */
export function readiness(state: SessionState): Readiness {
  return orInvalidInput({ state }, () => {
    const missing = toMissing(state)
    return { ready: !missing.length, missing, claims: toClaims(state, missing) }
  })
}

function toMissing(state: SessionState): readonly Missing[] {
  if (dangerIn(state)) return [{ issueId: null, what: "safety" }]
  if (isPlain(state.callTypes)) return []
  const issues = countingIssues(state)
  return issues.length ? issues.flatMap(missingOf) : [{ issueId: null, what: "problem" }]
}

function missingOf(issue: Issue): readonly Missing[] {
  const { issueId, needsNoAction } = issue
  const problem = factIn(issue, "problem")
  const outcome = factIn(issue, "desiredOutcome")
  const missing: MissingWhat[] = []
  if (!isSettled(problem)) missing.push("problem")
  if (!needsNoAction) {
    if (!isSettled(outcome)) missing.push("desiredOutcome")
    if (issue.actions.every(({ standing }) => standing === "withdrawn")) missing.push("actions")
    if (!missing.length && !(isReadBack(problem) && isReadBack(outcome))) missing.push("readBack")
  }
  return missing.map((what) => ({ issueId, what }))
}

function toClaims(state: SessionState, missing: readonly Missing[]): readonly Claim[] {
  const issues = countingIssues(state)
  const agentId = state.segments.at(-1)?.agentId
  const all = (holds: (issue: Issue) => boolean): boolean => issues.length > 0 && issues.every(holds)
  const truths: Readonly<Record<Claim, boolean>> = {
    everythingCovered:
      // Left unsolved is covered once somebody said why.
      !missing.length &&
      all((issue) => !missingOf(issue).length && !!(issue.resolutionReason ?? /full|unknown/.test(issue.resolution))),
    haveAllFacts: all((issue) => isSettled(factIn(issue, "problem")) && isSettled(factIn(issue, "desiredOutcome"))),
    agentOwnsNextStep: issues.some(({ actions }) =>
      actions.some(({ owner, standing }) => owner === agentId && standing === "agreed"),
    ),
    problemConfirmed: all((issue) => factIn(issue, "problem").standing === "confirmed"),
    followUpAgreed: state.promises.some(
      ({ standing, promisedBy, window }) =>
        standing === "accepted" && promisedBy !== "caller" && (window.from ?? window.to) !== null,
    ),
    resolved: all((issue) => issue.resolution === "full"),
  }
  return (Object.keys(truths) as Claim[]).filter((claim) => truths[claim])
}
