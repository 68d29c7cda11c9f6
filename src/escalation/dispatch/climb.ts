import type { Draft } from "../../kernel/index.js"
import type { DispatchContext } from "./commands.js"
import type { Dispatch } from "./dispatch.js"
import type { ClimbReason, SkipReason } from "./events.js"
import { reachRung, stillAsked, wantNotification, wayNow, type NotificationWish } from "./reach-rung.js"
import { after, andThen, draft, fallbackOf, later, MINUTE_MS } from "./step.js"

/**
 * Goes on to the next rung that can reach somebody; those that cannot are passed over at once. At the end of the rungs they are gone
 * through again, and at last it is exhausted. A caller who rings again never brings the end nearer: then nothing is left to climb to.
 */
export function climb(context: DispatchContext, because: ClimbReason): readonly Draft[] {
  const { plan, lastRepeat } = context.state
  const rungCount = plan?.rungs.length ?? 0
  let { rung, repeat } = context.state
  const drafts: Draft[] = []
  let current = context
  for (;;) {
    rung += 1
    if (rung >= rungCount) {
      if (because === "chased") return []
      const reachedAny = current.state.rungs.some((each) => each.repeat === repeat)
      if (!reachedAny || repeat >= lastRepeat) return [...drafts, ...exhaust(current)]
      if (because === "unanswered" && mayAnswer(current)) return [...drafts, planClimb(current)]
      repeat += 1
      rung = 0
    }
    const step = reachRung(current, { rung, repeat, because })
    drafts.push(...step)
    current = after(current, step)
    if (step[0]?.type === "dispatch.rungReached") return drafts
  }
}

/** Whether another pass may find somebody who has not said no: then it waits for them. */
function mayAnswer(context: DispatchContext): boolean {
  const { plan, repeat } = context.state
  return plan!.rungs.some((_, rung) => {
    const step = reachRung(context, { rung, repeat: repeat + 1, because: "unanswered" })[0] as Draft
    return step.type !== "dispatch.rungSkipped" || (step.data as { readonly reason: SkipReason }).reason !== "answered"
  })
}

/** Climbs at once where the rung has nobody left to wait for. */
export function settle(context: DispatchContext): readonly Draft[] {
  const { standing, isWaiting, rungs, notifications, climbAt } = context.state
  if (standing !== "notified" || isWaiting) return []
  const isAsking = rungs.at(-1)?.people.some((person) => person.standing === "asked") === true
  const isDue = climbAt !== null || notifications.some((each) => each.standing === "wanted")
  return isAsking && isDue ? [] : climb(context, "unanswered")
}

/** Nobody is on it any more: those whom an acknowledgement had spared are asked after all, and the next rung too. */
export function resume(context: DispatchContext): readonly Draft[] {
  const again = spared(context).map((wish) => wantNotification(context, wish))
  return andThen(context, again, (now) => {
    const up = climb(now, "lapsed")
    return again.length > 0 && up.some(({ type }) => type === "dispatch.exhausted")
      ? [planClimb(now, later(now, "confirmMinutes"))]
      : up
  })
}

/** Nobody has acknowledged: somebody is named, and it stays open. */
function exhaust(context: DispatchContext): readonly Draft[] {
  const nextAt = later(context, "exhaustedMinutes")
  return [draft("dispatch.exhausted", { owner: fallbackOf(context.state), nextAt })]
}

/** How long the rung that was reached last waits. */
export function delayMs({ plan, rungs }: Dispatch): number {
  return (plan?.rungs[rungs.at(-1)?.rung ?? 0]?.delayMinutes ?? 0) * MINUTE_MS
}

function planClimb({ state, now }: DispatchContext, notBefore = 0): Draft {
  return draft("dispatch.climbPlanned", { climbAt: Math.max(notBefore, now + delayMs(state)) })
}

/** Those whom an acknowledgement had spared, by the way that was meant, where it may be used now. */
function spared(context: DispatchContext): readonly NotificationWish[] {
  const { state } = context
  return state.notifications.flatMap(({ standing, rung, repeat, personId, wayId }) => {
    const person = standing === "cancelled" ? stillAsked(state, { rung, repeat, personId }) : undefined
    const way = person && wayNow(context, person, (each) => each === wayId)
    return way === undefined ? [] : [{ rung, repeat, personId, way }]
  })
}
