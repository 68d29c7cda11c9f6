import { regex } from "../../kernel/inner.js"
import type { HeardPromise } from "../../cues/index.js"
import { sentenceEnd } from "./match-wordings.js"

/** How somebody says that they could do a thing, up to the thing. */
const READY = "(?:able|happy|glad|willing|allowed) to"
const OFFER = /* @__PURE__ */ regex(
  `(?<!\\b(?:if|whether|wish|that) )\\b(?:(?:i|we) (?:can|could|may|might)(?! ?not)|(?:i|we)(?:'d| would|'m|'re| am| are)(?: be)? ${READY}|(?:let|like|want) (?:me|us)|(?:shall|can) (?:i|we))\\b`,
  "giu",
)

/** Who asks, tells who decides or says no offers nothing. */
const ASKS =
  /\b(?:(?:ask|check|find|look|request|see|speak|talk|tell)(?:s|ing|ed)?|(?:decid|approv)\w*|whether|who|about|managers?|supervisors?|owner|not|never)\b|n['\u2019]t\b/i

/** UTF-16 units of an offer that are read. */
const LONGEST = 300

/** What an agent offers to do, in the place and the words of it: where the client lets them not give it, it binds as a promise does. */
export function offersIn(text: string): readonly Pick<HeardPromise, "span" | "words">[] {
  return [...text.replaceAll("\u2019", "'").matchAll(OFFER())].flatMap(({ index: start }) => {
    const words = text.slice(start, Math.min(sentenceEnd(text, start), start + LONGEST))
    return ASKS.test(words) ? [] : [{ span: { start, end: start + words.length }, words }]
  })
}
