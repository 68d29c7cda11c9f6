import type { Detector } from "../matching/compile.js"
import type { Sentence } from "../words/sentence.js"
import { nameIn, type NameRun } from "./name-run.js"
import type { HeardTurn } from "../matching/match-turn.js"
import type { Candidate, Surroundings } from "./candidate.js"
import type { Span } from "./span.js"
import { findNumbers, isCallable } from "./spoken-numbers.js"

/** Marks of the packs: words with which somebody gives their name, for certain or only where nothing is known yet; their number; a number of something else. */
const GIVES_NAME = "~givesName"
const INTRODUCES = "~introducesName"
const GIVES_NUMBER = "~givesNumber"
const OTHER_NUMBER = "~otherNumber"
const NOT_THEIRS = "~notTheirs"

/** The rules that hear the questions for them: those of a pack end so. */
const ASKS_NAME = "question.closed.name"
export const ASKS_NUMBER = "question.closed.number"

/** A longer answer to the question for a name holds more than the name. */
const MOST_WORDS = 8
/** What redaction puts in the place of a number. */
const BLOTTED = /\[(?:CARD|PHONE)\]/
/** So short is what is said between the pieces of a number. */
const BETWEEN = 40
/** A longer question is about something else. */
const ASKED_AGAIN = 16

/** What the caller tells of themselves: their name, and the number that reaches them, whole or piece by piece. */
export function findGiven(detector: Detector, turn: HeardTurn, surroundings: Surroundings): Candidate[] {
  const name = findName(detector, turn, surroundings)
  const number = findNumber(detector, turn, surroundings)
  return [...(name ? [name] : []), ...(number ? [number] : [])]
}

function findName(detector: Detector, turn: HeardTurn, surroundings: Surroundings): Candidate | undefined {
  const { heard, problem } = surroundings.context
  const told = markedIn(detector, turn, GIVES_NAME)
  const isOpening = problem === undefined && heard?.some((kind) => kind === "problem" || kind === "nameGiven") !== true
  const introduced = told ?? (isOpening ? markedIn(detector, turn, INTRODUCES) : undefined)
  if (introduced !== undefined) {
    const behind = turn.sentences().find(({ ends }) => ends.at(-1)! > introduced.end)
    const run = behind && nameIn(detector, behind, turn.text, introduced.end)
    if (run && isTheirName(turn.text, introduced, run, told !== undefined))
      return toCandidate("nameGiven", "said", run, 0.8)
  }
  const hasAnswered = surroundings.context.since?.includes("nameGiven") === true
  if (hasAnswered || !isAskedFor(detector, surroundings, ASKS_NAME, "nameGiven")) return undefined
  const sentences = turn.sentences()
  const wordCount = sentences.reduce((sum, { words }) => sum + words.length - 1, 0)
  const runs = sentences
    .flatMap((each) => nameIn(detector, each, turn.text) ?? [])
    .filter(
      (run) => isPlain(detector, turn, run) && !isSaid(turn.text.slice(run.start, run.end), surroundings.before.text),
    )
  const sure = runs.filter(({ isUnknown, isCapital }) => isUnknown && (isCapital || wordCount <= MOST_WORDS))
  const best = (sure.length > 0 || wordCount > 3 ? sure : runs).toSorted((a, b) => b.wordCount - a.wordCount)[0]
  return best && toCandidate("nameGiven", "asked", best, 0.75)
}

/** "I'm Canadian": a word alone behind it may be anything; "it's Wayne" and "my name is Grace" are names. */
function isTheirName(text: string, introduced: Span, run: NameRun, isCertain: boolean): boolean {
  if (isCertain) return true
  return run.isUnknown && (run.wordCount > 1 || !/^i\b/i.test(text.slice(introduced.start, introduced.end)))
}

/** Whether nothing stands before an answer that makes it somebody else's: only words that open one, and those with which people give their name. */
function isPlain({ lexis, rules }: Detector, { heard, sentences }: HeardTurn, run: Span): boolean {
  const own = heard.filter(({ rule }) => rules[rule]?.kind === GIVES_NAME || rules[rule]?.kind === INTRODUCES)
  const isOpener = (word: string): boolean =>
    word.length < 2 || (["openers", "skipped", "polite"] as const).some((name) => lexis.list(name).has(word))
  const sentence = sentences().find(({ ends }) => ends.at(-1)! >= run.end)
  return (
    sentence === undefined ||
    sentence.words.every((word, at) => {
      const [start, end] = [sentence.starts[at]!, sentence.ends[at]!]
      return (
        start >= run.start ||
        end <= start ||
        isOpener(word) ||
        own.some((each) => each.start <= start && end <= each.end)
      )
    })
  )
}

/** Whether the agent has just said that name: their own, or one that they ask about. */
function isSaid(name: string, before: string): boolean {
  return before.toLowerCase().includes(name.toLowerCase())
}

function findNumber(detector: Detector, turn: HeardTurn, surroundings: Surroundings): Candidate | undefined {
  if (markedIn(detector, turn, NOT_THEIRS) !== undefined) return undefined
  const given = markedIn(detector, turn, GIVES_NUMBER)
  const isFor = given !== undefined || isAskedFor(detector, surroundings, ASKS_NUMBER, "numberGiven")
  if (!isFor && surroundings.context.heard?.includes("numberGiven") !== true) return undefined
  if (!isFor) return findMore(detector, turn, surroundings)
  const other = markedIn(detector, turn, OTHER_NUMBER)
  const blotted = other === undefined ? BLOTTED.exec(turn.text) : null
  if (blotted !== null) {
    const { index: start } = blotted
    return toCandidate("numberGiven", "said", { start, end: start + blotted[0].length }, 0.7)
  }
  const numbers = turn.sentences().flatMap((each) => findNumbers(detector.lexis, each))
  const whole = numbers.find(
    ({ digits, start }) => isCallable(digits) && !(other && other.start < start && start - other.end < BETWEEN),
  )
  // "0411. No, sorry, 418 at the end."
  const isPutRight =
    whole !== undefined &&
    numbers.some(({ start }) => start > whole.end && deniesBetween(detector, turn, whole.end, start))
  if (whole !== undefined) return toCandidate("numberGiven", isPutRight ? "unsure" : "said", whole, 0.8)
  const piece = given === undefined ? onlyNumber(detector, turn.sentences()) : undefined
  return piece && toCandidate("numberGiven", "said", piece, 0.65)
}

/** "No, wait, 07700 900419": a whole number behind a no, and hardly a word besides. */
function otherwise(detector: Detector, turn: HeardTurn): Span | undefined {
  const { lexis } = detector
  const [sentence, more] = turn.sentences()
  if (sentence === undefined || more !== undefined || markedIn(detector, turn, OTHER_NUMBER) !== undefined)
    return undefined
  const number = findNumbers(lexis, sentence).find(({ digits }) => isCallable(digits))
  if (number === undefined || !lexis.list("negators").has(sentence.words[0]!)) return undefined
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
function findMore(detector: Detector, turn: HeardTurn, { before, context }: Surroundings): Candidate | undefined {
  const { previous } = context
  const asks = previous?.rules?.some((rule) => rule.startsWith("question.")) === true
  if (!before.isKnown || before.text.length > (asks ? ASKED_AGAIN : BETWEEN)) return undefined
  const piece = onlyNumber(detector, turn.sentences())
  if (piece !== undefined) return toCandidate("numberGiven", "more", piece, 0.65)
  const anew = otherwise(detector, turn)
  return anew && toCandidate("numberGiven", "said", anew, 0.7)
}

/** The number of a turn that says nothing besides. */
function onlyNumber(detector: Detector, sentences: readonly Sentence[]): Span | undefined {
  const { list } = detector.lexis
  const numbers = sentences.flatMap((each) => findNumbers(detector.lexis, each))
  const [first] = numbers
  const last = numbers.at(-1)
  if (first === undefined || last === undefined || numbers.reduce((sum, { digits }) => sum + digits.length, 0) < 2)
    return undefined
  const isIn = (at: number): boolean => numbers.some(({ start, end }) => start <= at && at < end)
  const besides = sentences.some(({ words, starts, ends }) =>
    words.some(
      (word, at) =>
        ends[at]! > starts[at]! && !isIn(starts[at]!) && (list("negators").has(word) || !isCourtesy(detector, word)),
    ),
  )
  return besides ? undefined : { start: first.start, end: last.end }
}

const COURTESY = ["openers", "skipped", "polite", "little"] as const
/** "It's", "yes". */
const SHORT = 3

function isCourtesy({ lexis: { list } }: Detector, word: string): boolean {
  return word.length <= SHORT || COURTESY.some((name) => list(name).has(word))
}

/** Whether the other side asked for it: right before, or earlier, with no other question since and no answer. */
function isAskedFor(
  { pack }: Detector,
  { before, context }: Surroundings,
  rule: string,
  kind: "nameGiven" | "numberGiven",
): boolean {
  const { previous, earlier = [], heard } = context
  if (previous === undefined) return false
  if (previous.rules === undefined)
    return previous.text !== undefined && before.gave([rule, `${pack.language}.${rule}`])
  const turns = heard?.includes(kind) === true ? [previous] : [previous, ...earlier]
  const asked = turns.find(({ rules }) => rules?.some((each) => each.startsWith("question.") || isRule(each, rule)))
  // A name is a word that the language of the question does not know: in the other one "Yes" would be.
  return asked?.rules?.includes(pack.language === "en" ? rule : `${pack.language}.${rule}`) === true
}

/** Whether a rule is the one of that name; those of other packs carry their language in front. */
export function isRule(id: string, rule: string): boolean {
  return id === rule || id.endsWith(`.${rule}`)
}

function markedIn({ rules }: Detector, { heard }: HeardTurn, mark: string): Span | undefined {
  return heard.find(({ rule }) => rules[rule]?.kind === mark)
}

function toCandidate(
  kind: "nameGiven" | "numberGiven",
  as: string,
  { start, end }: Span,
  confidence: number,
): Candidate {
  return { kind, rule: `${kind}.${as}`, start, end, confidence, strength: 0.5 }
}
