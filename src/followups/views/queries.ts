import { orInvalidInput } from "../../kernel/index.js"
import { isOpenFollowUp, type FollowUp, type Reminder } from "../stream/follow-up.js"
import type { Successor } from "../stream/events.js"

/** Why an open promise may not be kept. */
export type Risk = "noOwner" | "ownerAway" | "tooLate" | "chased" | "escalated" | "unanswered"

/** An open promise that may not be kept. */
export interface AtRisk {
  readonly followUp: FollowUp
  readonly risks: readonly Risk[]
}

/**
 * Open follow-ups with the earliest promised time first; heard ones by when they are to be answered.
 *
 * @throws {@link Fault} `input/invalid` for a value of another form.
 *
 * @example
 * ```ts
 * import { openFollowUps, followUp } from "evenkeel/followups"
 *
 * const open = { ...followUp.initial, followUpId: "p1", standing: "accepted" } as const
 * openFollowUps([open, { ...open, standing: "kept" }]).length // => 1
 * ```
 */
export function openFollowUps(followUps: readonly FollowUp[]): readonly FollowUp[] {
  return orInvalidInput({ followUps }, () =>
    followUps.filter(isOpenFollowUp).sort((one, other) => toDueAt(one) - toDueAt(other)),
  )
}

/**
 * Open promises due until `until` (itself included), overdue ones among them, however old; the earliest first. One without a time counts by when
 * somebody is to answer it.
 *
 * @param until - Milliseconds since the Unix epoch.
 * @throws {@link Fault} `input/invalid` for a value of another form.
 *
 * @example
 * ```ts
 * import { followUpsDue, followUp } from "evenkeel/followups"
 *
 * const open = { ...followUp.initial, followUpId: "p1", standing: "accepted" } as const
 * followUpsDue([{ ...open, standing: "broken" }], Date.UTC(2026, 10, 25)) // => []
 * ```
 */
export function followUpsDue(followUps: readonly FollowUp[], until: number): readonly FollowUp[] {
  return orInvalidInput({ followUps }, () => openFollowUps(followUps).filter((each) => toDueAt(each) <= until))
}

/**
 * Open promises that are late, however old; the earliest first: those whose `schedule.overdueAt` has passed.
 *
 * @param now - Milliseconds since the Unix epoch.
 * @throws {@link Fault} `input/invalid` for a value of another form.
 *
 * @example
 * ```ts
 * import { overdueFollowUps, followUp } from "evenkeel/followups"
 *
 * const open = { ...followUp.initial, followUpId: "p1", standing: "accepted" } as const
 * overdueFollowUps([open], Date.UTC(2026, 10, 25)) // => []
 * ```
 */
export function overdueFollowUps(followUps: readonly FollowUp[], now: number): readonly FollowUp[] {
  return orInvalidInput({ followUps }, () =>
    openFollowUps(followUps).filter(({ schedule }) => schedule !== null && schedule.overdueAt < now),
  )
}

/**
 * Promises that were broken, the newest first.
 *
 * @throws {@link Fault} `input/invalid` for a value of another form.
 *
 * @example
 * ```ts
 * import { brokenFollowUps, followUp } from "evenkeel/followups"
 *
 * const open = { ...followUp.initial, followUpId: "p1", standing: "accepted" } as const
 * brokenFollowUps([open, { ...open, standing: "broken" }]).map(({ standing }) => standing) // => ["broken"]
 * ```
 */
export function brokenFollowUps(followUps: readonly FollowUp[]): readonly FollowUp[] {
  return orInvalidInput({ followUps }, () =>
    followUps
      .filter(({ standing }) => standing === "broken")
      .sort((one, other) => (other.end?.at ?? 0) - (one.end?.at ?? 0)),
  )
}

/**
 * Open follow-ups of one owner, or of nobody (`null`), the earliest first.
 *
 * @throws {@link Fault} `input/invalid` for a value of another form.
 *
 * @example
 * ```ts
 * import { followUpsOf, followUp } from "evenkeel/followups"
 *
 * const open = { ...followUp.initial, followUpId: "p1", standing: "accepted" } as const
 * followUpsOf([{ ...open, owner: "ana" }, open], "ana").length // => 1
 * followUpsOf([{ ...open, owner: "ana" }, { ...open, owner: null }], null).length // => 1
 * ```
 */
export function followUpsOf(followUps: readonly FollowUp[], owner: string | null): readonly FollowUp[] {
  return orInvalidInput({ followUps, owner }, () => openFollowUps(followUps).filter((each) => each.owner === owner))
}

/** How near its time a promise without an owner is at risk. */
const NEAR_MS = 60 * 60_000

/**
 * Open promises that are not late yet and may become so, with every reason, the earliest first.
 *
 * @throws {@link Fault} `input/invalid` for a value of another form.
 *
 * @example
 * ```ts
 * import { followUpsAtRisk, followUp } from "evenkeel/followups"
 *
 * const open = { ...followUp.initial, followUpId: "p1", standing: "accepted" } as const
 * followUpsAtRisk([{ ...open, standing: "kept" }], Date.UTC(2026, 10, 25)) // => []
 * ```
 */
export function followUpsAtRisk(followUps: readonly FollowUp[], now: number): readonly AtRisk[] {
  return orInvalidInput({ followUps }, () =>
    openFollowUps(followUps)
      .filter(({ schedule }) => schedule === null || schedule.overdueAt >= now)
      .map((followUp) => ({ followUp, risks: risksOf(followUp, now) }))
      .filter(({ risks }) => risks.length > 0),
  )
}

/**
 * Reminders that are with the host and not confirmed: what a host delivers after it comes up again.
 *
 * @throws {@link Fault} `input/invalid` for a value of another form.
 *
 * @example
 * ```ts
 * import { remindersRaised, followUp } from "evenkeel/followups"
 *
 * const open = { ...followUp.initial, followUpId: "p1", standing: "accepted" } as const
 * remindersRaised([open]) // => []
 * ```
 */
export function remindersRaised(followUps: readonly FollowUp[]): readonly Reminder[] {
  return orInvalidInput({ followUps }, () =>
    followUps
      .filter(isOpenFollowUp)
      .flatMap(({ reminders }) => reminders.filter(({ standing }) => standing === "raised")),
  )
}

/**
 * What took the place of broken promises and has no stream yet: each is opened with `openFollowUp`.
 *
 * @throws {@link Fault} `input/invalid` for a value of another form.
 *
 * @example
 * ```ts
 * import { successorsToOpen, followUp } from "evenkeel/followups"
 *
 * const open = { ...followUp.initial, followUpId: "p1", standing: "accepted" } as const
 * successorsToOpen([open]) // => []
 * ```
 */
export function successorsToOpen(followUps: readonly FollowUp[]): readonly Successor[] {
  return orInvalidInput({ followUps }, () => {
    const opened = new Set(
      followUps.filter(({ standing }) => standing !== "unopened").map(({ followUpId }) => followUpId),
    )
    return followUps.flatMap(({ end }) =>
      end === null || end.successor === null || opened.has(end.successor.followUpId) ? [] : [end.successor],
    )
  })
}

function toDueAt({ schedule, answerByAt }: FollowUp): number {
  return schedule?.dueAt ?? answerByAt
}

function risksOf(followUp: FollowUp, now: number): readonly Risk[] {
  const { standing, schedule, owner, ownerAway, nextAttemptAt, chasedCount, escalations, answerByAt } = followUp
  const risks: Risk[] = []
  if (standing === "heard" && answerByAt <= now) risks.push("unanswered")
  const isAway =
    ownerAway !== null && (ownerAway.untilAt === null || ownerAway.untilAt > (schedule?.dueAt ?? answerByAt))
  if (schedule === null) return isAway ? [...risks, "ownerAway"] : risks
  if (owner === null && schedule.dueAt - now <= NEAR_MS) risks.push("noOwner")
  if (isAway) risks.push("ownerAway")
  if (nextAttemptAt !== null && nextAttemptAt > schedule.overdueAt) risks.push("tooLate")
  if (chasedCount > 0) risks.push("chased")
  if (escalations.length > 0) risks.push("escalated")
  return risks
}
