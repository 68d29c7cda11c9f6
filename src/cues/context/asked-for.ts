import type { Detector } from "../matching/compile.js"
import { detectorFor } from "../matching/detectors.js"
import { matchTurn } from "../matching/match-turn.js"
import { readSentences } from "../words/sentences.js"
import type { Candidate, Surroundings } from "./candidate.js"
import { stemOf } from "./content-words.js"
import type { Span } from "./span.js"

/** What callers tell of themselves. */
export type GivenKind = "nameGiven" | "numberGiven"

/** The rules that hear the questions for it: those of a pack end so. */
export const ASKS_NAME = "question.closed.name"
export const ASKS_FIRST_NAME = "question.closed.firstName"
export const ASKS_SURNAME = "question.closed.surname"
export const ASKS_NUMBER = "question.closed.number"

/** A question by its mark alone. */
const MARKED = "question.closed.mark"
/** Left by a question for a number, whatever else it asks for. */
const WANTS_NUMBER = "~wantsNumber"

/** Whether the other side asked for it: right before, or earlier, with no other question since and no answer. */
export function isAskedFor(
  detector: Detector,
  { before, context }: Surroundings,
  rule: string,
  kind: GivenKind,
): boolean {
  const { pack } = detector
  const { previous, earlier = [], heard } = context
  if (previous === undefined) return false
  if (previous.rules === undefined)
    return previous.text !== undefined && before.gave([rule, `${pack.language}.${rule}`])
  if (previous.rules.includes(MARKED) && isOfThem(detector, before.text))
    return asksOfThem(detector, earlier[0]?.text ?? "", rule)
  const turns = heard?.includes(kind) === true ? [previous] : [previous, ...earlier]
  const asked = turns.find(({ rules }) => rules?.some((each) => each.startsWith("question.") || isRule(each, rule)))
  // One question may ask for both: "your name and number".
  if (rule === ASKS_NUMBER && asked === previous && asked.rules!.some((each) => isRule(each, ASKS_NAME)))
    return before.gave([WANTS_NUMBER])
  // A name is a word that the language of the question does not know: in the other one "Yes" would be.
  return asked?.rules?.includes(pack.language === "en" ? rule : `${pack.language}.${rule}`) === true
}

/** "And yours?" */
function isOfThem({ lexis }: Detector, text: string): boolean {
  const { words = [] } = readSentences(text, lexis).at(-1) ?? {}
  return words.length <= ELLIPTIC && lexis.list("second").has(words.at(-2) ?? "")
}

/** So many words, with the mark behind them. */
const ELLIPTIC = 4

/** Whether what was asked of somebody else asks for it where it is of the caller: "your name". */
function asksOfThem({ pack, lexis }: Detector, text: string, rule: string): boolean {
  const agent = detectorFor(pack, "agent")
  const noun = askedNoun(agent, text)
  return [...lexis.list("possessives")].some((your) =>
    matchTurn(agent, `${your} ${noun}?`).heard.some((each) => isRule(agent.rules[each.rule]?.id ?? "", rule)),
  )
}

/** The last word of a question that tells what it is about. */
export function askedNoun({ lexis }: Detector, question: string): string | undefined {
  return readSentences(question, lexis)
    .flatMap(({ words }) => words)
    .findLast((word) => stemOf(lexis, word) !== undefined)
}

/** Whether a rule is the one of that name; those of other packs carry their language in front. */
export function isRule(id: string, rule: string): boolean {
  return id === rule || id.endsWith(`.${rule}`)
}

export function toGiven(kind: GivenKind, as: string, { start, end }: Span, confidence: number): Candidate {
  return { kind, rule: `${kind}.${as}`, start, end, confidence, strength: 0.5 }
}
