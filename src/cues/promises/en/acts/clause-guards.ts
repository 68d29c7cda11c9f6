import type { PromisedAct } from "../../promised-act.js"
import { isStop, textAt, type Token, isWordAt, everyOf, isEdge } from "../../token.js"
import { isOneOf } from "../../word-list.js"
import {
  ASKING_PHRASES,
  CONDITION_BREAKS,
  CONDITIONS,
  COURTESIES,
  DENIAL_PHRASES,
  GENERAL_PHRASES,
  GUESS_PHRASES,
  NO_CONDITION_BEFORE,
  OTHER_CONSEQUENCES,
  QUESTION_OF_ITS_OWN,
  REPORT_LINKS,
  REPORTING,
  REQUESTS,
  SUBORDINATE,
  TRAILING_GUESSES,
  UPSETS,
} from "../lexicons/clauses.js"
import { phraseAt } from "../words/phrases.js"

/** Why a clause promises nothing. */
export type VoidReason = NonNullable<PromisedAct["void"]>

/** How far before a subject words may stand that govern it. */
const REACH = 6

/** What directly before a clause takes its promise away: "he said", "maybe", "I can't promise", "do you think", "when". */
export function guardBefore(tokens: readonly Token[], subject: number): VoidReason | undefined {
  const before = textAt(tokens, subject - 1)
  if (isOneOf("if whether unless when until before after once while what how why where which", before)) {
    // "Not tomorrow but the day after someone will come".
    const isDay = before === "after" && textAt(tokens, subject - 2) === "day"
    if (!isDay) return before === "if" || before === "unless" ? "conditional" : "asked"
  }
  const asks =
    isOneOf("time day date much long many way soon", before) && isWordAt(tokens, subject - 2, "what which how")
  if (asks) return "asked"
  if (isReported(tokens, subject) || isMessage(tokens, subject)) return "reported"
  // "According to the website it will come".
  if ([3, 4, 5].some((back) => textAt(tokens, subject - back) === "according")) return "reported"
  for (const [list, reason] of GOVERNORS) if (endsBefore(tokens, subject, list)) return reason
  return undefined
}

const GOVERNORS: readonly (readonly [list: string, reason: VoidReason])[] = [
  [GUESS_PHRASES, "hedged"],
  [GENERAL_PHRASES, "asked"],
  [DENIAL_PHRASES, "negated"],
  [ASKING_PHRASES, "asked"],
]

/** Whether a phrase of the list ends before the subject, with at most "that", a comma or a pronoun between. */
function endsBefore(tokens: readonly Token[], subject: number, list: string): boolean {
  for (let start = subject - 1; start >= 0 && subject - start <= REACH; start -= 1) {
    if (isStop(tokens[start]) && start < subject - 1) return false
    const length = phraseAt(tokens, start, list)
    if (length === 0) continue
    const between = tokens.slice(start + length, subject)
    if (start + length <= subject && everyOf(between, "that you me us , so when")) return true
  }
  return false
}

function isReported(tokens: readonly Token[], subject: number): boolean {
  for (let at = subject - 1; at >= 0 && subject - at <= REACH; at -= 1) {
    const word = textAt(tokens, at)
    if (isOneOf(REPORTING, word)) {
      // "As I said, I'll call you" is no report.
      const own = word === "say" && !isWordAt(tokens, at - 1, "they notes records people")
      return !own && ![1, 2, 3].some((back) => isWordAt(tokens, at - back, "as like what rest be"))
    }
    const name = tokens[at]?.kind === "word" && subject - at <= 3 && tokens[at]?.capital === true
    if (!isOneOf(REPORT_LINKS, word) && !name) return false
  }
  return false
}

/** "Tell him I'll stop by", "let my bank know I'll be away": words for somebody else. */
function isMessage(tokens: readonly Token[], subject: number): boolean {
  for (let at = subject - 1; at >= 0 && subject - at <= REACH; at -= 1) {
    const word = textAt(tokens, at)
    if (tokens[at]?.kind === "mark" || isOneOf("and but so then or because", word)) return false
    if (isOneOf("tell text notify message remind email inform", word)) return !isWordAt(tokens, at + 1, "you")
    if (word === "let") return !isWordAt(tokens, at + 1, "you me us")
  }
  return false
}

/** The first token of the sentence that holds a place; looks back a bounded way. */
export function sentenceStart(tokens: readonly Token[], at: number): number {
  let start = at
  while (start > 0 && !isStop(tokens[start - 1]) && at - start < 120) start -= 1
  return start
}

/** One past the last token of the sentence that holds a place: its stop, or the end. */
function sentenceEnd(tokens: readonly Token[], at: number): number {
  let end = at
  while (!isStop(tokens[end]) && end - at < 120) end += 1
  return end
}

/** The place of a condition at a token: "if", "as long as"; not "see if", not "if that's okay". */
export function conditionAt(tokens: readonly Token[], at: number): boolean {
  const length = phraseAt(tokens, at, CONDITIONS)
  if (length === 0) return false
  const word = textAt(tokens, at)
  const before = textAt(tokens, at - 1)
  if (word === "unless") return phraseAt(tokens, at + 1, UPSETS) === 0
  // "The pending order", "it's still pending".
  if (word === "pending" || word === "subject")
    return !isOneOf("the a your any my our this that is are was be still as it 's", before)
  if (word !== "if") return true
  if (isOneOf(NO_CONDITION_BEFORE, before)) {
    // "Let you know if anything changes" is a condition after all.
    return before === "know" && isWordAt(tokens, at + 1, "anything something there they we i any")
  }
  const courtesy = phraseAt(tokens, at + 1, COURTESIES)
  // "If you're happy with the price" is one; "if that's alright with you" is not.
  const behind = at + 1 + courtesy
  return courtesy === 0 || (textAt(tokens, behind) === "with" && !isWordAt(tokens, behind + 1, "you that this"))
}

/** Whether a condition that stood at `condition` has found its consequence or is lifted before `subject`. */
export function conditionIsSpent(tokens: readonly Token[], condition: number, subject: number): boolean {
  for (let at = condition + 1; at < subject; at += 1) {
    if (phraseAt(tokens, at, CONDITION_BREAKS) > 0) return true
    if (at > condition + 2 && phraseAt(tokens, at, OTHER_CONSEQUENCES) > 0) return true
  }
  return false
}

/** "We'll ship it assuming it's in stock and I'll call you": whether a condition is that of the clause before it. */
export function conditionTrails(tokens: readonly Token[], condition: number): boolean {
  const before = tokens[condition - 1]
  return before !== undefined && !isStop(before) && !isOneOf("and but so or then okay because that", before.text)
}

/** What behind an act and its times takes the promise away: "if …", "hopefully", a question mark. */
export function guardAfter(tokens: readonly Token[], from: number, until: number): VoidReason | undefined {
  for (let at = from; at < until; at += 1) {
    if (isStop(tokens[at])) return isLeftTo(tokens, at + 1) ? "conditional" : undefined
    // "… and if you have questions, call us" is another matter.
    const joint = textAt(tokens, textAt(tokens, at - 1) === "," ? at - 2 : at - 1)
    const other = isOneOf("and but so or", joint) || textAt(tokens, at) === "otherwise" || hasConsequence(tokens, at)
    if (conditionAt(tokens, at)) return other ? undefined : "conditional"
    const guess = phraseAt(tokens, at, TRAILING_GUESSES)
    if (guess > 0 && endsClause(tokens, at + guess)) return "hedged"
    if (isWordAt(tokens, at, SUBORDINATE) && !isWordAt(tokens, at, "if whether")) break
  }
  return undefined
}

/** "…; if it gets worse, ring us": the condition is that of the request behind it. An "unless" is that of the promise. */
function hasConsequence(tokens: readonly Token[], condition: number): boolean {
  if (textAt(tokens, condition) === "unless") return false
  for (let at = condition + 3; at < condition + 14 && !isStop(tokens[at]); at += 1) {
    const asks = phraseAt(tokens, at, REQUESTS) > 0 && !isWordAt(tokens, at - 1, ASKED_FOR)
    if (asks || (textAt(tokens, at - 1) === "," && phraseAt(tokens, at, OTHER_CONSEQUENCES) > 0)) return true
  }
  return false
}

/** "… at four. Unless you'd rather not.": a sentence that is only the condition. */
function isLeftTo(tokens: readonly Token[], at: number): boolean {
  if (textAt(tokens, at) !== "unless" || !conditionAt(tokens, at)) return false
  const end = sentenceEnd(tokens, at)
  return tokens.slice(at, end).every(({ text }) => !isOneOf(", will please", text))
}

/** "If you could please call us", "unless they let us know": what the condition says itself. */
const ASKED_FOR = "i you we he she they to can could will would do did not"

function endsClause(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return isEdge(token, "and but so okay is")
}

/** Whether the sentence asks for the act itself, and not for something behind it. */
export function isAsked(tokens: readonly Token[], behindAct: number, from: number): boolean {
  const end = sentenceEnd(tokens, behindAct)
  if (textAt(tokens, end) !== "?") return false
  for (let at = from; at < end; at += 1) if (isWordAt(tokens, at, QUESTION_OF_ITS_OWN)) return false
  return true
}
