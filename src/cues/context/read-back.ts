import type { Detector } from "../matching/compile.js"
import type { CueWords } from "../lexicon/pack.js"
import type { HeardTurn } from "../matching/match-turn.js"
import type { Candidate, Surroundings } from "./candidate.js"
import { END_QUESTION } from "../patterns/signs.js"
import type { Sentence } from "../words/sentence.js"
import { readSentences } from "../words/sentences.js"
import { stemOf, toldIn } from "./content-words.js"
import { isForeign } from "./language-of.js"
import { isMarked } from "./marked.js"
import { overlap } from "./span.js"
import { ASKS_NUMBER, isRule } from "./asked-for.js"
import { besideNumbers, findNumbers, isCallable, saidAgain } from "./spoken-numbers.js"

/** Left by a sentence that sums up: "so your …". */
export const SUMS_UP = "~sumsUp"
/** Left by a sentence that tells what was done, found or comes next. */
const REPORTS = "~reports"
/** What is promised, offered or regretted in the same words is not read back. */
const OTHERWISE =
  /^(promise|options|apology|question\.closed\.(?:fact|name|number)|holdRequest|transferNotice|question\.open|timeStatement)/
/** A number that redaction has blotted out. */
const BLOTTED = /\[[A-Z]+\]/
/** Their name said again, with a title or a courtesy. */
const NAME_ALONE = 4
/** In a longer turn it may be what a card is charged for. */
const SHORT = 60
/**
 * What the caller has just told and the agent says again: numbers in other spelling, and sentences that hold little but the words of the
 * caller. Of one that sums up ("so …") a third of the words is enough, of one that asks half, of any other two thirds; the answer to a
 * question uses its words anyway.
 */
export function findReadBack(
  detector: Detector,
  { heard, text, sentences: read }: HeardTurn,
  candidates: readonly Candidate[],
  { before, earlier, context }: Surroundings,
): Candidate[] {
  if (!before.isKnown || before.text === "") return []
  if (candidates.some(({ kind }) => kind === "readBack")) return findWholeNumber(detector, read(), before.text)
  const blotted = text.length < SHORT ? BLOTTED.exec(text) : null
  if (blotted !== null && before.text.includes(blotted[0])) {
    const [start, end] = [blotted.index, blotted.index + blotted[0].length]
    return [{ kind: "readBack", rule: "readBack.numbers", start, end, confidence: 0.6, strength: 0.5 }]
  }
  const sentences = read()
  const numbers = saidAgain(detector.lexis, sentences, before.text)
  const found: Candidate[] =
    numbers === undefined ? [] : [{ kind: "readBack", rule: "readBack.numbers", strength: 0.5, ...numbers }]
  const isNamed = context.previous?.rules?.includes("nameGiven.asked") === true
  const wasTold = toldIn([before.text, context.problem ?? "", ...earlier().map(({ text }) => text)])
  // "Is that right?" behind it asks whether it is.
  const isChecked = candidates.some(({ rule }) => isRule(rule, "understandingCheck.right"))
  const isOneOfMany = (context.packs?.length ?? 1) > 1
  let answers: boolean | undefined
  for (const sentence of sentences) {
    const words = frontOf(sentence, candidates)
    if (words.length === 0 || isInverted(detector, sentence)) continue
    if (numbers !== undefined && sentence.starts[0]! < numbers.end) continue
    if (isOneOfMany && words.length > NAME_ALONE && isForeign(sentence)) continue
    const span = { start: sentence.starts[0]!, end: sentence.ends[words.length - 1]! }
    const sumsUp = isMarked(detector, { heard }, SUMS_UP, span)
    const isWhole = words.length === sentence.words.length
    const isQuestion = isChecked || (isWhole && sentence.ids.at(-1) === END_QUESTION)
    // Behind a number only what asks, or sums up, reads back more.
    if (!sumsUp && !isQuestion && (numbers !== undefined || isMarked(detector, { heard }, REPORTS, span))) continue
    const stems = words.flatMap((word) => stemOf(detector.lexis, word) ?? [])
    const least = Math.max(
      sumsUp || (isNamed && words.length <= NAME_ALONE) ? 1 : 2,
      stems.length * (sumsUp ? 1 / 3 : isQuestion ? 1 / 2 : 2 / 3),
    )
    if (stems.length < least || !wasTold(stems, least)) continue
    answers ??= readSentences(before.text, detector.lexis).some((each) => asks(detector, each))
    if (answers && !sumsUp && !isQuestion) continue
    return [...found, { kind: "readBack", rule: "readBack.words", ...span, confidence: 0.6, strength: 0.5 }]
  }
  return found
}

/** In a sentence that is a read-back by its words, the number that it says whole. */
function findWholeNumber({ lexis }: Detector, sentences: readonly Sentence[], before: string): Candidate[] {
  if (!sentences.some((each) => findNumbers(lexis, each).some(({ digits }) => isCallable(digits)))) return []
  const number = saidAgain(lexis, sentences, before)
  return number ? [{ kind: "readBack", rule: "readBack.numbers", strength: 0.5, ...number, confidence: 0.9 }] : []
}

/** A number of theirs that the agent has already, and asks about: "Is 0161 496 0321 still the best number?", "Is 0161 496 0321 right for you?" */
export function findKnownNumber(
  detector: Detector,
  { sentences }: HeardTurn,
  candidates: readonly Candidate[],
): Candidate[] {
  const { lexis } = detector
  if (!candidates.some(({ kind }) => kind === "question.closed")) return []
  const isAsked = candidates.some(({ rule }) => isRule(rule, ASKS_NUMBER))
  const number = sentences()
    .filter((each) => isAsked || asksOfNumber(detector, each))
    .flatMap((each) => findNumbers(lexis, each))
    .find(({ digits }) => isCallable(digits))
  if (number === undefined) return []
  const { start, end } = number
  return [{ kind: "readBack", rule: "readBack.number.known", start, end, confidence: 0.9, strength: 0.5 }]
}

/** Whether it asks them about a number, and names nothing of which it is. */
function asksOfNumber({ lexis }: Detector, sentence: Sentence): boolean {
  if (!lexis.list("questionVerbs").has(sentence.words[0]!)) return false
  const besides = besideNumbers(sentence, findNumbers(lexis, sentence))
  const isIn = (word: string, ...names: readonly (keyof CueWords)[]) => names.some((name) => lexis.list(name).has(word))
  return (
    besides.some((word) => isIn(word, "second")) &&
    besides.every((word) => stemOf(lexis, word) === undefined || isIn(word, "skipped", "openers"))
  )
}

/** The words of a sentence before what is promised, asked or regretted in it: a recogniser gives no mark between them. */
function frontOf({ words, starts, ends }: Sentence, candidates: readonly Candidate[]): readonly string[] {
  const span = { start: starts[0]!, end: ends.at(-1)! }
  const others = candidates.filter((each) => overlap(each, span) && OTHERWISE.test(each.rule))
  if (others.length === 0) return words
  const end = Math.min(...others.map(({ start }) => start))
  return words.slice(
    0,
    Math.max(
      0,
      ends.findIndex((each) => each > end),
    ),
  )
}

function asks(detector: Detector, sentence: Sentence): boolean {
  return sentence.ids.at(-1) === END_QUESTION || isInverted(detector, sentence)
}

/** "Which day", "on which day", "is it", "and when". */
function isInverted({ lexis: { list } }: Detector, { words: [first, second] }: Sentence): boolean {
  const verbs = list("questionVerbs")
  return verbs.has(first!) || (BEFORE_VERB.some((name) => list(name).has(first!)) && verbs.has(second!))
}

const BEFORE_VERB = ["little", "breaks"] as const
