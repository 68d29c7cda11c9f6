import { luhnHolds, luhnSums } from "./check-digits.js"
import type { LuhnSums } from "./check-digits.js"
import { cardLengths } from "./issuers.js"
import type { IssuerRange } from "./issuers.js"
import type { Reading } from "../reading/readings.js"

/** A stretch of digits that is a card number: an issuer's range, its length, a right Luhn digit. `end` exclusive. */
export interface CardWindow {
  readonly start: number
  readonly end: number
  /** Where the number itself ends; `end` is further where an expiry date and a code are glued to it. */
  readonly numberEnd: number
}

/** After a card at most an expiry date (4 or 6 digits) and a code (3 or 4) are said without a pause. */
const MOST_AFTER = 10

/** Shorter numbers are rare; they count only where nothing goes on at once, or each longer number would hold one. */
const COMMON_LENGTH = 15

/** What may be glued to a card by a recogniser: code; month and year; both. */
const GLUED_LENGTHS = [3, 4, 7, 8]

/**
 * The card numbers among the digits of a run, in order, never overlapping.
 *
 * A number begins where something said begins (after a pause, a word, a group) and ends where something said ends. At
 * each beginning only the issuer's few lengths are tried, so the time is linear.
 */
export function findCardWindows(reading: Reading, extra: readonly IssuerRange[]): CardWindow[] {
  const { digits, starts, ends } = reading
  if (digits.length < 13) return []
  const sums = luhnSums(digits)
  const isEnd = new Uint8Array(digits.length + 1)
  for (const end of ends) isEnd[end] = 1
  const isStart = new Uint8Array(digits.length + 1)
  for (const start of starts) isStart[start] = 1
  const windows: CardWindow[] = []
  let free = 0
  for (const start of starts) {
    if (start < free) continue
    const window = windowAt({ digits, sums, isStart, isEnd, start }, extra)
    if (window === undefined) continue
    windows.push(window)
    free = window.end
  }
  return windows
}

interface Place {
  readonly digits: string
  readonly sums: LuhnSums
  readonly isStart: Uint8Array
  readonly isEnd: Uint8Array
  readonly start: number
}

function windowAt(
  { digits, sums, isStart, isEnd, start }: Place,
  extra: readonly IssuerRange[],
): CardWindow | undefined {
  let found: CardWindow | undefined
  for (const length of cardLengths(digits, start, extra)) {
    const numberEnd = start + length
    if (numberEnd > digits.length || !luhnHolds(sums, start, numberEnd)) continue
    const rest = digits.length - numberEnd
    const mayGoOn = length >= COMMON_LENGTH && rest <= MOST_AFTER
    const isWhole = isEnd[numberEnd] === 1 && (rest === 0 || isStart[numberEnd] === 1 || mayGoOn)
    if (isWhole && numberEnd > (found?.numberEnd ?? 0)) found = { start, end: numberEnd, numberEnd }
    const glued = isEnd[numberEnd] === 0 ? gluedEnd(digits, numberEnd, isEnd) : undefined
    if (glued !== undefined) found ??= { start, end: glued, numberEnd }
  }
  return found
}

/** The end of a group that holds a card and, glued to it, a code, a month and year, or both. */
function gluedEnd(digits: string, numberEnd: number, isEnd: Uint8Array): number | undefined {
  for (const length of GLUED_LENGTHS) {
    const end = numberEnd + length
    if (isEnd[end] !== 1) continue
    const month = Number(digits.slice(numberEnd, numberEnd + 2))
    return length === 3 || (month >= 1 && month <= 12) ? end : undefined
  }
  return undefined
}
