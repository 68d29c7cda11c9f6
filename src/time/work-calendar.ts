import { checkCalendar } from "./check-calendar.js"
import type { FaultIssue } from "../kernel/index.js"
import type { Weekday } from "./plain-date.js"
import { timeFault } from "./time-fault.js"

/**
 * A stretch of a day, `["09:00", "12:30"]`, in wall-clock time: open at its first instant, closed at its last. An end at or
 * before the start means the next date (`["22:00", "06:00"]`); `24:00` is the next midnight.
 */
export type OpenHours = readonly [opens: string, closes: string]

/** The hours of a date that is not like other dates of its weekday. */
export interface Holiday {
  /** `YYYY-MM-DD`, in the calendar's zone. */
  readonly date: string
  /** These take the place of the weekday's hours; none means closed. */
  readonly hours?: readonly OpenHours[]
  /** What {@link explainDeadline} calls it: `Thanksgiving`. */
  readonly name?: string
}

/**
 * When work is done: hours by weekday, with dates that differ.
 *
 * Hours belong to the date on which they begin: the tail of a night that began on the eve of a holiday stays open, the
 * holiday's own night does not begin. Hours that overlap or touch count once.
 */
export interface WorkCalendar {
  /** A name of the IANA time zone database. */
  readonly zone: string
  /** At most 48 stretches a weekday; a weekday that is left out is closed. */
  readonly hours: { readonly [Day in Weekday]?: readonly OpenHours[] }
  /** At most 10,000 dates. */
  readonly holidays?: readonly Holiday[]
}

/**
 * Checks a work calendar and freezes a copy of it.
 *
 * Plain literals do as well everywhere; a defined calendar is read once and then costs nothing more to use.
 *
 * @param input - Anything; only the members of {@link WorkCalendar} may be there.
 * @throws {@link Fault} `time/invalid-calendar` with every wrong place: its path, what is expected, what was probably meant.
 *
 * @example
 * ```ts
 * import { defineWorkCalendar, isOpen } from "evenkeel/time"
 *
 * const office = defineWorkCalendar({
 *   zone: "America/Chicago",
 *   hours: { mon: [["09:00", "12:30"], ["13:30", "17:00"]], fri: [["22:00", "06:00"]] },
 *   holidays: [{ date: "2026-12-25", name: "Christmas Day" }],
 * })
 * isOpen(office, Date.UTC(2026, 10, 23, 15)) // => true
 * ```
 */
export function defineWorkCalendar(input: unknown): WorkCalendar {
  const issues: FaultIssue[] = []
  const calendar = checkCalendar(input, "", issues)
  if (issues.length > 0) throw timeFault("time/invalid-calendar", { issues: issues.slice(0, ISSUE_LIMIT) })
  return deepFreeze(calendar)
}

/** A fault that lists more than this is read by nobody. */
const ISSUE_LIMIT = 20

/**
 * What is wrong with a work calendar, without throwing: empty where {@link defineWorkCalendar} takes it.
 *
 * @example
 * ```ts
 * import { checkWorkCalendar } from "evenkeel/time"
 *
 * checkWorkCalendar({ zone: "Chicago", hours: {} })
 * // => [{ path: "zone", expected: "an IANA time zone", suggestion: "America/Chicago" }]
 * ```
 */
export function checkWorkCalendar(input: unknown): readonly FaultIssue[] {
  const issues: FaultIssue[] = []
  checkCalendar(input, "", issues)
  return issues.slice(0, ISSUE_LIMIT)
}

function deepFreeze<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null) return value
  for (const member of Object.values(value)) deepFreeze(member)
  return Object.freeze(value)
}
