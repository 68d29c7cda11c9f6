import { orInvalidInput } from "../kernel/index.js"
import { formatOffset, formatUtc } from "./local-text.js"
import { toInstant, toLocalMs } from "./local-time.js"
import type { LocalTime, LocalTimePolicy, RefusedTime, ResolvedTime } from "./local-time.js"
import { changesBetween, offsetAt } from "./offsets.js"
import { formatDate, isDate, pad } from "./plain-date.js"
import { timeFault } from "./time-fault.js"
import { DAY_MS, requireSpan } from "./instant.js"
import { tableOf } from "./zone.js"

/**
 * What was meant: a time on the wall of a zone.
 *
 * Governments change clocks at short notice. A promise of nine o'clock stays nine o'clock; its instant moves. So the wall
 * time is kept beside the instant, and resolved again when the `fingerprint` of {@link ResolvedWallTime} no longer agrees.
 */
export interface WallTime extends Required<LocalTime> {
  /** A name of the IANA time zone database. */
  readonly zone: string
}

/** A resolved time, with the state of the zone's data that it rests on. */
export type ResolvedWallTime = ResolvedTime & ZoneReading

/** What a reading of a zone's data rests on. */
export interface ZoneReading {
  /** {@link zoneFingerprint} of the day before to the day after. */
  readonly fingerprint: string
}

const WALL_FORM = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3}))?)?\[([^[\]]{1,64})\]$/
const WALL_EXPECTED = 'a wall time that exists, as "2026-12-01T09:00[America/Vancouver]"'

/**
 * Reads `2026-12-01T09:00[America/Vancouver]`, with seconds and milliseconds where they are given. It holds no offset:
 * that is what may change.
 *
 * @throws {@link Fault} `time/invalid-local-time`, or `time/unknown-zone` where the platform does not know the zone.
 *
 * @example
 * ```ts
 * import { formatWallTime, parseWallTime } from "evenkeel/time"
 *
 * const wall = parseWallTime("2026-12-01T09:00[America/Vancouver]")
 * wall.hour // => 9
 * formatWallTime(wall) // => "2026-12-01T09:00[America/Vancouver]"
 * ```
 */
export function parseWallTime(text: unknown): WallTime {
  const parts = typeof text === "string" ? WALL_FORM.exec(text) : null
  if (parts === null) throw wrongWallTime()
  const [, date = "", hour, minute, second = "0", fraction = "0", zone = ""] = parts
  const wall = {
    year: Number(date.slice(0, 4)),
    month: Number(date.slice(5, 7)),
    day: Number(date.slice(8)),
    hour: Number(hour),
    minute: Number(minute),
    second: Number(second),
    millisecond: Number(fraction.padEnd(3, "0")),
    zone,
  }
  if (!isDate(wall)) throw wrongWallTime()
  toLocalMs(wall)
  tableOf(zone)
  return wall
}

/**
 * Writes a wall time as {@link parseWallTime} reads it, with seconds and milliseconds only where they are not zero.
 *
 * @example
 * ```ts
 * import { formatWallTime } from "evenkeel/time"
 *
 * const wall = { year: 2026, month: 12, day: 1, hour: 9, minute: 0, second: 30, millisecond: 0, zone: "Europe/Paris" }
 * formatWallTime(wall) // => "2026-12-01T09:00:30[Europe/Paris]"
 * ```
 */
export function formatWallTime(wall: WallTime): string {
  return orInvalidInput({ wall }, () => {
    const { hour, minute, second, millisecond, zone } = wall
    const fraction = millisecond === 0 ? "" : `.${pad(millisecond, 3)}`
    const seconds = second === 0 && millisecond === 0 ? "" : `:${pad(second, 2)}${fraction}`
    return `${formatDate(wall)}T${pad(hour, 2)}:${pad(minute, 2)}${seconds}[${zone}]`
  })
}

/**
 * The instant of a wall time by today's zone data, with what was met and on which offsets it rests.
 *
 * @throws {@link Fault} as {@link toInstant}.
 *
 * @example
 * ```ts
 * import { parseWallTime, resolveWallTime } from "evenkeel/time"
 *
 * const overlap = parseWallTime("2026-11-01T01:30[America/New_York]")
 * resolveWallTime(overlap)
 * // => {
 * //   at: 1793511000000,
 * //   offsetMs: -14400000,
 * //   met: "fold",
 * //   fingerprint: "-04:00 2026-11-01T06:00:00Z -05:00",
 * // }
 * resolveWallTime(overlap, { fold: "second" }).at // => 1793514600000
 * ```
 */
export function resolveWallTime(
  wall: WallTime,
  policy?: LocalTimePolicy & { readonly gap?: "forward" | "earlier" },
): ResolvedWallTime
export function resolveWallTime(
  wall: WallTime,
  policy?: LocalTimePolicy,
): ResolvedWallTime | (RefusedTime & ZoneReading)
export function resolveWallTime(
  wall: WallTime,
  policy: LocalTimePolicy = {},
): ResolvedWallTime | (RefusedTime & ZoneReading) {
  return orInvalidInput({ wall, policy }, () => {
    const localMs = toLocalMs(wall)
    const fingerprint = zoneFingerprint(wall.zone, localMs - DAY_MS, localMs + DAY_MS)
    return { ...toInstant(wall, wall.zone, policy), fingerprint }
  })
}

/**
 * What the platform's data say of a zone between two instants: the offset at `from`, then each change with its new offset.
 *
 * Equal fingerprints mean equal local times. Browsers do not tell the version of their data; this tells what matters of it.
 *
 * @param to - Included; at most 100 years after `from`.
 * @throws {@link Fault} `time/unknown-zone`, `time/out-of-range` or `time/invalid-query`.
 *
 * @example
 * ```ts
 * import { zoneFingerprint } from "evenkeel/time"
 *
 * zoneFingerprint("Asia/Tokyo", Date.UTC(2026, 0), Date.UTC(2027, 0)) // => "+09:00"
 * zoneFingerprint("Europe/Paris", Date.UTC(2026, 0), Date.UTC(2026, 5)) // => "+01:00 2026-03-29T01:00:00Z +02:00"
 * ```
 */
export function zoneFingerprint(zone: string, from: number, to: number): string {
  const table = tableOf(zone)
  requireSpan(from, to)
  const changes = changesBetween(table, from, to)
  const words = changes.map(({ at, offsetMs }) => `${formatUtc(at)} ${formatOffset(offsetMs)}`)
  return [formatOffset(offsetAt(table, from)), ...words].join(" ")
}

function wrongWallTime(): Error {
  return timeFault("time/invalid-local-time", { issues: [{ path: "", expected: WALL_EXPECTED }] })
}
