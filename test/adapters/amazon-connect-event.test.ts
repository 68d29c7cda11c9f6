import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { toConnectEventCommands, type ConnectEvent, type ConnectEventDetail } from "../../src/adapters/index.js"
import type { Call } from "../../src/runtime/index.js"
import { createCall } from "../whole-call.js"
import { toLineOutcome } from "../../src/session/index.js"

const T0 = Date.UTC(2026, 10, 19, 15, 20)
const at = (seconds: number) => T0 + seconds * 1_000
const iso = (seconds: number) => new Date(at(seconds)).toISOString()

const told: ConnectEventDetail = {
  eventType: "INITIATED",
  contactId: "c-1",
  channel: "VOICE",
  initiationMethod: "INBOUND",
  initiationTimestamp: iso(0),
}
const queueInfo = { queueArn: "arn:aws:connect:x:1:instance/i/queue/q", enqueueTimestamp: iso(10) }
const agentInfo = { agentArn: "arn:aws:connect:x:1:instance/i/agent/a7", connectedToAgentTimestamp: iso(30) }
/** Each event holds what is known by then, and is sent a little later. */
const event = (seconds: number, detail: Partial<ConnectEventDetail>): ConnectEvent => ({
  time: iso(seconds + 2),
  detail: { ...told, ...detail },
})
const events: readonly ConnectEvent[] = [
  event(0, {}),
  event(10, { eventType: "QUEUED", queueInfo }),
  event(30, { eventType: "CONNECTED_TO_AGENT", queueInfo, agentInfo }),
  event(40, { eventType: "CONTACT_DATA_UPDATED", queueInfo, agentInfo }),
  event(120, { eventType: "DISCONNECTED", queueInfo, agentInfo, disconnectTimestamp: iso(120) }),
  event(180, {
    eventType: "COMPLETED",
    queueInfo,
    disconnectTimestamp: iso(120),
    agentInfo: { ...agentInfo, afterContactWorkEndTimestamp: iso(180) },
  }),
]

function play(given: readonly ConnectEvent[]): Call {
  const call = createCall({ callId: "c-1", at: T0 })
  for (const command of given.flatMap(toConnectEventCommands)) call.record({ ...command, heardAt: at(500) })
  return call
}
const stateOf = (call: Call) => {
  const { line, participants } = call.getSnapshot().session
  return { line, participants }
}
const reached = (call: Call) =>
  Object.fromEntries(Object.entries(stateOf(call).line.reached).map(([phase, each]) => [phase, (each - T0) / 1_000]))

describe("contact events of one call", () => {
  test("are told with the times of what happened, not of their sending", () => {
    const call = play(events)
    expect(reached(call)).toEqual({ queued: 0, connected: 30, wrapUp: 120, completed: 180 })
    expect(call.getSnapshot().session.segments).toMatchObject([{ agentId: "a7" }])
    expect(stateOf(call).line.correlations).toEqual([{ vendor: "amazon-connect", callId: "c-1" }])
    expect(stateOf(call).participants.map(({ participantId }) => participantId)).toEqual(["agent"])
    expect(toLineOutcome(stateOf(call).line)).toBe("answered")
  })

  test("in any order, twice, or with all but the last lost, give the same line (seed 7)", () => {
    const expected = stateOf(play(events))
    expect(stateOf(play(events.slice(-1)))).toEqual(expected)
    fc.assert(
      fc.property(fc.shuffledSubarray([...events, ...events], { minLength: 12 }), (order) => {
        expect(stateOf(play(order))).toEqual(expected)
      }),
      { seed: 7, numRuns: 100 },
    )
  })

  test("do not take the call back from whoever took it over", () => {
    const call = play(events.slice(0, 3))
    call.record({ type: "startSegment", agentId: "supervisor", at: at(60) })
    for (const command of events.slice(3, 5).flatMap(toConnectEventCommands)) call.record(command)
    expect(call.getSnapshot().session.segments.at(-1)).toMatchObject({ agentId: "supervisor" })
  })

  test("of a caller who waited and got nobody are of an abandoned call", () => {
    const gone = event(60, { eventType: "DISCONNECTED", queueInfo, disconnectTimestamp: iso(60) })
    expect(toLineOutcome(stateOf(play([...events.slice(0, 2), gone])).line)).toBe("abandoned")
    const done = event(60, { eventType: "COMPLETED", queueInfo, disconnectTimestamp: iso(60) })
    expect(reached(play([done]))).toEqual({ queued: 0, wrapUp: 60, completed: 60 })
  })

  test("that we made are connected once they answer", () => {
    const ours = { initiationMethod: "OUTBOUND", agentInfo: { ...agentInfo, connectedToAgentTimestamp: iso(1) } }
    const answered = event(9, { ...ours, eventType: "CONNECTED_TO_SYSTEM", connectedToSystemTimestamp: iso(9) })
    expect(reached(play([event(0, ours), event(1, { ...ours, eventType: "CONNECTED_TO_AGENT" })]))).toEqual({
      ringing: 0,
    })
    expect(reached(play([answered]))).toEqual({ ringing: 0, connected: 9 })
  })

  test.each([
    [{ answeringMachineDetectionStatus: "VOICEMAIL_BEEP" }, "voicemail"],
    [{ answeringMachineDetectionStatus: "AMD_UNANSWERED" }, "noAnswer"],
    [{ answeringMachineDetectionStatus: "SIT_TONE_BUSY" }, "busy"],
    [{ disconnectReason: "OUTBOUND_RESOURCE_ERROR" }, "failed"],
    [{ answeringMachineDetectionStatus: "constructor" }, "noAnswer"],
  ])("that we made in vain say so: %j", (more, outcome) => {
    const vain = event(30, {
      ...more,
      eventType: "DISCONNECTED",
      initiationMethod: "API",
      disconnectTimestamp: iso(30),
    })
    expect(toLineOutcome(stateOf(play([vain])).line)).toBe(outcome)
  })
})

test("without a time of its own, what an event tells happened when it was sent", () => {
  const { initiationTimestamp: _, ...bare } = told
  const [command] = toConnectEventCommands({ time: "2026-11-19T15:20:00Z", detail: { ...bare, eventType: "QUEUED" } })
  expect(command).toMatchObject({ type: "queueCall", at: T0 })
  expect(toConnectEventCommands({ detail: { ...bare, eventType: "QUEUED" } })).toEqual([])
})

test.each([
  { detail: { ...told, channel: "CHAT" } },
  { detail: { ...told, channel: "Task" } },
  { detail: { ...told, initiationMethod: "MONITOR" } },
  { detail: { ...told, contactId: 7 } },
  { detail: { ...told, channel: 7 } },
  { detail: { ...told, initiationTimestamp: "soon" } },
  { detail: { ...told, initiationTimestamp: {}, queueInfo: null, agentInfo: null } },
  { detail: null },
  {},
  null,
  undefined,
  "text",
])("says nothing: %j", (hostile) => {
  expect(toConnectEventCommands(hostile as never)).toEqual([])
})
