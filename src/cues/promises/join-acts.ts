import type { PromiseGrammar } from "./grammar.js"
import { nameOthers } from "./named-things.js"
import { isWordAt } from "./token.js"
import type { TimedAct } from "./timed-act.js"
import type { TimeMention } from "./time-mention.js"
import type { Token } from "./token.js"
import { isOneOf } from "./word-list.js"

/** Makes one act of two where the first is only the way to the second, or the second the purpose of the first. */
export function joinSteps(acts: readonly TimedAct[]): readonly TimedAct[] {
  const kept: TimedAct[] = []
  for (const act of acts) {
    const before = kept[kept.length - 1]
    // Only what follows at once.
    const joined = before !== undefined && before.clause === act.clause
    // "I'll look into it and call you".
    const leads = before?.time !== undefined && before.time.last < before.first && act.time === undefined
    const isStep = before?.kind === "do" && act.kind !== "do" && (before.step ?? joined)
    if (isStep && (before.time === undefined || leads)) {
      kept.pop()
      // "Allow me two hours, I'll check and I'll call you back".
      kept.push(leads ? { ...act, time: before.time } : act)
      continue
    }
    // "Someone will come out and fix it on Friday".
    const purpose = joined && before.kind === "visit" && before.time === undefined && act.kind === "do"
    if (purpose) kept[kept.length - 1] = { ...before, ...(act.time && { time: act.time }) }
    else kept.push(act)
  }
  return kept
}

/** The same act said twice is one promise; the one with a time stays. */
export function dropRepeats(
  tokens: readonly Token[],
  acts: readonly TimedAct[],
  grammar: PromiseGrammar,
): readonly TimedAct[] {
  const kept: TimedAct[] = []
  for (const act of acts) {
    const before = kept[kept.length - 1]
    const same = before !== undefined && isRepeat(tokens, before, act, grammar)
    const again =
      act.kind !== "do" &&
      act.kind !== "send" &&
      before?.time !== undefined &&
      act.time !== undefined &&
      isSameTime(before.time, act.time)
    if (!same || (before.time !== undefined && act.time !== undefined && !again)) kept.push(act)
    else if (before.time === undefined)
      kept[kept.length - 1] = { ...act, promisedBy: before.promisedBy, first: before.first }
  }
  return kept
}

function isSameTime(left: TimeMention, right: TimeMention): boolean {
  const meaning = ({ first: _first, last: _last, stated: _stated, ...time }: TimeMention) => JSON.stringify(time)
  return meaning(left) === meaning(right)
}

/** "We'll send someone. He'll be there at nine." is one visit; to post and to text are two acts. */
function isRepeat(tokens: readonly Token[], before: TimedAct, act: TimedAct, grammar: PromiseGrammar): boolean {
  if (before.kind !== act.kind) return false
  if (act.kind === "visit") return true
  // "I'll email it, it'll be in your inbox by two".
  if (before.kind === "send" && before.time === undefined && isWordAt(tokens, act.clause, "it they")) return true
  if (before.promisedBy !== act.promisedBy) return false
  // "We'll post it so you'll have it by Friday", "we'll waive it and you'll see it on your statement".
  const verb = tokens[act.verb]?.text
  const told = isOneOf("have get see", verb) && before.time === undefined && tokens[act.clause]?.text === "you"
  if (told) return true
  const words = ({ first, last, quotedTo = last }: TimedAct) => tokens.slice(first, quotedTo + 1)
  const again = act.kind === "callback" || tokens[before.verb]?.text === verb
  return again && !nameOthers(grammar, act.kind, words(before), words(act))
}
