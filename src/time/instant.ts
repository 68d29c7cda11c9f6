import { timeFault } from "./time-fault.js"

/** Milliseconds in a minute. */
export const MINUTE_MS = 60_000

/** Milliseconds in a day of 24 hours. */
export const DAY_MS = 86_400_000

/** The last instant that a JavaScript date can hold, and with a minus sign the first (ECMA-262, time values). */
export const LAST_INSTANT = 8.64e15

/** Whether a value is an instant: milliseconds since the Unix epoch, within what a JavaScript date can hold. */
function isInstant(value: unknown): value is number {
  return typeof value === "number" && Math.abs(value) <= LAST_INSTANT
}

/**
 * Stops where a value is no instant. `NaN` and infinities are none.
 *
 * @throws {@link Fault} `time/out-of-range` naming `path`.
 */
export function requireInstant(value: unknown, path: string): void {
  if (isInstant(value)) return
  throw timeFault("time/out-of-range", { issues: [{ path, expected: "milliseconds since the Unix epoch" }] })
}

const SPAN_LIMIT_MS = 36_525 * DAY_MS

/**
 * Stops at a span without bounds, or longer than 100 years: what is asked of a span costs time by its length.
 *
 * @throws {@link Fault} `time/out-of-range` or `time/invalid-query`.
 */
export function requireSpan(from: unknown, to: unknown): void {
  requireInstant(from, "from")
  requireInstant(to, "to")
  if ((to as number) - (from as number) <= SPAN_LIMIT_MS) return
  throw timeFault("time/invalid-query", { issues: [{ path: "to", expected: "at most 100 years after from" }] })
}
