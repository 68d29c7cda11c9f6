import {
  countingIssues,
  currentSegment,
  factOf,
  isSettled,
  mayRecord,
  openHelp,
  readiness,
  standingFlags,
  type SessionState,
} from "../../session/index.js"
import { dangerIn, LONG_WAIT_MS } from "../../session/inner.js"
import type { PhraseClaim } from "../phrase/phrase.js"

/**
 * What is true of a call now, as far as a phrase may say it. Whether somebody on call has answered (`dispatchAcknowledged`) is not in
 * the call: add it where you know it.
 *
 * @returns Each claim at most once.
 *
 * @example
 * ```ts
 * import { trueClaims } from "evenkeel/phrases"
 * import { initialState } from "evenkeel/session"
 *
 * trueClaims(initialState) // => []
 * trueClaims({ ...initialState, arrival: { queueWaitMs: 600_000 } }) // => ["waitedLong"]
 * ```
 */
export function trueClaims(state: SessionState): readonly PhraseClaim[] {
  try {
    return [...readiness(state).claims, ...ownClaims(state)]
  } catch {
    return []
  }
}

type OwnClaim = Exclude<PhraseClaim, ReturnType<typeof readiness>["claims"][number]>

function ownClaims(state: SessionState): readonly PhraseClaim[] {
  const { arrival, recording, promises, helpRequests, safety } = state
  const issues = countingIssues(state)
  const lastMark = recording.marks.at(-1)
  // Who answered in a danger that is over does not come to the next one.
  const over = dangerIn(state) === undefined ? undefined : safety.findLast(({ kind }) => kind === "cleared")
  const since = over?.seq ?? 0
  const truths: Readonly<Record<OwnClaim, boolean>> = {
    problemStated: issues.some((issue) => factOf(issue, "problem").value !== undefined),
    causeEstablished: issues.some((issue) => isSettled(factOf(issue, "cause"))),
    actionAgreed: issues.some(({ actions }) => actions.some(({ standing }) => standing !== "withdrawn")),
    partlyResolved: issues.some(({ resolution }) => resolution === "partial"),
    actionDone: issues.some(({ actions }) => actions.some(({ standing }) => standing === "done")),
    waitedLong: (arrival.queueWaitMs ?? 0) >= LONG_WAIT_MS,
    contactedBefore: (arrival.earlierContactCount ?? 0) > 0,
    transferredBefore: (arrival.transferCount ?? 0) > 0,
    promiseBroken:
      (arrival.brokenPromiseIds ?? []).length > 0 || promises.some(({ standing }) => standing === "broken"),
    recordingOn: lastMark !== undefined && mayRecord(recording, "announce"),
    recordingPaused: lastMark?.state === "paused",
    recordingOff: lastMark?.state === "refused" || lastMark?.state === "stopped",
    agentIsMachine: currentSegment(state.segments)?.kind === "ai",
    doNotCallNoted: standingFlags(state).some(({ flag }) => flag === "doNotCall"),
    complaintNoted: issues.some((issue) => isSettled(factOf(issue, "complaint"))),
    helpAsked: openHelp(state).length > 0,
    helpAcknowledged: helpRequests.some(({ standing, seq }) => standing === "acknowledged" && seq > since),
    dispatchAcknowledged: false,
  }
  return (Object.keys(truths) as OwnClaim[]).filter((claim) => truths[claim])
}
