import { toStreamName, type Envelope } from "../../kernel/index.js"
import { defined } from "../../kernel/inner.js"
import { LAST_DUE, type CallEvents, type PromiseRecord, type RingBackOutcome } from "../../session/index.js"
import type { FollowUpCommands } from "../stream/commands.js"
import { ofCall, settle, toPerson, toPromiseStream, type FollowUpOrder, type PromiseContext } from "./of-call.js"
import { settingsOf } from "../settings.js"
import type { FollowUpTerms } from "../terms.js"
import { MINUTE_MS } from "../times/working-time.js"

/** A line dropped: we ring, at once, also outside the calling window, for they were on the line just now. */
export function toRingBack(
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
    ...defined({ owner: context.saidBy }),
    to: { ...person, ...defined({ number: data.number }) },
  }
  return { terms, standing: "accepted" }
}

/** A call-back that was promised for so soon after a drop is the ring-back: one thing, with one end. */
const SOON_MS = 30 * MINUTE_MS

/** The call-back of ours that a drop only makes more pressing. */
export function callBackSoon({ session }: PromiseContext, droppedAt: number): PromiseRecord | undefined {
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

/** The one ring-back of a call. */
export function ringBack({ callId }: PromiseContext) {
  return { followUpId: toStreamName(callId, "ringBack") }
}

/** How the ring-back ended. */
export function settleRingBack(context: PromiseContext, outcome: RingBackOutcome): FollowUpOrder {
  const { raisedAt } = context.session?.ringBack ?? {}
  const promised = raisedAt === undefined ? undefined : callBackSoon(context, raisedAt)
  const followUpId =
    promised === undefined ? ringBack(context).followUpId : toPromiseStream(context, promised.promiseId)
  switch (outcome) {
    case "reached":
    case "theyRang":
      return settle(followUpId, "kept", outcome)
    case "notNeeded":
      return settle(followUpId, "withdrawn", outcome)
    case "unreachable":
      return settle(followUpId, "broken", outcome)
  }
}
