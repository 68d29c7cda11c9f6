import { defined } from "../../kernel/inner.js"
import {
  dispatch,
  dispatchFromCall,
  isOpenDispatch,
  type Dispatch,
  type DispatchBrief,
  type WishContext,
} from "../../escalation/dispatch/index.js"
import {
  currentIssue,
  isFactOfDanger,
  isSettled,
  messageOf,
  toFact,
  type MessageSettings,
  type SessionState,
} from "../../session/index.js"
import type { StreamIndex } from "../../stores/index.js"
import { fitSummary } from "../lists/fit-summary.js"
import { ofCaller } from "../lists/of-caller.js"
import type { CallMoment, StreamKind } from "./stream-kind.js"

const KIND = "dispatch"

/** Matters on their way to people on call, on streams of their own: opened by what a rule wanted, or joined as a chase. */
export const dispatchKind: StreamKind = {
  name: KIND,
  decider: dispatch as StreamKind["decider"],
  states: ["unopened", "pending", "notified", "acknowledged", "exhausted", "done", "withdrawn"],
  begins: (type) => type.startsWith("dispatch."),
  joins: (type) => type === "dispatch.wanted",
  ordersOfCall(event, call) {
    const order = dispatchFromCall(event, toContext(call))
    return order === undefined ? [] : [{ stream: order.dispatchId, kind: KIND, type: order.type, fields: order.fields }]
  },
  ordersOfCaller: (stream, { personId }) =>
    typeof personId === "string"
      ? [{ stream, kind: KIND, type: "describeCaller", fields: { callerId: personId } }]
      : [],
  toOpening: (fields) => ({ type: "openDispatch", fields }),
  toWithdrawal: (reason) => ({ type: "withdrawDispatch", reason, askedBy: "us" }),
  toIndex: (state) => toDispatchIndex(state as Dispatch),
}

function toContext({ callId, session, settings, others = [] }: CallMoment): WishContext {
  const { matterId } = session.arrival
  const { personId } = session.caller
  return {
    callId,
    brief: toBrief(session, settings),
    others: others as readonly Dispatch[],
    ...defined({ callerId: personId, matter: matterId }),
  }
}

/** What the people who are reached need to know: recorded and confirmed facts only, for it leaves the house. */
function toBrief(session: SessionState, settings: MessageSettings): DispatchBrief {
  const { caller, subject } = session
  const entry = currentIssue(session)?.facts.find(({ name }) => name === "problem")
  const problem = toFact(entry === undefined || isFactOfDanger(session, entry) ? undefined : entry)
  const number = caller.callbackNumber ?? caller.number
  return {
    ...(isSettled(problem) ? { words: problem.value! } : {}),
    ...(typeof caller.name === "string" ? { callerName: caller.name } : {}),
    ...(typeof number === "string" ? { callbackNumber: number } : {}),
    ...(subject?.name === undefined ? {} : { subject: subject.name }),
    ...toFields(session, settings),
  }
}

/** Fields of a message that have members of their own. */
const OTHERWISE = /^(?:problem|callerName|callerNumber|callbackNumber|subjectName)$/
const PLACE = /address|location|place|site|direcci[oó]n|lugar/i
const LONGEST_FIELDS = 500

/** What the client's message holds: the place by itself, for it is needed first, and the rest with its labels. */
function toFields(session: SessionState, settings: MessageSettings): DispatchBrief {
  const known = messageOf(session, settings).fields.filter(({ field, isKnown }) => isKnown && !OTHERWISE.test(field))
  const place = known.find(({ field, value }) => PLACE.test(field) && value !== null)
  const details = known
    .filter((each) => each !== place && each.value !== null)
    .map(({ label, value }) => `${label.replace(/[:?]\s*$/, "")}: ${value!}`)
    .join("; ")
    .slice(0, LONGEST_FIELDS)
  return { ...(place && { place: place.value! }), ...(details !== "" && { details }) }
}

/** How lists show a dispatch: `summary` is its state, where it is not too long. */
function toDispatchIndex(state: Dispatch): StreamIndex {
  const { matter, callerId } = state.order
  return {
    kind: KIND,
    state: state.standing,
    open: isOpenDispatch(state),
    ...ofCaller(callerId),
    ...defined({ matter }),
    summary: fitSummary<unknown>(
      () => state,
      () => ({ dispatchId: state.dispatchId, standing: state.standing, order: { policyId: state.order.policyId } }),
    ),
  }
}
