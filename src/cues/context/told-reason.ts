import type { Detector } from "../matching/compile.js"
import type { Candidate, HeardTurn, Surroundings } from "./settle.js"
import { END_QUESTION } from "../patterns/signs.js"
import type { Sentence } from "../words/sentence.js"

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

const ASKS = ["question.open", "question.closed", "anythingElse"]

/** Beside one of these the reason is known, or the question was not answered. */
const KNOWN = /^(?:problem|desiredOutcome|endSignal|correction|bereavement|minorStated)$/
/** Shorter sentences are answers. */
const FEWEST_WORDS = 4
/** A sentence that begins with a name and goes on for so long tells something too. */
const GOES_ON = 16

/** Where a sentence or a cue stands. */
interface Span {
  readonly start: number
  readonly end: number
}

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
  if (context.problem !== undefined || context.heard?.some(isReason) === true)
    return findAnother(detector, turn, candidates)
  if (!before.isKnown || candidates.some(({ kind }) => KNOWN.test(kind))) return []
  let isAskedFor = before.gave(ASKS_REASON)
  if (!isAskedFor) {
    if (before.gave(ASKS) && !before.gave(ASKS_COURTESY)) return []
    const standing = [before, ...earlier()]
    isAskedFor = standing.some(({ gave }) => gave(ASKS_REASON))
    if (!isAskedFor && standing.length > 1 && !standing.some(({ gave }) => gave(GREETED))) return []
  }
  return findTold(detector, turn, candidates, { isAskedFor, from: 0, as: "told" })
}

/** A trouble or a wish behind "by the way", or what is told in full behind "another thing". */
function findAnother(detector: Detector, turn: HeardTurn, candidates: readonly Candidate[]): Candidate[] {
  const announced = turn.heard.find(({ rule }) => detector.rules[rule]?.kind.startsWith(ANOTHER))
  if (announced === undefined) return []
  const behind = candidates.filter(({ kind, end }) => isReason(kind) && end > announced.start)
  const known = behind.find(({ kind }) => kind === "problem") ?? behind[0]
  if (known !== undefined) return [{ ...known, rule: `${known.kind}.another`, confidence: 0.9 }]
  if (detector.rules[announced.rule]!.kind !== ANOTHER) return []
  return findTold(detector, turn, candidates, { isAskedFor: false, from: announced.start, as: "another" })
}

/** The first sentence from there on that tells something in full. */
function findTold(
  detector: Detector,
  turn: HeardTurn,
  candidates: readonly Candidate[],
  { isAskedFor, from, as }: { readonly isAskedFor: boolean; readonly from: number; readonly as: string },
): Candidate[] {
  const { lexis } = detector
  for (const sentence of turn.sentences()) {
    const span = { start: sentence.starts[0] ?? 0, end: sentence.ends.at(-1) ?? 0 }
    if (span.end <= from || isQuestion(sentence, lexis.list("questionVerbs"))) continue
    if (candidates.some((each) => overlap(each, span))) continue
    if (!isAskedFor && !sentence.words.some((word) => lexis.list("first").has(word) || lexis.list("second").has(word)))
      continue
    const wordCount = countWords(detector, turn, sentence)
    if (wordCount < FEWEST_WORDS || (wordCount < GOES_ON && isMarked(detector, turn, INTRODUCES, span))) continue
    const kind = isMarked(detector, turn, WISHES, span) ? "desiredOutcome" : "problem"
    return [{ kind, rule: `${kind}.${as}`, ...span, confidence: 0.55, strength: 0.5 }]
  }
  return []
}

/** Whether a kind tells why they call. */
function isReason(kind: string): boolean {
  return kind === "problem" || kind === "desiredOutcome"
}

function isQuestion({ words, ids }: Sentence, questionVerbs: ReadonlySet<string>): boolean {
  return ids.at(-1) === END_QUESTION || questionVerbs.has(words[0]!)
}

/** Words of a sentence without those that greet. */
function countWords(detector: Detector, turn: HeardTurn, { starts, ends }: Sentence): number {
  return ends.filter((end, at) => end > starts[at]! && !isMarked(detector, turn, GREETS, { start: starts[at]!, end }))
    .length
}

function isMarked({ rules }: Detector, { heard }: HeardTurn, mark: string, span: Span): boolean {
  return heard.some((each) => rules[each.rule]?.kind === mark && overlap(each, span))
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && one.end > other.start
}
