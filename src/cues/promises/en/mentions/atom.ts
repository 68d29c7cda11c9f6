import type { TimeMention, TimeRelation, TimeSide } from "../../time-mention.js"
import { textAt, type Token, isWordAt, isEdge } from "../../token.js"
import { isOneOf } from "../../word-list.js"
import { CLOCK_NOW, CLOSING_CLAUSES, CLOSINGS, LATEST_TAILS, NEXT_HOUR, VAGUE } from "../lexicons/times.js"
import { readClock, type ClockContext } from "../times/clock.js"
import { readDay } from "../times/day.js"
import { found, type Read } from "../times/found.js"
import { readPart } from "../times/part.js"
import { readSpan } from "../times/span.js"
import { readZone } from "../times/spoken-zone.js"
import { namedPhraseAt, phraseAt } from "../words/phrases.js"
import { mayBeginAtom } from "./time-words.js"

/** One piece of a time. */
export interface TimeAtom {
  readonly kind: "clock" | "day" | "part" | "closing" | "span" | "vague" | "zone"
  readonly side: TimeSide
  readonly end?: TimeSide
  /** What the words themselves say: "within two days" is `by`. */
  readonly relation?: TimeRelation
  readonly elapsed?: NonNullable<TimeMention["elapsed"]>
  readonly vague?: NonNullable<TimeMention["vague"]>
  readonly zone?: string
  readonly minuteOfHour?: number
  readonly unfit?: "past" | "repeated"
  /** Nothing more can be added to it. */
  readonly closed?: true
}

/** What stands around a piece. */
export interface AtomContext extends ClockContext {
  /** The zone of the call. */
  readonly zone: string
  /** Whether it begins a time. */
  readonly first: boolean
  /** Whether a relation was said before it. */
  readonly stated: boolean
}

/** Reads one piece of a time. */
export function readAtom(tokens: readonly Token[], index: number, context: AtomContext): Read<TimeAtom> | undefined {
  if (!mayBeginAtom(tokens[index])) return context.first ? undefined : readZoneAtom(tokens, index, context)
  return (
    readNow(tokens, index, context) ??
    readClosing(tokens, index) ??
    readDayAtom(tokens, index) ??
    readPartAtom(tokens, index, context) ??
    readClockAtom(tokens, index, context) ??
    (context.first ? undefined : readZoneAtom(tokens, index, context))
  )
}

/** "Between now and five": the range begins at the moment of speaking. */
function readNow(tokens: readonly Token[], index: number, context: AtomContext): Read<TimeAtom> | undefined {
  if (!context.range || textAt(tokens, index) !== "now" || !isWordAt(tokens, index + 1, "and until to"))
    return undefined
  return found({ kind: "day", side: {}, vague: "rest" }, index + 1)
}

/** Reads what begins with a preposition of its own: "in twenty minutes", "within the hour", "in a bit", "as we speak". */
export function readLead(tokens: readonly Token[], index: number): Read<TimeAtom> | undefined {
  if (!mayBeginAtom(tokens[index])) return undefined
  const span = toSpan(readSpan(tokens, index))
  const vague = readVague(tokens, index)
  return span !== undefined && span.next >= (vague?.next ?? 0) ? span : vague
}

function toSpan(read: ReturnType<typeof readSpan>): Read<TimeAtom> | undefined {
  if (read === undefined) return undefined
  const { relation, elapsed, start, end, vague, unfit } = read.value
  const value: TimeAtom = {
    kind: start === undefined ? "span" : "day",
    side: start ?? {},
    relation,
    ...(end && { end }),
    ...(elapsed && { elapsed }),
    ...(vague && { vague }),
    ...(unfit && { unfit }),
    ...(start === undefined ? { closed: true } : {}),
  }
  return found(value, read.next)
}

function readClosing(tokens: readonly Token[], index: number): Read<TimeAtom> | undefined {
  const hour = phraseAt(tokens, index, NEXT_HOUR)
  if (hour > 0) return found({ kind: "vague", side: {}, minuteOfHour: 0, closed: true }, index + hour)
  const half = isWordAt(tokens, index - 1, "on at by") ? phraseAt(tokens, index, "the half hour") : 0
  if (half > 0) return found({ kind: "vague", side: {}, minuteOfHour: 30, closed: true }, index + half)
  const bound = isWordAt(tokens, index - 1, "by before until after at")
  const length = phraseAt(tokens, index, CLOSINGS) || (bound ? phraseAt(tokens, index, CLOSING_CLAUSES) : 0)
  if (length === 0) return undefined
  return found({ kind: "closing", side: { closing: true } }, index + length)
}

function readDayAtom(tokens: readonly Token[], index: number): Read<TimeAtom> | undefined {
  const named = phraseAt(tokens, index, CLOCK_NOW)
  const on = textAt(tokens, index + named) === "on" ? 1 : 0
  const now = named > 0 ? readDay(tokens, index + named + on) : undefined
  if (now !== undefined) {
    return found({ kind: "day", side: now.value.side, vague: "clockNow", closed: true }, now.next)
  }
  const read = readDay(tokens, index)
  if (read === undefined) return undefined
  const { side, unfit, rest } = read.value
  const value: TimeAtom = {
    kind: "day",
    side,
    ...(unfit && { unfit, closed: true }),
    ...(rest && { vague: "rest" }),
  }
  return found(value, read.next)
}

function readVague(tokens: readonly Token[], index: number): Read<TimeAtom> | undefined {
  const vague = namedPhraseAt(tokens, index, VAGUE)
  if (vague === undefined) return undefined
  const name = vague.name as "soon" | "moment" | "now"
  // "For now" and "by now" are no times of an act.
  if (name === "now" && isWordAt(tokens, index - 1, "for by until since from up")) return undefined
  // "As soon as he is back" is no time of its own.
  if (textAt(tokens, index) === "soon" && textAt(tokens, index - 1) === "as") return undefined
  // "By Thursday, no later".
  if (textAt(tokens, index) === "later" && textAt(tokens, index - 1) === "no") return undefined
  return found({ kind: "vague", side: {}, vague: name, ...(name === "now" ? { closed: true } : {}) }, vague.next)
}

function readPartAtom(
  tokens: readonly Token[],
  index: number,
  { first, stated }: AtomContext,
): Read<TimeAtom> | undefined {
  const half = textAt(tokens, index)
  if (!first && (half === "am" || half === "pm") && !stated) {
    return found({ kind: "part", side: { part: half === "am" ? "morning" : "afternoon" } }, index + 1)
  }
  const part = readPart(tokens, index)
  if (part === undefined) return undefined
  // "Lunch" and "evening" alone are no times; "over lunch", "evening of the 5th" and "mid-morning" are.
  const plain = isOneOf("morning afternoon evening night lunchtime", part.value)
  if (first && !stated && plain && !isPartOfDay(tokens, part.next)) return undefined
  return found({ kind: "part", side: { part: part.value } }, part.next)
}

/** "Morning of the 5th", "evening tomorrow". */
function isPartOfDay(tokens: readonly Token[], next: number): boolean {
  const joined = isWordAt(tokens, next, "of on")
  return readDay(tokens, joined ? next + 1 : next) !== undefined
}

function readClockAtom(tokens: readonly Token[], index: number, context: AtomContext): Read<TimeAtom> | undefined {
  // "At ten to" is no ten.
  const open = context.range ? undefined : readMinuteOnly(tokens, index, context)
  if (open !== undefined) return open
  const clock =
    readClock(tokens, index, context) ??
    (isSurelyHour(tokens, index, context)
      ? readClock(tokens, index, { loose: true, range: true, certain: true })
      : undefined)
  if (clock === undefined) return undefined
  return found({ kind: "clock", side: { clock: clock.value } }, clock.next)
}

/** "At half past", "by twenty past": the hour is left to the listener. */
function readMinuteOnly(
  tokens: readonly Token[],
  index: number,
  { first, stated }: AtomContext,
): Read<TimeAtom> | undefined {
  const start = textAt(tokens, index) === "a" ? index + 1 : index
  const word = textAt(tokens, start)
  const minutes = word === "half" ? 30 : word === "quarter" ? 15 : (tokens[start]?.value ?? 0)
  const joint = textAt(tokens, start + 1)
  const to = joint === "to" && word !== "half"
  if (!first || !stated || !(joint === "past" || to) || minutes < 5 || minutes > 30 || minutes % 5 !== 0)
    return undefined
  const after = tokens[start + 2]
  const latest = phraseAt(tokens, start + 2, LATEST_TAILS) > 0
  const free = isEdge(after, "and or okay if the so then please")
  if (!free && !latest) return undefined
  const hour = phraseAt(tokens, start + 2, "the hour")
  return found({ kind: "vague", side: {}, minuteOfHour: to ? 60 - minutes : minutes, closed: true }, start + 2 + hour)
}

/** Whether what follows a bare number makes it an hour: "three Eastern", "2–4pm". */
function isSurelyHour(tokens: readonly Token[], index: number, context: AtomContext): boolean {
  if (tokens[index]?.kind !== "number") return false
  if (readZone(tokens, index + 1, context.zone) !== undefined) return true
  // "Nine tomorrow morning", "seven tonight", "three this afternoon".
  if (isWordAt(tokens, index + 1, "tomorrow tonight today")) return true
  if (isWordAt(tokens, index + 1, "this in") && readPart(tokens, index + 2) !== undefined) return true
  if (!isWordAt(tokens, index + 1, "- to until")) return false
  return readClock(tokens, index + 2, { loose: false, range: true }) !== undefined
}

function readZoneAtom(tokens: readonly Token[], index: number, context: AtomContext): Read<TimeAtom> | undefined {
  const zone = readZone(tokens, index, context.zone)
  return zone && found({ kind: "zone", side: {}, zone: zone.value }, zone.next)
}
