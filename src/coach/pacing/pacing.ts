import { orInvalidInput, type Envelope } from "../../kernel/index.js"
import type { Pacing } from "../../session/index.js"

/** Every pacing. */
export const pacings: readonly Pacing[] = ["learner", "standard", "expert", "safetyOnly", "off"]

/** How often the coach may speak. */
export interface PacingRules {
  /** At most so many in a calm call. */
  readonly calmCount: number
  /** At most so many in any {@link PacingNumbers.heatedWindowMs} of a heated one. */
  readonly heatedCount: number
  /** From one advice to the next. */
  readonly coolDownMs: number
  /** Practices that weigh less stay silent. */
  readonly leastWeight: number
}

/** Numbers that hold for every pacing. */
export interface PacingNumbers {
  /** Nothing in the first moments but the client's greeting. */
  readonly quietMs: number
  /** An advice is gone after this. */
  readonly showMs: number
  /** A transcript that is later than this brings no advice: it would come over somebody's words. */
  readonly lagMs: number
  /** What counts as recent in a heated call: so many cards in so long. Milliseconds. */
  readonly heatedWindowMs: number
  /** A practice that was ignored so often is silent for the call. */
  readonly ignoredCount: number
}

/** The numbers where a playbook sets none (`docs/guide/coach.md`). */
export const defaultPacingNumbers: PacingNumbers = {
  quietMs: 8_000,
  showMs: 12_000,
  lagMs: 3_000,
  heatedWindowMs: 600_000,
  ignoredCount: 2,
}

const silent: PacingRules = { calmCount: 0, heatedCount: 0, coolDownMs: 0, leastWeight: 101 }

/** How often the coach speaks under each pacing. `safetyOnly` leaves what may interrupt; `off` leaves
 * nothing: danger is then told by the session's own `safety.entered` alone. */
export const pacingRules: Readonly<Record<Pacing, PacingRules>> = {
  learner: { calmCount: 4, heatedCount: 8, coolDownMs: 15_000, leastWeight: 0 },
  standard: { calmCount: 2, heatedCount: 5, coolDownMs: 20_000, leastWeight: 20 },
  expert: { calmCount: 1, heatedCount: 3, coolDownMs: 30_000, leastWeight: 60 },
  safetyOnly: silent,
  off: silent,
}

/**
 * Whether an event concerns the agent alone: exports, briefs, scores and supervisors' views leave it out.
 *
 * @example
 * ```ts
 * import { isPrivateEvent } from "evenkeel/coach"
 *
 * isPrivateEvent({ type: "pacing.set" }) // => true
 * ```
 */
export function isPrivateEvent(event: Pick<Envelope, "type">): boolean {
  return orInvalidInput({ event }, () => event.type === "pacing.set")
}
