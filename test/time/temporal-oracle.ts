import { Temporal } from "temporal-polyfill"
import { startOfDay, toInstant, toLocal, type LocalTime } from "evenkeel/time"

/** How many answers were compared with Temporal's, and those that differ. */
export interface Comparison {
  checked: number
  readonly differences: string[]
}

/** Every instant from one date to another at which a zone's offset changes, as Temporal finds them. */
export function transitionsOf(zone: string, from: string, to: string): number[] {
  const found: number[] = []
  const end = Date.parse(to)
  let cursor = Temporal.Instant.from(from).toZonedDateTimeISO(zone)
  for (;;) {
    const next = cursor.getTimeZoneTransition("next")
    if (next === null || next.epochMilliseconds >= end) return found
    found.push(next.epochMilliseconds)
    cursor = next
  }
}

/** Compares both directions, and the day's start, around one instant of a zone. */
export function compareAround(zone: string, at: number, comparison: Comparison): void {
  for (const shift of SHIFTS) compareToLocal(zone, at + shift, comparison)
  // Local times on both sides, in what is shown twice and in what is not shown at all.
  for (const shift of SHIFTS) compareToInstant(zone, toLocal(at - 1, zone), shift, comparison)
  const { year, month, day } = toLocal(at, zone)
  const start = Temporal.PlainDate.from({ year, month, day }).toZonedDateTime(zone).epochMilliseconds
  note(comparison, `${zone} start of ${year}-${month}-${day}`, startOfDay({ year, month, day }, zone), start)
}

const MINUTE = 60_000
const SHIFTS = [-86_400_000, -7_200_000, -1_800_000, -1, 0, 1, 900_000, 1_800_000, 5_400_000, 86_400_000].concat(
  45 * MINUTE,
)

function compareToLocal(zone: string, at: number, comparison: Comparison): void {
  const here = toLocal(at, zone)
  const there = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone)
  const { year, month, day, hour, minute, second, millisecond, offsetMs } = here
  const shown = [year, month, day, hour, minute, second, millisecond, offsetMs * 1e6].join()
  const expected = [there.year, there.month, there.day, there.hour, there.minute, there.second, there.millisecond]
  note(comparison, `${zone} local at ${at}`, shown, [...expected, there.offsetNanoseconds].join())
}

function compareToInstant(zone: string, before: LocalTime, shift: number, comparison: Comparison): void {
  const { year, month, day, hour = 0, minute = 0, second = 0, millisecond = 0 } = before
  const plain = Temporal.PlainDateTime.from({ year, month, day, hour, minute, second, millisecond }).add({
    milliseconds: shift,
  })
  const local = Object.fromEntries(FIELDS.map((field) => [field, plain[field]])) as unknown as LocalTime
  const instants = (["earlier", "later", "compatible"] as const).map(
    (disambiguation) => plain.toZonedDateTime(zone, { disambiguation }).epochMilliseconds,
  ) as [number, number, number]
  const [earlier, later, compatible] = instants
  const first = toInstant(local, zone)
  note(comparison, `${zone} instant of ${plain.toString()}`, first.at, compatible)
  const other = toInstant(local, zone, { gap: "earlier", fold: "second" })
  note(comparison, `${zone} other instant of ${plain.toString()}`, other.at, first.met === "gap" ? earlier : later)
  const met = earlier === later ? "none" : compatible === later ? "gap" : "fold"
  note(comparison, `${zone} met at ${plain.toString()}`, first.met, met)
}

const FIELDS = ["year", "month", "day", "hour", "minute", "second", "millisecond"] as const

function note(comparison: Comparison, what: string, here: unknown, there: unknown): void {
  comparison.checked += 1
  if (here !== there) comparison.differences.push(`${what}: ${String(here)}, Temporal says ${String(there)}`)
}
