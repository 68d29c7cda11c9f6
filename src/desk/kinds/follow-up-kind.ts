import type { Actor, Envelope } from "../../kernel/index.js"
import { defined } from "../../kernel/inner.js"
import {
  createFollowUpDecider,
  followUp,
  isOpenFollowUp,
  staleFollowUps,
  toCallCommands,
  toContactOrders,
  toFollowUp,
  toFollowUpOfIssue,
  toFollowUpOrder,
  toFollowUpsLeft,
  type FollowUp,
  type FollowUpEvents,
  type FollowUpOrder,
  type FollowUpTerms,
  type PromiseContext,
  type ResolveWall,
} from "../../followups/index.js"
import type { CallEvent } from "../../session/index.js"
import type { StreamIndex } from "../../stores/index.js"
import { fitSummary } from "../lists/fit-summary.js"
import { readGiven } from "../given/read-given.js"
import { ofCaller } from "../lists/of-caller.js"
import type { CallMoment, Order, StreamKind } from "./stream-kind.js"

const KIND = "followUp"

/** What a call is told of its promises. */
const newsOfCall: readonly string[] = [
  "followUp.accepted",
  "followUp.dismissed",
  "followUp.kept",
  "followUp.broken",
  "followUp.withdrawn",
  "followUp.endAmended",
]

/** Promises on streams of their own: opened by what a call accepted, left or dropped. */
export const followUpKind: StreamKind = {
  name: KIND,
  decider: followUp as StreamKind["decider"],
  states: ["unopened", "heard", "accepted", "overdue", "dismissed", "kept", "broken", "withdrawn"],
  begins: (type) => type.startsWith("followUp."),
  ordersOfCall(given, call) {
    const event = given as CallEvent
    const order = toOrderOfCall(event, call)
    return order === undefined ? [] : [toOrder(order)]
  },
  ordersOfCaller: (stream, told, { session }) => toContactOrders(told, session, [stream]).map(toOrder),
  ordersAtEnd: (call, now) => toFollowUpsLeft(call.session, toContext(call), now).map(toOrder),
  ordersOfStream({ type, data }: Envelope) {
    const { successor } = type === "followUp.broken" ? (data as FollowUpEvents["followUp.broken"]) : {}
    if (successor === undefined) return []
    const { followUpId, terms } = successor
    return [toOrder({ followUpId, type: "openFollowUp", fields: { terms, standing: "accepted" } })]
  },
  call: {
    of: (state) => (state as FollowUp).terms.callId,
    mayTell: (type) => newsOfCall.includes(type),
    commands: toCallCommands,
  },
  toOpening: (given, by) => ({ type: "openFollowUp", fields: toOpeningFields(given, by) }),
  toWithdrawal: (reason) => ({ type: "withdrawFollowUp", reason }),
  toResolveAgain: (summary) => toResolveAgain(summary),
  toIndex: (state) => toFollowUpIndex(state as FollowUp),
}

/**
 * The same over a host's own zone data, where those of the platform are too old: `createDesk({ kinds: [createFollowUpKind(resolve), dispatchKind] })`.
 *
 * @example
 * ```ts
 * import { createFollowUpKind } from "evenkeel/desk"
 * import { resolveWallTime } from "evenkeel/time"
 *
 * const kind = createFollowUpKind((wall, policy) => ({ ...resolveWallTime(wall, policy), fingerprint: "tzdata 2026f" }))
 * kind.name // => "followUp"
 * ```
 */
export function createFollowUpKind(resolve: ResolveWall): StreamKind {
  return {
    ...followUpKind,
    decider: createFollowUpDecider(resolve) as StreamKind["decider"],
    toResolveAgain: (summary) => toResolveAgain(summary, resolve),
  }
}

function toResolveAgain(summary: unknown, resolve?: ResolveWall): { readonly type: string } | undefined {
  return staleFollowUps([summary as FollowUp], resolve).length === 0 ? undefined : { type: "resolveTimesAgain" }
}

/** An agent's promise is theirs, as in a call. What was given is checked later: it may be anything. */
function toOpeningFields(given: Readonly<Record<string, unknown>>, by: Actor): unknown {
  const { standing = "accepted", terms, ...rest } = given
  const read = readGiven(terms)
  if (read === undefined) return { ...rest, standing, terms }
  const {
    promisedBy = by.role === "agent" ? "agent" : "company",
    origin = "promise",
    due = null,
    ...said
  } = read as Partial<FollowUpTerms>
  const isTheirs = promisedBy === "agent" && by.role === "agent"
  const own = isTheirs ? { saidBy: by.id, owner: by.id } : {}
  return { ...rest, standing, terms: { ...own, ...said, promisedBy, origin, due } }
}

/** Once the call is over, nothing of it is left behind a second time: what comes late is followed up as it comes. */
function toOrderOfCall(event: CallEvent, call: CallMoment): FollowUpOrder | undefined {
  const context = toContext(call, event)
  if (call.session.line.phase !== "completed") return toFollowUpOrder(event, context)
  if (event.type === "promise.heard") return toFollowUp(event, context)
  if (event.type === "issue.resolved")
    return toFollowUpOfIssue(call.session, event.data.issueId, context, event.heardAt)
  return toFollowUpOrder(event, context)
}

function toOrder({ followUpId, type, fields }: FollowUpOrder): Order {
  return { stream: followUpId, kind: KIND, type, fields }
}

/** Whoever took it on has promised it; the agent of record where that was no agent. */
function toContext({ callId, session, settings }: CallMoment, event?: Envelope): PromiseContext {
  const agentId = event?.by.role === "agent" ? event.by.id : session.segments.at(-1)?.agentId
  const { matterId } = session.arrival
  return {
    callId,
    host: settings,
    caller: session.caller,
    session,
    ...defined({ saidBy: agentId, matter: matterId }),
  }
}

/** How lists show a follow-up: `summary` is its state, without words and attempts where it is too long. */
function toFollowUpIndex(state: FollowUp): StreamIndex {
  const { standing, terms, owner, schedule, overdueCount } = state
  const dueAt = schedule?.dueAt
  return {
    kind: KIND,
    state: standing === "accepted" && overdueCount > 0 ? "overdue" : standing,
    open: isOpenFollowUp(state),
    ...ofCaller(terms.to.personId),
    ...(owner === null ? {} : { agent: owner }),
    ...defined({ matter: terms.matter, dueAt }),
    summary: fitSummary(
      () => state,
      () => ({ ...state, attempts: [], terms: { ...terms, words: "" }, note: null }),
      () => toShort(state),
    ),
  }
}

/** What every question about a promise is answered by: its times, and how it stands. */
function toShort(state: FollowUp): FollowUp {
  const { terms, end } = state
  const { kind, promisedBy, origin, due, notBefore, ifNotHeardBy } = terms
  return {
    ...state,
    attempts: [],
    reminders: [],
    note: null,
    terms: {
      ...{ kind, promisedBy, origin, due, words: "", to: {} },
      ...defined({ notBefore, ifNotHeardBy }),
    },
    end: end && { ...end, reason: null, successor: null },
  }
}
