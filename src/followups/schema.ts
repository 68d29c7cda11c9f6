import * as z from "zod/mini"
import type { FaultIssue } from "../kernel/index.js"
import { listOf, members, text, whole } from "../session/schema.js"
import { checkWorkCalendar, type WorkCalendar } from "../time/index.js"
import { defaultFollowUps, type FollowUpSettings, type ReminderRule, type ZonelessHours } from "./settings.js"

/** A year of minutes: longer is no follow-up that anybody waits for. */
const LONGEST_MINUTES = 525_600
const MOST_REMINDERS = 10

/** How one client keeps promises. Members left out are those of `defaultFollowUps`. */
export function followUpsSchema(): z.ZodMiniType<FollowUpSettings> {
  const defaults = defaultFollowUps
  const reminder: z.ZodMiniType<ReminderRule> = members({ channel: text(60), beforeMinutes: minutes(0) })
  return members({
    calendar: z._default(z.nullable(calendarSchema()), defaults.calendar),
    callingWindow: z._default(windowSchema(), defaults.callingWindow),
    reminders: z._default(listOf(reminder, 0, MOST_REMINDERS).check(oneOfEach), [...defaults.reminders]),
    confirmMinutes: z._default(minutes(1), defaults.confirmMinutes),
    mostOffers: z._default(whole(1, 100), defaults.mostOffers),
    answerWorkMinutes: z._default(minutes(1), defaults.answerWorkMinutes),
    undatedWorkMinutes: z._default(minutes(1), defaults.undatedWorkMinutes),
    graceMinutes: z._default(minutes(0), defaults.graceMinutes),
    mostAttempts: z._default(whole(1, 100), defaults.mostAttempts),
    backOffMinutes: z._default(listOf(minutes(1), 1, 20), [...defaults.backOffMinutes]),
    releaseWorkMinutes: z._default(minutes(1), defaults.releaseWorkMinutes),
    escalateWorkMinutes: z._default(minutes(1), defaults.escalateWorkMinutes),
    overdueWorkMinutes: z._default(minutes(1), defaults.overdueWorkMinutes),
    ringBackMinutes: z._default(minutes(1), defaults.ringBackMinutes),
    partialWorkMinutes: z._default(minutes(1), defaults.partialWorkMinutes),
    courtesyWorkMinutes: z._default(z.nullable(minutes(1)), defaults.courtesyWorkMinutes),
    collisionMinutes: z._default(minutes(0), defaults.collisionMinutes),
    mayPromise: z._default(
      listOf(z.enum(["callback", "send", "visit", "do"], { error: "callback, send, visit or do" }), 0, 4),
      [...defaults.mayPromise],
    ),
  })
}

function minutes(from: number) {
  return whole(from, LONGEST_MINUTES)
}

/** For editors: the hours of a week and the days that differ, in JSON Schema. {@link checkWorkCalendar} says the rest. */
function hoursJsonSchema(zone: object, required: readonly string[]) {
  const time = { type: "string", pattern: "^\\d{2}:\\d{2}$" }
  const spans = { type: "array", items: { type: "array", items: time, minItems: 2, maxItems: 2 } }
  const week = { mon: spans, tue: spans, wed: spans, thu: spans, fri: spans, sat: spans, sun: spans }
  const day = { date: { type: "string" }, hours: spans, name: { type: "string" } }
  const holiday = { type: "object", properties: day, required: ["date"], additionalProperties: false }
  const properties = {
    ...zone,
    hours: { type: "object", properties: week, additionalProperties: false },
    holidays: { type: "array", items: holiday },
  }
  return { type: "object", properties, required: [...required, "hours"], additionalProperties: false }
}

function calendarSchema() {
  const editors = hoursJsonSchema({ zone: { type: "string" } }, ["zone"])
  return checked<WorkCalendar>("a work calendar", checkWorkCalendar).check(z.meta(editors))
}

function windowSchema() {
  return checked<ZonelessHours>("hours without a zone", (value) =>
    typeof value === "object" && value !== null && "zone" in value
      ? [{ path: "zone", expected: "no such member: it is read where the person is" }]
      : checkWorkCalendar(typeof value === "object" && value !== null ? { ...value, zone: "UTC" } : value),
  ).check(z.meta(hoursJsonSchema({}, [])))
}

/** Two reminders of one channel and offset would have one key, and one of them would never be given. */
const oneOfEach: z.core.CheckFn<ReminderRule[]> = ({ value: items, issues }) => {
  const seen = new Set<string>()
  items.forEach(({ channel, beforeMinutes }, index) => {
    const key = `${beforeMinutes} ${channel}`
    if (seen.has(key))
      issues.push({ code: "custom", input: key, path: [index], message: "a reminder that no other is" })
    seen.add(key)
  })
}

/** What another check of ours finds, as issues of this one. */
function checked<Value>(expected: string, find: (value: unknown) => readonly FaultIssue[]) {
  return z
    .custom<Value>((value) => typeof value === "object" && value !== null, { error: expected })
    .check(({ value, issues }) => {
      for (const { path, expected: wanted, suggestion } of find(value))
        issues.push({
          code: "custom",
          input: value,
          path: path === "" ? [] : path.split("."),
          message: wanted,
          params: { suggestion },
        })
    })
}
