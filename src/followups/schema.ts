import * as z from "zod/mini"
import type { FaultIssue } from "../kernel/index.js"
import { listOf, members, text, toZodIssue, whole, withDefaults } from "../session/schema.js"
import { checkWorkCalendar, type WorkCalendar } from "../time/index.js"
import { defaultFollowUps, type FollowUpSettings, type ReminderRule, type ZonelessHours } from "./settings.js"

/** A year of minutes: longer is no follow-up that anybody waits for. */
const LONGEST_MINUTES = 525_600
const MOST_REMINDERS = 10

/** How one client keeps promises. Members left out are those of `defaultFollowUps`. */
export function followUpsSchema(): z.ZodMiniType<FollowUpSettings> {
  const reminder: z.ZodMiniType<ReminderRule> = members({ channel: text(60), beforeMinutes: minutes(0) })
  return withDefaults(defaultFollowUps, {
    calendar: z.nullable(calendarSchema()),
    callingWindow: windowSchema(),
    reminders: listOf(reminder, 0, MOST_REMINDERS).check(oneOfEach),
    confirmMinutes: minutes(1),
    mostOffers: whole(1, 100),
    answerWorkMinutes: minutes(1),
    undatedWorkMinutes: minutes(1),
    graceMinutes: minutes(0),
    mostAttempts: whole(1, 100),
    backOffMinutes: listOf(minutes(1), 1, 20),
    releaseWorkMinutes: minutes(1),
    escalateWorkMinutes: minutes(1),
    overdueWorkMinutes: minutes(1),
    ringBackMinutes: minutes(1),
    partialWorkMinutes: minutes(1),
    courtesyWorkMinutes: z.nullable(minutes(1)),
    collisionMinutes: minutes(0),
    mayPromise: listOf(z.enum(["callback", "send", "visit", "do"], { error: "callback, send, visit or do" }), 0, 4),
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
      for (const issue of find(value)) issues.push(toZodIssue(issue, value))
    })
}
