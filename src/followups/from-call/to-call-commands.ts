import { orInvalidInput, type Envelope } from "../../kernel/index.js"
import { defined, ownOf } from "../../kernel/inner.js"
import type { Command, PromiseEnd, PromiseRecord, RingBackOutcome, SessionState } from "../../session/index.js"
import type { FollowUpEvent } from "../stream/events.js"
import { toPromiseStream, type PromiseContext } from "./of-call.js"
import { callBackSoon, ringBack } from "./ring-back.js"

/** The call that a follow-up is of, as far as it is told what became of it. */
export type ToldSession = Pick<SessionState, "callId" | "promises" | "ringBack" | "safety">

/**
 * What a call is told of its follow-up, which is the one truth: that its promise was taken on, was none, or how it ended. A desk does this by
 * itself; give a call these commands where you keep follow-ups elsewhere.
 *
 * @param event - Of the stream of the follow-up.
 * @returns None where the call knows it already, or the follow-up is of another call.
 * @throws {@link Fault} `input/invalid` for a value of another form.
 *
 * @example
 * ```ts
 * import { toCallCommands } from "evenkeel/followups"
 * import { buildCall } from "evenkeel/testing"
 *
 * const story = buildCall({ callId: "CA1" }).answer()
 * const terms = { kind: "send", promisedBy: "agent", words: "I'll post it", window: { from: null, to: null } } as const
 * story.record({ type: "acceptPromise", promiseId: "p1", terms })
 * const kept = { type: "followUp.kept", stream: "CA1/promise/p1", data: { lateMs: 0, onTime: true } } as const
 * const stamp = { at: story.now, by: { id: "a7", role: "agent" } } as const
 * const { session } = story.call.getSnapshot()
 * toCallCommands({ ...kept, ...stamp }, session).map(({ type }) => type) // => ["settlePromise"]
 * ```
 */
export function toCallCommands(
  event: Pick<Envelope, "type" | "stream" | "at" | "by" | "data">,
  session: ToldSession,
): readonly Command[] {
  return orInvalidInput({ event, session }, () => {
    const context = { callId: session.callId, host: { zone: "UTC" }, session }
    const promise = session.promises.find(({ promiseId }) => toPromiseStream(context, promiseId) === event.stream)
    const end = toEnd(event as FollowUpEvent)
    const { at, by } = event
    const news = promise === undefined ? [] : ofPromise(event as FollowUpEvent, promise, end)
    const rung = end === undefined ? [] : ofRingBack(context, end, promise?.promiseId ?? event.stream)
    return [...news, ...rung].map((command): Command => ({ ...command, at, by }))
  })
}

/** The ring-back of the call, which may be a call-back that was promised. */
function ofRingBack(context: RingBackContext, end: PromiseEnd, of: string): readonly Command[] {
  const { ringBack: known } = context.session
  if (known === null || (known.settledAs !== null && endOf[known.settledAs] === end)) return []
  const promised = callBackSoon(context, known.raisedAt)?.promiseId
  return of === (promised ?? ringBack(context).followUpId) ? [{ type: "settleRingBack", outcome: outcomeOf[end] }] : []
}

type RingBackContext = PromiseContext & { readonly session: ToldSession }

const endOf: Readonly<Record<RingBackOutcome, PromiseEnd>> = {
  reached: "kept",
  theyRang: "kept",
  notNeeded: "withdrawn",
  unreachable: "broken",
}

const outcomeOf: Readonly<Record<PromiseEnd, RingBackOutcome>> = {
  kept: "reached",
  withdrawn: "notNeeded",
  broken: "unreachable",
}

function ofPromise(
  event: FollowUpEvent,
  { promiseId, standing }: PromiseRecord,
  end: PromiseEnd | undefined,
): readonly Command[] {
  const isOpen = standing === "heard" || standing === "dismissed"
  if (event.type === "followUp.accepted") return isOpen ? [{ type: "acceptPromise", promiseId }] : []
  if (event.type === "followUp.dismissed")
    return standing === "heard" ? [{ type: "dismissPromise", promiseId, reason: event.data.reason }] : []
  if (end === undefined || end === standing) return []
  const reason = reasonOf(event)
  const settled: Command = { type: "settlePromise", promiseId, end, ...defined({ reason }) }
  // One that nobody had answered is taken on with its end.
  return isOpen ? [{ type: "acceptPromise", promiseId }, settled] : [settled]
}

const ends: Readonly<Record<string, PromiseEnd>> = {
  "followUp.kept": "kept",
  "followUp.broken": "broken",
  "followUp.withdrawn": "withdrawn",
}

function toEnd(event: FollowUpEvent): PromiseEnd | undefined {
  if (event.type === "followUp.endAmended") return event.data.end
  return ownOf(ends, event.type)
}

function reasonOf(event: FollowUpEvent): string | undefined {
  if (event.type === "followUp.kept") return event.data.how
  return "reason" in event.data ? event.data.reason : undefined
}
