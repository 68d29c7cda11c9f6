import type { Detector } from "../matching/compile.js"
import type { HeardTurn } from "../matching/match-turn.js"
import type { Candidate } from "./candidate.js"

/** Rules that end with a verb, or with one word behind it: "I have cancelled", "I cancelled that". */
const ENDS_WITH_VERB = /actionTaken\.(?:did|undergone)$/

/** Whether it was said that something is done, and its verb does nothing for anybody or is none: "I have seen", "I have your". */
export function isIdle({ lexis: { list } }: Detector, { sentences }: HeardTurn, { rule, end }: Candidate): boolean {
  if (!ENDS_WITH_VERB.test(rule)) return false
  const { words = [], ends = [] } = sentences().find((each) => each.ends.includes(end)) ?? {}
  const last = ends.lastIndexOf(end, words.length - 2)
  const isDone = (word = ""): boolean =>
    !list("idle").has(word) && [...list("done")].some((ending) => word.endsWith(ending))
  return !isDone(words[last]) && !isDone(words[last - 1])
}
