import type { OpenHours, WorkCalendar } from "evenkeel/time"

/**
 * A second way to the same answers, as slow as it is simple: a row of minutes, each with what the wall shows, on which hours
 * and pauses are painted. It asks `Intl` about every minute, and shares no code with what it judges.
 */
export interface MinuteRow {
  readonly zone: string
  /** The instant of the first minute. */
  readonly from: number
  /** For each minute what the wall shows, as minutes since 1970 on that wall. */
  readonly wall: readonly number[]
}

export const MINUTE = 60_000
const DAY = 1440

export function readMinutes(zone: string, from: number, days: number): MinuteRow {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
  })
  const wall = Array.from({ length: days * DAY }, (_, index) => {
    const [month = 0, day = 0, year = 0, hour = 0, minute = 0] = format
      .format(from + index * MINUTE)
      .split(/[^\d]+/)
      .map(Number)
    return Date.UTC(year, month - 1, day, hour, minute) / MINUTE
  })
  return { zone, from, wall }
}

/** Which minutes of the row are open. The row must begin two days before what is asked. */
export function paintOpen(row: MinuteRow, calendar: WorkCalendar): boolean[] {
  const open = row.wall.map(() => false)
  const dates = new Set(row.wall.map((minute) => Math.floor(minute / DAY)))
  for (const date of dates) {
    for (const [opens, closes] of hoursOf(calendar, date)) {
      const start = date * DAY + toMinutes(opens)
      const end = date * DAY + toMinutes(closes) + (toMinutes(closes) > toMinutes(opens) ? 0 : DAY)
      const [first, last] = [indexOf(row, start), indexOf(row, end)]
      for (let index = first; index < last; index += 1) open[index] = true
    }
  }
  return open
}

export function unpaint(row: MinuteRow, open: readonly boolean[], pauses: readonly (readonly [number, number])[]) {
  return open.map((isOpen, index) => {
    const at = row.from + index * MINUTE
    return isOpen && !pauses.some(([from, to]) => from <= at && at < to)
  })
}

/** The first minute at which the wall shows this or anything later; found by halving the highest that was shown so far. */
function indexOf(row: MinuteRow, wallMinute: number): number {
  const shown = highest.get(row) ?? highestOf(row)
  let [low, high] = [0, shown.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (shown[middle]! >= wallMinute) high = middle
    else low = middle + 1
  }
  return low
}

const highest = new WeakMap<MinuteRow, readonly number[]>()

function highestOf(row: MinuteRow): readonly number[] {
  let last = -Infinity
  const shown = row.wall.map((minute) => (last = Math.max(last, minute)))
  highest.set(row, shown)
  return shown
}

function hoursOf(calendar: WorkCalendar, date: number): readonly OpenHours[] {
  const day = new Date(date * DAY * MINUTE)
  const holiday = calendar.holidays?.find((one) => one.date === day.toISOString().slice(0, 10))
  if (holiday !== undefined) return holiday.hours ?? []
  const name = (["sun", "mon", "tue", "wed", "thu", "fri", "sat"] as const)[day.getUTCDay()]
  return (name === undefined ? undefined : calendar.hours[name]) ?? []
}

function toMinutes(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(":").map(Number)
  return hours * 60 + minutes
}
