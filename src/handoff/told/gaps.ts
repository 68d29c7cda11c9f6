import {
  countingIssues,
  currentIssue,
  factOf,
  inSafetyMode,
  isPlain,
  messageOf,
  readiness,
  type MissingField,
  type SessionState,
} from "../../session/index.js"
import type { HandoffSource } from "./source.js"
import { toSaidWho } from "./said-who.js"
import type { Gap, GapField } from "./statement.js"

/** What the one who takes over on the line would want to know and cannot be told. */
export function toBriefGaps(source: HandoffSource): readonly Gap[] {
  const { session } = source
  const missing = readiness(session).missing.map(({ what }) => what)
  const { caller, subject } = session
  if (isPlain(session.callTypes)) return withMessage(source, [])
  const said = saidOf(source)
  const number =
    caller.callbackNumber === undefined &&
    caller.number === undefined &&
    !said.includes("callbackNumber") &&
    "callbackNumber"
  // Safety first: who they are can wait, the number to ring back cannot.
  if (inSafetyMode(session) !== undefined) return number ? [number] : []
  const gaps: readonly (Gap | false)[] = [
    caller.name === undefined && !said.includes("callerName") && "callerName",
    ...toOpenFacts(session),
    missing.includes("readBack") && "readBack",
    (caller.verification ?? subject?.verification) === undefined && "verification",
    number,
  ]
  return withMessage(
    source,
    gaps.filter((gap) => gap !== false),
  )
}

/**
 * What a note still lacks, so that the next one could not go on from it. Empty for a call with nothing to solve.
 */
export function toNoteGaps(source: HandoffSource): readonly Gap[] {
  const { session, events } = source
  if (isPlain(session.callTypes)) return withMessage(source, [])
  const issues = countingIssues(session)
  const missing = readiness(session).missing.map(({ what }) => what)
  const open = issues.flatMap(({ actions }) => actions).filter(({ standing }) => standing === "agreed")
  const owing = session.promises.some(({ standing }) => standing === "accepted")
  const { caller } = session
  const said = saidOf(source)
  const lacks: readonly (Gap | false)[] = [
    caller.name === undefined && caller.personId === undefined && !said.includes("callerName") && "callerName",
    caller.callbackNumber === undefined &&
      caller.number === undefined &&
      !said.includes("callbackNumber") &&
      "callbackNumber",
    ...toOpenFacts(session),
    missing.includes("actions") &&
      !issues.some(({ resolution }) => resolution === "full") &&
      !isTakenOn(source) &&
      "actions",
    missing.includes("readBack") && "readBack",
    open.some(({ owner }) => owner === "") && "owner",
    open.some(({ dueAt }) => dueAt === undefined) && !owing && "due",
    session.promises.some(({ standing }) => standing === "heard") && "promiseUnsettled",
    issues.some(({ resolution, resolutionReason }) => unexplained(resolution, resolutionReason)) && "resolutionReason",
    session.outcome.dispositions.length === 0 && session.line.end !== null && "disposition",
    currentIssue(session) === undefined && !events.some(({ type }) => type === "turn.heard") && "words",
  ]
  return withMessage(
    source,
    lacks.filter((gap) => gap !== false),
  )
}

/** Whether something is on its way: people on call, or a promise of ours. */
function isTakenOn({ session, events }: HandoffSource): boolean {
  return (
    events.some(({ type }) => type === "dispatch.wanted") ||
    session.promises.some(
      ({ standing, promisedBy }) => (standing === "accepted" || standing === "kept") && promisedBy !== "caller",
    )
  )
}

/** What they said of themselves. */
function saidOf(source: HandoffSource): readonly string[] {
  return toSaidWho(source).flatMap(({ slots }) => ("fact" in slots ? [slots.fact] : []))
}

/** The fields that the client's message lacks and that no other gap names, in the order in which to ask. */
export function toGapFields({ session, settings }: HandoffSource, gaps: readonly Gap[]): readonly GapField[] {
  if (settings === undefined) return []
  const { missing } = messageOf(session, settings)
  return missing.filter((each) => !isNamed(each, gaps)).map(({ field, label }) => ({ field, label }))
}

function withMessage(source: HandoffSource, gaps: readonly Gap[]): readonly Gap[] {
  return toGapFields(source, gaps).length === 0 ? gaps : [...gaps, "message"]
}

/** Gaps that say the same as a field. */
const namesOf: Readonly<Record<string, readonly Gap[]>> = {
  callerName: ["callerName"],
  callbackNumber: ["callbackNumber"],
  problem: ["problem", "problemUnconfirmed"],
  desiredOutcome: ["desiredOutcome", "outcomeUnconfirmed"],
}

export function isNamed({ field }: Pick<MissingField, "field">, gaps: readonly Gap[]): boolean {
  return Object.hasOwn(namesOf, field) && gaps.some((gap) => namesOf[field]!.includes(gap))
}

/** Gaps in words: those of the message by the labels that the client gave its fields, where there are any to show. */
export function toGapWords(
  words: Readonly<Record<Gap, string>>,
  gaps: readonly Gap[],
  labels: readonly string[],
): readonly string[] {
  return gaps.flatMap((gap) => (gap === "message" && labels.length > 0 ? labels : [words[gap]]))
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
