import { list, optional, shape, text, type Check, type FaultIssue } from "../kernel/index.js"
import { DATE_EXPECTED, readDate, weekdays } from "./plain-date.js"
import type { Holiday, OpenHours, WorkCalendar } from "./work-calendar.js"
import { isZone, zoneIssue } from "./zone.js"

/** One a half hour: more is a mistake. */
const HOURS_LIMIT = 48
/** Over 27 years of closed days: enough for any list, and still read in a few milliseconds. */
const HOLIDAY_LIMIT = 10_000
const NAME_LIMIT = 100

const OPENS_FORM = /^([01]\d|2[0-3]):[0-5]\d$/
const CLOSES_FORM = /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/

/** Checks a calendar from outside and gives back a copy, or notes what is wrong with it. */
export const checkCalendar: Check<WorkCalendar> = (value, path, issues) => {
  const check = shape<WorkCalendar>({ zone, hours: week, holidays: optional(holidays) })
  return check(value, path, issues)
}

const zone: Check<string> = (value, path, issues) => {
  if (isZone(value)) return value
  issues.push(zoneIssue(value, path))
  return ""
}

const week: Check<WorkCalendar["hours"]> = (value, path, issues) => {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    issues.push({ path, expected: 'hours by weekday, as { mon: [["09:00", "17:00"]] }' })
    return {}
  }
  const copy: { -readonly [Day in keyof WorkCalendar["hours"]]: WorkCalendar["hours"][Day] } = {}
  for (const [key, hours] of Object.entries(value).slice(0, 20)) {
    const day = weekdays.find((name) => name === key)
    if (day === undefined) issues.push(unknownDay(key, path))
    else if (hours !== undefined) copy[day] = hoursOfDay(hours, `${path}.${day}`, issues)
  }
  return copy
}

/** `monday` and `Mon` meant `mon`. */
function unknownDay(key: string, path: string): FaultIssue {
  const suggestion = weekdays.find((day) => day === key.slice(0, 3).toLowerCase())
  const place = /^\w{1,20}$/.test(key) ? `${path}.${key}` : `${path}.?`
  return { path: place, expected: `one of ${weekdays.join(", ")}`, ...(suggestion === undefined ? {} : { suggestion }) }
}

const openHours: Check<OpenHours> = (value, path, issues) => {
  if (!Array.isArray(value) || value.length !== 2) {
    issues.push({ path, expected: 'when it opens and closes, as ["09:00", "17:00"]' })
    return ["00:00", "00:00"]
  }
  const opens = clockTime(value[0], OPENS_FORM, "00:00 to 23:59", `${path}.0`, issues)
  const closes = clockTime(value[1], CLOSES_FORM, "00:00 to 24:00", `${path}.1`, issues)
  return [opens, closes]
}

const hoursOfDay: Check<readonly OpenHours[]> = (value, path, issues) =>
  list(openHours, HOURS_LIMIT)(value, path, issues)

function clockTime(value: unknown, form: RegExp, range: string, path: string, issues: FaultIssue[]): string {
  if (typeof value === "string" && form.test(value)) return value
  const padded = typeof value === "string" && value.length === 4 && form.test(`0${value}`)
  issues.push({ path, expected: `a time from ${range}`, ...(padded ? { suggestion: `0${value}` } : {}) })
  return "00:00"
}

const date: Check<string> = (value, path, issues) => {
  if (readDate(value) !== undefined) return value as string
  issues.push({ path, expected: DATE_EXPECTED })
  return ""
}

const holidays: Check<readonly Holiday[]> = (value, path, issues) => {
  const holiday = shape<Holiday>({ date, hours: optional(hoursOfDay), name: optional(text(NAME_LIMIT, 1)) })
  const found = list(holiday, HOLIDAY_LIMIT)(value, path, issues)
  if (issues.length === 0) noteContradictions(found, path, issues)
  return found
}

/** Lists are often joined out of several, so a date may come twice; with two sets of hours nobody could tell which is meant. */
function noteContradictions(found: readonly Holiday[], path: string, issues: FaultIssue[]): void {
  const seen = new Map<string, string>()
  found.forEach((holiday, index) => {
    const hours = JSON.stringify(holiday.hours ?? [])
    const known = seen.get(holiday.date)
    if (known === undefined) seen.set(holiday.date, hours)
    else if (known !== hours) issues.push({ path: `${path}.${index}`, expected: "one set of hours for each date" })
  })
}
