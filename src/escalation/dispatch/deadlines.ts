import { orInvalidInput, type Deadline, type Draft } from "../../kernel/index.js"
import { climb, resume } from "./climb.js"
import { defined } from "../../kernel/inner.js"
import type { DispatchContext } from "./commands.js"
import type { Dispatch, Notification } from "./dispatch.js"
import { failNotification } from "./notify.js"
import { wantNotification } from "./reach-rung.js"
import { andThen, draft, MINUTE_MS, type Step } from "./step.js"

/** What is due for a dispatch, and what then becomes true. */
interface OpenDeadline extends Deadline {
  readonly becomes: Step
}

/** The earliest thing due; never `undefined` while the dispatch is open. */
export function nextDispatchDeadline(state: Dispatch): Deadline | undefined {
  return orInvalidInput({ state }, () => {
    const first = openDeadlines(state).reduce<OpenDeadline | undefined>(
      (best, each) => (best === undefined || each.at < best.at ? each : best),
      undefined,
    )
    return first === undefined ? undefined : { at: first.at, key: first.key }
  })
}

/** Does what is due. */
export function whenDispatchDue(context: DispatchContext, deadline: Deadline): readonly Draft[] {
  return orInvalidInput({ context, deadline }, () => {
    const found = openDeadlines(context.state).find(({ key, at }) => key === deadline.key && at === deadline.at)
    return found?.becomes(context) ?? []
  })
}

/** Everything that is due some day, in no order. */
function openDeadlines(state: Dispatch): readonly OpenDeadline[] {
  const { standing, holdUntilAt, heldCount, climbAt, rung, repeat, progressByAt, progressCount } = state
  switch (standing) {
    case "pending":
      return deadlineAt(`hold:${heldCount}`, holdUntilAt, whenHeld)
    case "notified":
      return [
        ...state.notifications.flatMap((each) => confirmDeadline(each)),
        ...deadlineAt(`climb:${repeat}:${rung}`, climbAt, (context) => climb(context, "delay")),
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

function deadlineAt(key: string, at: number | null, becomes: Step): readonly OpenDeadline[] {
  return at === null ? [] : [{ key, at, becomes }]
}

function confirmDeadline(wanted: Notification): readonly OpenDeadline[] {
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
export function heldUp({ state, now }: DispatchContext): readonly Draft[] {
  const { lacking, plan, heldCount } = state
  const owner = plan?.fallbackOwner ?? "client"
  const nextAt = now + (plan?.preconditionMinutes ?? 1) * MINUTE_MS
  return [draft("dispatch.heldUp", { lacking, owner, count: heldCount + 1, nextAt })]
}

/** Brings up again what nobody has acknowledged. */
export function stillExhausted({ state, now }: DispatchContext): readonly Draft[] {
  const { owner, plan, exhaustedCount } = state
  const nextAt = now + (plan?.exhaustedMinutes ?? 1) * MINUTE_MS
  return [draft("dispatch.stillExhausted", { owner: owner ?? "client", count: exhaustedCount + 1, nextAt })]
}

/** Until when an acknowledgement, or something that was done, holds. */
export function progressByAt({ state, now }: DispatchContext): number {
  return now + (state.plan?.ackMinutes ?? 1) * MINUTE_MS
}

/** Something was done about it. */
export function progressed(context: DispatchContext, note?: string): Draft {
  return draft("dispatch.progressed", { progressByAt: progressByAt(context), ...defined({ note }) })
}

/** Acknowledged, and then nothing. */
const whenSilent: Step = (context) => {
  const personIds = context.state.acknowledgements.map(({ personId }) => personId)
  return andThen(context, [draft("dispatch.acknowledgementLapsed", { personIds, reason: "timeout" })], resume)
}
