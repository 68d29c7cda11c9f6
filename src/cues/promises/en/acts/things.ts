import type { PromiseKind } from "../../../../session/index.js"
import { textAt, type Token, isWordAt } from "../../token.js"
import { isOneOf } from "../../word-list.js"

/** What a thing begins with: "the form", "another letter". */
const ARTICLES = "a an the my your our his her their another some"
/** Where the name of a thing ends. */
const ENDS =
  "about after and as at before behind but by down for from if in into is of off on or out over right so than that then this through till to today tomorrow tonight until up when where which while who with within you"
/** Behind an article, and no thing that is promised. */
const NO_THINGS =
  "afternoon bit cell callback day days end evening few home fortnight hour hours landline less minute minutes mobile moment month months more morning next note number latest phone quick return ring second shout time way week weekend weeks while word work call"

/** Behind these stands who is phoned; "with an update", "on your mobile" tell nothing of that. */
const PHONES = "call calling ring ringing phone phoning contact contacting give giving to of"
/** They are phoned by name or by office. */
const TITLES = "dr doctor mr mrs ms miss"
const OTHERS = "him her them"

/** What a promise is about, in its own words: `form` of "I'll send you the form by Friday". Who is phoned is the listener unless another is named. */
export function thingsOf(kind: PromiseKind, tokens: readonly Token[]): readonly string[] {
  const named = tokens.flatMap(({ text }, at) => {
    const isPhoned = kind === "callback" && isWordAt(tokens, at - 1, PHONES)
    if (isPhoned && (isOneOf(OTHERS, text) || isOneOf(TITLES, text)))
      return [isOneOf(TITLES, text) ? textAt(tokens, at + 1) : text]
    if (!isOneOf(ARTICLES, text) || (kind === "callback" && !isPhoned)) return []
    const end = tokens.findIndex((each, place) => place > at && (each.kind === "mark" || isOneOf(ENDS, each.text)))
    return tokens.slice(at + 1, Math.min(end < 0 ? tokens.length : end, at + 4)).map((thing) => thing.text)
  })
  const things = named.filter((thing) => !isOneOf(NO_THINGS, thing))
  return things.length === 0 && kind === "callback" ? ["you"] : things
}
