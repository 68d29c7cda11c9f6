import { countingIssues, currentIssue, factOf, isPlain, readiness, type SessionState } from "../session/index.js"
import type { HandoffSource } from "./source.js"
import type { Gap } from "./statement.js"

/** What the one who takes over on the line would want to know and cannot be told. */
export function toBriefGaps(source: HandoffSource): readonly Gap[] {
  const { session } = source
  const missing = readiness(session).missing.map(({ what }) => what)
  const { caller } = session
  const gaps: readonly (Gap | false)[] = [
    caller.name === undefined && "callerName",
    ...toOpenFacts(session),
    missing.includes("readBack") && "readBack",
    caller.verification === undefined && "verification",
    caller.callbackNumber === undefined && caller.number === undefined && "callbackNumber",
  ]
  return gaps.filter((gap) => gap !== false)
}

/**
 * What a note still lacks, so that the next one could not go on from it. Empty for a call with nothing to solve.
 */
export function toNoteGaps({ session, events }: HandoffSource): readonly Gap[] {
  if (isPlain(session.callTypes)) return []
  const issues = countingIssues(session)
  const missing = readiness(session).missing.map(({ what }) => what)
  const open = issues.flatMap(({ actions }) => actions).filter(({ standing }) => standing === "agreed")
  const owing = session.promises.some(({ standing }) => standing === "accepted")
  const { caller } = session
  const lacks: readonly (Gap | false)[] = [
    caller.name === undefined && caller.personId === undefined && "callerName",
    caller.callbackNumber === undefined && caller.number === undefined && "callbackNumber",
    ...toOpenFacts(session),
    missing.includes("actions") && !issues.some(({ resolution }) => resolution === "full") && "actions",
    missing.includes("readBack") && "readBack",
    open.some(({ owner }) => owner === "") && "owner",
    open.some(({ dueAt }) => dueAt === undefined) && !owing && "due",
    session.promises.some(({ standing }) => standing === "heard") && "promiseUnsettled",
    issues.some(({ resolution, resolutionReason }) => unexplained(resolution, resolutionReason)) && "resolutionReason",
    session.outcome.dispositions.length === 0 && session.line.end !== null && "disposition",
    currentIssue(session) === undefined && !events.some(({ type }) => type === "turn.heard") && "words",
  ]
  return lacks.filter((gap) => gap !== false)
}

function unexplained(resolution: string, reason: string | undefined): boolean {
  return (resolution === "none" || resolution === "partial") && (reason ?? "").trim() === ""
}

/** The facts that a close would wait for: not told at all, or told and not made sure of. */
function toOpenFacts(session: SessionState): readonly (Gap | false)[] {
  const missing = readiness(session).missing
  const told = (issueId: string | null, fact: "problem" | "desiredOutcome"): boolean =>
    factOf(
      session.issues.find((each) => each.issueId === issueId),
      fact,
    ).value !== undefined
  const gapsOf = (fact: "problem" | "desiredOutcome", unconfirmed: Gap): readonly (Gap | false)[] => {
    const open = missing.filter(({ what }) => what === fact).map(({ issueId }) => told(issueId, fact))
    return [open.includes(false) && fact, open.includes(true) && unconfirmed]
  }
  return [...gapsOf("problem", "problemUnconfirmed"), ...gapsOf("desiredOutcome", "outcomeUnconfirmed")]
}
