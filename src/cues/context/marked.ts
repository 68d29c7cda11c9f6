import type { Detector } from "../matching/compile.js"
import type { Heard } from "../matching/match-sentence.js"
import type { HeardTurn } from "../matching/match-turn.js"
import { overlap, type Span } from "./span.js"

type Marked = Pick<HeardTurn, "heard">

/** Where a turn, or a stretch of it, has the mark of a pack first. */
export function markedIn({ rules }: Detector, { heard }: Marked, mark: string, within?: Span): Heard | undefined {
  return heard.find((each) => rules[each.rule]?.kind === mark && (within === undefined || overlap(each, within)))
}

/** Whether a stretch of a turn has it. */
export function isMarked(detector: Detector, turn: Marked, mark: string, within?: Span): boolean {
  return markedIn(detector, turn, mark, within) !== undefined
}
