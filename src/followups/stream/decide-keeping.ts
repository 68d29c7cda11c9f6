import {
  id,
  instant,
  oneOf,
  optional,
  refuse,
  text,
  yesNo,
  type Check,
  type CommandRules,
  type Decision,
  type Draft,
} from "../../kernel/index.js"
import { anyone, defined, people } from "../../kernel/inner.js"
import { attemptOutcomes, dueIntent, keepingShape } from "../../session/index.js"
import { checkAttempt } from "./check-attempt.js"
import type { FollowUpCommands, FollowUpContext } from "./commands.js"
import type { TermsCommands } from "./decide-terms.js"
import { draft, escalate, failReminder, released } from "./deadlines.js"
import type { AttemptReport, EscalationReason, ReminderRef } from "./events.js"
import { countsAsKept, isOpenFollowUp, type OldReminder } from "./follow-up.js"
import { promisedTo } from "../terms.js"
import { wrongStanding } from "./wrong-standing.js"
import { settingsOf } from "../settings.js"
import { afterWork, MINUTE_MS, nextCall, rings } from "../times/working-time.js"

type KeepingCommands = Omit<FollowUpCommands, keyof TermsCommands>

/** A key that we gave out, as it is: masked it would be that of nothing. */
const reminderKey: Check<string> = (value, path, issues) => text(2_000, 1)(value, path, issues)

/** The commands about what is done for a promise, and how it ends. */
export function keepingCommands(): CommandRules<FollowUpContext, KeepingCommands> {
  const words = { words: optional(text(2_000)) }
  const { channel, contactRule } = keepingShape(dueIntent)
  const endFields = { end: oneOf(["kept", "broken", "withdrawn"]), reason: text(500, 1) }
  return {
    confirmReminder: {
      by: ["host", "vendor"],
      late: true,
      fields: { reminderKey, outcome: oneOf(["sent", "failed"]), reason: optional(text(200)) },
      decide: confirmReminder,
    },
    recordAttempt: {
      by: anyone,
      late: true,
      fields: {
        attemptId: optional(id),
        outcome: oneOf(attemptOutcomes),
        channel,
        number: optional(text(60)),
        saidName: optional(yesNo),
        note: optional(text(2_000)),
        triedBy: optional(id),
      },
      decide: recordAttempt,
    },
    recordChase: { by: anyone, late: true, fields: words, decide: whenOpened("followUp.chased") },
    recordReply: { by: anyone, late: true, fields: words, decide: whenOpened("followUp.replied") },
    addNote: { by: people, late: true, fields: { note: text(2_000, 1) }, decide: whenOpened("followUp.noted") },
    describeContact: {
      by: anyone,
      fields: {
        contactRule,
        channel,
        number: optional(text(60, 1)),
        to: optional(promisedTo()),
      },
      decide: describeContact,
    },
    snoozeFollowUp: { by: people, fields: { untilAt: instant }, decide: snooze },
    reportOwnerAway: { by: anyone, fields: { untilAt: optional(instant) }, decide: reportOwnerAway },
    reportOwnerBack: {
      by: anyone,
      fields: {},
      decide: (context) =>
        context.state.ownerAway === null ? [] : [draft("followUp.ownerBack", { releaseAt: whenIdle(context) })],
    },
    assignFollowUp: {
      by: people,
      fields: { owner: optional(id), from: optional(id) },
      decide: assign,
    },
    keepFollowUp: {
      by: people,
      fields: { how: optional(text(500)) },
      decide: (context, data) => (isOpenFollowUp(context.state) ? [kept(context, data)] : wrongStanding(context)),
    },
    breakFollowUp: { by: people, fields: { reason: text(500, 1) }, decide: whileOpen("followUp.broken") },
    withdrawFollowUp: { by: people, fields: { reason: text(500, 1) }, decide: whileOpen("followUp.withdrawn") },
    settleFollowUp: { by: people, late: true, fields: endFields, decide: settle },
    amendEnd: { by: people, late: true, fields: endFields, decide: amendEnd },
  }
}

/**
 * Several may take it at once: who comes second is told whose it is, and takes it from them by saying so. Whoever has it already takes nothing,
 * unless they have it for longer by it.
 */
function assign(context: FollowUpContext, { owner, from }: KeepingCommands["assignFollowUp"]): Decision {
  const { state, stream, by } = context
  if (state.standing !== "accepted") return wrongStanding(context)
  const isTaken = state.owner !== null && state.owner !== owner && state.owner !== from
  if (isTaken && (from !== undefined || owner === by.id))
    return refuse("followup/taken", { followUpId: stream, owner: state.owner })
  if (owner === undefined) return released(state, "handedBack")
  const until = releaseAt(context)
  const isTheirs = state.owner === owner && state.ownerAway === null && state.releaseAt === until
  return isTheirs ? [] : [draft("followUp.assigned", { owner, releaseAt: until })]
}

/** Whom a call is with is told to all that it has promised, and is no news where that is known. */
function describeContact(context: FollowUpContext, data: KeepingCommands["describeContact"]): Decision {
  const { to, ...contact } = data
  const known: Readonly<Record<string, unknown>> = { ...context.state.terms.to }
  if (!isOpenFollowUp(context.state)) return wrongStanding(context)
  const isNews =
    Object.keys(contact).length > 0 || Object.entries(to ?? {}).some(([name, told]) => known[name] !== told)
  return isNews ? [draft("followUp.contactDescribed", data)] : []
}

function confirmReminder(
  { state }: FollowUpContext,
  { reminderKey, outcome, reason = "host" }: KeepingCommands["confirmReminder"],
) {
  const isKey = (each: OldReminder) => each.reminderKey === reminderKey
  const now = state.reminders.find(isKey)
  const known = now ?? state.oldReminders.find(isKey)
  if (known === undefined) return refuse("followup/not-found", { what: "reminder" })
  // A key of ours: `toReminderKey` wrote it.
  const [, version, channel, beforeMinutes] = JSON.parse(reminderKey) as [string, number, string, number]
  const ref: ReminderRef = { reminderKey, version, channel, beforeMinutes }
  const superseded = now === undefined ? { anomaly: "followup/superseded" as const } : {}
  if (known.standing === "sent" || (known.standing === "failed" && outcome === "failed")) return []
  if (outcome === "failed") return now === undefined ? [] : failReminder(state, ref, reason)
  return [{ ...draft("followUp.reminderSent", ref), ...superseded }]
}

function recordAttempt(context: FollowUpContext, given: KeepingCommands["recordAttempt"]) {
  const { state, settings: host, at, by, nextSeq } = context
  if (state.standing === "unopened") return wrongStanding(context)
  const { attemptId = `attempt-${nextSeq}`, ...report } = given
  if (state.attempts.some((each) => each.attemptId === attemptId)) return []
  const attempt: AttemptReport = { attemptId, ...report }
  const breaches = checkAttempt(state, { at, ...report }, host)
  // A vendor's "reached" is its own conclusion: a machine answers too. Somebody says that the promise is kept.
  const counts = isOpenFollowUp(state) && by.role !== "vendor" && countsAsKept(state.terms, report.outcome)
  const next = counts ? { nextAttemptAt: null } : whatNext(context, attempt)
  const { nextAttemptAt } = next
  const anew = releaseAt(context, nextAttemptAt ?? 0)
  // While the owner is away it stays when it was to be anybody's.
  const later = state.ownerAway === null ? anew : Math.min(state.releaseAt ?? anew, anew)
  const release = counts || state.owner === null || state.end !== null ? null : later
  return [
    draft("followUp.attempted", { ...attempt, breaches, nextAttemptAt, releaseAt: release }),
    ...(next.escalated === undefined
      ? []
      : escalate({ ...state, attemptCount: state.attemptCount + 1 }, next.escalated)),
    ...(counts ? [kept(context, {})] : []),
  ]
}

interface Next {
  readonly nextAttemptAt: number | null
  readonly escalated?: EscalationReason
}

/** When to try again, or why a person has to decide. */
function whatNext({ state, settings: host, at, now }: FollowUpContext, { outcome, channel }: AttemptReport): Next {
  if (state.standing !== "accepted" || countsAsKept(state.terms, outcome)) return { nextAttemptAt: null }
  if (outcome === "wrongNumber") return { nextAttemptAt: null, escalated: "wrongNumber" }
  const { mostAttempts, backOffMinutes } = settingsOf(host)
  const count = state.attemptCount + 1
  if (count >= mostAttempts) return { nextAttemptAt: null, escalated: "lastAttempt" }
  const backOff = backOffMinutes[Math.min(count, backOffMinutes.length) - 1] ?? 0
  const from = Math.max(now, at + backOff * MINUTE_MS, state.schedule?.notBeforeAt ?? 0)
  const { kind, channel: agreed } = state.terms
  const calls = rings(agreed, kind) || rings(channel ?? agreed, kind)
  const nextAttemptAt = calls ? nextCall(host, state.terms.to.zone, from) : from
  return nextAttemptAt === undefined ? { nextAttemptAt: null, escalated: "neverReachable" } : { nextAttemptAt }
}

function snooze(context: FollowUpContext, { untilAt }: KeepingCommands["snoozeFollowUp"]) {
  const { schedule, overdueNextAt, standing } = context.state
  if (standing !== "accepted" || schedule === null) return wrongStanding(context)
  if (untilAt < context.at)
    return refuse("followup/invalid-command", {}, [{ path: "untilAt", expected: "a time that is still to come" }])
  return [draft("followUp.snoozed", { untilAt: Math.min(untilAt, overdueNextAt ?? schedule.overdueAt) })]
}

/**
 * An owner who is back before they have to do something keeps it: before it is due, or is to be answered where it was only heard. Otherwise it
 * is anybody's by then, however often they are reported away.
 */
function reportOwnerAway(context: FollowUpContext, given: KeepingCommands["reportOwnerAway"]) {
  const untilAt = given.untilAt ?? null
  const { state, settings: host, now } = context
  const { schedule, answerByAt, owner, ownerAway } = state
  if (owner === null || ownerAway?.untilAt === untilAt) return []
  const lastAt = Math.max(now, schedule?.dueAt ?? answerByAt)
  const away = Math.min(afterWork(host, now, settingsOf(host).releaseWorkMinutes), lastAt)
  const known = ownerAway === null ? away : Math.min(state.releaseAt ?? away, away)
  const isBackInTime = untilAt !== null && untilAt <= lastAt
  const releaseAt = isBackInTime ? whileHere(context) : known
  return [draft("followUp.ownerAway", { untilAt, releaseAt })]
}

/** When it is anybody's while its owner is here, or will be in time. */
function whileHere(context: FollowUpContext): number | null {
  return context.state.ownerAway === null ? context.state.releaseAt : whenIdle(context)
}

/** What was only heard waits for an answer, and nobody loses it by doing nothing. */
function whenIdle(context: FollowUpContext): number | null {
  return context.state.schedule === null ? null : releaseAt(context)
}

/** When an owner who does nothing loses it: counted from when they had to do something. */
function releaseAt({ state, settings: host, now }: FollowUpContext, from = 0): number {
  const expected = Math.max(now, from, state.schedule?.overdueAt ?? 0)
  return afterWork(host, expected, settingsOf(host).releaseWorkMinutes)
}

/** The last word about how it ended, whether it had ended already or not. */
function settle(context: FollowUpContext, given: KeepingCommands["settleFollowUp"]): Decision {
  const { end, reason } = given
  if (context.state.standing === end) return []
  if (!isOpenFollowUp(context.state)) return amendEnd(context, given)
  return end === "kept" ? [kept(context, { how: reason })] : [draft(`followUp.${end}`, { reason })]
}

function amendEnd(context: FollowUpContext, { end, reason }: KeepingCommands["amendEnd"]): Decision {
  const { standing } = context.state
  if (standing !== "kept" && standing !== "broken" && standing !== "withdrawn") return wrongStanding(context)
  const punctual = end === "kept" ? punctuality(context) : { lateMs: 0, onTime: false }
  return [draft("followUp.endAmended", { end, reason, ...punctual })]
}

function kept(context: FollowUpContext, { how }: KeepingCommands["keepFollowUp"]): Draft {
  return draft("followUp.kept", { ...punctuality(context), ...defined({ how }) })
}

function punctuality({ state: { schedule }, at, now }: FollowUpContext): { lateMs: number; onTime: boolean } {
  if (schedule === null) return { lateMs: 0, onTime: true }
  const keptAt = Math.min(at, now)
  return { lateMs: Math.max(0, keptAt - schedule.dueAt), onTime: keptAt <= schedule.overdueAt }
}

function whenOpened<Type extends "followUp.chased" | "followUp.replied" | "followUp.noted">(type: Type) {
  return (context: FollowUpContext, data: Parameters<typeof draft<Type>>[1]) =>
    context.state.standing === "unopened" ? wrongStanding(context) : [draft(type, data)]
}

function whileOpen(type: "followUp.broken" | "followUp.withdrawn") {
  return (context: FollowUpContext, data: { readonly reason: string }) =>
    isOpenFollowUp(context.state) ? [draft(type, data)] : wrongStanding(context)
}
