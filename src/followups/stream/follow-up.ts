import { orInvalidInput } from "../../kernel/index.js"
import type { AttemptOutcome, PromiseEnd } from "../../session/index.js"
import type { AttemptReport, EscalationReason, Successor } from "./events.js"
import type { PlannedReminder, Schedule } from "../times/schedule.js"
import { keptByKind, type FollowUpTerms } from "../terms.js"

/** Where a follow-up stands. */
export type FollowUpStanding = "unopened" | "heard" | "accepted" | "dismissed" | PromiseEnd

/** A reminder of the version that counts. */
export interface Reminder extends PlannedReminder {
  readonly reminderKey: string
  /** `raised` is with the host, and not confirmed; only `sent` was delivered. */
  readonly standing: "armed" | "raised" | "sent" | "failed"
  readonly offerCount: number
  /** When it is offered again, while it is raised. */
  readonly offerAgainAt: number
}

/** A reminder of an older version. */
export type OldReminder = Pick<Reminder, "reminderKey" | "standing">

/** An attempt, as it was reported. */
export interface Attempt extends AttemptReport {
  readonly at: number
  readonly breaches: readonly string[]
}

/**
 * A promise on a stream of its own: plain bounded JSON.
 *
 * ```
 * unopened  -> heard | accepted
 * heard     -> accepted | dismissed | kept | broken | withdrawn
 * accepted  -> kept | broken | withdrawn
 * dismissed -> accepted
 * ```
 *
 * The three ends turn into one another by amendment only. While it is heard or accepted something is always due.
 */
export interface FollowUp {
  /** The stream. */
  readonly followUpId: string
  readonly standing: FollowUpStanding
  readonly openedAt: number
  readonly terms: FollowUpTerms
  /** When a heard one is brought up again, until somebody answers. */
  readonly answerByAt: number
  /** `null` until it is accepted. */
  readonly schedule: Schedule | null
  readonly reminders: readonly Reminder[]
  /** Reminders of older versions that the host was given: the newest 20. They may be confirmed late, and are offered no more. */
  readonly oldReminders: readonly OldReminder[]
  /** How often the time was moved with the caller's agreement. */
  readonly renegotiatedCount: number
  /** The newest 50. */
  readonly attempts: readonly Attempt[]
  /** Since the time was last agreed. */
  readonly attemptCount: number
  readonly nextAttemptAt: number | null
  readonly owner: string | null
  readonly ownerAway: { readonly untilAt: number | null } | null
  readonly releaseAt: number | null
  readonly releasedCount: number
  readonly snoozedUntilAt: number | null
  readonly overdueCount: number
  /** When it is brought up again, once it is overdue. */
  readonly overdueNextAt: number | null
  /** When the caller was to ring us, and nobody had got through by then. */
  readonly notHeardAt: number | null
  readonly chasedCount: number
  readonly chasedAt: number | null
  /** Of the version that counts. */
  readonly escalations: readonly EscalationReason[]
  /** The newest note. */
  readonly note: string | null
  /** How it ended, once it has. */
  readonly end: FollowUpEnd | null
}

/** How a follow-up ended. */
export interface FollowUpEnd {
  readonly at: number
  /** How long after the promised time it was kept; 0 for the other ends. */
  readonly lateMs: number
  /** Kept within the client's grace. */
  readonly onTime: boolean
  readonly reason: string | null
  readonly amended: boolean
  /** What took its place, where it was broken by a new time. */
  readonly successor: Successor | null
}

/** Before the first event. */
export const unopenedFollowUp: FollowUp = {
  followUpId: "",
  standing: "unopened",
  openedAt: 0,
  terms: { kind: "do", promisedBy: "company", words: "", origin: "promise", due: null, to: {} },
  answerByAt: 0,
  schedule: null,
  reminders: [],
  oldReminders: [],
  renegotiatedCount: 0,
  attempts: [],
  attemptCount: 0,
  nextAttemptAt: null,
  owner: null,
  ownerAway: null,
  releaseAt: null,
  releasedCount: 0,
  snoozedUntilAt: null,
  overdueCount: 0,
  overdueNextAt: null,
  notHeardAt: null,
  chasedCount: 0,
  chasedAt: null,
  escalations: [],
  note: null,
  end: null,
}

/**
 * Whether somebody still has to do something about it.
 *
 * @throws {@link Fault} `input/invalid` for a value of another form.
 *
 * @example
 * ```ts
 * import { isOpenFollowUp, followUp } from "evenkeel/followups"
 *
 * const open = { ...followUp.initial, followUpId: "p1", standing: "accepted" } as const
 * isOpenFollowUp(open) // => true
 * isOpenFollowUp({ ...open, standing: "kept" }) // => false
 * ```
 */
export function isOpenFollowUp(followUp: FollowUp): boolean {
  return orInvalidInput({ followUp }, () => {
    const { standing } = followUp
    return standing === "heard" || standing === "accepted"
  })
}

/**
 * Whether it has ended; one that was dismissed was no promise of ours.
 *
 * @throws {@link Fault} `input/invalid` for a value of another form.
 *
 * @example
 * ```ts
 * import { isEndedFollowUp, followUp } from "evenkeel/followups"
 *
 * const open = { ...followUp.initial, followUpId: "p1", standing: "accepted" } as const
 * isEndedFollowUp(open) // => false
 * isEndedFollowUp({ ...open, standing: "broken" }) // => true
 * ```
 */
export function isEndedFollowUp(followUp: FollowUp): boolean {
  return orInvalidInput({ followUp }, () => {
    const { standing } = followUp
    return standing === "kept" || standing === "broken" || standing === "withdrawn" || standing === "dismissed"
  })
}

/**
 * Whether an outcome keeps the promise by its terms.
 *
 * @throws {@link Fault} `input/invalid` for a value of another form.
 *
 * @example
 * ```ts
 * import { countsAsKept, followUp } from "evenkeel/followups"
 *
 * const terms = { ...followUp.initial.terms, kind: "callback" } as const
 * countsAsKept(terms, "reached") // => true
 * countsAsKept({ ...terms, contactRule: { noVoicemail: true } }, "voicemail") // => false
 * ```
 */
export function countsAsKept(terms: FollowUpTerms, outcome: AttemptOutcome): boolean {
  return orInvalidInput({ terms, outcome }, () => {
    const { kind, keptWhen, contactRule } = terms
    if (outcome === "voicemail" && contactRule?.noVoicemail === true) return false
    return (keptWhen ?? keptByKind[kind]).includes(outcome)
  })
}

/**
 * The key of a reminder: one is given once for each version of the promised time.
 *
 * @throws {@link Fault} `input/invalid` for a value of another form.
 *
 * @example
 * ```ts
 * import { toReminderKey } from "evenkeel/followups"
 *
 * toReminderKey("CA1/promise/p1", { version: 2, channel: "text", beforeMinutes: 15 }) // => '["CA1/promise/p1",2,"text",15]'
 * ```
 */
export function toReminderKey(
  followUpId: string,
  ref: { version: number; channel: string; beforeMinutes: number },
): string {
  return orInvalidInput({ ref }, () => {
    const { version, channel, beforeMinutes } = ref
    return JSON.stringify([followUpId, version, channel, beforeMinutes])
  })
}
