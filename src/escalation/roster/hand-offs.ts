import { parseDate, toInstant, toLocal, type LocalTime, type PlainDate } from "../../time/index.js"
import { addDays, weekdayOf, weekdays } from "../../time/index.js"
import { knownZone } from "../../time/inner.js"
import type { Roster, Rotation, WeekMoment } from "./roster.js"

const DAY_MS = 86_400_000
const TIME_FORM = /^([01]\d|2[0-3]):([0-5]\d)$/

/** Hours and minutes of `08:00`, or `undefined`. */
function readTime(text: string): { readonly hour: number; readonly minute: number } | undefined {
  const parts = TIME_FORM.exec(text)
  return parts === null ? undefined : { hour: Number(parts[1]), minute: Number(parts[2]) }
}

/** The hand-offs of a rotation, ready to be counted. */
export interface HandOffs {
  readonly zone: string
  readonly start: PlainDate
  /** By weekday, Monday first: the times of the day at which turns change, in order. */
  readonly week: readonly (readonly { readonly hour: number; readonly minute: number }[])[]
  /** A turn lasts so many hand-offs. */
  readonly count: number
}

/** Reads a rotation; `undefined` where its date or its times cannot be read, or there are none. */
export function readHandOffs(roster: Roster, rotation: Rotation): HandOffs | undefined {
  const { handOff } = rotation
  const moments = toMoments(rotation)
  const times = moments.map(([day, time]) => ({ day, time: readTime(time) }))
  if (times.length === 0 || times.some(({ time }) => time === undefined)) return undefined
  const week = weekdays.map((weekday) =>
    times
      .flatMap(({ day, time }) => (day === weekday && time !== undefined ? [time] : []))
      .sort((one, other) => one.hour * 60 + one.minute - other.hour * 60 - other.minute),
  )
  try {
    const start = parseDate(rotation.startDate)
    const count = handOff.every === "moments" ? 1 : Math.max(1, Math.floor(handOff.count ?? 1))
    return { zone: knownZone(rotation.zone, roster.zone), start, week, count }
  } catch {
    return undefined
  }
}

function toMoments({ handOff }: Rotation): readonly WeekMoment[] {
  if (handOff.every === "day") return weekdays.map((day) => [day, handOff.at])
  return handOff.every === "week" ? [[handOff.on, handOff.at]] : handOff.moments
}

/** Which turn it is at an instant, counted from 0; `undefined` before the first. */
export function turnAt(handOffs: HandOffs, at: number): number | undefined {
  const passed = countPassed(handOffs, at)
  return passed === 0 ? undefined : Math.floor((passed - 1) / handOffs.count)
}

/** The next hand-off after an instant. */
export function nextHandOff(handOffs: HandOffs, at: number): number {
  const { count, start, zone } = handOffs
  const before = countPassed(handOffs, at)
  let day = addDays(toLocal(at, zone), -1)
  if (daysBetween(day, start) > 0) day = start
  // A turn of `count` weeks ends at most that many weeks on.
  for (let left = 7 * (count + 2); left > 0; left--, day = addDays(day, 1)) {
    for (const instant of instantsOf(handOffs, day)) {
      if (instant <= at) continue
      const passed = countPassed(handOffs, instant)
      if (passed > before && (passed - 1) % count === 0) return instant
    }
  }
  return at + 7 * count * DAY_MS
}

/**
 * How many moments of hand-off have come. Days long past are counted by the calendar, those around `at` by their instants, so that a
 * change of clocks moves no turn.
 */
function countPassed(handOffs: HandOffs, at: number): number {
  const { week, start, zone } = handOffs
  const today = toLocal(at, zone)
  const edge = addDays(today, -1)
  const full = Math.max(0, daysBetween(start, edge))
  const perWeek = week.reduce((sum, day) => sum + day.length, 0)
  let passed = Math.floor(full / 7) * perWeek
  const first = weekdays.indexOf(weekdayOf(start))
  for (let index = 0; index < full % 7; index++) passed += week[(first + index) % 7]!.length
  for (let index = 0; index < 3; index++) {
    const day = addDays(edge, index)
    if (daysBetween(start, day) < 0) continue
    for (const instant of instantsOf(handOffs, day)) if (instant <= at) passed += 1
  }
  return passed
}

function instantsOf({ week, zone }: HandOffs, { year, month, day }: PlainDate): readonly number[] {
  const times = week[weekdays.indexOf(weekdayOf({ year, month, day }))]!
  return times.map(({ hour, minute }) => toInstant({ year, month, day, hour, minute } satisfies LocalTime, zone).at)
}

function daysBetween(from: PlainDate, to: PlainDate): number {
  return Math.round((toUtc(to) - toUtc(from)) / DAY_MS)
}

function toUtc({ year, month, day }: PlainDate): number {
  return toInstant({ year, month, day }, "UTC").at
}
