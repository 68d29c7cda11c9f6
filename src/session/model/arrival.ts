import { orInvalidInput } from "../../kernel/index.js"
import type { Amendable, Basis, Mark } from "./mark.js"

/** How the caller sounds as the call begins. */
export type StartMood = "calm" | "tense" | "hot"

/** What the caller had behind them when the agent answered. Members are left out while they are not known. */
export interface Arrival {
  readonly queueWaitMs?: number
  /** What they chose in a menu, in order, as the client's codes. */
  readonly menuPath?: readonly string[]
  readonly transferCount?: number
  /** Earlier contacts on this matter. */
  readonly earlierContactCount?: number
  readonly openPromiseIds?: readonly string[]
  readonly brokenPromiseIds?: readonly string[]
  readonly startMood?: StartMood
  /** What joins this call to others about the same thing. */
  readonly matterId?: string
  /** One line for the ringing card, by the host or by `pickUp`. */
  readonly summary?: string
}

/** The types, in no order that means anything. */
export const callTypes: readonly CallType[] = [
  "service",
  "message",
  "order",
  "transfer",
  "information",
  "staff",
  "solicitor",
  "wrongNumber",
  "silent",
  "prank",
  "emergency",
]

/** What kind of call it is: decides which facts, practices and clocks apply, and whether it is scored. */
export type CallType =
  | "service"
  | "message"
  | "order"
  | "transfer"
  | "information"
  | "staff"
  | "solicitor"
  | "wrongNumber"
  | "silent"
  | "prank"
  | "emergency"

/** A call type and where it comes from. */
export interface CallTypeMark extends Mark {
  readonly callType: CallType
  readonly basis: Basis
}

/** Commands of this topic. Giving them again corrects. */
export interface ArrivalCommands {
  /** What is known of the way here; members left out stay as they were, `null` sets one back to unknown. */
  readonly describeArrival: Amendable<Arrival>
  readonly setCallType: { readonly callType: CallType; readonly basis?: Basis }
}

/** Events of this topic. */
export interface ArrivalEvents {
  readonly "arrival.described": Amendable<Arrival>
  readonly "callType.set": { readonly callType: CallType; readonly basis: Basis }
}

/**
 * The call type that counts: the last recorded one, else the last proposed, else `service`.
 *
 * @example
 * ```ts
 * import { currentCallType } from "evenkeel/session"
 *
 * currentCallType([]) // => "service"
 * ```
 */
export function currentCallType(marks: readonly CallTypeMark[]): CallType {
  return orInvalidInput({ marks }, () => {
    const settled = marks.findLast((mark) => mark.basis === "recorded") ?? marks.at(-1)
    return settled?.callType ?? "service"
  })
}

/** Calls that have no problem to solve: closing them waits for nothing. */
const plain: readonly (CallType | undefined)[] = ["information", "solicitor", "wrongNumber", "silent", "prank", "staff"]

/**
 * Whether a call is of a type with nothing to solve. Only a recorded type says so: a heard one is a proposal.
 *
 * @example
 * ```ts
 * import { isPlain } from "evenkeel/session"
 *
 * isPlain([]) // => false
 * ```
 */
export function isPlain(marks: readonly CallTypeMark[]): boolean {
  return orInvalidInput({ marks }, () => {
    const recorded = marks.findLast((mark) => mark.basis === "recorded")
    return plain.includes(recorded?.callType)
  })
}

/**
 * Whether a call of this type must have a problem, an outcome and actions before it closes.
 *
 * @example
 * ```ts
 * import { needsFacts } from "evenkeel/session"
 *
 * needsFacts("service") // => true
 * needsFacts("wrongNumber") // => false
 * ```
 */
export function needsFacts(callType: CallType): boolean {
  return !plain.includes(callType)
}
