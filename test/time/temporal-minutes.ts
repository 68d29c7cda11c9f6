import { Temporal } from "temporal-polyfill"
import { MINUTE, type MinuteRow } from "./minute-oracle.js"

const DAY = 1440

/** A row of minutes as Temporal shows them, each asked by itself: a library that shares nothing with ours. */
export function readTemporalMinutes(zone: string, from: number, days: number): MinuteRow {
  const wall = Array.from({ length: days * DAY }, (_, index) => {
    const here = Temporal.Instant.fromEpochMilliseconds(from + index * MINUTE).toZonedDateTimeISO(zone)
    const { year, month, day, hour, minute } = here
    return Date.UTC(year, month - 1, day, hour, minute) / MINUTE
  })
  return { zone, from, wall }
}
