import type { NamedDay } from "../../time-mention.js"
import { isStop, textAt, type Token } from "../../token.js"
import { isOneOf } from "../../word-list.js"
import { DOUBTFUL_WEEKDAYS, PERIODS_AHEAD, WEEKDAYS } from "../lexicons/days.js"
import { PAST_AFTER } from "../lexicons/lengths.js"
import { groupOf, namedPhraseAt, phraseAt } from "../words/phrases.js"
import type { NamedSide } from "./day.js"
import { found, type Read } from "./found.js"

/** "Friday", "this coming Friday", "next Thursday", "Wednesday week", "Tuesday of next week". */
export function readWeekday(tokens: readonly Token[], index: number): Read<NamedSide> | undefined {
  const ahead = namedPhraseAt(tokens, index, PERIODS_AHEAD)
  const at = ahead?.next ?? (textAt(tokens, index) === "the" ? index + 1 : index)
  const word = textAt(tokens, at)
  const plural = word.length > 6 && word.endsWith("days")
  const weekday = groupOf(WEEKDAYS, plural ? word.slice(0, -1) : word)
  if (weekday < 0 || (isOneOf(DOUBTFUL_WEEKDAYS, word) && !isSurelyWeekday(tokens, index, at))) return undefined
  if (plural) return found({ side: {}, unfit: "repeated" }, at + 1)
  if (phraseAt(tokens, at + 1, PAST_AFTER) > 0) return found({ side: {}, unfit: "past" }, at + 2)
  const said = ahead === undefined ? "" : textAt(tokens, index)
  const which =
    said === "this" && textAt(tokens, index + 1) !== "coming"
      ? "this"
      : isOneOf("next following", said)
        ? "next"
        : "coming"
  const plain = { is: "weekday", weekday, which, weeks: 0 } as const
  const tail = readWeekTail(tokens, at + 1)
  if (tail === undefined) return found({ side: { day: plain } }, at + 1)
  const day: NamedDay = tail.ofWeek
    ? { ...plain, which: "ofWeek", weeks: tail.weeks }
    : { ...plain, which: which === "next" ? "coming" : which, weeks: tail.weeks }
  return found({ side: { day } }, tail.next)
}

/** What behind a weekday moves it by weeks. */
function readWeekTail(tokens: readonly Token[], index: number) {
  const tail = namedPhraseAt(tokens, index, WEEK_TAILS)
  if (tail === undefined) return undefined
  const [weeks, ofWeek] = tail.name.split(" ")
  return { weeks: Number(weeks), ofWeek: ofWeek === "ofWeek", next: tail.next }
}

/** The weeks that a tail moves by; `ofWeek` says in which week the day lies, the others count on from the coming one. */
const WEEK_TAILS: Readonly<Record<string, string>> = {
  "2 ofWeek": "week after next|of? the week after next|the week after",
  "1 ofWeek": "of/in? next week|of? the following week",
  "0 ofWeek": "of? this week",
  "1": "week|after next/that|in a week|a week on",
  "2": "fortnight|in a fortnight",
}

/** Whether "sat", "sun", "wed", "mon" or "fri" is a weekday here. */
function isSurelyWeekday(tokens: readonly Token[], index: number, at: number): boolean {
  if (at > index || tokens[at]?.capital === true) return true
  const before = textAt(tokens, index - 1)
  const after = tokens[at + 1]
  return (
    isOneOf("on by before until from next this or to and - for week", before) ||
    (isStop(after) && isOneOf("you back it them there out again", before)) ||
    after?.kind === "number" ||
    isOneOf("at morning afternoon evening night the after before by", after?.text)
  )
}
