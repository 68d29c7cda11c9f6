import type { FactRef } from "../../session/model/heard-cues.js"
import type { Detector } from "../matching/compile.js"
import { matchTurn } from "../matching/match-turn.js"
import type { Known } from "./about.js"
import { beginOf } from "./begin-of.js"
import { clausesOf, isWish, type Clause } from "./clauses.js"
import { isMarked } from "./marked.js"
import type { Span } from "./span.js"

/** A clause that tells fewer things is no account, and no wish. */
const TELLS = 2

/**
 * What an agent puts into words for a caller who has not: "So the boiler is losing pressure, and you need it fixed by Friday?" What they want is
 * told by its words; what is wrong as well, or by standing before what they want. Of what they told themselves nothing is; what they told
 * that tells no trouble, and that is not read back, gives way.
 *
 * @param about - What is read back.
 */
export function toldForThem(
  { own, caller }: { readonly own: Detector; readonly caller: Detector },
  text: string,
  { start, end }: Span,
  { known, about }: { readonly known: Known["facts"]; readonly about: readonly FactRef[] },
): readonly FactRef[] {
  const { problem, desiredOutcome } = known
  if (problem !== undefined && desiredOutcome !== undefined) return []
  const tells = (kind: string, words: string): boolean => isMarked(caller, matchTurn(caller, words), kind)
  const clauses = clausesOf(own.lexis, text.slice(start, end)).filter(({ stems }) => stems.length >= TELLS)
  const wish = clauses.find((clause) => isWish(own.lexis, clause))
  const troubles = clauses.filter((clause) => clause !== wish && (wish === undefined || clause.start < wish.start))
  const refOf = (fact: string, [from, ...others]: readonly Clause[]): readonly FactRef[] =>
    from === undefined
      ? []
      : [
          {
            fact,
            span: {
              start: start + from.start + beginOf(own.lexis, text.slice(start + from.start, start + from.end)),
              end: start + (others.at(-1) ?? from).end,
            },
          },
        ]
  const told = refOf("problem", troubles).filter(({ span }) => {
    const words = text.slice(span!.start, span!.end)
    if (tells("bereavement", words)) return false
    if (problem === undefined) return wish !== undefined || tells("problem", words)
    return wish !== undefined && !about.some(({ fact }) => fact === "problem") && !tells("problem", problem.value)
  })
  return [...told, ...(desiredOutcome === undefined && wish !== undefined ? refOf("desiredOutcome", [wish]) : [])]
}
