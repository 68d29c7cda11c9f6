import { refuse, type Decision, type Draft } from "../../kernel/index.js"
import type { DispatchCommands, DispatchContext } from "./commands.js"
import { delayMs, settle } from "./climb.js"
import { isSamePass, type Notification, type RungPass } from "./dispatch.js"
import { stillAsked, wantNotification, wayNow } from "./reach-rung.js"
import { andThen, draft } from "./step.js"

/** The host says what became of a notification. */
export function confirmNotification(
  context: DispatchContext,
  { notificationId, outcome, reason = "host" }: DispatchCommands["confirmNotification"],
): Decision {
  const { state, stream } = context
  const found = state.notifications.find((each) => each.notificationId === notificationId)
  if (found === undefined) {
    // One of before it was restarted changes nothing any more.
    return notificationId.startsWith(`${stream}/n/`) ? [] : refuse("dispatch/not-found", { what: "notification" })
  }
  if (outcome === "failed") return found.standing === "wanted" ? failNotification(context, found, reason) : []
  if (found.standing === "sent") return []
  const anomaly = {
    wanted: undefined,
    failed: "dispatch/sent-after-failure",
    cancelled: "dispatch/sent-after-end",
  } as const
  return [
    draft("dispatch.notificationSent", { notificationId, climbAt: toClimbAt(context, found) }, anomaly[found.standing]),
  ]
}

/** A notification that cannot be delivered: the next way to that person, or they are out of reach. */
export function failNotification(context: DispatchContext, failed: Notification, reason: string): readonly Draft[] {
  const { notificationId, rung, repeat, personId } = failed
  return andThen(context, [draft("dispatch.notificationFailed", { notificationId, reason })], (now) =>
    tryNextWay(now, personId, { rung, repeat }),
  )
}

/** Another way to somebody who did not answer; where none is left, the rung may have nobody left either. */
export function tryNextWay(context: DispatchContext, personId: string, { rung, repeat }: RungPass): readonly Draft[] {
  const { state } = context
  const person = stillAsked(state, { rung, repeat, personId })
  if (state.standing !== "notified" || person === undefined) return settle(context)
  const tried = state.notifications.filter((each) => each.personId === personId && isSamePass(each, { rung, repeat }))
  const way = wayNow(context, person, (wayId) => !tried.some((each) => each.wayId === wayId))
  if (way !== undefined) return [wantNotification(context, { rung, repeat, personId, way })]
  const isUsed = ({ standing }: Notification) => standing === "wanted" || (person.isList && standing === "sent")
  if (tried.some(isUsed)) return settle(context)
  return andThen(context, [draft("dispatch.personSpent", { personId, rung, repeat })], settle)
}

/** The delay of a rung counts from when somebody of it was really notified. */
function toClimbAt({ state, at, now }: DispatchContext, sent: Notification): number | null {
  const current = state.rungs.at(-1)
  if (state.standing !== "notified" || state.climbAt !== null || current === undefined) return null
  const isOther = (each: Notification) => each.standing === "wanted" && each !== sent && isSamePass(each, current)
  if (!isSamePass(sent, current) && state.notifications.some(isOther)) return null
  return Math.max(sent.wantedAt, Math.min(at, now)) + delayMs(state)
}
