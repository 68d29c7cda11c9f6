import type { Detector } from "../matching/compile.js"
import type { Candidate, HeardTurn, Surroundings } from "./settle.js"
import { END_QUESTION } from "../patterns/signs.js"
import type { Sentence } from "../words/sentence.js"

/**
 * Marks of the packs: the other side asks what it is about; somebody greets, says who they are, or only that there is something; somebody
 * wants something.
 */
const ASKS_REASON = "~asksReason"
const INTRODUCES = "~introduces"
const WISHES = "~wishes"

/** Beside one of these the reason is known, or the question was not answered. */
const KNOWN = /^(?:problem|desiredOutcome|notUnderstood|endSignal|correction|bereavement|minorStated)$/
/** Shorter sentences are answers. */
const FEWEST_WORDS = 5
/** A sentence that begins with a name and goes on for so long tells something too. */
const GOES_ON = 16

/** Where a sentence or a cue stands. */
interface Span {
  readonly start: number
  readonly end: number
}

/**
 * Why they call: the first thing that is told where it was asked what it is about, whatever its words. A wish is what they want, anything
 * else the problem. Only in the turn behind the question, and only while nothing is known yet; a question, a greeting and what is a cue of
 * its own are none.
 */
export function findReason(
  detector: Detector,
  turn: HeardTurn,
  candidates: readonly Candidate[],
  { before, context }: Surroundings,
): Candidate[] {
  if (!before.isKnown || context.problem !== undefined || candidates.some(({ kind }) => KNOWN.test(kind))) return []
  if (context.heard?.some((kind) => kind === "problem" || kind === "desiredOutcome") === true) return []
  if (!before.gave([ASKS_REASON])) return []
  const { lexis } = detector
  for (const sentence of turn.sentences()) {
    const span = { start: sentence.starts[0] ?? 0, end: sentence.ends.at(-1) ?? 0 }
    if (isQuestion(sentence, lexis.list("questionVerbs")) || candidates.some((each) => overlap(each, span))) continue
    const wordCount = sentence.words.length - 1
    if (wordCount < FEWEST_WORDS || (wordCount < GOES_ON && isMarked(detector, turn, INTRODUCES, span))) continue
    const kind = isMarked(detector, turn, WISHES, span) ? "desiredOutcome" : "problem"
    return [{ kind, rule: `${kind}.told`, ...span, confidence: 0.55, strength: 0.5 }]
  }
  return []
}

function isQuestion({ words, ids }: Sentence, questionVerbs: ReadonlySet<string>): boolean {
  return ids.at(-1) === END_QUESTION || questionVerbs.has(words[0]!)
}

function isMarked({ rules }: Detector, { heard }: HeardTurn, mark: string, span: Span): boolean {
  return heard.some((each) => rules[each.rule]?.kind === mark && overlap(each, span))
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && one.end > other.start
}
