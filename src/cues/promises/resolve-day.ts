import { isDate, toLocal, type WorkCalendar } from "../../time/index.js"
import { addUnits, onWeekday } from "./add-units.js"
import { CLOSING_MINUTE } from "./conventions.js"
import { addMonths, easterOf, mondayOf, toDate, toNumber, weekdayIndex, type DayNumber } from "./day-number.js"
import { resolveEdge, resolveSpan } from "./resolve-period.js"
import type { NamedDay } from "./time-mention.js"

/** Where and when something was said. */
export interface Hearing {
  readonly at: number
  /** The zone that days and clock times are read in. */
  readonly zone: string
  readonly today: DayNumber
  /** Minutes since midnight, with a fraction. */
  readonly minute: number
  readonly calendar?: WorkCalendar
}

/** Dates from `from` up to, not including, `to`. */
export interface DayRange {
  readonly from: DayNumber
  readonly to: DayNumber
  /** For the end of a period: the minute of its last day by which it ends. */
  readonly endsAt?: number
}

/** What the wall shows where and when something was said. */
export function hearingOf(at: number, zone: string, calendar?: WorkCalendar): Hearing {
  const local = toLocal(at, zone)
  const minute = local.hour * 60 + local.minute + local.second / 60 + local.millisecond / 60_000
  return { at, zone, today: toNumber(local), minute, ...(calendar && { calendar }) }
}

/** The dates that a named day stands for; `undefined` where there is no such date. */
export function resolveDay(named: NamedDay, hearing: Hearing): DayRange | undefined {
  switch (named.is) {
    case "offset":
      return oneDay(hearing.today + named.days)
    case "weekday":
      return oneDay(resolveWeekday(named, hearing.today))
    case "date":
      return resolveDate(named, hearing.today)
    case "figures":
      return resolveFigures(named, hearing)
    case "later":
      return resolveLater(named, hearing)
    case "easter":
      return resolveEaster(named, hearing.today)
    case "neighbour":
      return resolveNeighbour(named, hearing)
    case "week":
      return resolveWeek(named, hearing)
    case "weekOf": {
      const day = resolveDay(named.day, hearing)
      if (day === undefined) return undefined
      // The weekend next to a Monday or Tuesday is the one before it.
      const monday = mondayOf(named.weekend === true ? day.from - 2 : day.from)
      return { from: monday + (named.weekend === true ? 5 : 0), to: monday + 7 }
    }
    case "edge":
      return resolveEdge(named, hearing.today)
    case "nthWeek": {
      const month = resolveSpan(named.month, hearing.today)
      if (month === undefined) return undefined
      const from = named.nth < 0 ? month.to + 7 * named.nth : month.from + 7 * (named.nth - 1)
      return { from, to: Math.min(from + 7, month.to) }
    }
    case "nthWeekday":
      return resolveNth(named, hearing.today)
    case "weekend":
      return resolveWeekend(named.ahead, hearing.today)
    case "month":
    case "quarter":
    case "year":
      return resolveSpan(named, hearing.today)
  }
}

function oneDay(day: DayNumber): DayRange {
  return { from: day, to: day + 1 }
}

function resolveWeekday(named: NamedDay & { readonly is: "weekday" }, today: DayNumber): DayNumber {
  const monday = mondayOf(today)
  if (named.which === "ofWeek") return monday + 7 * named.weeks + named.weekday
  const next = monday + 7 + named.weekday
  const ahead = (named.weekday - weekdayIndex(today) + 7) % 7
  if (named.which === "next") return next + 7 * named.weeks
  const coming = ahead === 0 && named.which === "coming" ? 7 : ahead
  return today + coming + 7 * named.weeks
}

function resolveDate(named: NamedDay & { readonly is: "date" }, today: DayNumber): DayRange | undefined {
  const now = toDate(today)
  if (named.year !== undefined) return exactDate(named.year, named.month ?? now.month, named.day)
  if (named.yearsAhead !== undefined) return exactDate(now.year + named.yearsAhead, named.month ?? now.month, named.day)
  if (named.monthsAhead !== undefined) {
    const { year, month } = addMonths(now, named.monthsAhead)
    return exactDate(year, month, named.day)
  }
  if (named.month !== undefined) return nextYearly(named.month, named.day, today)
  const found = nextMonthly(named, today, named.weekday)
  return found ?? nextMonthly(named, today, undefined)
}

function exactDate(year: number, month: number, day: number): DayRange | undefined {
  return isDate({ year, month, day }) ? oneDay(toNumber({ year, month, day })) : undefined
}

/** The next date of this month and day; today counts. 29 February waits for a leap year. */
function nextYearly(month: number, day: number, today: DayNumber): DayRange | undefined {
  const { year } = toDate(today)
  for (let ahead = 0; ahead <= 8; ahead += 1) {
    const found = exactDate(year + ahead, month, day)
    if (found !== undefined && found.from >= today) return found
  }
  return undefined
}

/** The next date after today with this day of the month and, where one was named, this weekday. */
function nextMonthly(
  named: { readonly day: number },
  today: DayNumber,
  weekday: number | undefined,
): DayRange | undefined {
  const now = toDate(today)
  for (let ahead = 0; ahead <= 12; ahead += 1) {
    const { year, month } = addMonths(now, ahead)
    const found = exactDate(year, month, named.day)
    if (found === undefined || found.from < today || (found.from === today && weekday === undefined)) continue
    if (weekday === undefined || weekdayIndex(found.from) === weekday) return found
  }
  return undefined
}

/** Figures in the order of the zone: month first in America, day first elsewhere, unless only the other is a date. */
function resolveFigures(named: NamedDay & { readonly is: "figures" }, { zone, today }: Hearing): DayRange | undefined {
  const monthFirst = /^(America\/|US\/|Pacific\/(Honolulu|Guam))/.test(zone)
  const [month, day] = monthFirst ? [named.first, named.second] : [named.second, named.first]
  const [m, d] = month <= 12 ? [month, day] : [day, month]
  return named.year === undefined ? nextYearly(m, d, today) : exactDate(named.year, m, d)
}

function resolveLater(named: NamedDay & { readonly is: "later" }, hearing: Hearing): DayRange | undefined {
  const { after, count, unit, weekday } = named
  const base = after === undefined ? hearing.today : resolveDay(after, hearing)?.from
  if (base === undefined || count > 40_000) return undefined
  const day = addUnits(base, count, unit, hearing.calendar)
  return oneDay(weekday === undefined ? day : onWeekday(day, weekday, unit))
}

/** The next Easter, or a day that is counted from it; today counts. */
function resolveEaster(named: NamedDay & { readonly is: "easter" }, today: DayNumber): DayRange {
  const { days } = named
  if (named.year !== undefined) return oneDay(easterOf(named.year) + days)
  const { year } = toDate(today)
  const coming = easterOf(year) + days
  return oneDay(coming >= today ? coming : easterOf(year + 1) + days)
}

/** The nearest such weekday that is not the date itself, or the calendar week next to the one that holds it. */
function resolveNeighbour(
  { what, side, of }: NamedDay & { readonly is: "neighbour" },
  hearing: Hearing,
): DayRange | undefined {
  const day = resolveDay(of, hearing)?.from
  if (day === undefined) return undefined
  if (typeof what === "number") {
    const ahead = (what - weekdayIndex(day) + 7) % 7
    if (side === "after") return oneDay(day + (ahead === 0 ? 7 : ahead))
    return oneDay(day + ahead - 7)
  }
  const monday = mondayOf(day)
  if (what === "week") {
    const from = side === "after" ? monday + 7 : monday - 7
    return { from, to: from + 7 }
  }
  // The weekend after a Sunday is the coming one, that before it the one that holds its eve.
  const saturday = monday + 5
  const from =
    side === "after" ? (saturday > day ? saturday : saturday + 7) : saturday + 1 < day ? saturday : saturday - 7
  return { from, to: from + 2 }
}

function resolveWeek(named: NamedDay & { readonly is: "week" }, { today, minute }: Hearing): DayRange {
  const monday = mondayOf(today) + 7 * named.ahead
  const from = (first: number, last: number): DayRange => ({ from: monday + first, to: monday + last })
  switch (named.slice) {
    case "start":
      // Said on Wednesday, "at the beginning of the week" is the next one.
      return today >= monday + 2 ? from(7, 9) : from(0, 2)
    case "firstHalf":
      return from(0, 3)
    case "secondHalf":
      return from(2, 5)
    case "middle":
      return from(2, 3)
    case "late":
      return from(3, 5)
    case "end": {
      const friday = monday + 4
      // Said when Friday's working day is over, the end of the week is Sunday night.
      const over = today > friday || (today === friday && minute >= CLOSING_MINUTE)
      return over ? { from: monday + 6, to: monday + 7 } : { from: friday, to: friday + 1, endsAt: CLOSING_MINUTE }
    }
    case "last":
      return from(6, 7)
    case "whole":
    case "rest":
      return from(0, 7)
  }
}

/** "The first Monday of the month", said when it is past, is that of the next. */
function resolveNth(named: NamedDay & { readonly is: "nthWeekday" }, today: DayNumber): DayRange | undefined {
  const found = nthOf(named, today)
  const passed = found !== undefined && found.to <= today && named.month.ahead === 0
  return passed ? nthOf({ ...named, month: { ...named.month, ahead: 1 } }, today) : found
}

function nthOf(named: NamedDay & { readonly is: "nthWeekday" }, today: DayNumber): DayRange | undefined {
  const month = resolveSpan(named.month, today)
  if (month === undefined) return undefined
  if (named.nth < 0) {
    const last = month.to - 1
    return oneDay(last - ((weekdayIndex(last) - named.weekday + 7) % 7) + 7 * (named.nth + 1))
  }
  const day = month.from + ((named.weekday - weekdayIndex(month.from) + 7) % 7) + 7 * (named.nth - 1)
  return day < month.to ? oneDay(day) : undefined
}

function resolveWeekend(ahead: number, today: DayNumber): DayRange {
  const saturday = mondayOf(today) + 5 + 7 * ahead
  return { from: saturday, to: saturday + 2 }
}
