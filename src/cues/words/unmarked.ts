import { JOINT, NUMERAL, OPENER, SKIPPED } from "../patterns/traits.js"
import type { Lexis } from "./lexis.js"
import type { OpenSentence } from "./reader.js"
import { ASKS, CLAUSE, PAUSE } from "./sentence.js"

/** So near a mark a text is one with marks. */
const NEAR = 200
/** A stretch without a verb that the lists know is a clause from so many words on. */
const LONG_ENOUGH = 6
/** "The number I gave", "the first thing I did", "so low I thought": so far before "I" stands what it belongs to. */
const RELATIVE_REACH = 3

/** Whether a recogniser may have written a text that gives no marks and no capitals. */
export function isUnmarked(text: string): boolean {
  const first = text.charCodeAt(0)
  return (first >= 97 && first <= 122) || (first >= 48 && first <= 57)
}

/**
 * Notes in what has no marks where a clause of its own begins: "i see | can you send us that letter | i need it today". Only the word order
 * shows it, so it is done where hardly anything else can be meant. Patterns may begin and end there, and may run on, too.
 */
export function noteClauses(text: string, { flags, ...sentence }: OpenSentence, lexis: Lexis): void {
  const order = orderOf({ ...sentence, flags }, lexis)
  const { starts, words } = sentence
  const isMarked = (at: number): boolean =>
    /[.,;:?!](?:\s|$)/.test(text.slice(Math.max(0, starts[at]! - NEAR), starts[at]))
  let from = 0
  for (let at = 1; at <= words.length; at++) {
    if (at < words.length && (!order.begins(from, at) || isMarked(at))) continue
    if (order.asks(from)) flags[from]! |= ASKS
    // What asks by its order is found without a front, and what it is about with it.
    if (at < words.length) flags[at]! |= order.asks(at) ? PAUSE : PAUSE | CLAUSE
    from = at
  }
}

/** What the order of words shows. A stretch goes from the place where its clause began. */
interface Order {
  readonly begins: (from: number, at: number) => boolean
  /** Whether a stretch asks: the verb stands before the subject. */
  readonly asks: (from: number) => boolean
}

const BE_OR_HAVE = /^(?:am|is|are|was|were|has|had|have)$/

function orderOf({ words, ids, flags }: Pick<OpenSentence, "words" | "ids" | "flags">, { list, traits }: Lexis): Order {
  const word = (at: number): string => words[at] ?? ""
  const has = (at: number, trait: number): boolean => ((traits[ids[at] ?? 0] ?? 0) & trait) !== 0
  const isPerson = (at: number): boolean => list("nominatives").has(word(at))
  const isSubject = (at: number): boolean => isPerson(at) || list("pronouns").has(word(at))
  const isOwned = (at: number): boolean => list("determiners").has(word(at))
  const isFinite = (at: number): boolean => list("finites").has(word(at))
  const isBe = (at: number): boolean => BE_OR_HAVE.test(word(at))
  const behind = (at: number): number => {
    let next = at + 1
    while (has(next, SKIPPED) && word(next) !== "'s") next += 1
    return next
  }
  /** "Can you", "is the light"; "do it" is none. */
  const isInverted = (at: number): boolean => {
    const next = behind(at)
    if (!isFinite(at) || word(at) === "'s") return false
    if (!isSubject(next)) return isBe(at) && isOwned(next)
    return word(at) !== "do" || isPerson(next) || word(next) === "you"
  }
  /** "What would you", "how long is it", "what's your". */
  const isAsking = (at: number): boolean =>
    list("interrogatives").has(word(at)) &&
    [at + 1, at + 2].some(
      (verb) => isInverted(verb) || (word(verb) === "'s" && (isOwned(verb + 1) || isSubject(verb + 1))),
    )
  /** A courtesy or "yes", and not "and": what may stand alone. */
  const isOpening = (from: number, at: number): boolean =>
    has(at, OPENER) && !has(at, JOINT) && (at === from || (flags[at]! & CLAUSE) !== 0)
  const isBare = (from: number, at: number): boolean => {
    for (let each = from; each < at; each++)
      if (!has(each, OPENER | NUMERAL | SKIPPED) && !/^\d|^(?:thank|you)$/.test(word(each))) return false
    return true
  }
  const isClause = (from: number, at: number): boolean => {
    for (let each = from; each < at - 1; each++) if (isFinite(each) || isPerson(each)) return true
    return at - from >= LONG_ENOUGH || isBare(from, at)
  }
  /** Whether the word before goes on: a verb, a preposition, an article, "because", "think". */
  const carries = (from: number, at: number): boolean => {
    const before = at - 1
    if (isFinite(before)) return true
    if (!isSubject(before)) return list("carriers").has(word(before))
    if (isPerson(before) || before === from || (flags[before]! & CLAUSE) !== 0) return true
    return word(before) === "that" && !list("little").has(word(before - 1))
  }
  const isRelative = (at: number): boolean => {
    for (let each = at - 1; each >= at - RELATIVE_REACH && !isFinite(each); each--)
      if (list("antecedents").has(word(each))) return true
    return false
  }
  /** "How many times do I". */
  const isAsked = (at: number): boolean => [1, 2, 3].some((back) => list("interrogatives").has(word(at - back)))
  const isStart = (at: number): boolean => {
    const verb = behind(at)
    if (isPerson(at)) return !isRelative(at)
    return (
      isSubject(at) &&
      !(word(at) === "you" && isRelative(at)) &&
      isFinite(verb) &&
      (word(verb) === "'s" || !isSubject(verb + 1))
    )
  }
  const begins: Order["begins"] = (from, at) => {
    const asking = isAsking(at)
    const isOrdered = asking || isInverted(at)
    if (isOpening(from, at - 1)) return isOrdered || isSubject(at) || isOwned(at)
    if (carries(from, at)) return false
    if (isOrdered && !asking && isAsked(at)) return false
    if (isOrdered && !asking && !isBe(at)) return true
    if (!isClause(from, at) || (isBe(at) && isPerson(at - 2))) return false
    return isOrdered || isStart(at) || list("afresh").has(`${word(at)}_${word(at + 1)}`)
  }
  const asks = (from: number): boolean => {
    let at = from
    while (has(at, OPENER | SKIPPED)) at += 1
    return isInverted(at) || isAsking(at)
  }
  return { begins, asks }
}
