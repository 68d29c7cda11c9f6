import { ownOf } from "../../../kernel/inner.js"
import { isSpanish } from "./language-of.js"
import { toPrometido } from "./their-words-es.js"

/** What follows somebody who was to do something, as a caller tells of a promise; the last four only where it was told or promised. */
const WAS_TO = /( (?:was|were) (?:supposed|meant|due|going|scheduled) to|'d|'ll| would| will)(?= ([^.,;:!?]{1,80}))/gi
const TOLD = /\b(?:told|said|promised|assured|swore|guaranteed)\b/i
/** So much stands between "you told me" and who was to do it. */
const NEAR = 90

/** "I was promised a call back", "you promised me a refund". */
const GIFT =
  /\bpromised (?:me |us )?((?:an?|the) (?:call|ring|answer|reply|refund|visit|text|e-?mail|letter)\b[^.,;:!?]{0,50})/i

/** Whoever tells has not promised it, and a thing promises nothing. */
const NOT_US = /^(?:i|we|it|that|this|which|order|parcel|package|delivery|letter|refund|money|part|bill)$/i

/** What we do for callers: an agent may say of it that it was to be done by us. */
const DEED =
  /^(?:call|ring|phone|text|e-?mail|write|reply|come|be here|visit|(?:show|turn|pick) up|send|deliver|bring|fix|repair|replace|install|check|look|sort|refund|credit|cancel|change|get back|let (?:me|us) know|collect)\b/i

const turned: Readonly<Record<string, string>> = { me: "you", us: "you", my: "your", our: "your" }

/** More is no clause that is said in a breath. */
const MOST_WORDS = 9

/**
 * What we were to do and did not, as a caller tells it, verb first: "your technician was supposed to come on Monday and he never showed up"
 * is "come on Monday". Nothing where it is not plain who was to do what.
 */
export function toPromised(said: string, locale = "en"): string | undefined {
  if (isSpanish(said, locale)) return toPrometido(said)
  const text = said.slice(0, 400)
  for (const { index, 1: tie = "", 2: rest = "" } of text.matchAll(WAS_TO)) {
    const before = text.slice(Math.max(0, index - NEAR), index)
    const clause = before.split(/[.!?]/).at(-1)!
    if (!tie.endsWith(" to") && !TOLD.test(clause)) continue
    const deed = NOT_US.test(before.split(" ").at(-1)!) ? undefined : inSecondPerson(rest)
    if (deed !== undefined && DEED.test(rest)) return deed
  }
  const gift = inSecondPerson(GIFT.exec(text)?.[1] ?? "")
  return gift === undefined ? undefined : `give you ${gift}`
}

function inSecondPerson(rest: string): string | undefined {
  const [clause = ""] = rest.split(/ (?:and|but|so|then|because|which|that|yet|only)\b/i)
  const words = clause.trim().split(/\s+/)
  if (clause.trim() === "" || words.length > MOST_WORDS || /\b(?:i|we|you|your|not|never)\b/i.test(clause))
    return undefined
  return words.map((word) => ownOf(turned, word.toLowerCase()) ?? word).join(" ")
}
