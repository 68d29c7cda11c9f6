import type { PromiseKind } from "../../session/index.js"
import { isOneOf } from "./word-list.js"

/** What a thing begins with: "the form", "another letter". */
const ARTICLES = "a an the my your our his her their another some"
/** Where the name of a thing ends. */
const ENDS =
  "about after and as at before behind but by down for from if in into is of off on or out over right so than that then this through till to today tomorrow tonight until up when where which while who with within you"
/** Behind an article, and no thing that is promised. */
const NO_THINGS =
  "afternoon bit cell callback day days end evening few home fortnight hour hours landline less minute minutes mobile moment month months more morning next note number latest phone quick return ring second shout time way week weekend weeks while word work call"

/** Behind these stands who is phoned; "with an update", "on your mobile" tell nothing of that. */
const PHONES = "call calling ring ringing phone phoning contact contacting to of"

/** What a promise is about, in its own words: `form` of "I'll send you the form by Friday". Who is phoned is the caller unless another is named. */
function thingsOf(kind: PromiseKind, words: string): readonly string[] {
  const tokens = words.toLowerCase().match(/[\p{L}\p{N}'’-]+/gu) ?? []
  const things = tokens.flatMap((token, at) => {
    if (!isOneOf(ARTICLES, token)) return []
    if (kind === "callback" && !isOneOf(PHONES, tokens[at - 1])) return []
    const end = tokens.findIndex((each, place) => place > at && isOneOf(ENDS, each))
    return tokens.slice(at + 1, Math.min(end < 0 ? tokens.length : end, at + 4))
  })
  const named = things.filter((thing) => !isOneOf(NO_THINGS, thing))
  return named.length === 0 && kind === "callback" ? ["you"] : named
}

/** Whether two promises of one kind name different things: "the form" and "the invoice", "call you" and "ring the hospital". */
export function nameOthers(kind: PromiseKind, some: string, others: string): boolean {
  const [left, right] = [thingsOf(kind, some), thingsOf(kind, others)]
  return left.length > 0 && right.length > 0 && !left.some((thing) => right.includes(thing))
}
