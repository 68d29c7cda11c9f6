import type { Clock, CuesReport, SessionState, Pacing } from "../../session/index.js"
import { isVentOpen } from "../../session/inner.js"
import { pacingRules, type PacingNumbers } from "./pacing.js"
import { gave, heatOf, latestOf, type TurnNote } from "../view/heard.js"
import type { Moment, Practice } from "../practices/practice.js"
import { quarrelOf } from "../view/meant-for.js"
import type { AdviceNote } from "../view/slice.js"
import { bringsTurn, HEATED, isMutedFor, wordsOf, type CoachView } from "../view/view.js"

/** Why the coach says nothing now, whatever the practices say. */
export type SilenceCode =
  | "pacing/off"
  | "pacing/not-connected"
  | "pacing/first-seconds"
  | "pacing/transcript-late"
  | "pacing/caller-speaks"
  | "pacing/venting"
  | "pacing/cool-down"
  | "pacing/enough-for-a-calm-call"
  | "pacing/enough-for-ten-minutes"
  | "pacing/ignored-twice"
  | "pacing/too-light"
  | "pacing/just-done"
  | "pacing/waiting-already"
  | "pacing/in-danger"

/** The moments that a step brings, as far as the coach knows them. */
export function momentsOf(
  { batch, caller, agent, session, now }: CoachView,
  { lagMs }: PacingNumbers,
): readonly Moment[] {
  const moments: Moment[] = []
  let turn = false
  let event = false
  let wrapUp = false
  const answered = agent !== undefined && caller !== undefined && agent.seq > caller.seq
  for (const { type, seq, by, data } of batch) {
    // Told late, or after a sleep, it is over: behind a closed line nobody goes back to a hold, or is thanked for waiting.
    if (type === "clock.due" || type === "participant.resumed")
      event ||= session.line.phase === "connected" || (data as Partial<Clock>).clock === "wrapUp"
    else if (type === "call.lineClosed") wrapUp = session.line.phase === "wrapUp"
    else if (type === "cues.reported" && caller !== undefined && !answered && now - caller.at <= lagMs) {
      // A detector of the host's that is slower than ours: the turn still stands.
      turn ||= (data as CuesReport).turnId === caller.turnId
    } else if (caller !== undefined ? seq === caller.seq : isMarkedByAgent(type, by.role, session)) turn = true
  }
  moments.push("now")
  if (event) moments.push("event")
  if (turn) moments.push("turn")
  if (wrapUp) moments.push("wrapUp")
  return moments
}

/** Without a transcript the agent's marks are the turns. */
function isMarkedByAgent(type: string, role: string, { talk }: SessionState): boolean {
  return talk.heardCount === 0 && role === "agent" && !type.startsWith("advice.") && !type.startsWith("participant.")
}

/**
 * Why nobody speaks at a turn's end, if so. What interrupts, and what a clock or a closed line brings, does not ask.
 *
 * @param counts - Which of the earlier advice have to be over before the next, and count; every one where it is left out.
 */
export function silenceOf(
  view: CoachView,
  pacing: Pacing,
  numbers: PacingNumbers,
  counts: (given: AdviceNote) => boolean = () => true,
): SilenceCode | undefined {
  const { session, now, sinceConnectMs } = view
  if (pacing === "off" || pacing === "safetyOnly") return "pacing/off"
  if (sinceConnectMs < 0 || session.line.phase !== "connected") return "pacing/not-connected"
  if (sinceConnectMs < numbers.quietMs) return "pacing/first-seconds"
  if (isLate(view, numbers)) return "pacing/transcript-late"
  if (session.talk.speaking.caller !== null) return "pacing/caller-speaks"
  const { coolDownMs, calmCount, heatedCount } = pacingRules[pacing]
  const given =
    view.advices.length === 0 ? view.advices : view.advices.filter((note) => isWhisper(note) && counts(note))
  const last = given.at(-1)
  if (last !== undefined && now - last.givenAt < coolDownMs) return "pacing/cool-down"
  if (view.isTense()) {
    const recent = given.filter(({ givenAt }) => now - givenAt < numbers.heatedWindowMs)
    return recent.length >= heatedCount ? "pacing/enough-for-ten-minutes" : undefined
  }
  return given.length >= calmCount ? "pacing/enough-for-a-calm-call" : undefined
}

/** Whether an advice was whispered into the talk and stands: those of clocks and of the wrap-up are not counted. */
function isWhisper({ interrupts, standing, moment }: AdviceNote): boolean {
  return !interrupts && standing !== "withdrawn" && moment === "turn"
}

/** A transcript that comes so late would bring advice over somebody's words. */
function isLate(view: CoachView, { lagMs }: PacingNumbers): boolean {
  const turn = bringsTurn(view, view.caller)
  return turn !== undefined && view.now - turn.at > lagMs
}

/** Why this one practice does not speak now, if so. */
export function silenceOfPractice(
  view: CoachView,
  practice: Practice,
  { pacing, weight, numbers }: { readonly pacing: Pacing; readonly weight: number; readonly numbers: PacingNumbers },
): SilenceCode | undefined {
  const { id, moment, answeredBy, inVent } = practice
  const isSafety = id === "safety"
  if (pacing === "off" || (pacing === "safetyOnly" && moment !== "now")) return "pacing/off"
  if (isMutedFor(view, id)) return "pacing/in-danger"
  if (moment === "turn" && inVent !== true && isVentingNow(view)) return "pacing/venting"
  if (moment === "turn" && weight < pacingRules[pacing].leastWeight) return "pacing/too-light"
  if (moment === "turn" && weight < pacingRules.expert.leastWeight && isBrokenOff(view)) return "pacing/caller-speaks"
  if (!isSafety) {
    const own = view.advices.filter(({ practiceId }) => practiceId === id).map(({ standing }) => standing)
    if (own.includes("waiting")) return "pacing/waiting-already"
    // What has to be put right at once is told to a machine each time: it is not annoyed.
    const isToldAlways = moment === "now" && view.session.segments.at(-1)?.kind === "ai"
    const ignored = own.filter((standing) => standing === "expired" || standing === "missed")
    if (!isToldAlways && ignored.length >= numbers.ignoredCount) return "pacing/ignored-twice"
  }
  if (answeredBy !== undefined && moment === "turn" && justDone(view, practice)) return "pacing/just-done"
  return undefined
}

/** They speak, or let it out: the session's vent, as long as the last two turns bear it out. Who quarrels with somebody else lets nothing out to us. */
function isVentingNow(view: CoachView): boolean {
  const { session, heard, caller } = view
  const { turns } = heard
  if (session.talk.speaking.caller !== null) return true
  if (!isVentOpen(session) || quarrelOf(view).length > 0) return false
  const isLetOut = (note: TurnNote) => heatOf(note) >= HEATED || gave(note, "distress")
  return caller === undefined || latestOf(turns, "caller", 2, isLetOut) !== undefined
}

/** "It's four seven one two, and": what is said piece by piece goes on, and a small card can wait. */
const BROKEN_OFF = /(?:[,–…-]|\.\.\.?|\b(?:and|but|or|because|the|an?|my|uh+|um+))\s*$/i

function isBrokenOff(view: CoachView): boolean {
  return BROKEN_OFF.test(wordsOf(view, view.caller))
}

/** The agent has just done it, after what calls for it: nothing is advised that was just done. */
function justDone({ agent, caller }: CoachView, { answeredBy }: Practice): boolean {
  if (agent === undefined || caller === undefined || agent.seq < caller.seq) return false
  return agent.reports.some(({ kinds }) => kinds.some((kind) => answeredBy!.includes(kind)))
}
