import { requireSpan } from "./instant.js"
import { changesBetween, offsetAt, type OffsetChange } from "./offsets.js"
import { tableOf } from "./zone.js"

/** The offsets of a zone over a span. */
export interface ZoneChanges {
  /** Local time minus UTC at the beginning of the span. */
  readonly offsetMs: number
  /** After the beginning, up to and including the end, in order. */
  readonly changes: readonly OffsetChange[]
}

/**
 * When the clocks of a zone change, and to what: for calendars and other formats that carry their own zone data.
 *
 * @param from - Milliseconds since the Unix epoch, as `to`.
 * @throws {@link Fault} `time/unknown-zone`, or `time/invalid-query` for a span that is inverted or longer than 100 years.
 *
 * @example
 * ```ts
 * import { zoneChanges } from "evenkeel/time"
 *
 * zoneChanges("Europe/Paris", Date.UTC(2026, 0), Date.UTC(2026, 5)) // => {
 * //   offsetMs: 3_600_000, changes: [{ at: Date.UTC(2026, 2, 29, 1), offsetMs: 7_200_000 }],
 * // }
 * ```
 */
export function zoneChanges(zone: string, from: number, to: number): ZoneChanges {
  const table = tableOf(zone)
  requireSpan(from, to)
  return { offsetMs: offsetAt(table, from), changes: changesBetween(table, from, to) }
}
