import { isPlain, standingFlags, toLineOutcome, type Turn } from "../../session/index.js"
import { issuesToTell, ofMatter } from "./matter.js"
import { standingCues, type HandoffSource } from "./source.js"
import { state, type Statement } from "./statement.js"

/** How the line ended and how far each issue is solved: two things, never one. */
export function toOutcome(source: HandoffSource): readonly Statement[] {
  const { session, events } = source
  const statements: Statement[] = []
  const isSpoken = events.some(({ type, data }) => type === "turn.heard" && (data as Turn).speaker === "agent")
  // Where an agent spoke it was answered, whatever the vendor left out.
  const outcome = isSpoken && session.line.end?.outcome === undefined ? "answered" : toLineOutcome(session.line)
  const closed = events.find(({ type }) => type === "call.lineClosed")
  const { end } = session.line
  // That a line dropped is told with the call back that it owes.
  const isOwed = end?.endReason === "dropped" && session.ringBack?.settledAs === null
  if (end !== null && outcome !== undefined && !isOwed) {
    const { endReason } = end
    statements.push(state("lineEnded", { outcome, endReason }, closed === undefined ? [] : [closed.seq]))
  }
  const issues = issuesToTell(session)
  const isTold =
    isPlain(session.callTypes) || (issues.length === 1 && events.some(({ type }) => type === "dispatch.wanted"))
  for (const issue of issues) {
    const { resolution, resolutionReason: reason = "" } = issue
    const evidence = lastAbout(source, ["issue.resolved", "issue.needsNoAction"], issue.issueId) ?? issue.seq
    // What is on its way tells how it stands.
    if (isTold && resolution === "unknown" && !issue.needsNoAction) continue
    const stands = issue.needsNoAction
      ? state("noActionNeeded", {}, [evidence])
      : state("resolution", { resolution, reason }, [evidence])
    statements.push(...ofMatter(session, issue, [stands]))
  }
  return statements
}

/** What the next one must know of the call: danger, flags, abuse of the agent, praise. Never a judgement of the agent. */
export function toWarnings(source: HandoffSource): readonly Statement[] {
  const { session } = source
  const danger = session.safety.findLast(({ kind }) => kind !== "cleared")
  const end = session.safety.at(-1)
  const cleared = end?.kind === "cleared" ? end : undefined
  const abuse = abuseOfAgent(source)
  return [
    ...(danger === undefined || danger.kind === "cleared"
      ? []
      : [
          state("safety", { kind: danger.kind, cleared: cleared?.reason ?? "" }, [
            danger.seq,
            ...(cleared === undefined ? [] : [cleared.seq]),
          ]),
        ]),
    ...standingFlags(session).map(({ flag, confirmed, evidence }) => state("flag", { flag, confirmed }, evidence)),
    ...(abuse.length === 0 ? [] : [state("abuse", { count: abuse.length }, abuse)]),
  ]
}

/** Praise for the agent, kept. */
export function toPraise({ session }: HandoffSource): readonly Statement[] {
  return session.outcome.praises.map(({ words, seq }) => state("praise", { words }, [seq]))
}

/** As sure as a count that is passed on must be. */
const SURE = 0.6

/** Reports of turns with abuse that is aimed at the agent. Swearing at the situation is none. */
function abuseOfAgent(source: HandoffSource): readonly number[] {
  const turns = new Map<string, number>()
  for (const { kind, target, confidence, turnId, seq } of standingCues(source)) {
    if (kind.startsWith("abuse.") && target === "agent" && confidence >= SURE) turns.set(turnId, seq)
  }
  return [...turns.values()]
}

function lastAbout({ events }: HandoffSource, types: readonly string[], issueId: string): number | undefined {
  return events.findLast(({ type, data }) => types.includes(type) && (data as { issueId: string }).issueId === issueId)
    ?.seq
}
