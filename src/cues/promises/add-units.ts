import { daysInMonth, type WorkCalendar } from "../../time/index.js"
import { addMonths, mondayOf, toDate, toNumber, weekdayIndex, type DayNumber } from "./day-number.js"
import type { DayUnit } from "./time-mention.js"
import { isWorkday } from "./workday.js"

/** The day so many units after another; the last of the month where the month is too short. */
export function addUnits(base: DayNumber, count: number, unit: DayUnit, calendar: WorkCalendar | undefined): DayNumber {
  if (unit === "day") return base + count
  if (unit === "week") return base + 7 * count
  if (unit === "businessDay") return addWorkdays(base, count, calendar)
  const date = toDate(base)
  const { year, month } = addMonths(date, unit === "year" ? 12 * count : count)
  return toNumber({ year, month, day: Math.min(date.day, daysInMonth(year, month)) })
}

/** Business days, counted from the day after, or back from the day before; at most ten years of closed days are passed over. */
function addWorkdays(base: DayNumber, count: number, calendar: WorkCalendar | undefined): DayNumber {
  let day = base
  let closed = 0
  for (let left = Math.min(Math.abs(count), 5000); left > 0 && closed < 3660;) {
    day += Math.sign(count)
    if (isWorkday(toDate(day), calendar)) left -= 1
    else closed += 1
  }
  return day
}

/**
 * The weekday that is meant where a length of time names about the same day: "three weeks from now on Thursday".
 *
 * Days are counted closely, so it is the nearest; weeks say which week, months and years from when on.
 */
export function onWeekday(day: DayNumber, weekday: number, unit: DayUnit): DayNumber {
  const ahead = (weekday - weekdayIndex(day) + 7) % 7
  if (unit === "week") return mondayOf(day) + weekday
  if (unit === "day" || unit === "businessDay") return ahead <= 3 ? day + ahead : day + ahead - 7
  return day + ahead
}
