import { formatDate, weekdayOf, type OpenHours, type PlainDate, type WorkCalendar } from "../../time/index.js"
import { CLOSING_MINUTE } from "./conventions.js"

/** The hours of a date by a calendar. */
function hoursOf(date: PlainDate, calendar: WorkCalendar): readonly OpenHours[] {
  const name = formatDate(date)
  const holiday = calendar.holidays?.find((day) => day.date === name)
  return (holiday === undefined ? calendar.hours[weekdayOf(date)] : holiday.hours) ?? []
}

/** Whether a date is a business day: one with hours or, without a calendar, Monday to Friday. */
export function isWorkday(date: PlainDate, calendar: WorkCalendar | undefined): boolean {
  if (calendar !== undefined) return hoursOf(date, calendar).length > 0
  const weekday = weekdayOf(date)
  return weekday !== "sat" && weekday !== "sun"
}

/** The minute after midnight at which the working day of a date ends. */
export function closingMinute(date: PlainDate, calendar: WorkCalendar | undefined): number {
  const last = calendar && hoursOf(date, calendar).at(-1)
  if (last === undefined) return CLOSING_MINUTE
  const [opens, closes] = last.map(toMinute) as [number, number]
  return closes <= opens ? closes + 24 * 60 : closes
}

function toMinute(time: string): number {
  const [hours, minutes] = time.split(":").map(Number)
  return (hours ?? 0) * 60 + (minutes ?? 0)
}
