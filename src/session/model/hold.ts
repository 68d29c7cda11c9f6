import { orInvalidInput } from "../../kernel/index.js"
import { asList } from "../../kernel/inner.js"
import type { Participant } from "./participants.js"

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
 * The holds of a participant, in order of time; `toAt` of one that lasts is `null`. A second report of a hold that lasts begins no new one.
 *
 * @param participant - One of `session.participants`.
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
export function holdsOf(participant: Participant): readonly Hold[] {
  return orInvalidInput({ participant }, () => {
    const { participantId, marks } = participant
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
  })
}

/**
 * The hold that a participant is on now, if any.
 *
 * @example
 * ```ts
 * import { openHold } from "evenkeel/session"
 * import { buildCall } from "evenkeel/testing"
 *
 * const story = buildCall().answer().hold("lookUp", { consent: true })
 * const held = () => story.call.getSnapshot().session.participants.map((each) => openHold(each)?.purpose)
 * held() // => ["lookUp"]
 * story.waits(20_000).resume()
 * held() // => [undefined]
 * ```
 */
export function openHold(participant: Participant): Hold | undefined {
  return orInvalidInput({ participant }, () => {
    const last = holdsOf(participant).at(-1)
    return last?.toAt === null ? last : undefined
  })
}

/**
 * Every hold that lasts now, of all participants: an agent may have several.
 *
 * @param participants - `session.participants`.
 *
 * @example
 * ```ts
 * import { openHolds } from "evenkeel/session"
 * import { buildCall } from "evenkeel/testing"
 *
 * const { call } = buildCall().answer().hold("lookUp", { consent: true })
 * openHolds(call.getSnapshot().session.participants).map(({ purpose }) => purpose) // => ["lookUp"]
 * ```
 */
export function openHolds(participants: readonly Participant[]): readonly Hold[] {
  return orInvalidInput({ participants }, () =>
    asList(participants).flatMap((participant) => openHold(participant) ?? []),
  )
}

/**
 * Time on hold so far, all holds of the participant together, in milliseconds: a hold that lasts counts until `now`.
 *
 * @param now - Milliseconds since the Unix epoch.
 *
 * @example
 * ```ts
 * import { totalHoldMs } from "evenkeel/session"
 * import { buildCall } from "evenkeel/testing"
 *
 * const story = buildCall().answer().hold("lookUp", { consent: true }).waits(20_000).resume()
 * const [caller] = story.call.getSnapshot().session.participants
 * totalHoldMs(caller!, story.now) >= 20_000 // => true
 * ```
 */
export function totalHoldMs(participant: Participant, now: number): number {
  return orInvalidInput({ participant, now }, () =>
    holdsOf(participant).reduce((sum, { fromAt, toAt }) => sum + Math.max(0, (toAt ?? now) - fromAt), 0),
  )
}
