import type { TimeMention } from "../../time-mention.js"
import type { TimedAct } from "../../timed-act.js"
import { isStop, textAt, type Token, everyOf, isEdge } from "../../token.js"
import { isOneOf } from "../../word-list.js"

/** How far before an act a time may be that it goes by, in tokens. */
const REACH = 40

/** Gives acts what was said before them: "Monday at ten works, I'll call you then", "I have you down for Friday, he'll be there at nine". */
export function recallTimes(
  tokens: readonly Token[],
  acts: readonly TimedAct[],
  mentions: readonly TimeMention[],
): readonly TimedAct[] {
  return acts.map((act) => {
    const time =
      act.time === undefined
        ? thenOf(tokens, act, mentions)
        : (withSharedDay(act, acts) ?? withEarlierDay(tokens, act, acts, mentions))
    return time === undefined ? act : { ...act, time }
  })
}

/** "I'll call you then", "… before then": the time that was said last. */
function thenOf(tokens: readonly Token[], act: TimedAct, mentions: readonly TimeMention[]): TimeMention | undefined {
  const then = [1, 2, 3, 4].map((ahead) => act.last + ahead).find((at) => textAt(tokens, at) === "then")
  if (then === undefined || !endsThere(tokens, then + 1)) return undefined
  const between = tokens.slice(act.last + 1, then)
  if (!everyOf(between, "you back again on by before until after around about it")) return undefined
  const meant = mentions.filter(({ last }) => last < act.first && act.first - last <= REACH).pop()
  if (meant === undefined || meant.unfit === "past" || meant.unfit === "repeated" || meant.vague === "now")
    return undefined
  const word = textAt(tokens, then - 1)
  const relation = isOneOf("by before after", word) ? (word as "by" | "before" | "after") : meant.relation
  const { unfit: _unfit, ...time } = meant
  return { ...time, relation, stated: true, first: then, last: then }
}

function endsThere(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return isEdge(token, "and okay if so bye thanks alright but")
}

/** "I'll check tomorrow and call you by noon": of the same day. */
function withSharedDay({ time, clause, first }: TimedAct, acts: readonly TimedAct[]): TimeMention | undefined {
  if (time?.start.clock === undefined || time.start.day !== undefined || time.end?.day !== undefined) return undefined
  const before = acts.filter((act) => act.clause === clause && act.first < first).pop()?.time
  const day = before?.start.day
  if (day === undefined || before?.end !== undefined || (day.is === "offset" && day.days === 0)) return undefined
  return isOneOf("offset weekday date figures", day.is) ? { ...time, start: { ...time.start, day } } : undefined
}

/** A clock time without a day, behind a day that was agreed upon. */
function withEarlierDay(
  tokens: readonly Token[],
  { time, clause, kind }: TimedAct,
  acts: readonly TimedAct[],
  mentions: readonly TimeMention[],
): TimeMention | undefined {
  if (time === undefined || time.first < clause || time.start.clock === undefined) return undefined
  if (time.start.day !== undefined || time.end?.day !== undefined || kind === "send" || kind === "do") return undefined
  const named = mentions.filter(({ last }) => last < clause && clause - last <= REACH).pop()
  if (named?.start.day === undefined || named.start.clock !== undefined || named.end !== undefined) return undefined
  if (named.unfit !== undefined && named.unfit !== "noun") return undefined
  const taken = acts.some(
    (act) => act.time !== undefined && act.time.first <= named.last && named.first <= act.time.last,
  )
  if (taken || named.relation !== "at" || !isAgreed(tokens, named, clause)) return undefined
  return { ...time, start: { ...time.start, day: named.start.day } }
}

/** Words of a day that is kept for something. */
const KEPT = "down booked free available slot opening put pencilled penciled set works suits"
const REFUSED = "not no closed shut holiday full nothing never nobody was were"

/** Whether a day is spoken of as the one on which it will be: "I've got an engineer free on Friday". */
function isAgreed(tokens: readonly Token[], { first, last }: TimeMention, clause: number): boolean {
  let from = first
  while (from > 0 && first - from < 12 && !isBreak(tokens[from - 1])) from -= 1
  let to = last + 1
  while (to < clause && to - last < 6 && !isBreak(tokens[to])) to += 1
  const words = tokens.slice(from, to).map(({ text }) => text)
  const own = words[0] === "i" && words[1] === "am" && words[2] === "off"
  return (own || words.some((word) => isOneOf(KEPT, word))) && !words.some((word) => isOneOf(REFUSED, word))
}

function isBreak(token: Token | undefined): boolean {
  return isStop(token) || isOneOf(", and but so because", token?.text)
}
