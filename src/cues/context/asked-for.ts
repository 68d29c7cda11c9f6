import type { Detector } from "../matching/compile.js"
import type { Candidate, Surroundings } from "./candidate.js"
import type { Span } from "./span.js"

/** What callers tell of themselves. */
export type GivenKind = "nameGiven" | "numberGiven"

/** The rules that hear the questions for it: those of a pack end so. */
export const ASKS_NAME = "question.closed.name"
export const ASKS_SURNAME = "question.closed.surname"
export const ASKS_NUMBER = "question.closed.number"

/** Whether the other side asked for it: right before, or earlier, with no other question since and no answer. */
export function isAskedFor(
  { pack }: Detector,
  { before, context }: Surroundings,
  rule: string,
  kind: GivenKind,
): boolean {
  const { previous, earlier = [], heard } = context
  if (previous === undefined) return false
  if (previous.rules === undefined)
    return previous.text !== undefined && before.gave([rule, `${pack.language}.${rule}`])
  const turns = heard?.includes(kind) === true ? [previous] : [previous, ...earlier]
  const asked = turns.find(({ rules }) => rules?.some((each) => each.startsWith("question.") || isRule(each, rule)))
  // A name is a word that the language of the question does not know: in the other one "Yes" would be.
  return asked?.rules?.includes(pack.language === "en" ? rule : `${pack.language}.${rule}`) === true
}

/** Whether a rule is the one of that name; those of other packs carry their language in front. */
export function isRule(id: string, rule: string): boolean {
  return id === rule || id.endsWith(`.${rule}`)
}

export function toGiven(kind: GivenKind, as: string, { start, end }: Span, confidence: number): Candidate {
  return { kind, rule: `${kind}.${as}`, start, end, confidence, strength: 0.5 }
}
