import type { Deadline, Draft, Envelope, View } from "../kernel/index.js"
import { clockOf, RETENTION, type Clock, type ClockName } from "./clocks.js"
import { isClosing } from "./closing.js"
import type { RecordRestored, RecordStruck } from "./ground.js"
import { reactToCues } from "./cue-reactions.js"
import type { CuesReport } from "./heard-cues.js"
import type { CallEvents } from "./events.js"
import type { Rung } from "./ladder.js"
import type { Ground } from "./mark.js"
import { openHold, type HoldDetails } from "./hold.js"
import type { Participant, ParticipantRef } from "./participants.js"
import { inSafetyMode } from "./safety.js"
import type { Settings } from "./settings.js"
import type { SessionState } from "./state.js"
import { turnsBackward } from "./turns.js"
import type { Turn } from "./turn.js"
import { isVenting, ventSpeechMs, type VentEnding } from "./vent.js"

/** The view of the session itself. */
export type CallView = View<SessionState, Settings>

const none: readonly Draft[] = []

/** What the session itself makes of an event: clocks that start and stop, what cues come to, a drop to ring back after. */
export function reactToEvent(view: CallView, event: Envelope): readonly Draft[] {
  switch (event.type) {
    case "turn.heard":
    case "turn.replaced":
      return isVenting(view.session) ? hearVent(view, event as Envelope<string, Turn>) : none
    case "cues.reported":
      return [...timeVent(view, event.at), ...reactToCues(view, event as Envelope<string, CuesReport>)]
    case "speech.started":
    case "speech.stopped":
      return isVenting(view.session) ? timeSpeech(view, event) : none
    case "vent.opened":
    case "vent.closed":
    case "turn.retracted":
      return timeVent(view, event.at)
    case "record.struck":
    case "record.restored":
      return resettle(view, event)
    case "fact.stated":
      return endOfVent(view, event as Envelope<string, CallEvents["fact.stated"]>)
    case "participant.held":
      return [...timeHold(view, (event.data as ParticipantRef).participantId), ...triedRegroup(view, event)]
    case "participant.resumed":
    case "participant.dropped":
      return timeHold(view, (event.data as { participantId: string }).participantId)
    case "hold.described":
      return moveCheckBack(view, event as Envelope<string, ParticipantRef & HoldDetails>)
    case "help.requested":
      return tried(view, "supervisor")
    case "safety.cleared":
      return [
        ...view.session.participants.flatMap(({ participantId }) => timeHold(view, participantId)),
        ...timeVent(view, event.at),
        ...timeWrapUp(view),
      ]
    case "call.connected":
      return [...startBudget(view, event.at), ...timeWrapUp(view), ...raiseRingBack(view)]
    case "call.lineClosed":
      return [...view.session.clocks.map(stopped), ...endVent(view), ...timeWrapUp(view), ...raiseRingBack(view)]
    case "retention.set":
      return dueAtOnce(view)
    case "call.completed":
      return [...view.session.clocks.map(stopped), ...endVent(view), ...dueAtOnce(view)]
    case "issue.opened":
      return isClosing(view.session) ? [{ type: "closing.withdrawn", data: toGround(event.data as Ground) }] : none
    default:
      return none
  }
}

/** What happens when one of the session's clocks is due. */
export function whenDue(view: CallView, deadline: Deadline): readonly Draft[] {
  const { session, now, settings } = view
  if (deadline.key === RETENTION) return [{ type: "retention.due", data: { text: "expire" } }]
  const clock = clockOf(session, deadline.key)
  if (clock === undefined) return none
  if (inSafetyMode(session) !== undefined) return [stopped(clock)]
  const due = { type: "clock.due", data: named(clock) }
  switch (clock.clock) {
    case "vent":
      return ventDue(view, due)
    case "ventPause":
      return [due, { type: "vent.closed", data: { ending: "pause" } }]
    case "budget":
    case "budgetWarning":
      return isVenting(session) ? [started(clock.clock, now + settings.clocks.ventPauseMs)] : [due]
    case "wrapUp":
      return isUnclassified(session) ? [due, { type: "disposition.set", data: { code: "unclassified" } }] : [due]
    case "holdCheckBack":
    case "holdMax":
      return [due]
  }
}

function hearVent(view: CallView, { data, at, seq }: Envelope<string, Turn>): readonly Draft[] {
  if (data.speaker !== "caller") return none
  const { ventMs, ventPauseMs } = view.settings.clocks
  const { talk } = view.session
  const end = (ending: VentEnding): readonly Draft[] => [{ type: "vent.closed", data: { ending, turnId: data.turnId } }]
  if (!talk.speechReported && silenceBefore(view, data, seq) >= ventPauseMs) return end("pause")
  if (ventSpeechMs(view.session) >= ventMs) return end("window")
  if (data.text.trimEnd().endsWith("?")) return end("question")
  return talk.speechReported && isSilent(view.session) ? [started("ventPause", at + ventPauseMs)] : none
}

/** How long nobody had spoken when a turn began; 0 where that is not known. */
function silenceBefore({ log }: CallView, { startAt, turnId }: Turn, seq: number): number {
  if (startAt === undefined) return 0
  for (const { turn, event } of turnsBackward(log, seq)) if (turn.turnId !== turnId) return startAt - event.at
  return 0
}

/** What was reported is taken back, or stands again: the clocks run as if it had always been so. */
function resettle(view: CallView, { type, data, at }: Envelope): readonly Draft[] {
  const { session } = view
  const isOpen = session.line.phase !== "wrapUp"
  const { report, record } = data as Partial<RecordStruck & RecordRestored>
  const reported = (type === "record.struck" ? report : record)?.type ?? ""
  return [
    ...timeVent(view, at),
    ...(reported.startsWith("participant.") || reported.startsWith("call.")
      ? session.participants.flatMap(({ participantId }) => timeHold(view, participantId))
      : none),
    ...(reported.startsWith("call.")
      ? [...(isOpen ? stop(view, "wrapUp") : timeWrapUp(view)), ...raiseRingBack(view)]
      : none),
  ]
}

/** Words that are not to be kept go when the call is completed, and so do those that expire at no time of their own. */
function dueAtOnce({ session: { line, recording } }: CallView): readonly Draft[] {
  const { text, expiresAt, dueAt } = recording.retention ?? {}
  const atOnce = text === "none" || (text === "expire" && expiresAt === undefined)
  return atOnce && dueAt === undefined && line.phase === "completed"
    ? [{ type: "retention.due", data: { text } }]
    : none
}

/** Once the problem is told the vent is over; the end rests on that record, and goes with it. */
function endOfVent(
  { session }: CallView,
  { seq, data }: Envelope<string, CallEvents["fact.stated"]>,
): readonly Draft[] {
  if (data.fact !== "problem" || !isVenting(session) || data.turnId !== undefined) return none
  return [{ type: "vent.closed", data: { ending: "problemStated", recordSeq: seq } }]
}

/** The clocks of a vent run exactly while it is open, whatever opened or closed it. */
function timeVent(view: CallView, at: number): readonly Draft[] {
  const timed = view.session.clocks.some(({ clock }) => clock === "vent")
  if (!isVenting(view.session) || isOver(view.session))
    return timed ? [...stop(view, "vent"), ...stop(view, "ventPause")] : none
  if (timed) return none
  const { ventMs, ventPauseMs } = view.settings.clocks
  const { speechReported } = view.session.talk
  const silent = speechReported && isSilent(view.session)
  const pause = silent ? [started("ventPause", at + ventPauseMs)] : none
  return [started("vent", at + ventMs), ...pause]
}

/** A vent of which this many windows have passed by the clock is over, however little was said. */
const MOST_WINDOWS = 3

/** The window counts the caller's own speech: while less than that was spoken, the clock runs on for the rest. */
function ventDue({ session, now, settings }: CallView, due: Draft): readonly Draft[] {
  const opened = session.vent.at(-1)
  const { speaking, caller } = session.talk
  const goingOn = speaking.caller === null ? 0 : now - Math.max(speaking.caller, opened?.at ?? 0)
  const timed = caller !== null && caller.untimedCount === 0
  const spoken = timed ? ventSpeechMs(session) + goingOn : now - (opened?.at ?? now)
  const { ventMs } = settings.clocks
  const left = ventMs - spoken
  const lasts = now - (opened?.at ?? now) < MOST_WINDOWS * ventMs
  return left > 0 && lasts ? [started("vent", now + left)] : [due, { type: "vent.closed", data: { ending: "window" } }]
}

function timeSpeech(view: CallView, event: Envelope): readonly Draft[] {
  if (!isSilent(view.session)) return stop(view, "ventPause")
  return [started("ventPause", event.at + view.settings.clocks.ventPauseMs)]
}

function isSilent({ talk: { speaking } }: SessionState): boolean {
  return speaking.caller === null && speaking.agent === null
}

function timeHold(view: CallView, participantId: string): readonly Draft[] {
  const { holdCheckBackMs, holdMaxMs } = view.settings.clocks
  const participant = view.session.participants.find((each) => each.participantId === participantId)
  const hold = participant === undefined ? undefined : openHold(participant)
  const timed = view.session.clocks.some(({ clock, ref }) => clock === "holdCheckBack" && ref === participantId)
  if (hold === undefined || !isWaiting(participant) || isOver(view.session)) {
    return [...stop(view, "holdCheckBack", participantId), ...stop(view, "holdMax", participantId)]
  }
  if (timed) return none
  const firstBackAt = Math.min(hold.fromAt + holdCheckBackMs, hold.returnAt ?? Number.MAX_SAFE_INTEGER)
  return [checkBack(firstBackAt, participantId, view), started("holdMax", hold.fromAt + holdMaxMs, participantId)]
}

/** A return that was promised later moves the check-back to it. */
function moveCheckBack(view: CallView, { data }: Envelope<string, ParticipantRef & HoldDetails>): readonly Draft[] {
  const { participantId, returnAt } = data
  const running = view.session.clocks.some(({ clock, ref }) => clock === "holdCheckBack" && ref === participantId)
  return running && returnAt !== undefined ? [checkBack(returnAt, participantId, view)] : none
}

function checkBack(dueAt: number, ref: string, { settings }: CallView): Draft {
  return {
    type: "clock.started",
    data: { clock: "holdCheckBack", ref, dueAt, everyMs: settings.clocks.holdCheckBackMs },
  }
}

/** Clocks run for those who wait: a colleague on a consult leg does not. */
function isWaiting(participant: Participant | undefined): boolean {
  return participant?.role === "caller" || participant?.role === "thirdParty"
}

function isOver({ line }: SessionState): boolean {
  return line.phase === "wrapUp" || line.phase === "completed"
}

function startBudget({ session, settings: { clocks } }: CallView, at: number): readonly Draft[] {
  const { phase, reached } = session.line
  if (phase !== "connected" || reached.connected !== at) return none
  const { budgetWarningMs, budgetMs } = clocks
  return [
    ...(budgetWarningMs === null ? [] : [started("budgetWarning", at + budgetWarningMs)]),
    ...(budgetMs === null ? [] : [started("budget", at + budgetMs)]),
  ]
}

/** Runs from when the line was closed, in whatever order the reports of the call came. */
function timeWrapUp({ session, settings }: CallView): readonly Draft[] {
  const { phase, reached } = session.line
  const { wrapUpMs } = settings.clocks
  if (isUnclassifiedSet(session) || phase !== "wrapUp" || reached.connected === undefined || wrapUpMs === null)
    return none
  return [started("wrapUp", reached.wrapUp! + wrapUpMs)]
}

function triedRegroup(view: CallView, { data }: Envelope): readonly Draft[] {
  return (data as HoldDetails).purpose === "regroup" ? tried(view, "holdToRegroup") : none
}

function tried({ session }: CallView, rung: Rung): readonly Draft[] {
  return session.rungs.some((mark) => mark.rung === rung) ? none : [{ type: "rung.tried", data: { rung } }]
}

function endVent({ session }: CallView): readonly Draft[] {
  return isVenting(session) ? [{ type: "vent.closed", data: { ending: "recorded" } }] : []
}

/** An answered call whose line dropped is rung back, in whatever order the reports of it came. */
function raiseRingBack({ session: { line, caller, ringBack } }: CallView): readonly Draft[] {
  const dropped = line.end?.endReason === "dropped" && line.reached.connected !== undefined
  if (!dropped) return ringBack?.settledAs === null ? [{ type: "ringBack.withdrawn", data: {} }] : none
  if (ringBack?.raisedAt === line.end.at || (ringBack?.settledAs ?? null) !== null) return none
  const number = caller.callbackNumber ?? caller.number
  return [{ type: "ringBack.raised", data: number === undefined ? {} : { number }, at: line.end.at }]
}

function toGround({ turnId, source }: Ground): Ground {
  return { ...(turnId === undefined ? {} : { turnId }), ...(source === undefined ? {} : { source }) }
}

/** The wrap-up limit has passed once, and does not pass again. */
function isUnclassifiedSet({ outcome }: SessionState): boolean {
  return outcome.dispositions.some(({ code }) => code === "unclassified")
}

function isUnclassified({ outcome, segments }: SessionState): boolean {
  const current = segments.at(-1)?.segmentId
  return !outcome.dispositions.some(({ segmentId }) => segmentId === undefined || segmentId === current)
}

function started(clock: ClockName, dueAt: number, ref?: string): Draft<"clock.started", Clock> {
  return { type: "clock.started", data: ref === undefined ? { clock, dueAt } : { clock, ref, dueAt } }
}

function stop({ session }: CallView, name: ClockName, ref?: string): readonly Draft[] {
  return session.clocks.filter((clock) => clock.clock === name && clock.ref === ref).map(stopped)
}

function stopped(clock: Clock): Draft {
  return { type: "clock.stopped", data: named(clock) }
}

function named({ clock, ref }: Clock): { clock: ClockName; ref?: string } {
  return ref === undefined ? { clock } : { clock, ref }
}
