import { orInvalidInput } from "../kernel/index.js"
import { compileCalendar } from "./compile-calendar.js"
import { SEARCH_MS } from "./deadline.js"
import { visitCounted, visitOpenings } from "./openings.js"
import { mergePauses, type Pause } from "./pauses.js"
import { LAST_INSTANT, MINUTE_MS, requireInstant, requireSpan } from "./instant.js"
import type { WorkCalendar } from "./work-calendar.js"

/** Between which instants open time is counted. */
export interface OpenMinutesQuery {
  /** Milliseconds since the Unix epoch. */
  readonly from: number
  /** Excluded; at most 100 years after `from`. Before `from`, nothing is counted. */
  readonly to: number
  /** When nothing counts, in any order; at most 10,000. */
  readonly pauses?: readonly Pause[]
}

/**
 * How many open, unpaused minutes pass between two instants: elapsed real minutes, with a fraction where the edges have one.
 *
 * @throws {@link Fault} `time/invalid-calendar`, `time/out-of-range`, or `time/invalid-query` for more than 100 years.
 *
 * @example
 * ```ts
 * import { openMinutes } from "evenkeel/time"
 *
 * const nights = { zone: "Europe/London", hours: { fri: [["22:00", "06:00"]] } } as const
 * openMinutes(nights, { from: Date.UTC(2026, 10, 21, 4), to: Date.UTC(2026, 10, 21, 12) }) // => 120
 * ```
 */
export function openMinutes(calendar: WorkCalendar, query: OpenMinutesQuery): number {
  return orInvalidInput({ calendar, query }, () => {
    const { from, to } = query
    requireSpan(from, to)
    let totalMs = 0
    visitCounted(compileCalendar(calendar), { from, to, pauses: mergePauses(query.pauses) }, (start, end) => {
      totalMs += end - start
      return false
    })
    return totalMs / MINUTE_MS
  })
}

/**
 * The first open instant at or after `at`: `at` itself while it is open.
 *
 * @returns `undefined` where the calendar does not open within ten years.
 * @throws {@link Fault} `time/invalid-calendar` or `time/out-of-range`.
 *
 * @example
 * ```ts
 * import { nextOpening } from "evenkeel/time"
 *
 * const mondays = { zone: "Europe/London", hours: { mon: [["09:00", "17:00"]] } } as const
 * nextOpening(mondays, Date.UTC(2026, 10, 20)) === Date.UTC(2026, 10, 23, 9) // => true
 * nextOpening({ zone: "Europe/London", hours: {} }, 0) // => undefined
 * ```
 */
export function nextOpening(calendar: WorkCalendar, at: number): number | undefined {
  return orInvalidInput({ calendar, at }, () => firstOpen(calendar, at, Math.min(at + SEARCH_MS, LAST_INSTANT)))
}

/**
 * Whether the calendar is open at an instant. A closing instant is closed, unless other hours begin there.
 *
 * @throws {@link Fault} `time/invalid-calendar` or `time/out-of-range`.
 *
 * @example
 * ```ts
 * import { isOpen } from "evenkeel/time"
 *
 * const mondays = { zone: "Europe/London", hours: { mon: [["09:00", "17:00"]] } } as const
 * isOpen(mondays, Date.UTC(2026, 10, 23, 9)) // => true
 * isOpen(mondays, Date.UTC(2026, 10, 23, 17)) // => false
 * ```
 */
export function isOpen(calendar: WorkCalendar, at: number): boolean {
  return orInvalidInput({ calendar, at }, () => firstOpen(calendar, at, at + MINUTE_MS) === at)
}

function firstOpen(calendar: WorkCalendar, at: number, until: number): number | undefined {
  requireInstant(at, "at")
  let found: number | undefined
  visitOpenings(compileCalendar(calendar), at, until, (opensAt) => {
    found = opensAt
    return true
  })
  return found
}
