import type { PromisedAct } from "../../promised-act.js"
import type { TimedAct } from "../../timed-act.js"
import { textAt, type Token, isWordAt, someOf } from "../../token.js"
import { isOneOf } from "../../word-list.js"
import { guardAfter, isAsked, sentenceStart } from "../acts/clause-guards.js"
import {
  CORRECTION_HELPERS,
  CORRECTION_MARKERS,
  DENIED,
  DENIED_THINGS,
  DENIERS,
  IMPEDED,
  OUT_OF_THINGS,
  SLIPS,
  WAITING,
  WITHDRAWALS,
} from "../lexicons/repairs.js"
import { phraseAt } from "../words/phrases.js"
import { clauseEnd } from "./clause-end.js"

/** How far behind an act it may be taken back, in tokens. */
const REACH = 14

/** Times this near are inside the call, for an act that the agent is about to do. */
const IN_CALL_MS = 180_000

/** Marks acts that are no promises: what is done now, depends on something, is asked, or was taken back. */
export function settleActs(tokens: readonly Token[], acts: readonly TimedAct[]): readonly TimedAct[] {
  return acts.map((act, index) => {
    if (act.void !== undefined) return act
    const reason = settle(tokens, act, acts[index + 1])
    return reason === undefined ? act : { ...act, void: reason }
  })
}

function settle(tokens: readonly Token[], act: TimedAct, next: TimedAct | undefined): PromisedAct["void"] {
  if (
    isNow(act) ||
    isFromHold(tokens, act) ||
    isOfMatter(tokens, act) ||
    isWhileWaiting(tokens, act) ||
    (act.needsTime && !hasTime(act) && !comesAfter(tokens, act))
  )
    return "offered"
  const from = endOf(act) + 1
  const until = next === undefined ? tokens.length : next.first
  const after = guardAfter(tokens, act.last + 1, Math.min(until, from + 40))
  if (after !== undefined) return after
  if (isAsked(tokens, act.last + 1, from)) return "asked"
  return isWithdrawn(tokens, act, next) ? "withdrawn" : undefined
}

/** The last token of an act with its time. */
function endOf({ last, time }: TimedAct): number {
  return Math.max(last, time?.last ?? last)
}

function isNow({ time, inCall }: TimedAct): boolean {
  if (time === undefined) return false
  if (time.vague === "now") return true
  if (!inCall) return false
  return time.vague === "moment" || (time.elapsed !== undefined && time.elapsed.mostMs <= IN_CALL_MS)
}

/** Times this near may be of a hold: nobody is left on one for longer. */
const HOLD_MS = 600_000

/** "I'll put you on hold … and come back to you": back on the line, however far before the hold was named. */
function isFromHold(tokens: readonly Token[], { kind, verb, first, time }: TimedAct): boolean {
  if (kind !== "callback") return false
  const returns =
    [verb, verb + 1, verb + 2].some((at) => textAt(tokens, at) === "back") && !isWordAt(tokens, verb, "call ring phone")
  const near =
    time === undefined ||
    time.vague === "soon" ||
    time.vague === "moment" ||
    (time.elapsed?.mostMs ?? Infinity) <= HOLD_MS
  if (!returns || !near) return false
  return tokens.some(
    ({ text }, at) =>
      at < first &&
      isOneOf("hold holding", text) &&
      // "So that you need not hold", "get hold of him", "rather than hold".
      ![1, 2, 3, 4].some((before) =>
        isWordAt(tokens, at - before, "not without rather instead than off get got for sorry keep kept"),
      ) &&
      textAt(tokens, at + 1) !== "of",
  )
}

/** "I'll check for Saturday", "I'll look for tables for two for Sunday": the day is what is looked up, and that is done now. */
function isOfMatter(tokens: readonly Token[], { verb, time }: TimedAct): boolean {
  if (time === undefined || !isWordAt(tokens, verb, "check search look find see")) return false
  const [before, first] = [textAt(tokens, time.first - 1), textAt(tokens, time.first)]
  return before === "for" || first === "for"
}

/** "We'll reimburse you once you send the receipt", "as soon as it's signed we'll release it": later, without a time. */
function comesAfter(tokens: readonly Token[], { kind, clause, last }: TimedAct): boolean {
  if (kind !== "do") return false
  for (let at = Math.max(sentenceStart(tokens, clause), clause - 15); at < last + 10; at += 1) {
    if (at > last && tokens[at]?.kind === "mark") return false
    if (phraseAt(tokens, at, "once|as soon as") > 0)
      return !isWordAt(tokens, at + 3, "possible i can") || textAt(tokens, at) === "once"
  }
  return false
}

/** "I'll speak to the driver, bear with me": they wait on the line. What is granted stands all the same. */
function isWhileWaiting(tokens: readonly Token[], { kind, last, time, step }: TimedAct): boolean {
  if (kind === "send" || kind === "visit" || time !== undefined || step === false) return false
  for (let at = last + 1; at < last + REACH; at += 1) if (phraseAt(tokens, at, WAITING) > 0) return true
  return false
}

/** Whether a time goes with an act that is a promise only with one. "Soon" is none for what the agent may do during the call. */
function hasTime({ time, inCall }: TimedAct): boolean {
  if (time === undefined) return false
  return (
    !inCall ||
    time.vague === undefined ||
    time.vague === "rest" ||
    time.vague === "sometime" ||
    time.vague === "clockNow"
  )
}

function isWithdrawn(tokens: readonly Token[], act: TimedAct, next: TimedAct | undefined): boolean {
  const from = endOf(act) + 1
  const until = next === undefined ? tokens.length : next.first
  const behind = act.time === undefined ? clauseEnd(tokens, act.last, until) + 1 : from
  const words = tokens.slice(behind, Math.min(until, behind + REACH)).filter(({ kind }) => kind !== "mark")
  let slips = 0
  for (let at = 0; at < words.length; at += 1) {
    if (phraseAt(words, at, WITHDRAWALS) > 0 || (slips > 0 && isDenied(words, at, act, tokens))) return true
    if (!corrects(textAt(words, at))) break
    if (isWordAt(words, at, SLIPS)) slips += 1
  }
  // "… at five. No, sorry, tomorrow's a holiday": why it can not be.
  if (slips > 1 && someOf(words, IMPEDED)) return true
  return next !== undefined && (isReplaced(tokens, from, next) || isSaidAnew(tokens, from, act, next))
}

/** "I can't", "we're closed", "it's not in stock": behind a slip, whichever it was, the act itself cannot be. */
function isDenied(words: readonly Token[], at: number, { kind, verb }: TimedAct, tokens: readonly Token[]): boolean {
  if (!isWordAt(words, at, DENIERS)) return false
  const isThing = kind !== "callback"
  const isAux = isWordAt(words, at + 1, "can will am is are do have has could would")
  const place = isAux ? at + 2 : at + 1
  if (textAt(words, place) !== "not")
    return [place, place + 1].some(
      (each) => isWordAt(words, each, IMPEDED) || (isThing && isWordAt(words, each, OUT_OF_THINGS)),
    )
  const word = textAt(words, place + 1)
  return (
    word === "" || word === textAt(tokens, verb) || isOneOf(DENIED, word) || (isThing && isOneOf(DENIED_THINGS, word))
  )
}

/** Words behind an act that announce another in its place. */
const REPLACED = "no nope actually wait rather mean scratch correction thought thoughts"

/** "I'll ring tomorrow, no, I'm working then, I'll ring Thursday": the same act again, after the reason. */
function isSaidAnew(tokens: readonly Token[], from: number, act: TimedAct, next: TimedAct): boolean {
  if (next.kind !== act.kind || next.promisedBy !== act.promisedBy || act.time === undefined || next.time === undefined)
    return false
  const gap = tokens.slice(from, next.first).filter(({ kind }) => kind !== "mark")
  if (next.first - from > REACH || next.first !== next.clause) return false
  const slip = gap.findIndex(({ text }) => isOneOf(REPLACED, text) || isOneOf(SLIPS, text))
  return slip >= 0 && gap.slice(0, slip).every(({ text }) => corrects(text))
}

function corrects(word: string): boolean {
  return isOneOf(CORRECTION_HELPERS, word) || isOneOf(CORRECTION_MARKERS, word)
}

/** "…, actually, I'll email you": another act takes the place of the first. */
function isReplaced(tokens: readonly Token[], from: number, next: TimedAct): boolean {
  const gap = tokens.slice(from, next.first)
  if (next.first !== next.clause || gap.length === 0 || gap.length > REACH) return false
  const marked = someOf(gap, REPLACED)
  const plain = gap.every(({ text }) => corrects(text) || isOneOf("on second thought thoughts", text))
  const adds = someOf(tokens.slice(next.first, endOf(next) + 2), "also too as-well additionally")
  return marked && plain && !adds
}
