import type { Detector } from "../matching/compile.js"
import type { Candidate, HeardTurn, Surroundings } from "../matching/settle.js"
import { readSentences } from "../words/sentences.js"

/** A number of so few digits may be repeated by chance. */
const FEWEST_DIGITS = 2
/** A longer turn says something about the number, and does not only say it again; so do more words beside one of few digits. */
const MOST_WORDS = 10
const MOST_BESIDE = 3
const MANY_DIGITS = 4

/**
 * Numbers that the caller has just given and the agent says again: "five five five, one two" is read back as "55512".
 * Only in a short turn, and words are not compared: an answer uses the words of its question anyway.
 */
export function findReadBack(
  detector: Detector,
  { text }: HeardTurn,
  candidates: readonly Candidate[],
  { before }: Surroundings,
): Candidate[] {
  if (!before.isKnown || before.text === "" || candidates.some(({ kind }) => kind === "readBack")) return []
  if (text.length > 200) return []
  const wordCount = text.split(/\s+/).length
  if (wordCount > MOST_WORDS || isDenied(detector, text)) return []
  const numbers = findNumbers(detector, text)
  if (numbers.length === 0) return []
  const given = new Set(findNumbers(detector, before.text).map(({ digits }) => digits))
  const said = numbers.filter(({ digits }) => given.has(digits))
  const first = said[0]
  const last = said.at(-1)
  if (first === undefined || last === undefined) return []
  // "Twelve" is two digits.
  const digitCount = said.reduce((sum, { digits }) => sum + (/\d/.test(digits) ? digits.length : FEWEST_DIGITS), 0)
  if (digitCount < FEWEST_DIGITS) return []
  const isChecked = candidates.some(({ kind }) => kind === "understandingCheck")
  if (digitCount < MANY_DIGITS && wordCount - said.length > MOST_BESIDE && !isChecked) return []
  const confidence = digitCount < MANY_DIGITS ? 0.6 : 0.75
  return [{ kind: "readBack", rule: "readBack.numbers", start: first.start, end: last.end, confidence, strength: 0.5 }]
}

/** "No table at seven": an answer about the number. */
function isDenied({ lexis }: Detector, text: string): boolean {
  return readSentences(text, lexis).some(({ words }) => words.some((word) => lexis.list("negators").has(word)))
}

interface SpokenNumber {
  readonly digits: string
  readonly start: number
  readonly end: number
}

/** Runs of numbers as digits; number words below ten and "double" are spelled out, longer ones stay words. */
function findNumbers({ lexis }: Detector, text: string): SpokenNumber[] {
  const numbers = lexis.list("numbers")
  const names = [...numbers]
  const found: SpokenNumber[] = []
  for (const { words, starts, ends } of readSentences(text, lexis)) {
    let open: SpokenNumber | undefined
    for (let index = 0; index < words.length; index++) {
      const word = words[index]!
      const digits = /^\W?\d/.test(word)
        ? word.replace(/\D/g, "")
        : numbers.has(word)
          ? toDigits(word, names)
          : undefined
      if (digits !== undefined) {
        open = { digits: (open?.digits ?? "") + digits, start: open?.start ?? starts[index]!, end: ends[index]! }
      } else if (open !== undefined) {
        found.push(open)
        open = undefined
      }
    }
  }
  return found
}

function toDigits(word: string, names: readonly string[]): string {
  const value = names.indexOf(word)
  return value >= 0 && value < 10 ? String(value) : word
}
