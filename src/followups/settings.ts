import type { PromiseKind } from "../session/index.js"
import type { OpenHours, WorkCalendar } from "../time/index.js"
import { calendarIn, knownZone } from "../time/inner.js"

/** When one reminder is given, and where. */
export interface ReminderRule {
  /** Where the host shows or sends it: `console`, `text`, `email`. The host's own word. */
  readonly channel: string
  /** Before the promised time: counted in minutes, in working time where that moment is outside it. */
  readonly beforeMinutes: number
}

/** The hours of a week, without a zone of their own. */
export type ZonelessHours = Omit<WorkCalendar, "zone">

/** How one client keeps promises. */
export interface FollowUpSettings {
  /** When the client's people work; `null` is Monday to Friday, nine to five, in the client's zone. */
  readonly calendar: WorkCalendar | null
  /** When a person may be called, read in the zone where they are. */
  readonly callingWindow: ZonelessHours
  /** In any order. */
  readonly reminders: readonly ReminderRule[]
  /** How long the host may take to confirm that a reminder was delivered, before it is offered again under the same key. */
  readonly confirmMinutes: number
  /** How often a reminder is offered before it counts as failed. */
  readonly mostOffers: number
  /** How soon a heard promise is to be accepted or dismissed. */
  readonly answerWorkMinutes: number
  /** When something is due for which no time was said. */
  readonly undatedWorkMinutes: number
  /** How late still counts as on time. */
  readonly graceMinutes: number
  /** Attempts to reach somebody; after the last a person decides. */
  readonly mostAttempts: number
  /** How long to wait after the first attempt, the second …; the last one counts for those that follow. */
  readonly backOffMinutes: readonly number[]
  /** When a promise whose owner is away, or does nothing, is anybody's. */
  readonly releaseWorkMinutes: number
  /** How long after its time an open promise is told to a supervisor. */
  readonly escalateWorkMinutes: number
  /** How often an overdue promise is brought up again, until somebody closes it. */
  readonly overdueWorkMinutes: number
  /** How soon to ring back after a dropped line. */
  readonly ringBackMinutes: number
  /** When the follow-up is due that a partial resolution forces. */
  readonly partialWorkMinutes: number
  /** When to ask whether all is well after a full resolution; `null` where nobody asks. */
  readonly courtesyWorkMinutes: number | null
  /** Promises of one owner that are nearer than this collide. */
  readonly collisionMinutes: number
  /** What agents may promise. */
  readonly mayPromise: readonly PromiseKind[]
}

/** What a follow-up reads of the client's playbook: a playbook is one. */
export interface FollowUpHost {
  /** The client's zone. */
  readonly zone: string
  readonly followUps?: FollowUpSettings
}

const EVERY_DAY: readonly OpenHours[] = [["08:00", "21:00"]]
const OFFICE_DAY: readonly OpenHours[] = [["09:00", "17:00"]]

/**
 * The settings of a client that says nothing about follow-ups.
 *
 * Calling window: 8 a.m. to 9 p.m. where the person called is (47 CFR 64.1200(c)(1)). A retry after fifteen minutes and three attempts
 * are what callback services have as defaults. The rest is a starting point to tune.
 */
export const defaultFollowUps: FollowUpSettings = {
  calendar: null,
  callingWindow: {
    hours: {
      mon: EVERY_DAY,
      tue: EVERY_DAY,
      wed: EVERY_DAY,
      thu: EVERY_DAY,
      fri: EVERY_DAY,
      sat: EVERY_DAY,
      sun: EVERY_DAY,
    },
  },
  reminders: [
    { channel: "console", beforeMinutes: 15 },
    { channel: "console", beforeMinutes: 0 },
  ],
  confirmMinutes: 2,
  mostOffers: 5,
  answerWorkMinutes: 60,
  undatedWorkMinutes: 480,
  graceMinutes: 5,
  mostAttempts: 3,
  backOffMinutes: [15, 60, 240],
  releaseWorkMinutes: 30,
  escalateWorkMinutes: 60,
  overdueWorkMinutes: 240,
  ringBackMinutes: 5,
  partialWorkMinutes: 480,
  courtesyWorkMinutes: null,
  collisionMinutes: 15,
  mayPromise: ["callback", "send", "visit", "do"],
}

/** The client's follow-up settings, or the library's. */
export function settingsOf({ followUps }: FollowUpHost): FollowUpSettings {
  return followUps ?? defaultFollowUps
}

/** When the client's people work. */
export function calendarOf(host: FollowUpHost): WorkCalendar {
  const { calendar } = settingsOf(host)
  if (calendar !== null) return calendar
  return calendarIn(OFFICE_WEEK, knownZone(host.zone))
}

/** When a person may be called: in their own zone, in the client's where it is not known. */
export function windowOf(host: FollowUpHost, zone: string | undefined): WorkCalendar {
  return calendarIn(settingsOf(host).callingWindow, knownZone(zone, host.zone))
}

const OFFICE_WEEK: ZonelessHours = {
  hours: { mon: OFFICE_DAY, tue: OFFICE_DAY, wed: OFFICE_DAY, thu: OFFICE_DAY, fri: OFFICE_DAY },
}
