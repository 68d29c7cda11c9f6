import { withoutTrailing, regex } from "../../kernel/inner.js"
import type { PromiseWindow } from "../../session/index.js"
import { toClause, toWholeWords, type ClauseWords } from "./clause.js"

/** How times are said: in which language, and in whose zone. */
export interface WordingOptions {
  /** BCP 47. */
  readonly locale: string
  /** IANA zone. */
  readonly zone: string
}

/** What sentences are made with. */
export interface Say {
  /** `Thu 12 Mar, 14:00 GMT` as that locale writes it, with the zone: agents answer for clients in several. */
  readonly moment: (at: number) => string
  /** A window of time, or an empty text where none was said. */
  readonly window: (window: PromiseWindow) => string
  /** A number as that locale writes it, with at most one decimal. */
  readonly number: (value: number) => string
  /** A ratio of 0 to 1 in hundredths: `88%`, `0.4%`. */
  readonly share: (ratio: number) => string
  /** Whole minutes, at least one; hours from 90 minutes on. */
  readonly duration: (ms: number) => string
  /** Words that somebody said, cut at a word where they are long, in quotation marks. */
  readonly quote: (words: string) => string
  /** Words that somebody put down, cut at a word where they are long, without a full stop at the end. */
  readonly clip: (words: string) => string
  /** A language by its name: `pt-BR` is "Brazilian Portuguese". A tag that has none stands as it is. */
  readonly language: (tag: string) => string
  /** The first clause of them, in passing: within a sentence that somebody says. */
  readonly mention: (words: string) => string
}

/** How a locale joins what {@link Say} gives. */
export interface Joins {
  /** A window that has only a beginning: `from Thu 12 Mar, 14:00`. */
  readonly from: (at: string) => string
  /** A window that has only an end: `by Thu 12 Mar, 14:00`. */
  readonly to: (at: string) => string
  /** A window that has both ends. */
  readonly between: (from: string, to: string) => string
  /** A window that is one whole day or one moment: `on Thu 12 Mar`. */
  readonly day: (day: string) => string
  /** A window of whole days. */
  readonly days: (first: string, last: string) => string
  /** A window that has only an end, the end of a day: `by the end of Thu 12 Mar`. */
  readonly byDay: (day: string) => string
  /** A number of whole minutes: `5 min`. */
  readonly minutes: (count: number) => string
  /** A number of hours, with at most one decimal: `1.5 h`. */
  readonly hours: (count: string) => string
  /** Words in quotation marks. */
  readonly quote: (words: string) => string
  /** Where a mention may end. */
  readonly clauses: ClauseWords
}

/** Before this a transcript told no date: there is no moment to name. */
const FIRST_DATE = 365 * 86_400_000

/** Whether a moment has a date. */
export function isDated(at: number): boolean {
  return at >= FIRST_DATE
}

/** A weekday means one day only: six days, since on the seventh it is the same as today's. */
const WEEKDAYS_AHEAD = 6 * 86_400_000

/** How short it is said. */
export interface Brevity {
  /** What somebody said or put down is cut after so many words. */
  readonly mostWords: number
  /** What is due within six days from here is named by its weekday alone; left out, every day has its date. */
  readonly from?: number
}

/** Makes what sentences need, in one language and zone. */
export function createSay(
  { locale, zone }: WordingOptions,
  joins: Joins,
  { mostWords, from: now = Infinity }: Brevity,
): Say {
  const writing = (more: Intl.DateTimeFormatOptions) => {
    const toFormat = (date: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat(locale, { timeZone: zone, weekday: "short", ...date, ...more })
    const [dated, near] = [toFormat({ day: "numeric", month: "short" }), toFormat({})]
    return (at: number): string => {
      const format = at >= now && at < now + WEEKDAYS_AHEAD ? near : dated
      return !isDated(at) ? "" : format.format(at).replace(/\s+/g, " ")
    }
  }
  const labelled = { timeZoneName: "short" } as const
  const time = { hour: "numeric", minute: "2-digit" } as const
  const [moment, unlabelled, day] = [writing({ ...time, ...labelled }), writing(time), writing({})]
  // By one format: what is near has no date.
  const dayFormat = new Intl.DateTimeFormat("en", { timeZone: zone, dateStyle: "short" })
  const isOneDay = (one: number, other: number): boolean =>
    isDated(one) && isDated(other) && dayFormat.format(one) === dayFormat.format(other)
  const hourFormat = new Intl.DateTimeFormat(locale, { timeZone: zone, ...time, ...labelled })
  const hour = (at: number): string => hourFormat.format(at).replace(/\s+/g, " ")
  // A client's day needs no zone. Nobody's day ends with that of UTC.
  const lastDay = zone === "UTC" ? writing(labelled) : day
  const clock = new Intl.DateTimeFormat("en", {
    timeZone: zone,
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
    hourCycle: "h23",
  })
  /** The beginning of a day is the end of the one before. */
  const isMidnight = (at: number): boolean => isDated(at) && clock.format(at) === "00:00:00"
  const cut = (text: string): string => {
    const words = toWords(text)
    return words.length <= mostWords ? words.join(" ") : `${toWholeWords(words.slice(0, mostWords), joins.clauses)}…`
  }
  return {
    moment,
    window: ({ from, to }) => {
      if (to !== null && isMidnight(to)) {
        const last = lastDay(to - 1)
        // "Tonight" ends with the day.
        if (from === null || (to !== from && !isMidnight(from) && isOneDay(from, to - 1))) return joins.byDay(last)
        if (to !== from && isMidnight(from)) {
          return isOneDay(from, to - 1) ? joins.day(last) : joins.days(day(from), last)
        }
      }
      const [begins, ends] = [from === null ? "" : moment(from), to === null ? "" : moment(to)]
      if (ends === "") return begins === "" ? "" : joins.from(begins)
      if (from === null || begins === "") return joins.to(ends)
      if (begins === ends) return joins.day(ends)
      // A day is named once.
      return joins.between(unlabelled(from), to !== null && isOneDay(from, to) ? hour(to) : ends)
    },
    number: (value) => value.toLocaleString(locale, { maximumFractionDigits: 1 }),
    share: (ratio) => ratio.toLocaleString(locale, { style: "percent", maximumFractionDigits: ratio < 0.1 ? 1 : 0 }),
    duration: (ms) => {
      const minutes = Math.max(1, Math.round(ms / 60_000))
      return minutes < 90 ? joins.minutes(minutes) : joins.hours((minutes / 60).toFixed(1).replace(/\.0$/, ""))
    },
    quote: (words) => joins.quote(cut(words)),
    language: (tag) => languageName(tag, locale) ?? cut(tag),
    mention: (words) => lower(toClause(toWords(words), joins.clauses)),
    clip: (words) => withoutTrailing(cut(words), (sign) => ".!?".includes(sign)),
  }
}

function languageName(tag: string, locale: string): string | undefined {
  try {
    return new Intl.DisplayNames(locale, { type: "language", fallback: "none" }).of(tag)
  } catch {
    return undefined
  }
}

const UNSHOWN = /* @__PURE__ */ regex(
  "[\\p{Cc}\\p{Cf}{}<>\\u23a7-\\u23ad\\u23de\\u23df\\u2774\\u2775\\u2983\\u2984\\ufe37\\ufe38\\ufe5b\\ufe5c\\uff5b\\uff5d]",
  "gu",
)

/** The words of a text, without signs that a terminal or a page would obey. Braces are those that only look like it, too. */
function toWords(text: string): readonly string[] {
  return text
    .replace(UNSHOWN(), " ")
    .split(/\s+/)
    .filter((word) => word !== "")
}

const CAPITALISED = /* @__PURE__ */ regex("^\\p{Lu}\\p{Ll}*(\\s\\p{Ll}|$)", "u")

/** In mid-sentence. An abbreviation keeps its capitals, and so does a name of two words. */
function lower(text: string): string {
  return CAPITALISED().test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
}
