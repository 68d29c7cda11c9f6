import fc from "fast-check"
import { describe, test } from "vitest"
import * as followups from "evenkeel/followups"
import { decideStream, openStream } from "evenkeel/kernel"
import { buildCall } from "evenkeel/testing"
import { answers, nonsense, spoilt, testSpoilt } from "../nonsense.js"

const at = Date.UTC(2026, 10, 25, 16)
const host = { zone: "America/Chicago", followUps: followups.defaultFollowUps }
const terms = {
  kind: "callback",
  promisedBy: "agent",
  words: "I'll call you",
  origin: "promise",
  due: { wall: "2026-11-26T14:00[America/Chicago]" },
  to: { name: "Dana", zone: "America/Chicago" },
  owner: "a7",
} as const
const opened = decideStream(followups.followUp, openStream(followups.followUp, "CA1/promise/p1"), {
  type: "openFollowUp",
  fields: { terms, standing: "accepted" },
  settings: host,
  by: { id: "a7", role: "agent" },
  at,
  heardAt: at,
})
const state = "refusal" in opened ? followups.followUp.initial : opened.standing.state
const event = "refusal" in opened ? undefined : opened.events[0]
const { call } = buildCall()
  .answer()
  .record({ type: "stateFact", fact: "problem", value: "two radiators are cold" })
  .record({ type: "resolveIssue", issueId: "issue-3", resolution: "partial", reason: "a valve is on order" })
  .drop()
const { session } = call.getSnapshot()
const promise = {
  promiseId: "p1",
  kind: "callback",
  promisedBy: "agent",
  words: "I will",
  window: { from: at, to: at },
}
const callContext = { callId: "CA1", host, caller: { name: "Dana" }, session }
const span = { from: 0, to: at * 2, now: at }
const many = [state, { ...state, standing: "broken" }]

/** Every public function, with what it takes. */
const functions: Readonly<Record<string, readonly unknown[]>> = {
  createFollowUpDecider: [() => ({ at, met: "none", fingerprint: "a" })],
  countsAsKept: [terms, "reached"],
  isEndedFollowUp: [state],
  isOpenFollowUp: [state],
  toReminderKey: ["CA1/promise/p1", { version: 1, channel: "text", beforeMinutes: 15 }],
  toDueIntent: [at, "America/Chicago"],
  staleFollowUps: [many],
  checkPromise: [terms, { host, now: at, others: many }],
  checkAttempt: [state, { at, channel: "phone", number: "1", outcome: "voicemail" }, host],
  sayIt: [
    { dueAt: at, notBeforeAt: at - 60_000, met: "none" },
    { zone: "America/Chicago", now: at, language: "es" },
  ],
  toFollowUp: [{ type: "promise.accepted", data: promise }, callContext],
  toFollowUpOrder: [{ ...event, type: "promise.accepted", data: promise }, callContext],
  toFollowUpOfIssue: [session, "issue-3", callContext, at],
  toFollowUpsLeft: [session, callContext, at],
  toContactOrders: [{ personId: "dana", name: null }, session],
  toCallCommands: [
    { ...event, type: "followUp.kept", stream: "CA1/ringBack", data: { lateMs: 0, onTime: true } },
    session,
  ],
  openFollowUps: [many],
  followUpsDue: [many, at],
  overdueFollowUps: [many, at],
  brokenFollowUps: [many],
  followUpsOf: [many, "a7"],
  followUpsAtRisk: [many, at],
  remindersRaised: [many],
  successorsToOpen: [many],
  promiseKeptRate: [many, span],
  punctuality: [many, span],
  firstContactResolution: [
    [
      { at, personId: "p" },
      { at, number: "1" },
    ],
    { windowDays: 7, now: at },
  ],
}

describe("whatever they are given, follow-ups answer or say what is wrong", () => {
  testSpoilt(followups, functions)

  test("the decider itself: its state, its events, its deadlines", () => {
    const { evolve, nextDeadline, isClosed, due } = followups.followUp
    const settings = { state, settings: host, stream: "CA1", nextSeq: 2, at, now: at, by: { id: "a", role: "agent" } }
    const deadline = nextDeadline(state)
    fc.assert(
      fc.property(spoilt([state, event]), spoilt([settings, deadline]), (made, timed) => {
        const [[one, other], [context, key]] = [made(), timed()]
        answers("evolve", () => evolve(one as never, other as never))
        answers("nextDeadline", () => nextDeadline(one as never))
        answers("isClosed", () => isClosed(one as never))
        answers("due", () => due(context as never, key as never))
      }),
      { numRuns: 300, seed: 20_261_125 },
    )
  })

  test("a command with nonsense in it is refused", () => {
    const standing = { stream: "CA1/promise/p1", seq: 1, heardAt: at, state }
    const by = { id: "a7", role: "supervisor" } as const
    const types = [...followups.followUp.commands.types(), "nonsense"]
    fc.assert(
      fc.property(fc.constantFrom(...types), nonsense, fc.string(), nonsense, (type, makeWhole, name, makePart) => {
        const [whole, part] = [makeWhole(), makePart()]
        for (const fields of [whole, { [name]: part }, { terms: { ...terms, due: part }, due: part, reason: part }])
          answers(type, () =>
            decideStream(followups.followUp, standing, { type, fields, settings: host, by, at, heardAt: at }),
          )
      }),
      { numRuns: 300, seed: 20_261_125 },
    )
  })
})
