import { withoutTrailing } from "../../kernel/inner.js"
import type { HeardCue } from "../../session/model/heard-cues.js"
import type { Detector } from "../matching/compile.js"
import type { Lexis } from "../words/lexis.js"
import { ACCOUNT, accountTells } from "./bare-account.js"
import { beginOf } from "./begin-of.js"
import { clausesOf, type Clause } from "./clauses.js"
import { overlap, type Span } from "./span.js"

/** What they told us, asked us or were promised before. */
export const TOLD_BEFORE = /^(?:repeatContact|promiseBroken)$/
const PROMISE = "promiseBroken"
const TELLS = /^(?:problem|desiredOutcome)$/
const ENDS = /[.!?]/
/** Who does what in a clause stands in its first words. */
const SUBJECT = 3

/** A cue of what came before, and how far it is told. */
export interface ToldBefore extends Span {
  readonly cue: HeardCue
  /** Where its clause begins, with the "and" that ties it to what stands before. */
  readonly from: number
}

/**
 * Where a turn tells of earlier contacts and of promises that were not kept: from the clause that speaks of it to the end of the sentence, or to
 * where somebody goes on with what is wrong or wanted.
 */
export function findToldBefore(lexis: Lexis, text: string, cues: readonly HeardCue[]): readonly ToldBefore[] {
  const found = cues.filter(({ kind }) => TOLD_BEFORE.test(kind))
  if (found.length === 0) return []
  const clauses = clausesOf(lexis, text)
  return found.flatMap((cue) => {
    const first = clauses.findLastIndex(({ start }) => start <= cue.span.start)
    if (first < 0) return []
    const isElse = (clause: Clause): boolean => {
      const here = cues.filter(({ span }) => clause.start <= span.start && span.start < clause.end)
      if (cue.kind !== PROMISE && here.some(({ kind }) => kind === PROMISE)) return true
      const isSaid = clause.words.slice(0, SUBJECT).some((word) => lexis.list("nominatives").has(word))
      return isSaid && here.some(({ kind }) => TELLS.test(kind)) && !found.some(({ span }) => overlap(span, clause))
    }
    let last = first
    for (let next = first + 1; next < clauses.length; last = next++)
      if (ENDS.test(text.slice(clauses[last]!.end, clauses[next]!.start)) || isElse(clauses[next]!)) break
    const { start: from } = clauses[first]!
    const end = clauses[last]!.end
    return [{ cue, from, start: from + beginOf(lexis, text.slice(from, end)), end }]
  })
}

/** What was promised to them is no wish that they have now; and what they reproach us for adds nothing to a problem that is told. */
export function isOfBefore(
  caller: Detector,
  { kind, span }: HeardCue,
  before: readonly ToldBefore[],
  problem: string | undefined,
): boolean {
  const told = before.find(({ start, end }) => start <= span.start && span.end <= end)
  if (told === undefined) return false
  if (kind === "desiredOutcome") return told.cue.kind === "promiseBroken"
  return problem !== undefined && accountTells(caller, problem) === ACCOUNT
}

/** Without the end in which they tell what came before: that is told by a cue of its own. */
export function withoutBefore(text: string, words: string, { span }: HeardCue, before: readonly ToldBefore[]): string {
  const start = text.lastIndexOf(words, span.start)
  const tail = before.find((each) => each.from >= span.end && each.end >= start + words.trimEnd().length - 1)
  if (tail === undefined || start < 0) return words
  return withoutTrailing(words.slice(0, tail.from - start), (sign) => /[\s,;:–—-]/.test(sign))
}
