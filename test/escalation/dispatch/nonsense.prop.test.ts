import fc from "fast-check"
import { describe, test } from "vitest"
import { decideStream, openStream } from "evenkeel/kernel"
import * as dispatches from "evenkeel/escalation/dispatch"
import * as rosters from "evenkeel/escalation/roster"
import { answers, nonsense, spoilt, testSpoilt } from "../../nonsense.js"

const at = Date.UTC(2026, 10, 25, 3)
const DAY = 86_400_000
const roster: rosters.Roster = {
  zone: "America/Chicago",
  people: [
    {
      personId: "ana",
      name: "Ana",
      contacts: [{ channel: "text", address: "+15550111" }],
      reach: [
        {
          channel: "text",
          hours: { hours: { mon: [["08:00", "18:00"]], wed: [["00:00", "24:00"]] } },
          topics: ["flood"],
        },
      ],
    },
    { personId: "ben", contacts: [{ channel: "call", address: "+15550122" }] },
  ],
  rotations: [
    {
      rotationId: "nights",
      turns: [["ana"], ["ben"]],
      startDate: "2026-11-02",
      handOff: { every: "week", on: "mon", at: "08:00" },
    },
  ],
  overrides: [
    { overrideId: "o1", rotationId: "nights", personIds: ["ben"], from: "2026-11-24T18:00", to: "2026-11-25T08:00" },
  ],
}
const policy = {
  policyId: "flood",
  rungs: [
    { targets: [{ kind: "rotation", rotationId: "nights" }], delayMinutes: 10, ack: { kind: "quorum", count: 1 } },
    { targets: [{ kind: "person", personId: "ben" }], delayMinutes: 10 },
  ],
} as const
const host = {
  client: "Acme",
  zone: "America/Chicago",
  roster,
  dispatch: { ...dispatches.defaultDispatch, policies: [policy] },
}
const order = {
  policyId: "flood",
  topic: "flood",
  callerId: "dana",
  matter: "M1",
  brief: { about: "water", words: "help" },
}
const by = { id: "a7", role: "agent" } as const
const opened = decideStream(dispatches.dispatch, openStream(dispatches.dispatch, "CA1/dispatch/d1"), {
  ...{ type: "openDispatch", fields: { order }, settings: host, by, at, heardAt: at },
})
if ("refusal" in opened) throw new Error(opened.refusal.code)
const { state } = opened.standing
const [event] = opened.events
const notification = state.notifications[0]!
const span = { from: at, to: at + 14 * DAY }
const wish = { policyId: "flood", topic: "flood", urgent: true, wantedId: "d1" }
const wishContext = {
  callId: "CA1",
  callerId: "dana",
  matter: "M1",
  brief: { about: "water" },
  met: [],
  others: [state],
}
const override = {
  overrideId: "o2",
  rotationId: "nights",
  personIds: ["ben"],
  from: "2026-12-24T17:00",
  to: "2026-12-25T08:00",
}
const pagerDuty = {
  name: "Desk",
  escalation_rules: [{ escalation_delay_in_minutes: 5, targets: [{ id: "S1", type: "schedule_reference" }] }],
}

/** Every public function, with what it takes. */
const functions: Readonly<Record<string, readonly unknown[]>> = {
  isOpenDispatch: [state],
  isEndedDispatch: [state],
  toNotificationId: ["CA1/dispatch/d1", { rung: 0, repeat: 1, personId: "ana", wayId: "text" }],
  toReplyCode: ["CA1/dispatch/d1"],
  isUrgent: [host.dispatch, "flood"],
  toDispatch: [wish, wishContext],
  dispatchFromCall: [{ type: "dispatch.wanted", data: wish }, wishContext],
  openDispatches: [[state]],
  dispatchesWaiting: [[state]],
  exhaustedDispatches: [[state], "boss"],
  dispatchesOn: [[state], "M1"],
  notificationsWanted: [state],
  auditDispatches: [[state], at, 60_000],
  toMessage: [state, notification, host, { language: "es" }],
  explainDispatch: [opened.events, { zone: "America/Chicago", language: "es", roster }],
  checkPolicies: [host, { from: at, weeks: 2 }],
  checkPolicy: [host, policy, { from: at, weeks: 2 }],
  parsePolicies: [pagerDuty],
  onDuty: [roster, "nights", at],
  listShifts: [roster, "nights", span],
  nextHandOffAt: [roster, "nights", at],
  waysTo: [roster, "ana", { at, topic: "flood", urgent: true }],
  changeByPhone: [roster, { askedBy: "ana", codeWord: "blue", override }, () => true],
  findGaps: [roster, span, ["nights"]],
  findOverlaps: [roster, span],
  checkRoster: [roster, { from: at, weeks: 2 }],
}

describe("whatever they are given, dispatches and rosters answer or say what is wrong", () => {
  testSpoilt({ ...dispatches, ...rosters }, functions, { timeout: 20_000 })

  test("the decider itself: its state, its events, its deadlines, its commands", () => {
    const { evolve, nextDeadline, isClosed, due, commands } = dispatches.dispatch
    const context = { state, settings: host, stream: "CA1/dispatch/d1", nextSeq: 4, at, now: at, by }
    const deadline = nextDeadline(state)
    const types = [...commands.types(), "nonsense"]
    const given = fc.tuple(spoilt([state, event]), spoilt([context, deadline]), fc.constantFrom(...types), nonsense)
    fc.assert(
      fc.property(given, fc.string(), ([made, timed, type, makeFields], name) => {
        const [[one, other], [own, key], fields] = [made(), timed(), makeFields()]
        answers("evolve", () => evolve(one as never, other as never))
        answers("nextDeadline", () => nextDeadline(one as never))
        answers("isClosed", () => isClosed(one as never))
        answers("due", () => due(own as never, key as never))
        for (const each of [fields, { [name]: fields }, { order: fields, personId: "ana", outcome: fields }])
          answers(type, () => commands.decide(context, type, each, false))
      }),
      { numRuns: 300, seed: 20_261_125 },
    )
  })
})
