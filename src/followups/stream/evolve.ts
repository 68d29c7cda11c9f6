import { createFold, defined } from "../../kernel/inner.js"
import type { FollowUpEvents } from "./events.js"
import { toReminderKey, type FollowUp, type FollowUpEnd, type OldReminder, type Reminder } from "./follow-up.js"
import type { Schedule } from "../times/schedule.js"

const MOST_ATTEMPTS_KEPT = 50
const MOST_OLD_REMINDERS = 20

/** Folds one event of a follow-up. */
export const evolveFollowUp = /* @__PURE__ */ createFold<FollowUp, FollowUpEvents>({
  "followUp.heard": ({ terms, answerByAt }, _, { stream, at }) => ({
    followUpId: stream,
    standing: "heard",
    openedAt: at,
    terms,
    answerByAt,
    owner: terms.owner ?? null,
    note: terms.note ?? null,
  }),
  "followUp.unanswered": ({ answerByAt }) => ({ answerByAt }),
  "followUp.accepted": ({ terms, schedule }, state, { stream, at }) => ({
    ...scheduled(ownedBy(state, terms.owner ?? null), schedule, stream),
    standing: "accepted",
    openedAt: state.standing === "unopened" ? at : state.openedAt,
    terms,
    end: null,
    note: terms.note ?? state.note,
  }),
  "followUp.dismissed": ({ reason }, state, { at }) => ended(state, "dismissed", toEnd(at, { reason })),
  "followUp.corrected": ({ terms, schedule }, state) => {
    const isMoved = (terms.owner ?? null) !== (state.terms.owner ?? null)
    const owned = isMoved ? ownedBy(state, terms.owner ?? null) : state
    const releaseAt = isMoved && terms.owner !== undefined ? (state.schedule?.releaseAt ?? null) : owned.releaseAt
    const next = schedule === null ? { ...owned, releaseAt } : scheduled(owned, schedule, state.followUpId)
    return { ...next, terms }
  },
  "followUp.renegotiated": ({ times, schedule }, state) => {
    const { due: _, notBefore: __, ifNotHeardBy: ___, ...terms } = state.terms
    return {
      ...scheduled(state, schedule, state.followUpId),
      terms: { ...terms, ...times },
      renegotiatedCount: state.renegotiatedCount + 1,
      attemptCount: 0,
      nextAttemptAt: null,
    }
  },
  "followUp.zoneDataChanged": ({ schedule }, state) =>
    schedule.version === state.schedule?.version ? { schedule } : scheduled(state, schedule, state.followUpId),
  "followUp.reminderRaised": ({ reminderKey, channel, beforeMinutes, offerAgainAt }, state) => {
    const raised = withReminder(state, reminderKey, { standing: "raised", offerCount: 1, offerAgainAt })
    // It stands for those of its channel that would have come before it.
    const isNext = (each: Reminder) =>
      each.standing !== "armed" || each.channel !== channel || each.beforeMinutes < beforeMinutes
    return { ...raised, reminders: raised.reminders.filter(isNext) }
  },
  "followUp.reminderOffered": ({ reminderKey, offerCount, offerAgainAt }, state) =>
    withReminder(state, reminderKey, { offerCount, offerAgainAt }),
  "followUp.reminderSent": ({ reminderKey }, state) => withReminder(state, reminderKey, { standing: "sent" }),
  "followUp.reminderFailed": ({ reminderKey }, state) => withReminder(state, reminderKey, { standing: "failed" }),
  "followUp.overdue": ({ nextAt, count }) => ({ overdueCount: count, overdueNextAt: nextAt }),
  "followUp.notHeard": (_, __, { at }) => ({ notHeardAt: at }),
  "followUp.attempted": ({ nextAttemptAt, releaseAt, ...attempt }, state, { at }) => ({
    attempts: [...state.attempts, { ...attempt, at }].slice(-MOST_ATTEMPTS_KEPT),
    attemptCount: state.attemptCount + 1,
    ...(state.end === null ? { nextAttemptAt, releaseAt } : {}),
  }),
  "followUp.attemptDue": () => ({ nextAttemptAt: null }),
  "followUp.attemptDelayed": ({ nextAttemptAt }) => ({ nextAttemptAt }),
  "followUp.chased": (_, state, { at }) => ({
    chasedCount: state.chasedCount + 1,
    chasedAt: at,
    snoozedUntilAt: null,
  }),
  "followUp.replied": () => ({ snoozedUntilAt: null }),
  "followUp.snoozed": ({ untilAt }) => ({ snoozedUntilAt: untilAt }),
  "followUp.noted": ({ note }) => ({ note }),
  "followUp.contactDescribed": ({ number, contactRule, to: told, ...contact }, state) => {
    const to = { ...state.terms.to, ...told, ...defined({ number }) }
    const rule = contactRule === undefined ? {} : { contactRule: { ...state.terms.contactRule, ...contactRule } }
    return { terms: { ...state.terms, ...contact, ...rule, to } }
  },
  "followUp.ownerAway": ({ untilAt, releaseAt }) => ({ ownerAway: { untilAt }, releaseAt }),
  "followUp.ownerBack": ({ releaseAt }) => ({ ownerAway: null, releaseAt }),
  "followUp.released": (_, state) => ({
    owner: null,
    ownerAway: null,
    releaseAt: null,
    releasedCount: state.releasedCount + 1,
  }),
  "followUp.assigned": ({ owner, releaseAt }) => ({ owner, ownerAway: null, releaseAt }),
  "followUp.escalated": ({ reason }, state) => ({ escalations: [...state.escalations, reason] }),
  "followUp.kept": ({ lateMs, onTime, how }, state, { at }) =>
    ended(state, "kept", toEnd(at, { lateMs, onTime, reason: how ?? null })),
  "followUp.broken": ({ reason, successor }, state, { at }) =>
    ended(state, "broken", toEnd(at, { reason, successor: successor ?? null })),
  "followUp.withdrawn": ({ reason }, state, { at }) => ended(state, "withdrawn", toEnd(at, { reason })),
  "followUp.endAmended": ({ end, reason, lateMs, onTime }, state, { at }) => {
    const successor = state.end?.successor ?? null
    return { standing: end, end: toEnd(at, { reason, lateMs, onTime, amended: true, successor }) }
  },
})

/** Whoever is away is so still, where it stays theirs. */
function ownedBy(state: FollowUp, owner: string | null): FollowUp {
  return owner === state.owner ? state : { ...state, owner, ownerAway: null, releaseAt: null }
}

/** Whether the owner is away then: what is theirs is anybody's before it is late, whatever else becomes of it. */
function isAwayAt({ ownerAway }: FollowUp, at: number): boolean {
  return ownerAway !== null && (ownerAway.untilAt === null || ownerAway.untilAt > at)
}

/** Arms a version: what an older one had armed or raised is gone. */
function scheduled(state: FollowUp, schedule: Schedule, followUpId: string): FollowUp {
  const { version } = schedule
  const reminders = schedule.reminders.map((planned): Reminder => {
    const reminderKey = toReminderKey(followUpId, { version, ...planned })
    return { ...planned, reminderKey, standing: "armed", offerCount: 0, offerAgainAt: planned.at }
  })
  const given = state.reminders
    .filter(({ standing }) => standing !== "armed")
    .map(({ reminderKey, standing }): OldReminder => ({ reminderKey, standing }))
  return {
    ...state,
    followUpId,
    schedule,
    reminders,
    oldReminders: [...state.oldReminders, ...given].slice(-MOST_OLD_REMINDERS),
    releaseAt: isAwayAt(state, schedule.dueAt) ? (state.releaseAt ?? schedule.dueAt) : schedule.releaseAt,
    snoozedUntilAt: null,
    overdueCount: 0,
    overdueNextAt: null,
    notHeardAt: null,
    escalations: [],
  }
}

function withReminder(state: FollowUp, reminderKey: string, change: Partial<Reminder>): FollowUp {
  const { standing } = change
  const reminders = state.reminders.map((each) => (each.reminderKey === reminderKey ? { ...each, ...change } : each))
  const oldReminders = state.oldReminders.map((each) =>
    each.reminderKey === reminderKey && standing !== undefined ? { ...each, standing } : each,
  )
  return { ...state, reminders, oldReminders }
}

function ended(state: FollowUp, standing: FollowUp["standing"], end: FollowUpEnd): FollowUp {
  return { ...state, standing, end, nextAttemptAt: null, releaseAt: null, snoozedUntilAt: null, overdueNextAt: null }
}

function toEnd(at: number, change: Partial<FollowUpEnd>): FollowUpEnd {
  return { at, lateMs: 0, onTime: false, reason: null, amended: false, successor: null, ...change }
}
