import { orInvalidInput } from "../../kernel/index.js"
import { resolveByPlatform, resolveDue, type ResolveWall } from "../times/resolve-due.js"
import { isOpenFollowUp, type FollowUp } from "../stream/follow-up.js"
import { settingsOf, type FollowUpHost } from "../settings.js"
import type { FollowUpTerms } from "../terms.js"
import { isAtWork, mayBeCalled, MINUTE_MS, rings } from "../times/working-time.js"

/** What is doubtful about a promise, before it is made. */
export type PromiseDoubt =
  /** The client's people do not work then. */
  | "promise/outside-hours"
  /** The person may not be called then, and did not ask for it. */
  | "promise/outside-window"
  /** The owner has promised something else near that time. */
  | "promise/collides"
  | "promise/in-the-past"
  /** No time was said: the person will expect one. */
  | "promise/no-time"
  /** Clocks skip that time. */
  | "promise/time-skipped"
  /** Clocks show that time twice, and nothing says which was meant. */
  | "promise/time-twice"
  /** It is somebody else's to promise. */
  | "promise/not-ours"
  /** Agents of this client may not promise this. */
  | "promise/not-authorised"

/** One doubt, with the promises that it collides with. */
export interface PromiseWarning {
  readonly code: PromiseDoubt
  readonly followUpIds: readonly string[]
}

/** What a promise is checked against. */
export interface PromiseSurroundings {
  readonly host: FollowUpHost
  readonly now: number
  /** The owner's other follow-ups; those of other people are left out of account. */
  readonly others?: readonly FollowUp[]
  readonly resolve?: ResolveWall
}

/**
 * What is doubtful about a promise, while the caller is still on the line and another time can be agreed.
 *
 * @returns In a fixed order; empty where nothing is. Nothing is forbidden by it.
 * @throws {@link Fault} `input/invalid` for a value of another form.
 *
 * @example
 * ```ts
 * import { checkPromise } from "evenkeel/followups"
 *
 * const host = { zone: "America/New_York" }
 * const terms = {
 *   kind: "callback",
 *   promisedBy: "agent",
 *   words: "I'll ring you at nine tonight",
 *   origin: "promise",
 *   due: { wall: "2026-11-25T21:00[America/New_York]" },
 *   to: {},
 * } as const
 * checkPromise(terms, { host, now: Date.UTC(2026, 10, 25, 16) }).map(({ code }) => code)
 * // => ["promise/outside-hours", "promise/outside-window"]
 * ```
 */
export function checkPromise(terms: FollowUpTerms, surroundings: PromiseSurroundings): readonly PromiseWarning[] {
  return orInvalidInput({ terms, surroundings }, () => {
    const { host, now, others = [], resolve = resolveByPlatform } = surroundings
    if (terms.promisedBy === "caller") return []
    const settings = settingsOf(host)
    const due = terms.due === null ? undefined : resolveDue(terms.due, resolve)
    const warnings: PromiseWarning[] = []
    const warn = (code: PromiseDoubt, followUpIds: readonly string[] = []) => warnings.push({ code, followUpIds })
    if (terms.onBehalfOf !== undefined) warn("promise/not-ours")
    if (!settings.mayPromise.includes(terms.kind)) warn("promise/not-authorised")
    if (due === undefined) {
      warn("promise/no-time")
      return warnings
    }
    const { at, met } = due
    if (at < now) warn("promise/in-the-past")
    if (met === "gap") warn("promise/time-skipped")
    if (met === "fold" && terms.due !== null && "wall" in terms.due && terms.due.fold === undefined)
      warn("promise/time-twice")
    // An end of work is no time outside it.
    if (!isAtWork(host, at) && !isAtWork(host, at - MINUTE_MS)) warn("promise/outside-hours")
    if (rings(terms.channel, terms.kind) && terms.askedFor === undefined && !mayBeCalled(host, terms.to.zone, at))
      warn("promise/outside-window")
    const near = collisions(terms, at, others, settings.collisionMinutes)
    if (near.length > 0) warn("promise/collides", near)
    return warnings
  })
}

function collisions(
  { owner }: FollowUpTerms,
  at: number,
  others: readonly FollowUp[],
  minutes: number,
): readonly string[] {
  if (owner === undefined) return []
  return others
    .filter((other) => isOpenFollowUp(other) && other.owner === owner && other.schedule !== null)
    .filter(({ schedule }) => schedule !== null && Math.abs(schedule.dueAt - at) < minutes * MINUTE_MS)
    .map(({ followUpId }) => followUpId)
}
