import type { Detector } from "../matching/compile.js"
import type { HeardTurn } from "../matching/hear-sentences.js"
import type { Sentence } from "../words/sentence.js"
import { ASKS_NUMBER, isAskedFor, markedIn, toGiven } from "./asked-for.js"
import type { Candidate, Surroundings } from "./candidate.js"
import { overlap, type Span } from "./span.js"
import { besideNumbers, BLOTTED, findNumbers, isCallable, type SpokenNumber } from "./spoken-numbers.js"
import { GIVES_NUMBER, NOT_THEIRS, whoseNumber } from "./whose.js"

/** A number within the house, told behind the number. */
const EXTENSION = "~extension"

/** So short is what is said between the pieces of a number. */
const BETWEEN = 40
/** A longer question is about something else. */
const ASKED_AGAIN = 16

/** The number that reaches the callers, whole or piece by piece. */
export function findNumber(detector: Detector, turn: HeardTurn, surroundings: Surroundings): readonly Candidate[] {
  const given = markedIn(detector, turn, GIVES_NUMBER)
  const isFor = given !== undefined || isAskedFor(detector, surroundings, ASKS_NUMBER, "numberGiven")
  if (!isFor)
    return surroundings.context.heard?.includes("numberGiven") === true ? findMore(detector, turn, surroundings) : []
  const blotted = BLOTTED.exec(turn.text)
  if (blotted !== null) {
    if (markedIn(detector, turn, NOT_THEIRS) !== undefined) return []
    const { index: start } = blotted
    return [toGiven("numberGiven", "said", { start, end: start + blotted[0].length }, 0.7)]
  }
  const numbers = turn.sentences().flatMap((each) => findNumbers(detector.lexis, each))
  const whole = wholeNumber(detector, turn, numbers)
  if (whole !== undefined) {
    const isPutRight = numbers.some(({ start }) => start > whole.end && deniesBetween(detector, turn, whole.end, start))
    return [toGiven("numberGiven", isPutRight ? "unsure" : "said", withExtension(detector, turn, whole, numbers), 0.8)]
  }
  const piece = given === undefined ? onlyNumber(detector, turn.sentences()) : undefined
  return piece ? [toGiven("numberGiven", "said", piece, 0.65)] : []
}

/** The first that is said to be theirs, else the first of which nothing else is said; put right ("no, sorry, 418 at the end") only by the digits behind it. */
function wholeNumber(detector: Detector, turn: HeardTurn, numbers: readonly SpokenNumber[]): SpokenNumber | undefined {
  const told = numbers.flatMap((number, index) => {
    if (!isCallable(number.digits)) return []
    const whose = whoseNumber(detector, turn, number, numbers[index - 1]?.end ?? 0)
    return whose === "other" ? [] : { number, whose }
  })
  return (told.find(({ whose }) => whose === "own") ?? told[0])?.number
}

function withExtension(
  detector: Detector,
  turn: HeardTurn,
  { start, end }: Span,
  numbers: readonly SpokenNumber[],
): Span {
  const told = markedIn(detector, turn, EXTENSION)
  const isNear = told !== undefined && told.start >= end && told.start - end < BETWEEN
  const extension = isNear ? numbers.find((each) => overlap(each, told)) : undefined
  return { start, end: extension?.end ?? end }
}

/** "No, wait, 07700 900419": a whole number behind a no, and hardly a word besides. */
function otherwise(detector: Detector, turn: HeardTurn): Span | undefined {
  const { lexis } = detector
  const [sentence, more] = turn.sentences()
  if (sentence === undefined || more !== undefined) return undefined
  const number = findNumbers(lexis, sentence).find(({ digits }) => isCallable(digits))
  if (number === undefined || !lexis.list("negators").has(sentence.words[0]!)) return undefined
  if (whoseNumber(detector, turn, number, 0) === "other") return undefined
  return sentence.starts.filter((start) => start < number.start).length <= MOST_BEFORE ? number : undefined
}

/** So many words stand before it. */
const MOST_BEFORE = 4

function deniesBetween({ lexis }: Detector, turn: HeardTurn, from: number, to: number): boolean {
  const negators = lexis.list("negators")
  return turn
    .sentences()
    .some(({ words, starts }) =>
      words.some((word, at) => starts[at]! >= from && starts[at]! < to && negators.has(word)),
    )
}

/** The next piece of a number: a turn that holds nothing else, behind a word or two, or the piece before said again. */
function findMore(detector: Detector, turn: HeardTurn, { before, context }: Surroundings): readonly Candidate[] {
  const { previous } = context
  const asks = previous?.rules?.some((rule) => rule.startsWith("question.")) === true
  if (!before.isKnown || before.text.length > (asks ? ASKED_AGAIN : BETWEEN)) return []
  const piece = onlyNumber(detector, turn.sentences())
  if (piece !== undefined) return [toGiven("numberGiven", "more", piece, 0.65)]
  const anew = otherwise(detector, turn)
  return anew ? [toGiven("numberGiven", "said", anew, 0.7)] : []
}

/** The number of a turn that says nothing besides. */
function onlyNumber(detector: Detector, sentences: readonly Sentence[]): Span | undefined {
  const { list } = detector.lexis
  const numbers = sentences.flatMap((each) => findNumbers(detector.lexis, each))
  const [first] = numbers
  const last = numbers.at(-1)
  if (first === undefined || last === undefined || numbers.reduce((sum, { digits }) => sum + digits.length, 0) < 2)
    return undefined
  const besides = sentences
    .flatMap((each) => besideNumbers(each, numbers))
    .some((word) => list("negators").has(word) || !isCourtesy(detector, word))
  return besides ? undefined : { start: first.start, end: last.end }
}

const COURTESY = ["openers", "skipped", "polite", "little"] as const
/** "It's", "yes". */
const SHORT = 3

function isCourtesy({ lexis: { list } }: Detector, word: string): boolean {
  return word.length <= SHORT || COURTESY.some((name) => list(name).has(word))
}
