import { orInvalidInput } from "../../kernel/index.js"
import { fingerprint } from "../../kernel/inner.js"
import type { DispatchBrief } from "./brief.js"
import type { UnreachableReason, Way } from "../roster/index.js"
import type { AckRule, DispatchPlan } from "./policy.js"

/** What is to be dispatched. */
export interface DispatchOrder {
  readonly policyId: string
  /** The client's id of what it is about. */
  readonly topic?: string
  /** Left out: as the client's lists say. */
  readonly urgent?: boolean
  readonly callId?: string
  /** The host's id of the caller, by which it is found and erased: no name, no number. */
  readonly callerId?: string
  /** What joins calls, dispatches and promises about one thing. */
  readonly matter?: string
  readonly brief?: DispatchBrief
  /** Preconditions that are met already. */
  readonly met?: readonly string[]
}

/** Where a dispatch stands. */
export type DispatchStanding = "unopened" | "pending" | "notified" | "acknowledged" | "exhausted" | "done" | "withdrawn"

/** How an attempt to hand the matter to somebody on call went: what they said, or what came of a patched call. */
export type AnswerOutcome = "accepted" | "declined" | "relay" | "voicemail" | "noAnswer" | "callerGone"

/** One message to one person, to be sent by the host, once. */
export interface Notification extends Way {
  /** `<stream>/n/<rung>/<repeat>/<person>/<channel>`. A receiver that has seen it drops it. */
  readonly notificationId: string
  readonly rung: number
  readonly repeat: number
  readonly personId: string
  /** `cancelled`: an acknowledgement came first, so it is not to be sent any more. */
  readonly standing: "wanted" | "sent" | "failed" | "cancelled"
  readonly offerCount: number
  /** When it was first wanted. */
  readonly wantedAt: number
  /** When it is offered again, while it is wanted. */
  readonly confirmAt: number
}

/** Somebody whom a rung asks. */
export interface Asked {
  readonly personId: string
  /** Whether it is a list of channels, whose ways are used all at once. */
  readonly isList: boolean
  readonly ways: readonly Way[]
  /** `spent`: no way is left. `lapsed`: acknowledged, and then nothing happened. */
  readonly standing: "asked" | "acknowledged" | "declined" | "spent" | "lapsed"
}

/** Somebody whom a rung does not ask, and why. */
export interface NotAsked {
  readonly personId: string
  readonly reason: UnreachableReason | "declined" | "answered"
}

/** A rung that was reached. */
export interface ReachedRung {
  readonly rung: number
  /** How often the rungs had been gone through before, from 0. */
  readonly repeat: number
  readonly ack: AckRule
  /** How many acknowledgements it needs. */
  readonly required: number
  readonly people: readonly Asked[]
}

/** One rung in one pass. */
export type RungPass = Pick<ReachedRung, "rung" | "repeat">

/** Whether both are of the same rung in the same pass. */
export function isSamePass(one: RungPass, other: RungPass): boolean {
  return one.rung === other.rung && one.repeat === other.repeat
}

/** The rungs that have asked somebody, in order. */
export function rungsOf({ rungs }: Dispatch, personId: string): readonly ReachedRung[] {
  return rungs.filter(({ people }) => people.some((person) => person.personId === personId))
}

/** An acknowledgement that counts. */
export interface Acknowledgement {
  readonly personId: string
  readonly at: number
}

/**
 * A matter on its way to people on call, on a stream of its own: plain bounded JSON.
 *
 * ```
 * unopened     -> pending
 * pending      -> notified | exhausted | done | withdrawn
 * notified     -> acknowledged | exhausted | done | withdrawn
 * acknowledged -> notified | done | withdrawn
 * exhausted    -> notified | acknowledged | done | withdrawn
 * ```
 *
 * A dispatch with nothing to wait for is `pending` for no time. Until it is done or withdrawn, which only a person can say, something is always due.
 */
export interface Dispatch {
  /** The stream. */
  readonly dispatchId: string
  readonly standing: DispatchStanding
  readonly openedAt: number
  readonly order: DispatchOrder
  readonly urgent: boolean
  readonly plan: DispatchPlan | null
  /** Preconditions that nobody has settled, or that the caller refused. */
  readonly lacking: readonly string[]
  /** Preconditions that the caller refused. */
  readonly refused: readonly string[]
  readonly heldCount: number
  /** When it is brought up again, while it is pending. */
  readonly holdUntilAt: number | null
  /** The rung that was reached last, from 0; -1 before the first. */
  readonly rung: number
  readonly repeat: number
  readonly lastRepeat: number
  /** Since it was last started. */
  readonly rungs: readonly ReachedRung[]
  readonly notifications: readonly Notification[]
  /** When the next rung is due; `null` until the host has confirmed that somebody was notified. */
  readonly climbAt: number | null
  /** `climbAt` is a time that was set at the end of the rungs: nobody need be left whom it waits for. */
  readonly isWaiting: boolean
  /** Everybody who was ever asked, the newest 500. */
  readonly askedEver: readonly string[]
  readonly declined: readonly string[]
  /** Those that hold. */
  readonly acknowledgements: readonly Acknowledgement[]
  /** When an acknowledgement lapses, unless there is progress. */
  readonly progressByAt: number | null
  /** How often an acknowledgement or a progress has set that time. */
  readonly progressCount: number
  /** Who owns it while it is exhausted. */
  readonly owner: string | null
  readonly exhaustedCount: number
  readonly exhaustedNextAt: number | null
  /** Calls that asked where it stays, the newest 50. */
  readonly chasedBy: readonly string[]
  readonly chasedCount: number
  /** Somebody on call was there and the caller was not: they are owed a call, until it was made, they ring again themselves, or it is closed. */
  readonly callBackOwed: boolean
  /** What a person on call wants told to the caller, the newest. */
  readonly relay: string | null
  readonly note: string | null
  readonly end: { readonly at: number; readonly reason: string } | null
}

/** Before the first event. */
export const unopenedDispatch: Dispatch = {
  dispatchId: "",
  standing: "unopened",
  openedAt: 0,
  order: { policyId: "" },
  urgent: true,
  plan: null,
  lacking: [],
  refused: [],
  heldCount: 0,
  holdUntilAt: null,
  rung: -1,
  repeat: 0,
  lastRepeat: 0,
  rungs: [],
  notifications: [],
  climbAt: null,
  isWaiting: false,
  askedEver: [],
  declined: [],
  acknowledgements: [],
  progressByAt: null,
  progressCount: 0,
  owner: null,
  exhaustedCount: 0,
  exhaustedNextAt: null,
  chasedBy: [],
  chasedCount: 0,
  callBackOwed: false,
  relay: null,
  note: null,
  end: null,
}

/**
 * Whether somebody still has to do something about it: one that is exhausted is open.
 *
 * @throws {@link Fault} `input/invalid` for a value of another form.
 *
 * @example
 * ```ts
 * import { dispatch, isOpenDispatch } from "evenkeel/escalation/dispatch"
 *
 * const waiting = { ...dispatch.initial, standing: "notified" } as const
 * isOpenDispatch(waiting) // => true
 * isOpenDispatch({ ...waiting, standing: "exhausted" }) // => true
 * isOpenDispatch({ ...waiting, standing: "done" }) // => false
 * ```
 */
export function isOpenDispatch(dispatch: Dispatch): boolean {
  return orInvalidInput({ dispatch }, () => dispatch.standing !== "unopened" && !hasEnded(dispatch))
}

/**
 * Whether it has ended: a person has closed it.
 *
 * @throws {@link Fault} `input/invalid` for a value of another form.
 *
 * @example
 * ```ts
 * import { dispatch, isEndedDispatch } from "evenkeel/escalation/dispatch"
 *
 * const waiting = { ...dispatch.initial, standing: "notified" } as const
 * isEndedDispatch({ ...waiting, standing: "exhausted" }) // => false
 * isEndedDispatch({ ...waiting, standing: "withdrawn" }) // => true
 * ```
 */
export function isEndedDispatch(dispatch: Dispatch): boolean {
  return orInvalidInput({ dispatch }, () => hasEnded(dispatch))
}

function hasEnded({ standing }: Dispatch): boolean {
  return standing === "done" || standing === "withdrawn"
}

/** Stores take messages with ids of 250 characters. */
const LONGEST_ID = 240

/**
 * The id of a notification, the same whenever it is made again. Where a person's id is too long for a store, a fingerprint stands for it.
 *
 * @throws {@link Fault} `input/invalid` for a value of another form.
 *
 * @example
 * ```ts
 * import { toNotificationId } from "evenkeel/escalation/dispatch"
 *
 * toNotificationId("CA1/dispatch/d1", { rung: 0, repeat: 1, personId: "ana", wayId: "text" })
 * // => "CA1/dispatch/d1/n/0/1/ana/text"
 * ```
 */
export function toNotificationId(
  stream: string,
  notification: Pick<Notification, "rung" | "repeat" | "personId" | "wayId">,
): string {
  return orInvalidInput({ notification }, () => {
    const { rung, repeat, personId, wayId } = notification
    const person = personId.replace(/[%/]/g, (sign) => (sign === "%" ? "%25" : "%2F"))
    const id = `${stream}/n/${rung}/${repeat}/${person}/${wayId}`
    return id.length <= LONGEST_ID ? id : `${stream}/n/${rung}/${repeat}/${fingerprint(`${person}/${wayId}`)}`
  })
}

/**
 * The four digits with which somebody shows that they have read a message: `ack: { kind: "code" }`. They are no secret.
 *
 * @throws {@link Fault} `input/invalid` for a value of another form.
 *
 * @example
 * ```ts
 * import { toReplyCode } from "evenkeel/escalation/dispatch"
 *
 * toReplyCode("CA1/dispatch/d1").length // => 4
 * ```
 */
export function toReplyCode(dispatchId: string): string {
  return orInvalidInput({ dispatchId }, () =>
    String(1_000 + (parseInt(fingerprint(dispatchId).slice(0, 8), 16) % 9_000)),
  )
}
