import { morningParts, WAKING } from "./conventions.js"
import type { DayNumber } from "./day-number.js"
import type { Hearing } from "./resolve-day.js"
import type { ClockTime, DayPart } from "./time-mention.js"

/** Where a clock time may stand. */
export interface ClockPlace {
  /** The named day, where one was. */
  readonly day?: DayNumber
  /** A part of the day that was named with it: "three in the afternoon". */
  readonly part?: DayPart
}

/** A day and minutes after its midnight; minutes may reach into the next day. */
export interface PlacedClock {
  readonly day: DayNumber
  readonly from: number
  readonly to: number
}

const HALF_DAY = 12 * 60
const DAY = 24 * 60
const NIGHT_ENDS = 5 * 60

/**
 * Places one clock time, or a range of two, on a day.
 *
 * A bare hour is the next such time in waking hours after the moment of speaking; on a named day, the first such time of its waking
 * hours. A range that has begun and not ended still counts as to come.
 */
export function placeClocks(
  start: ClockTime,
  end: ClockTime | undefined,
  place: ClockPlace,
  hearing: Hearing,
): PlacedClock {
  // "From midnight to six tomorrow": as that day begins.
  const opens = place.day !== undefined && end !== undefined && start.hour === 24
  const pairs = pairUp(opens ? { ...start, hour: 0 } : start, end, place.part)
  const waking = pairs.filter(([from]) => start.sure || place.part !== undefined || isWaking(from))
  // "Between eight and one" begins in the morning: nobody comes at one in the night.
  const early = waking.filter(([, to]) => to < DAY)
  const usable = [early, waking, pairs].find((some) => some.length > 0)!
  const { today, minute } = hearing
  // "Tonight at three", said after midnight: the night that is running.
  const [earliest] = usable[0]!
  if (isNight(place.part) && earliest >= DAY && minute < NIGHT_ENDS && earliest - DAY > minute) {
    if (place.day === undefined || place.day === today) return { day: today - 1, from: earliest, to: usable[0]![1] }
  }
  if (place.day !== undefined) {
    const later = usable.find(([, to]) => place.day! > today || to > minute)
    const [from, to] = later ?? usable[usable.length - 1]!
    return { day: place.day, from, to }
  }
  const first = usable.find(([from, to]) => to > minute && minute - from < HALF_DAY)
  const [from, to] = first ?? usable[0]!
  return { day: first === undefined ? today + 1 : today, from, to }
}

function isWaking(minute: number): boolean {
  return minute >= WAKING[0] && minute < WAKING[1]
}

/** The readings of a time or range in order of the day. */
function pairUp(start: ClockTime, end: ClockTime | undefined, part: DayPart | undefined): [number, number][] {
  const starts = readings(start, part)
  if (end === undefined) return starts.map((minute) => [minute, minute])
  const ends = readings(end, part)
  // "Two to four pm", "nine to one in the afternoon": the end is sure, and the start is the last such time before it.
  const endSure = end.sure || (part !== undefined && !morningParts.includes(part))
  if (endSure && !start.sure) {
    const [to] = ends as [number]
    const morning = part !== undefined && morningParts.includes(part)
    const [first, second = first] = readings(start, morning ? part : undefined) as [number, number?]
    const from = second < to ? second : first < to ? first : second
    return [[from, from < to ? to : to + DAY]]
  }
  return starts.map((from) => {
    const all = part === undefined ? ends : readings(end, undefined)
    const later = [...all, ...all.map((minute) => minute + DAY)].filter((minute) => minute > from)
    return [from, Math.min(...later)]
  })
}

/** The minutes after midnight that a clock time may mean. */
function readings({ hour, minute, sure }: ClockTime, part: DayPart | undefined): number[] {
  if (sure) return [hour * 60 + minute]
  const morning = (hour % 12) * 60 + minute
  const both = [morning, morning + HALF_DAY]
  if (part === undefined) return both
  if (morningParts.includes(part)) return [morning]
  // "Twelve tonight" is midnight, "one tonight" comes after it.
  if (isNight(part) && (hour === 12 || hour < 5)) return [morning + DAY]
  return [morning + HALF_DAY]
}

function isNight(part: DayPart | undefined): boolean {
  return part === "night" || part === "lateNight"
}
