import type { Token } from "../../token.js"
import { isOneOf } from "../../word-list.js"

/** A quotation goes on for so many words behind what makes it a promise. */
const MOST_WORDS = 12
/** Where another thing is said, in speech without marks, too. */
const JOINTS = "and but so or then okay ok alright thanks thank bye sorry please"
/** Verbs as well, but for the one of a clause that one of these has joined: "I'll call you once the part is in". */
const VERBS = "is are do does did can could may shall would"
const ONCE = "once when minute moment second instant"
/** "20% of it" and "mid-May" go on. */
const ENDS = ". ? ,"
/** They begin a clause of their own … */
const SUBJECTS = "i we he she they"
/** … unless one of these has joined it to the one before: "before he gets there". */
const BINDING =
  "before after until till that what where who how as than from over up down out if when once unless because cause while since minute moment second instant"
/** No clause ends with one of these. */
const LEADING =
  "a an the to of for with at from until till that what where who how as than if when once unless because cause while since my your our his her their"

/** The last token of the clause that a promise stands in: "I'll waive the fee on this one", and not "I'll waive". */
export function clauseEnd(tokens: readonly Token[], last: number, until: number): number {
  let end = last
  let hasVerb = true
  for (let at = last + 1; at < until && at <= last + MOST_WORDS; at += 1) {
    const { kind, text } = tokens[at]!
    if (isOneOf(JOINTS, text) || (hasVerb && isOneOf(VERBS, text)) || (kind === "mark" && isOneOf(ENDS, text))) break
    if (isOneOf(SUBJECTS, text) && !isOneOf(BINDING, tokens[at - 1]!.text)) break
    hasVerb = isOneOf(ONCE, text) ? false : hasVerb || isOneOf(VERBS, text)
    end = at
  }
  while (end > last && (isOneOf(LEADING, tokens[end]!.text) || isOneOf(SUBJECTS, tokens[end]!.text))) end -= 1
  return end
}
