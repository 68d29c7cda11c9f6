import type { Deadline, Draft, Envelope, View } from "../kernel/index.js"
import { clockOf, type Clock, type ClockName } from "./clocks.js"
import { isClosing } from "./closing.js"
import { reactToCues } from "./cue-reactions.js"
import type { CuesReport } from "./heard-cues.js"
import type { LineEnd } from "./line.js"
import { openHold, type Participant } from "./participants.js"
import { inSafetyMode } from "./safety.js"
import type { Settings } from "./settings.js"
import type { SessionState } from "./state.js"
import type { Turn } from "./turn.js"
import { isVenting, ventSpeechMs } from "./vent.js"

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
      return reactToCues(view, event as Envelope<string, CuesReport>)
    case "speech.started":
    case "speech.stopped":
      return isVenting(view.session) ? timeSpeech(view, event) : none
    case "vent.opened":
      return openVent(view, event)
    case "vent.closed":
      return [...stop(view, "vent"), ...stop(view, "ventPause")]
    case "participant.held":
    case "participant.resumed":
    case "participant.dropped":
      return timeHold(view, (event.data as { participantId: string }).participantId)
    case "call.connected":
      return view.session.line.phase === "connected" ? startBudget(view, event.at) : none
    case "call.lineClosed":
      return closeLine(view, event as Envelope<string, LineEnd>)
    case "call.completed":
      return view.session.clocks.map(stopped)
    case "issue.opened":
      return isClosing(view.session) ? [{ type: "closing.withdrawn", data: {} }] : none
    default:
      return none
  }
}

/** What happens when one of the session's clocks is due. */
export function whenDue(view: CallView, deadline: Deadline): readonly Draft[] {
  const { session, now, settings } = view
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

function hearVent(view: CallView, { data, at }: Envelope<string, Turn>): readonly Draft[] {
  if (data.speaker !== "caller") return none
  const { ventMs, ventPauseMs } = view.settings.clocks
  const ground = { turnId: data.turnId }
  if (ventSpeechMs(view.session) >= ventMs) return [{ type: "vent.closed", data: { ending: "window", ...ground } }]
  if (data.text.trimEnd().endsWith("?")) return [{ type: "vent.closed", data: { ending: "question", ...ground } }]
  return view.session.talk.speaking?.speaker === "caller" ? none : [started("ventPause", at + ventPauseMs)]
}

function openVent(view: CallView, { at }: Envelope): readonly Draft[] {
  const { ventMs, ventPauseMs } = view.settings.clocks
  const speaking = view.session.talk.speaking?.speaker === "caller"
  const lastEndAt = view.session.talk.caller?.lastEndAt ?? at
  const pause = speaking ? none : [started("ventPause", Math.max(at, lastEndAt) + ventPauseMs)]
  return [started("vent", at + ventMs), ...pause]
}

/** The window counts the caller's own speech: while less than that was spoken, the clock runs on for the rest. */
function ventDue({ session, now, settings }: CallView, due: Draft): readonly Draft[] {
  const opened = session.vent.at(-1)
  const { speaking, caller } = session.talk
  const goingOn = speaking?.speaker === "caller" ? now - Math.max(speaking.sinceAt, opened?.at ?? 0) : 0
  const timed = caller !== null && caller.untimedCount === 0
  const spoken = timed ? ventSpeechMs(session) + goingOn : now - (opened?.at ?? now)
  const left = settings.clocks.ventMs - spoken
  return left > 0 ? [started("vent", now + left)] : [due, { type: "vent.closed", data: { ending: "window" } }]
}

function timeSpeech(view: CallView, event: Envelope): readonly Draft[] {
  if (event.type === "speech.started") return stop(view, "ventPause")
  return [started("ventPause", event.at + view.settings.clocks.ventPauseMs)]
}

function timeHold(view: CallView, participantId: string): readonly Draft[] {
  const { holdCheckBackMs, holdMaxMs } = view.settings.clocks
  const participant = view.session.participants.find((each) => each.participantId === participantId)
  const hold = participant === undefined ? undefined : openHold(participant)
  if (hold === undefined || !isWaiting(participant)) {
    return [...stop(view, "holdCheckBack", participantId), ...stop(view, "holdMax", participantId)]
  }
  const firstBackAt = Math.min(hold.fromAt + holdCheckBackMs, hold.returnAt ?? Number.MAX_SAFE_INTEGER)
  return [
    {
      type: "clock.started",
      data: { ...started("holdCheckBack", firstBackAt, participantId).data, everyMs: holdCheckBackMs },
    },
    started("holdMax", hold.fromAt + holdMaxMs, participantId),
  ]
}

/** Clocks run for those who wait: a colleague on a consult leg does not. */
function isWaiting(participant: Participant | undefined): boolean {
  return participant?.role === "caller" || participant?.role === "thirdParty"
}

function startBudget({ settings: { clocks } }: CallView, at: number): readonly Draft[] {
  const { budgetWarningMs, budgetMs } = clocks
  return [
    ...(budgetWarningMs === null ? [] : [started("budgetWarning", at + budgetWarningMs)]),
    ...(budgetMs === null ? [] : [started("budget", at + budgetMs)]),
  ]
}

function closeLine(view: CallView, { data, at }: Envelope<string, LineEnd>): readonly Draft[] {
  const { session, settings } = view
  if (session.line.phase === "completed") return none
  const { wrapUpMs } = settings.clocks
  const answered = session.line.reached.connected !== undefined
  const number = session.caller.callbackNumber ?? session.caller.number
  const dropped = data.endReason === "dropped" && answered && session.ringBack === null
  return [
    ...session.clocks.map(stopped),
    ...(isVenting(session) ? [{ type: "vent.closed", data: { ending: "recorded" } }] : []),
    ...(answered && wrapUpMs !== null ? [started("wrapUp", at + wrapUpMs)] : []),
    ...(dropped ? [{ type: "ringBack.raised", data: number === undefined ? {} : { number } }] : []),
  ]
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
