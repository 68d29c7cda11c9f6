import type { GrammarQuery, PromiseGrammar } from "../grammar.js"
import type { ClockTime, TimeMention } from "../time-mention.js"
import type { HeardActs, TimedAct } from "../timed-act.js"
import { textAt, type Token } from "../token.js"
import { isOneOf } from "../word-list.js"
import { attachTimes } from "./timed-acts/attach-times.js"
import { clauseEnd } from "./timed-acts/clause-end.js"
import { findActs } from "./acts/find-acts.js"
import { findTimes } from "./mentions/find-times.js"
import { mayPromise, mayTellTime } from "./may-promise.js"
import { recallTimes } from "./timed-acts/recall-times.js"
import { repairCounts, repairTimes } from "./mentions/repair-times.js"
import { settleActs } from "./timed-acts/settle-acts.js"
import { thingsOf } from "./acts/things.js"
import { tokenize } from "./words/tokenize.js"

/** English, as it is spoken on the phone in the United States, Britain, India and Australia, and as recognisers write it. */
export const english: PromiseGrammar = {
  language: "en",
  mayPromise,
  mayTellTime,
  tokenize: (text) => repairCounts(tokenize(text)),
  hear,
  thingsOf,
}

function hear(tokens: readonly Token[], { speaker, zone }: GrammarQuery): HeardActs {
  const acts = findActs(tokens, speaker)
  // What is void already needs no time.
  if (acts.every((act) => act.void !== undefined)) return { acts }
  const mentions = repairTimes(tokens, findTimes(tokens, zone))
  const closesAt = closingTime(tokens, mentions)
  const settled = settleActs(tokens, recallTimes(tokens, attachTimes(tokens, acts, mentions), mentions))
  return { acts: quoteClauses(tokens, settled), ...(closesAt && { closesAt }) }
}

/** A promise is quoted to the end of its clause, or to where the next one begins. */
function quoteClauses(tokens: readonly Token[], acts: readonly TimedAct[]): readonly TimedAct[] {
  return acts.map((act, index) => {
    const last = Math.max(act.last, act.time?.last ?? act.last)
    const next = acts[index + 1]
    const until = next === undefined ? tokens.length : Math.min(next.first, next.time?.first ?? next.first)
    return act.void === undefined ? { ...act, quotedTo: clauseEnd(tokens, last, until) } : act
  })
}

/** "We close at six", "our closing time is six", "we're open until six": when "close of business" is in this turn. */
function closingTime(tokens: readonly Token[], mentions: readonly TimeMention[]): ClockTime | undefined {
  const closing = mentions.find(({ first, start, unfit }) => {
    if (start.clock === undefined) return false
    const before = textAt(tokens, first - 1)
    if (unfit === "until" && isOneOf("open here in", before)) return true
    const word = before === "is" || before === "time" ? textAt(tokens, first - 2) : before
    return isOneOf(
      "close closes closing shut shuts finish finishes",
      word === "time" ? textAt(tokens, first - 3) : word,
    )
  })
  return closing?.start.clock
}
