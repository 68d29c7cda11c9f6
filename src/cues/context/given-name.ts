import type { Detector } from "../matching/compile.js"
import type { HeardTurn } from "../matching/match-turn.js"
import { ASKS_FIRST_NAME, ASKS_NAME, ASKS_SURNAME, askedNoun, isAskedFor, toGiven } from "./asked-for.js"
import { isMarked, markedIn } from "./marked.js"
import type { Candidate, Surroundings } from "./candidate.js"
import { isNumber } from "./content-words.js"
import { nameIn, type NameRun } from "./name-run.js"
import { spanOf, type Span } from "./span.js"
import { AFTER_MARK, type Sentence } from "../words/sentence.js"
import { byPerson } from "./whose.js"

/** Marks of the packs: words with which somebody gives their name, for certain or only where nothing is known yet. */
const GIVES_NAME = "~givesName"
const INTRODUCES = "~introducesName"

/** The question for one detail. */
const ASKS_FACT = "question.closed.fact"

const OPENING = ["openers", "skipped", "polite"] as const
/** A longer answer to the question for a name holds more than the name. */
const MOST_WORDS = 8

/** The name that callers tell of themselves. */
export function findName(detector: Detector, turn: HeardTurn, surroundings: Surroundings): readonly Candidate[] {
  const { heard, problem, since } = surroundings.context
  const told = markedIn(detector, turn, GIVES_NAME)
  const isOpening = problem === undefined && heard?.some((kind) => kind === "problem" || kind === "nameGiven") !== true
  const introduced = told ?? (isOpening ? markedIn(detector, turn, INTRODUCES) : undefined)
  if (introduced !== undefined) {
    const behind = turn.sentences().find(({ ends }) => ends.at(-1)! > introduced.end)
    const run = behind && nameIn(detector, behind, turn.text, introduced.end)
    if (run && behind && (told ? isOwn(detector, behind, told) : mayIntroduce(turn.text, introduced, run)))
      return [toGiven("nameGiven", "said", run, 0.8)]
  }
  if (since?.includes("nameGiven") === true) return []
  const part = ASKED.find(({ rule }) => isAskedFor(detector, surroundings, rule, "nameGiven"))
  if (part === undefined) return listedName(detector, turn, surroundings)
  const answer = nameAnswered(detector, turn, surroundings.before.text)
  if (answer === undefined) return []
  const name = toGiven("nameGiven", answer.wordCount === 1 ? part.as : "asked", answer, 0.75)
  const first = part.rule === ASKS_NAME ? firstBehind(detector, turn, answer) : undefined
  return first ? [name, toGiven("nameGiven", "first", first, 0.75)] : [name]
}

/** "3 Dyer's Row. Mrs Edith Crane.": behind details with numbers a sentence that is a name alone, with a title or where a detail was asked for. */
function listedName(detector: Detector, turn: HeardTurn, { before, context }: Surroundings): readonly Candidate[] {
  const sentences = turn.sentences()
  const last = sentences.at(-1)
  const details = sentences.slice(0, -1)
  const hasNumber = ({ words }: Sentence): boolean => words.some((word) => isNumber(detector.lexis, word))
  if (last === undefined || details.length === 0 || !details.every(hasNumber)) return []
  const isDetail = before.gave([ASKS_FACT])
  const isElse = !isDetail && before.gave(["question.open", "question.closed"])
  if (context.heard?.includes("nameGiven") === true || isElse) return []
  const run = nameIn(detector, last, turn.text, last.starts[0])
  const isAlone = run !== undefined && run.end >= last.ends.at(-2)!
  const isTitled = detector.lexis.list("abbreviations").has(last.words[0]!)
  return isAlone && (isTitled || isDetail) && run.isCapital && run.isUnknown && run.wordCount > 1
    ? [toGiven("nameGiven", "said", run, 0.7)]
    : []
}

/** What was asked for, and what one word is then: the name, or the part of it that was lacking. */
const ASKED = [
  { rule: ASKS_SURNAME, as: "more" },
  { rule: ASKS_FIRST_NAME, as: "first" },
  { rule: ASKS_NAME, as: "asked" },
] as const

/** "Poe, P O E, Dana": the surname, spelled or not, a mark, and one name behind it that ends the answer. */
function firstBehind(detector: Detector, turn: HeardTurn, { end, wordCount }: NameRun): NameRun | undefined {
  if (wordCount > 1) return undefined
  for (const sentence of turn.sentences()) {
    const place = sentence.starts.findIndex((start, at) => start >= end && sentence.ends[at]! - start > 1)
    if (place < 1) continue
    if ((sentence.flags[place]! & AFTER_MARK) === 0) return undefined
    const first = nameIn(detector, sentence, turn.text, sentence.starts[place])
    return first?.wordCount === 1 && first.end >= sentence.ends.at(-2)! ? first : undefined
  }
  return undefined
}

function nameAnswered(detector: Detector, turn: HeardTurn, question: string): NameRun | undefined {
  const sentences = turn.sentences()
  const noun = askedNoun(detector, question)
  // Letters that spell it are no words.
  const wordCount = sentences.flatMap(({ words }) => words.filter((word) => word.length > 1)).length
  const runs = sentences
    .flatMap((each) => nameIn(detector, each, turn.text, behindNoun(detector, each, noun)) ?? [])
    .filter((run) => isPlain(detector, turn, run, noun) && !isSaid(turn.text.slice(run.start, run.end), question))
    .map((run) => inFull(detector, turn, run))
  const sure = runs.filter(({ isUnknown, isCapital }) => isUnknown && (isCapital || wordCount <= MOST_WORDS))
  // "Mrs Dale. Marion Dale.": the name without its title tells more.
  const titles = detector.lexis.list("abbreviations")
  const hasTitle = ({ start }: NameRun): number =>
    sentences.some(({ starts, words }) => titles.has(words[starts.indexOf(start)] ?? "")) ? 1 : 0
  const tellsMore = (a: NameRun, b: NameRun): number => b.wordCount - a.wordCount || hasTitle(a) - hasTitle(b)
  return (sure.length > 0 || wordCount > 3 ? sure : runs).toSorted(tellsMore)[0]
}

/** "Fairweather, Gill Fairweather." */
function inFull(detector: Detector, { sentences, text }: HeardTurn, run: NameRun): NameRun {
  const sentence = sentences().find(({ ends }) => ends.at(-1)! >= run.end)
  const again = sentence && nameIn(detector, sentence, text, run.end)
  return again !== undefined && text.slice(again.start, again.end).includes(text.slice(run.start, run.end))
    ? again
    : run
}

/** "My son is called Tom" tells no name of theirs. */
function isOwn(detector: Detector, sentence: Sentence, { end }: Span): boolean {
  return byPerson(detector, sentence, { start: 0, end }) !== "other"
}

/** "I'm Canadian": a word alone behind it may be anything; "it's Wayne" and "my name is Grace" are names. */
function mayIntroduce(text: string, { start, end }: Span, run: NameRun): boolean {
  return run.isUnknown && (run.wordCount > 1 || !/^i\b/i.test(text.slice(start, end)))
}

/** Whether nothing stands before an answer that makes it somebody else's: only words that open one, and those with which people give their name. */
function isPlain(detector: Detector, turn: HeardTurn, run: Span, noun: string | undefined): boolean {
  const { list } = detector.lexis
  const isOpener = (word: string): boolean => word.length < 2 || OPENING.some((name) => list(name).has(word))
  const sentences = turn.sentences().filter(({ starts }) => starts[0]! < run.end)
  // "It's his. Ronald Tate."
  const whose = sentences.findLast((each) => byPerson(detector, each, { start: 0, end: run.start }) !== undefined)
  const sentence = sentences.at(-1)
  // "I'm his mom, Kristen.", "I'm Colin, her son. Colin Hartley."
  if (whose && saysWho(detector, turn, whose) && (whose !== sentence || isApart(sentence, run))) return true
  // "His mum, Anneke."
  const before = sentence!.words.filter((_, at) => sentence!.starts[at]! < run.start)
  if (whose === sentence && isApart(sentence!, run) && before.every((word) => list("third").has(word))) return true
  if (whose && byPerson(detector, whose, { start: 0, end: run.start }) === "other") return false
  return sentence!.words.every((word, at) => {
    const place = { start: sentence!.starts[at]!, end: sentence!.ends[at]! }
    if (place.start >= run.start || isOpener(word) || isNoun(word, noun)) return true
    if (list("first").has(word) && isNoun(sentence!.words[at + 1] ?? "", noun)) return true
    return [GIVES_NAME, INTRODUCES].some((mark) => isMarked(detector, turn, mark, place))
  })
}

/** "I'm his mom": who they are, whoever else is named in it. */
function saysWho(detector: Detector, turn: HeardTurn, sentence: Sentence): boolean {
  const said = markedIn(detector, turn, INTRODUCES, spanOf(sentence))
  return said !== undefined && SELF.test(turn.text.slice(said.start, said.end))
}

const SELF = /^(?:i|soy)\b/i

function isApart({ starts, flags }: Sentence, { start }: Span): boolean {
  return (flags[starts.indexOf(start)]! & AFTER_MARK) !== 0
}

/** Where the name begins behind what was asked for: "surname's Reed". */
function behindNoun({ lexis }: Detector, { words, ends }: Sentence, noun: string | undefined): number | undefined {
  let at = words.findIndex((word) => isNoun(word, noun))
  if (at < 0) return undefined
  while (lexis.list("little").has(words[at + 1] ?? "") || words[at + 1] === "'s") at += 1
  return ends[at]
}

/** "Surname" behind a question for a name. */
function isNoun(word: string, noun: string | undefined): boolean {
  return noun !== undefined && word.endsWith(noun)
}

/** Whether the agent has just said that name: their own, or one that they ask about. */
function isSaid(name: string, before: string): boolean {
  return before.toLowerCase().includes(name.toLowerCase())
}
