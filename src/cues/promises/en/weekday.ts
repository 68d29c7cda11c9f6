import type { NamedDay } from "../time-mention.js"
import { textAt, type Token } from "../token.js"
import { isOneOf } from "../word-list.js"
import type { Read } from "./clock.js"
import type { NamedSide } from "./day.js"
import { DOUBTFUL_WEEKDAYS, PERIODS_AHEAD, WEEKDAYS } from "./lexicon-days.js"
import { PAST_AFTER } from "./lexicon-lengths.js"
import { groupOf, namedPhraseAt, phraseAt } from "./phrases.js"

/** "Friday", "this coming Friday", "next Thursday", "Wednesday week", "Tuesday of next week". */
export function readWeekday(tokens: readonly Token[], index: number): Read<NamedSide> | undefined {
  const ahead = namedPhraseAt(tokens, index, PERIODS_AHEAD)
  const at = ahead?.next ?? (textAt(tokens, index) === "the" ? index + 1 : index)
  const word = textAt(tokens, at)
  const plural = word.length > 6 && word.endsWith("days")
  const weekday = groupOf(WEEKDAYS, plural ? word.slice(0, -1) : word)
  if (weekday < 0 || (isOneOf(DOUBTFUL_WEEKDAYS, word) && !isSurelyWeekday(tokens, index, at))) return undefined
  if (plural) return { value: { side: {}, unfit: "repeated" }, next: at + 1 }
  if (phraseAt(tokens, at + 1, PAST_AFTER) > 0) return { value: { side: {}, unfit: "past" }, next: at + 2 }
  const said = ahead === undefined ? "" : textAt(tokens, index)
  const which = said === "this" && textAt(tokens, index + 1) !== "coming" ? "this" : said === "next" ? "next" : "coming"
  const plain = { is: "weekday", weekday, which, weeks: 0 } as const
  const tail = readWeekTail(tokens, at + 1)
  if (tail === undefined) return { value: { side: { day: plain } }, next: at + 1 }
  const day: NamedDay = tail.ofWeek
    ? { ...plain, which: "ofWeek", weeks: tail.weeks }
    : { ...plain, which: which === "next" ? "coming" : which, weeks: tail.weeks }
  return { value: { side: { day } }, next: tail.next }
}

/** What behind a weekday moves it by weeks. */
function readWeekTail(tokens: readonly Token[], index: number) {
  const tails: readonly (readonly [phrases: string, weeks: number, ofWeek: boolean])[] = [
    ["week after next|of? the week after next|the week after", 2, true],
    ["of/in? next week|of? the following week", 1, true],
    ["of? this week", 0, true],
    ["week|after next/that|in a week|a week on", 1, false],
    ["fortnight|in a fortnight", 2, false],
  ]
  for (const [phrases, weeks, ofWeek] of tails) {
    const length = phraseAt(tokens, index, phrases)
    if (length > 0) return { weeks, ofWeek, next: index + length }
  }
  return undefined
}

/** Whether "sat", "sun", "wed", "mon" or "fri" is a weekday here. */
function isSurelyWeekday(tokens: readonly Token[], index: number, at: number): boolean {
  if (at > index || tokens[at]?.capital === true) return true
  const before = textAt(tokens, index - 1)
  const after = tokens[at + 1]
  return (
    isOneOf("on by before until from next this or to and - for", before) ||
    after?.kind === "number" ||
    isOneOf("at morning afternoon evening night the after before by", after?.text)
  )
}
