import { isNumber } from "./content-words.js"
import type { Lexis } from "../words/lexis.js"
import { AFTER_MARK, type Sentence } from "../words/sentence.js"
import { readSentences } from "../words/sentences.js"

/** A number of so few digits may be repeated by chance. */
const FEWEST_DIGITS = 2
/** A sentence of more words says something about the number, and does not only say it again; so do more words beside one of few digits. */
const MOST_WORDS = 12
const MOST_BESIDE = 3
const MANY_DIGITS = 4

/** Fewer digits are no number to ring; more are none either (E.164). */
const CALLABLE = { from: 7, to: 15 }

/** Whether somebody can be rung on it. */
export function isCallable(digits: string): boolean {
  return digits.length >= CALLABLE.from && digits.length <= CALLABLE.to
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
  for (const sentence of sentences) {
    const wordCount = sentence.words.length - 1
    // "No table at seven" is an answer about the number.
    if (wordCount > MOST_WORDS || lexis.list("negators").has(sentence.words[0]!)) continue
    const numbers = findNumbers(lexis, sentence)
    if (numbers.length === 0) continue
    given ??= readSentences(before, lexis).flatMap((each) => findNumbers(lexis, each).map(({ digits }) => digits))
    const said = numbers.filter(({ digits }) =>
      given!.some((one) => one === digits || isEnd(one, digits) || isMisheard(one, digits)),
    )
    const digitCount = said.reduce((sum, { digits }) => sum + digits.length, 0)
    if (digitCount < FEWEST_DIGITS || (digitCount < MANY_DIGITS && wordCount - said.length > MOST_BESIDE)) continue
    return { start: said[0]!.start, end: said.at(-1)!.end, confidence: digitCount < MANY_DIGITS ? 0.6 : 0.75 }
  }
  return undefined
}

/** Runs of numbers as digits; number words below ten are spelled out, "double" and "triple" said again, longer ones stay words. */
export function findNumbers(lexis: Lexis, { words, starts, ends, flags }: Sentence): SpokenNumber[] {
  const ordinals = lexis.list("ordinals")
  if (!words.some((word) => isNumber(lexis, word) || ordinals.has(word))) return []
  const zeros = lexis.list("zeros")
  const names = [...lexis.list("numbers"), ...[...ordinals].slice(2)]
  const found: SpokenNumber[] = []
  let open: SpokenNumber | undefined
  let times = 1
  words.forEach((word, index) => {
    // "Oh" alone is a sigh.
    const isZero = zeros.has(word) && (open !== undefined || toDigits(words[index + 1] ?? "", names) !== undefined)
    const isHundred = word === "hundred" && open !== undefined && /[1-9]$/.test(open.digits)
    const digits = isZero ? "0" : isHundred ? "00" : toDigits(word, names)
    // "The old one, 0491 570 110".
    if (open?.digits.length === 1 && (flags[index]! & AFTER_MARK) !== 0 && /^\d{3}/.test(word)) open = undefined
    if (digits !== undefined) {
      const start = open?.start ?? starts[index]!
      open = { digits: (open?.digits ?? "") + digits.repeat(times), start, end: ends[index]! }
      times = 1
    } else if (word === "double" || word === "triple") times = word === "double" ? 2 : 3
    else if (open !== undefined) {
      found.push(open)
      open = undefined
    }
  })
  return found
}

/** "Twelve" counts as two digits. */
function toDigits(word: string, names: readonly string[]): string | undefined {
  if (/^\W?[a-z]?\d/.test(word)) return word.replace(/\D/g, "")
  const value = names.indexOf(word)
  return value < 0 ? undefined : value < 10 ? String(value) : `+${String.fromCharCode(97 + value)}`
}

/** Half of the digits are the same, wherever they stand; of two with one digit each, where nothing else is said. */
export function isLike(one: string, other: string, isAlone: boolean): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if (long.length === 1 || long.startsWith("+")) return isAlone && short.length === long.length
  return long.length - short.length < 2 && without(long, short).length <= long.length / 2
}

/** The last piece of a number that is said as a whole. */
const isEnd = (one: string, other: string): boolean =>
  one.length > FEWEST_DIGITS && isCallable(other) && other.endsWith(one)

/** One of three digits or more is another, or they stand in another order. */
const isMisheard = (one: string, other: string): boolean =>
  other.length > FEWEST_DIGITS && one.length === other.length && without(one, other).length < 2

function without(digits: string, others: string): string {
  return others.split("").reduce((rest, digit) => rest.replace(digit, ""), digits)
}
