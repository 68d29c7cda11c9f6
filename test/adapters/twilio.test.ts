import { EventEmitter } from "node:events"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { followTwilio, toTwilioCommands, type TwilioEvent } from "../../src/adapters/index.js"
import type { Call } from "../../src/runtime/index.js"
import { createCall } from "../whole-call.js"
import { holdsOf, openHolds, type Command } from "../../src/session/index.js"

const T0 = Date.UTC(2026, 10, 19, 15, 20)
const roles = { CA1: "caller", "agent-leg": "agent" } as const

const at = (seconds: number) => T0 + seconds * 1_000
const conference = (name: string, seconds: number, CallSid?: string, ParticipantLabel?: string): TwilioEvent => ({
  source: "conference",
  fields: {
    StatusCallbackEvent: name,
    CallSid,
    ParticipantLabel,
    Timestamp: new Date(at(seconds)).toUTCString().replace("GMT", "+0000"),
  },
})
const callStatus = (CallStatus: string, seconds: number): TwilioEvent => ({
  source: "call",
  fields: { CallStatus, CallSid: "CA1", Timestamp: new Date(at(seconds)).toUTCString() },
})
const voice = (name: string, seconds: number, muted?: boolean): TwilioEvent => ({
  ...{ source: "voice", name, at: at(seconds) },
  ...(muted === undefined ? {} : { muted }),
})
const taskRouter = (name: string, seconds: number): TwilioEvent => ({ source: "taskRouter", name, at: at(seconds) })

/** A call by all four sources: an agent who does not take it, one who does, a hold, a consultation, its end. */
const events: readonly TwilioEvent[] = [
  callStatus("ringing", 0),
  callStatus("in-progress", 1),
  taskRouter("timeout", 20),
  taskRouter("accepted", 30),
  voice("incoming", 31),
  voice("accept", 32),
  conference("participant-join", 32, "CA1"),
  conference("participant-join", 33, "CA2", "agent-leg"),
  voice("mute", 50, true),
  voice("mute", 55, false),
  conference("participant-hold", 60, "CA1"),
  conference("participant-join", 65, "CA3"),
  conference("participant-unhold", 90, "CA1"),
  conference("participant-hold", 91, "CA3"),
  conference("participant-leave", 100, "CA3"),
  conference("participant-leave", 199, "CA1"),
  callStatus("completed", 199),
  conference("conference-end", 200),
  voice("disconnect", 200),
  taskRouter("wrapup", 201),
  taskRouter("completed", 260),
]

function play(commands: readonly Command[]): Call {
  const call = createCall({ callId: "CA1", at: T0 })
  for (const command of commands) expect(call.record({ ...command, heardAt: at(500) })).toMatchObject({ ok: true })
  return call
}
const toAll = (given: readonly TwilioEvent[]) => given.flatMap((event) => toTwilioCommands(event, { roles }))
const lineOf = (call: Call) => {
  const { line, participants } = call.getSnapshot().session
  return { line, participants }
}

describe("four sources, one call", () => {
  test("the line is where the furthest of them puts it", () => {
    const { line } = lineOf(play(toAll(events)))
    const since = Object.fromEntries(Object.entries(line.reached).map(([phase, at]) => [phase, (at - T0) / 1_000]))
    expect(since).toEqual({ queued: 1, ringing: 0, connected: 30, wrapUp: 199, completed: 260 })
    expect(line.correlations).toEqual([{ vendor: "twilio", callId: "CA1" }])
  })

  test("the consulted colleague's hold is not the caller's", () => {
    const { participants } = lineOf(play(toAll(events)))
    const holds = participants.map((each) => [
      each.participantId,
      holdsOf(each).map(({ fromAt, toAt }) => [fromAt, toAt].map((time) => (time! - T0) / 1_000)),
    ])
    expect(Object.fromEntries(holds)).toEqual({ caller: [[60, 90]], agent: [], CA3: [[91, 100]] })
    const midway = play(toAll(events.slice(0, 14))).getSnapshot().session.participants
    expect(openHolds(midway).map(({ participantId }) => participantId)).toEqual(["CA3"])
  })

  test("late, repeated and in any order it is the same call (seed 5)", () => {
    const expected = lineOf(play(toAll(events)))
    const twice = [...events, ...events]
    fc.assert(
      fc.property(fc.shuffledSubarray(twice, { minLength: twice.length }), (order) => {
        expect(lineOf(play(toAll(order)))).toEqual(expected)
      }),
      { seed: 5, numRuns: 150 },
    )
  })
})

test.each([
  [voice("cancel", 10), { outcome: "canceled", endedBy: "caller" }],
  [voice("reject", 10), { outcome: "rejected", endedBy: "agent" }],
  [taskRouter("canceled", 10), { outcome: "abandoned", endedBy: "caller" }],
  [callStatus("busy", 10), { outcome: "busy" }],
  [callStatus("no-answer", 10), { outcome: "noAnswer" }],
  [callStatus("failed", 10), { outcome: "failed", endReason: "error" }],
])("%j ends the line", (event, end) => {
  expect(play(toAll([callStatus("ringing", 0), event])).getSnapshot().session.line.end).toMatchObject(end)
})

test.each([
  taskRouter("rejected", 1),
  taskRouter("rescinded", 1),
  voice("error", 1),
  voice("reconnecting", 1),
  voice("mute", 1),
  voice("constructor", 1),
  conference("participant-speech-start", 1, "CA1"),
  conference("participant-hold", 1),
  callStatus("toString", 1),
])("%j says nothing about the call", (event) => {
  expect(toTwilioCommands(event)).toEqual([])
})

describe("who has the call", () => {
  const leg = (CallStatus: string, seconds: number, CallSid = "CA2"): TwilioEvent => ({
    source: "call",
    fields: { CallStatus, CallSid, ParentCallSid: "CA1", Timestamp: new Date(at(seconds)).toUTCString() },
  })

  test("is the worker whose reservation was accepted", () => {
    const accepted: TwilioEvent = { source: "taskRouter", name: "accepted", at: at(30), workerSid: "WK7" }
    const call = play(toAll([callStatus("ringing", 0), accepted, accepted]))
    expect(call.getSnapshot().session.segments.map(({ agentId }) => agentId)).toEqual(["WK7"])
    expect(toTwilioCommands({ ...accepted, name: "rejected" })).toEqual([])
  })

  test("is told by the leg that was dialled for it; others that ring in vain end nothing, nor does the agent who leaves", () => {
    const dialled = [leg("ringing", 5), leg("ringing", 5, "CA3"), leg("in-progress", 12), leg("canceled", 12, "CA3")]
    const call = play(toAll([callStatus("in-progress", 1), ...dialled, leg("busy", 13, "CA4"), leg("completed", 60)]))
    const { line, participants } = lineOf(call)
    expect(line).toMatchObject({ phase: "connected", reached: { ringing: at(5), connected: at(12) }, end: null })
    expect(line.correlations).toEqual([{ vendor: "twilio", callId: "CA1" }])
    expect(participants.map(({ participantId, legId, marks }) => [participantId, legId, marks.length])).toEqual([
      ["agent", "CA2", 2],
    ])
    expect(toTwilioCommands(leg("constructor", 1))).toEqual([])
  })

  test("where the agent rings out, the leg of the caller is told by its role", () => {
    const [command] = toTwilioCommands(leg("completed", 60), { roles: { CA2: "caller" } })
    expect(command).toMatchObject({ type: "closeLine", correlation: { callId: "CA2" } })
  })
})

test("a reservation that is pending rings as it is taken up: it does not tell that it was created", () => {
  const given: Command[] = []
  const pending = Object.assign(new EventEmitter(), { status: "pending", workerSid: "WK7" })
  followTwilio({ give: (command) => given.push(command), now: () => T0, reservation: pending })
  expect(given).toMatchObject([{ type: "ringCall", at: T0 }])
  expect(pending.eventNames()).not.toContain("created")
  pending.emit("accepted", pending)
  expect(given.slice(1)).toMatchObject([{ type: "connectCall" }, { type: "startSegment", agentId: "WK7" }])
})

test("a time that cannot be read is left to the call, or to `at`", () => {
  const fields = { StatusCallbackEvent: "conference-end", Timestamp: "soon" }
  expect(toTwilioCommands({ source: "conference", fields })[0]).not.toHaveProperty("at")
  expect(toTwilioCommands({ source: "conference", fields, at: 7 })[0]?.at).toBe(7)
})

test("both of the browser's sources are followed until they are not", () => {
  const [agentLeg, reservation] = [new EventEmitter(), new EventEmitter()]
  let now = T0
  const call = createCall({ callId: "CA1", at: T0 })
  const stop = followTwilio({
    give: (command) => call.record(command),
    now: () => (now += 1_000),
    voice: agentLeg,
    reservation,
  })
  reservation.emit("accepted", {})
  agentLeg.emit("accept", agentLeg)
  agentLeg.emit("mute", true, agentLeg)
  agentLeg.emit("disconnect", agentLeg)
  reservation.emit("wrapup", {})
  expect(call.getSnapshot().session.line).toMatchObject({
    phase: "wrapUp",
    reached: { connected: T0 + 1_000, wrapUp: T0 + 4_000 },
  })
  expect(call.events().map(({ type }) => type)).toContain("participant.muted")
  stop()
  reservation.emit("completed", {})
  expect(call.getSnapshot().session.line.phase).toBe("wrapUp")
  expect([...agentLeg.eventNames(), ...reservation.eventNames()]).toEqual([])
})
