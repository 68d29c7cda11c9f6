import type { DeciderContext } from "../../kernel/index.js"
import type { ContactRule, FollowUpChannel, PromiseEnd, PromiseKeeping } from "../../session/index.js"
import type { AttemptReport, Consent } from "./events.js"
import type { FollowUp } from "./follow-up.js"
import type { FollowUpHost } from "../settings.js"
import type { FollowUpTerms, PromisedTo } from "../terms.js"

/** The fields of every command of a follow-up, by its type. */
export interface FollowUpCommands {
  /** Opens the stream, or accepts what was heard or dismissed. Given again it changes nothing: a call may be read twice. */
  readonly openFollowUp: { readonly terms: FollowUpTerms; readonly standing: "heard" | "accepted" }
  /** Takes on what was heard, with other terms where they are given. */
  readonly acceptFollowUp: { readonly terms?: FollowUpTerms }
  /** It was no promise of ours. */
  readonly dismissFollowUp: { readonly reason: string }
  /** What was put down wrongly about what was promised, at any time that was said. */
  readonly correctTerms: TermsCorrection & { readonly reason: string }
  /**
   * Another time, not before the moment at which it was agreed. With the caller's `consent` the promise is renegotiated; without it, it is broken, and a new one takes its place.
   */
  readonly rescheduleFollowUp: Pick<FollowUpTerms, "due" | "notBefore" | "ifNotHeardBy"> & {
    readonly reason: string
    readonly consent?: Consent
  }
  /** Reads the wall times again, where the zone data of the platform have changed. */
  readonly resolveTimesAgain: Readonly<Record<never, never>>
  /** The host has delivered a reminder, or could not. Until then it does not count as sent. */
  readonly confirmReminder: {
    readonly reminderKey: string
    readonly outcome: "sent" | "failed"
    readonly reason?: string
  }
  readonly recordAttempt: Omit<AttemptReport, "attemptId"> & { readonly attemptId?: string }
  /** The caller asks where it stays. */
  readonly recordChase: { readonly words?: string }
  /** The caller wrote or said something, "thanks" for one. The promise stands; a snooze ends. */
  readonly recordReply: { readonly words?: string }
  /** Reminders wait until then, at the longest until it would be late. */
  readonly snoozeFollowUp: { readonly untilAt: number }
  readonly addNote: { readonly note: string }
  /** What they asked of whoever gets in touch, and how, and who they are; what is left out stays as it is. */
  readonly describeContact: {
    readonly to?: PromisedTo
    readonly contactRule?: ContactRule
    readonly channel?: FollowUpChannel
    readonly number?: string
  }
  /** The owner of what is promised, or of what was heard and is to be answered, is not there: in time it is anybody's. */
  readonly reportOwnerAway: { readonly untilAt?: number }
  readonly reportOwnerBack: Readonly<Record<never, never>>
  /**
   * Gives it to somebody, or to anybody where no owner is named. `from` is whose it was when you looked: where it is another's by now, it is
   * refused with `followup/taken`, which names them. Who takes it for themselves without `from` takes it from nobody.
   */
  readonly assignFollowUp: { readonly owner?: string; readonly from?: string }
  readonly keepFollowUp: { readonly how?: string }
  readonly breakFollowUp: { readonly reason: string }
  readonly withdrawFollowUp: { readonly reason: string }
  /**
   * How it ended, as its call tells it: ends what is open, and puts right what has ended otherwise. The same end again is no news.
   */
  readonly settleFollowUp: { readonly end: PromiseEnd; readonly reason: string }
  /** Puts right how it ended: a late acknowledgement, a mistake. */
  readonly amendEnd: { readonly end: PromiseEnd; readonly reason: string }
}

/** Members of the terms that may be put right: those left out stay as they were, `null` sets one back to unknown. */
export type TermsCorrection = Partial<Pick<FollowUpTerms, "kind" | "promisedBy" | "words">> & {
  readonly [Name in keyof PromiseKeeping | "due" | "notBefore" | "owner"]?: FollowUpTerms[Name] | null
}

/** The type of a command of a follow-up. */
export type FollowUpCommandType = keyof FollowUpCommands & string

/** What a command of a follow-up is decided on. */
export type FollowUpContext = DeciderContext<FollowUp, FollowUpHost>
