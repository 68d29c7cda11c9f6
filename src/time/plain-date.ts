import { orInvalidInput } from "../kernel/index.js"
import { timeFault } from "./time-fault.js"

/** A date of the Gregorian calendar, in no zone. */
export interface PlainDate {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  /** 1 to 31. */
  readonly day: number
}

/** A day of the week. */
export type Weekday = "mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun"

/** The days of the week in order, Monday first (ISO 8601). */
export const weekdays: readonly Weekday[] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

const DATE_FORM = /^(\d{4})-(\d{2})-(\d{2})$/

/**
 * The number of days in a month.
 *
 * @param month - 1 to 12; 0 for any other number.
 *
 * @example
 * ```ts
 * import { daysInMonth } from "evenkeel/time"
 *
 * daysInMonth(2028, 2) // => 29
 * daysInMonth(2100, 2) // => 28
 * ```
 */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  if (month === 4 || month === 6 || month === 9 || month === 11) return 30
  return Number.isInteger(month) && month >= 1 && month <= 12 ? 31 : 0
}

/**
 * Whether a date stands in the calendar: 30 February does not.
 *
 * @example
 * ```ts
 * import { isDate } from "evenkeel/time"
 *
 * isDate({ year: 2026, month: 2, day: 28 }) // => true
 * isDate({ year: 2026, month: 2, day: 30 }) // => false
 * ```
 */
export function isDate(date: PlainDate): boolean {
  return orInvalidInput({ date }, () => {
    const { year, month, day } = date
    return Number.isInteger(year) && Number.isInteger(day) && day >= 1 && day <= daysInMonth(year, month)
  })
}

/**
 * Days since 1 January 1970.
 *
 * @see Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil: years run from March, so that
 * the leap day is the last of its year, in cycles of 400 years (146,097 days).
 */
export function toDayNumber({ year, month, day }: PlainDate): number {
  const marchYear = month <= 2 ? year - 1 : year
  const cycle = Math.floor(marchYear / 400)
  const yearOfCycle = marchYear - cycle * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  const dayOfCycle = yearOfCycle * 365 + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100) + dayOfYear
  return cycle * 146_097 + dayOfCycle - 719_468
}

/** The date that is so many days after 1 January 1970; undoes {@link toDayNumber}. */
export function fromDayNumber(dayNumber: number): PlainDate {
  const shifted = dayNumber + 719_468
  const cycle = Math.floor(shifted / 146_097)
  const dayOfCycle = shifted - cycle * 146_097
  const leapDays = Math.floor(dayOfCycle / 1460) - Math.floor(dayOfCycle / 36_524) + Math.floor(dayOfCycle / 146_096)
  const yearOfCycle = Math.floor((dayOfCycle - leapDays) / 365)
  const yearStart = 365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100)
  const dayOfYear = dayOfCycle - yearStart
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1
  return { year: yearOfCycle + cycle * 400 + (month <= 2 ? 1 : 0), month, day }
}

/** Where a day stands in {@link weekdays}, from its day number: 0 for Monday. 1 January 1970 was a Thursday. */
export function weekdayIndex(dayNumber: number): number {
  return (((dayNumber + 3) % 7) + 7) % 7
}

/**
 * The day of the week of a date.
 *
 * @example
 * ```ts
 * import { weekdayOf } from "evenkeel/time"
 *
 * weekdayOf({ year: 2026, month: 11, day: 20 }) // => "fri"
 * ```
 */
export function weekdayOf(date: PlainDate): Weekday {
  return orInvalidInput({ date }, () => weekdays[weekdayIndex(toDayNumber(date))] as Weekday)
}

/**
 * The date so many days later, or earlier for a negative count.
 *
 * @param count - A whole number.
 *
 * @example
 * ```ts
 * import { addDays } from "evenkeel/time"
 *
 * addDays({ year: 2026, month: 12, day: 31 }, 1) // => { year: 2027, month: 1, day: 1 }
 * ```
 */
export function addDays(date: PlainDate, count: number): PlainDate {
  return orInvalidInput({ date, count }, () => fromDayNumber(toDayNumber(date) + count))
}

/**
 * Reads `YYYY-MM-DD`.
 *
 * @throws {@link Fault} `time/invalid-local-time` for any other form, and for a date that is in no calendar.
 *
 * @example
 * ```ts
 * import { parseDate } from "evenkeel/time"
 *
 * parseDate("2026-12-01") // => { year: 2026, month: 12, day: 1 }
 * ```
 */
export function parseDate(text: unknown): PlainDate {
  const date = readDate(text)
  if (date !== undefined) return date
  throw timeFault("time/invalid-local-time", { issues: [{ path: "", expected: DATE_EXPECTED }] })
}

/** What {@link readDate} wants, in words. */
export const DATE_EXPECTED = 'a date that exists, as "2026-12-01"'

/** As {@link parseDate}, with `undefined` in place of a fault. */
export function readDate(text: unknown): PlainDate | undefined {
  const parts = typeof text === "string" ? DATE_FORM.exec(text) : null
  if (parts === null) return undefined
  const date = { year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) }
  return isDate(date) ? date : undefined
}

/**
 * Writes `YYYY-MM-DD`; a year outside 0 to 9999 gets a sign and six digits (ISO 8601, expanded).
 *
 * @example
 * ```ts
 * import { formatDate } from "evenkeel/time"
 *
 * formatDate({ year: 2026, month: 12, day: 1 }) // => "2026-12-01"
 * ```
 */
export function formatDate(date: PlainDate): string {
  return orInvalidInput({ date }, () => {
    const { year, month, day } = date
    const plain = year >= 0 && year <= 9999
    const years = plain ? pad(year, 4) : (year < 0 ? "-" : "+") + pad(Math.abs(year), 6)
    return `${years}-${pad(month, 2)}-${pad(day, 2)}`
  })
}

/** A number with leading zeros. */
export function pad(value: number, width: number): string {
  return String(value).padStart(width, "0")
}
