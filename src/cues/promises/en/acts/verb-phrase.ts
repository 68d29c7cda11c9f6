import { textAt, type Token, isWordAt } from "../../token.js"
import { isOneOf } from "../../word-list.js"
import {
  ABILITY_PHRASES,
  ADVERBS,
  DUTY_PHRASES,
  FUNCTION_WORDS,
  GENERAL,
  HEDGES,
  LIGHT_PHRASES,
  OFFER_PHRASES,
  TRY_PHRASES,
} from "../lexicons/clauses.js"
import { CHAIN_VERBS, NO_ACT } from "../lexicons/verbs.js"
import { matchAct } from "../verbs/act-pattern.js"
import type { ActRowKind } from "../verbs/act-row.js"
import { baseOf, type VerbForm } from "../verbs/verb-forms.js"
import { phraseAt } from "../words/phrases.js"
import { readDelegation } from "./delegation.js"
import { readPassive } from "./passive.js"
import type { Subject } from "./subject.js"
import { readYourAct } from "./your-act.js"

/** An act as its words say it, before it is known whether it is promised. */
export interface SpokenAct {
  readonly kind: Exclude<ActRowKind, "none">
  readonly verb: number
  /** One past the last token of the phrase. */
  readonly next: number
  readonly needsTime: boolean
  /** Somebody other than the speaker does it. */
  readonly delegated: boolean
  /** The verb is in no list, and counts as `do`. */
  readonly unlisted?: true
}

/** What stands between subject and verb, and the act. */
export interface VerbPhrase {
  readonly act: SpokenAct | undefined
  /** Where a second act may follow. */
  readonly next: number
  readonly negated: boolean
  readonly hedged: boolean
  readonly offered: boolean
  readonly general: boolean
  /** "I have to", "I'll be able to". */
  readonly weak: "duty" | "ability" | undefined
  /** "I'll need you to …": the other side is asked; nothing that follows is promised. */
  readonly request: boolean
}

interface Approach {
  at: number
  form: VerbForm
  negated: boolean
  hedged: boolean
  offered: boolean
  general: boolean
  weak: "duty" | "ability" | undefined
}

/** Reads the verb with what stands before and behind it. */
export function readVerbPhrase(tokens: readonly Token[], index: number, form: VerbForm, subject: Subject): VerbPhrase {
  const approach: Approach = {
    at: index,
    form,
    negated: false,
    hedged: subject.hedged,
    offered: false,
    general: subject.general,
    weak: undefined,
  }
  for (let step = 0; step < 8 && advance(tokens, approach); step += 1);
  const { at, negated, hedged, offered, general, weak } = approach
  const request = isRequest(tokens, at)
  const act = request ? undefined : readAct(tokens, approach.at, approach.form, subject)
  return { act, next: act?.next ?? at + 1, negated, hedged, offered, general, weak, request }
}

/** Passes one word or phrase before the verb; false at the verb. */
function advance(tokens: readonly Token[], approach: Approach): boolean {
  const { at } = approach
  const word = textAt(tokens, at)
  const pass = (length: number): boolean => {
    approach.at += length
    return length > 0
  }
  if (word === "not" || word === "never") {
    const light = phraseAt(tokens, at, LIGHT_PHRASES)
    if (light === 0) approach.negated = true
    return pass(Math.max(1, light))
  }
  if (word === "," && approach.form === "base" && isWordAt(tokens, at + 1, ADVERBS)) return pass(1)
  const phrases: readonly (readonly [list: string, mark: () => void])[] = [
    [LIGHT_PHRASES, () => undefined],
    [OFFER_PHRASES, () => (approach.offered = true)],
    [TRY_PHRASES, () => (approach.hedged = true)],
    [DUTY_PHRASES, () => (approach.weak = "duty")],
    [ABILITY_PHRASES, () => (approach.weak = "ability")],
  ]
  for (const [list, mark] of phrases) {
    const length = phraseAt(tokens, at, list)
    if (length === 0 || (list === TRY_PHRASES && isCallAgain(tokens, at))) continue
    mark()
    return pass(length)
  }
  if (isOneOf(HEDGES, word)) approach.hedged = true
  else if (isOneOf(GENERAL, word)) approach.general = true
  else if (!isOneOf(ADVERBS, word)) return startProgressive(tokens, approach)
  return pass(1)
}

/** "Try you again" is a call, "try to" is a try. */
function isCallAgain(tokens: readonly Token[], at: number): boolean {
  return textAt(tokens, at) === "try" && textAt(tokens, at + 1) === "you"
}

/** "Be calling" is "call". */
function startProgressive(tokens: readonly Token[], approach: Approach): boolean {
  if (approach.form !== "base" || textAt(tokens, approach.at) !== "be") return false
  let at = approach.at + 1
  while (isWordAt(tokens, at, ADVERBS)) at += 1
  // "Will be the one calling you".
  at += phraseAt(tokens, at, "the one/ones/person|the one/person who will be")
  const word = textAt(tokens, at)
  if (!word.endsWith("ing") || word.length < 5 || (baseOf(word, "ing") === undefined && !/^[a-z]+ing$/.test(word)))
    return false
  if (isOneOf("morning evening during something anything everything", word)) return false
  approach.at = at
  approach.form = "ing"
  return true
}

/** "I'll need you to", "I'll ask you to", "I'll have you speak to": the listener is to act. */
function isRequest(tokens: readonly Token[], at: number): boolean {
  const verb = textAt(tokens, at)
  if (!isOneOf("need want ask require expect get have let like advise invite trust rely", verb)) return false
  if (!isWordAt(tokens, at + 1, "you")) return false
  const next = textAt(tokens, at + 2)
  if (verb === "have") return baseOf(next, "base") !== undefined && !isOneOf("down in back set", next)
  if (verb === "let" && next === "have") return false
  if (verb === "let") return next !== "know" && textAt(tokens, at + 3) !== "know"
  return next === "to" || verb === "need"
}

/** The act of the verb at a place. */
export function readAct(
  tokens: readonly Token[],
  at: number,
  form: VerbForm,
  subject: Subject,
  chained = false,
): SpokenAct | undefined {
  if (subject.who === "you") return readYourAct(tokens, at)
  const word = textAt(tokens, at)
  const base = baseOf(word, form)
  const delegated = base === undefined ? undefined : readDelegation(tokens, at, base)
  if (delegated !== undefined) return delegated
  if (form === "base") {
    const passive = readPassive(tokens, at, subject)
    if (passive !== undefined) return passive
  }
  const row =
    base === undefined ? undefined : matchAct(tokens, at, base, (marks) => fits(marks, subject, textAt(tokens, at + 2)))
  if (row?.kind === "none") return undefined
  if (row !== undefined) {
    const delegatedRow = row.marks.includes("c")
    const third = row.kind === "callback" && isThirdParty(tokens, at, base!, row.next)
    const needsTime = row.marks.includes("t") || third
    const kind = row.kind === "callback" && isInWriting(tokens, row.next) ? "send" : row.kind
    return { kind, verb: at, next: row.next, needsTime, delegated: delegatedRow }
  }
  return readOpenAct(tokens, at, form, subject, chained)
}

/** Words that may follow "I'll be in". */
const BEHIND_BE_IN =
  ", . on at by tomorrow today this first before after around again later between next monday tuesday wednesday thursday friday saturday sunday with to about sometime and"

/** Whether the marks of a row allow this subject. */
function fits(marks: string, { who, isVisitor, isTrade, isParcel, isMoney }: Subject, behind: string): boolean {
  // "I'll be in Boston" is no visit; "I'll be in on Friday" is one.
  if (marks.includes("q") && !(behind === "" || isOneOf(BEHIND_BE_IN, behind))) return false
  if (marks.includes("o") && (who === "i" || who === "dropped")) return false
  if (marks.includes("p") && who === "thing" && !isVisitor && !isParcel) return false
  if (marks.includes("v") && !isVisitor && !isTrade) return false
  if (marks.includes("m") && !isMoney) return false
  if (marks.includes("n") && who !== "thing") return false
  if (marks.includes("h") !== (who === "there")) return false
  return !marks.includes("q") || who === "i" || who === "we"
}

/** A verb without a row: `do`, if a time goes with it. */
function readOpenAct(
  tokens: readonly Token[],
  at: number,
  form: VerbForm,
  subject: Subject,
  chained: boolean,
): SpokenAct | undefined {
  const word = textAt(tokens, at)
  const base =
    form === "base"
      ? word
      : (baseOf(word, form) ?? (form === "ing" ? word.slice(0, -3).replace(/([lpt])\1$/, "$1") : ""))
  if (tokens[at]?.kind !== "word" || isOneOf(FUNCTION_WORDS, word)) return undefined
  if (isOneOf(NO_ACT, base) || (form === "ing" && isOneOf(NO_ACT, `${base}e`))) return undefined
  if (subject.who === "thing" || subject.who === "there") return undefined
  if ((chained || subject.who === "dropped") && !isOneOf(CHAIN_VERBS, base)) return undefined
  // "Lob it in the post": whatever the verb.
  for (let place = at + 1; place < at + 6; place += 1) {
    if (phraseAt(tokens, place, "in the mail/post") > 0) {
      return { kind: "send", verb: at, next: place + 3, needsTime: false, delegated: false }
    }
  }
  const listed = isOneOf(CHAIN_VERBS, base) ? {} : { unlisted: true as const }
  return { kind: "do", verb: at, next: at + 1, needsTime: true, delegated: false, ...listed }
}

/** "Let you know by email", "follow up with a text": in touch, but in writing. */
function isInWriting(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 8; at += 1) {
    const token = tokens[at]
    if (token === undefined || token.kind === "mark" || isOneOf("and but so if when once", token.text)) return false
    if (!isOneOf("by via through over with in", token.text)) continue
    const noun = isWordAt(tokens, at + 1, "a an the your") ? at + 2 : at + 1
    if (isWordAt(tokens, noun, "email text sms letter post mail message writing whatsapp texts fax")) return true
  }
  return false
}

/** Whether somebody who is not the listener is called: "call the pharmacy", "ring my bank". */
function isThirdParty(tokens: readonly Token[], at: number, base: string, next: number): boolean {
  if (!isOneOf("call ring phone telephone contact buzz reach give", base)) return false
  const to = textAt(tokens, next) === "to" ? next + 1 : next
  const object = textAt(tokens, base === "give" ? at + 1 : to)
  if (tokens[next]?.kind === "number" && base !== "give") return false
  if (isOneOf("him her them", object)) return textAt(tokens, next + 1) !== "back"
  // "We'll call the day before".
  if (isWordAt(tokens, to + 1, "day night morning evening minute moment")) return false
  return isOneOf("the a an my our his their this that dr mr mrs ms someone", object)
}
