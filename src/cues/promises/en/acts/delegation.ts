import { textAt, type Token, isWordAt } from "../../token.js"
import { isOneOf } from "../../word-list.js"
import { CLASSES } from "../lexicons/classes.js"
import { FUNCTION_WORDS, KIN, PEOPLE } from "../lexicons/clauses.js"
import { NO_ACT } from "../lexicons/verbs.js"
import { matchAct, plainAct } from "../verbs/act-pattern.js"
import { baseOf, isPassiveVerb } from "../verbs/verb-forms.js"
import { phraseAt } from "../words/phrases.js"
import type { SpokenAct } from "./verb-phrase.js"
import { readYourAct } from "./your-act.js"

/** How many words may name the person who is to act. */
const LONGEST_NAME = 8

/** Phrases behind which a whole clause says what will be done. */
export const SEE_TO_IT = "make sure/certain that?|ensure/guarantee that?|see to it that?|see that"

/** Verbs with which somebody else is told to act. */
export const ORDERS = "have get ask tell arrange let send instruct remind leave"

/** Reads an act that somebody else is to do: "have someone call you", "ask Dr Patel to ring", "make sure it gets posted". */
export function readDelegation(tokens: readonly Token[], at: number, base: string): SpokenAct | undefined {
  const clause = phraseAt(tokens, at, SEE_TO_IT)
  if (clause > 0) return readClause(tokens, at, at + clause)
  if (!isOneOf(ORDERS, base)) return undefined
  const start = textAt(tokens, at + 1) === "for" ? at + 2 : at + 1
  if (textAt(tokens, start) === "you") return undefined
  const bare = base === "have" || base === "let"
  for (let verb = start + 1; verb < start + LONGEST_NAME; verb += 1) {
    const token = tokens[verb]
    if (token === undefined || token.kind === "mark" || isOneOf("and or but so if when because", token.text))
      return undefined
    const to = token.text === "to" || (token.text === "and" && base === "get")
    const place = to ? verb + 1 : verb
    if (!to && !bare) continue
    // "Someone from dispatch": a noun.
    if (!isPerson(tokens, start, verb) || isWordAt(tokens, place - 1, "from in at of the our your a an my on")) continue
    const act = actAt(tokens, place, at, base)
    if (act !== undefined) return act
    if (to) return undefined
  }
  return undefined
}

function actAt(tokens: readonly Token[], place: number, at: number, base: string): SpokenAct | undefined {
  const word = textAt(tokens, place)
  // "Let the doctor know" passes word on; it is no order to the doctor.
  if (base === "let" && word === "know") return undefined
  const row = baseOf(word, "base") === undefined ? undefined : matchAct(tokens, place, word)
  if (row?.kind === "none") return undefined
  if (row !== undefined) {
    // "I'll ask the fitter to look at it": who is not at hand is asked later.
    const isLater = isOneOf("ask tell instruct remind arrange get", base) && !isAtHand(tokens, at + 1)
    return { kind: row.kind, verb: at, next: row.next, needsTime: row.marks.includes("t") && !isLater, delegated: true }
  }
  const open = tokens[place]?.kind === "word" && !isOneOf(FUNCTION_WORDS, word) && !isOneOf(NO_ACT, word)
  const certain = base !== "have" && textAt(tokens, place - 1) === "to"
  return open && certain ? { kind: "do", verb: at, next: place + 1, needsTime: true, delegated: true } : undefined
}

/** "My supervisor", "a colleague": whom one asks while the caller waits. */
function isAtHand(tokens: readonly Token[], at: number): boolean {
  return isWordAt(tokens, at, "my our a") && isWordAt(tokens, at + 1, CLASSES["hand"]!)
}

function namesSomebody(word: string): boolean {
  return isOneOf(PEOPLE, word) || isOneOf(KIN, word) || isOneOf("someone him her them", word)
}

/** Whether the words name somebody: a pronoun, a person, or a single name. */
function isPerson(tokens: readonly Token[], start: number, end: number): boolean {
  const words = tokens.slice(start, end)
  if (words.some(({ text }) => namesSomebody(text))) return true
  const single = words.length === 1 && words[0]?.kind === "word" && !isOneOf(FUNCTION_WORDS, words[0].text)
  const named = words.length > 0 && words.every(({ capital, kind }) => kind === "word" && capital === true)
  return (single && !isWordAt(words, 0, "it that this everything things something")) || named
}

/** "Someone calls you", "you get a call", "it is posted", "that gets sorted". */
function readClause(tokens: readonly Token[], at: number, start: number): SpokenAct | undefined {
  if (textAt(tokens, start) === "you") {
    const skip = textAt(tokens, start + 1) === "will" ? 2 : 1
    const act = readYourAct(tokens, start + skip)
    return act === undefined ? undefined : { ...act, verb: at }
  }
  for (let verb = start; verb < start + LONGEST_NAME; verb += 1) {
    const token = tokens[verb]
    if (token === undefined || token.kind === "mark") return undefined
    const word = token.text
    const passive = isOneOf("is gets are get be", word) ? passiveAt(tokens, at, verb + 1) : undefined
    if (passive !== undefined) return passive
    const base = baseOf(word, "third") ?? (textAt(tokens, verb - 1) === "will" ? baseOf(word, "base") : undefined)
    if (base === undefined || !(isPerson(tokens, start, verb) || isOneOf("be go arrive reach get ship land", base)))
      continue
    const row = matchAct(tokens, verb, base)
    if (row !== undefined && row.kind !== "none") {
      return {
        kind: row.kind,
        verb: at,
        next: row.next,
        needsTime: row.marks.includes("t"),
        delegated: isPerson(tokens, start, verb),
      }
    }
  }
  return undefined
}

function passiveAt(tokens: readonly Token[], at: number, verb: number): SpokenAct | undefined {
  const word = textAt(tokens, verb)
  if (!isPassiveVerb(word)) return undefined
  return { kind: plainAct(baseOf(word, "past")) ?? "do", verb: at, next: verb + 1, needsTime: false, delegated: false }
}
