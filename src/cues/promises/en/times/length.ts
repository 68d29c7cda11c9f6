import type { DayUnit } from "../../time-mention.js"
import { textAt, type Token, isWordAt } from "../../token.js"
import { isOneOf } from "../../word-list.js"
import { FUZZY_COUNTS, PLAIN_BEFORE_UNIT, WORKING } from "../lexicons/lengths.js"
import { phraseAt } from "../words/phrases.js"
import { found, type Read } from "./found.js"
import { unitOf } from "./unit.js"

/** A length of time: how little and how much it may be, in milliseconds or in units that count dates. */
export interface Length {
  readonly least: number
  readonly most: number
  /** `elapsed` in milliseconds; the others count dates. */
  readonly unit: "elapsed" | DayUnit
  /** Counted in working hours. */
  readonly working: boolean
  /** No figure was said: "a few days". */
  readonly fuzzy: boolean
  /** The unit stood in the singular behind a number above one: "a 10 minute call". */
  readonly adjective: boolean
}

interface Count {
  readonly least: number
  readonly most: number
  readonly fuzzy: boolean
}

/**
 * Reads a length of time: "ten minutes", "an hour and a half", "two to three business days", "a day or two", "24-48 hours".
 */
export function readLength(tokens: readonly Token[], index: number): Read<Length> | undefined {
  const first = readSimpleLength(tokens, index)
  if (first === undefined) return undefined
  const joint = textAt(tokens, first.next)
  if (joint === ",") return readLonger(tokens, first)
  if (!isOneOf("to or and - until", joint)) return readCompound(tokens, first)
  const second = readSimpleLength(tokens, first.next + 1)
  if (second === undefined && joint === "and") return readHourAndMinutes(tokens, first, first.next + 1)
  if (second !== undefined && joint === "and") {
    const mixed = addSmaller(first.value, second)
    if (mixed !== undefined) return mixed
  }
  if (second === undefined || second.value.unit !== first.value.unit) return first
  // "Two hours and ten minutes" adds up; "an hour to an hour and a half" is a range.
  if (joint === "and") return sum(first.value, second)
  if (second.value.least <= first.value.least) return first
  return found({ ...first.value, most: second.value.most }, second.next)
}

/** "An hour, hour and a half", "twenty minutes, half an hour": the longer one is the last moment. */
function readLonger(tokens: readonly Token[], first: Read<Length>): Read<Length> {
  const at = first.next + 1
  const word = textAt(tokens, at)
  const second =
    word === "hour" && textAt(tokens, at + 1) === "and" ? readSimpleLength(tokens, at, 1) : readSimpleLength(tokens, at)
  const { unit, fuzzy, most, least } = first.value
  const longer = second?.value.unit === unit && second.value.least > least && second.value.most <= 3 * most
  if (second === undefined || !longer || fuzzy || second.value.fuzzy) return first
  return found({ ...first.value, most: second.value.most }, second.next)
}

/** "Two hours thirty minutes". */
function readCompound(tokens: readonly Token[], first: Read<Length>): Read<Length> {
  if (first.value.unit !== "elapsed" || tokens[first.next]?.kind !== "number") return first
  const second = readSimpleLength(tokens, first.next)
  if (second === undefined) return readHourAndMinutes(tokens, first, first.next)
  return second.value.unit === "elapsed" && second.value.most < first.value.least ? sum(first.value, second) : first
}

/** "An hour twenty", "two hours and ten", "1h30": minutes without the word. */
function readHourAndMinutes(tokens: readonly Token[], first: Read<Length>, at: number): Read<Length> {
  const isHour = isOneOf("hour hours hr hrs h", textAt(tokens, first.next - 1))
  const minutes = tokens[at]
  const round = minutes?.kind === "number" && isOneOf("5 10 15 20 25 30 35 40 45 50 55", String(minutes.value))
  const behind = tokens[at + 1]
  const free = behind === undefined || (behind.kind === "mark" && !isOneOf("- #", behind.text))
  if (!isHour || !round || !(free || isWordAt(tokens, at + 1, "from tops and or"))) return first
  const ms = Number(minutes.value) * 60_000
  return found({ ...first.value, least: first.value.least + ms, most: first.value.most + ms }, at + 1)
}

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

/** How many of the smaller unit the larger one is. */
const SMALLER: Readonly<Record<string, number>> = { "week day": 7, "year month": 12, "day elapsed": DAY_MS }

/** "A week and three days", "a year and two months", "a day and two hours", in the smaller unit. */
function addSmaller(first: Length, second: Read<Length>): Read<Length> | undefined {
  const { unit } = second.value
  const key = `${first.unit} ${unit}`
  const times = Object.hasOwn(SMALLER, key) ? SMALLER[key] : undefined
  if (times === undefined || first.fuzzy || second.value.fuzzy) return undefined
  return sum({ ...first, unit, least: first.least * times, most: first.most * times }, second)
}

function sum(first: Length, second: Read<Length>): Read<Length> {
  const { least, most } = second.value
  return found({ ...first, least: first.least + least, most: first.most + most }, second.next)
}

function readSimpleLength(tokens: readonly Token[], index: number, known?: number): Read<Length> | undefined {
  const count =
    known === undefined ? readCount(tokens, index) : found({ least: known, most: known, fuzzy: false }, index)
  if (count === undefined) return undefined
  let next = count.next
  let working = false
  while (isWordAt(tokens, next, WORKING) || isWordAt(tokens, next, PLAIN_BEFORE_UNIT)) {
    working ||= isWordAt(tokens, next, WORKING)
    next += 1
  }
  const word = textAt(tokens, next)
  const [is, times] = unitOf(word) ?? []
  if (is === undefined || times === undefined) return undefined
  if (isOneOf("h m", word) && tokens[next]?.glued !== true) return undefined
  // "1500 hours" is three in the afternoon.
  if (times === HOUR_MS && /^\d{4}$/.test(textAt(tokens, next - 1))) return undefined
  if (tokens[next]?.ordinal === true && !isWordAt(tokens, next - 1, "a one per")) return undefined
  const { value: tail, next: behind } = readTail(tokens, next + 1, count.value)
  const { least, most, fuzzy } = tail
  const whole = Number.isInteger(least * times)
  const exactly = (from: number, to: number, unit: Length["unit"]): Read<Length> =>
    found({ least: from, most: to, unit, working, fuzzy: false, adjective: false }, behind)
  if (!whole) {
    // "Half a year" is six months.
    if (is === "year" && Number.isInteger(least * 12)) return exactly(least * 12, most * 12, "month")
    // "A week and a half" is ten or eleven days.
    if (is === "week" && least >= 1) return exactly(Math.floor(least * times * 7), Math.ceil(most * times * 7), "day")
    // "A month and a half".
    if (is === "month") return exactly(Math.floor(least * 30), Math.ceil(most * 31), "day")
    // "Half a day", "a day and a half".
    if (is === "day" && !working) return exactly(least * DAY_MS, most * DAY_MS, "elapsed")
    // "A year and a half" counts no dates.
    if (is !== "elapsed") return undefined
  }
  const adjective = count.value.most > 1 && !word.endsWith("s") && !isOneOf("h m min hr sec", word)
  const unit = working && is === "day" ? "businessDay" : is
  return found({ least: least * times, most: most * times, unit, working, fuzzy, adjective }, behind)
}

/** "And a half", "or two", "or so" behind the unit. */
function readTail(tokens: readonly Token[], index: number, count: Count): Read<Count> {
  const [first, second, third] = [textAt(tokens, index), textAt(tokens, index + 1), textAt(tokens, index + 2)]
  if (first === "and" && second === "a" && (third === "half" || third === "quarter")) {
    const more = third === "half" ? 0.5 : 0.25
    return found({ ...count, least: count.least + more, most: count.most + more }, index + 3)
  }
  const other = tokens[index + 1]
  const alone = textAt(tokens, index + 2)
  if (
    first === "or" &&
    other?.kind === "number" &&
    (other.value ?? 0) > count.most &&
    (other.value ?? 0) <= 12 &&
    unitOf(alone) === undefined
  )
    return found({ ...count, most: other.value ?? count.most }, index + 2)
  const soft = (first === "or" && second === "so") || (first === "or" && second === "thereabouts")
  return found(count, soft ? index + 2 : index)
}

function readCount(tokens: readonly Token[], index: number): Read<Count> | undefined {
  const token = tokens[index]
  if (token === undefined) return undefined
  const plain = (value: number, next: number) => found({ least: value, most: value, fuzzy: false }, next)
  const word = token.text
  if (token.kind === "date") return Object.hasOwn(FRACTIONS, word) ? plain(FRACTIONS[word]!, index + 1) : undefined
  if (word === "half") {
    return plain(0.5, isWordAt(tokens, index + 1, "a an") ? index + 2 : index + 1)
  }
  // "Another ten minutes", "a further two days", "a good half hour".
  const more =
    word === "another" ? 1 : isOneOf("a an", word) && isWordAt(tokens, index + 1, "further good extra") ? 2 : 0
  if (more > 0 && (tokens[index + more]?.kind === "number" || textAt(tokens, index + more) === "half"))
    return readCount(tokens, index + more)
  if (isOneOf("a an another", word)) return readAfterArticle(tokens, index)
  if (isOneOf(FUZZY_COUNTS, word)) return found({ least: 0, most: 0, fuzzy: true }, index + 1)
  if (word === "couple" || word === "quarter") return readAfterArticle(tokens, index - 1)
  if (token.kind !== "number" || token.ordinal === true || token.value === undefined) return undefined
  return readNumbers(tokens, index, token.value)
}

const FRACTIONS: Readonly<Record<string, number>> = { "1/2": 0.5, "1/4": 0.25, "3/4": 0.75 }

/** "A couple of", "a few", "a quarter of an", "a half", "a". */
function readAfterArticle(tokens: readonly Token[], index: number): Read<Count> | undefined {
  const word = textAt(tokens, index + 1)
  const of = textAt(tokens, index + 2) === "of" ? 1 : 0
  const value = (least: number, next: number, fuzzy = false) => found({ least, most: least, fuzzy }, next)
  if (word === "couple") return value(2, index + 2 + of)
  if (isOneOf(FUZZY_COUNTS, word)) return value(0, index + 2, true)
  if (word === "good" && textAt(tokens, index + 2) === "few") return value(0, index + 3, true)
  if (word === "half") return value(0.5, index + 2)
  if (word === "quarter" && of === 1) return value(0.25, isWordAt(tokens, index + 3, "a an") ? index + 4 : index + 3)
  return value(1, index + 1)
}

/** "Half", "quarter", "three quarters" behind a whole number. */
function partAt(tokens: readonly Token[], at: number): Read<number> | undefined {
  const word = textAt(tokens, at)
  if (word === "half" || word === "quarter") return found(word === "half" ? 0.5 : 0.25, at + 1)
  const isQuarters = tokens[at]?.value === 3 && textAt(tokens, at + 1) === "quarters"
  return isQuarters ? found(0.75, at + 2) : undefined
}

/** "Two", "two and a half", "two to three", "24-48", "two or three", "three quarters of an". */
function readNumbers(tokens: readonly Token[], index: number, first: number): Read<Count> | undefined {
  const joint = textAt(tokens, index + 1)
  if (joint === "quarters" && textAt(tokens, index + 2) === "of") {
    return found({ least: first / 4, most: first / 4, fuzzy: false }, index + 4)
  }
  // Indian "one and half hours".
  const partly = isWordAt(tokens, index + 2, "a one") ? index + 3 : index + 2
  const part = joint === "and" ? partAt(tokens, partly) : undefined
  if (part !== undefined) return found({ least: first + part.value, most: first + part.value, fuzzy: false }, part.next)
  const second = tokens[index + 2]
  const between = joint === "and" && textAt(tokens, index - 1) === "between"
  const ranged = (between || isOneOf("to or - until", joint)) && second?.kind === "number" && second.ordinal !== true
  if (ranged && (second.value ?? 0) > first) {
    return found({ least: first, most: second.value ?? first, fuzzy: false }, index + 3)
  }
  // "Two three days", "five, ten minutes": a range without a word between.
  const paused = joint === "," && !isWordAt(tokens, index - 1, "at") ? index + 2 : index + 1
  const at = paused + phraseAt(tokens, paused, "or? maybe/perhaps/possibly")
  const next = tokens[at]
  const more = next?.kind === "number" && next.ordinal !== true ? (next.value ?? 0) : 0
  const unit = textAt(tokens, at + 1)
  const counted = unitOf(unit) !== undefined || isOneOf(WORKING, unit)
  if (counted && more > first && more <= 2 * first + 1) {
    return found({ least: first, most: more, fuzzy: false }, at + 1)
  }
  return found({ least: first, most: first, fuzzy: false }, index + 1)
}
