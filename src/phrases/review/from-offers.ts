import { regex } from "../../kernel/inner.js"
import { assessPromise } from "../../session/index.js"
import { sentenceEnd } from "./match-wordings.js"
import type { RawFinding, ReviewKnown } from "./raw-findings.js"

const WHO = "(?:i|we)"
const READY = "(?:able|happy|glad|willing|allowed|authori[sz]ed) to"
/** How somebody says that they could do a thing, up to the thing. */
const OFFER = /* @__PURE__ */ regex(
  `(?<!\\b(?:if|whether|wish|that) )\\b(?:${[
    `${WHO} (?:can|could|may|might)(?! ?not)(?: be ${READY})?`,
    `${WHO}(?:'d| would) be ${READY}`,
    `${WHO}(?:'m|'re| am| are) ${READY}`,
    `(?:let|would you like|(?:do )?you want) (?:me|us)(?: to)?`,
    `(?:shall|should|can|could) ${WHO}`,
  ].join("|")})\\b`,
  "giu",
)

/** Who asks, tells who decides or says no offers nothing. */
const ASKS =
  /\b(?:ask|see|check|find|look|request|whether|who|about|talk|speak|decid|approv|manager|supervisor|boss|owner|colleague|tell|explain|not|never|nobody)|n['\u2019]t\b/i

/** UTF-16 units of an offer that are read. */
const LONGEST = 300

/** What an agent offers, and the client lets them not give: it binds as a promise does. */
export function fromOffers(text: string, { locale, limits = {}, agentKind }: ReviewKnown): readonly RawFinding[] {
  const { authority } = limits
  if (authority === undefined || !/^en\b/i.test(locale)) return []
  const offers = text.replaceAll("\u2019", "'").matchAll(OFFER())
  return [...offers].flatMap(({ index }): readonly RawFinding[] => {
    const words = text.slice(index, Math.min(sentenceEnd(text, index), index + LONGEST))
    if (ASKS.test(words)) return []
    const answer = assessPromise({ authority }, { kind: "do", promisedBy: "agent", words }, agentKind)
    if (answer.allowed) return []
    const { lacking, alternative } = answer
    const span = { start: index, end: index + words.length }
    return [{ code: "review/promise-without-authority", span, lacking, ...(alternative !== null && { alternative }) }]
  })
}
