import { END_QUESTION } from "../patterns/signs.js"
import type { Detector } from "../matching/compile.js"
import type { HeardTurn } from "../matching/match-turn.js"
import type { Lexis } from "../words/lexis.js"
import type { Sentence } from "../words/sentence.js"
import type { Candidate } from "./candidate.js"
import { contentIn } from "./clauses.js"
import { overlap, spanOf, type Span } from "./span.js"

/** What somebody who wants to end no longer says. */
const MATTERS = /^(?:problem|desiredOutcome|supervisorRequest|humanRequest)$/
/** Announced as another matter, or as a question to come. */
const ANNOUNCES = /^~(?:another|goesOn)$/
const KNOWN = /^(?:it|that|this)$/
/** With these a thing comes up that was not spoken of. */
const NEW = /^(?:an?|another|some|new)$/

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
  const { lexis, rules } = detector
  const asks = (sentence: Sentence): boolean =>
    sentence.starts[0]! >= end && sentence.ids.at(-1) === END_QUESTION && contentIn(lexis, sentence).length > 0
  return (
    turn.heard.some(({ rule, start }) => start >= end && ANNOUNCES.test(rules[rule]?.kind ?? "")) ||
    candidates.some(
      (each) => MATTERS.test(each.kind) && each.start >= end && !namesNothing(lexis, turn.sentences(), each),
    ) ||
    turn.sentences().some(asks)
  )
}

/** "Just get it working", "please make sure he rings": what they speak of is known, by "it" and "he" alone. */
export function namesNothing({ list }: Lexis, sentences: readonly Sentence[], cue: Span): boolean {
  const determiners = list("determiners")
  const words = sentences.filter((each) => overlap(spanOf(each), cue)).flatMap((each) => each.words)
  // A language whose pack has no such list is not judged.
  return (
    determiners.size > 0 &&
    words.some((word) => KNOWN.test(word) || list("third").has(word)) &&
    !words.some((word) => determiners.has(word) || NEW.test(word))
  )
}
