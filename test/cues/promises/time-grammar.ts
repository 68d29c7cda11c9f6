/**
 * English times built from a grammar, each with the window that the conventions give it, reckoned here without the code that is tested: dates by
 * `Date.UTC` on the wall.
 */

/** Where and when a time is said. No clock changes in the hours that are counted. */
export interface Said {
  readonly name: string
  readonly zone: string
  /** Local wall time as if it were UTC. */
  readonly now: number
  readonly dayFirst: boolean
}

/** What a window may be; `*` is anything. Instants on the wall, as if of UTC. */
export interface SpokenTime {
  readonly kind: string
  readonly words: string
  readonly from: readonly (number | null | "*")[]
  readonly to: readonly (number | null | "*")[]
}

const DAY = 86_400_000
const HOUR = 3_600_000
const MINUTE = 60_000

export const places: readonly Said[] = [
  { name: "Phoenix", zone: "America/Phoenix", now: Date.UTC(2026, 10, 24, 10), dayFirst: false }, // Tuesday
  { name: "Dubai", zone: "Asia/Dubai", now: Date.UTC(2027, 0, 29, 16, 10), dayFirst: true }, // Friday
  { name: "London", zone: "Europe/London", now: Date.UTC(2026, 11, 30, 9, 20), dayFirst: true }, // Wednesday
]

const small =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  )
const tens = ["", "", "twenty", "thirty", "forty", "fifty"]
export const spell = (n: number): string =>
  n <= 20 ? small[n]! : `${tens[Math.floor(n / 10)]}${n % 10 === 0 ? "" : `-${small[n % 10]}`}`
const ordinals =
  "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
    " ",
  )
const ordinal = (n: number): string =>
  n <= 20 ? ordinals[n]! : n === 30 ? "thirtieth" : `${n > 30 ? "thirty" : "twenty"}-${ordinals[n % 10]}`
const nth = (n: number): string =>
  `${n}${n % 100 > 10 && n % 100 < 14 ? "th" : (["th", "st", "nd", "rd"][n % 10] ?? "th")}`
const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
const months = "January February March April May June July August September October November December".split(" ")

const midnight = (at: number): number => Math.floor(at / DAY) * DAY
const weekdayOf = (at: number): number => (Math.floor(at / DAY) + 3) % 7
const dateOf = (at: number) => {
  const date = new Date(at)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth(), day: date.getUTCDate() }
}

type Ends = Pick<SpokenTime, "from" | "to">
const at = (instant: number): Ends => ({ from: [instant], to: [instant] })
const span = (from: number, to: number): Ends => ({ from: [from], to: [to] })
const until = (...to: readonly number[]): Ends => ({ from: [null], to })
const since = (from: number): Ends => ({ from: [from], to: [null, "*"] })

/** Every time of the grammar as it is said somewhere. */
export function timesSaid({ now, dayFirst }: Said): readonly SpokenTime[] {
  const times: SpokenTime[] = []
  const say = (kind: string, words: string, ends: Ends): void => void times.push({ kind, words, ...ends })
  const today = midnight(now)
  const { year, month } = dateOf(now)
  /** Whole dates; of today what is left of it will do. */
  const dates = (first: number, count = 1): Ends => ({
    from: first === today ? [first, now] : [first],
    to: [first + count * DAY],
  })
  const coming = (weekday: number): number => today + (((weekday - weekdayOf(now) + 6) % 7) + 1) * DAY
  const monday = today - weekdayOf(now) * DAY
  const ofMonth = (ahead: number, day: number): number => Date.UTC(year, month + ahead, day)
  const nextDate = (m: number, day: number): number => {
    const first = Date.UTC(year, m, day)
    return first >= today ? first : Date.UTC(year + 1, m, day)
  }
  const nextDay = (day: number): number => (ofMonth(0, day) >= today ? ofMonth(0, day) : ofMonth(1, day))
  const workdays = (from: number, count: number): number => {
    let day = from
    for (let left = count; left > 0;) {
      day += DAY
      if (weekdayOf(day) < 5) left -= 1
    }
    return day
  }
  /** The next such hour in waking hours, on a day or from now on. */
  const wakingHour = (hour: number, minute: number, day?: number): number => {
    const choices = [hour % 12, (hour % 12) + 12].map((h) => (day ?? today) + h * HOUR + minute * MINUTE)
    const waking = choices.filter((each) => each % DAY >= 7 * HOUR && each % DAY < 21 * HOUR)
    return waking.find((each) => day !== undefined || each > now) ?? waking[0]! + DAY
  }

  // Lengths.
  for (const n of [2, 5, 12, 25, 45, 90]) {
    const said = n === 90 ? "90" : spell(n)
    say("elapsed", `in ${n} minutes`, at(now + n * MINUTE))
    say("elapsed", `in about ${said} minutes`, at(now + n * MINUTE))
    say("elapsed", `${said} minutes from now`, at(now + n * MINUTE))
    say("within", `within ${said} minutes`, until(now + n * MINUTE))
    say("within", `in the next ${n} mins`, until(now + n * MINUTE))
  }
  for (const n of [2, 3, 6]) {
    say("elapsed", `in ${spell(n)} hours`, at(now + n * HOUR))
    say("elapsed", `in ${spell(n)} hours' time`, at(now + n * HOUR))
    say("fractions", `in ${spell(n)} and a half hours`, at(now + (n + 0.5) * HOUR))
    say("fractions", `in ${spell(n)} hours and a half`, at(now + (n + 0.5) * HOUR))
    say("fractions", `in ${n}.5 hours`, at(now + (n + 0.5) * HOUR))
    say("fractions", `in ${n} and a quarter hours`, at(now + (n + 0.25) * HOUR))
    say("fractions", `in ${spell(n)} hours and ten minutes`, at(now + n * HOUR + 10 * MINUTE))
    say("within", `no more than ${spell(n)} hours from now`, until(now + n * HOUR))
    say("ranges", `in ${n} to ${n + 1} hours`, span(now + n * HOUR, now + (n + 1) * HOUR))
  }
  const fractions: readonly (readonly [string, number])[] = [
    ["half an hour", 30],
    ["a half hour", 30],
    ["a quarter of an hour", 15],
    ["three quarters of an hour", 45],
    ["an hour and a half", 90],
    ["an hour and a quarter", 75],
    ["one and a half hours", 90],
    ["an hour and twenty minutes", 80],
    ["an hour or so", 60],
    ["a couple of hours", 120],
  ]
  for (const [words, minutes] of fractions) {
    say("fractions", `in ${words}`, at(now + minutes * MINUTE))
    say("fractions", `${words} from now`, at(now + minutes * MINUTE))
    say("within", `within ${words}`, until(now + minutes * MINUTE))
  }
  for (const n of [2, 3, 10]) {
    const [days, weeks] = [today + n * DAY, today + 7 * n * DAY]
    say("days counted", `in ${spell(n)} days`, dates(days))
    say("days counted", `in ${n} days' time`, dates(days))
    say("days counted", `${spell(n)} days from today`, dates(days))
    say("days counted", `${n} days from now`, dates(days))
    say("days counted", `in ${spell(n)} weeks`, dates(weeks))
    say("days counted", `${spell(n)} weeks from today`, dates(weeks))
    say("days counted", `${spell(n)} weeks from tomorrow`, dates(weeks + DAY))
    say("days counted", `${spell(n)} weeks today`, dates(weeks))
    say("business days", `in ${spell(n)} business days`, dates(workdays(today, n)))
    say("business days", `${n} working days from now`, dates(workdays(today, n)))
    say("business days", `within ${spell(n)} working days`, until(workdays(today, n) + DAY))
    say("within", `within ${n} days`, until(days + DAY, days, now + n * DAY))
    say("within", `in the next ${spell(n)} weeks`, until(weeks + DAY, weeks, now + 7 * n * DAY))
  }
  for (const [words, days] of [
    ["in a week", 7],
    ["in a fortnight", 14],
    ["in a week's time", 7],
    ["in a fortnight's time", 14],
    ["a week today", 7],
    ["a week from today", 7],
    ["a week tomorrow", 8],
    ["a fortnight tomorrow", 15],
    ["tomorrow week", 8],
    ["a fortnight today", 14],
    ["the day after tomorrow", 2],
    ["a week from tomorrow", 8],
  ] as const)
    say("days counted", words, dates(today + days * DAY))
  say("business days", "on the next business day", dates(workdays(today, 1)))
  say("business days", "the next working day", dates(workdays(today, 1)))

  // Clocks.
  const hours: readonly (readonly [words: string, hour: number, minute: number])[] = [
    ["three", 3, 0],
    ["eleven", 11, 0],
    ["half past two", 2, 30],
    ["half two", 2, 30],
    ["quarter to five", 4, 45],
    ["a quarter past nine", 9, 15],
    ["quarter of four", 3, 45],
    ["ten past six", 6, 10],
    ["twenty-five to one", 12, 35],
    ["five thirty", 5, 30],
    ["eight oh five", 8, 5],
    ["12:40", 12, 40],
    ["4.15", 4, 15],
    ["ten fifty-five", 10, 55],
    ["seven o'clock", 7, 0],
    ["20 past 5", 5, 20],
  ]
  for (const [words, hour, minute] of hours) {
    say("clocks", `at ${words}`, at(wakingHour(hour, minute)))
    say("clocks", `by ${words}`, until(wakingHour(hour, minute)))
    say("clocks on days", `tomorrow at ${words}`, at(wakingHour(hour, minute, today + DAY)))
    say("clocks on days", `at ${words} on Thursday`, at(wakingHour(hour, minute, coming(3))))
    say("clocks on days", `on Monday, ${words}`, at(wakingHour(hour, minute, coming(0))))
    say("clocks on days", `before ${words} on Sunday`, until(wakingHour(hour, minute, coming(6))))
    say("clocks on days", `after ${words} tomorrow`, since(wakingHour(hour, minute, today + DAY)))
  }
  const sure: readonly (readonly [words: string, minutes: number])[] = [
    ["3pm", 15 * 60],
    ["3:30 p.m.", 15 * 60 + 30],
    ["10 am", 10 * 60],
    ["17:45", 17 * 60 + 45],
    ["1500 hours", 15 * 60],
    ["three in the afternoon", 15 * 60],
    ["nine in the evening", 21 * 60],
    ["six in the morning", 6 * 60],
    ["ten at night", 22 * 60],
    ["noon", 12 * 60],
    ["half past ten in the morning", 10 * 60 + 30],
    ["quarter to nine at night", 20 * 60 + 45],
    ["ten past midday", 12 * 60 + 10],
  ]
  for (const [words, minutes] of sure) {
    say("sure clocks", `tomorrow at ${words}`, at(today + DAY + minutes * MINUTE))
    say("sure clocks", `at ${words} on Friday`, at(coming(4) + minutes * MINUTE))
    say("sure clocks", `no later than ${words} tomorrow`, until(today + DAY + minutes * MINUTE))
    say("sure clocks", `at ${words} the day after tomorrow`, at(today + 2 * DAY + minutes * MINUTE))
  }

  // Weekdays.
  weekdays.forEach((name, weekday) => {
    const next = coming(weekday)
    const inNextWeek = monday + (7 + weekday) * DAY
    const isToday = weekday === weekdayOf(now)
    say("weekdays", `on ${name}`, dates(next))
    say("weekdays", `this coming ${name}`, dates(next))
    if (!isToday) say("weekdays", `${name} week`, dates(next + 7 * DAY))
    if (!isToday) say("weekdays", `a week on ${name}`, dates(next + 7 * DAY))
    if (!isToday) say("weekdays", `a fortnight on ${name}`, dates(next + 14 * DAY))
    if (!isToday) say("weekdays", `two weeks on ${name}`, dates(next + 14 * DAY))
    if (!isToday) say("weekdays", `a week from ${name}`, dates(next + 7 * DAY))
    say("weekdays", `on ${name} of next week`, dates(inNextWeek))
    say("weekdays", `next week on ${name}`, dates(inNextWeek))
    say("weekdays", `by ${name}`, until(next + DAY))
    say("weekdays", `before ${name}`, until(next))
    say("parts", `${name} morning`, span(next + 8 * HOUR, next + 12 * HOUR))
    say("parts", `on ${name} afternoon`, span(next + 12 * HOUR, next + 17 * HOUR))
    say("parts", `first thing on ${name}`, { from: [next + 8 * HOUR], to: [next + 10 * HOUR] })
    say("closings", `by close of business ${name}`, until(next + 17 * HOUR))
    say("closings", `by the end of the day on ${name}`, until(next + 17 * HOUR))
  })

  // Dates.
  for (const [m, day] of [
    [11, 4],
    [0, 31],
    [1, 12],
    [2, 22],
    [6, 1],
  ] as const) {
    const meant = nextDate(m, day)
    const { year: y } = dateOf(meant)
    const name = months[m]!
    say("dates", `on ${name} ${nth(day)}`, dates(meant))
    say("dates", `on the ${ordinal(day)} of ${name}`, dates(meant))
    say("dates", `on ${day} ${name.slice(0, 3)}`, dates(meant))
    say("dates", `on ${name} ${day}, ${y}`, dates(meant))
    say("dates", `on the ${nth(day)} of ${name} ${y}`, dates(meant))
    say("dates", `on ${weekdays[weekdayOf(meant)]!}, ${name} ${ordinal(day)}`, dates(meant))
    say("dates", `on ${weekdays[weekdayOf(meant)]!} the ${nth(day)} of ${name}`, dates(meant))
    say("dates", `by ${name} ${nth(day)}`, until(meant + DAY))
    say("dates", `before the ${ordinal(day)} of ${name}`, until(meant))
    const [first, second] = dayFirst ? [day, m + 1] : [m + 1, day]
    const iso = `${y}-${String(m + 1).padStart(2, "0")}-${String(day).padStart(2, "0")}`
    say("figures", `on ${iso}`, dates(meant))
    say("figures", `on ${first}/${second}`, dates(meant))
    say("figures", `on ${first}/${second}/${y}`, dates(meant))
    say("figures", `by ${first}/${second}/${String(y).slice(2)}`, until(meant + DAY))
    say("figures", `on ${iso} at 14:30`, at(meant + 14.5 * HOUR))
    say("figures", `at 2pm on ${first}/${second}`, at(meant + 14 * HOUR))
    say("dates", `at half past two on ${name} ${nth(day)}`, at(meant + 14.5 * HOUR))
    say("parts", `on the morning of ${name} ${nth(day)}`, span(meant + 8 * HOUR, meant + 12 * HOUR))
    say("ranges", `between ${name} ${day} and ${day === 31 ? "February 2" : `${day + 2}`}`, dates(meant, 3))
  }
  for (const day of [2, 9, 15, 21, 28]) {
    say("days of months", `on the ${nth(day)}`, dates(nextDay(day)))
    say("days of months", `on the ${ordinal(day)}`, dates(nextDay(day)))
    say("days of months", `by the ${nth(day)}`, until(nextDay(day) + DAY))
    say("days of months", `on the ${ordinal(day)} of next month`, dates(ofMonth(1, day)))
    say("days of months", `on the ${nth(day)} next month`, dates(ofMonth(1, day)))
    say("days of months", `by the ${nth(day)} of next month`, until(ofMonth(1, day) + DAY))
    say("days of months", `before noon on the ${nth(day)}`, until(nextDay(day) + 12 * HOUR))
    const weekday = weekdays[weekdayOf(nextDay(day))]!
    say("days of months", `${weekday} the ${ordinal(day)}`, dates(nextDay(day)))
  }

  // Parts of near days.
  say("parts", "tomorrow morning", span(today + 32 * HOUR, today + 36 * HOUR))
  say("parts", "in the morning tomorrow", span(today + 32 * HOUR, today + 36 * HOUR))
  say("parts", "tomorrow afternoon", span(today + 36 * HOUR, today + 41 * HOUR))
  say("parts", "tomorrow evening", span(today + 42 * HOUR, today + 45 * HOUR))
  say("parts", "this evening", span(today + 18 * HOUR, today + 21 * HOUR))
  say("parts", "tonight", span(today + 18 * HOUR, today + 24 * HOUR))
  say("parts", "first thing tomorrow", span(today + 32 * HOUR, today + 34 * HOUR))
  say("parts", "the morning after next", { from: ["*"], to: ["*"] })

  // Ends of days and periods.
  const friday = monday + 4 * DAY + 17 * HOUR
  const sunday = monday + 7 * DAY
  say("closings", "by end of day", until(today + 17 * HOUR))
  say("closings", "by the close of play tomorrow", until(today + 41 * HOUR))
  say("closings", "by EOD tomorrow", until(today + 41 * HOUR))
  say("closings", "before close of business tomorrow", until(today + 41 * HOUR))
  say("closings", "by the end of the week", until(friday, sunday))
  say("closings", "by the end of next week", until(friday + 7 * DAY, sunday + 7 * DAY))
  say("closings", "before the end of the month", until(ofMonth(1, 1), ofMonth(1, 1) - 7 * HOUR))
  say("closings", "by the end of next month", until(ofMonth(2, 1), ofMonth(2, 1) - 7 * HOUR))
  say("closings", "by the end of January", until(nextDate(0, 31) + DAY, nextDate(0, 31) + 17 * HOUR))
  say("closings", "by the end of the year", until(Date.UTC(year + 1, 0, 1), Date.UTC(year, 11, 31, 17)))
  say("closings", "by year end", until(Date.UTC(year + 1, 0, 1), Date.UTC(year, 11, 31, 17)))
  const quarter = Date.UTC(year, Math.floor(month / 3) * 3 + 3, 1)
  say("closings", "by the end of the quarter", until(quarter, quarter - 7 * HOUR))
  say(
    "closings",
    "by the end of Q2",
    until(Date.UTC(month < 6 ? year : year + 1, 6, 1), Date.UTC(month < 6 ? year : year + 1, 5, 30, 17)),
  )

  // Periods.
  say("periods", "next week", dates(sunday, 7))
  say("periods", "the week after next", dates(sunday + 7 * DAY, 7))
  say("periods", "sometime next week", dates(sunday, 7))
  say("periods", "next month", span(ofMonth(1, 1), ofMonth(2, 1)))
  say("periods", "the month after next", span(ofMonth(2, 1), ofMonth(3, 1)))
  say("periods", "in March", span(nextDate(2, 1), nextDate(3, 1)))
  say("periods", "next year", span(Date.UTC(year + 1, 0, 1), Date.UTC(year + 2, 0, 1)))
  say("periods", "in 2028", span(Date.UTC(2028, 0, 1), Date.UTC(2029, 0, 1)))
  say("periods", "in April next year", span(Date.UTC(year + 1, 3, 1), Date.UTC(year + 1, 4, 1)))
  say("periods", "next quarter", span(quarter, Date.UTC(dateOf(quarter).year, dateOf(quarter).month + 3, 1)))
  say("periods", "in the third quarter of 2027", span(Date.UTC(2027, 6, 1), Date.UTC(2027, 9, 1)))
  say("periods", "in the first half of next year", span(Date.UTC(year + 1, 0, 1), Date.UTC(year + 1, 6, 1)))
  say("periods", "in the first week of March", dates(nextDate(2, 1), 7))
  say("periods", "at the weekend", dates(monday + 5 * DAY, 2))
  say("periods", "next weekend", dates(monday + 12 * DAY, 2))
  say("periods", "by the weekend", until(monday + 5 * DAY))
  say("periods", "before the weekend", until(monday + 5 * DAY))
  say("periods", "the week of March 8th", { from: [Date.UTC(2027, 2, 8)], to: [Date.UTC(2027, 2, 15)] })
  for (const [n, ahead, name] of [
    [1, 1, "next month"],
    [2, 1, "next month"],
    [3, undefined, "March"],
    [-1, undefined, "March"],
    [-1, 1, "next month"],
  ] as const) {
    const start = ahead === undefined ? nextDate(2, 1) : ofMonth(ahead, 1)
    const end = Date.UTC(dateOf(start).year, dateOf(start).month + 1, 1)
    for (const weekday of [0, 4]) {
      const first = start + ((weekday - weekdayOf(start) + 7) % 7) * DAY
      const last = end - (((weekdayOf(end) - weekday + 6) % 7) + 1) * DAY
      const meant = n < 0 ? last : first + 7 * (n - 1) * DAY
      const which = n < 0 ? "last" : ordinal(n)
      say("nth weekdays", `on the ${which} ${weekdays[weekday]!} of ${name}`, dates(meant))
      say("nth weekdays", `by the ${which} ${weekdays[weekday]!} in ${name}`, until(meant + DAY))
    }
  }
  say("business days", "on the first working day of next month", dates(workdays(ofMonth(1, 0), 1)))
  say("business days", "on the last working day of the month", { from: ["*"], to: ["*"] })

  // Feasts.
  const christmas = nextDate(11, 25)
  const newYear = nextDate(0, 1)
  for (const [words, day] of [
    ["on Christmas Eve", nextDate(11, 24)],
    ["on Boxing Day", nextDate(11, 26)],
    ["on New Year's Day", newYear],
    ["on New Year's Eve", nextDate(11, 31)],
    ["on Valentine's Day", nextDate(1, 14)],
    ["on Easter Monday", Date.UTC(2027, 2, 29)],
    ["on Good Friday", Date.UTC(2027, 2, 26)],
    ["the day after Christmas", christmas + DAY],
    ["two days before Christmas", christmas - 2 * DAY],
    ["a week after New Year's Day", newYear + 7 * DAY],
    ["the Tuesday after Easter", Date.UTC(2027, 2, 30)],
  ] as const)
    say("feasts", words, dates(day))
  say("feasts", "before Christmas", until(christmas))
  say("feasts", "by Christmas Eve", until(nextDate(11, 24) + DAY))
  say("feasts", "at noon on Boxing Day", at(nextDate(11, 26) + 12 * HOUR))

  // Ranges and bounds.
  const tomorrow = today + DAY
  for (const [words, first, last] of [
    ["between two and four", 14, 16],
    ["from nine to eleven", 9, 11],
    ["between 10 and 12:30", 10, 12.5],
    ["between half past one and three", 13.5, 15],
    ["2-4pm", 14, 16],
    ["from 11am to 1pm", 11, 13],
    ["between eleven and one", 11, 13],
  ] as const) {
    say("ranges", `tomorrow ${words}`, span(tomorrow + first * HOUR, tomorrow + last * HOUR))
    say("ranges", `${words} on Thursday`, span(coming(3) + first * HOUR, coming(3) + last * HOUR))
  }
  say("ranges", "on Monday or Tuesday", { from: [coming(0)], to: [coming(0) + 2 * DAY] })
  say("ranges", "in two or three days", dates(today + 2 * DAY, 2))
  say("ranges", "in 3 to 5 business days", span(workdays(today, 3), workdays(today, 5) + DAY))
  say("ranges", "between the 9th and the 11th of March", dates(nextDate(2, 9), 3))
  say("bounds", "not before three tomorrow", since(tomorrow + 15 * HOUR))
  say("bounds", "any time after noon tomorrow", since(tomorrow + 12 * HOUR))
  say("bounds", "no earlier than 9am tomorrow", since(tomorrow + 9 * HOUR))
  say("bounds", "by noon tomorrow at the latest", until(tomorrow + 12 * HOUR))
  say("bounds", "an hour before noon tomorrow", at(tomorrow + 11 * HOUR))
  say("bounds", "two hours after three tomorrow", at(tomorrow + 17 * HOUR))
  say("bounds", "up to five tomorrow", until(tomorrow + 17 * HOUR))
  for (const [words, days] of [
    ["at the same time tomorrow", 1],
    ["this time tomorrow", 1],
    ["this time next week", 7],
  ] as const)
    say("same time", words, at(now + days * DAY))
  say("same time", "by this time tomorrow", until(now + DAY))
  for (const n of [2, 3, 6]) {
    const later = (months: number) => Date.UTC(year, month + months, Math.min(dateOf(now).day, 28))
    const known = dateOf(now).day <= 28
    if (known) say("months counted", `in ${spell(n)} months`, dates(later(n)))
    if (known) say("months counted", `${n} months from today`, dates(later(n)))
    if (known) say("months counted", `in ${spell(n)} months' time`, dates(later(n)))
    if (known) say("months counted", `in ${spell(n)} years`, dates(later(12 * n)))
    say("days after", `${spell(n)} days after Christmas`, dates(christmas + n * DAY))
    say("days after", `${spell(n)} days from Friday`, dates(coming(4) + n * DAY))
    say("days after", `${spell(n)} weeks from Monday`, dates(coming(0) + 7 * n * DAY))
    say("days after", `${spell(n)} days before the 20th of March`, dates(nextDate(2, 20) - n * DAY))
    say("days after", `within ${spell(n)} days of Friday`, until(coming(4) + (n + 1) * DAY))
    say("weekdays", `${spell(n)} Fridays from now`, dates(coming(4) + 7 * (n - 1) * DAY))
  }
  for (const [words, first, last] of [
    ["from Monday to Wednesday", coming(0), coming(0) + 3 * DAY],
    ["Monday through Thursday", coming(0), coming(0) + 4 * DAY],
    ["from the 5th to the 7th of March", nextDate(2, 5), nextDate(2, 8)],
    ["from March 5th through March 7th", nextDate(2, 5), nextDate(2, 8)],
    ["on March 5-7", nextDate(2, 5), nextDate(2, 8)],
    ["between February 27th and March 3rd", nextDate(1, 27), nextDate(2, 4)],
    ["in February or March", nextDate(1, 1), nextDate(3, 1)],
    ["in the second half of March", nextDate(2, 16), nextDate(3, 1)],
    ["in the last week of March", nextDate(3, 1) - 7 * DAY, nextDate(3, 1)],
    ["in the last three days of March", nextDate(3, 1) - 3 * DAY, nextDate(3, 1)],
    ["in the first ten days of March", nextDate(2, 1), nextDate(2, 11)],
    ["in Q1 2028", Date.UTC(2028, 0, 1), Date.UTC(2028, 3, 1)],
    ["in March 2028", Date.UTC(2028, 2, 1), Date.UTC(2028, 3, 1)],
    ["on the first weekend in March", Date.UTC(2027, 2, 6), Date.UTC(2027, 2, 8)],
  ] as const)
    say("ranges of dates", words, span(first, last))
  for (const [words, start, end] of [
    ["from 3pm tomorrow until noon on Friday", tomorrow + 15 * HOUR, coming(4) + 12 * HOUR],
    ["tomorrow from 10:00-12:00", tomorrow + 10 * HOUR, tomorrow + 12 * HOUR],
    ["between 9am and 5pm on March 5th", nextDate(2, 5) + 9 * HOUR, nextDate(2, 5) + 17 * HOUR],
    ["on March 5th between nine and ten thirty", nextDate(2, 5) + 9 * HOUR, nextDate(2, 5) + 10.5 * HOUR],
    ["tomorrow evening between seven and eight", tomorrow + 19 * HOUR, tomorrow + 20 * HOUR],
    ["on Saturday from half nine until eleven", coming(5) + 9.5 * HOUR, coming(5) + 11 * HOUR],
  ] as const)
    say("ranges", words, span(start, end))
  for (const [words, minutes] of [
    ["tomorrow night at eight", 20 * 60],
    ["at eight tomorrow night", 20 * 60],
    ["tomorrow at around 3ish", 15 * 60],
    ["at exactly ten tomorrow", 10 * 60],
    ["at 0900 tomorrow", 9 * 60],
    ["tomorrow around lunchtime, say one o'clock", 13 * 60],
    ["at five in the afternoon tomorrow", 17 * 60],
    ["tomorrow morning at half nine", 9 * 60 + 30],
    ["at eleven in the morning tomorrow", 11 * 60],
    ["at 11.30 a.m. tomorrow", 11 * 60 + 30],
    ["tomorrow, ten sharp", 10 * 60],
    ["tomorrow, at a quarter after four", 16 * 60 + 15],
    ["at ten minutes to four tomorrow", 15 * 60 + 50],
    ["at five minutes past noon tomorrow", 12 * 60 + 5],
    ["tomorrow at fifteen hundred", 15 * 60],
    ["tomorrow at fourteen thirty", 14 * 60 + 30],
  ] as const)
    say("clocks on days", words, at(tomorrow + minutes * MINUTE))
  say("parts", "on the evening of March 5th", span(nextDate(2, 5) + 18 * HOUR, nextDate(2, 5) + 21 * HOUR))
  say("parts", "on Saturday night", { from: [coming(5) + 18 * HOUR], to: [coming(5) + 24 * HOUR] })
  say("weekdays", "the Monday after next", { from: [sunday + 7 * DAY], to: [sunday + 8 * DAY] })
  say("weekdays", "the Monday after Christmas", dates(christmas + ((0 - weekdayOf(christmas) + 7) % 7) * DAY))
  say("feasts", "the day before New Year's Eve", dates(nextDate(11, 31) - DAY))
  say("dates", "on Dec. 5", dates(nextDate(11, 5)))
  say("figures", "on 2028/03/05", dates(Date.UTC(2028, 2, 5)))
  say("figures", "on 5-Mar-2028", dates(Date.UTC(2028, 2, 5)))
  say("figures", "on 2028-03-05T14:30", at(Date.UTC(2028, 2, 5, 14, 30)))
  say("figures", "on 13.05.2028", dates(Date.UTC(2028, 4, 13)))
  say("seasons", "next summer", { from: [null, "*"], to: [null, "*"] })
  say("seasons", "in the spring", { from: [null, "*"], to: [null, "*"] })
  return times
}
