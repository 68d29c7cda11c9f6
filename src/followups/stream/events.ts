import type { Envelope } from "../../kernel/index.js"
import type { AttemptOutcome, ContactRule, FollowUpChannel, PromiseEnd } from "../../session/index.js"
import type { Schedule } from "../times/schedule.js"
import type { FollowUpTerms, PromisedTo } from "../terms.js"

/** Names one reminder for good: one key is delivered once, whatever crashes. */
export interface ReminderRef {
  /** `(followUpId, version, channel, offset)` in one text. */
  readonly reminderKey: string
  readonly version: number
  readonly channel: string
  readonly beforeMinutes: number
}

/** One attempt to keep a promise. */
export interface AttemptReport {
  readonly attemptId: string
  readonly outcome: AttemptOutcome
  readonly channel?: FollowUpChannel
  /** The number that was used. */
  readonly number?: string
  /** Whether their name or what it is about was told to somebody else. */
  readonly saidName?: boolean
  readonly note?: string
  /** Who tried, as the host's id. */
  readonly triedBy?: string
}

/** Why a promise is somebody else's or a supervisor's matter now. */
export type EscalationReason = "lastAttempt" | "wrongNumber" | "neverReachable" | "overdue" | "reminderFailed"

/** The caller's agreement to another time. */
export interface Consent {
  /** As they said it. */
  readonly words: string
  readonly callId?: string
}

/** A promise that took the place of a broken one: to be opened as a stream of its own. */
export interface Successor {
  readonly followUpId: string
  readonly terms: FollowUpTerms
}

/** The data of every event of a follow-up, by its type. */
export interface FollowUpEvents {
  /** Somebody may have promised it; a person accepts or dismisses. */
  readonly "followUp.heard": { readonly terms: FollowUpTerms; readonly answerByAt: number }
  /** Nobody has accepted or dismissed it in time. */
  readonly "followUp.unanswered": { readonly lateMs: number; readonly answerByAt: number }
  readonly "followUp.accepted": { readonly terms: FollowUpTerms; readonly schedule: Schedule }
  readonly "followUp.dismissed": { readonly reason: string }
  /** What was put down wrongly. The schedule is a new version where a time was, else `null`: it stays. */
  readonly "followUp.corrected": {
    readonly terms: FollowUpTerms
    readonly schedule: Schedule | null
    readonly reason: string
  }
  /** Another time, with the caller's agreement. */
  readonly "followUp.renegotiated": {
    readonly times: Pick<FollowUpTerms, "due" | "notBefore" | "ifNotHeardBy">
    readonly schedule: Schedule
    readonly reason: string
    readonly consent: Consent
  }
  /** What the zone data say has changed. The wall time stands; the version is new where the instants moved. */
  readonly "followUp.zoneDataChanged": { readonly schedule: Schedule; readonly movedMs: number }
  /** To be delivered by the host, once. */
  readonly "followUp.reminderRaised": ReminderRef & { readonly lateMs: number; readonly offerAgainAt: number }
  /** The host has not confirmed it: the same reminder, under the same key. */
  readonly "followUp.reminderOffered": ReminderRef & { readonly offerCount: number; readonly offerAgainAt: number }
  readonly "followUp.reminderSent": ReminderRef
  readonly "followUp.reminderFailed": ReminderRef & { readonly reason: string }
  readonly "followUp.overdue": { readonly lateMs: number; readonly nextAt: number; readonly count: number }
  /** The caller was told to ring if they had not heard by now. */
  readonly "followUp.notHeard": { readonly lateMs: number }
  readonly "followUp.attempted": AttemptReport & {
    /** The client's and the person's rules that it broke: `contact/voicemail`, `contact/window` … */
    readonly breaches: readonly string[]
    /** When the next one is due; `null` where none is. */
    readonly nextAttemptAt: number | null
    readonly releaseAt: number | null
  }
  readonly "followUp.attemptDue": { readonly attemptCount: number; readonly lateMs: number }
  /** An attempt was due and they may not be called now: it is due then. */
  readonly "followUp.attemptDelayed": { readonly nextAttemptAt: number }
  /** The caller asked where it stays. */
  readonly "followUp.chased": { readonly words?: string }
  /** The caller wrote or said something. The promise stands. */
  readonly "followUp.replied": { readonly words?: string }
  readonly "followUp.snoozed": { readonly untilAt: number }
  readonly "followUp.noted": { readonly note: string }
  /** How they want to be reached from now on, and who they are. */
  readonly "followUp.contactDescribed": {
    readonly to?: PromisedTo
    readonly contactRule?: ContactRule
    readonly channel?: FollowUpChannel
    readonly number?: string
  }
  readonly "followUp.ownerAway": { readonly untilAt: number | null; readonly releaseAt: number | null }
  readonly "followUp.ownerBack": { readonly releaseAt: number | null }
  /** It is anybody's now; the note goes with it. */
  readonly "followUp.released": {
    readonly owner: string
    readonly reason: "away" | "idle" | "handedBack"
    readonly note?: string
  }
  readonly "followUp.assigned": { readonly owner: string; readonly releaseAt: number }
  readonly "followUp.escalated": { readonly reason: EscalationReason; readonly attemptCount: number }
  readonly "followUp.kept": { readonly lateMs: number; readonly onTime: boolean; readonly how?: string }
  readonly "followUp.broken": { readonly reason: string; readonly successor?: Successor }
  readonly "followUp.withdrawn": { readonly reason: string }
  /** How it ended was put right. */
  readonly "followUp.endAmended": {
    readonly end: PromiseEnd
    readonly reason: string
    readonly lateMs: number
    readonly onTime: boolean
  }
}

/** The type of an event of a follow-up. */
export type FollowUpEventType = keyof FollowUpEvents & string

/** One event of a follow-up. Switch on `type` to get its `data`. */
export type FollowUpEvent = { [Type in FollowUpEventType]: Envelope<Type, FollowUpEvents[Type]> }[FollowUpEventType]
