import type { Detector } from "../matching/compile.js"
import type { HeardTurn } from "../matching/match-turn.js"
import { AFTER_MARK, type Sentence } from "../words/sentence.js"
import { overlap, type Span } from "./span.js"

/** Marks of the packs: words with which somebody gives their number, and what makes one somebody else's or that of something else. */
export const GIVES_NUMBER = "~givesNumber"
export const NOT_THEIRS = "~notTheirs"

/** The caller's own, somebody else's or of something else; `undefined` where nothing tells. */
export type Whose = "own" | "other" | undefined

/**
 * Whose number it is, by what stands nearest before it in its sentence and behind the number before: words of a mark, else a person. Where
 * nothing does, by what follows: "07700 900331 is my wife's".
 *
 * @param from - Where the number before it ends, 0 for the first.
 */
export function whoseNumber(detector: Detector, turn: HeardTurn, { start, end }: Span, from: number): Whose {
  const sentence = turn.sentences().find(({ ends }) => ends.at(-1)! >= end)
  if (sentence === undefined) return undefined
  const begin = Math.max(from, sentence.starts[0]!)
  return (
    byMark(detector, turn, begin, end) ??
    byPerson(detector, sentence, { start: begin, end: start }) ??
    byPerson(detector, sentence, { start: end, end: clauseEnd(detector, sentence, end) })
  )
}

/** Words that keep it from being theirs say more than those that they overlap: "you can't reach me on …". */
function byMark({ rules }: Detector, { heard }: HeardTurn, from: number, to: number): Whose {
  const marks = heard.flatMap(({ rule, start, end }) => {
    const kind = rules[rule]?.kind
    const isOwn = kind === GIVES_NUMBER
    return (isOwn || kind === NOT_THEIRS) && start >= from && start < to ? { isOwn, start, end } : []
  })
  const nearest = marks.reduce((last, each) => (each.end >= last!.end ? each : last), marks[0])
  if (nearest === undefined) return undefined
  return marks.every(({ isOwn, ...span }) => isOwn || !overlap(span, nearest)) ? "own" : "other"
}

/** Of whom a stretch of a sentence speaks last. */
export function byPerson(
  { lexis: { list } }: Detector,
  { words, starts, ends }: Sentence,
  { start, end }: Span,
): Whose {
  const person = words.findLast(
    (word, at) => starts[at]! >= start && ends[at]! <= end && (list("first").has(word) || list("third").has(word)),
  )
  return person === undefined ? undefined : list("first").has(person) ? "own" : "other"
}

function clauseEnd({ lexis }: Detector, { words, starts, flags }: Sentence, from: number): number {
  const breaks = lexis.list("breaks")
  const next = words.findIndex(
    (word, at) => starts[at]! >= from && ((flags[at]! & AFTER_MARK) !== 0 || breaks.has(word)),
  )
  return next < 0 ? Infinity : starts[next]!
}
