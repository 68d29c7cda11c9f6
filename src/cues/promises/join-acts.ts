import type { TimedAct } from "./timed-act.js"
import type { Token } from "./token.js"

/** Makes one act of two where the first is only the way to the second, or the second the purpose of the first. */
export function joinSteps(acts: readonly TimedAct[]): readonly TimedAct[] {
  const kept: TimedAct[] = []
  for (const act of acts) {
    const before = kept[kept.length - 1]
    // Only what follows at once.
    const joined = before !== undefined && before.clause === act.clause
    // "I'll look into it and call you".
    if (before?.kind === "do" && before.time === undefined && act.kind !== "do" && (joined || before.step === true))
      kept.pop()
    // "Someone will come out and fix it on Friday".
    const purpose = joined && before.kind === "visit" && before.time === undefined && act.kind === "do"
    if (purpose) kept[kept.length - 1] = { ...before, ...(act.time === undefined ? {} : { time: act.time }) }
    else kept.push(act)
  }
  return kept
}

/** The same act said twice is one promise; the one with a time stays. */
export function dropRepeats(tokens: readonly Token[], acts: readonly TimedAct[]): readonly TimedAct[] {
  const kept: TimedAct[] = []
  for (const act of acts) {
    const before = kept[kept.length - 1]
    const same = before !== undefined && isRepeat(tokens, before, act)
    if (!same || (before.time !== undefined && act.time !== undefined)) kept.push(act)
    else if (before.time === undefined) kept[kept.length - 1] = { ...act, first: before.first }
  }
  return kept
}

/** "We'll send someone. He'll be there at nine." is one visit; to post and to text are two acts. */
function isRepeat(tokens: readonly Token[], before: TimedAct, act: TimedAct): boolean {
  if (before.kind !== act.kind) return false
  if (act.kind === "visit") return true
  if (before.by !== act.by) return false
  // "We'll post it so you'll have it by Friday".
  const verb = tokens[act.verb]?.text
  const told = (verb === "have" || verb === "get") && before.time === undefined && tokens[act.clause]?.text === "you"
  return act.kind === "callback" || told || tokens[before.verb]?.text === verb
}
