import { orInvalidInput, type Draft } from "../../kernel/index.js"
import { draft } from "./deadlines.js"
import { resolveByPlatform, type ResolveWall } from "../times/resolve-due.js"
import { isOpenFollowUp, type FollowUp } from "./follow-up.js"
import { planSchedule, resolveTimes, type ResolvedTimes, type Schedule } from "../times/schedule.js"
import type { FollowUpHost } from "../settings.js"

/** The event that says so where the zone data on which a promise rests have changed, else nothing. */
export function toZoneChange(state: FollowUp, host: FollowUpHost, now: number, resolve: ResolveWall): readonly Draft[] {
  const { schedule, terms } = state
  if (schedule === null || !isOpenFollowUp(state)) return []
  const resolved = resolveTimes(terms, resolve)
  if (resolved === undefined || resolved.zoneData === schedule.zoneData) return []
  const next = hasMoved(schedule, resolved)
    ? planSchedule({ times: terms, resolved, host, now, version: schedule.version + 1 })
    : { ...schedule, notBeforeAt: resolved.notBefore?.at ?? null, zoneData: resolved.zoneData }
  return [draft("followUp.zoneDataChanged", { schedule: next, movedMs: next.dueAt - schedule.dueAt })]
}

/** Where no time was said the settings have set one, which no zone moves. */
function hasMoved({ dueAt, basis, ifNotHeardByAt }: Schedule, { due, ifNotHeardBy }: ResolvedTimes): boolean {
  const said = due ?? ifNotHeardBy
  if (basis === "set" || said === null) return false
  return said.at !== dueAt || (ifNotHeardBy?.at ?? null) !== ifNotHeardByAt
}

/**
 * The follow-ups whose wall times rest on other zone data than those of today: to each of them `resolveTimesAgain` is given.
 *
 * A host asks once at its start. What is due is looked at again by itself, but a time that has come nearer would be met too late.
 *
 * @throws {@link Fault} `input/invalid` for a value of another form.
 *
 * @example
 * ```ts
 * import { staleFollowUps, followUp } from "evenkeel/followups"
 *
 * const open = { ...followUp.initial, followUpId: "p1", standing: "accepted" } as const
 * staleFollowUps([open]) // => []
 * ```
 */
export function staleFollowUps(
  followUps: readonly FollowUp[],
  resolve: ResolveWall = resolveByPlatform,
): readonly FollowUp[] {
  return orInvalidInput({ followUps, resolve }, () =>
    followUps.filter((state) => {
      const { schedule, terms } = state
      if (schedule === null || schedule.zoneData === null || !isOpenFollowUp(state)) return false
      const resolved = resolveTimes(terms, resolve)
      return resolved !== undefined && resolved.zoneData !== schedule.zoneData
    }),
  )
}
