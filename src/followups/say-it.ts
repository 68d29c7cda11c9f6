import { orInvalidInput } from "../kernel/index.js"
import { addDays, formatDate, toInstant, toLocal, type ZonedTime } from "../time/index.js"
import { english } from "./say-english.js"
import { spanish } from "./say-spanish.js"

/** A promised time to be said aloud: a `Schedule` is one. */
export interface SpokenTime {
  /** Milliseconds since the Unix epoch. */
  readonly dueAt: number
  readonly notBeforeAt?: number | null
  /** `gap`: the time that was wished for is skipped by the clocks, and this one is meant. */
  readonly met?: "none" | "gap" | "fold"
}

/** To whom it is said, and when. */
export interface SayOptions {
  /** Whose clock it is said by: an IANA name. */
  readonly zone: string
  /** When it is said: "tomorrow" counts from here. */
  readonly now: number
  /** BCP 47; English where it is left out, or is neither English nor Spanish. */
  readonly language?: string
  /** Whether the zone is that of the listener (`yours`, the default) or that of the speaker. */
  readonly whose?: "yours" | "ours"
}

/** The words of a language for times. A sentence part, to go after "I'll call you". */
export interface SpokenWords {
  /** The day of a time, as somebody says it who speaks on another; `daysAhead` is 0 to 6, and `undefined` for any other day. */
  day(local: ZonedTime, today: ZonedTime, daysAhead: number | undefined): string
  at(day: string, time: ZonedTime): string
  between(day: string, from: ZonedTime, to: ZonedTime): string
  /** Two times on two days. */
  span(from: string, to: string): string
  /** What to say where clocks change. */
  readonly change: Readonly<Record<"first" | "second" | "gap", string>>
  /** Cities that the language has a name of its own for. */
  readonly cities: Readonly<Record<string, string>>
  place(city: string, whose: "yours" | "ours"): string
}

/**
 * A promised time as it is read aloud, on the listener's clock and with the city that it belongs to; where clocks show a time twice or
 * skip it, that is said too.
 *
 * @throws {@link Fault} `time/unknown-zone` or `time/out-of-range`.
 *
 * @example
 * ```ts
 * import { sayIt } from "evenkeel/followups"
 *
 * const now = Date.UTC(2026, 10, 23, 16) // a Monday
 * const time = { dueAt: Date.UTC(2026, 10, 26, 20) }
 * sayIt(time, { zone: "America/Chicago", now }) // => "Thursday at 2 p.m. your time, Chicago"
 * sayIt(time, { zone: "America/Chicago", now, language: "es-US" })
 * // => "el jueves a las 2 de la tarde en su horario, el de Chicago"
 * sayIt({ dueAt: Date.UTC(2026, 10, 1, 6, 30) }, { zone: "America/New_York", now: Date.UTC(2026, 9, 30, 16) })
 * // => "Sunday at 1:30 a.m. your time, New York, after the clocks go back"
 * ```
 */
export function sayIt(time: SpokenTime, options: SayOptions): string {
  return orInvalidInput({ time, options }, () => {
    const { dueAt, notBeforeAt = null, met } = time
    const { zone, now, language = "en", whose = "yours" } = options
    const words = /^es\b/i.test(language) ? spanish : english
    const today = toLocal(now, zone)
    const due = toLocal(dueAt, zone)
    const from = notBeforeAt === null || notBeforeAt >= dueAt ? undefined : toLocal(notBeforeAt, zone)
    const change = met === "gap" ? "gap" : readingOf(due, zone, dueAt)
    const parts = [`${sayTimes(words, today, due, from)} ${words.place(toCity(zone, words), whose)}`]
    if (change !== undefined) parts.push(words.change[change])
    return parts.join(", ")
  })
}

function sayTimes(words: SpokenWords, today: ZonedTime, due: ZonedTime, from: ZonedTime | undefined): string {
  const dayOf = (time: ZonedTime) => words.day(time, today, daysBetween(today, time))
  const day = dayOf(due)
  if (from === undefined) return words.at(day, due)
  if (formatDate(from) === formatDate(due)) return words.between(day, from, due)
  return words.span(words.at(dayOf(from), from), words.at(day, due))
}

/** Which of the two readings of a time it is, where clocks show it twice. */
function readingOf(local: ZonedTime, zone: string, at: number): "first" | "second" | undefined {
  const { at: first, met } = toInstant(local, zone)
  if (met !== "fold") return undefined
  return first === Math.floor(at) ? "first" : "second"
}

/** How many days ahead a date is, within the week that begins today. */
function daysBetween(today: ZonedTime, local: ZonedTime): number | undefined {
  const wanted = formatDate(local)
  return [0, 1, 2, 3, 4, 5, 6].find((count) => formatDate(addDays(today, count)) === wanted)
}

/** The city that a zone is named after. */
function toCity(zone: string, { cities }: SpokenWords): string {
  const city = zone.slice(zone.lastIndexOf("/") + 1).replaceAll("_", " ")
  return cities[city] ?? city
}
