import { digitsLike } from "./lookalikes.js"
import { senseOf } from "./number-words.js"
import { digitAt, element, isSaidDigit } from "./number-text.js"
import type { NumberElement, NumberText } from "./number-text.js"

/** Letters alone are a word where they are fewer. */
const SHORTEST_CODE = 3

/** "l23" for a code of 123, "BOS" for 805. */
export function disguised(source: NumberText, at: number): NumberElement | undefined {
  const { text, tokens, isExpected } = source
  const token = tokens[at]
  if (!isExpected || token?.isAlike !== true || token.word.length < SHORTEST_CODE) return undefined
  const digits = digitsLike(text.slice(token.start, token.end))
  return digits === undefined ? undefined : element(source, [at, at], digits, { isGroup: true })
}

/** Letters of the longest digit. */
const LONGEST_DIGIT = 5

/** "F-O-U-R", where card data is expected. */
export function spelledOut(source: NumberText, at: number): NumberElement | undefined {
  const { tokens, isExpected, isTaken } = source
  if (!isExpected || tokens[at]?.word.length !== 1) return undefined
  let word = ""
  for (let last = at; last < at + LONGEST_DIGIT && tokens[last]?.word.length === 1 && !isTaken(last); last += 1) {
    word += tokens[last]?.word ?? ""
    const digit = word.length > 2 ? senseOf(word)?.digit : undefined
    if (digit !== undefined) return element(source, [at, last], digit)
  }
  return undefined
}

/** So many words in a row that all may be digits are digits where card data is expected; anywhere, so many. */
const ROW_EXPECTED = 3
const ROW = 8

export function isInRow(source: NumberText, at: number): boolean {
  const row = source.isExpected ? ROW_EXPECTED : ROW
  const isDigit = (place: number): boolean => isSaidDigit(source, place) && digitAt(source, place) !== undefined
  const mayBe = (place: number): boolean => isSound(source, place) || isDigit(place)
  return reach(at, -1, row, mayBe) + 1 + reach(at, 1, row, mayBe) >= row
}

/** "Three ate for too six": a digit stands there on both sides, or behind up to three words that sound like one. */
export function isBetweenDigits(source: NumberText, at: number): boolean {
  const mayBe = (place: number): boolean => isSound(source, place)
  return [-1, 1].every((step) => isSaidDigit(source, at + step * (reach(at, step, 3, mayBe) + 1)))
}

/** How many tokens in a row beside a place are of a kind, up to a limit. */
function reach(at: number, step: number, limit: number, holds: (place: number) => boolean): number {
  let passed = 0
  while (passed < limit && holds(at + step * (passed + 1))) passed += 1
  return passed
}

function isSound({ tokens, isTaken }: NumberText, at: number): boolean {
  return tokens[at]?.sense?.sound !== undefined && !isTaken(at)
}
