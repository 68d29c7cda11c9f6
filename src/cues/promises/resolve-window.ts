import type { MeantWindow, WallIntent } from "../../session/index.js"
import { formatWallTime, toInstant } from "../../time/index.js"
import { FARTHEST_DAYS, partEdges } from "./conventions.js"
import { placeClocks } from "./resolve-clock.js"
import { toDate, type DayNumber } from "./day-number.js"
import { resolveDay, type DayRange, type Hearing } from "./resolve-day.js"
import { resolveElapsed } from "./resolve-elapsed.js"
import type { ClockTime, DayPart, TimeMention, TimeSide } from "./time-mention.js"
import { isOneOf } from "./word-list.js"
import { closingMinute } from "./workday.js"

/** How closely a time was said. */
export type PromisePrecision = "exact" | "range" | "bound" | "day" | "part" | "vague" | "none"

/** Earliest and latest instant, with how closely they were said. */
export interface ResolvedWindow {
  readonly from: number | null
  readonly to: number | null
  readonly precision: PromisePrecision
  /** The times on the wall that they come from. */
  readonly meant?: MeantWindow
}

const DAY = 24 * 60
/** A stretch of wall time: minutes after the midnight of a day. */
interface Stretch {
  readonly from: Wall
  readonly to: Wall
}

interface Wall {
  readonly day: DayNumber
  readonly minute: number
}

/** Fixes a time to the calendar, by the conventions of the guide. */
export function resolveWindow(said: TimeMention, hearing: Hearing, closesAt?: ClockTime): ResolvedWindow {
  const mention = begunYear(shareYear(said), hearing)
  if (mention.elapsed !== undefined) return resolveElapsed(mention, mention.elapsed, hearing)
  if (mention.vague === "clockNow") return resolveSameClock(mention, hearing)
  if (mention.minuteOfHour !== undefined) return resolveMinute(mention, mention.minuteOfHour, hearing)
  const start = resolveSide(mention.start, mention, hearing, closesAt)
  if (start === undefined) {
    if (mention.vague === "rest" && mention.end !== undefined)
      return resolveUntil(mention.end, mention, hearing, closesAt)
    return { from: null, to: null, precision: "vague" }
  }
  if (mention.vague === "rest") {
    // "Later next week" begins with that week.
    const from = Math.max(hearing.at, instantOf(start.from, hearing) ?? hearing.at)
    const last = endOf(start.to, hearing)
    return meaning({ from, to: last.at, precision: "vague" }, [last, last], hearing)
  }
  const whole = withEnd(start, mention, hearing, closesAt)
  const first = endOf(whole.from, hearing)
  const last = isSameWall(whole.from, whole.to) ? first : endOf(whole.to, hearing)
  return meaning(bound(first.at, last.at, mention), [first, last], hearing)
}

function isSameWall(left: Wall, right: Wall): boolean {
  return left.day === right.day && left.minute === right.minute
}

/** "From May to October 2027", "the 9th to the 17th of April": the year or month is that of both. */
function shareYear(mention: TimeMention): TimeMention {
  const [first, last] = [mention.start.day, mention.end?.day]
  const named = last?.is === "date" && (last.month !== undefined || last.monthsAhead !== undefined)
  if (first?.is === "date" && named && first.month === undefined && first.monthsAhead === undefined) {
    return { ...mention, start: { ...mention.start, day: { ...last, day: first.day } } }
  }
  if (first === undefined || last === undefined || !("year" in last) || last.year === undefined) return mention
  const shares =
    first.is === last.is &&
    (first.is === "date" || first.is === "month" || first.is === "figures") &&
    first.year === undefined &&
    !("yearsAhead" in first)
  if (!shares) return mention
  // "From 5 December to 3 January 2027": the year turns between them.
  const turns =
    (first.is === "date" || first.is === "month") && last.is === first.is && (first.month ?? 0) > (last.month ?? 0)
  return { ...mention, start: { ...mention.start, day: { ...first, year: last.year - (turns ? 1 : 0) } } }
}

/** "From 10 July to 10 August", said on 20 July: what goes on already began this year. */
function begunYear(mention: TimeMention, hearing: Hearing): TimeMention {
  const [first, last] = [mention.start.day, mention.end?.day]
  if (first === undefined || last === undefined) return mention
  const yearly = (first.is === "date" || first.is === "month") && first.month !== undefined
  if (!(yearly || first.is === "figures") || last.is !== first.is || "yearsAhead" in first) return mention
  if (first.year !== undefined || ("year" in last && last.year !== undefined)) return mention
  const [from, to] = [resolveDay(first, hearing)?.from, resolveDay(last, hearing)?.to]
  if (from === undefined || to === undefined || from < to) return mention
  const { year } = toDate(from)
  return { ...mention, start: { ...mention.start, day: { ...first, year: year - 1 } } }
}

/** "Between now and five". */
function resolveUntil(end: TimeSide, mention: TimeMention, hearing: Hearing, closesAt?: ClockTime): ResolvedWindow {
  const side = resolveSide(end, { ...mention, relation: "by" }, hearing, closesAt)
  if (side === undefined) return { from: hearing.at, to: null, precision: "range" }
  const last = endOf(side.to, hearing)
  return meaning({ from: hearing.at, to: last.at, precision: "range" }, [last, last], hearing)
}

/** "At the top of the hour", "at half past". */
function resolveMinute({ relation }: TimeMention, minuteOfHour: number, hearing: Hearing): ResolvedWindow {
  const thisHour = Math.floor(hearing.minute / 60) * 60 + minuteOfHour
  const minute = thisHour > hearing.minute ? thisHour : thisHour + 60
  return atMoment({ day: hearing.today, minute }, relation, hearing)
}

/** The window of one moment: the moment itself, or until it, or from it. */
function atMoment(wall: Wall, relation: TimeMention["relation"], hearing: Hearing): ResolvedWindow {
  const end = endOf(wall, hearing)
  const from = relation === "by" || relation === "before" ? null : end.at
  const to = relation === "after" || relation === "from" ? null : end.at
  return meaning({ from, to, precision: relation === "at" ? "exact" : "bound" }, [end, end], hearing)
}

/** "This time tomorrow", "the same time next week". */
function resolveSameClock({ start, relation }: TimeMention, hearing: Hearing): ResolvedWindow {
  const named = start.day
  const day = named?.is === "week" ? hearing.today + 7 * named.ahead : named && resolveDay(named, hearing)?.from
  if (day === undefined) return { from: null, to: null, precision: "vague" }
  return atMoment({ day, minute: Math.floor(hearing.minute) }, relation, hearing)
}

/** The stretch of one side: a clock time has no length. */
function resolveSide(
  side: TimeSide,
  mention: TimeMention,
  hearing: Hearing,
  closesAt: ClockTime | undefined,
): Stretch | undefined {
  const days = side.day === undefined ? undefined : resolveDay(side.day, hearing)
  if (side.day !== undefined && days === undefined) return undefined
  if (side.clock !== undefined) {
    // A range shares its day and part: "between two and four tomorrow".
    const { end } = mention
    const ranged = side === mention.start && sharesDay(mention) ? end?.clock : undefined
    const part = side.part ?? (side.day === undefined ? mention.start.part : undefined) ?? end?.part
    const place = { ...(days && { day: days.from }), ...(part && { part }) }
    const { day, from, to } = placeClocks(side.clock, ranged, place, hearing)
    return { from: { day, minute: from }, to: { day, minute: to } }
  }
  if (side.closing === true) return closingStretch(days, hearing, closesAt)
  if (side.part !== undefined) return partStretch(side.part, days, hearing)
  if (days === undefined) return undefined
  const end = days.endsAt === undefined ? { day: days.to, minute: 0 } : { day: days.to - 1, minute: days.endsAt }
  return { from: { day: days.from, minute: 0 }, to: end }
}

/** Whether two clock times lie in one day and part: "from two to four tomorrow", but not "from ten at night until six in the morning". */
function sharesDay({ start, end, eachDay }: TimeMention): boolean {
  if (start.clock === undefined || end?.clock === undefined || (end.day !== undefined && eachDay !== true)) return false
  return start.part === undefined || end.part === undefined || start.part === end.part
}

function closingStretch(days: DayRange | undefined, hearing: Hearing, closesAt: ClockTime | undefined): Stretch {
  const day = days === undefined ? hearing.today : days.to - 1
  const said = closesAt && (closesAt.sure ? closesAt.hour : (closesAt.hour % 12) + 12) * 60 + closesAt.minute
  const minute = said ?? closingMinute(toDate(day), hearing.calendar)
  // Said after the working day, "end of day" is the end of the date.
  const over = day === hearing.today && minute <= hearing.minute
  const wall = over ? { day: day + 1, minute: 0 } : { day, minute }
  return { from: wall, to: wall }
}

function partStretch(part: DayPart, days: DayRange | undefined, hearing: Hearing): Stretch {
  const [from, to] = partEdges[part]
  // "In the morning", said in the morning, is tomorrow's; "late morning" may still be today's.
  const passed = isOneOf("firstThing earlyMorning breakfast morning", part) ? from : to
  const day = days?.from ?? (passed > hearing.minute ? hearing.today : hearing.today + 1)
  const last = days === undefined || days.to - days.from <= 1 ? day : days.to - 1
  return { from: { day, minute: from }, to: { day: last, minute: to } }
}

/** Adds the later side of a range. */
function withEnd(start: Stretch, mention: TimeMention, hearing: Hearing, closesAt?: ClockTime): Stretch {
  const { end } = mention
  if (end === undefined) return start
  if (mention.eachDay === true && end.day !== undefined) {
    const { eachDay: _eachDay, ...last } = mention
    const lastDay = { ...last, start: { ...mention.start, day: end.day }, end: { clock: end.clock! } }
    return withLater(start, (there) => resolveSide(lastDay.start, lastDay, there, closesAt), hearing)
  }
  if (sharesDay(mention)) return start
  const inherits =
    end.day === undefined && mention.start.day !== undefined && (end.clock !== undefined || end.part !== undefined)
  const side: TimeSide = inherits ? { ...end, day: mention.start.day } : end
  return withLater(start, (there) => resolveSide(there === hearing ? side : end, mention, there, closesAt), hearing)
}

/** From the start to a later stretch. "Thursday to Monday": the end is the next such time after the start. */
function withLater(start: Stretch, resolve: (there: Hearing) => Stretch | undefined, hearing: Hearing): Stretch {
  const later = resolve(hearing)
  if (later === undefined) return start
  if (!isBefore(later.to, start.from)) return { from: start.from, to: later.to }
  const again = resolve({ ...hearing, today: start.from.day, minute: start.from.minute })
  return again === undefined || isBefore(again.to, start.from) ? start : { from: start.from, to: again.to }
}

function isBefore(left: Wall, right: Wall): boolean {
  return left.day * DAY + left.minute < right.day * DAY + right.minute
}

/** Makes the ends of a stretch a window, as the relation wants it. */
function bound(first: number | null, last: number | null, mention: TimeMention): ResolvedWindow {
  const { start, end, lastsMs } = mention
  if (lastsMs !== undefined && first !== null) return { from: first, to: first + lastsMs, precision: "range" }
  // "By Monday or Tuesday".
  if (end !== undefined && mention.relation === "by") return { from: null, to: last, precision: "bound" }
  if (end !== undefined) return { from: first, to: last, precision: "range" }
  const isEnd = start.clock === undefined && (start.closing === true || endsPeriod(start))
  const relation = mention.relation === "at" && isEnd && !saysAt(mention) ? "by" : mention.relation
  switch (relation) {
    case "by":
      return { from: null, to: startsWhenNamed(start) ? first : last, precision: "bound" }
    case "before":
      return { from: null, to: isEnd || start.clock !== undefined ? last : first, precision: "bound" }
    case "after":
      return { from: last, to: null, precision: "bound" }
    case "from":
      return { from: first, to: null, precision: "bound" }
    case "at":
      return { from: first, to: last, precision: precisionOf(mention, first === last) }
  }
}

function endsPeriod({ day }: TimeSide): boolean {
  return day !== undefined && "slice" in day && day.slice === "end"
}

/** "At close of business" is that moment; "at the end of the week" is still a last moment. */
function saysAt({ stated, start }: TimeMention): boolean {
  return stated && start.closing === true
}

/** "By the weekend", "by January": as it begins. */
function startsWhenNamed({ day, clock, part }: TimeSide): boolean {
  if (day === undefined || clock !== undefined || part !== undefined) return false
  return day.is === "weekend" || (day.is === "month" && day.month !== undefined && day.slice === "whole")
}

function precisionOf({ start, vague }: TimeMention, single: boolean): PromisePrecision {
  if (single) return "exact"
  if (vague !== undefined) return "vague"
  return start.part !== undefined ? "part" : "day"
}

/** The window with the walls that its ends come from: they stay when the data of the zone change. */
function meaning(window: ResolvedWindow, [first, last]: Ends, hearing: Hearing): ResolvedWindow {
  const from = wallAt(window.from, first, last, hearing)
  const to = wallAt(window.to, last, first, hearing)
  if (from === undefined && to === undefined) return window
  const meant: MeantWindow = { ...(from && { from }), ...(to && { to }) }
  return { ...window, meant }
}

/** A wall time with the instant that it comes to. */
interface End {
  readonly wall: Wall
  readonly at: number | null
}

type Ends = readonly [first: End, last: End]

function endOf(wall: Wall, hearing: Hearing): End {
  return { wall, at: instantOf(wall, hearing) }
}

/** The wall of the first of two ends that comes to an instant. Which of two readings was meant nobody says aloud. */
function wallAt(at: number | null, near: End, other: End, hearing: Hearing): WallIntent | undefined {
  if (at === null || (near.at !== at && other.at !== at)) return undefined
  const { wall } = near.at === at ? near : other
  return { wall: formatWallTime({ ...toLocalTime(wall), second: 0, millisecond: 0, zone: hearing.zone }) }
}

/** The instant of a wall time: a gap moves it forward, a fold takes the first. `null` where it is out of reach. */
function instantOf(wall: Wall, { zone, today }: Hearing): number | null {
  const days = wall.day + Math.floor(wall.minute / DAY)
  if (!Number.isFinite(days) || Math.abs(days - today) > FARTHEST_DAYS) return null
  return toInstant(toLocalTime(wall), zone).at
}

function toLocalTime({ day, minute }: Wall) {
  const rest = ((minute % DAY) + DAY) % DAY
  const { year, month, day: date } = toDate(day + Math.floor(minute / DAY))
  return { year, month, day: date, hour: Math.floor(rest / 60), minute: Math.floor(rest % 60) }
}
