import type { Envelope } from "../kernel/index.js"
import {
  countingIssues,
  isOfDanger,
  openPromises,
  type CallEvent,
  type CallEvents,
  type Issue,
  type Person,
  type PromiseEnd,
  type PromiseRecord,
  type PromiseTerms,
  type RingBackOutcome,
  type SessionState,
} from "../session/index.js"
import type { FollowUpCommands, FollowUpCommandType } from "./commands.js"
import { LAST_DUE, toDueIntent } from "./due.js"
import { settingsOf, type FollowUpHost } from "./settings.js"
import type { FollowUpTerms, PromisedTo } from "./terms.js"
import { afterWork, MINUTE_MS } from "./working-time.js"

/** What a follow-up takes over from its call. */
export interface PromiseContext {
  readonly callId: string
  /** The client's playbook. */
  readonly host: FollowUpHost
  readonly caller?: Person
  /** The zone that times were said in; the caller's, else the client's where it is left out. */
  readonly zone?: string
  /** Who said it, as the host's id: the agent of record. */
  readonly saidBy?: string
  readonly matter?: string
  /** What whoever does it needs to know. */
  readonly note?: string
  /** The call's state: words in which a danger was told, or that were said while it lasted, then stay with the call. */
  readonly session?: Pick<SessionState, "safety" | "promises"> & Partial<Pick<SessionState, "ringBack">>
}

/** A command for one follow-up. Ids are made of the call's, so that reading a call twice opens nothing twice. */
export type FollowUpOrder = {
  [Type in FollowUpCommandType]: {
    readonly followUpId: string
    readonly type: Type
    readonly fields: FollowUpCommands[Type]
  }
}[FollowUpCommandType]

/** The event of a promise: heard by a detector, or accepted. */
export type PromiseEvent = {
  [Type in "promise.heard" | "promise.accepted"]: Pick<Envelope<Type, CallEvents[Type]>, "type" | "data">
}["promise.heard" | "promise.accepted"]

/**
 * The command that opens the stream of a promise: `<callId>/promise/<promiseId>`.
 *
 * @example
 * ```ts
 * import { toFollowUp } from "evenkeel/followups"
 *
 * const two = Date.UTC(2026, 10, 26, 20)
 * const data = {
 *   promiseId: "p1",
 *   kind: "callback",
 *   promisedBy: "agent",
 *   words: "I'll call you Thursday at two",
 *   window: { from: two, to: two },
 * } as const
 * const host = { zone: "America/New_York" }
 * const order = toFollowUp(
 *   { type: "promise.accepted", data },
 *   { callId: "CA1", host, caller: { name: "Dana", zone: "America/Chicago" } },
 * )
 * order.followUpId // => "CA1/promise/p1"
 * order.fields.terms.due // => { wall: "2026-11-26T14:00[America/Chicago]" }
 * ```
 */
export function toFollowUp(
  { type, data }: PromiseEvent,
  context: PromiseContext,
): FollowUpOrder & { readonly type: "openFollowUp" } {
  const followUpId = toPromiseStream(context, data.promiseId)
  const standing = type === "promise.accepted" ? "accepted" : "heard"
  const record = context.session?.promises.find(({ promiseId }) => promiseId === data.promiseId)
  const isHidden = context.session !== undefined && record !== undefined && isOfDanger(context.session, record)
  const terms = toTerms(isHidden ? { ...data, words: "" } : data, context)
  return { followUpId, type: "openFollowUp", fields: { terms, standing } }
}

/** What an event of a call means for a follow-up, if anything: it is opened, dismissed or ends. */
export function toFollowUpOrder(event: CallEvent, context: PromiseContext): FollowUpOrder | undefined {
  const make = Object.hasOwn(orders, event.type) ? orders[event.type as keyof typeof orders] : undefined
  return (make as ((event: CallEvent, context: PromiseContext) => FollowUpOrder | undefined) | undefined)?.(
    event,
    context,
  )
}

type OfCall<Type extends keyof CallEvents & string> = (
  event: Envelope<Type, CallEvents[Type]>,
  context: PromiseContext,
) => FollowUpOrder | undefined

const orders: {
  readonly [
    Type in
      | "promise.accepted"
      | "promise.dismissed"
      | "promise.settled"
      | "ringBack.raised"
      | "ringBack.settled"
      | "ringBack.withdrawn"
  ]: OfCall<Type>
} = {
  "promise.accepted": toFollowUp,
  "promise.dismissed": ({ data: { promiseId, reason } }, context) => ({
    followUpId: toPromiseStream(context, promiseId),
    type: "dismissFollowUp",
    fields: { reason },
  }),
  "promise.settled": ({ data: { promiseId, end, reason } }, context) =>
    settle(toPromiseStream(context, promiseId), end, reason),
  "ringBack.raised": (event, context) =>
    callBackSoon(context, event.at)?.standing === "accepted"
      ? undefined
      : { ...ringBack(context), type: "openFollowUp", fields: toRingBack(event, context) },
  "ringBack.settled": ({ data }, context) => settleRingBack(context, data.outcome),
  "ringBack.withdrawn": ({ at }, context) =>
    callBackSoon(context, at) === undefined
      ? settle(ringBack(context).followUpId, "withdrawn", "the line had not dropped")
      : undefined,
}

/**
 * What a call that is over leaves to be followed up besides what was accepted: promises that nobody answered, a follow-up for each issue that was
 * solved in part and that nothing else was promised for, and, where the client wants it, the question whether all is well.
 */
export function toFollowUpsLeft(session: SessionState, context: PromiseContext, now: number): readonly FollowUpOrder[] {
  const heard = openPromises(session).filter(({ standing }) => standing === "heard")
  const promised = session.promises.some(
    ({ standing, promisedBy }) => standing === "accepted" && promisedBy !== "caller",
  )
  const { partialWorkMinutes, courtesyWorkMinutes } = settingsOf(context.host)
  return [
    ...heard.map((data) => toFollowUp({ type: "promise.heard", data }, { ...context, session })),
    ...countingIssues(session).flatMap((issue): readonly FollowUpOrder[] => {
      if (issue.resolution === "partial" && !promised)
        return [ofIssue(context, issue, "partialResolution", afterWork(context.host, now, partialWorkMinutes))]
      if (issue.resolution === "full" && courtesyWorkMinutes !== null)
        return [ofIssue(context, issue, "courtesy", afterWork(context.host, now, courtesyWorkMinutes))]
      return []
    }),
  ]
}

function toPromiseStream({ callId }: PromiseContext, promiseId: string): string {
  return `${callId}/promise/${promiseId}`
}

function toTerms({ kind, promisedBy, window, words, owner }: PromiseTerms, context: PromiseContext): FollowUpTerms {
  const zone = context.zone ?? context.caller?.zone ?? context.host.zone
  const from = toBound(window.from)
  const to = toBound(window.to)
  const saidBy = context.saidBy
  return {
    kind,
    promisedBy,
    words,
    origin: "promise",
    due: to === null ? null : toDueIntent(to, zone),
    ...(from === null || from === to ? {} : { notBefore: toDueIntent(from, zone) }),
    ...(owner !== undefined ? { owner } : promisedBy === "agent" && saidBy !== undefined ? { owner: saidBy } : {}),
    ...ofCall(context),
  }
}

/** Beyond the last year that can be promised for, no time was said. */
function toBound(at: number | null): number | null {
  return at !== null && at <= LAST_DUE ? at : null
}

function ofCall({ callId, caller, saidBy, matter, note }: PromiseContext) {
  return {
    to: toPerson(caller),
    callId,
    ...(saidBy === undefined ? {} : { saidBy }),
    ...(matter === undefined ? {} : { matter }),
    ...(note === undefined ? {} : { note }),
  }
}

function toPerson({ personId, name, number, callbackNumber, zone, language }: Person = {}): PromisedTo {
  const reach = callbackNumber ?? number
  return {
    ...(personId === undefined ? {} : { personId }),
    ...(name === undefined ? {} : { name }),
    ...(reach === undefined ? {} : { number: reach }),
    ...(zone === undefined ? {} : { zone }),
    ...(language === undefined ? {} : { language }),
  }
}

/** A line dropped: we ring, at once, also outside the calling window, for they were on the line just now. */
function toRingBack(
  { at, data, by }: Pick<Envelope<"ringBack.raised", CallEvents["ringBack.raised"]>, "at" | "data" | "by">,
  context: PromiseContext,
): FollowUpCommands["openFollowUp"] {
  const person = toPerson(context.caller)
  const dueAt = Math.min(LAST_DUE, at + settingsOf(context.host).ringBackMinutes * MINUTE_MS)
  const terms: FollowUpTerms = {
    kind: "callback",
    promisedBy: "company",
    words: "",
    origin: "ringBack",
    due: { at: dueAt },
    channel: "phone",
    askedFor: { decidedBy: context.saidBy ?? by.id },
    ...ofCall(context),
    ...(context.saidBy === undefined ? {} : { owner: context.saidBy }),
    to: { ...person, ...(data.number === undefined ? {} : { number: data.number }) },
  }
  return { terms, standing: "accepted" }
}

/** A call-back that was promised for so soon after a drop is the ring-back: one thing, with one end. */
const SOON_MS = 30 * MINUTE_MS

/** The call-back of ours that a drop only makes more pressing. */
function callBackSoon({ session }: PromiseContext, droppedAt: number): PromiseRecord | undefined {
  return session?.promises.find(
    ({ kind, promisedBy, standing, window: { to }, at }) =>
      kind === "callback" &&
      promisedBy !== "caller" &&
      standing !== "heard" &&
      standing !== "dismissed" &&
      at <= droppedAt &&
      to !== null &&
      to >= droppedAt &&
      to <= droppedAt + SOON_MS,
  )
}

function ringBack({ callId }: PromiseContext) {
  return { followUpId: `${callId}/ringBack` }
}

function settleRingBack(context: PromiseContext, outcome: RingBackOutcome): FollowUpOrder {
  const { raisedAt } = context.session?.ringBack ?? {}
  const promised = raisedAt === undefined ? undefined : callBackSoon(context, raisedAt)
  const followUpId =
    promised === undefined ? ringBack(context).followUpId : toPromiseStream(context, promised.promiseId)
  switch (outcome) {
    case "reached":
    case "theyRang":
      return { followUpId, type: "keepFollowUp", fields: { how: outcome } }
    case "notNeeded":
      return settle(followUpId, "withdrawn", outcome)
    case "unreachable":
      return settle(followUpId, "broken", outcome)
  }
}

function settle(followUpId: string, end: PromiseEnd, given = ""): FollowUpOrder {
  const reason = given.trim() === "" ? end : given
  switch (end) {
    case "kept":
      return { followUpId, type: "keepFollowUp", fields: { how: reason } }
    case "broken":
      return { followUpId, type: "breakFollowUp", fields: { reason } }
    case "withdrawn":
      return { followUpId, type: "withdrawFollowUp", fields: { reason } }
  }
}

function ofIssue(
  context: PromiseContext,
  { issueId, resolutionReason }: Issue,
  origin: "partialResolution" | "courtesy",
  dueAt: number,
): FollowUpOrder {
  const terms: FollowUpTerms = {
    kind: origin === "courtesy" ? "callback" : "do",
    promisedBy: "company",
    words: "",
    origin,
    due: { at: Math.min(LAST_DUE, dueAt) },
    ...(resolutionReason === undefined ? {} : { note: resolutionReason }),
    ...ofCall(context),
  }
  return {
    followUpId: `${context.callId}/${origin}/${issueId}`,
    type: "openFollowUp",
    fields: { terms, standing: "accepted" },
  }
}
