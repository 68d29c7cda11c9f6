import {
  AFRESH,
  ANTECEDENT,
  CARRIER,
  DETERMINER,
  FINITE,
  INTERROGATIVE,
  JOINT,
  NOMINATIVE,
  NUMERAL,
  OPENER,
  PRONOUN,
  SKIPPED,
} from "../patterns/traits.js"
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
export function noteClauses(text: string, { words, ids, starts, flags }: OpenSentence, lexis: Lexis): void {
  const said: Said = { words, flags, traits: ids.map((id) => lexis.traits[id]!), little: lexis.list("little") }
  let from = 0
  for (let at = 1; at <= words.length; at++) {
    const isLast = at === words.length
    if (!isLast && (!has(said, at, BEGINS) || !begins(said, from, at) || isMarked(text, starts[at]!))) continue
    if (asks(said, from)) flags[from]! |= ASKS
    // What asks by its order is found without a front, and what it is about with it.
    if (!isLast) flags[at]! |= asks(said, at) ? PAUSE : PAUSE | CLAUSE
    from = at
  }
}

const isMarked = (text: string, at: number): boolean => /[.,;:?!](?:\s|$)/.test(text.slice(Math.max(0, at - NEAR), at))

/** The words of a sentence, and what is known of each. */
interface Said {
  readonly words: readonly string[]
  readonly flags: readonly number[]
  readonly traits: readonly number[]
  readonly little: ReadonlySet<string>
}

const SUBJECT = NOMINATIVE | PRONOUN
const BEGINS = SUBJECT | DETERMINER | FINITE | INTERROGATIVE | AFRESH
const BE_OR_HAVE = /^(?:am|is|are|was|were|has|had|have)$/

function has({ traits }: Said, at: number, trait: number): boolean {
  return at >= 0 && at < traits.length && (traits[at]! & trait) !== 0
}

/** Whether a clause begins at a word; the one before it began at `from`. */
function begins(said: Said, from: number, at: number): boolean {
  const asking = isAsking(said, at)
  const isOrdered = asking || isInverted(said, at)
  if (isOpening(said, from, at - 1)) return isOrdered || has(said, at, SUBJECT | DETERMINER)
  if (carries(said, from, at - 1)) return false
  const isBe = BE_OR_HAVE.test(said.words[at]!)
  if (isOrdered && !asking) {
    // "How many times do I".
    if ([1, 2, 3].some((back) => has(said, at - back, INTERROGATIVE))) return false
    if (!isBe) return true
  }
  if (!isClause(said, from, at) || (isBe && has(said, at - 2, NOMINATIVE))) return false
  return isOrdered || isStart(said, at) || has(said, at, AFRESH)
}

/** Whether a stretch asks: the verb stands before the subject. */
function asks(said: Said, from: number): boolean {
  let at = from
  while (has(said, at, OPENER | SKIPPED)) at += 1
  return isInverted(said, at) || isAsking(said, at)
}

function behind(said: Said, at: number): number {
  let next = at + 1
  while (has(said, next, SKIPPED) && said.words[next] !== "'s") next += 1
  return next
}

/** "Can you", "is the light"; "do it" is none. */
function isInverted(said: Said, at: number): boolean {
  if (!has(said, at, FINITE) || said.words[at] === "'s") return false
  const next = behind(said, at)
  if (!has(said, next, SUBJECT)) return has(said, next, DETERMINER) && BE_OR_HAVE.test(said.words[at]!)
  return said.words[at] !== "do" || has(said, next, NOMINATIVE) || said.words[next] === "you"
}

/** "What would you", "how long is it", "what's your". */
function isAsking(said: Said, at: number): boolean {
  if (!has(said, at, INTERROGATIVE)) return false
  return [at + 1, at + 2].some(
    (verb) => isInverted(said, verb) || (said.words[verb] === "'s" && has(said, verb + 1, SUBJECT | DETERMINER)),
  )
}

/** A courtesy or "yes", and not "and": what may stand alone. */
function isOpening(said: Said, from: number, at: number): boolean {
  return has(said, at, OPENER) && !has(said, at, JOINT) && (at === from || (said.flags[at]! & CLAUSE) !== 0)
}

/** Whether the word before goes on: a verb, a preposition, an article, "because", "think". */
function carries(said: Said, from: number, before: number): boolean {
  if (!has(said, before, SUBJECT)) return has(said, before, CARRIER | FINITE)
  if (has(said, before, NOMINATIVE) || before === from || (said.flags[before]! & CLAUSE) !== 0) return true
  return said.words[before] === "that" && !said.little.has(said.words[before - 1]!)
}

/** Whether a stretch is a clause in itself: it has a verb or somebody who does it, is long, or is courtesies and numbers alone. */
function isClause(said: Said, from: number, to: number): boolean {
  if (to - from >= LONG_ENOUGH) return true
  let isBare = true
  for (let at = from; at < to; at++) {
    if (at < to - 1 && has(said, at, FINITE | NOMINATIVE)) return true
    isBare &&= has(said, at, OPENER | NUMERAL | SKIPPED) || /^\d|^(?:thank|you)$/.test(said.words[at]!)
  }
  return isBare
}

/** Whether a subject stands here, with its verb where it may be anything else, and belongs to nothing before it. */
function isStart(said: Said, at: number): boolean {
  if (has(said, at, NOMINATIVE)) return !isRelative(said, at)
  const verb = behind(said, at)
  if (!has(said, at, PRONOUN) || !has(said, verb, FINITE) || (said.words[at] === "you" && isRelative(said, at)))
    return false
  return said.words[verb] === "'s" || !has(said, verb + 1, SUBJECT)
}

function isRelative(said: Said, to: number): boolean {
  for (let at = to - 1; at >= to - RELATIVE_REACH && !has(said, at, FINITE); at--)
    if (has(said, at, ANTECEDENT)) return true
  return false
}
