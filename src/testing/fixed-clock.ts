import type { ClockPort } from "../runtime/index.js"

/** A clock that stands still until it is told otherwise. */
export interface FixedClock extends ClockPort {
  /** Moves the time on, by milliseconds, and gives the new time. */
  advance(ms: number): number
  /** Puts the clock to a time, milliseconds since the Unix epoch; backwards too, as real clocks are. */
  set(at: number): void
}

/**
 * A clock for tests, which `createCall` takes as its `clock`.
 *
 * @param startAt - What it shows at first, milliseconds since the Unix epoch.
 *
 * @example
 * ```ts
 * import { createCall } from "evenkeel/runtime"
 * import { fixedClock } from "evenkeel/testing"
 *
 * const clock = fixedClock(1_767_225_600_000)
 * const call = createCall({ callId: "CA1", clock })
 * clock.advance(4_000) // => 1767225604000
 * call.record({ type: "connectCall" })
 * call.getSnapshot().session.line.reached.connected // => 1767225604000
 * ```
 */
export function fixedClock(startAt: number): FixedClock {
  let now = startAt
  return {
    now: () => now,
    advance: (ms) => (now += ms),
    set(at) {
      now = at
    },
  }
}
