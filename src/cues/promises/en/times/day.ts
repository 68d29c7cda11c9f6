import type { NamedDay, Slice, TimeSide } from "../../time-mention.js"
import { textAt, type Token, isWordAt } from "../../token.js"
import { isOneOf } from "../../word-list.js"
import { PAST_BEFORE, PERIOD_ENDS, PERIODS_AHEAD, SLICES, WEEKDAYS } from "../lexicons/days.js"
import { groupOf, namedPhraseAt, phraseAt } from "../words/phrases.js"
import { readDate, readMonth } from "./date.js"
import { readEdge, readYearOf } from "./edge.js"
import { readFeastWeek } from "./feast.js"
import { found, type Read } from "./found.js"
import { readLaterDay } from "./later-day.js"
import { cutPart, readPart } from "./part.js"
import { readWeekday } from "./weekday.js"
import { readYear } from "./year.js"

/** A day or period, with what of the day was said in the same words ("tonight", "early Friday"). */
export interface NamedSide {
  readonly side: TimeSide
  /** `past`: "last Friday"; `repeated`: "Fridays", "every day". */
  readonly unfit?: "past" | "repeated"
  /** "Later today": from now on. */
  readonly rest?: true
}

/** Reads a day or a longer period: "tomorrow", "next Thursday", "Wednesday week", "early next week", "the end of the month". */
export function readDay(tokens: readonly Token[], index: number): Read<NamedSide> | undefined {
  return readPast(tokens, index) ?? readPiece(tokens, index) ?? readWholeDay(tokens, index)
}

function readPast(tokens: readonly Token[], index: number): Read<NamedSide> | undefined {
  if (isWordAt(tokens, index, "yesterday")) return past(index + 1)
  const often = phraseAt(tokens, index, OFTEN)
  if (often > 0) return found({ side: {}, unfit: "repeated" }, index + often)
  const repeated = phraseAt(tokens, index, "every single/other?|each")
  const before = repeated > 0 ? repeated : phraseAt(tokens, index, PAST_BEFORE)
  if (before === 0) return undefined
  const named = readWholeDay(tokens, index + before)
  // "On my way past tonight".
  if (named?.value.side.day?.is === "offset") return undefined
  if ((readNth(tokens, index) ?? edgeOf(tokens, index)) !== undefined) return undefined
  if (phraseAt(tokens, index, SLICES["last"]!) > 0) return undefined
  const isPeriod = isWordAt(
    tokens,
    index + before,
    "week month year night time morning evening weekend quarter day hour minute days weeks",
  )
  const next = named?.next ?? (isPeriod ? index + before + 1 : undefined)
  if (next === undefined) return undefined
  return repeated > 0 ? found({ side: {}, unfit: "repeated" }, next) : past(next)
}

/** Words that make a time come again and again. */
const OFTEN =
  "daily|weekly|monthly|yearly|annually|nightly|hourly|everyday|the? mornings/afternoons/evenings/nights|weekdays|weekends|fortnightly"

function past(next: number): Read<NamedSide> {
  return found({ side: {}, unfit: "past" }, next)
}

/** "Early next week", "the end of June", "later today", "EOW". */
function readPiece(tokens: readonly Token[], index: number): Read<NamedSide> | undefined {
  const short = namedPhraseAt(tokens, index, PERIOD_ENDS)
  if (short !== undefined) return found({ side: { day: periodEnd(short.name) } }, short.next)
  if (isWordAt(tokens, index, "midweek")) {
    return found({ side: { day: { is: "week", ahead: 0, slice: "middle" } } }, index + 1)
  }
  const slice = namedPhraseAt(tokens, index, SLICES)
  if (slice === undefined) return undefined
  const on = isWordAt(tokens, slice.next, "on in -") ? slice.next + 1 : slice.next
  const theDay = slice.name === "rest" ? phraseAt(tokens, on, "the/my/our day") : 0
  if (theDay > 0) return found({ side: { day: { is: "offset", days: 0 } }, rest: true }, on + theDay)
  const whole = readWholeDay(tokens, on) ?? readBarePeriod(tokens, on)
  if (whole === undefined || whole.value.unfit !== undefined) return undefined
  return found(cutSide(whole.value.side, slice.name as Slice), whole.next)
}

function periodEnd(name: string): NamedDay {
  return { is: name, ahead: 0, slice: "end" } as NamedDay
}

/** "End of week", without an article. */
function readBarePeriod(tokens: readonly Token[], index: number): Read<NamedSide> | undefined {
  const own = isWordAt(tokens, index, "my our") ? 1 : 0
  const word = textAt(tokens, index + own)
  if (!isOneOf("week month quarter year", word)) return undefined
  return found({ side: { day: { ...periodEnd(word), slice: "whole" } as NamedDay } }, index + own + 1)
}

function cutSide(side: TimeSide, slice: Slice): NamedSide {
  const { day } = side
  if (slice === "rest") return { side, rest: true }
  if (day === undefined) return { side }
  if (day.is === "week" || day.is === "month" || day.is === "quarter" || day.is === "year")
    return { side: { day: { ...day, slice } } }
  if (slice === "end") return { side: { ...side, closing: true } }
  const part = cutPart(side.part, slice)
  return { side: { day, ...(part && { part }) } }
}

/** A day or period without a word that cuts it. */
export function readWholeDay(tokens: readonly Token[], index: number): Read<NamedSide> | undefined {
  const near = readNearDay(tokens, index)
  if (near !== undefined) return near
  const later =
    readLaterDay(tokens, index) ?? readNth(tokens, index) ?? readWeekOf(tokens, index) ?? edgeOf(tokens, index)
  if (later !== undefined) return later
  const day =
    readFeastWeek(tokens, index) ?? readDate(tokens, index) ?? readPeriod(tokens, index) ?? readMonth(tokens, index)
  return day === undefined ? readWeekday(tokens, index) : found({ side: { day: day.value } }, day.next)
}

/** "Today", "tonight", "this morning", "the day after tomorrow", "the next business day". */
function readNearDay(tokens: readonly Token[], index: number): Read<NamedSide> | undefined {
  const offset = (days: number, next: number, rest: TimeSide = {}): Read<NamedSide> =>
    found({ side: { day: { is: "offset", days }, ...rest } }, next)
  const dayAfter = phraseAt(tokens, index, "the? day after tomorrow|overmorrow|the day after next")
  if (dayAfter > 0) return offset(2, index + dayAfter)
  const word = textAt(tokens, index)
  if (word === "today" || word === "tomorrow") {
    const days = word === "today" ? 0 : 1
    // British "tomorrow week": a week after tomorrow.
    const weeks = isWordAt(tokens, index + 1, "week fortnight") ? (textAt(tokens, index + 1) === "week" ? 1 : 2) : 0
    return offset(days + 7 * weeks, index + (weeks > 0 ? 2 : 1))
  }
  // "I'll overnight it to you".
  const isVerb = word === "overnight" && isWordAt(tokens, index + 1, "it you them the this that your a")
  if (isOneOf("tonight overnight tonite", word) && !isVerb) return offset(0, index + 1, { part: "night" })
  const following = phraseAt(tokens, index, "the next/following|next")
  const nextPart = following === 0 ? undefined : readPart(tokens, index + following)
  if (nextPart !== undefined) return offset(1, nextPart.next, { part: nextPart.value })
  const next = phraseAt(tokens, index, "the next/following day|next day")
  if (next > 0) return offset(1, index + next)
  const business = phraseAt(tokens, index, NEXT_BUSINESS_DAY)
  if (business > 0) {
    return found({ side: { day: { is: "later", count: 1, unit: "businessDay" } } }, index + business)
  }
  if (word !== "this") return undefined
  const part = readPart(tokens, index + 1)
  return part && offset(0, part.next, { part: part.value })
}

const NEXT_BUSINESS_DAY =
  "the? next/following business day|the? next working day|the following working day|the next work day|the? next workday|the following workday"

/** "The week of the 7th", "week commencing Monday". */
function readWeekOf(tokens: readonly Token[], index: number): Read<NamedSide> | undefined {
  const length = phraseAt(tokens, index, WEEK_OF)
  if (length === 0 || tokens[index - 1]?.ordinal === true) return undefined
  const base = readWholeDay(tokens, index + length)
  const day = base?.value.side.day
  if (base === undefined || day === undefined) return undefined
  const weekend = textAt(tokens, index + length - 2) === "weekend"
  return found({ side: { day: { is: "weekOf", day, ...(weekend ? { weekend } : {}) } } }, base.next)
}

function edgeOf(tokens: readonly Token[], index: number): Read<NamedSide> | undefined {
  const read = readEdge(tokens, index, readPeriod)
  return read && found({ side: { day: read.value } }, read.next)
}

const WEEK_OF = "the? weekend of|the? week of/commencing/beginning/starting|w #? c|wc|the week that starts/begins"

/** "The first Monday of next month", "the last Friday in November". */
function readNth(tokens: readonly Token[], index: number): Read<NamedSide> | undefined {
  const start = textAt(tokens, index) === "the" ? index + 1 : index
  const butOne = phraseAt(tokens, start, LAST_BUT_ONE)
  const at = butOne > 0 ? start + butOne - 1 : start
  const token = tokens[at]
  const nth = butOne > 0 ? -2 : textAt(tokens, at) === "last" ? -1 : token?.ordinal === true ? (token.value ?? 9) : 9
  const weekday = groupOf(WEEKDAYS, textAt(tokens, at + 1))
  const week = textAt(tokens, at + 1) === "week"
  const weekend = textAt(tokens, at + 1) === "weekend"
  const work = phraseAt(tokens, at + 1, "working/business/work day|workday")
  if (work > 0)
    return readNthWorkday(tokens, at + 1 + work, nth < 0 ? nth : token?.ordinal === true ? (token.value ?? 9) : 99)
  // "The first Monday evening of next month".
  const part = weekday < 0 ? undefined : readPart(tokens, at + 2)
  const joint = part?.next ?? at + 2
  // "The first of next week".
  const weekOf = nth === 1 && textAt(tokens, at + 1) === "of" ? readPeriod(tokens, at + 2) : undefined
  if (weekOf?.value.is === "week") return found({ side: { day: { ...weekOf.value, slice: "start" } } }, weekOf.next)
  if (nth > 5 || (weekday < 0 && !week && !weekend) || !isWordAt(tokens, joint, "of in")) return undefined
  const year = readYearOf(tokens, joint)
  const ofYear: NamedDay = { is: "month", month: nth < 0 ? 12 : 1, slice: "whole", ...year?.value }
  const month = year === undefined ? readMonth(tokens, joint + 1) : found(ofYear, year.next)
  if (month?.value.is !== "month") return undefined
  const saturday: NamedDay = { is: "nthWeekday", nth, weekday: weekend ? 5 : weekday, month: month.value }
  const day: NamedDay = week
    ? { is: "nthWeek", nth, month: month.value }
    : weekend
      ? { is: "weekOf", day: saturday, weekend }
      : saturday
  return found({ side: { day, ...(part && { part: part.value }) } }, month.next)
}

const LAST_BUT_ONE = "second/next to last|second last|last but one|penultimate"

/** "The first working day of next month", "the last …": counted from the day before the month begins, or back from that behind its end. */
function readNthWorkday(tokens: readonly Token[], joint: number, nth: number): Read<NamedSide> | undefined {
  const of = isWordAt(tokens, joint, "of in") ? joint + 1 : -1
  const month = of < 0 ? undefined : (readMonth(tokens, of) ?? readPeriod(tokens, of))
  if (month === undefined || nth > 23) return undefined
  const base: NamedDay =
    nth < 0
      ? { is: "later", count: 1, unit: "month", after: month.value }
      : { is: "later", count: -1, unit: "day", after: month.value }
  const day: NamedDay = { is: "later", count: nth, unit: "businessDay", after: base }
  return found({ side: { day } }, month.next)
}

/** Periods but one. */
const AFTER_NEXT = {
  week: "the? week after next|the week after",
  month: "the? month after next",
  year: "the? year after next",
  weekend: "the? weekend after next|the weekend after that",
}

/** "Next week", "the week after next", "this weekend", "next year". */
function readPeriod(tokens: readonly Token[], index: number): Read<NamedDay> | undefined {
  const after = namedPhraseAt(tokens, index, AFTER_NEXT)
  if (after !== undefined) return found({ is: after.name, ahead: 2, slice: "whole" }, after.next)
  const newYear = phraseAt(tokens, index, "the? new year")
  if (newYear > 0) return found({ is: "month", month: 1, slice: "start" }, index + newYear)
  const number = tokens[index]
  const year =
    phraseAt(tokens, index, "the? year") > 0
      ? readYear(tokens, textAt(tokens, index) === "the" ? index + 2 : index + 1)
      : undefined
  if (year !== undefined) return found({ is: "year", year: year.value, slice: "whole" }, year.next)
  const isYear =
    number?.kind === "number" &&
    /^20\d\d$/.test(number.text) &&
    (isWordAt(tokens, index - 1, "in during by before until after of from between and to through early mid late -") ||
      (textAt(tokens, index + 1) === "-" && /^20\d\d$/.test(textAt(tokens, index + 2))))
  if (isYear) return found({ is: "year", year: number.value ?? 0, slice: "whole" }, index + 1)
  const ahead = namedPhraseAt(tokens, index, PERIODS_AHEAD)
  const at = ahead?.next ?? (textAt(tokens, index) === "the" ? index + 1 : index)
  const count = Number(ahead?.name ?? "0")
  const word = textAt(tokens, at)
  if (word === "weekend" && (at > index || isWordAt(tokens, index - 1, "at over on by before after"))) {
    // "This coming weekend" is this one.
    const coming = isWordAt(tokens, at - 1, "coming upcoming")
    return found({ is: "weekend", ahead: coming ? 0 : count }, at + 1)
  }
  if (at === index) return undefined
  if (isWordAt(tokens, at, "week quarter year") && !(word === "quarter" && textAt(tokens, at + 1) === "of"))
    return found({ is: word, ahead: count, slice: "whole" } as NamedDay, at + 1)
  return undefined
}
