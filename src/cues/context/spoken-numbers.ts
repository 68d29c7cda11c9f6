import { isNumber, onceIn } from "./content-words.js"
import type { Lexis } from "../words/lexis.js"
import { AFTER_MARK, type Sentence } from "../words/sentence.js"
import { readSentences } from "../words/sentences.js"

/** A number of so few digits may be repeated by chance. */
const FEWEST_DIGITS = 2
/** More words beside a number say something about it, and do not only say it again; beside one of few digits fewer do. */
const MOST_WORDS = 10
const MOST_BESIDE = 3
const MANY_DIGITS = 4

/** Fewer digits are no number to ring; more are none either (E.164). */
const CALLABLE = { from: 7, to: 15 }

/** Whether somebody can be rung on it. */
export function isCallable(digits: string): boolean {
  return digits.length >= CALLABLE.from && digits.length <= CALLABLE.to
}

/** What redaction puts in the place of a number. */
export const BLOTTED = /\[(?:CARD|PHONE)\]/

/** Whether a number said again is the one told, or the part of it that rings, with the code of a country or with the 0 that it takes the place of. */
export function isSameNumber(told: string, digits: string): boolean {
  const [own, other] = [told.replace(/^0/, ""), digits.replace(/^0/, "")]
  return (
    digits === told ||
    (isCallable(digits) && told.includes(other)) ||
    (isCallable(told) && own !== told && digits.endsWith(own))
  )
}

export interface SpokenNumber {
  readonly digits: string
  readonly start: number
  readonly end: number
}

/** Where numbers of an earlier text are said again, "five five five, one two" as "55512", in a sentence that tells nothing else; misheard, too. */
export function saidAgain(
  lexis: Lexis,
  sentences: readonly Sentence[],
  before: string,
): (Pick<SpokenNumber, "start" | "end"> & { readonly confidence: number }) | undefined {
  let given: readonly string[] | undefined
  // Masked until the words behind it are known.
  const isBlotted = BLOTTED.test(before)
  for (const sentence of sentences) {
    // "No table at seven" is an answer about the number.
    if (lexis.list("negators").has(sentence.words[0]!)) continue
    const numbers = findNumbers(lexis, sentence)
    if (numbers.length === 0) continue
    const beside = besideNumbers(sentence, numbers).length
    if (beside > MOST_WORDS) continue
    given ??= readSentences(before, lexis).flatMap((each) => findNumbers(lexis, each).map(({ digits }) => digits))
    const said = numbers.filter(
      ({ digits }) =>
        (isBlotted && isCallable(digits)) ||
        given!.some(
          (one) => isSameNumber(one, digits) || isEnd(one, digits) || isEnd(digits, one) || isMisheard(one, digits),
        ),
    )
    const digitCount = said.reduce((sum, { digits }) => sum + digits.length, 0)
    if (digitCount < FEWEST_DIGITS || (digitCount < MANY_DIGITS && beside > MOST_BESIDE)) continue
    return { start: said[0]!.start, end: said.at(-1)!.end, confidence: digitCount < MANY_DIGITS ? 0.6 : 0.75 }
  }
  return undefined
}

/** The words of a sentence that stand in none of its numbers. */
export function besideNumbers({ words, starts, ends }: Sentence, numbers: readonly SpokenNumber[]): readonly string[] {
  const isIn = (at: number): boolean => numbers.some(({ start, end }) => start <= at && at < end)
  return words.filter((_, at) => ends[at]! > starts[at]! && !isIn(starts[at]!))
}

/** Runs of numbers as digits; those below a hundred are spelled out, "double" and "triple" said again, longer ones stay words. */
export function findNumbers(lexis: Lexis, { words, starts, ends, flags }: Sentence): SpokenNumber[] {
  const ordinals = lexis.list("ordinals")
  if (!words.some((word) => isNumber(lexis, word) || ordinals.has(word))) return []
  const places = placesOf(lexis)
  const placeOf = (index: number): number => places.get(words[index] ?? "") ?? -1
  const isUnit = (index: number): boolean => placeOf(index) > 0 && placeOf(index) < 10
  const found: SpokenNumber[] = []
  let open: SpokenNumber | undefined
  let times = 1
  let isTens = false
  words.forEach((word, index) => {
    // "Treinta y dos".
    if (isTens && isUnit(index + 1) && lexis.list("joints").has(word)) return
    // "Oh" alone is a sigh.
    const isZero =
      lexis.list("zeros").has(word) && (open !== undefined || toDigits(words[index + 1] ?? "", places) !== undefined)
    const isHundred = word === "hundred" && open !== undefined && /[1-9]$/.test(open.digits)
    const digits = isZero ? "0" : isHundred ? "00" : toDigits(word, places)
    // "The old one, 0491 570 110".
    if (open?.digits.length === 1 && (flags[index]! & AFTER_MARK) !== 0 && /^\d{3}/.test(word)) open = undefined
    if (digits !== undefined) {
      const told = open?.digits.slice(0, isTens && isUnit(index) ? -1 : undefined) ?? ""
      open = {
        digits: told + digits.repeat(times),
        start: open?.start ?? starts[words[index - 1] === "plus" ? index - 1 : index]!,
        end: ends[index]!,
      }
      times = 1
    } else if (word === "double" || word === "triple") times = word === "double" ? 2 : 3
    else if (open !== undefined) {
      found.push(open)
      open = undefined
    }
    isTens = placeOf(index) >= TENS && placeOf(index) < TENS + 8
  })
  return found
}

/** In the list of a pack a number stands at its place up to twenty; there the tens begin. */
const TENS = 20

/** The numbers of a pack by their places in its list, and behind them its ordinals from the third on. */
const placesOf = /* @__PURE__ */ onceIn(
  ({ list }) => new Map([...list("numbers"), ...[...list("ordinals")].slice(2)].map((name, place) => [name, place])),
)

/** "Twelve" and "thirty" are two digits. */
function toDigits(word: string, places: ReadonlyMap<string, number>): string | undefined {
  if (/^\W?[a-z]?\d/.test(word)) return word.replace(/\D/g, "")
  const value = places.get(word)
  if (value === undefined) return undefined
  if (value <= TENS) return String(value)
  return value < TENS + 8 ? `${value - TENS + 2}0` : `+${String.fromCharCode(97 + value)}`
}

/** Half of the digits are the same, wherever they stand; of two with one digit each, where nothing else is said. */
export function isLike(one: string, other: string, isAlone: boolean): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if (long.length === 1 || long.startsWith("+")) return isAlone && short.length === long.length
  return long.length - short.length < 2 && without(long, short).length <= long.length / 2
}

/** The last piece of a number that is said as a whole, or that alone of one that was. */
const isEnd = (one: string, other: string): boolean =>
  one.length > FEWEST_DIGITS && isCallable(other) && other.endsWith(one)

/** One of three digits or more is another, or they stand in another order. */
const isMisheard = (one: string, other: string): boolean =>
  other.length > FEWEST_DIGITS && one.length === other.length && without(one, other).length < 2

function without(digits: string, others: string): string {
  return others.split("").reduce((rest, digit) => rest.replace(digit, ""), digits)
}
