import { orInvalidInput, type Deadline, type Draft } from "../../kernel/index.js"
import { deadlineAt, firstDeadline, whenDue, type OpenDeadline } from "../../kernel/inner.js"
import { checkAttempt } from "./check-attempt.js"
import type { EscalationReason, FollowUpEventType, FollowUpEvents, ReminderRef } from "./events.js"
import type { FollowUp, Reminder } from "./follow-up.js"
import { settingsOf, type FollowUpHost } from "../settings.js"
import type { Schedule } from "../times/schedule.js"
import { afterWork, MINUTE_MS, nextCall } from "../times/working-time.js"

/** When a deadline is done, and for whom. */
interface Moment {
  readonly state: FollowUp
  readonly host: FollowUpHost
  readonly now: number
  /** How long after its time it is done: a machine may have slept. */
  readonly lateMs: number
}

/** The earliest thing due; never `undefined` while the follow-up is open. */
export function nextFollowUpDeadline(state: FollowUp): Deadline | undefined {
  return orInvalidInput({ state }, () => firstDeadline(openDeadlines(state)))
}

/** Does what is due. */
export function whenFollowUpDue(
  state: FollowUp,
  deadline: Deadline,
  host: FollowUpHost,
  now: number,
): readonly Draft[] {
  return whenDue(openDeadlines(state), deadline, { state, host, now, lateMs: Math.max(0, now - deadline.at) })
}

/** A draft of one of our events. */
export function draft<Type extends FollowUpEventType>(
  type: Type,
  data: FollowUpEvents[Type],
): Draft<Type, FollowUpEvents[Type]> {
  return { type, data }
}

/** Tells a supervisor, once for each reason and version. */
export function escalate({ escalations, attemptCount }: FollowUp, reason: EscalationReason): readonly Draft[] {
  return escalations.includes(reason) ? [] : [draft("followUp.escalated", { reason, attemptCount })]
}

/** Everything that is due some day, in no order. */
function openDeadlines(state: FollowUp): readonly OpenDeadline<Moment>[] {
  const { standing, schedule, answerByAt } = state
  if (standing === "heard")
    return [{ key: "answer", at: answerByAt, becomes: notAnswered }, ...releaseDeadline(state, "heard")]
  if (standing !== "accepted" || schedule === null) return []
  const { version } = schedule
  return [
    ...state.reminders.flatMap((reminder) => reminderDeadline(state, schedule, reminder)),
    overdueDeadline(state, schedule),
    ...deadlineAt(`attempt:${version}:${state.attemptCount}`, state.nextAttemptAt, attemptDue),
    ...releaseDeadline(state, version),
    ...deadlineAt<Moment>(`escalate:${version}`, isEscalated(state) ? null : schedule.escalateAt, (moment) =>
      escalate(moment.state, "overdue"),
    ),
    ...deadlineAt<Moment>(`notHeard:${version}`, hasHeard(state) ? null : schedule.ifNotHeardByAt, ({ lateMs }) => [
      draft("followUp.notHeard", { lateMs }),
    ]),
  ]
}

/** Whether a supervisor knows that it is late, or need not: callers owe us nothing that is answered for. */
function isEscalated({ escalations, terms }: FollowUp): boolean {
  return terms.promisedBy === "caller" || escalations.includes("overdue")
}

/** Whether nobody need be told any more that the caller has not heard from us. */
function hasHeard({ notHeardAt, attempts, attemptCount }: FollowUp): boolean {
  // Those before it was put off count no more: they were reached to agree on the new time.
  const since = attemptCount === 0 ? [] : attempts.slice(-attemptCount)
  return notHeardAt !== null || since.some(({ outcome }) => outcome === "reached")
}

const notAnswered: OpenDeadline<Moment>["becomes"] = ({ host, now, lateMs }) => [
  draft("followUp.unanswered", { lateMs, answerByAt: afterWork(host, now, settingsOf(host).answerWorkMinutes) }),
]

function reminderDeadline(state: FollowUp, schedule: Schedule, reminder: Reminder): readonly OpenDeadline<Moment>[] {
  const { reminderKey, channel, beforeMinutes, standing, offerAgainAt, offerCount } = reminder
  const dueAt = ({ at }: Reminder): number => Math.max(at, state.snoozedUntilAt ?? 0)
  const ref: ReminderRef = { reminderKey, version: schedule.version, channel, beforeMinutes }
  if (standing === "armed") {
    const becomes: OpenDeadline<Moment>["becomes"] = ({ host, now }) => {
      // Whoever slept through several on one channel is reminded once, by the last of them: it stands for those before.
      const isDue = (each: Reminder) => each.standing === "armed" && each.channel === channel && dueAt(each) <= now
      const last = state.reminders.findLast(isDue) ?? reminder
      const { reminderKey, beforeMinutes } = last
      const lateMs = now - dueAt(last)
      const offerAgainAt = offerAgain(host, now)
      return [draft("followUp.reminderRaised", { ...ref, reminderKey, beforeMinutes, lateMs, offerAgainAt })]
    }
    return [{ key: `remind:${reminderKey}`, at: dueAt(reminder), becomes }]
  }
  if (standing !== "raised") return []
  const becomes: OpenDeadline<Moment>["becomes"] = ({ host, now }) =>
    offerCount < settingsOf(host).mostOffers
      ? [
          draft("followUp.reminderOffered", {
            ...ref,
            offerCount: offerCount + 1,
            offerAgainAt: offerAgain(host, now),
          }),
        ]
      : failReminder(state, ref, "unconfirmed")
  return [{ key: `offer:${reminderKey}`, at: offerAgainAt, becomes }]
}

/** A reminder that cannot be delivered is told to somebody in another way. */
export function failReminder(state: FollowUp, ref: ReminderRef, reason: string): readonly Draft[] {
  return [draft("followUp.reminderFailed", { ...ref, reason }), ...escalate(state, "reminderFailed")]
}

function offerAgain(host: FollowUpHost, now: number): number {
  return now + settingsOf(host).confirmMinutes * MINUTE_MS
}

function overdueDeadline(
  { overdueCount, overdueNextAt }: FollowUp,
  { version, overdueAt }: Schedule,
): OpenDeadline<Moment> {
  const becomes: OpenDeadline<Moment>["becomes"] = ({ host, now }) => [
    draft("followUp.overdue", {
      lateMs: Math.max(0, now - overdueAt),
      nextAt: afterWork(host, now, settingsOf(host).overdueWorkMinutes),
      count: overdueCount + 1,
    }),
  ]
  return { key: `overdue:${version}`, at: overdueNextAt ?? overdueAt, becomes }
}

/** It is put off where they may not be called by now: a machine may have slept, or they live elsewhere than was thought. */
const attemptDue: OpenDeadline<Moment>["becomes"] = ({ state, host, now, lateMs }) => {
  const isOutside = checkAttempt(state, { at: now }, host).includes("contact/window")
  const nextAttemptAt = isOutside ? nextCall(host, state.terms.to.zone, now) : undefined
  return nextAttemptAt === undefined
    ? [draft("followUp.attemptDue", { attemptCount: state.attemptCount, lateMs })]
    : [draft("followUp.attemptDelayed", { nextAttemptAt })]
}

function releaseDeadline({ owner, releaseAt }: FollowUp, version: number | "heard"): readonly OpenDeadline<Moment>[] {
  return deadlineAt(`release:${version}`, owner === null ? null : releaseAt, release)
}

const release: OpenDeadline<Moment>["becomes"] = ({ state }) =>
  released(state, state.ownerAway === null ? "idle" : "away")

/** Gives a promise to anybody, with its note. */
export function released(state: FollowUp, reason: FollowUpEvents["followUp.released"]["reason"]): readonly Draft[] {
  const { owner, note } = state
  if (owner === null) return []
  return [draft("followUp.released", { owner, reason, ...(note === null ? {} : { note }) })]
}
