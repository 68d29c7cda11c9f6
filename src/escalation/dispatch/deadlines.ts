import { orInvalidInput, type Deadline, type Draft } from "../../kernel/index.js"
import { climb, resume } from "./climb.js"
import { deadlineAt, defined, firstDeadline, whenDue, type OpenDeadline } from "../../kernel/inner.js"
import type { DispatchContext } from "./commands.js"
import type { Dispatch, Notification } from "./dispatch.js"
import { failNotification } from "./notify.js"
import { wantNotification } from "./reach-rung.js"
import { andThen, draft, fallbackOf, later, type Step } from "./step.js"

/** The earliest thing due; never `undefined` while the dispatch is open. */
export function nextDispatchDeadline(state: Dispatch): Deadline | undefined {
  return orInvalidInput({ state }, () => firstDeadline(openDeadlines(state)))
}

/** Does what is due. */
export function whenDispatchDue(context: DispatchContext, deadline: Deadline): readonly Draft[] {
  return orInvalidInput({ context, deadline }, () => whenDue(openDeadlines(context.state), deadline, context))
}

/** Everything that is due some day, in no order. */
function openDeadlines(state: Dispatch): readonly OpenDeadline<DispatchContext>[] {
  const { standing, holdUntilAt, heldCount, climbAt, rung, repeat, progressByAt, progressCount } = state
  switch (standing) {
    case "pending":
      return deadlineAt(`hold:${heldCount}`, holdUntilAt, whenHeld)
    case "notified":
      return [
        ...state.notifications.flatMap((each) => confirmDeadline(each)),
        ...deadlineAt<DispatchContext>(`climb:${repeat}:${rung}`, climbAt, (context) => climb(context, "delay")),
      ]
    case "acknowledged":
      return deadlineAt(`progress:${progressCount}`, progressByAt, whenSilent)
    case "exhausted":
      return deadlineAt(`exhausted:${repeat}:${state.exhaustedCount}`, state.exhaustedNextAt, stillExhausted)
    case "unopened":
    case "done":
    case "withdrawn":
      return []
  }
}

function confirmDeadline(wanted: Notification): readonly OpenDeadline<DispatchContext>[] {
  const { standing, notificationId, offerCount, confirmAt, rung, repeat, personId } = wanted
  if (standing !== "wanted") return []
  return deadlineAt(`confirm:${offerCount}:${notificationId}`, confirmAt, (context) =>
    offerCount < (context.state.plan?.mostOffers ?? 1)
      ? [wantNotification(context, { rung, repeat, personId, way: wanted, offerCount: offerCount + 1 })]
      : failNotification(context, wanted, "unconfirmed"),
  )
}

const whenHeld: Step = (context) =>
  context.state.plan?.whenUnmet === "send" && context.state.refused.length === 0
    ? climb(context, "opened")
    : heldUp(context)

/** Brings up again what waits for its preconditions. */
export function heldUp(context: DispatchContext): readonly Draft[] {
  const { lacking, heldCount } = context.state
  const nextAt = later(context, "preconditionMinutes")
  return [draft("dispatch.heldUp", { lacking, owner: fallbackOf(context.state), count: heldCount + 1, nextAt })]
}

/** Brings up again what nobody has acknowledged. */
export function stillExhausted(context: DispatchContext): readonly Draft[] {
  const { owner, exhaustedCount } = context.state
  const nextAt = later(context, "exhaustedMinutes")
  return [draft("dispatch.stillExhausted", { owner: owner ?? "client", count: exhaustedCount + 1, nextAt })]
}

/** Something was done about it. */
export function progressed(context: DispatchContext, note?: string): Draft {
  return draft("dispatch.progressed", { progressByAt: later(context, "ackMinutes"), ...defined({ note }) })
}

/** Acknowledged, and then nothing. */
const whenSilent: Step = (context) => {
  const personIds = context.state.acknowledgements.map(({ personId }) => personId)
  return andThen(context, [draft("dispatch.acknowledgementLapsed", { personIds, reason: "timeout" })], resume)
}
