import { id, instant, oneOf, optional, words, yesNo, type Shape } from "../kernel/index.js"
import type { Participant } from "./participants.js"

const purposes: readonly HoldPurpose[] = ["lookUp", "consult", "patch", "verify", "regroup", "park", "unknown"]

/**
 * Why somebody waits. `lookUp consult patch verify park` are errands, and need consent and a check-back; `regroup` is the
 * last resort of the ladder.
 */
export type HoldPurpose = "lookUp" | "consult" | "patch" | "verify" | "regroup" | "park" | "unknown"

/** What is known of a hold besides that it is one. */
export interface HoldDetails {
  readonly purpose?: HoldPurpose
  /** Whether the caller agreed to wait. */
  readonly consent?: boolean
  /** What the agent will come back with. */
  readonly plan?: string
  /** When the agent said they would be back, milliseconds since the Unix epoch. */
  readonly returnAt?: number
  /** A park has a slot from which anybody can take it up. */
  readonly parkSlot?: string
}

/** One hold of one participant; `toAt` is `null` while it lasts. */
export interface Hold extends HoldDetails {
  readonly participantId: string
  readonly fromAt: number
  readonly toAt: number | null
}

/**
 * The holds of a participant, in order of time.
 *
 * @example
 * ```ts
 * import { holdsOf } from "evenkeel/session"
 *
 * const marks = [
 *   { kind: "held", at: 1_000, purpose: "lookUp" },
 *   { kind: "resumed", at: 31_000 },
 * ] as const
 * holdsOf({ participantId: "caller", role: "caller", marks }).map((hold) => hold.toAt! - hold.fromAt) // => [30000]
 * ```
 */
export function holdsOf({ participantId, marks }: Participant): readonly Hold[] {
  const holds: Hold[] = []
  let open: Hold | undefined
  for (const { kind, at, ...details } of marks) {
    if (kind === "held") open = { ...details, ...(open ?? { participantId, fromAt: at, toAt: null }) }
    else if ((kind === "resumed" || kind === "dropped") && open !== undefined) {
      holds.push({ ...open, toAt: at })
      open = undefined
    }
  }
  return open === undefined ? holds : [...holds, open]
}

/** The hold that a participant is on now, if any. */
export function openHold(participant: Participant): Hold | undefined {
  const last = holdsOf(participant).at(-1)
  return last?.toAt === null ? last : undefined
}

/** Every hold that lasts now: an agent may have several. */
export function openHolds(participants: readonly Participant[]): readonly Hold[] {
  return participants.flatMap((participant) => openHold(participant) ?? [])
}

/** Time on hold so far, all holds of the participant together. */
export function totalHoldMs(participant: Participant, now: number): number {
  return holdsOf(participant).reduce((sum, { fromAt, toAt }) => sum + Math.max(0, (toAt ?? now) - fromAt), 0)
}

/** The members of {@link HoldDetails}, for the door. */
export function holdShape(): Shape<HoldDetails> {
  return {
    purpose: optional(oneOf(purposes)),
    consent: optional(yesNo),
    plan: optional(words(500)),
    returnAt: optional(instant),
    parkSlot: optional(id),
  }
}
