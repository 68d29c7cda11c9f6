import { orInvalidInput } from "../../kernel/index.js"
import type { FollowUp, FollowUpStanding } from "../../followups/index.js"
import { shown, toTask, type FollowUpTask, type TaskTextOptions } from "../follow-up-task.js"
import { isZone } from "../../time/index.js"
import { toUtc } from "./calendar-time.js"
import { escapeText, foldLine } from "./content-line.js"
import { toCalendarTimes, type CalendarTimes } from "./time-zone.js"

/** How a follow-up becomes a calendar. */
export interface CalendarOptions extends TaskTextOptions {
  /** When this is written, milliseconds since the Unix epoch: `DTSTAMP`. */
  readonly now: number
  /** Both where it is left out: Outlook leaves out a `VTODO`. */
  readonly components?: readonly ("todo" | "event")[]
  /** Names the product that writes it; our own where it is left out. */
  readonly productId?: string
  /** How long the event lasts where the promise has no beginning. 15 minutes where it is left out. */
  readonly eventMinutes?: number
}

const MINUTE_MS = 60_000

/** `broken` is no status of a task; what is over and was not done is cancelled there. */
const STATUS: Readonly<Record<FollowUpStanding, readonly [todo: string, event: string]>> = {
  unopened: ["NEEDS-ACTION", "TENTATIVE"],
  heard: ["NEEDS-ACTION", "TENTATIVE"],
  accepted: ["NEEDS-ACTION", "CONFIRMED"],
  kept: ["COMPLETED", "CONFIRMED"],
  broken: ["CANCELLED", "CANCELLED"],
  withdrawn: ["CANCELLED", "CANCELLED"],
  dismissed: ["CANCELLED", "CANCELLED"],
}

/**
 * A follow-up as an iCalendar file: a task (`VTODO`) and, since not every calendar reads those, an event (`VEVENT`).
 *
 * A time that was promised on the wall of a zone is written in that zone, with its clocks (`VTIMEZONE`) as today's zone data have them, so that a
 * calendar keeps the time on the wall; others are in UTC. `SEQUENCE` is the version of the promised time, so a calendar that imports it again
 * moves what it has. Without a time there is no event.
 *
 * @returns Text of type `text/calendar`, lines ended by CR LF and folded at 75 octets.
 * @see RFC 5545, sections 3.1, 3.6.1, 3.6.2, 3.6.5 and 3.6.6.
 *
 * @example
 * ```ts
 * import { followUp } from "evenkeel/followups"
 * import { toICalendar } from "evenkeel/formats"
 *
 * const promise = { ...followUp.initial, followUpId: "CA1/promise/p1" }
 * const lines = toICalendar(promise, { now: 1_767_225_600_000 }).split("\r\n")
 * lines.slice(3, 7) // => ["BEGIN:VTODO", "UID:CA1/promise/p1", "DTSTAMP:20260101T000000Z", "CREATED:19700101T000000Z"]
 * ```
 */
export function toICalendar(followUp: FollowUp, options: CalendarOptions): string {
  return orInvalidInput({ followUp, options }, () => write(followUp, options))
}

function write(followUp: FollowUp, options: CalendarOptions): string {
  const { components = ["todo", "event"], productId = "-//evenkeel//follow-ups//EN" } = options
  const task = toTask(followUp, options)
  const zone = followUp.schedule?.zone
  const instants = [task.dueAt, task.notBeforeAt].filter((at) => at !== null)
  const times = toCalendarTimes(isZone(zone) ? zone : undefined, instants)
  const todo = components.includes("todo") ? toTodo(followUp, task, { ...options, times }) : []
  const event = components.includes("event") ? toEvent(followUp, task, { ...options, times }) : []
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:${escapeText(productId)}`,
    ...(todo.length + event.length > 0 ? times.definition : []),
    ...todo,
    ...event,
    "END:VCALENDAR",
  ]
  return lines.map(foldLine).join("")
}

/** What a component is written with. */
interface Writing extends CalendarOptions {
  readonly times: CalendarTimes
}

function toTodo(followUp: FollowUp, task: FollowUpTask, options: Writing): readonly string[] {
  const { standing, end } = followUp
  const { dueAt, notBeforeAt } = task
  const { property } = options.times
  return [
    "BEGIN:VTODO",
    ...toCommon(followUp, followUp.followUpId, task, options),
    // A task begins before it is due (section 3.8.2.3).
    ...(notBeforeAt !== null && (dueAt === null || notBeforeAt < dueAt) ? [property("DTSTART", notBeforeAt)] : []),
    ...(dueAt === null ? [] : [property("DUE", dueAt)]),
    `STATUS:${STATUS[standing][0]}`,
    ...(standing === "kept" && end !== null ? [`COMPLETED:${toUtc(end.at)}`, "PERCENT-COMPLETE:100"] : []),
    ...toAlarms(followUp, task, "END"),
    "END:VTODO",
  ]
}

function toEvent(followUp: FollowUp, task: FollowUpTask, options: Writing): readonly string[] {
  const { dueAt, notBeforeAt } = task
  if (dueAt === null) return []
  const isWindow = notBeforeAt !== null && notBeforeAt < dueAt
  const endAt = isWindow ? dueAt : dueAt + (options.eventMinutes ?? 15) * MINUTE_MS
  return [
    "BEGIN:VEVENT",
    ...toCommon(followUp, `${followUp.followUpId}/event`, task, options),
    options.times.property("DTSTART", isWindow ? notBeforeAt : dueAt),
    options.times.property("DTEND", endAt),
    `STATUS:${STATUS[followUp.standing][1]}`,
    "TRANSP:TRANSPARENT",
    `RELATED-TO:${escapeText(followUp.followUpId)}`,
    ...toAlarms(followUp, task, isWindow ? "END" : "START"),
    "END:VEVENT",
  ]
}

function toCommon(
  { openedAt, schedule, terms }: FollowUp,
  uid: string,
  { summary, details, urgent }: FollowUpTask,
  { now }: CalendarOptions,
): readonly string[] {
  const number = shown(terms.to.number).replace(/[^\d+]/g, "")
  return [
    `UID:${escapeText(uid)}`,
    `DTSTAMP:${toUtc(now)}`,
    `CREATED:${toUtc(openedAt)}`,
    `SEQUENCE:${schedule === null ? 0 : schedule.version - 1}`,
    `SUMMARY:${escapeText(summary)}`,
    ...(details === "" ? [] : [`DESCRIPTION:${escapeText(details)}`]),
    `PRIORITY:${urgent ? 1 : 5}`,
    `CATEGORIES:${terms.kind}`,
    ...(number === "" ? [] : [`URL:tel:${number}`]),
  ]
}

/** The client's reminders, as far before the promised time as they are; none once it has ended. */
function toAlarms({ schedule }: FollowUp, task: FollowUpTask, related: "START" | "END"): readonly string[] {
  if (schedule === null || task.ended) return []
  const minutes = schedule.reminders.map(({ at }) => Math.round((schedule.dueAt - at) / MINUTE_MS))
  return [...new Set(minutes)]
    .filter((before) => before >= 0)
    .flatMap((before) => [
      "BEGIN:VALARM",
      "ACTION:DISPLAY",
      `TRIGGER;RELATED=${related}:-PT${before}M`,
      `DESCRIPTION:${escapeText(task.summary)}`,
      "END:VALARM",
    ])
}
