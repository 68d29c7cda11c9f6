/**
 * Sums from which the Luhn digit of any stretch of a long number is told in one step (ISO/IEC 7812-1, annex B).
 *
 * `even[i]` is the sum of the digits before `i` with those at even places doubled, `odd[i]` with those at odd places.
 */
export interface LuhnSums {
  readonly even: readonly number[]
  readonly odd: readonly number[]
}

/** Builds {@link LuhnSums} for a string of digits, in one pass. */
export function luhnSums(digits: string): LuhnSums {
  const even = [0]
  const odd = [0]
  for (let index = 0; index < digits.length; index += 1) {
    const digit = digits.charCodeAt(index) - 48
    const doubled = digit > 4 ? digit * 2 - 9 : digit * 2
    even.push((even[index] ?? 0) + (index % 2 === 0 ? doubled : digit))
    odd.push((odd[index] ?? 0) + (index % 2 === 0 ? digit : doubled))
  }
  return { even, odd }
}

/** Whether the digits from `start` up to `end` (not included) end with their Luhn digit. All noughts never do. */
export function luhnHolds({ even, odd }: LuhnSums, start: number, end: number): boolean {
  // The last digit, at `end - 1`, stands as it is, so those at the places of the same parity as `end` are doubled.
  const sums = end % 2 === 0 ? even : odd
  const sum = (sums[end] ?? 0) - (sums[start] ?? 0)
  return sum > 0 && sum % 10 === 0
}

/**
 * Whether a string of digits ends with its Luhn digit.
 *
 * @example
 * ```ts
 * import { hasLuhnDigit } from "evenkeel/redact"
 *
 * hasLuhnDigit("4242424242424242") // => true
 * hasLuhnDigit("4242424242424241") // => false
 * ```
 */
export function hasLuhnDigit(digits: string): boolean {
  return typeof digits === "string" && luhnHolds(luhnSums(digits), 0, digits.length)
}

/** ISO 13616: an IBAN, four first characters moved to the end and letters as 10 to 35, leaves 1 divided by 97. */
export function hasIbanDigits(iban: string): boolean {
  const turned = (iban.slice(4) + iban.slice(0, 4)).toUpperCase()
  let rest = 0
  for (let index = 0; index < turned.length; index += 1) {
    const code = turned.charCodeAt(index)
    rest = code <= 57 ? (rest * 10 + code - 48) % 97 : (rest * 100 + code - 55) % 97
  }
  return rest === 1
}

const VERHOEFF_TIMES = ["0123456789", "1234067895", "2340178956", "3401289567", "4012395678"]
const VERHOEFF_TIMES_2 = ["5987604321", "6598710432", "7659821043", "8765932104", "9876543210"]
const VERHOEFF_TURN = ["0123456789", "1576283094", "5803796142", "8916043527"]
const VERHOEFF_TURN_2 = ["9453126870", "4286573901", "2793806415", "7046913258"]

/** Verhoeff's check digit (1969), which the Indian Aadhaar number ends with. */
export function hasVerhoeffDigit(digits: string): boolean {
  const times = [...VERHOEFF_TIMES, ...VERHOEFF_TIMES_2]
  const turn = [...VERHOEFF_TURN, ...VERHOEFF_TURN_2]
  let check = 0
  for (let index = 0; index < digits.length; index += 1) {
    const digit = digits.charCodeAt(digits.length - 1 - index) - 48
    const turned = Number(turn[index % 8]?.charAt(digit))
    check = Number(times[check]?.charAt(turned))
  }
  return check === 0
}

/** Brazil's CPF: two check digits, each eleven minus the weighted sum modulo eleven, ten and eleven written 0. */
export function hasCpfDigits(digits: string): boolean {
  if (digits.length !== 11 || digits === digits.charAt(0).repeat(11)) return false
  return [9, 10].every((length) => {
    let sum = 0
    for (let index = 0; index < length; index += 1) sum += (digits.charCodeAt(index) - 48) * (length + 1 - index)
    return ((sum * 10) % 11) % 10 === digits.charCodeAt(length) - 48
  })
}
