import { orInvalidInput } from "../../kernel/index.js"
import type { SessionState } from "./state.js"

/** Every clock. */
export const clockNames: readonly ClockName[] = [
  "vent",
  "ventPause",
  "holdCheckBack",
  "holdMax",
  "wrapUp",
  "budgetWarning",
  "budget",
]
/** What a clock of the call stands for. */
export type ClockName = "vent" | "ventPause" | "holdCheckBack" | "holdMax" | "wrapUp" | "budgetWarning" | "budget"

/** One running clock: a deadline that is data. */
export interface Clock {
  readonly clock: ClockName
  /** What it is about, where there may be several: a participant. */
  readonly ref?: string
  readonly dueAt: number
  /** Runs again this long after it was noticed; a call that slept catches up once, not once for each turn missed. */
  readonly everyMs?: number
}

/** Events of this topic. All are reactions. */
export interface ClockEvents {
  readonly "clock.started": Clock
  readonly "clock.stopped": { readonly clock: ClockName; readonly ref?: string }
  /** A deadline has passed. The envelope's `at` is when it was due, `heardAt` when it was noticed. */
  readonly "clock.due": { readonly clock: ClockName; readonly ref?: string }
}

/**
 * When the agent is to check back with somebody on hold, milliseconds since the Unix epoch; `undefined` where they are on none, or nothing
 * is due any more.
 *
 * @example
 * ```ts
 * import { holdCheckBackAt } from "evenkeel/session"
 * import { buildCall } from "evenkeel/testing"
 *
 * const { call, now } = buildCall().answer().hold("lookUp", { consent: true })
 * const at = holdCheckBackAt(call.getSnapshot().session, "caller")
 * at === now + 40_000 // => true
 * ```
 */
export function holdCheckBackAt(state: SessionState, participantId: string): number | undefined {
  return orInvalidInput(
    { state, participantId },
    () => state.clocks.find(({ clock, ref }) => clock === "holdCheckBack" && ref === participantId)?.dueAt,
  )
}
