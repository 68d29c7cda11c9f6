import type { Envelope } from "../../kernel/index.js"
import type { DispatchCommands } from "./commands.js"
import type { AnswerOutcome, Asked, DispatchOrder, NotAsked, Notification, ReachedRung } from "./dispatch.js"
import type { DispatchPlan } from "./policy.js"

/** Why a rung was passed over. */
export type SkipReason = "nobodyOnDuty" | "nobodyReachable" | "outsideHours" | "answered"

/** Why the next rung was reached: the one before took too long, could reach nobody any more, or the caller rang again … */
export type ClimbReason = "opened" | "delay" | "unanswered" | "chased" | "lapsed" | "restarted"

/** Why an answer does not count as an acknowledgement, or as anything. */
export type AnswerDoubt = "notAskedYet" | "wrongPerson" | "wrongCode" | "callerSaysSo" | "noAcknowledgement" | "after"

/** What somebody on call said, or what came of trying to reach them. */
export interface Answer {
  /** Who was asked. Of a list of channels, whose members are not known here, its `listId`: who of them it is stands in `note`. */
  readonly personId: string
  readonly outcome: AnswerOutcome
  /** Who says that they take it: themselves, or only the caller, whose "he has it" counts for nothing. */
  readonly saidBy?: "themselves" | "caller"
  readonly channel?: string
  /** What a person who relays wants told to the caller. */
  readonly relay?: string
  readonly note?: string
}

/** The data of every event of a dispatch, by its type. */
export interface DispatchEvents {
  readonly "dispatch.opened": {
    readonly order: DispatchOrder
    readonly urgent: boolean
    readonly plan: DispatchPlan
    /** Preconditions that are not met; while there are any, nobody is notified. */
    readonly lacking: readonly string[]
    readonly holdUntilAt: number | null
  }
  readonly "dispatch.preconditionSettled": {
    readonly preconditionId: string
    readonly outcome: "met" | "refused" | "waived"
    readonly note?: string
  }
  /** Preconditions are still not met: somebody has to settle or waive them, or withdraw it. */
  readonly "dispatch.heldUp": {
    readonly lacking: readonly string[]
    readonly owner: string
    readonly count: number
    readonly nextAt: number
  }
  readonly "dispatch.rungReached": Omit<ReachedRung, "people"> & {
    readonly people: readonly Omit<Asked, "standing">[]
    readonly notAsked: readonly NotAsked[]
    readonly because: ClimbReason
  }
  /** Nobody of it can be reached now: the next is tried at once. */
  readonly "dispatch.rungSkipped": {
    readonly rung: number
    readonly repeat: number
    readonly reason: SkipReason
    readonly people: readonly NotAsked[]
  }
  /** To be sent by the host, once, unless it was cancelled by then; offered again under the same id until the host confirms. */
  readonly "dispatch.notificationWanted": Omit<Notification, "standing" | "wantedAt">
  readonly "dispatch.notificationSent": {
    readonly notificationId: string
    /** When the next rung is due, where this is what its delay counts from. */
    readonly climbAt: number | null
  }
  readonly "dispatch.notificationFailed": { readonly notificationId: string; readonly reason: string }
  /** No way to them is left. */
  readonly "dispatch.personSpent": { readonly personId: string; readonly rung: number; readonly repeat: number }
  /** The rungs are at their end before their time, or those whom an acknowledgement had spared are asked: it goes on then. */
  readonly "dispatch.climbPlanned": { readonly climbAt: number }
  readonly "dispatch.answered": Answer & { readonly counts: boolean; readonly doubt?: AnswerDoubt }
  readonly "dispatch.acknowledged": {
    readonly personIds: readonly string[]
    readonly progressByAt: number
    /** After it was exhausted. */
    readonly late: boolean
  }
  /** Somebody had acknowledged, and nothing happened, or they say that they cannot after all. */
  readonly "dispatch.acknowledgementLapsed": {
    readonly personIds: readonly string[]
    readonly reason: "timeout" | "declined"
  }
  /** The caller who was gone was rung. */
  readonly "dispatch.calledBack": Readonly<Record<never, never>>
  readonly "dispatch.progressed": { readonly progressByAt: number; readonly note?: string }
  /** The caller, or where it says so somebody else, asks where it stays: a second call joins this dispatch. */
  readonly "dispatch.chased": DispatchCommands["chaseDispatch"] & { readonly progressByAt?: number }
  /** Who is calling became known after it was opened. */
  readonly "dispatch.callerDescribed": { readonly callerId: string }
  /** Nobody has acknowledged. It is the fallback owner's, and it stays open. */
  readonly "dispatch.exhausted": { readonly owner: string; readonly nextAt: number }
  readonly "dispatch.stillExhausted": { readonly owner: string; readonly count: number; readonly nextAt: number }
  /** A person has the rungs gone through from the first. */
  readonly "dispatch.restarted": { readonly reason?: string; readonly repeat: number; readonly lastRepeat: number }
  readonly "dispatch.noted": { readonly note: string }
  readonly "dispatch.done": { readonly reason: string }
  readonly "dispatch.withdrawn": { readonly reason: string; readonly askedBy: WithdrawnBy }
}

/** Who wants it withdrawn. */
export type WithdrawnBy = "caller" | "client" | "us"

/** The type of an event of a dispatch. */
export type DispatchEventType = keyof DispatchEvents & string

/** One event of a dispatch. Switch on `type` to get its `data`. */
export type DispatchEvent = { [Type in DispatchEventType]: Envelope<Type, DispatchEvents[Type]> }[DispatchEventType]
