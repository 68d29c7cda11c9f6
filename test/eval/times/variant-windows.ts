import { toInstant, toLocal } from "evenkeel/time"
import { ZONE, type Window } from "./read-timex.js"

export type { Window }

/** An instant so many calendar months later; `undefined` where that date does not exist. */
export function shiftMonths(at: number | null, months: number): number | null | undefined {
  if (at === null) return null
  const { year, month, day, hour, minute } = toLocal(at, ZONE)
  if (day > 28) return undefined
  const ahead = year * 12 + month - 1 + months
  return toInstant({ year: Math.floor(ahead / 12), month: (ahead % 12) + 1, day, hour, minute }, ZONE).at
}

/** The midnight that begins the date so many units of a length, or months, after an instant. */
export function fromLocal(at: number, unitMs: number, months: number, count: number): number {
  const { year, month, day } = toLocal(at, ZONE)
  const ahead = year * 12 + month - 1 + months
  const date = { year: Math.floor(ahead / 12), month: (ahead % 12) + 1, day: months > 0 ? Math.min(day, 28) : day }
  const midnight = toInstant({ ...date, hour: 0, minute: 0 }, ZONE).at
  return midnight + (months === 0 ? count * unitMs : 0)
}
