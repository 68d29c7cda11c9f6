import type { Reading } from "../reading/readings.js"

/** First and last year, in two digits, that a card in use may expire: 2020 to 2049. */
const FIRST_YEAR = 20
const LAST_YEAR = 49

/**
 * Whether digits are a month and a year: 1226, 526, 122026, 52026.
 *
 * @example
 * ```ts
 * import { isMonthAndYear } from "evenkeel/redact"
 *
 * isMonthAndYear("1226") // => true
 * isMonthAndYear("1326") // => false
 * ```
 */
export function isMonthAndYear(digits: string): boolean {
  if (typeof digits !== "string" || digits.length < 3 || digits.length > 6) return false
  const yearLength = digits.length > 4 ? 4 : 2
  const month = Number(digits.slice(0, -yearLength))
  const year = digits.slice(-yearLength)
  if (yearLength === 4 && !year.startsWith("20")) return false
  const short = Number(year.slice(-2))
  return month >= 1 && month <= 12 && short >= FIRST_YEAR && short <= LAST_YEAR
}

/** Whether digits are a year alone, as said after the name of a month: 26, 2026. */
export function isYear(digits: string): boolean {
  if (digits.length !== 2 && !(digits.length === 4 && digits.startsWith("20"))) return false
  const short = Number(digits.slice(-2))
  return short >= FIRST_YEAR && short <= LAST_YEAR
}

/** How digits said right after a card number divide: month and year, then code. Lengths; nought where absent. */
export interface AfterCard {
  readonly expiry: number
  readonly code: number
}

/** Month, year and code have at most so many digits. */
const LONGEST_AFTER = 10

/** Divides the digits said right after a card number; undefined where they are neither date nor code. */
export function divideAfterCard({ digits, ends }: Reading, from: number, afterMonth: boolean): AfterCard | undefined {
  const rest = digits.slice(from)
  if (rest.length > LONGEST_AFTER) return undefined
  for (const expiry of [6, 5, 4, 3, 2]) {
    const code = rest.length - expiry
    const isCode = code === 0 || code === 3 || code === 4
    const isDate = afterMonth ? isYear(rest.slice(0, expiry)) : isMonthAndYear(rest.slice(0, expiry))
    // Three digits alone are a code rather than a month of one digit and a year.
    if (code === 0 && expiry === 3) break
    if (isCode && isDate && ends.includes(from + expiry)) return { expiry, code }
  }
  return rest.length === 3 || rest.length === 4 ? { expiry: 0, code: rest.length } : undefined
}
