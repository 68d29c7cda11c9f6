import * as z from "zod/mini"
import { calendarSchema, hoursSchema, listOf, members, text, whole, withDefaults } from "../session/schema.js"
import { defaultFollowUps, type FollowUpSettings, type ReminderRule } from "./settings.js"

/** A year of minutes: longer is no follow-up that anybody waits for. */
const LONGEST_MINUTES = 525_600
const MOST_REMINDERS = 10

/** How one client keeps promises. Members left out are those of `defaultFollowUps`. */
export function followUpsSchema(): z.ZodMiniType<FollowUpSettings> {
  const reminder: z.ZodMiniType<ReminderRule> = members({ channel: text(60), beforeMinutes: minutes(0) })
  return withDefaults(defaultFollowUps, {
    calendar: z.nullable(calendarSchema()),
    callingWindow: hoursSchema(),
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
