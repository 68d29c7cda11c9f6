import { orInvalidInput, toStreamName, type Envelope } from "../../kernel/index.js"
import { defined } from "../../kernel/inner.js"
import {
  LAST_DUE,
  countingIssues,
  isOfDanger,
  openPromises,
  standingFlags,
  type CallEvent,
  type CallEvents,
  type Issue,
  type SessionState,
} from "../../session/index.js"
import { toTerms, withoutWords } from "./call-terms.js"
import type { TermsCorrection } from "../stream/commands.js"
import { ofCall, settle, toPromiseStream, type FollowUpOrder, type PromiseContext } from "./of-call.js"
import { callBackSoon, ringBack, settleRingBack, toRingBack } from "./ring-back.js"
import { settingsOf } from "../settings.js"
import type { FollowUpTerms } from "../terms.js"
import { afterWork } from "../times/working-time.js"

/** The event of a promise: heard by a detector, or accepted. */
export type PromiseEvent = {
  [Type in "promise.heard" | "promise.accepted"]: Pick<Envelope<Type, CallEvents[Type]>, "type" | "data">
}["promise.heard" | "promise.accepted"]

/**
 * The command that opens the stream of a promise: `<callId>/promise/<promiseId>`.
 *
 * @throws {@link Fault} `input/invalid` for a value of another form.
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
  event: PromiseEvent,
  context: PromiseContext,
): FollowUpOrder & { readonly type: "openFollowUp" } {
  return orInvalidInput({ event, context }, () => {
    const { type, data } = event
    const followUpId = toPromiseStream(context, data.promiseId)
    const standing = type === "promise.accepted" ? "accepted" : "heard"
    const record = context.session?.promises.find(({ promiseId }) => promiseId === data.promiseId)
    const isHidden = context.session !== undefined && record !== undefined && isOfDanger(context.session, record)
    const terms = toTerms(isHidden ? withoutWords(data) : data, context)
    return { followUpId, type: "openFollowUp", fields: { terms, standing } }
  })
}

/**
 * What an event of a call means for a follow-up, if anything: it is opened, dismissed or ends. The desk does this by itself; read a log
 * with it where you keep follow-ups elsewhere.
 *
 * @returns `undefined` for events that mean nothing for one.
 * @throws {@link Fault} `input/invalid` for a value of another form.
 *
 * @example
 * ```ts
 * import { toFollowUpOrder } from "evenkeel/followups"
 * import { buildCall } from "evenkeel/testing"
 *
 * const { log } = buildCall().answer().drop()
 * const orders = log.flatMap((event) => toFollowUpOrder(event, { callId: "CA1", host: { zone: "UTC" } }) ?? [])
 * orders.map(({ type, followUpId }) => [type, followUpId]) // => [["openFollowUp", "CA1/ringBack"]]
 * ```
 */
export function toFollowUpOrder(event: CallEvent, context: PromiseContext): FollowUpOrder | undefined {
  return orInvalidInput({ event, context }, () => {
    const make = Object.hasOwn(orders, event.type) ? orders[event.type as keyof typeof orders] : undefined
    return (make as ((event: CallEvent, context: PromiseContext) => FollowUpOrder | undefined) | undefined)?.(
      event,
      context,
    )
  })
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
  "promise.accepted": (event, context) =>
    event.data.corrected === undefined ? toFollowUp(event, context) : toCorrection(event.data, context),
  // What is taken back by a word after it was accepted stands, until somebody has asked.
  "promise.dismissed": ({ anomaly, data: { promiseId, reason } }, context) =>
    anomaly === undefined
      ? { followUpId: toPromiseStream(context, promiseId), type: "dismissFollowUp", fields: { reason } }
      : undefined,
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

/** What was put right of a promise that was taken on before: only that, for its follow-up may have been given to somebody since. */
function toCorrection(data: CallEvents["promise.accepted"], context: PromiseContext): FollowUpOrder {
  const { followUpId, fields } = toFollowUp({ type: "promise.accepted", data }, context)
  const { terms } = fields
  const names = (data.corrected ?? []).flatMap((name) =>
    name === "window" || name === "meant" ? (["due", "notBefore"] as const) : name,
  )
  // Nobody is named any more: it is anybody's, whoever put it right.
  const told = { ...terms, owner: data.owner }
  const change = Object.fromEntries(names.map((name) => [name, told[name] ?? null])) as TermsCorrection
  return { followUpId, type: "correctTerms", fields: { ...change, reason: "corrected in the call" } }
}

/**
 * What a call that is over leaves to be followed up besides what was accepted: promises that nobody answered, a follow-up for each issue that was
 * solved in part and that nothing else was promised for, and, where the client wants it, the question whether all is well: once a call, and
 * not to somebody who is rung anyway or does not want to be.
 *
 * @param now - When the call ended, milliseconds since the Unix epoch: working time is counted from it.
 * @throws {@link Fault} `input/invalid` for a value of another form.
 *
 * @example
 * ```ts
 * import { toFollowUpsLeft } from "evenkeel/followups"
 * import { buildCall } from "evenkeel/testing"
 *
 * const { call, now } = buildCall()
 *   .answer()
 *   .record({ type: "stateFact", fact: "problem", value: "Two radiators are cold" })
 *   .record({ type: "resolveIssue", issueId: "issue-3", resolution: "partial", reason: "A valve is on order" })
 *   .hangUp()
 * const context = { callId: "CA1", host: { zone: "UTC" } }
 * toFollowUpsLeft(call.getSnapshot().session, context, now).map(({ followUpId }) => followUpId)
 * // => ["CA1/partialResolution/issue-3"]
 * ```
 */
export function toFollowUpsLeft(session: SessionState, context: PromiseContext, now: number): readonly FollowUpOrder[] {
  return orInvalidInput({ session, context }, () => {
    const heard = openPromises(session).filter(({ standing }) => standing === "heard")
    const left = [
      ...heard.map((data) => toFollowUp({ type: "promise.heard", data }, { ...context, session })),
      ...countingIssues(session).flatMap(({ issueId }) => toFollowUpOfIssue(session, issueId, context, now) ?? []),
    ]
    // One courtesy call is enough, however many issues were solved.
    return left.filter(({ followUpId }, index) => left.findIndex((each) => each.followUpId === followUpId) === index)
  })
}

/**
 * The same of one issue: also of one whose resolution is told only when the call is over.
 *
 * @throws {@link Fault} `input/invalid` for a value of another form.
 *
 * @example
 * ```ts
 * import { toFollowUpOfIssue } from "evenkeel/followups"
 * import { buildCall } from "evenkeel/testing"
 *
 * const story = buildCall().answer().record({ type: "openIssue", issueId: "lift" })
 * story.record({ type: "stateFact", issueId: "lift", fact: "problem", value: "It is stuck." })
 * story.record({ type: "resolveIssue", issueId: "lift", resolution: "partial", reason: "a part is missing" })
 * const context = { callId: "CA1", host: { zone: "America/Chicago" } }
 * const now = Date.UTC(2026, 10, 26, 16)
 * toFollowUpOfIssue(story.call.getSnapshot().session, "lift", context, now)?.followUpId // => "CA1/partialResolution/lift"
 * ```
 */
export function toFollowUpOfIssue(
  session: SessionState,
  issueId: string,
  context: PromiseContext,
  now: number,
): FollowUpOrder | undefined {
  return orInvalidInput({ session, context }, () => {
    const issue = countingIssues(session).find((each) => each.issueId === issueId)
    const { partialWorkMinutes, courtesyWorkMinutes } = settingsOf(context.host)
    if (issue?.resolution === "partial" && !isPromisedFor(session, issue))
      return ofIssue(context, "partialResolution", {
        followUpId: toStreamName(context.callId, "partialResolution", issueId),
        dueAt: afterWork(context.host, now, partialWorkMinutes),
        ...defined({ note: issue.resolutionReason }),
      })
    if (issue?.resolution === "full" && courtesyWorkMinutes !== null && mayAskAfterwards(session))
      return ofIssue(context, "courtesy", {
        followUpId: toStreamName(context.callId, "courtesy"),
        dueAt: afterWork(context.host, now, courtesyWorkMinutes),
      })
    return undefined
  })
}

/** What was accepted while an issue was the newest is about it; with one issue alone everything is. */
function isPromisedFor(session: SessionState, { issueId }: Issue): boolean {
  const issues = countingIssues(session)
  return ourPromises(session).some(({ seq }) => {
    const newest = issues.findLast((each) => each.seq < seq) ?? issues[0]
    return issues.length === 1 || newest?.issueId === issueId
  })
}

function ourPromises({ promises }: SessionState) {
  return promises.filter(({ standing, promisedBy }) => standing === "accepted" && promisedBy !== "caller")
}

/** Somebody who does not want to be rung is not asked whether all is well, and nobody is rung twice. */
function mayAskAfterwards(session: SessionState): boolean {
  const isRungAnyway =
    session.ringBack?.settledAs === null ||
    ourPromises(session).some(({ kind }) => kind === "callback") ||
    countingIssues(session).some(({ resolution }) => resolution === "partial")
  return !isRungAnyway && !standingFlags(session).some(({ flag }) => flag === "doNotCall")
}

function ofIssue(
  context: PromiseContext,
  origin: "partialResolution" | "courtesy",
  { followUpId, dueAt, note }: { readonly followUpId: string; readonly dueAt: number; readonly note?: string },
): FollowUpOrder {
  const terms: FollowUpTerms = {
    kind: origin === "courtesy" ? "callback" : "do",
    promisedBy: "company",
    words: "",
    origin,
    due: { at: Math.min(LAST_DUE, dueAt) },
    ...defined({ note }),
    ...ofCall(context),
  }
  return { followUpId, type: "openFollowUp", fields: { terms, standing: "accepted" } }
}
