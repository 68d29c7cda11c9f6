import { orInvalidInput } from "../kernel/index.js"
import { firstInstant, readLocal } from "./local-reading.js"
import { toLocalMs } from "./local-time.js"
import { offsetAt, type ZoneTable } from "./offsets.js"
import { toDayNumber, type PlainDate } from "./plain-date.js"
import { DAY_MS, requireInstant } from "./instant.js"
import { tableOf } from "./zone.js"

/**
 * The first instant of a local date, also where clocks skip midnight.
 *
 * @returns `undefined` for a date that never was: Apia went from 29 to 31 December 2011.
 * @throws {@link Fault} `time/unknown-zone`, or `time/invalid-local-time` for a date that is in no calendar.
 *
 * @example
 * ```ts
 * import { startOfDay, toLocal } from "evenkeel/time"
 *
 * const start = startOfDay({ year: 2026, month: 3, day: 29 }, "Asia/Beirut") ?? 0
 * toLocal(start, "Asia/Beirut").hour // => 1
 * startOfDay({ year: 2011, month: 12, day: 30 }, "Pacific/Apia") // => undefined
 * ```
 */
export function startOfDay(date: PlainDate, zone: string): number | undefined {
  return orInvalidInput({ date, zone }, () => {
    const table = tableOf(zone)
    toLocalMs({ year: date.year, month: date.month, day: date.day })
    const dayNumber = toDayNumber(date)
    const start = firstInstant(table, dayNumber * DAY_MS)
    requireInstant(start, "date")
    return dateExists(table, dayNumber) ? start : undefined
  })
}

/**
 * The next instant at which the local date goes on to a new one: midnight, or the first instant after a skipped midnight.
 *
 * @param at - Milliseconds since the Unix epoch.
 * @throws {@link Fault} `time/unknown-zone`, or `time/out-of-range` where `at` is no instant.
 *
 * @example
 * ```ts
 * import { formatLocal, nextMidnight } from "evenkeel/time"
 *
 * const zone = "Asia/Beirut"
 * formatLocal(nextMidnight(Date.UTC(2026, 2, 28, 12), zone), zone) // => "2026-03-29T01:00:00+03:00"
 * ```
 */
export function nextMidnight(at: number, zone: string): number {
  const table = tableOf(zone)
  requireInstant(at, "at")
  const nextMs = (dayNumberAt(table, at) + 1) * DAY_MS
  const first = firstInstant(table, nextMs)
  // Clocks set back across midnight: the next date has begun once already, and begins again.
  return first > at ? first : readLocal(table, nextMs).second
}

/** The local date of an instant, as days since 1 January 1970. */
export function dayNumberAt(table: ZoneTable, at: number): number {
  return Math.floor((at + offsetAt(table, at)) / DAY_MS)
}

/** Whether a local date ever was. Its midnights are only compared where the offset changes nearby. */
export function dateExists(table: ZoneTable, dayNumber: number): boolean {
  const startMs = dayNumber * DAY_MS
  if (offsetAt(table, startMs - DAY_MS) === offsetAt(table, startMs + 2 * DAY_MS)) return true
  return firstInstant(table, startMs) < firstInstant(table, startMs + DAY_MS)
}
