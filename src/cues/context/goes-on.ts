import { END_QUESTION } from "../patterns/signs.js"
import type { Detector } from "../matching/compile.js"
import type { HeardTurn } from "../matching/match-turn.js"
import type { Sentence } from "../words/sentence.js"
import type { Candidate } from "./candidate.js"
import { contentIn } from "./clauses.js"
import { overlap, spanOf, type Span } from "./span.js"

/** What somebody who wants to end no longer says. */
const MATTERS = /^(?:problem|desiredOutcome|supervisorRequest|humanRequest)$/
/** Announced as another matter, or as a question to come. */
const ANNOUNCES = /^~(?:another|goesOn$)/
/** "And he never came", behind a full stop. */
const ADDS = "~goesOn.and"
/** With these a thing comes up that was not spoken of. */
const NEW = /^(?:an?|another|some|new)$/
/** An addition that tells something has so many words of content. */
const TELLS = 2

/**
 * Whether a turn goes on with the matter behind what would be its end: "That's it. And can you stop the debit?", "No, that's everything – oh,
 * one thing …". A wish that names nothing of its own ("just get it working") and a courtesy leave the end as it is.
 */
export function goesOnBehind(
  detector: Detector,
  turn: HeardTurn,
  candidates: readonly Candidate[],
  { end }: Span,
): boolean {
  const isBehind = (each: Span): boolean => each.start >= end
  const kindOf = (rule: number): string => detector.rules[rule]?.kind ?? ""
  const heard = turn.heard.filter(isBehind)
  if (heard.some(({ rule }) => ANNOUNCES.test(kindOf(rule)))) return true
  const told = candidates.filter((each) => MATTERS.test(each.kind) && isBehind(each))
  return turn.sentences().some((sentence) => {
    const span = spanOf(sentence)
    if (told.some((each) => overlap(each, span)) && !namesNothing(detector, sentence)) return true
    if (!isBehind(span)) return false
    const content = contentIn(detector.lexis, sentence).length
    if (sentence.ids.at(-1) === END_QUESTION && content > 0) return true
    const adds = heard.some((each) => kindOf(each.rule) === ADDS && overlap(each, span))
    return adds && content >= TELLS && !candidates.some((each) => overlap(each, span))
  })
}

/** "Just get it working", "please make sure he rings": what they speak of is known, by "it" and "he" alone. */
export function namesNothing({ lexis: { list } }: Detector, { words }: Sentence): boolean {
  const [determiners, pointers] = [list("determiners"), list("pronouns")]
  const points = (word: string): boolean => list("third").has(word) || (pointers.has(word) && !list("second").has(word))
  // A language whose pack has no such list is not judged.
  return determiners.size > 0 && words.some(points) && !words.some((word) => determiners.has(word) || NEW.test(word))
}
