import type { PromisedBy } from "../../../../session/index.js"
import type { PromisedAct, PromiseSpeaker } from "../../promised-act.js"
import { textAt, type Token, isWordAt, someOf } from "../../token.js"
import { isOneOf } from "../../word-list.js"
import { AGAINST } from "../lexicons/clauses.js"
import type { VoidReason } from "./clause-guards.js"
import type { Head } from "./heads.js"
import type { Subject } from "./subject.js"
import type { SpokenAct } from "./verb-phrase.js"

/** A clause that commits somebody, or would but for `reason`. */
export interface Clause {
  readonly head: Head
  /** The subject, also where the clause leaves it out. */
  readonly subject: Subject
  readonly reason: VoidReason | undefined
}

/** Whose words are read. */
export interface ActContext {
  readonly tokens: readonly Token[]
  readonly speaker: PromiseSpeaker
}

/**
 * The act of a clause with who performs it; `undefined` where it is not for the speaker to promise.
 *
 * @param first - The first token of its words: the subject, or the verb of a second act.
 */
export function toAct(
  { tokens, speaker }: ActContext,
  { head, subject, reason }: Clause,
  act: SpokenAct,
  first: number,
): PromisedAct | undefined {
  const promisedBy = promiserOf({ tokens, speaker }, subject, act)
  if (promisedBy === undefined) return undefined
  const needsTime =
    act.needsTime ||
    head.mood === "plan" ||
    head.mood === "farewell" ||
    (head.mood !== "will" && act.kind !== "callback") ||
    needsTimeOf({ tokens, speaker }, act)
  const verb = textAt(tokens, act.verb)
  const queue = verb === "be" && textAt(tokens, act.verb + 1) === "with" && !subject.isTrade
  const atOnce =
    queue ||
    head.mood === "farewell" ||
    (promisedBy === "caller" && act.kind === "do") ||
    (promisedBy === "agent" && (act.kind === "do" || isOneOf("be have", verb)))
  return {
    kind: act.kind,
    promisedBy,
    first,
    clause: subject.first,
    verb: act.verb,
    last: Math.max(act.next - 1, act.verb),
    needsTime,
    inCall: atOnce,
    ...(act.kind === "do" && isOneOf(STEPS, verb) ? { step: true } : {}),
    ...(act.kind === "do" && isOneOf(GRANTS, verb) ? { step: false } : {}),
    ...(reason && { void: reason }),
  }
}

/** Verbs that are the way to what is said next. */
const STEPS =
  "look investigate escalate sort deal work chase get arrange check leave raise lodge log put talk speak chat ask have report remind"

/** Verbs of what is promised for itself, whatever is said next. */
const GRANTS =
  "waive refund reimburse credit compensate issue process apply remove reverse cancel drop order reorder replace repair fix cover reissue"

/** A caller's other acts are promises only with a time. */
function needsTimeOf({ speaker, tokens }: ActContext, act: SpokenAct): boolean {
  return speaker === "caller" && (act.kind === "do" || isWordAt(tokens, act.verb, "bring bringing visit visiting"))
}

/** Who performs the act; `undefined` where it is not for the speaker to promise. */
function promiserOf({ tokens, speaker }: ActContext, subject: Subject, act: SpokenAct): PromisedBy | undefined {
  const { who } = subject
  if (speaker === "caller") {
    if (isAgainst(tokens, act) || isPrivate(tokens, act)) return undefined
    if (who === "i" || who === "we" || who === "dropped") return "caller"
    if (who !== "person" || isToSpeaker(tokens, act)) return undefined
    // "My husband will be there" is for him to know; "he'll be in at five to pick it up" is for the company.
    const [verb, place] = [textAt(tokens, act.verb), textAt(tokens, act.verb + 1)]
    // So is "my daughter's coming tomorrow".
    const isPrivateVisit = isOneOf("come coming", verb) && !isOneOf("by in to over down round with and", place)
    if ((verb === "be" || isPrivateVisit) && !fetches(tokens, act)) return undefined
    return subject.own || isForListener(tokens, act) ? "caller" : undefined
  }
  if (subject.theirs || (subject.who !== "person" && isAtWork(tokens, act))) return undefined
  // "You'll hear from me".
  const own = who === "i" || who === "dropped" || (who === "you" && !act.delegated)
  if (own) return act.delegated ? "company" : speaker === "agent" ? "agent" : "company"
  return who === "there" && act.kind === "do" ? undefined : "company"
}

/** "I'll be walking at noon", "I'll figure something out": nothing of the company's; "I'll dig out the receipt" is. */
function isPrivate(tokens: readonly Token[], { unlisted, next }: SpokenAct): boolean {
  if (unlisted !== true) return false
  const object = isWordAt(tokens, next, "up out down off in back") ? next + 1 : next
  return !isWordAt(tokens, object, "it them that this these those the my your our a an everything")
}

/** "I'm going to cancel", "I'll call my lawyer". */
function isAgainst(tokens: readonly Token[], { kind, verb, next }: SpokenAct): boolean {
  if (kind === "do") return isWordAt(tokens, verb, AGAINST)
  return (
    kind === "callback" && isWordAt(tokens, next, "my the a an") && isWordAt(tokens, verb, "call ring phone contact")
  )
}

/** "He'll call me": the act is for the caller, so that it is the company's. */
function isToSpeaker(tokens: readonly Token[], { verb, next }: SpokenAct): boolean {
  return someOf(tokens.slice(verb, next + 3), "me us my our")
}

/** "She'll pick it up", "he'll call you": the act is for the company. */
function isForListener(tokens: readonly Token[], act: SpokenAct): boolean {
  return fetches(tokens, act) || someOf(tokens.slice(act.verb, act.next + 2), "you")
}

function fetches(tokens: readonly Token[], { verb, next }: SpokenAct): boolean {
  return someOf(tokens.slice(verb, next), "pick drop collect bring fetch")
}

/** "We'll be back in on Monday": when somebody is at work, said by the company. */
function isAtWork(tokens: readonly Token[], { verb }: SpokenAct): boolean {
  const at = textAt(tokens, verb + 1) === "back" ? verb + 2 : verb + 1
  return textAt(tokens, verb) === "be" && textAt(tokens, at) === "in" && isWordAt(tokens, at + 1, "on at again from")
}
