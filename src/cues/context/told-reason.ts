import type { Detector } from "../matching/compile.js"
import { matchTurn, type HeardTurn } from "../matching/match-turn.js"
import type { Candidate, Surroundings } from "./candidate.js"
import type { Heard } from "../matching/match-sentence.js"
import { ASKS_NAME } from "./asked-for.js"
import type { Before } from "./before.js"
import { clausesOf, contentIn, contentOf, haveCommon, isCourtesy } from "./clauses.js"
import { isNumber } from "./content-words.js"
import type { CueContext } from "./context.js"
import { END_QUESTION } from "../patterns/signs.js"
import type { Sentence } from "../words/sentence.js"
import { namesNothing } from "./goes-on.js"
import { isForeign } from "./language-of.js"
import { isMarked, markedIn } from "./marked.js"
import { overlap, spanOf, type Span } from "./span.js"

/**
 * Marks of the packs: the other side asks what it is about; it asks how they are, or whether they hear; somebody greets; says who they are,
 * or only that there is something; somebody wants something.
 */
const ASKS_REASON = ["~asksReason"]
/** Who answers the telephone asks by that, with a greeting or by the name alone; what has nothing to do with either of them may be the weather. */
const GREETED = ["greeting"]
const ASKS_COURTESY = ["~asksCourtesy"]
const GREETS = "~greets"
const INTRODUCES = "~introduces"
const WISHES = "~wishes"

/** Something is announced as another matter; `~another.aside` is what may be anything. */
const ANOTHER = "~another"

/** Told besides. */
const ALSO = "~also"

/** Only names what it is about. */
const NAMES_MATTER = "~namesMatter"
/** The question behind which anything that is told is another matter. */
const ANYTHING_ELSE = "anythingElse"

const ASKS = ["question.open", "question.closed", "anythingElse"]

/** Beside one of these the reason is known, or the question was not answered. */
const KNOWN = /^(?:problem|desiredOutcome|endSignal|correction|bereavement|minorStated)$/
/** Beside one of these there is nothing else. */
const ENDS = /^(?:endSignal|gratitude)$/
/** Shorter sentences are answers. */
const FEWEST_WORDS = 4
/** Words that tell something, of those. */
const FEWEST_CONTENT = 2
/** A sentence that begins with a name and goes on for so long tells something too. */
const GOES_ON = 16

/**
 * Why they call: the first thing that is told where it was asked what it is about, whatever its words. A wish is what they want, anything
 * else the problem. Only while nothing is known yet, and while the question stands: nothing else but a courtesy was asked since. A
 * question, a greeting and what is a cue of its own are none. Later it is another matter, where it is announced as one.
 */
export function findReason(
  detector: Detector,
  turn: HeardTurn,
  candidates: readonly Candidate[],
  { before, earlier, context }: Surroundings,
): Candidate[] {
  const isWhy = isAskedWhy(context, before)
  const isNamed = isOpen(detector, context)
  const isKnown = context.problem !== undefined || (!isWhy && context.heard?.some(isReason) === true)
  if (isKnown && !isNamed) return findLater(detector, turn, candidates, before, context)
  const names = (each: Span): boolean => isMarked(detector, turn, NAMES_MATTER, each)
  const isTold = (each: Candidate): boolean =>
    KNOWN.test(each.kind) && !names(each) && !(isWhy && each.kind === "desiredOutcome")
  if (!before.isKnown || candidates.some(isTold)) return []
  const telling = turn.sentences().filter((sentence) => tells(detector, turn, candidates, sentence))
  // Asked who they are, they go on with the matter that they named.
  const leavesOpen = [...ASKS_REASON, ...ASKS_COURTESY, ...(isNamed ? [ASKS_NAME] : [])]
  if (telling.length === 0 || (before.gave(ASKS) && !before.gave(leavesOpen))) return []
  const standing = [before, ...earlier()]
  const isGreeted = standing.length === 1 || standing.some(({ gave }) => gave(GREETED))
  // Behind its name comes what is wrong with it: "It's about the dog. He won't eat."
  const asked = candidates.some(({ kind }) => kind === "problem") || standing.some(({ gave }) => gave(ASKS_REASON))
  const reasons = asked
    ? telling
    : isGreeted
      ? telling.filter((each) => isPersonal(detector, each) && tellsMore(detector, each))
      : []
  // "It's about the house": what is wrong with it may follow.
  const told = reasons.find((each) => !names(spanOf(each))) ?? reasons[0]
  const reason = told && toReason(detector, turn, told, "told")
  // Behind a wish it is why they wish it.
  return reason === undefined || (isWhy && reason.kind !== "problem") ? [] : [reason]
}

/** They only told what they want, and were asked why. */
function isAskedWhy({ heard, previous }: CueContext, before: Before): boolean {
  return (
    heard?.includes("desiredOutcome") === true &&
    !heard.includes("problem") &&
    previous?.cues?.includes("question.open") === true &&
    before.gave(ASKS_REASON)
  )
}

/** So short is a problem that only names what it is about. */
const NAMED = 40

/** "It's about my order", and no more is known. */
function isOpen(detector: Detector, { problem }: CueContext): boolean {
  return (
    problem !== undefined && problem.length < NAMED && isMarked(detector, matchTurn(detector, problem), NAMES_MATTER)
  )
}

/**
 * A trouble or a wish behind "by the way", or what is told in full behind "another thing", or when it was asked whether there is one; and,
 * behind a no to what was read back, what it is: "No, you've got that wrong. It drops out every evening."
 */
function findLater(
  detector: Detector,
  turn: HeardTurn,
  candidates: readonly Candidate[],
  before: Before,
  context: CueContext,
): Candidate[] {
  const { previous, problem = "" } = context
  const isElse = previous?.cues === undefined ? before.gave([ANYTHING_ELSE]) : previous.cues.includes(ANYTHING_ELSE)
  // Behind an end, as far as it is one, and behind thanks there is nothing else.
  if (isElse && candidates.some(({ kind }) => ENDS.test(kind))) return []
  const announced = isElse
    ? { end: 1 }
    : (announcedIn(detector, turn) ?? besidesIn(detector, turn, candidates, before, context))
  const no = announced ? undefined : candidates.find(({ kind }) => kind === "correction")
  const from = announced ?? no
  if (from === undefined) return []
  const behind = candidates.filter(({ kind, end }) => isReason(kind) && end > from.end)
  // Asked whether there is anything else, they may insist on the same: "just get it working".
  const isOther = (each: Span): boolean =>
    !isElse || announcedIn(detector, turn) !== undefined || !namesNothing(detector.lexis, turn.sentences(), each)
  if (behind.length > 0)
    return no
      ? []
      : behind.filter(isOther).map((known) => ({ ...known, rule: `${known.kind}.another`, confidence: 0.9 }))
  // "No, since you couldn't …": who has nothing else may still say why.
  if (isElse && detector.lexis.list("negators").has(turn.sentences()[0]?.words[0] ?? "")) return []
  const known = contentOf(detector.lexis, no ? problem : "")
  const told = turn
    .sentences()
    .find(
      (each) =>
        spanOf(each).end > from.end &&
        (no ? haveCommon(known, contentIn(detector.lexis, each)) : isPersonal(detector, each)) &&
        tells(detector, turn, candidates, each),
    )
  if (told === undefined || (no && !before.gave(["readBack"]))) return []
  return [toReason(detector, turn, told, no ? "told" : "another")]
}

function announcedIn({ rules }: Detector, { heard }: HeardTurn): Pick<Heard, "end"> | undefined {
  return heard.find(({ rule }) => rules[rule]?.kind.startsWith(ANOTHER))
}

/** "Also my statement hasn't come": a thing of their own, and nothing of the problem, when nothing was asked. */
function besidesIn(
  detector: Detector,
  turn: HeardTurn,
  candidates: readonly Candidate[],
  before: Before,
  { problem = "", since }: CueContext,
): Pick<Heard, "end"> | undefined {
  const also = markedIn(detector, turn, ALSO)
  const sentence = also && turn.sentences().find(({ starts }) => starts[0] === also.start)
  if (sentence === undefined || since?.includes("problem") === true || before.gave(ASKS)) return undefined
  const { list } = detector.lexis
  const [, own = "", thing = ""] = sentence.words
  if (!list("first").has(own) || list("nominatives").has(own) || list("third").has(thing)) return undefined
  const span = spanOf(sentence)
  const isWrong =
    sentence.words.some((word) => list("negators").has(word)) ||
    candidates.some((each) => isReason(each.kind) && overlap(each, span))
  return isWrong && !haveCommon(contentOf(detector.lexis, problem), contentIn(detector.lexis, sentence))
    ? also
    : undefined
}

function toReason(detector: Detector, turn: HeardTurn, told: Sentence, as: "told" | "another"): Candidate {
  const span = spanOf(told)
  const kind = isMarked(detector, turn, WISHES, span) ? "desiredOutcome" : "problem"
  return { kind, rule: `${kind}.${as}`, ...span, confidence: 0.55, strength: 0.5 }
}

/** Whether a sentence tells something that is no question and no cue of its own. */
function tells(detector: Detector, turn: HeardTurn, candidates: readonly Candidate[], sentence: Sentence): boolean {
  const span = spanOf(sentence)
  if (isQuestion(detector, sentence) || isForeign(sentence)) return false
  if (candidates.some((each) => overlap(each, span)) || isCourtesy(detector.lexis, sentence.words)) return false
  const wordCount = countWords(detector, turn, sentence)
  // "Room three twelve": where they are, and nothing of why.
  const hasNumber = sentence.words.some((word) => isNumber(detector.lexis, word))
  if (hasNumber && !tellsMore(detector, sentence)) return false
  if (wordCount < FEWEST_WORDS || wordCount >= GOES_ON) return wordCount >= GOES_ON
  const name = markedIn(detector, turn, INTRODUCES, span)
  if (name === undefined) return true
  // "It's twice what it was last quarter, and I'm hardly in" has told something in the clause before.
  const before = clausesOf(detector.lexis, turn.text.slice(span.start, span.end))
    .filter(({ end }) => span.start + end <= name.start)
    .flatMap(({ stems }) => stems)
  return before.length >= FEWEST_CONTENT
}

/** "I'm on the train": where they are, and nothing of why. */
function tellsMore({ lexis }: Detector, sentence: Sentence): boolean {
  return contentIn(lexis, sentence).length >= FEWEST_CONTENT
}

/** Whether it speaks of one of the two who talk. */
function isPersonal({ lexis: { list } }: Detector, { words }: Sentence): boolean {
  return words.some((word) => list("first").has(word) || list("second").has(word))
}

/** Whether a kind tells why they call. */
function isReason(kind: string): boolean {
  return kind === "problem" || kind === "desiredOutcome"
}

function isQuestion({ lexis }: Detector, { words, ids }: Sentence): boolean {
  return ids.at(-1) === END_QUESTION || lexis.list("questionVerbs").has(words[0]!)
}

/** Words of a sentence without those that greet, and without the letters of one that is spelled. */
function countWords(detector: Detector, turn: HeardTurn, { words, starts, ends }: Sentence): number {
  if (words.every((word) => word.length < 2)) return 0
  return ends.filter((end, at) => end > starts[at]! && !isMarked(detector, turn, GREETS, { start: starts[at]!, end }))
    .length
}
