import { unfoundedClaims } from "../../../phrases/inner.js"
import type { SessionState } from "../../../session/index.js"
import type { CoachView } from "../../view/view.js"

/** When it is said, and in which languages that is heard. */
export type Said = Pick<CoachView, "session" | "settings" | "bankOf">

/**
 * Who is awaited and not known to come: in danger whoever was sent for, and a supervisor, unless they answered before it; else the
 * supervisor alone, where one was asked for. Who answered in a danger that is over, and what was agreed before this one, brings nobody to it.
 */
function awaited({ safety, helpRequests, issues }: SessionState): readonly string[] {
  const over = safety.findLastIndex(({ kind }) => kind === "cleared")
  const danger = safety[over + 1]?.seq
  const hasAnswered = (since: number): boolean =>
    helpRequests.some(({ standing, seq }) => seq > since && (standing === "acknowledged" || standing === "met"))
  if (danger === undefined)
    return hasAnswered(0) || helpRequests.every(({ standing }) => standing === "withdrawn") ? [] : ["helpAcknowledged"]
  const isSent =
    hasAnswered(danger) ||
    issues.some(({ actions }) => actions.some(({ standing, seq }) => standing === "done" && seq > danger))
  return [
    ...(isSent ? [] : ["dispatchAcknowledged"]),
    ...(isSent || hasAnswered(safety[over]?.seq ?? 0) ? [] : ["helpAcknowledged"]),
  ]
}

/** A word of each of the ways to say that somebody comes: most turns have none. */
const COMES =
  /\b(?:way|coming|joining|taking|line|heading|route|minutes?|left|off|sent|dispatched|camino|vienen?|llega|une|incorpora|enviado|mandado)\b/i

/** Whoever was called has spoken to the agent. */
const HAS_ANSWERED =
  /(?:'ve|'s|\bha(?:ve|s|n)) (?:just |now |already )?(?:answered|confirmed|picked up|contestado|confirmado)\b/i

/**
 * "Help is coming", and nobody has answered. Outside danger a call does not know of everybody who may have told the agent that the plumber has
 * left: there it is said of the supervisor alone.
 */
export function saysTooEarly({ session, settings, bankOf }: Said, text: string): boolean {
  const open = awaited(session)
  if (open.length === 0 || !COMES.test(text) || HAS_ANSWERED.test(text)) return false
  return unfoundedClaims(text, [], bankOf?.(settings)).some((claim) => open.includes(claim))
}
