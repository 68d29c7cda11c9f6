import { orInvalidInput } from "../../kernel/index.js"
import type { CallEvents, SessionState } from "../../session/index.js"
import { toPerson, toPromiseStream, type FollowUpOrder } from "./of-call.js"
import { callBackSoon, ringBack as ringBackOf } from "./ring-back.js"
import type { PromisedTo } from "../terms.js"

/**
 * What is told to the open promises of a call, once it is known who is calling, or that it is somebody else.
 *
 * @param followUpIds - All of the call that are open. Left out, those that the call knows: promises that were taken on, and a ring-back.
 * @throws {@link Fault} `input/invalid` for a value of another form.
 *
 * @example
 * ```ts
 * import { toContactOrders } from "evenkeel/followups"
 * import { buildCall } from "evenkeel/testing"
 *
 * const story = buildCall({ callId: "CA1" }).answer()
 * const terms = { kind: "send", promisedBy: "agent", words: "I'll post it", window: { from: null, to: null } } as const
 * story.record({ type: "acceptPromise", promiseId: "p1", terms })
 * story.record({ type: "describeCaller", personId: "person-17" })
 * const { session } = story.call.getSnapshot()
 * const orders = toContactOrders({ personId: "person-17" }, session)
 * orders.map(({ followUpId, fields }) => [followUpId, fields]) // => [["CA1/promise/p1", { to: { personId: "person-17" } }]]
 * ```
 */
export function toContactOrders(
  told: CallEvents["caller.described"],
  session: SessionState,
  followUpIds?: readonly string[],
): readonly FollowUpOrder[] {
  return orInvalidInput({ told, session }, () => {
    const isTold = (name: string) => name in told || (name === "number" && "callbackNumber" in told)
    const to: PromisedTo = Object.fromEntries(Object.entries(toPerson(session.caller)).filter(([name]) => isTold(name)))
    if (Object.keys(to).length === 0) return []
    const streams = followUpIds ?? openInCall(session)
    return streams.map((followUpId) => ({ followUpId, type: "describeContact", fields: { to } }))
  })
}

function openInCall(session: SessionState): readonly string[] {
  const { callId, promises, ringBack } = session
  const context = { callId, session, host: { zone: "UTC" } }
  const streams = promises
    .filter(({ standing }) => standing === "accepted")
    .map(({ promiseId }) => toPromiseStream(context, promiseId))
  const isRung = ringBack?.settledAs === null && callBackSoon(context, ringBack.raisedAt) === undefined
  return isRung ? [...streams, ringBackOf(context).followUpId] : streams
}
