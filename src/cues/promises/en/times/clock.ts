import type { ClockTime } from "../../time-mention.js"
import { textAt, type Token, isWordAt } from "../../token.js"
import { isOneOf } from "../../word-list.js"
import { CLOCK_TAILS, NOT_AN_HOUR, NUMBERED, PLAIN_IN_S, STREETS } from "../lexicons/times.js"
import { phraseAt } from "../words/phrases.js"
import { found, type Read } from "./found.js"
import { readLength } from "./length.js"
import { unitOf } from "./unit.js"

/** What stands before a time and decides how much of a number may be a clock time. */
export interface ClockContext {
  /** A word such as "at" goes before: a bare number can be an hour. */
  readonly loose: boolean
  /** "Between" or "from" goes before: "five to six" is a range. */
  readonly range: boolean
  /** A bare number is an hour whatever follows: "eleven New York time". */
  readonly certain?: boolean
}

/**
 * Reads a time of day: "3:30", "half four", "twenty to five", "quarter of ten", "nine oh five", "oh nine hundred", "three p m".
 *
 * @returns `undefined` where none stands at `index`.
 */
export function readClock(tokens: readonly Token[], index: number, context: ClockContext): Read<ClockTime> | undefined {
  return readShifted(tokens, index) ?? readPlainClock(tokens, index, context)
}

function readPlainClock(tokens: readonly Token[], index: number, context: ClockContext): Read<ClockTime> | undefined {
  if (isWordAt(tokens, index - 1, NUMBERED) && tokens[index]?.kind === "number") return undefined
  const read =
    readNamedHour(tokens, index) ??
    readHalf(tokens, index) ??
    readAroundHour(tokens, index, context) ??
    readDigits(tokens, index, context) ??
    readMilitary(tokens, index, context) ??
    readHourAndMinute(tokens, index, context) ??
    readHour(tokens, index, context)
  if (read === undefined) return undefined
  return found(read.value, read.next + phraseAt(tokens, read.next, CLOCK_TAILS))
}

function readNamedHour(tokens: readonly Token[], index: number): Read<ClockTime> | undefined {
  const twelve = tokens[index]?.value === 12 ? 1 : 0
  const word = textAt(tokens, index + twelve)
  if (word === "mid" && textAt(tokens, index + 1) === "day")
    return found({ hour: 12, minute: 0, sure: true }, index + 2)
  if (word !== "noon" && word !== "midnight") return undefined
  return found({ hour: word === "noon" ? 12 : 24, minute: 0, sure: true }, index + twelve + 1)
}

/** "An hour before noon", "half an hour after three", "ten minutes from noon". */
function readShifted(tokens: readonly Token[], index: number): Read<ClockTime> | undefined {
  const length = readLength(tokens, index)
  if (length?.value.unit !== "elapsed" || length.value.fuzzy || length.value.least !== length.value.most)
    return undefined
  const joint = textAt(tokens, length.next)
  const minutes = length.value.most / 60_000
  if (!isOneOf("before after from", joint) || !Number.isInteger(minutes) || minutes > 720) return undefined
  // "For two hours from nine" lasts so long: behind "from" the clock time must be told in full.
  const clock = readPlainClock(tokens, length.next + 1, { loose: joint !== "from", range: false })
  if (clock === undefined || (joint === "from" && textAt(tokens, index - 1) === "for")) return undefined
  const { hour, minute, sure } = clock.value
  const day = sure ? 1440 : 720
  const moved = (((hour * 60 + minute + (joint === "before" ? -minutes : minutes)) % day) + day) % day
  const hours = Math.floor(moved / 60)
  return found({ hour: sure ? hours : hours || 12, minute: moved % 60, sure }, clock.next)
}

/** "Half past four", and the British "half four", which is the same. */
function readHalf(tokens: readonly Token[], index: number): Read<ClockTime> | undefined {
  if (textAt(tokens, index) !== "half") return undefined
  const at = isWordAt(tokens, index + 1, "past after gone") ? index + 2 : index + 1
  const named = at > index + 1 ? namedHourAt(tokens, at) : undefined
  if (named !== undefined) return withHalf(tokens, at + 1, named % 24, 30, true)
  const hour = hourAt(tokens, at)
  if (hour === undefined || hour > 12 || isUnit(textAt(tokens, at + 1))) return undefined
  return withHalf(tokens, at + 1, hour, 30)
}

/** "Between four and half past": the hour is that of the time before it. */
export function readPast(
  tokens: readonly Token[],
  index: number,
  before: ClockTime | undefined,
): Read<ClockTime> | undefined {
  const at = textAt(tokens, index) === "a" ? index + 1 : index
  const minute = isWordAt(tokens, at, "half quarter") ? (textAt(tokens, at) === "half" ? 30 : 15) : undefined
  if (before === undefined || minute === undefined || textAt(tokens, at + 1) !== "past") return undefined
  const open = hourAt(tokens, at + 2) === undefined && namedHourAt(tokens, at + 2) === undefined
  return open ? found({ ...before, minute }, at + 2) : undefined
}

/** "A quarter to five", "twenty past four", "ten minutes to three", "quarter of ten". */
function readAroundHour(tokens: readonly Token[], index: number, context: ClockContext): Read<ClockTime> | undefined {
  const start = textAt(tokens, index) === "a" && textAt(tokens, index + 1) === "quarter" ? index + 1 : index
  const quarter = textAt(tokens, start) === "quarter"
  const token = tokens[start]
  const minutes = quarter ? 15 : wholeNumber(token)
  if (minutes === undefined || minutes < 1 || minutes > 29) return undefined
  const saidMinutes = isWordAt(tokens, start + 1, "minutes minute mins min")
  const joint = start + (saidMinutes ? 2 : 1)
  const word = textAt(tokens, joint)
  const named = namedHourAt(tokens, joint + 1)
  const isNoon = named !== undefined
  const hour = named ?? hourAt(tokens, joint + 1) ?? sharedHour(tokens, joint, context)
  const isShared = named === undefined && hourAt(tokens, joint + 1) === undefined
  const end = isShared ? joint + 1 : joint + 2
  if (hour === undefined || (hour > 12 && !isNoon) || hour < 1 || (!isShared && isUnit(textAt(tokens, end))))
    return undefined
  const sharp = quarter || saidMinutes
  const spelled = token?.spelled === true && tokens[joint + 1]?.spelled === true
  const round = isOneOf("5 10 15 20 25", String(minutes))
  if (isOneOf("past after", word)) {
    if (!sharp && !spelled && !context.loose && !(round && word === "past")) return undefined
    return withHalf(tokens, end, hour % 24, minutes, isNoon)
  }
  const isTo = isOneOf("to until before", word) && (sharp || (round && !context.range && (spelled || context.loose)))
  const isOf = word === "of" && (quarter || (round && context.loose))
  if (!isTo && !isOf) return undefined
  return withHalf(tokens, end, hour === 1 ? 12 : hour - 1, 60 - minutes, isNoon)
}

/** "Between quarter to and quarter past two": the hour is said once, behind the second. */
function sharedHour(tokens: readonly Token[], joint: number, context: ClockContext): number | undefined {
  if (!context.range || !isWordAt(tokens, joint + 1, "and to or")) return undefined
  const second = isWordAt(tokens, joint + 2, "a half") ? joint + 3 : joint + 2
  const past = [second, second + 1].find((at) => isWordAt(tokens, at, "past to"))
  return past === undefined ? undefined : hourAt(tokens, past + 1)
}

/** "3:30", "3.30", "15h30", "330 pm", "1530". */
function readDigits(tokens: readonly Token[], index: number, context: ClockContext): Read<ClockTime> | undefined {
  const token = tokens[index]
  if (token === undefined || token.spelled === true || token.ordinal === true) return undefined
  if (textAt(tokens, index - 1) === "#" && token.glued === true) return undefined
  const marked = token.kind === "clock" || (token.kind === "number" && /^\d{1,2}\.\d{2}$/.test(token.text))
  if (marked) {
    const [hours = "", minutes = ""] = token.text.split(/[:.]/)
    const half = halfAt(tokens, index + 1)
    if (token.kind === "number" && !context.loose && half === undefined) return undefined
    return withHalf(tokens, index + 1, Number(hours), Number(minutes), hours.startsWith("0"))
  }
  if (token.kind !== "number") return undefined
  if (textAt(tokens, index + 1) === "h" && tokens[index + 1]?.glued === true) {
    const minutes = tokens[index + 2]?.glued === true ? tokens[index + 2]?.value : undefined
    const lasts = isWordAt(tokens, index - 1, "in within")
    if (minutes !== undefined && !lasts) return withHalf(tokens, index + 3, token.value ?? 99, minutes, true)
    if (context.loose && !lasts) return withHalf(tokens, index + 2, token.value ?? 99, 0, true)
  }
  if (!/^\d{3,4}$/.test(token.text)) return undefined
  const half = halfAt(tokens, index + 1)
  const hoursSaid = isWordAt(tokens, index + 1, "hours hrs")
  const year = token.text.startsWith("20") && textAt(tokens, index - 1) !== "at"
  if (half === undefined && !hoursSaid && (!context.loose || year || !canBeHour(tokens, index + 1))) return undefined
  const sure = hoursSaid || token.text.startsWith("0")
  return withHalf(tokens, index + 1, Math.floor((token.value ?? 0) / 100), (token.value ?? 0) % 100, sure)
}

/** "Fifteen hundred", "oh nine hundred", "zero eight thirty". */
function readMilitary(tokens: readonly Token[], index: number, context: ClockContext): Read<ClockTime> | undefined {
  const lead = isWordAt(tokens, index, "oh o zero") ? 1 : 0
  const token = tokens[index + lead]
  if (token?.spelled !== true || token.ordinal === true || token.value === undefined) return undefined
  const hoursSaid = isWordAt(tokens, index + lead + 1, "hours hrs")
  if (token.value >= 100 && token.value <= 2400 && token.value % 100 === 0) {
    if (lead === 0 && !context.loose && !hoursSaid) return undefined
    const half = halfAt(tokens, index + lead + 1)
    if (half === undefined && !hoursSaid && !canBeHour(tokens, index + lead + 1)) return undefined
    return withHalf(tokens, index + lead + 1, token.value / 100, 0, lead === 1 || hoursSaid)
  }
  const minute = tokens[index + 2]
  if (lead === 0 || token.value > 9 || minute?.spelled !== true) return undefined
  return withHalf(tokens, index + 3, token.value, minute.value ?? 99, true)
}

/** "Three thirty", "nine oh five"; "3 30" only behind a word such as "at". */
function readHourAndMinute(
  tokens: readonly Token[],
  index: number,
  context: ClockContext,
): Read<ClockTime> | undefined {
  const hour = hourAt(tokens, index)
  if (hour === undefined || hour < 1) return undefined
  const hyphen =
    textAt(tokens, index + 1) === "-" && tokens[index]!.spelled === true && tokens[index + 1]?.glued === true
  const at = hyphen && (tokens[index + 2]?.value ?? 0) > 12 ? index + 2 : index + 1
  const oh = isWordAt(tokens, at, "oh o zero") && (tokens[at + 1]?.value ?? 99) <= 9
  const minuteToken = tokens[oh ? at + 1 : at]
  const minute = wholeNumber(minuteToken)
  if (minute === undefined || minuteToken === undefined || (!oh && minute < 10) || minute > 59) return undefined
  const spelled = tokens[index]!.spelled === true && minuteToken.spelled === true
  const next = (oh ? at + 1 : at) + 1
  if (isUnit(textAt(tokens, next))) return undefined
  const half = halfAt(tokens, next)
  // "Twenty thirty" is a year where no word such as "at" goes before.
  const plain = spelled && (oh || minute % 5 === 0) && hour < 20
  if (half === undefined && !plain && !(context.loose && (spelled || minuteToken.text.length === 2))) return undefined
  return withHalf(tokens, next, hour, minute)
}

/** "3 pm", "three o'clock", and "three" alone behind a word such as "at". */
function readHour(tokens: readonly Token[], index: number, context: ClockContext): Read<ClockTime> | undefined {
  const hour = hourAt(tokens, index)
  if (hour === undefined) return undefined
  const next = textAt(tokens, index + 1)
  if (next === "o'clock") return withHalf(tokens, index + 2, hour, 0)
  if (isOneOf("o oh", next) && textAt(tokens, index + 2) === "clock") return withHalf(tokens, index + 3, hour, 0)
  if (halfAt(tokens, index + 1) !== undefined) return withHalf(tokens, index + 1, hour, 0)
  if (next === "ish" && hour <= 12) return withHalf(tokens, index + 1, hour, 0)
  if (!context.loose || hour < 1 || hour > 12) return undefined
  if (context.certain !== true && !canBeHour(tokens, index + 1)) return undefined
  return withHalf(tokens, index + 1, hour, 0)
}

/** Whether what follows a bare number leaves it an hour of the day. */
function canBeHour(tokens: readonly Token[], next: number): boolean {
  const token = tokens[next]
  if (token === undefined) return true
  if (token.kind === "mark")
    return token.text !== "#" && !(token.text === "-" && token.glued === true && isUnit(textAt(tokens, next + 1)))
  if (token.kind !== "word") return false
  if (isUnit(token.text) || isOneOf(NOT_AN_HOUR, token.text)) return false
  if (token.text.length > 3 && token.text.endsWith("s") && !isOneOf(PLAIN_IN_S, token.text)) return false
  return !isWordAt(tokens, next + 1, STREETS) || token.capital !== true
}

function isUnit(word: string): boolean {
  return unitOf(word) !== undefined || isOneOf("business working half", word)
}

function wholeNumber(token: Token | undefined): number | undefined {
  if (token?.kind !== "number" || token.ordinal === true || token.value === undefined) return undefined
  return Number.isInteger(token.value) && !token.text.includes(".") ? token.value : undefined
}

function hourAt(tokens: readonly Token[], index: number): number | undefined {
  const value = wholeNumber(tokens[index])
  const money = textAt(tokens, index - 1) === "#" && tokens[index]?.glued === true
  return value !== undefined && value <= 24 && !money && (tokens[index]?.text.length ?? 9) <= 12 ? value : undefined
}

/** "Quarter to midnight": noon is 12, midnight 24. */
function namedHourAt(tokens: readonly Token[], index: number): number | undefined {
  const word = textAt(tokens, index)
  return word === "noon" ? 12 : word === "midnight" ? 24 : undefined
}

interface Half {
  readonly name: "am" | "pm"
  readonly next: number
}

/** "am", "p m", "p.m.". */
function halfAt(tokens: readonly Token[], index: number): Half | undefined {
  const word = textAt(tokens, index)
  if (word === "am" || word === "pm") return { name: word, next: index + 1 }
  const letter = word === "a" || word === "p"
  if (letter && textAt(tokens, index + 1) === "m") return { name: word === "a" ? "am" : "pm", next: index + 2 }
  // "9a-11a", "2p".
  return letter && tokens[index]?.glued === true ? { name: word === "a" ? "am" : "pm", next: index + 1 } : undefined
}

function withHalf(
  tokens: readonly Token[],
  next: number,
  hour: number,
  minute: number,
  known = false,
): Read<ClockTime> | undefined {
  if (hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return undefined
  const half = halfAt(tokens, next)
  if (half === undefined) return found({ hour, minute, sure: known || hour > 12 || hour === 0 }, next)
  const hours = hour > 12 ? hour : (hour % 12) + (half.name === "pm" ? 12 : 0)
  return found({ hour: hours, minute, sure: true }, half.next)
}
