import type { PromisedAct, PromiseSpeaker } from "../../promised-act.js"
import { isStop, textAt, type Token, isWordAt, someOf } from "../../token.js"
import { firstWords, isOneOf } from "../../word-list.js"
import { ADVERBS, CONDITIONS } from "../lexicons/clauses.js"
import { CHAIN_VERBS } from "../lexicons/verbs.js"
import { baseOf } from "../verbs/verb-forms.js"
import { conditionAt, conditionIsSpent, conditionTrails, guardBefore, type VoidReason } from "./clause-guards.js"
import { CALLING, HEAD_WORDS, readHead, type Head } from "./heads.js"
import { mayBeScheduled, readExpectation, readSchedule } from "./scheduled-act.js"
import { readSubject, type Subject } from "./subject.js"
import { toAct, type Clause } from "./to-act.js"
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
    if (!mayOpen(tokens[at]!.text)) continue
    if (conditionAt(tokens, at)) reading.condition = at
    const head = readHead(tokens, at)
    const after = head === undefined ? readOther(reading, at) : readClause(reading, head)
    at = Math.max(at, after - 1)
  }
  return reading.acts
}

let openers: ReadonlySet<string> | undefined

/** Whether a head, a condition or an arranged act may stand at this word: the look that spares most words the rest. */
function mayOpen(word: string): boolean {
  openers ??= new Set([...HEAD_WORDS.split(" "), ...firstWords(CONDITIONS)])
  return openers.has(word) || word.endsWith("ing") || mayBeScheduled(word)
}

/** Acts that are told without "will": "I've booked a visit for Tuesday", "you can expect a call". */
function readOther({ tokens, speaker, acts }: Reading, at: number): number {
  if (speaker === "caller") return at
  const spoken = readSchedule(tokens, at) ?? readExpectation(tokens, at)
  if (spoken === undefined) return at
  const { kind, first, next, needsTime } = spoken
  const reason = guardBefore(tokens, first)
  acts.push({
    ...{ kind, promisedBy: "company", first, clause: first, verb: at, last: next - 1, needsTime, inCall: false },
    ...(reason && { void: reason }),
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
  const clause: Clause = { head, subject, reason }
  const usable = phrase.act !== undefined && isCommitment(tokens, head, phrase)
  if (usable) pushAct(reading, clause, phrase.act, subject.first)
  if (head.mood === "duty" && !usable) return phrase.next
  return readChain(reading, clause, phrase.next, !usable)
}

/** A clause without a subject behind "and" goes on with the last one. */
function subjectOf(reading: Reading, head: Head): Subject {
  if (head.subject.who !== "dropped") return head.subject
  const joined = isWordAt(reading.tokens, head.subject.first - 1, "and then or but")
  const known = joined ? (reading.subject ?? earlierSubject(reading.tokens, head.subject.first - 2)) : undefined
  return known === undefined ? head.subject : { ...known, first: head.subject.first }
}

/** "Your item has shipped and will arrive on Thursday": the subject of a clause that is no commitment. */
function earlierSubject(tokens: readonly Token[], from: number): Subject | undefined {
  for (let at = from; at >= 0 && from - at < 12 && !isStop(tokens[at]); at -= 1) {
    if (!isWordAt(tokens, at, "has have is are was were 's")) continue
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
  const joined = isWordAt(tokens, first - 1, "and or") ? reading.lastVoid : undefined
  if (condition === undefined) return joined === "conditional" || joined === "reported" ? joined : undefined
  if (first <= condition + 1) return "conditional"
  reading.condition = undefined
  if (textAt(tokens, first - 1) === "and" && reading.acts.length > 0 && conditionTrails(tokens, condition))
    return undefined
  if (!conditionIsSpent(tokens, condition, first)) return "conditional"
  // "If he hasn't called, ring me and I'll chase him"; but "if you have questions, just ask and …" is courtesy.
  const courteous = [2, 3, 4, 5].some((back) => isWordAt(tokens, first - back, "know ask free hesitate"))
  return textAt(tokens, first - 1) === "and" && !courteous ? "conditional" : undefined
}

/** Whether these words commit, as far as the verb tells. */
function isCommitment(tokens: readonly Token[], { mood }: Head, { act, weak }: VerbPhrase): boolean {
  if (act === undefined) return false
  // "I have to call you back" commits; "I need to stop by" and "I need to inform you" do not.
  if (mood === "duty") return act.kind === "callback" && isCallBack(tokens, act)
  // "Let me just confirm" is done at once.
  if (mood === "let") return act.kind === "callback" ? isCallBack(tokens, act) : act.kind !== "do"
  if (mood === "plan" && act.kind === "do") {
    const verb = baseOf(textAt(tokens, act.verb), "ing") ?? textAt(tokens, act.verb)
    return verb === "go" || isOneOf(CHAIN_VERBS, verb)
  }
  return weak !== "duty" || act.kind !== "do"
}

function isCallBack(tokens: readonly Token[], { verb, next }: SpokenAct): boolean {
  if (!isWordAt(tokens, verb, CALLING)) return false
  return someOf(tokens.slice(verb, next + 2), "you back")
}

function pushAct(reading: Reading, clause: Clause, spoken: SpokenAct, first: number): void {
  const act = toAct(reading, clause, spoken, first)
  if (act !== undefined) reading.acts.push(act)
}

/** How far a second act may be behind the first. */
const CHAIN_REACH = 40

/** Reads second acts that share the subject: "… and call you back". */
function readChain(reading: Reading, clause: Clause, from: number, purpose: boolean): number {
  const { tokens } = reading
  const { head, subject } = clause
  let after = from
  for (let at = from; at < from + CHAIN_REACH; at += 1) {
    if (isStop(tokens[at]) || (mayOpen(textAt(tokens, at)) && opensAnother(tokens, at))) break
    // "I'll be at the shop tomorrow to pick it up".
    const aim = purpose && textAt(tokens, at) === "to" && isWordAt(tokens, head.verbAt, "be go run head")
    const joint = aim ? 1 : jointLength(tokens, at)
    if (joint === 0) continue
    let verb = at + joint
    while (isWordAt(tokens, verb, ADVERBS) || textAt(tokens, verb) === "then") verb += 1
    const form = head.form === "ing" && textAt(tokens, verb).endsWith("ing") ? "ing" : "base"
    if (baseOf(textAt(tokens, verb), form) === undefined || isNoun(tokens, verb)) continue
    const act = readAct(tokens, verb, form, subject, true)
    if (act === undefined || (aim && act.kind !== "visit")) continue
    const told = aim ? { ...act, verb: head.verbAt } : act
    const mood = head.mood === "duty" ? "will" : head.mood
    pushAct(reading, { ...clause, head: { ...head, mood } }, told, aim ? head.subject.first : verb)
    after = act.next
    at = act.next - 1
  }
  return after
}

function opensAnother(tokens: readonly Token[], at: number): boolean {
  return readHead(tokens, at) !== undefined || conditionAt(tokens, at)
}

function jointLength(tokens: readonly Token[], at: number): number {
  const word = textAt(tokens, at)
  if (word === "and" || word === "then" || word === "&") return 1
  return word === "," && isWordAt(tokens, at + 1, "and then") ? 2 : 0
}

/** Verbs that are as often nouns: "a text and email". */
const NOUN_LIKE =
  "call phone text email message mail post ring update quote fax check order contact visit reply answer credit refund review work"

function isNoun(tokens: readonly Token[], at: number): boolean {
  if (!isWordAt(tokens, at, NOUN_LIKE)) return false
  return !isWordAt(tokens, at + 1, OBJECTS)
}

/** Words that may follow a verb as its object. */
const OBJECTS =
  "you it him her them me us that this these the a an your my our their his back over out all everything both someone whoever in on with tomorrow today again to"
