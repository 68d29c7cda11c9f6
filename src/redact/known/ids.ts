import { hasVerhoeffDigit } from "./check-digits.js"
import { mayBeginCard } from "./issuers.js"
import { readSaid } from "../reading/readings.js"
import type { Said } from "../reading/readings.js"
import type { Run } from "../runs.js"

/** Groups of telephone numbers as written in North America: 415 555 0123, 1 415 555 0123. */
const NORTH_AMERICAN = ["3,3,4", "1,3,3,4"]

/** Whether a run is written as a telephone number is: with "+" or a leading nought, or in American groups. */
export function looksLikePhone(run: Run): boolean {
  const { digits } = readSaid(run.said)
  if (run.elements.some((number) => number.shape !== undefined)) return false
  if (run.plusStart !== undefined) return digits.length >= 8 && digits.length <= 15
  if (digits.startsWith("0")) return digits.length === 10 || digits.length === 11
  const groups = run.elements.map((number) => number.digits.length).join(",")
  return NORTH_AMERICAN.includes(groups)
}

/** Whether things said are a whole number of North America in its groups, without the country: area and exchange begin with 2 to 9 (NANPA). */
export function isNorthAmerican(said: readonly Said[]): boolean {
  const { digits, starts } = readSaid(said)
  return starts.join() === "0,3,6" && /^[2-9]\d{2}[2-9]\d{6}$/.test(digits)
}

/**
 * The same in one breath where a telephone number was asked for: to a neighbour the area is left out, and digits that no
 * card begins with, read as one would first, may come without the groups.
 */
export function isNorthAmericanAnswer(said: readonly Said[]): boolean {
  const { digits, starts } = readSaid(said)
  if (digits.length === 7) return starts.join() === "0,3" && /^[2-9]/.test(digits)
  return /^[2-9]\d{2}[2-9]\d{6}$/.test(digits) && !mayBeginCard(digits, 0, [])
}

/** Whether a run is written as an Indian Aadhaar number is: three groups of four, the last digit Verhoeff's (UIDAI). */
export function looksLikeAadhaar(run: Run): boolean {
  const { digits } = readSaid(run.said)
  if (digits.length !== 12 || run.elements.length !== 3 || !/^[2-9]/.test(digits)) return false
  return run.elements.every((number) => number.digits.length === 4) && hasVerhoeffDigit(digits)
}

/** Whether a run is written as a US social security number is, with spaces: 123 45 6789. Dashes are looked for in the text. */
export function looksLikeSocialSecurity(run: Run): boolean {
  if (run.elements.some((number) => !number.isGroup)) return false
  return /^(?!000|666)[0-9]{3},(?!00)[0-9]{2},(?!0000)[0-9]{4}$/.test(
    run.elements.map(({ digits }) => digits).join(","),
  )
}
