import type { Detector } from "../matching/compile.js"
import type { HeardTurn } from "../matching/match-turn.js"
import { ASKS_NUMBER, isAskedFor, toGiven } from "./asked-for.js"
import { isMarked } from "./marked.js"
import type { Candidate, Surroundings } from "./candidate.js"
import type { Span } from "./span.js"
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
  const given = (as: string, span: Span | undefined, confidence: number): readonly Candidate[] =>
    span ? [toGiven("numberGiven", as, span, confidence)] : []
  const isTold = isMarked(detector, turn, GIVES_NUMBER)
  const isFor = isTold || isAskedFor(detector, surroundings, ASKS_NUMBER, "numberGiven")
  const numbers = (): SpokenNumber[] => turn.sentences().flatMap((each) => findNumbers(detector.lexis, each))
  if (!isFor) {
    if (surroundings.context.heard?.includes("numberGiven") !== true || !mayGoOn(surroundings)) return []
    const piece = onlyNumber(detector, turn, numbers())
    return piece ? given("more", piece, 0.65) : given("said", otherwise(detector, turn, numbers()), 0.7)
  }
  const blotted = BLOTTED.exec(turn.text)
  if (blotted !== null) {
    const { index: start } = blotted
    return isMarked(detector, turn, NOT_THEIRS) ? [] : given("said", { start, end: start + blotted[0].length }, 0.7)
  }
  const all = numbers()
  const whole = wholeNumber(detector, turn, all)
  if (whole === undefined)
    return isTold ? [] : given(goesOn(surroundings) ? "more" : "said", onlyNumber(detector, turn, all), 0.65)
  const extension = all.find((each) => each.start >= whole.end && isMarked(detector, turn, EXTENSION, each))
  const as = isDenied(detector, turn, { start: whole.end, end: all.at(-1)!.start }) ? "unsure" : "said"
  return given(as, { start: whole.start, end: (extension ?? whole).end }, 0.8)
}

/** Whether a turn may be the next piece of a number: behind a word or two, or the piece before said again. */
function mayGoOn({ before, context: { previous } }: Surroundings): boolean {
  const asks = previous?.rules?.some((rule) => rule.startsWith("question.")) === true
  return before.isKnown && before.text.length <= (asks ? ASKED_AGAIN : BETWEEN)
}

/** A recogniser makes a turn of each piece of a number that is said with pauses. */
function goesOn({ context: { since } }: Surroundings): boolean {
  return since?.includes("numberGiven") === true
}

/** The first that is said to be theirs, else the first of which nothing else is said. */
function wholeNumber(detector: Detector, turn: HeardTurn, numbers: readonly SpokenNumber[]): SpokenNumber | undefined {
  const told = numbers.flatMap((number, index) => {
    if (!isCallable(number.digits)) return []
    const whose = whoseNumber(detector, turn, number, numbers[index - 1]?.end ?? 0)
    return whose === "other" ? [] : { number, whose }
  })
  return (told.find(({ whose }) => whose === "own") ?? told[0])?.number
}

/** "No, wait, 07700 900419": a whole number behind a no, and hardly a word besides. */
function otherwise(detector: Detector, turn: HeardTurn, numbers: readonly SpokenNumber[]): Span | undefined {
  const sentence = turn.sentences().at(-1)
  if (sentence === undefined || !detector.lexis.list("negators").has(sentence.words[0]!)) return undefined
  const number = wholeNumber(
    detector,
    turn,
    numbers.filter(({ start }) => start >= sentence.starts[0]!),
  )
  return number && sentence.starts.filter((start) => start < number.start).length <= MOST_BEFORE ? number : undefined
}

/** So many words stand before it. */
const MOST_BEFORE = 4

/** Whether there is a no in a stretch: what stands before it is put right. */
function isDenied({ lexis }: Detector, { sentences }: HeardTurn, { start, end }: Span): boolean {
  const negators = lexis.list("negators")
  return sentences().some(({ words, starts }) =>
    words.some((word, at) => starts[at]! >= start && starts[at]! < end && negators.has(word)),
  )
}

/** The number of a turn that says nothing besides. */
function onlyNumber(
  { lexis: { list } }: Detector,
  { sentences }: HeardTurn,
  numbers: readonly SpokenNumber[],
): Span | undefined {
  if (numbers.reduce((sum, { digits }) => sum + digits.length, 0) < 2) return undefined
  const tells = (word: string): boolean =>
    list("negators").has(word) || (word.length > SHORT && !COURTESY.some((name) => list(name).has(word)))
  const besides = sentences().flatMap((each) => besideNumbers(each, numbers))
  return besides.some(tells) ? undefined : { start: numbers[0]!.start, end: numbers.at(-1)!.end }
}

const COURTESY = ["openers", "skipped", "polite", "little"] as const
/** "It's", "yes". */
const SHORT = 3
