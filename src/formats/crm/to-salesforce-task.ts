import { orInvalidInput } from "../../kernel/index.js"
import { defined } from "../../kernel/inner.js"
import type { FollowUp } from "../../followups/index.js"
import { formatDate, isZone, toLocal } from "../../time/index.js"
import { toTask, type TaskTextOptions } from "../follow-up-task.js"
import { formatRfc3339 } from "../rfc3339.js"

/** Whose task it is at Salesforce, and what it is about. */
export interface SalesforceTaskOptions extends TaskTextOptions {
  /** The user or queue whose task it is. */
  readonly ownerId?: string
  /** The contact or lead. */
  readonly whoId?: string
  /** The account, case or other record. */
  readonly whatId?: string
  /** In which zone the day is told, where the promise names none. `UTC` where it is left out. */
  readonly zone?: string
}

/** The fields of a Task, for `POST …/sobjects/Task`. */
export interface SalesforceTask {
  readonly Subject: string
  readonly Description: string
  readonly Status: "Not Started" | "Completed"
  readonly Priority: "High" | "Normal"
  readonly TaskSubtype: "Call" | "Email" | "Task"
  /** A day without a time: all that Salesforce has for it. */
  readonly ActivityDate?: string
  readonly IsReminderSet: boolean
  readonly ReminderDateTime?: string
  readonly OwnerId?: string
  readonly WhoId?: string
  readonly WhatId?: string
  /** The call in which it was promised. */
  readonly CallObject?: string
}

/**
 * A follow-up as a Task of Salesforce's. A Task is due on a day; the time stands in the description and in the reminder.
 *
 * The reminder is the first of the client's before the promised time, else that time itself.
 *
 * @see Salesforce Object Reference, "Task".
 *
 * @example
 * ```ts
 * import { followUp } from "evenkeel/followups"
 * import { toSalesforceTask } from "evenkeel/formats"
 *
 * const terms = { ...followUp.initial.terms, kind: "callback" as const, to: { name: "Dana" } }
 * toSalesforceTask({ ...followUp.initial, terms }, { whoId: "003xx000004TmiQAAS" }).Subject // => "Call Dana back"
 * ```
 */
export function toSalesforceTask(followUp: FollowUp, options: SalesforceTaskOptions = {}): SalesforceTask {
  return orInvalidInput({ followUp, options }, () => write(followUp, options))
}

function write(followUp: FollowUp, options: SalesforceTaskOptions): SalesforceTask {
  const { summary, details, dueAt, remindAt, urgent, ended } = toTask(followUp, options)
  const { kind, channel, callId } = followUp.terms
  const { ownerId, whoId, whatId } = options
  const zone = [followUp.schedule?.zone, options.zone].find(isZone) ?? "UTC"
  const isReminded = !ended && dueAt !== null
  const dueText = dueAt === null ? [] : [`Due: ${formatRfc3339(dueAt)}`]
  return {
    Subject: summary,
    Description: [details, ...dueText].filter((line) => line !== "").join("\n"),
    Status: ended ? "Completed" : "Not Started",
    Priority: urgent ? "High" : "Normal",
    TaskSubtype: kind === "callback" ? "Call" : channel === "email" ? "Email" : "Task",
    ...(dueAt === null ? {} : { ActivityDate: formatDate(toLocal(dueAt, zone)) }),
    IsReminderSet: isReminded,
    ...(isReminded ? { ReminderDateTime: formatRfc3339(remindAt ?? dueAt) } : {}),
    ...defined({ OwnerId: ownerId, WhoId: whoId, WhatId: whatId, CallObject: callId }),
  }
}
