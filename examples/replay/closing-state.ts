import {
  countingIssues,
  currentStance,
  driftEpisodes,
  holdsOf,
  measure,
  openPromises,
  readiness,
  standingFlags,
  toFact,
  toLineOutcome,
  totalHoldMs,
  type Call,
  type Measures,
  type ReasonCode,
  type Resolution,
  type SessionState,
} from "evenkeel"
import { promiseWords, toMoment, toWindow } from "./describe.js"
import type { Paint } from "./paint.js"
import type { CallOnFile } from "./read-call.js"
import { reason, spaced } from "./reason.js"
import { row } from "./row.js"
import { toClock } from "./timeline.js"

/** What the call came to: for whoever opens the record next. */
export function toClosingState(file: CallOnFile, call: Call, paint: Paint): readonly string[] {
  const { session } = call.getSnapshot()
  const { zone } = file.playbook
  return [
    "",
    paint.bold("How it stands"),
    row("line", toLine(session), paint),
    ...countingIssues(session).flatMap((issue) => [
      row(
        issue.issueId.startsWith("issue-") ? "matter" : issue.issueId,
        `${toSolved(issue.resolution)}${issue.resolutionReason === undefined ? "" : `: ${issue.resolutionReason}`}`,
        paint,
      ),
      ...issue.facts.map((entry) => {
        const { value, basis, standing } = toFact(entry)
        const how = [basis ?? "", standing].filter((each) => each !== "").map(spaced)
        return row("", `${spaced(entry.name)}: ${value ?? "not known"} ${paint.dim(`[${how.join(", ")}]`)}`, paint)
      }),
      ...issue.actions.map(({ what, owner, dueAt }) =>
        row("", `to do: ${what} (${owner}${dueAt === undefined ? "" : `, by ${toMoment(dueAt, zone)}`})`, paint),
      ),
    ]),
    ...openPromises(session).map(({ promisedBy, kind, window, standing }) =>
      row(
        "promise",
        `${promiseWords[kind]}, by the ${promisedBy}, ${toWindow(window, zone)} ${paint.dim(`[${standing}]`)}`,
        paint,
      ),
    ),
    ...standingFlags(session).map(({ flag, confirmed }) =>
      row("flag", `${spaced(flag)}${confirmed ? "" : " (heard, not confirmed)"}`, paint),
    ),
    ...toClaims(session, paint),
    "",
    paint.bold("What it was like"),
    ...toMeasures(call, paint),
    ...toExceptions(session, paint),
  ]
}

function toLine(session: SessionState): string {
  const { reached, phase } = session.line
  const talk = reached.connected === undefined ? 0 : (reached.wrapUp ?? reached.connected) - reached.connected
  return `${spaced(phase)}, ${spaced(toLineOutcome(session.line) ?? "open")}, ${toClock(talk)} on the line`
}

function toSolved(resolution: Resolution): string {
  return resolution === "unknown" ? "nobody said whether it is solved" : reason(`resolution/${resolution}`)
}

function toClaims(session: SessionState, paint: Paint): readonly string[] {
  const { ready, claims } = readiness(session)
  return [
    row("to close", ready ? "ready" : "not ready", paint),
    ...(claims.length === 0
      ? []
      : [row("true to say", claims.map((claim) => reason(`claim/${claim}`)).join(", "), paint)]),
  ]
}

function toMeasures(call: Call, paint: Paint): readonly string[] {
  const { talkShare, caller, agent, interruptions, deadAir, timeToProblemMs, acwMs } = measure(call.events())
  const { session, heardAt } = call.getSnapshot()
  const share = talkShare.agentRatio === null ? "nothing said" : `${Math.round(talkShare.agentRatio * 100)} % agent`
  const holds = session.participants.flatMap((each) => holdsOf(each))
  const held = session.participants.reduce((sum, each) => sum + totalHoldMs(each, heardAt), 0)
  const drift = driftEpisodes(session.drift)
  return [
    row("talk", `${share} of ${toAmount(talkShare)}`, paint),
    row(
      "turns",
      `${caller.turnCount} caller (${caller.wordCount} words), ${agent.turnCount} agent (${agent.wordCount} words)`,
      paint,
    ),
    row("overlap", `${count(interruptions, "interruption")}, ${count(deadAir, "silence")} over three seconds`, paint),
    ...(timeToProblemMs === null ? [] : [row("problem", `known after ${toClock(timeToProblemMs)}`, paint)]),
    ...(holds.length === 0 ? [] : [row("hold", `${holds.length}, ${toClock(held)} in all`, paint)]),
    ...(drift.length === 0
      ? []
      : [
          row(
            "drift",
            `${drift.length} times, ${drift.filter(({ toAt }) => toAt !== null).length} brought back`,
            paint,
          ),
        ]),
    ...(acwMs === null || acwMs === 0 ? [] : [row("wrap-up", `${toClock(acwMs)} of work after the call`, paint)]),
    row("stance", reason(`stance/${currentStance(session)}`), paint),
  ]
}

function toExceptions({ exceptions }: SessionState, paint: Paint): readonly string[] {
  return exceptions.map(({ kind, code, lacking }) =>
    row(kind === "outOfPolicy" ? "policy" : kind, paint.policy(reason(code as ReasonCode, lacking)), paint),
  )
}

function toAmount({ denominator, countedIn }: Measures["talkShare"]): string {
  return countedIn === "milliseconds" ? `${toClock(denominator)} of talk` : `${denominator.toLocaleString("en")} words`
}

function count(things: readonly unknown[], name: string): string {
  return `${things.length} ${name}${things.length === 1 ? "" : "s"}`
}
