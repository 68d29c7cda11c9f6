import type { Weekday, ZonedTime } from "../../time/index.js"
import type { SpokenWords } from "./say-it.js"

const weekdayNames: Readonly<Record<Weekday, string>> = {
  mon: "Monday",
  tue: "Tuesday",
  wed: "Wednesday",
  thu: "Thursday",
  fri: "Friday",
  sat: "Saturday",
  sun: "Sunday",
}

const monthNames: readonly string[] = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
]

/** Times as they are said in English: "December 24" in America, "24 December" elsewhere. */
export const createEnglish = (isDayFirst: boolean): SpokenWords => ({
  day(local, today, daysAhead) {
    const weekday = weekdayNames[local.weekday]
    if (daysAhead === 0) return "today"
    if (daysAhead === 1) return `tomorrow, ${weekday},`
    if (daysAhead !== undefined) return weekday
    const month = monthNames[local.month - 1]
    const isThisYear = local.year === today.year
    if (isDayFirst) return `${weekday} ${local.day} ${month}${isThisYear ? "" : ` ${local.year}`}`
    return `${weekday}, ${month} ${local.day}${isThisYear ? "" : `, ${local.year},`}`
  },
  at: (day, time) => `${day} at ${toClock(time)}`,
  between(day, from, to) {
    const first = toEdge(from)
    const last = to === undefined ? "midnight" : toEdge(to)
    const half = / [ap]\.m\.$/
    const shared = half.exec(first)?.[0] === half.exec(last)?.[0]
    return `${day} between ${shared ? first.replace(half, "") : first} and ${last}`
  },
  endOf: (day) => `the end of ${day}`,
  span: (from, to) => `between ${from} and ${to}`,
  change: {
    first: "before the clocks go back",
    second: "after the clocks go back",
    gap: "because the clocks go forward that night",
  },
  cities: {},
  place: (city, whose) => (/^(?:UTC|GMT)/.test(city) ? city : `${whose === "yours" ? "your" : "our"} time, ${city}`),
})

/** In a window nobody wonders which midnight is meant. */
function toEdge(time: ZonedTime): string {
  return time.hour === 0 && time.minute === 0 ? "midnight" : toClock(time)
}

function toClock({ hour, minute }: ZonedTime): string {
  if (minute === 0 && hour === 12) return "noon"
  if (minute === 0 && hour === 0) return "12 midnight, as the day begins,"
  const minutes = minute === 0 ? "" : `:${String(minute).padStart(2, "0")}`
  return `${hour % 12 === 0 ? 12 : hour % 12}${minutes} ${hour < 12 ? "a.m." : "p.m."}`
}
