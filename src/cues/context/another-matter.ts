import type { Detector } from "../matching/compile.js"
import type { Candidate, HeardTurn, Surroundings } from "./settle.js"
import { countWords, INTRODUCES, isMarked, isQuestion, isReason } from "./told-reason.js"
import { spanOf } from "./span.js"

/** Marks of the packs: something is announced as a matter of its own; something is said by the way. */
const ANOTHER = "~another"
const ASIDE = "~aside"

/** Shorter sentences announce, and do not tell. */
const FEWEST_WORDS = 6

/**
 * Another matter, where one is known: a trouble or a wish that is announced as such; and what is told in full behind "another thing".
 * What is said by the way alone may be anything.
 */
export function findAnother(
  detector: Detector,
  turn: HeardTurn,
  candidates: readonly Candidate[],
  { context }: Surroundings,
): Candidate[] {
  if (context.problem === undefined && context.heard?.some(isReason) !== true) return []
  if (!turn.heard.some(({ rule }) => [ANOTHER, ASIDE].includes(detector.rules[rule]?.kind ?? ""))) return []
  let isAnother = false
  let isAside = false
  for (const sentence of turn.sentences()) {
    const span = spanOf(sentence)
    isAnother ||= isMarked(detector, turn, ANOTHER, span)
    isAside ||= isMarked(detector, turn, ASIDE, span)
    if (!isAnother && !isAside) continue
    const within = candidates.filter((each) => each.start < span.end && span.start < each.end)
    const known = within.filter(({ kind }) => isReason(kind)).map(({ kind }) => kind)
    const isTold =
      isAnother &&
      within.length === 0 &&
      !isQuestion(detector, sentence) &&
      countWords(detector, turn, sentence) >= FEWEST_WORDS &&
      !isMarked(detector, turn, INTRODUCES, span)
    if (known.length === 0 && !isTold) continue
    const kind = known.includes("problem") || isTold ? "problem" : "desiredOutcome"
    return [{ kind, rule: `${kind}.another`, ...span, confidence: 0.9, strength: 0.5 }]
  }
  return []
}
