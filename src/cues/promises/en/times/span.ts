import type { ElapsedTime, NamedDay, TimeRelation, TimeSide } from "../../time-mention.js"
import { textAt, type Token, isWordAt, isEdge } from "../../token.js"
import { isOneOf } from "../../word-list.js"
import {
  AFTER_LENGTH,
  BARE_TAILS,
  FOR_LENGTH,
  FROM_NOW,
  IN_LENGTH,
  PAST_AFTER,
  WITHIN_HOUR,
  WITHIN_LENGTH,
} from "../lexicons/lengths.js"
import { phraseAt } from "../words/phrases.js"
import { readWholeDay } from "./day.js"
import { found, type Read } from "./found.js"
import { readLength, type Length } from "./length.js"
import { unitOf } from "./unit.js"

/** A length of time that counts from the moment of speaking. */
export interface SpokenSpan {
  readonly relation: TimeRelation
  readonly elapsed?: ElapsedTime
  readonly start?: TimeSide
  readonly end?: TimeSide
  /** No figure was said. */
  readonly vague?: "soon" | "moment"
  readonly unfit?: "past"
}

const HOUR_MS = 3_600_000

/** Reads "in twenty minutes", "within two business days", "an hour from now", "in the next day or so", "ten minutes, tops". */
export function readSpan(tokens: readonly Token[], index: number): Read<SpokenSpan> | undefined {
  const hour = phraseAt(tokens, index, WITHIN_HOUR)
  if (hour > 0) return found({ relation: "by", elapsed: { leastMs: 0, mostMs: HOUR_MS } }, index + hour)
  // "For up to three weeks", "out for at least two days": how long it lasts.
  if (textAt(tokens, index - 1) === "for") return undefined
  const within = phraseAt(tokens, index, WITHIN_LENGTH)
  if (within > 0) {
    const the = phraseAt(tokens, index + within, "the next/following/coming?")
    // "In next month" is next month.
    const bare = phraseAt(tokens, index, "in next") === 0
    const length = readLength(tokens, index + within + the) ?? (bare ? readBareUnit(tokens, index + within) : undefined)
    if (length !== undefined) return isAhead(tokens, length) ? undefined : finish(tokens, length, "by")
  }
  const whole = readWholeStretch(tokens, index)
  if (whole !== undefined) return whole
  const lasting = phraseAt(tokens, index, FOR_LENGTH)
  if (lasting > 0) {
    const length = readLength(tokens, index + lasting)
    const counted = length !== undefined && !length.value.fuzzy && !length.value.adjective
    // "The next day" is tomorrow.
    if (counted && (length.value.most > 1 || textAt(tokens, index) === "for")) return fromNow(length)
  }
  const after = phraseAt(tokens, index, AFTER_LENGTH)
  if (after > 0) {
    const length = readLength(tokens, index + after)
    if (length !== undefined && isAhead(tokens, length)) return undefined
    if (length !== undefined && !isWordAt(tokens, length.next, "of")) return finish(tokens, length, "from")
  }
  const put = phraseAt(tokens, index, IN_LENGTH)
  if (put > 0) {
    const length = readLength(tokens, index + put)
    if (length !== undefined && !length.value.adjective) return finish(tokens, length, "at", index + put)
    const minutes = readBareMinutes(tokens, index + put)
    if (minutes !== undefined) return finish(tokens, minutes, "at")
  }
  // "No later than ten" is an hour.
  if (within > 0 && isWordAt(tokens, index + within - 1, "within next coming following")) {
    const minutes = readBareMinutes(tokens, index + within)
    if (minutes !== undefined) return finish(tokens, minutes, "by")
  }
  return readAlone(tokens, index)
}

/** "At least thirty minutes before", "no later than an hour in advance": counted back from something else than the moment of speaking. */
function isAhead(tokens: readonly Token[], { next }: Read<Length>): boolean {
  return isWordAt(tokens, next, "before beforehand ahead prior") || phraseAt(tokens, next, "in advance") > 0
}

/** "The next week", where the count of one is not said. */
function readBareUnit(tokens: readonly Token[], index: number): Read<Length> | undefined {
  const at = textAt(tokens, index) === "the" ? index + 1 : index
  const word = textAt(tokens, at)
  if (!isOneOf("day week fortnight month hour", word)) return undefined
  const [unit, times] = unitOf(word)!
  const soft = phraseAt(tokens, at + 1, "or so")
  const more = textAt(tokens, at + 1) === "or" && tokens[at + 2]?.value === 2 ? 2 : 1
  const value = { least: times, most: times * more, unit, working: false, fuzzy: false, adjective: false }
  return found(value, at + 1 + (more === 2 ? 2 : soft))
}

/** "In twenty", "in ten, fifteen", "in thirty to forty five": minutes, where nothing that could be counted stands behind. */
function readBareMinutes(tokens: readonly Token[], index: number): Read<Length> | undefined {
  const first = minutesAt(tokens, index)
  if (first === undefined) return undefined
  const second = isWordAt(tokens, index + 1, "to or - ,") ? (minutesAt(tokens, index + 2) ?? 0) : 0
  const ranged = second > first && second <= 3 * first
  const last = ranged ? index + 2 : index
  const after = tokens[last + 1]
  const soft = phraseAt(tokens, last + 1, "or so")
  const free =
    after === undefined ||
    (after.kind === "mark" && !isOneOf("- #", after.text)) ||
    isOneOf("okay tops max and if so mrs mr sir", after.text)
  if (!free && soft === 0) return undefined
  const [least, most] = [first, ranged ? second : first].map((minutes) => minutes * 60_000) as [number, number]
  const value = { least, most, unit: "elapsed", working: false, fuzzy: false, adjective: false } as const
  return found(value, last + 1 + soft)
}

/** The numbers of minutes that are said without the word. */
function minutesAt(tokens: readonly Token[], index: number): number | undefined {
  const token = tokens[index]
  if (token?.kind !== "number" || token.ordinal === true || token.value === undefined) return undefined
  return isOneOf("5 10 15 20 25 30 35 40 45 50 60 90", String(token.value)) ? token.value : undefined
}

/** A length with nothing before it: "an hour from now", "two days ago", "ten minutes, tops". */
function readAlone(tokens: readonly Token[], index: number): Read<SpokenSpan> | undefined {
  const length = readLength(tokens, index)
  if (length === undefined) return undefined
  if (phraseAt(tokens, length.next, PAST_AFTER) > 0) return found({ relation: "at", unfit: "past" }, length.next + 1)
  if (phraseAt(tokens, length.next, FROM_NOW) > 0) return finish(tokens, length, "at")
  const before = tokens[index - 1]
  const set = isEdge(before, "say about around like maybe probably be there with you")
  const tail = tokens[length.next]
  const comma = tail?.text === "," ? 1 : 0
  const tailed = phraseAt(tokens, length.next + comma, BARE_TAILS)
  const thenActs = tail?.text === "and" && isWordAt(tokens, length.next + 1, "i we he she someone they")
  const ended = tail === undefined || (tail.kind === "mark" && tail.text !== "#") || thenActs
  if (length.value.adjective || !set || !(ended || tailed > 0)) return undefined
  if (isTaken(tokens, index)) return undefined
  const limit = isWordAt(tokens, length.next + comma, "tops max maximum") ? "by" : "at"
  return finish(tokens, { ...length, next: length.next + (tailed > 0 ? comma + tailed : 0) }, limit)
}

/** "It will take me about two hours", "I'll be out around two hours": how long it is, not when. */
function isTaken(tokens: readonly Token[], index: number): boolean {
  const softened = isWordAt(tokens, index - 1, "about around maybe probably") ? index - 2 : index - 1
  return (
    isWordAt(tokens, softened, "for out away gone off") ||
    [1, 2, 3, 4].some((back) =>
      isWordAt(tokens, index - back, "take takes taking took last lasts lasting need needs spend spent wait"),
    )
  )
}

function finish(
  tokens: readonly Token[],
  { value: length, next }: Read<Length>,
  relation: TimeRelation,
  from?: number,
): Read<SpokenSpan> {
  const behind = next + phraseAt(tokens, next, FROM_NOW)
  const end = textAt(tokens, next) === "'s" && textAt(tokens, next + 1) === "time" ? next + 2 : behind
  if (phraseAt(tokens, end, PAST_AFTER) > 0) return found({ relation, unfit: "past" }, end + 1)
  if (length.fuzzy) {
    const short = length.unit === "elapsed" && isWordAt(tokens, next - 1, "seconds secs moments")
    return found({ relation, vague: short ? "moment" : "soon" }, end)
  }
  // "In a minute", "in a second": no figure is meant.
  const idle = from !== undefined && textAt(tokens, from) === "a" && length.unit === "elapsed" && length.most <= 60_000
  if (idle) return found({ relation, vague: "moment" }, end)
  if (length.unit === "elapsed") {
    const elapsed = {
      leastMs: length.least,
      mostMs: length.most,
      ...(length.working ? { working: true as const } : {}),
    }
    return found({ relation, elapsed }, end)
  }
  const { unit } = length
  const side = (count: number): TimeSide => ({ day: { is: "later", count, unit } })
  if (relation === "by") {
    // "Within two working days of Friday".
    const of = textAt(tokens, end) === "of" ? readWholeDay(tokens, end + 1) : undefined
    const day = of?.value.unfit === undefined ? of?.value.side.day : undefined
    if (of === undefined || day === undefined) return found({ relation, start: side(length.most) }, end)
    return found({ relation, start: { day: { is: "later", count: length.most, unit, after: day } } }, of.next)
  }
  if (length.least === length.most) return found({ relation, start: side(length.least) }, end)
  return found({ relation, start: side(length.least), end: side(length.most) }, end)
}

/** "For the next two days": from now, or from tomorrow where dates are counted. */
function fromNow({ value: { most, unit }, next }: Read<Length>): Read<SpokenSpan> {
  if (unit === "elapsed") return found({ relation: "at", elapsed: { leastMs: 0, mostMs: most } }, next)
  const start: TimeSide = { day: { is: "later", count: 1, unit: unit === "businessDay" ? unit : "day" } }
  return found({ relation: "at", start, end: { day: { is: "later", count: most, unit } } }, next)
}

/** "Two weeks starting Monday", "for three days from tomorrow". */
function readWholeStretch(tokens: readonly Token[], index: number): Read<SpokenSpan> | undefined {
  const lasts = textAt(tokens, index) === "for"
  const length = readLength(tokens, lasts ? index + 1 : index)
  if (length === undefined || length.value.fuzzy || length.value.unit === "elapsed") return undefined
  // "A week from tomorrow" is a day.
  const joint = phraseAt(tokens, length.next, `starting/beginning on?|commencing${lasts ? "|from" : ""}`)
  const first = joint === 0 ? undefined : readWholeDay(tokens, length.next + joint)
  const day = first?.value.side.day
  if (first === undefined || day === undefined || first.value.unfit !== undefined) return undefined
  return found({ relation: "at", start: { day }, end: lastDay(day, length.value) }, first.next)
}

/** The last of so many days, weeks or months from a day on; none where they are no dates. */
export function lastDay(after: NamedDay, { unit, most: count, fuzzy }: Length): TimeSide {
  if (unit === "elapsed" || fuzzy) return {}
  return { day: { is: "later", count: -1, unit: "day", after: { is: "later", count, unit, after } } }
}
