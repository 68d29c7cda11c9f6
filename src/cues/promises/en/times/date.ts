import type { NamedDay } from "../../time-mention.js"
import { textAt, type Token, isWordAt } from "../../token.js"
import { isOneOf } from "../../word-list.js"
import { DOUBTFUL_MONTHS, MONTHS, PERIODS_AHEAD, WEEKDAYS } from "../lexicons/days.js"
import { groupOf, namedPhraseAt, phraseAt } from "../words/phrases.js"
import { readClock } from "./clock.js"
import { readFeast } from "./feast.js"
import { found, type Read } from "./found.js"
import { isStroke, readShortYear, readYear } from "./year.js"

/**
 * Reads a date: "23 December", "the twenty third of december", "June second", "the 5th of next month", "12/5", "2026-12-05".
 */
export function readDate(tokens: readonly Token[], index: number): Read<NamedDay> | undefined {
  return (
    readFigures(tokens, index) ??
    readStroked(tokens, index) ??
    readFeast(tokens, index) ??
    readMonthFirst(tokens, index) ??
    readDayFirst(tokens, index) ??
    readDayOnly(tokens, index)
  )
}

function readFigures(tokens: readonly Token[], index: number): Read<NamedDay> | undefined {
  const token = tokens[index]
  const before = textAt(tokens, index - 1)
  // "Friday 7.30" is a clock time.
  const isDotted = before === "on" ? /^\d{1,2}\.\d{1,2}$/ : /^\d{1,2}\.\d$/
  const dotted =
    token?.kind === "number" && (before === "on" || isDayWord(tokens, index - 1)) && isDotted.test(token.text)
  if (token === undefined || (token.kind !== "date" && !dotted)) return undefined
  // "1/2 hour" is half an hour.
  if (isWordAt(tokens, index + 1, "hour hours hr hrs an of day days")) return undefined
  const parts = token.text.split(/[-/.]/).map(Number)
  const [first = 0, second = 0, third] = parts
  if (first > 31) {
    return found({ is: "date", year: first, month: second, day: third ?? 1 }, index + 1)
  }
  const year = third === undefined ? {} : { year: third < 100 ? 2000 + third : third }
  return found({ is: "figures", first, second, ...year }, index + 1)
}

/** "2026/23/Sep", "23-2026-September": day, month by its name and year, joined by strokes, in any order. */
function readStroked(tokens: readonly Token[], index: number): Read<NamedDay> | undefined {
  if (!isStroke(tokens, index + 1) || !isStroke(tokens, index + 3)) return undefined
  let date: { month?: number; day?: number; year?: number } = {}
  for (const at of [index, index + 2, index + 4]) {
    const month = groupOf(MONTHS, textAt(tokens, at))
    const day = dayNumber(tokens[at])
    const short = at === index + 4 && /^\d\d$/.test(textAt(tokens, at))
    const year = short ? 2000 + Number(tokens[at]!.text) : readYear(tokens, at)?.value
    if (month >= 0) date = { ...date, month: month + 1 }
    else if (day !== undefined && !short) date = { ...date, day }
    else if (year !== undefined) date = { ...date, year }
  }
  const { month, day, year } = date
  if (month === undefined || day === undefined || year === undefined) return undefined
  return found({ is: "date", year, month, day }, index + 5)
}

/** "December 23rd", "december the twenty third", "Dec 5, 2026". */
function readMonthFirst(tokens: readonly Token[], index: number): Read<NamedDay> | undefined {
  // "This December 3rd", "next April 5": the coming one.
  if (isWordAt(tokens, index, "next this") && groupOf(MONTHS, textAt(tokens, index + 1)) >= 0)
    return readMonthFirst(tokens, index + 1)
  const month = groupOf(MONTHS, textAt(tokens, index))
  if (month < 0) return undefined
  const at = textAt(tokens, index + 1) === "the" || isStroke(tokens, index + 1) ? index + 2 : index + 1
  const token = tokens[at]
  const day = dayNumber(token)
  // "March five people" and "may two of us": a cardinal needs an end behind it where the month is a doubtful word.
  if (day === undefined || (textAt(tokens, at + 1) === "of" && token?.ordinal !== true)) return undefined
  // "May 2026", and "December 5:30".
  const year = readYear(tokens, at + 1)
  return withYear({ is: "date", month: month + 1, day }, year, at + 1)
}

/** "23 December", "the 23rd of December 2026", "the 5th day of June". */
function readDayFirst(tokens: readonly Token[], index: number): Read<NamedDay> | undefined {
  const start = textAt(tokens, index) === "the" ? index + 1 : index
  const token = tokens[start]
  const day = dayNumber(token)
  if (day === undefined) return undefined
  const shared = readSharedMonth(tokens, start + 1, day)
  if (shared !== undefined) return found({ ...shared, day }, start + 1)
  let next = textAt(tokens, start + 1) === "day" ? start + 2 : start + 1
  if (isStroke(tokens, next)) next += 1
  if (textAt(tokens, next) === "of") next += 1
  const month = groupOf(MONTHS, textAt(tokens, next))
  if (month >= 0) {
    // "At seven December 14th": the day stands behind the month.
    if (token?.ordinal !== true && tokens[next + 1]?.ordinal === true) return undefined
    // "5 may", but not "two may come".
    if (isWordAt(tokens, next, DOUBTFUL_MONTHS) && token?.spelled === true && token.ordinal !== true) return undefined
    const year = readYear(tokens, next + 1) ?? readShortYear(tokens, next + 1)
    return withYear({ is: "date", month: month + 1, day }, year, next + 1)
  }
  const joint = next > start + 1 && textAt(tokens, next - 1) === "of" ? "of" : textAt(tokens, next)
  // "The 10th next month".
  const direct = token?.ordinal === true && isOneOf("next this", joint)
  if (joint !== "of" && joint !== "in" && !direct) return undefined
  if (joint === "in") next += 1
  const ahead = namedPhraseAt(tokens, next, PERIODS_AHEAD)
  const at = ahead?.next ?? (textAt(tokens, next) === "the" ? next + 1 : next)
  // "The first of the year".
  if (day === 1 && token?.ordinal === true && joint === "of" && textAt(tokens, at) === "year")
    return found({ is: "date", day, month: 1 }, at + 1)
  // "The 23rd of the month", "20 of next month"; "two in the month" counts.
  if (textAt(tokens, at) !== "month" || (ahead === undefined && (token?.ordinal !== true || joint === "in")))
    return undefined
  const monthsAhead = ahead && Number(ahead.name)
  return found({ is: "date", day, ...(monthsAhead === undefined ? {} : { monthsAhead }) }, at + 1)
}

/** "The 18th and 19th of June": the month behind the second is that of both. */
function readSharedMonth(tokens: readonly Token[], next: number, day: number) {
  if (!isWordAt(tokens, next, "and or &")) return undefined
  const other = dayNumber(tokens[textAt(tokens, next + 1) === "the" ? next + 2 : next + 1])
  if (other === undefined || other <= day) return undefined
  const read = readDayFirst(tokens, next + 1)?.value
  return read?.is === "date" && read.day === other && read.month !== undefined ? read : undefined
}

/** "The 5th", "on the twenty third": an ordinal with "the" and nothing behind it that it could count. */
function readDayOnly(tokens: readonly Token[], index: number): Read<NamedDay> | undefined {
  const the = textAt(tokens, index) === "the"
  const token = tokens[the ? index + 1 : index]
  const next = the ? index + 2 : index + 1
  const before = textAt(tokens, index - 1)
  const afterWeekday = isDayWord(tokens, before === "," ? index - 2 : index - 1)
  // "On the 24", and "Monday 24", which is no hour.
  const cardinal = token?.kind === "number" && token.ordinal !== true
  const bare = afterWeekday && cardinal && (token.value ?? 0) > 12 && !isWordAt(tokens, next, "to - : hundred")
  // "The 15th half past two".
  const written = token?.ordinal === true && token.spelled !== true && textAt(tokens, next) === "at"
  const hasClock =
    (written && readClock(tokens, next + 1, { loose: true, range: false }) !== undefined) ||
    ((the || afterWeekday) && readClock(tokens, next, { loose: true, range: false }) !== undefined)
  const figure =
    (the && cardinal && hasClock && tokens[next]?.kind !== "number") ||
    (the && cardinal && token.spelled !== true && isOneOf("on by before until from", before)) ||
    (before === "on" && cardinal && token.spelled !== true && /^\d{1,2}$/.test(token.text)) ||
    bare
  if (
    (token?.ordinal !== true && !figure && !isRangeOfDates(tokens, next)) ||
    token === undefined ||
    (!the &&
      !afterWeekday &&
      !(written && hasClock) &&
      !isOneOf("on by before until from to - or and between", before) &&
      !isRangeOfDates(tokens, next))
  ) {
    return undefined
  }
  const day = dayNumber(token)
  if (day === undefined) return undefined
  const behind = tokens[next]
  const free =
    behind === undefined ||
    (behind.kind === "mark" && behind.text !== "#") ||
    isOneOf(AFTER_DATE, behind.text) ||
    (token.spelled !== true && behind.text.endsWith("ly")) ||
    hasClock
  const doubtful = isOneOf("first second third", token.text)
  if (!free || (doubtful && !afterWeekday && !isOneOf("on by before until from to or and between", before)))
    return undefined
  return found({ is: "date", day }, next)
}

/** "23rd to 26th of October": the month stands behind the second. */
function isRangeOfDates(tokens: readonly Token[], next: number): boolean {
  const joint = textAt(tokens, next - 2) === "between" ? "and to -" : "to - until through"
  return isWordAt(tokens, next, joint) && readDayFirst(tokens, next + 1) !== undefined
}

/** Whether a day was named that a date may follow. */
function isDayWord(tokens: readonly Token[], at: number): boolean {
  return groupOf(WEEKDAYS, textAt(tokens, at)) >= 0 || isWordAt(tokens, at, "today tomorrow")
}

/** Words that may follow a bare date: "on the 5th at three". */
const AFTER_DATE =
  "at by before after in between and or to if so with from then for okay please thanks when morning afternoon evening until sometime some around about first is that right yeah no not actually sorry i we you he she they it just but as the because once while unless noon midday lunchtime night now latest onwards mr mrs ms sir ma'am madam through instead rather make wait"

function dayNumber(token: Token | undefined): number | undefined {
  if (token?.kind !== "number" || token.value === undefined || !Number.isInteger(token.value)) return undefined
  if (token.text.includes(".")) return undefined
  return token.value >= 1 && token.value <= 31 ? token.value : undefined
}

function withYear(
  date: NamedDay & { readonly is: "date" | "month" },
  year: Read<number> | undefined,
  next: number,
): Read<NamedDay> {
  return year === undefined ? found(date, next) : found({ ...date, year: year.value }, year.next)
}

/** "03/2027". */
function readMonthInFigures(tokens: readonly Token[], at: number): Read<NamedDay> | undefined {
  const month = dayNumber(tokens[at]) ?? 13
  const year = isStroke(tokens, at + 1) ? readYear(tokens, at + 2) : undefined
  return month > 12 || year === undefined
    ? undefined
    : withYear({ is: "month", month, slice: "whole" }, year, year.next)
}

/** A month alone: "in January", "next March", "by the end of June 2027". */
export function readMonth(tokens: readonly Token[], index: number): Read<NamedDay> | undefined {
  const afterNext = phraseAt(tokens, index, "the? month after next|the month after that")
  if (afterNext > 0) return found({ is: "month", ahead: 2, slice: "whole" }, index + afterNext)
  const ahead = namedPhraseAt(tokens, index, PERIODS_AHEAD)
  const at = ahead?.next ?? (textAt(tokens, index) === "the" ? index + 1 : index)
  if (textAt(tokens, at) === "month" && at > index) {
    return found({ is: "month", ahead: Number(ahead?.name ?? "0"), slice: "whole" }, at + 1)
  }
  const word = textAt(tokens, at)
  const month = groupOf(MONTHS, word)
  if (month < 0) return readMonthInFigures(tokens, at)
  const before = textAt(tokens, index - 1)
  if (
    isOneOf(DOUBTFUL_MONTHS, word) &&
    ahead === undefined &&
    readYear(tokens, at + 1) === undefined &&
    !isOneOf("in by until of before after during between from to mid early late", before) &&
    !(isOneOf("and or through - till", before) && groupOf(MONTHS, textAt(tokens, index - 2)) >= 0) &&
    !(isWordAt(tokens, at + 1, "to through until -") && groupOf(MONTHS, textAt(tokens, at + 2)) >= 0)
  ) {
    return undefined
  }
  if (phraseAt(tokens, at + 1, "first|second|third") > 0) return undefined
  const year = readYear(tokens, at + 1)
  const joined = textAt(tokens, index) === "this" && isWordAt(tokens, at + 1, "to through until - and")
  // "From this May to October 2020": of this year, whatever year is said of the other.
  const value = { is: "month", month: month + 1, slice: "whole", ...(joined ? { yearsAhead: 0 } : {}) } as const
  return year === undefined ? found(value, at + 1) : found({ ...value, year: year.value }, year.next)
}
