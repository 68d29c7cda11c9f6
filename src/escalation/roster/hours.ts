import { isOpen, nextOpening, openMinutes, type WorkCalendar } from "../../time/index.js"
import { calendarIn } from "../../time/inner.js"
import type { RosterHours } from "./roster.js"

const MINUTE_MS = 60_000
/** No stretch of open hours that ends is longer than a week and what clocks may add to it. */
const LONGEST_OPEN_MS = 8 * 24 * 60 * MINUTE_MS

/** Hours in a zone; `null` where they cannot be read, which `checkRoster` reports. */
export function readHours(hours: RosterHours, zone: string): WorkCalendar | null {
  try {
    return calendarIn(hours, zone)
  } catch {
    return null
  }
}

/** Whether hours are open. Hours that cannot be read are open: a mistake in them must keep nobody from being called. */
export function isWithin(hours: RosterHours | undefined, zone: string, at: number): boolean {
  if (hours === undefined) return true
  const calendar = readHours(hours, zone)
  return calendar === null || isOpen(calendar, at)
}

/** The next instant after `at` at which hours open or close; `undefined` where they never do. */
export function nextEdge(hours: RosterHours | undefined, zone: string, at: number): number | undefined {
  const calendar = hours === undefined ? null : readHours(hours, zone)
  if (calendar === null) return undefined
  if (!isOpen(calendar, at)) return nextOpening(calendar, at)
  const openUntil = (to: number) => openMinutes(calendar, { from: at, to }) * MINUTE_MS >= to - at - 0.5
  let [low, high] = [at, at + LONGEST_OPEN_MS]
  if (openUntil(high)) return undefined
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (openUntil(middle)) low = middle
    else high = middle
  }
  return low
}
