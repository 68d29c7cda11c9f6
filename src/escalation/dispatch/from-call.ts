import { orInvalidInput, toStreamName } from "../../kernel/index.js"
import { defined } from "../../kernel/inner.js"
import type { DispatchBrief } from "./brief.js"
import { isOpenDispatch, type Dispatch, type DispatchOrder } from "./dispatch.js"
import type { DispatchCommands } from "./commands.js"

/** A wish for a dispatch: the data of a call's `dispatch.wanted` event, or what an agent asks for. */
export interface DispatchWish {
  readonly policyId: string
  readonly topic?: string
  /** Unique in the call. An agent's wish brings its own. */
  readonly wantedId: string
  readonly urgent?: boolean
}

/** What a dispatch takes over from its call. */
export interface WishContext {
  readonly callId: string
  /** The host's id of the caller. */
  readonly callerId?: string
  readonly matter?: string
  readonly brief?: DispatchBrief
  /** Preconditions that are met already: the fee was told and accepted. */
  readonly met?: readonly string[]
  /** Dispatches that may be about the same matter: an open one is joined, not doubled. */
  readonly others?: readonly Dispatch[]
}

/** A command for one dispatch. Ids are made of the call's, so that reading a call twice opens nothing twice. */
export type DispatchCommandOrder =
  | { readonly dispatchId: string; readonly type: "openDispatch"; readonly fields: DispatchCommands["openDispatch"] }
  | { readonly dispatchId: string; readonly type: "chaseDispatch"; readonly fields: DispatchCommands["chaseDispatch"] }

/**
 * The command that a wish comes to: it opens `<callId>/dispatch/<wantedId>`, or, where an open dispatch is on the matter and topic already and no
 * less urgent, joins that one as a chase. The caller's words come along only where
 * both are known to be of one caller; nothing of what was opened is overwritten.
 *
 * @throws {@link Fault} `input/invalid` for a value of another form.
 *
 * @example
 * ```ts
 * import { toDispatch } from "evenkeel/escalation/dispatch"
 *
 * const order = toDispatch({ policyId: "noHeat", wantedId: "d1" }, { callId: "CA1", matter: "M7" })
 * order.dispatchId // => "CA1/dispatch/d1"
 * order.fields // => { order: { policyId: "noHeat", callId: "CA1", matter: "M7" } }
 * ```
 */
export function toDispatch(wish: DispatchWish, context: WishContext): DispatchCommandOrder {
  return orInvalidInput({ wish, context }, () => {
    const { policyId, topic, urgent, wantedId } = wish
    const { callId, callerId, matter, brief, met, others = [] } = context
    const dispatchId = toStreamName(callId, "dispatch", wantedId)
    const joined = others.find((each) => each.dispatchId !== dispatchId && isAbout(each, wish, matter))
    if (joined !== undefined) {
      // Words of another caller, or of one who may be another, would not be found there when they are to be erased.
      const sameCaller = callerId !== undefined && joined.order.callerId === callerId
      const fields = { callId, sameCaller, ...(sameCaller && defined({ words: brief?.words })) }
      return { dispatchId: joined.dispatchId, type: "chaseDispatch", fields }
    }
    const order: DispatchOrder = {
      policyId,
      callId,
      ...defined({ callerId, topic, urgent, matter, met, brief }),
    }
    return { dispatchId, type: "openDispatch", fields: { order } }
  })
}

/**
 * Whether an open dispatch does what is wished, no less urgently. Of what can wait, only the same topic does: somebody whose bill is looked
 * into may have a flood the next day, and a topic that nobody named may be any.
 */
function isAbout(other: Dispatch, { policyId, topic, urgent }: DispatchWish, matter: string | undefined): boolean {
  const { order } = other
  if (!isOpenDispatch(other) || matter === undefined || order.matter !== matter || order.policyId !== policyId)
    return false
  if (other.urgent) return topic === undefined || order.topic === undefined || order.topic === topic
  return order.topic === topic && (urgent === false || order.urgent === urgent)
}

/**
 * The command that an event of a call comes to; `undefined` for any event but `dispatch.wanted`. The desk does this by itself.
 *
 * @throws {@link Fault} `input/invalid` for a value of another form.
 *
 * @example
 * ```ts
 * import { dispatchFromCall } from "evenkeel/escalation/dispatch"
 *
 * const wanted = { type: "dispatch.wanted", data: { policyId: "noHeat", wantedId: "d1", urgent: true } }
 * const order = dispatchFromCall(wanted, { callId: "CA1", callerId: "P1" })
 * order?.type // => "openDispatch"
 * order?.dispatchId // => "CA1/dispatch/d1"
 * dispatchFromCall({ type: "turn.heard", data: {} }, { callId: "CA1" }) // => undefined
 * ```
 */
export function dispatchFromCall(
  event: { readonly type: string; readonly data: unknown },
  context: WishContext,
): DispatchCommandOrder | undefined {
  return orInvalidInput({ event, context }, () =>
    event.type === "dispatch.wanted" ? toDispatch(event.data as DispatchWish, context) : undefined,
  )
}
