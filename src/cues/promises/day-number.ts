import { addDays, weekdays, weekdayOf, type PlainDate } from "../../time/index.js"

/** A local date as a count of days since 1 January 1970. */
export type DayNumber = number

const DAY_MS = 86_400_000

/** The date of a day number. */
export function toDate(day: DayNumber): PlainDate {
  return addDays({ year: 1970, month: 1, day: 1 }, day)
}

export function toNumber({ year, month, day }: PlainDate): DayNumber {
  return Math.round(Date.UTC(year, month - 1, day) / DAY_MS)
}

/** The place of a day in its week, Monday 0. */
export function weekdayIndex(day: DayNumber): number {
  return weekdays.indexOf(weekdayOf(toDate(day)))
}

export function mondayOf(day: DayNumber): DayNumber {
  return day - weekdayIndex(day)
}

/** A month of the calendar, January 1. */
export interface MonthOfYear {
  readonly year: number
  readonly month: number
}

export function addMonths({ year, month }: MonthOfYear, count: number): MonthOfYear {
  const months = year * 12 + (month - 1) + count
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 }
}

/** Easter Sunday of a year, by the anonymous Gregorian reckoning. */
export function easterOf(year: number): DayNumber {
  const century = Math.floor(year / 100)
  const golden = year % 19
  const leap = Math.floor(century / 4)
  const moon = Math.floor((8 * century + 13) / 25)
  const epact = (19 * golden + century - leap - moon + 15) % 30
  const correction = Math.floor((golden + 11 * epact) / 319)
  const days = (2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - (year % 4) - epact + correction + 32) % 7
  const month = Math.floor((epact - correction + days + 90) / 25)
  return toNumber({ year, month, day: (epact - correction + days + month + 19) % 32 })
}
