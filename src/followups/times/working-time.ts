import { isOpen, isWithinWindow, nextCallingTime, openMinutes, planDeadline } from "../../time/index.js"
import type { FollowUpChannel, PromiseKind } from "../../session/index.js"
import { calendarOf, windowOf, type FollowUpHost } from "../settings.js"

export const MINUTE_MS = 60_000
const DAY_MS = 86_400_000
/** A reminder in working time is looked for this far back. */
const FARTHEST_BACK_MS = 16 * DAY_MS

/**
 * So many minutes of the client's working time later; always later than `from`. Where the calendar gives no answer, a day is
 * taken in place of working time: a promise without a deadline would be forgotten.
 */
export function afterWork(host: FollowUpHost, from: number, workMinutes: number): number {
  const dueAt = attempt(() => planDeadline(calendarOf(host), { from, workMinutes }).dueAt)
  return dueAt !== undefined && dueAt > from ? dueAt : from + Math.max(1, workMinutes) * MINUTE_MS + DAY_MS
}

/** So many minutes before; in working time where that moment is outside it. */
export function beforeWork(host: FollowUpHost, dueAt: number, minutes: number): number {
  const plain = dueAt - minutes * MINUTE_MS
  if (minutes === 0) return plain
  return attempt(() => (isOpen(calendarOf(host), plain) ? plain : searchBack(host, plain, dueAt, minutes))) ?? plain
}

/** The latest minute from which on there are so many minutes of work until `dueAt`. */
function searchBack(host: FollowUpHost, plain: number, dueAt: number, minutes: number): number {
  const calendar = calendarOf(host)
  let low = dueAt - FARTHEST_BACK_MS
  let high = plain
  if (openMinutes(calendar, { from: low, to: dueAt }) < minutes) return plain
  while (high - low > MINUTE_MS) {
    const middle = low + Math.floor((high - low) / (2 * MINUTE_MS)) * MINUTE_MS
    if (middle === low) break
    if (openMinutes(calendar, { from: middle, to: dueAt }) >= minutes) low = middle
    else high = middle
  }
  return low
}

/** The first moment from `at` on at which the person may be called. */
export function nextCall(host: FollowUpHost, zone: string | undefined, at: number): number | undefined {
  return attempt(() => nextCallingTime(windowOf(host, zone), at))
}

/** Whether a person may be called at a moment. */
export function mayBeCalled(host: FollowUpHost, zone: string | undefined, at: number): boolean {
  return attempt(() => isWithinWindow(windowOf(host, zone), at)) ?? true
}

/** Whether it is done by ringing or texting somebody: by its way, by its kind where none was agreed. */
export function rings(way: FollowUpChannel | undefined, kind: PromiseKind): boolean {
  return way === undefined ? kind === "callback" : way === "phone" || way === "text"
}

/** Whether the client's people work at a moment. */
export function isAtWork(host: FollowUpHost, at: number): boolean {
  return attempt(() => isOpen(calendarOf(host), at)) ?? true
}

/** Faults of `time/` are thrown for calendars and instants that cannot be; a live function answers all the same. */
function attempt<Value>(reckon: () => Value): Value | undefined {
  try {
    return reckon()
  } catch {
    return undefined
  }
}
