import { createHash } from "node:crypto"
import { isDate, toInstant, toLocal } from "evenkeel/time"
import type { CorpusDialog, Part } from "../corpora/corpora.js"

/** A labelled time. */
export interface Timex {
  readonly text: string
  readonly type: string
  readonly values: readonly TimexValue[]
}

/** One reading of a labelled time, in local wall time. */
export interface TimexValue {
  readonly value?: string
  readonly start?: string
  readonly end?: string
  readonly Mod?: string
  readonly timex?: string
}

/** American date order and no change of clocks, as the corpus has it. */
export const ZONE = "America/Phoenix"

/** Types that have no window: how long something takes, and what comes again and again. */
const WITHOUT_WINDOW = ["duration", "set"]

/** A time as it was read. */
export interface Window {
  readonly from: number | null
  readonly to: number | null
}

/** A sentence about what is to come, with its first labelled time. */
export interface TimexCase {
  readonly id: string
  readonly part: Part
  readonly text: string
  readonly at: number
  readonly timex: Timex
}

/** The part of a sentence: half of the ids, by the last byte of their SHA-256. */
function partOf(id: string): Part {
  return (createHash("sha256").update(id).digest()[31] ?? 0) % 2 === 0 ? "development" : "heldAside"
}

/** The promise-like sentences whose first time is not past. */
export function toCases(dialogs: readonly CorpusDialog[]): readonly TimexCase[] {
  return dialogs.flatMap(({ id, turns: [turn], meta }) => {
    const timex = (turn?.labels?.timex as readonly Timex[] | undefined)?.[0]
    if (turn?.labels?.promiseLike !== true || timex === undefined || typeof meta.referenceDateTime !== "string")
      return []
    const at = instant(meta.referenceDateTime)
    return timex.values.every((value) => isPast(value, at))
      ? []
      : [{ id, part: partOf(id), text: turn.text, at, timex }]
  })
}

/** Whether a window is what the corpus gives; `undefined` where no time was read. */
export function isRight({ timex, at }: TimexCase, window: Window | undefined): boolean {
  if (WITHOUT_WINDOW.includes(timex.type)) return window === undefined
  // A season, or a date that does not exist: a time without a window.
  if (timex.values.every(({ value }) => value === "not resolved"))
    return window === undefined || (window.from === null && window.to === null)
  return window !== undefined && timex.values.some((value) => matches(value, timex, window, at))
}

function isPast({ value, start, end }: TimexValue, at: number): boolean {
  const last = end ?? value ?? start
  return (
    typeof last === "string" && /^\d{4}-/.test(last) && instant(last.length === 10 ? `${last}T23:59:59` : last) < at
  )
}

/** Whether the window is the labelled value, or the reading that our conventions give to the same words. */
function matches(given: TimexValue, { type }: Timex, window: Window, at: number): boolean {
  const { value, start, end, Mod } = given
  if (value !== undefined) {
    if (type === "time") return window.from !== null && wallTime(window.from) === value.slice(0, 5)
    if (value.length === 10) {
      const day = instant(`${value}T00:00:00`)
      return window.from === day && window.to === day + 86_400_000
    }
    // "Right now" is no time of a promise; the end of a day is five in the afternoon in our conventions.
    if (instant(value) === at && window.to === null) return true
    if (value.endsWith("23:59:59") && window.to === instant(`${value.slice(0, 10)}T17:00:00`)) return true
    // Seconds are not promised.
    return window.from === instant(`${value.slice(0, 16)}:00`.replace(" ", "T")) && window.to === window.from
  }
  if (type === "timerange" || type === "datetimerange") return isRange(given, window)
  const from = start === undefined ? null : instant(`${start}T00:00:00`)
  const to = end === undefined ? null : instant(`${end}T00:00:00`)
  // The corpus has no day that begins a bound: "after the 15th" starts on it there.
  const day = 86_400_000
  const shifted = Mod === "after" && from !== null ? from + day : from
  const lastDays: (number | null)[] = to === null ? [null] : [to, to + day, endOfMonth(to)]
  // "In the next two days" begins tomorrow there; with us it is a bound, as "within two days" is.
  const within = window.from === null && from !== null && from >= at - day && from <= at + day
  const starts = window.from === from || window.from === shifted || startsToday(window.from, from) || within
  return starts && lastDays.includes(window.to)
}

/** "To October" ends as October begins in the corpus, and as it ends in our conventions. */
function endOfMonth(at: number): number {
  if (Number.isNaN(at)) return at
  const { year, month, day } = toLocal(at, ZONE)
  if (day !== 1) return at
  const next = month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, "0")}`
  return instant(`${next}-01T00:00:00`)
}

/** "Between now and …" begins with the day in the corpus. */
function startsToday(given: number | null, expected: number | null): boolean {
  return given !== null && expected !== null && given >= expected && given - expected < 86_400_000 && given !== expected
}

/**
 * Ranges within a day, to the minute. Parts of the day (`TAF`, `TNI`) have other edges in our conventions, up to three hours away, and
 * "within three minutes" has no first moment.
 */
function isRange({ start, end, Mod, timex }: TimexValue, window: Window): boolean {
  const slackMs = /T[A-Z]{2}/.test(timex ?? "") ? 3 * 3_600_000 : 0
  const near = (expected: string | undefined, given: number | null) => {
    if (expected === undefined || given === null)
      return expected === undefined || Mod !== undefined || given === window.from
    if (expected.length > 8) return Math.abs(instant(expected) - given) <= slackMs
    const minutes = (text: string) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3, 5))
    const apart = Math.abs(minutes(expected) - minutes(wallTime(given)))
    return Math.min(apart, 1440 - apart) * 60_000 <= slackMs
  }
  return near(start, window.from) && near(end, window.to)
}

function wallTime(at: number): string {
  const { hour, minute } = toLocal(at, ZONE)
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`
}

export function instant(text: string): number {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = text.split(/[-T: ]/).map(Number)
  if (Number.isNaN(year) || month > 12 || day > 31) return Number.NaN
  if (!isDate({ year, month, day }) || hour > 24) return Number.NaN
  const midnight = hour === 24
  const { at } = toInstant({ year, month, day, hour: midnight ? 0 : hour, minute, second }, ZONE)
  return midnight ? at + 86_400_000 : at
}
