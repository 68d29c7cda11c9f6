import { requireInstant } from "./instant.js"
import { readFields } from "./local-time.js"
import { offsetAt } from "./offsets.js"
import { formatDate, pad } from "./plain-date.js"
import { tableOf } from "./zone.js"

/**
 * An instant as a local time with its offset, which tells the two readings of a fold apart (RFC 3339).
 *
 * @example
 * ```ts
 * import { formatLocal } from "evenkeel/time"
 *
 * formatLocal(1795212000000, "America/New_York") // => "2026-11-20T17:00:00-05:00"
 * ```
 */
export function formatLocal(at: number, zone: string): string {
  const table = tableOf(zone)
  requireInstant(at, "at")
  const offsetMs = offsetAt(table, at)
  return writeFields(Math.floor(at) + offsetMs, offsetMs) + formatOffset(offsetMs)
}

/** An instant in UTC: `2026-11-20T22:00:00Z`. */
export function formatUtc(at: number): string {
  return `${writeFields(Math.floor(at), 0)}Z`
}

function writeFields(localMs: number, offsetMs: number): string {
  const local = readFields(localMs, offsetMs)
  const fraction = local.millisecond === 0 ? "" : `.${pad(local.millisecond, 3)}`
  const time = `${pad(local.hour, 2)}:${pad(local.minute, 2)}:${pad(local.second, 2)}`
  return `${formatDate(local)}T${time}${fraction}`
}

/** `-05:00`; with seconds where an old local mean time has them. */
export function formatOffset(offsetMs: number): string {
  const seconds = Math.abs(offsetMs) / 1000
  const rest = seconds % 60
  const sign = offsetMs < 0 ? "-" : "+"
  const text = `${sign}${pad(Math.floor(seconds / 3600), 2)}:${pad(Math.floor(seconds / 60) % 60, 2)}`
  return rest === 0 ? text : `${text}:${pad(rest, 2)}`
}
