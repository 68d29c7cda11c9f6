import type { Lexis } from "../words/lexis.js"
import { beginOf } from "./begin-of.js"
import { clausesOf, haveCommon, type Clause } from "./clauses.js"
import type { Span } from "./span.js"

/** A clause with fewer words of its own tells nothing besides. */
const TELLS = 2

/**
 * The part of a value that a read-back covers, clause by clause: from the first of which it speaks to the last. The whole where what is left
 * out tells nothing of its own; `undefined` where it speaks of none.
 */
export function partOf(lexis: Lexis, value: string, said: readonly string[]): Span | "whole" | undefined {
  const clauses = clausesOf(lexis, value)
  const isCovered = ({ stems, hasNumber }: Clause): boolean => !hasNumber && haveCommon(stems, said)
  let first = clauses.findIndex(isCovered)
  if (first < 0) return undefined
  let last = clauses.findLastIndex(isCovered)
  // Speech without marks is not taken apart: where one thing ends in it is not known.
  while (!clauses[first]!.isApart) first -= 1
  while (clauses[last + 1]?.isApart === false) last += 1
  const left = [...clauses.slice(0, first), ...clauses.slice(last + 1)]
  const tells = left.some(({ stems }) => stems.filter((stem) => !said.includes(stem)).length >= TELLS)
  if (!tells) return "whole"
  const { start } = clauses[first]!
  return { start: start + beginOf(lexis, value.slice(start)), end: clauses[last]!.end }
}
