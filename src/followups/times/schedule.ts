import { LAST_DUE, type DueIntent } from "../../session/index.js"
import { resolveDue, zoneOf, type ResolvedDue, type ResolveWall } from "./resolve-due.js"
import { settingsOf, type FollowUpHost } from "../settings.js"
import type { FollowUpTerms } from "../terms.js"
import { afterWork, beforeWork, MINUTE_MS } from "./working-time.js"

/** A reminder that will be given. */
export interface PlannedReminder {
  readonly channel: string
  readonly beforeMinutes: number
  /** Milliseconds since the Unix epoch. */
  readonly at: number
}

/**
 * When everything about a promise is due, as one event fixes it: another version of it means other instants.
 *
 * Nothing is reckoned from it later, so the log alone tells what will happen.
 */
export interface Schedule {
  /** From 1; a new one whenever the promised time moves. Nothing of an older version is done any more. */
  readonly version: number
  /** Whether the time was promised, or set by the client's settings because none was. */
  readonly basis: "said" | "set"
  readonly dueAt: number
  /** When it counts as late: the promised time and the client's grace. */
  readonly overdueAt: number
  readonly notBeforeAt: number | null
  readonly ifNotHeardByAt: number | null
  /** `gap`: clocks skip the promised time; `fold`: they show it twice. */
  readonly met: "none" | "gap" | "fold"
  /** The zone in which the time was promised, where it was one on a wall. */
  readonly zone: string | null
  /** The state of the zone's data that the instants rest on; `null` where they rest on none. */
  readonly zoneData: string | null
  readonly reminders: readonly PlannedReminder[]
  /** When it is anybody's, if the owner does nothing. */
  readonly releaseAt: number
  /** When a supervisor is told, if it is still open. */
  readonly escalateAt: number
}

/** The times of a promise. */
export type PromisedTimes = Pick<FollowUpTerms, "due" | "notBefore" | "ifNotHeardBy">

/** The instants of the times by today's zone data, or `undefined` where a zone is not known any more. */
export interface ResolvedTimes {
  readonly due: ResolvedDue | null
  readonly notBefore: ResolvedDue | null
  readonly ifNotHeardBy: ResolvedDue | null
  readonly zoneData: string | null
}

/** Resolves all times of a promise. */
export function resolveTimes(times: PromisedTimes, resolve: ResolveWall): ResolvedTimes | undefined {
  const due = resolveOne(times.due, resolve)
  const notBefore = resolveOne(times.notBefore, resolve)
  const ifNotHeardBy = resolveOne(times.ifNotHeardBy, resolve)
  if (due === undefined || notBefore === undefined || ifNotHeardBy === undefined) return undefined
  const read = [due, notBefore, ifNotHeardBy].map((each) => each?.zoneData ?? "")
  return { due, notBefore, ifNotHeardBy, zoneData: read.some((each) => each !== "") ? read.join("|") : null }
}

function resolveOne(intent: DueIntent | null | undefined, resolve: ResolveWall): ResolvedDue | null | undefined {
  return intent === null || intent === undefined ? null : resolveDue(intent, resolve)
}

/** What is planned and from when on. */
export interface Planning {
  readonly times: PromisedTimes
  readonly resolved: ResolvedTimes
  readonly host: FollowUpHost
  readonly now: number
  readonly version: number
}

/** Plans a promise: reminders whose moment is past already are left out, but for the one that says "now". */
export function planSchedule({ times, resolved, host, now, version }: Planning): Schedule {
  const settings = settingsOf(host)
  const { due, notBefore, ifNotHeardBy, zoneData } = resolved
  const said = due ?? ifNotHeardBy
  const from = Math.max(now, notBefore?.at ?? 0)
  const dueAt = Math.min(said?.at ?? afterWork(host, from, settings.undatedWorkMinutes), LAST_DUE)
  const overdueAt = dueAt + settings.graceMinutes * MINUTE_MS
  const late = Math.max(now, overdueAt)
  const reminders = settings.reminders
    .map(({ channel, beforeMinutes }) => ({ channel, beforeMinutes, at: beforeWork(host, dueAt, beforeMinutes) }))
    .filter(({ at, beforeMinutes }) => at > now || beforeMinutes === 0)
    .sort((one, other) => one.at - other.at)
  return {
    version,
    basis: said === null ? "set" : "said",
    dueAt,
    overdueAt,
    notBeforeAt: notBefore?.at ?? null,
    ifNotHeardByAt: ifNotHeardBy?.at ?? null,
    met: said?.met ?? "none",
    zone: zoneOf(times.due) ?? zoneOf(times.ifNotHeardBy) ?? null,
    zoneData,
    reminders,
    releaseAt: afterWork(host, late, settings.releaseWorkMinutes),
    escalateAt: afterWork(host, late, settings.escalateWorkMinutes),
  }
}
