import type { PromisedAct, PromiseSpeaker, Promiser } from "../promised-act.js"
import { isStop, textAt, type Token } from "../token.js"
import { isOneOf } from "../word-list.js"
import { conditionAt, conditionIsSpent, guardBefore, type VoidReason } from "./clause-guards.js"
import { ADVERBS, AGAINST } from "./lexicon-clauses.js"
import { readExpectation, readSchedule } from "./scheduled-act.js"
import { readHead, speakerSubject, type Head } from "./heads.js"
import { readSubject, type Subject } from "./subject.js"
import { baseOf } from "./verb-forms.js"
import { CHAIN_VERBS } from "./lexicon-verbs.js"
import { readAct, readVerbPhrase, type SpokenAct, type VerbPhrase } from "./verb-phrase.js"

/** What is known while the turn is read from left to right. */
interface Reading {
  readonly tokens: readonly Token[]
  readonly speaker: PromiseSpeaker
  readonly acts: PromisedAct[]
  /** The last condition of the sentence, until it has its consequence. */
  condition: number | undefined
  /** The subject of the last clause of the sentence, for a clause that leaves it out. */
  subject: Subject | undefined
  /** The reason why the last clause promised nothing, for what is joined to it by "and". */
  lastVoid: VoidReason | undefined
}

/** The acts to which somebody is committed in a turn, in order. */
export function findActs(tokens: readonly Token[], speaker: PromiseSpeaker): readonly PromisedAct[] {
  const reading: Reading = { tokens, speaker, acts: [], condition: undefined, subject: undefined, lastVoid: undefined }
  for (let at = 0; at < tokens.length; at += 1) {
    if (isStop(tokens[at])) {
      reading.condition = undefined
      reading.subject = undefined
      reading.lastVoid = undefined
      continue
    }
    if (conditionAt(tokens, at)) reading.condition = at
    const head = readHead(tokens, at)
    const after = head === undefined ? readOther(reading, at) : readClause(reading, head)
    at = Math.max(at, after - 1)
  }
  return reading.acts
}

/** Acts that are told without "will": "I've booked a visit for Tuesday", "you can expect a call". */
function readOther({ tokens, speaker, acts }: Reading, at: number): number {
  if (speaker === "caller") return at
  const spoken = readSchedule(tokens, at) ?? readExpectation(tokens, at)
  if (spoken === undefined) return at
  const { kind, first, next, needsTime } = spoken
  const reason = guardBefore(tokens, first)
  acts.push({
    ...{ kind, by: "company", first, clause: first, verb: at, last: next - 1, needsTime, inCall: false },
    ...(reason === undefined ? {} : { void: reason }),
  })
  return next
}

/** Reads a clause and what is joined to it; answers the place from which to go on. */
function readClause(reading: Reading, head: Head): number {
  const { tokens } = reading
  const subject = subjectOf(reading, head)
  const phrase = readVerbPhrase(tokens, head.verbAt, head.form, subject)
  const reason = voidOf(reading, head, phrase)
  reading.subject = phrase.request ? undefined : subject
  reading.lastVoid = reason
  if (phrase.request) return Math.max(head.verbAt, phrase.next)
  const usable = phrase.act !== undefined && isCommitment(tokens, head, phrase)
  if (usable) pushAct(reading, head, subject, phrase.act, subject.first, reason)
  if (head.mood === "duty" && !usable) return phrase.next
  return readChain(reading, head, subject, phrase.next, reason)
}

/** A clause without a subject behind "and" goes on with the last one. */
function subjectOf(reading: Reading, head: Head): Subject {
  if (head.subject.who !== "dropped") return head.subject
  const joined = isOneOf("and then or but", textAt(reading.tokens, head.subject.first - 1))
  const known = joined ? (reading.subject ?? earlierSubject(reading.tokens, head.subject.first - 2)) : undefined
  return known === undefined ? head.subject : { ...known, first: head.subject.first }
}

/** "Your item has shipped and will arrive on Thursday": the subject of a clause that is no commitment. */
function earlierSubject(tokens: readonly Token[], from: number): Subject | undefined {
  for (let at = from; at >= 0 && from - at < 12 && !isStop(tokens[at]); at -= 1) {
    if (!isOneOf("has have is are was were 's", textAt(tokens, at))) continue
    const subject = readSubject(tokens, at - 1)
    return subject?.who === "person" || subject?.who === "thing" ? subject : undefined
  }
  return undefined
}

function voidOf(reading: Reading, head: Head, phrase: VerbPhrase): VoidReason | undefined {
  const { tokens } = reading
  const { first } = head.subject
  // "What I'll do is call you" tells what will be done.
  const told = textAt(tokens, first - 1) === "what" && textAt(tokens, head.verbAt) === "do"
  const before = guardBefore(tokens, told ? first - 1 : first)
  if (before !== undefined) return before
  if (head.negated || phrase.negated) return "negated"
  if (phrase.hedged) return "hedged"
  if (phrase.offered) return "offered"
  if (phrase.general) return "asked"
  return readCondition(reading, first)
}

/** Whether the clause depends on a condition before it; its first clause uses the condition up. */
function readCondition(reading: Reading, first: number): VoidReason | undefined {
  const { tokens, condition } = reading
  const joined = isOneOf("and or", textAt(tokens, first - 1)) ? reading.lastVoid : undefined
  if (condition === undefined) return joined === "conditional" || joined === "reported" ? joined : undefined
  if (first <= condition + 1) return "conditional"
  reading.condition = undefined
  return conditionIsSpent(tokens, condition, first) ? undefined : "conditional"
}

/** Whether these words commit, as far as the verb tells. */
function isCommitment(tokens: readonly Token[], { mood }: Head, { act, weak }: VerbPhrase): boolean {
  if (act === undefined) return false
  // "I have to call you back" commits; "I need to stop by" and "I need to inform you" do not.
  if (mood === "duty") return act.kind === "callback" && isCallBack(tokens, act)
  if (mood === "let" && act.kind === "do") return false
  if (mood === "plan" && act.kind === "do")
    return isOneOf(CHAIN_VERBS, baseOf(textAt(tokens, act.verb), "ing") ?? textAt(tokens, act.verb))
  return weak !== "duty" || act.kind !== "do"
}

function isCallBack(tokens: readonly Token[], { verb, next }: SpokenAct): boolean {
  if (!isOneOf("call ring phone get come give try circle telephone", textAt(tokens, verb))) return false
  return tokens.slice(verb, next + 2).some(({ text }) => isOneOf("you back", text))
}

function pushAct(
  reading: Reading,
  head: Head,
  subject: Subject,
  act: SpokenAct,
  first: number,
  reason: VoidReason | undefined,
): void {
  const by = promiserOf(reading, subject, act)
  if (by === undefined) return
  const needsTime =
    act.needsTime ||
    head.mood === "plan" ||
    head.mood === "farewell" ||
    (head.mood !== "will" && act.kind !== "callback") ||
    needsTimeOf(reading, act)
  const verb = textAt(reading.tokens, act.verb)
  const queue = verb === "be" && textAt(reading.tokens, act.verb + 1) === "with" && !subject.isTrade
  const atOnce =
    queue || head.mood === "farewell" || (by === "agent" && (act.kind === "do" || isOneOf("be have", verb)))
  reading.acts.push({
    kind: act.kind,
    by,
    first,
    clause: subject.first,
    verb: act.verb,
    last: Math.max(act.next - 1, act.verb),
    needsTime,
    inCall: atOnce,
    ...(reason === undefined ? {} : { void: reason }),
  })
}

/** A caller's other acts are promises only with a time. */
function needsTimeOf({ speaker, tokens }: Reading, act: SpokenAct): boolean {
  return (
    speaker === "caller" && (act.kind === "do" || isOneOf("bring bringing visit visiting", textAt(tokens, act.verb)))
  )
}

/** Who performs the act; `undefined` where it is not for the speaker to promise. */
function promiserOf({ tokens, speaker }: Reading, subject: Subject, act: SpokenAct): Promiser | undefined {
  const { who } = subject
  if (speaker === "caller") {
    if (isAgainst(tokens, act)) return undefined
    if (who === "i" || who === "we" || who === "dropped") return "caller"
    if (who !== "person" || textAt(tokens, act.verb) === "be" || isToSpeaker(tokens, act)) return undefined
    return subject.own || isForListener(tokens, act) ? "caller" : undefined
  }
  if (subject.theirs) return undefined
  if (who === "i" || who === "dropped") return act.delegated ? "company" : speaker === "agent" ? "agent" : "company"
  return who === "there" && act.kind === "do" ? undefined : "company"
}

/** "I'm going to cancel", "I'll call my lawyer". */
function isAgainst(tokens: readonly Token[], { kind, verb, next }: SpokenAct): boolean {
  if (kind === "do") return isOneOf(AGAINST, textAt(tokens, verb))
  return (
    kind === "callback" &&
    isOneOf("my the a an", textAt(tokens, next)) &&
    isOneOf("call ring phone contact", textAt(tokens, verb))
  )
}

/** "He'll call me": the act is for the caller, so that it is the company's. */
function isToSpeaker(tokens: readonly Token[], { verb, next }: SpokenAct): boolean {
  return tokens.slice(verb, next + 3).some(({ text }) => isOneOf("me us my our", text))
}

/** "She'll pick it up", "he'll call you": the act is for the company. */
function isForListener(tokens: readonly Token[], { verb, next }: SpokenAct): boolean {
  return (
    isOneOf("pick drop collect bring fetch", textAt(tokens, verb)) ||
    tokens.slice(verb, next + 2).some(({ text }) => isOneOf("you", text))
  )
}

/** How far a second act may be behind the first. */
const CHAIN_REACH = 40

/** Reads second acts that share the subject: "… and call you back". */
function readChain(
  reading: Reading,
  head: Head,
  subject: Subject,
  from: number,
  reason: VoidReason | undefined,
): number {
  const { tokens } = reading
  let after = from
  for (let at = from; at < from + CHAIN_REACH; at += 1) {
    if (isStop(tokens[at]) || readHead(tokens, at) !== undefined || conditionAt(tokens, at)) break
    const joint = jointLength(tokens, at)
    if (joint === 0) continue
    let verb = at + joint
    while (isOneOf(ADVERBS, textAt(tokens, verb)) || textAt(tokens, verb) === "then") verb += 1
    const form = head.form === "ing" && textAt(tokens, verb).endsWith("ing") ? "ing" : "base"
    if (baseOf(textAt(tokens, verb), form) === undefined || isNoun(tokens, verb)) continue
    const act = readAct(tokens, verb, form, subject, true)
    if (act === undefined) continue
    pushAct(reading, { ...head, mood: head.mood === "duty" ? "will" : head.mood }, subject, act, verb, reason)
    after = act.next
    at = act.next - 1
  }
  return after
}

function jointLength(tokens: readonly Token[], at: number): number {
  const word = textAt(tokens, at)
  if (word === "and" || word === "then" || word === "&") return 1
  return word === "," && isOneOf("and then", textAt(tokens, at + 1)) ? 2 : 0
}

/** Verbs that are as often nouns: "a text and email". */
const NOUN_LIKE =
  "call phone text email message mail post ring update quote fax check order contact visit reply answer credit refund review work"

function isNoun(tokens: readonly Token[], at: number): boolean {
  if (!isOneOf(NOUN_LIKE, textAt(tokens, at))) return false
  return !isOneOf(OBJECTS, textAt(tokens, at + 1))
}

/** Words that may follow a verb as its object. */
const OBJECTS =
  "you it him her them me us that this these the a an your my our their his back over out all everything both someone whoever in on with tomorrow today again to"

/** A subject for words that commit the speaker without naming anybody. */
export const nobody = (first: number): Subject => speakerSubject("dropped", first)
