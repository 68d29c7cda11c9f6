import { DAY_MS, toUtc, writeLocal } from "./calendar-time.js"
import { toInstant, toLocal, zoneChanges } from "../../time/index.js"

/** How the instants of one calendar are written. */
export interface CalendarTimes {
  /** `DUE;TZID=America/Chicago:20261125T140000`, or in UTC. */
  readonly property: (name: string, at: number) => string
  /** The `VTIMEZONE` that the properties need; empty where they need none. */
  readonly definition: readonly string[]
}

/** A year on either side, so that whoever shows the days around has the clocks of them too. */
const AROUND_MS = 366 * DAY_MS

/** Everything in UTC. */
const inUtc: CalendarTimes = { property: (name, at) => `${name}:${toUtc(at)}`, definition: [] }

/**
 * Instants as times on the wall of a zone, with that zone's clocks.
 *
 * A time that the wall shows twice is written in UTC: it means the first of the two (RFC 5545, section 3.3.5), and not every reader
 * takes it so.
 */
export function toCalendarTimes(zone: string | undefined, instants: readonly number[]): CalendarTimes {
  if (zone === undefined || instants.length === 0) return inUtc
  const from = Math.min(...instants) - AROUND_MS
  const to = Math.max(...instants) + AROUND_MS
  const property = (name: string, at: number): string => {
    const second = Math.floor(at / 1_000) * 1_000
    const local = toLocal(second, zone)
    const isPlain = toInstant(local, zone).met === "none"
    return isPlain ? `${name};TZID=${zone}:${writeLocal(second + local.offsetMs)}` : `${name}:${toUtc(at)}`
  }
  return { property, definition: toDefinition(zone, from, to) }
}

/**
 * A `VTIMEZONE` with one observance for each change of the clocks: no rule for years to come, since the platform's data have
 * changes and no rules. `DAYLIGHT` is where clocks are ahead of the least offset of the span; whether a country calls that its
 * summer time is not in the data (RFC 5545, section 3.6.5).
 */
function toDefinition(zone: string, from: number, to: number): readonly string[] {
  const { offsetMs, changes } = zoneChanges(zone, from, to)
  const least = Math.min(offsetMs, ...changes.map((change) => change.offsetMs))
  const observances = [{ at: from, offsetMs }, ...changes].map((change, index, all) => {
    const before = all[index - 1]?.offsetMs ?? offsetMs
    const kind = change.offsetMs > least ? "DAYLIGHT" : "STANDARD"
    return [
      `BEGIN:${kind}`,
      // By the clock that ended with the change.
      `DTSTART:${writeLocal(change.at + before)}`,
      `TZOFFSETFROM:${toOffset(before)}`,
      `TZOFFSETTO:${toOffset(change.offsetMs)}`,
      `END:${kind}`,
    ]
  })
  return ["BEGIN:VTIMEZONE", `TZID:${zone}`, ...observances.flat(), "END:VTIMEZONE"]
}

/** `-0600`; with seconds where an old local mean time has them. */
function toOffset(offsetMs: number): string {
  const seconds = Math.abs(offsetMs) / 1_000
  const parts = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60]
  const digits = parts.slice(0, parts[2] === 0 ? 2 : 3).map((part) => String(part).padStart(2, "0"))
  return `${offsetMs < 0 ? "-" : "+"}${digits.join("")}`
}
