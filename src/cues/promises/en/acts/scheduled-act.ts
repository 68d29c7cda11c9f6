import { textAt, type Token, isWordAt } from "../../token.js"
import { firstWords, isOneOf } from "../../word-list.js"
import { CLASSES } from "../lexicons/classes.js"
import { matchAct } from "../verbs/act-pattern.js"
import { baseOf } from "../verbs/verb-forms.js"
import { phraseAt } from "../words/phrases.js"
import { readDelegation } from "./delegation.js"
import { readGain, readYourAct } from "./your-act.js"

/** An act that is told as arranged. */
export interface ScheduledAct {
  readonly kind: "callback" | "visit" | "send" | "do"
  readonly first: number
  readonly next: number
  readonly needsTime: boolean
}

export const PARTICIPLES = "scheduled booked arranged set confirmed down assigned lined organised organized"

/** What is arranged for a visit; an appointment may be on either side, so that it is not among them. */
export const VISITS = `${CLASSES["visitor"]!} visit delivery collection pickup installation inspection survey callout`

/** Reads "I've booked an engineer for Tuesday", "your callback is scheduled for three": a promise if a time goes with it. */
export function readSchedule(tokens: readonly Token[], at: number): ScheduledAct | undefined {
  const asked = textAt(tokens, at) === "asked"
  if (!asked && !isWordAt(tokens, at, PARTICIPLES)) return undefined
  const aux = [1, 2, 3, 4].find((back) => isWordAt(tokens, at - back, "have has am are is 's got"))
  if (aux === undefined || isWordAt(tokens, at - 1, "not")) return undefined
  const first = clauseStart(tokens, at - aux)
  // "Is your visit booked for Tuesday?"
  if (first === at - aux && !isWordAt(tokens, first, "got")) return undefined
  // "I've asked Joan to call you".
  if (asked && textAt(tokens, at - aux) !== "have") return undefined
  const found = asked
    ? readDelegation(tokens, at, "ask")
    : (findOrder(tokens, at + 1) ?? findNoun(tokens, at + 1, at + 7, at) ?? findNoun(tokens, first, at, at))
  if (found === undefined) return undefined
  return { kind: found.kind, first, next: Math.max(found.next, at + 1), needsTime: true }
}

function clauseStart(tokens: readonly Token[], aux: number): number {
  let start = aux
  while (start > 0 && aux - start < 8 && tokens[start - 1]!.kind !== "mark") {
    if (isWordAt(tokens, start - 1, "and but so okay that if when right")) break
    start -= 1
  }
  return start
}

/** "Arranged for someone to call you". */
function findOrder(tokens: readonly Token[], from: number) {
  if (textAt(tokens, from) !== "for") return undefined
  for (let at = from + 1; at < from + 8; at += 1) {
    const token = tokens[at]
    if (token === undefined || token.kind === "mark") return undefined
    const verb = textAt(tokens, at + 1)
    const row = token.text === "to" && baseOf(verb, "base") !== undefined ? matchAct(tokens, at + 1, verb) : undefined
    if (row !== undefined && row.kind !== "none") return { kind: row.kind, next: row.next }
  }
  return undefined
}

function findNoun(
  tokens: readonly Token[],
  from: number,
  to: number,
  participle: number,
): { kind: "callback" | "visit"; next: number } | undefined {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at]
    if (token === undefined || token.kind === "mark") return undefined
    // Behind the participle, a noun with a verb of its own begins another clause.
    if (from > participle && isWordAt(tokens, at + 1, "will is 's")) return undefined
    if (isOneOf("callback call", token.text)) return { kind: "callback", next: at + 1 }
    if (isOneOf(VISITS, token.text)) return { kind: "visit", next: at + 1 }
  }
  return undefined
}

/** "Look out for an email", "count on a call": words for "expect" that tell somebody to. */
export const AWAITING =
  "count on|look/watch out? for|keep an eye out/open for|keep an ear out for|be on the lookout for|await"

let openers: ReadonlySet<string> | undefined

/** Whether {@link readSchedule} or {@link readExpectation} may find something at this word. */
export function mayBeScheduled(word: string): boolean {
  openers ??= new Set(["expect", "asked", ...PARTICIPLES.split(" "), ...firstWords(AWAITING)])
  return openers.has(word)
}

/** Reads "count on a call from us at four", "keep an eye out for our email". */
function readAwaited(tokens: readonly Token[], at: number): ScheduledAct | undefined {
  const length = phraseAt(tokens, at, AWAITING)
  const before = tokens[at - 1]
  const told =
    before === undefined || before.kind === "mark" || isOneOf("and so then please just can should", before.text)
  const act = length === 0 || !told ? undefined : readGain(tokens, at + length - 1)
  return act === undefined ? undefined : { kind: act.kind, first: at, next: act.next, needsTime: true }
}

/** Reads "you can expect a call by five". */
export function readExpectation(tokens: readonly Token[], at: number): ScheduledAct | undefined {
  const awaited = readAwaited(tokens, at)
  if (awaited !== undefined) return awaited
  if (textAt(tokens, at) !== "expect" || isWordAt(tokens, at - 1, "not to i we should never")) return undefined
  const object = textAt(tokens, at + 1)
  if (isOneOf("him her them us me", object)) return { kind: "visit", first: at, next: at + 2, needsTime: true }
  const act = readYourAct(tokens, object === "to" ? at + 2 : at)
  if (act === undefined) return undefined
  const first = textAt(tokens, at - 2) === "you" ? at - 2 : at
  return { kind: act.kind, first, next: act.next, needsTime: act.kind !== "callback" }
}
