import { orInvalidInput } from "../../kernel/index.js"
import { askedLanguage } from "../../kernel/inner.js"
import { addDays, formatDate, startOfDay, toInstant, toLocal, type ZonedTime } from "../../time/index.js"
import { createEnglish } from "./say-english.js"
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
  /** BCP 47, English or Spanish; English where it is left out. Outside of America its dates begin with the day: `en-GB`. */
  readonly language?: string
  /** Whether the zone is that of the listener (`yours`, the default) or that of the speaker. */
  readonly whose?: "yours" | "ours"
}

/** The words of a language for times. A sentence part, to go after "I'll call you". */
export interface SpokenWords {
  /** The day of a time, as somebody says it who speaks on another; `daysAhead` is 0 to 6, and `undefined` for any other day. */
  day(local: ZonedTime, today: ZonedTime, daysAhead: number | undefined): string
  at(day: string, time: ZonedTime): string
  /** `to` is left out where it is the midnight that ends the day. */
  between(day: string, from: ZonedTime, to: ZonedTime | undefined): string
  endOf(day: string): string
  /** Two times on two days, or two days. */
  span(from: string, to: string): string
  /** What to say where clocks change. */
  readonly change: Readonly<Record<"first" | "second" | "gap", string>>
  /** Cities that the language has a name of its own for. */
  readonly cities: Readonly<Record<string, string>>
  place(city: string, whose: "yours" | "ours"): string
}

/**
 * A promised time as it is read aloud, on the listener's clock and with the city that it belongs to; where clocks show a time twice or
 * skip it, that is said too. A window of whole days is said by its days.
 *
 * @throws {@link Fault} `time/unknown-zone` or `time/out-of-range`; `input/invalid` for a language that there are no words in.
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
    const words =
      askedLanguage(language, "options.language") === "es" ? spanish : createEnglish(DAY_FIRST.test(language))
    const due = toLocal(dueAt, zone)
    const change = met === "gap" && goesForward(zone, dueAt) ? met : readingOf(due, zone, dueAt)
    const today = toLocal(now, zone)
    const dayOf = (local: ZonedTime) => words.day(local, today, daysBetween(today, local))
    const isWindow = notBeforeAt !== null && notBeforeAt < dueAt
    const said = isWindow ? sayWindow(words, dayOf, { zone, from: notBeforeAt, to: dueAt }) : words.at(dayOf(due), due)
    const parts = [`${said} ${words.place(toCity(zone, words), whose)}`]
    if (change !== undefined) parts.push(words.change[change])
    return parts.join(", ")
  })
}

const DAY_MS = 86_400_000

/** Where dates are said with the day first; elsewhere English is taken for that of America. */
const DAY_FIRST = /^en-(?:GB|IE|AU|NZ|IN|ZA|SG|HK)\b/i

/** A window, of which a midnight is the end of the day before. */
function sayWindow(
  words: SpokenWords,
  dayOf: (local: ZonedTime) => string,
  { zone, from, to }: { readonly zone: string; readonly from: number; readonly to: number },
): string {
  const isMidnight = (at: number) => startOfDay(toLocal(at, zone), zone) === at
  const ends = isMidnight(to)
  const [first, last] = [toLocal(from, zone), toLocal(ends ? to - 1 : to, zone)]
  const isOneDay = formatDate(first) === formatDate(last)
  const [day, lastDay] = [dayOf(first), dayOf(last)]
  if (ends && isMidnight(from)) return isOneDay ? day : words.span(day, lastDay)
  const reading = readingOf(first, zone, from)
  // The end says its own, after the place; a beginning that has the same need not.
  const change = !ends && reading === readingOf(last, zone, to) ? undefined : reading
  if (isOneDay && change === undefined) return words.between(day, first, ends ? undefined : last)
  const begins = words.at(day, first)
  return words.span(
    change === undefined ? begins : `${begins}, ${words.change[change]},`,
    ends ? words.endOf(lastDay) : words.at(lastDay, last),
  )
}

/** Whether clocks of a zone are put forward around a time: where it was wished for, they may be, and here stand as they are. */
function goesForward(zone: string, at: number): boolean {
  return toLocal(at - DAY_MS, zone).offsetMs < toLocal(at + DAY_MS, zone).offsetMs
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

/** The city that a zone is named after. The sign of `Etc/GMT+5` is the other way round: it is behind. */
function toCity(zone: string, { cities }: SpokenWords): string {
  const name = zone.slice(zone.lastIndexOf("/") + 1).replaceAll("_", " ")
  const city = /^GMT[+-]\d/.test(name) ? name.replace(/[+-]/, (sign) => (sign === "+" ? "-" : "+")) : name
  return cities[city] ?? city
}
