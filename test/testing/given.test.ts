import { describe, expect, test } from "vitest"
import type { Part } from "evenkeel/kernel"
import { definePlaybook } from "evenkeel/playbook"
import { currentStance, holdsOf } from "evenkeel/session"
import { buildCall, givenCall, givenEvents, type ExpectedEvent } from "evenkeel/testing"
import { createCall } from "../whole-call.js"

const startAt = 1_767_225_600_000
const connected = givenEvents([{ type: "call.connected" }])
const leak = { type: "setDisposition", code: "leak" } as const

/** The lines of the error that an expectation throws. */
function linesOf(expectation: () => unknown): readonly string[] {
  try {
    expectation()
  } catch (error) {
    return (error as Error).message.split("\n").map((line) => line.trim())
  }
  return []
}

describe("the past", () => {
  test("is opened first, then a second apart, by an agent", () => {
    const events = connected.call.events()
    expect(events.map(({ type, at, by }) => [type, at, by.role])).toEqual([
      ["call.opened", startAt, "host"],
      ["call.connected", startAt + 1_000, "agent"],
    ])
  })

  test("keeps its own opening, times and people, and is not reacted to", () => {
    const { call } = givenEvents(
      [
        {
          type: "call.opened",
          data: { client: "acme", direction: "outbound", playbook: { version: "0", hash: "none" } },
        },
        { type: "call.connected", at: 5_000, by: { id: "phone", role: "vendor" } },
        { type: "participant.held", data: { participantId: "caller", purpose: "lookUp" }, at: 4_000 },
      ],
      { at: 1_000 },
    )
    const { session } = call.getSnapshot()
    expect(session.opening).toMatchObject({ client: "acme", direction: "outbound", openedAt: 1_000 })
    expect(session.participants.flatMap(holdsOf)).toMatchObject([{ fromAt: 4_000, purpose: "lookUp" }])
    expect(session.clocks).toEqual([])
    expect(call.events().map(({ heardAt }) => heardAt)).toEqual([1_000, 5_000, 5_000])
  })

  test("may be that of a recorded call", () => {
    const recorded = buildCall().answer().caller("My boiler is out.").cue("problem").hold("lookUp").call
    const { call } = givenEvents(recorded.events())
    expect(call.getSnapshot().session).toEqual({ ...recorded.getSnapshot().session, callId: "call-1" })
  })

  test("stands under a playbook and parts", () => {
    const playbook = definePlaybook({ client: "acme", zone: "UTC", clocks: { wrapUpMs: 5_000 } })
    const counter: Part<number> = { name: "counter", initial: 0, evolve: (count) => count + 1 }
    const given = givenEvents([{ type: "call.connected" }], { playbook, parts: [counter] })
    given
      .when({ type: "closeLine" })
      .then([{ type: "call.lineClosed" }, { type: "clock.started", data: { clock: "wrapUp" } }])
    expect(given.call.getSnapshot().parts).toEqual({ counter: 4 })
  })
})

describe("when", () => {
  test("a command comes a second later, by an agent, or as it says itself", () => {
    const given = givenEvents([], { at: 0 })
    given.when(leak).then([{ type: "disposition.set", at: 1_000, by: { id: "agent-1", role: "agent" } }])
    const by = { id: "desk", role: "supervisor" } as const
    given.when({ ...leak, code: "gas", at: 7_000, by }).then([{ type: "disposition.set", at: 7_000, by }])
  })

  test("words are heard, and time passes", () => {
    const given = givenEvents([{ type: "call.connected" }], { at: 0 })
    given
      .when({ type: "holdParticipant", participantId: "caller", purpose: "lookUp", consent: true })
      .then([{ type: "participant.held" }, { type: "clock.started" }, { type: "clock.started" }])
      .whenHeard({ speaker: "agent", text: "I am back." })
      .then([{ type: "turn.heard", at: 3_000, data: { text: "I am back." } }])
      .whenTimeIs(41_999)
      .thenNothing()
      .whenTimeIs(42_000)
      .then([{ type: "clock.due", data: { clock: "holdCheckBack" } }])
  })

  test("a call that is given is the one to which it happens", () => {
    const call = createCall({ callId: "CA1", at: 0 })
    givenCall(call)
      .when({ type: "setStance", stance: "takingControl", reason: "time" })
      .then([{ type: "stance.set" }])
    expect(currentStance(call.getSnapshot().session)).toBe("takingControl")
  })
})

describe("then", () => {
  const set: ExpectedEvent = { type: "disposition.set" }

  test.each<[what: string, expected: ExpectedEvent[], exact: boolean, line: string]>([
    ["another type", [{ type: "value.tagged" }], false, '0.type: expected "value.tagged", was "disposition.set"'],
    ["another value", [{ ...set, data: { code: "gas" } }], false, '0.data.code: expected "gas", was "leak"'],
    [
      "a member that is not there",
      [{ ...set, data: { segmentId: "s" } }],
      false,
      '0.data.segmentId: expected "s", was nothing',
    ],
    ["an event less", [set, set], false, '1: expected {"type":"disposition.set"}, was nothing'],
    ["an event more", [], false, '0: expected nothing, was {"type":"disposition.set","data":{"code":"leak"}}'],
    ["another time", [{ ...set, at: 1 }], false, `0.at: expected 1, was ${startAt + 2_000}`],
    ["a member more, exactly", [{ ...set, data: {} }], true, '0.data.code: expected nothing, was "leak"'],
    ["data left out, exactly", [set], true, '0.data.code: expected nothing, was "leak"'],
  ])("finds %s", (_, expected, exact, line) => {
    const outcome = givenEvents([{ type: "call.connected" }]).when(leak)
    expect(linesOf(() => outcome.then(expected, { exact }))).toEqual(["the events differ", line])
  })

  test("compares the members that are given, deep down", () => {
    const span = { start: 0, end: 2 }
    const given = buildCall().answer().caller("My boiler is out.").call
    const cue = { kind: "anger", confidence: 1, strength: 0, span } as const
    const report = { type: "reportCues", turnId: "t1", revision: 1, source: "test", cues: [cue] } as const
    const outcome = givenCall(given).when(report)
    outcome.then([{ type: "cues.reported", data: { cues: [cue] } }])
    const other = { ...cue, span: { ...span, end: 3 } }
    const lines = linesOf(() => outcome.then([{ type: "cues.reported", data: { cues: [other] } }]))
    expect(lines).toContain("0.data.cues.0.span.end: expected 3, was 2")
  })

  test("exactly, marks of policy and log count too", () => {
    const hold = { type: "holdParticipant", participantId: "caller", purpose: "lookUp" } as const
    const started: ExpectedEvent[] = [{ type: "clock.started" }, { type: "clock.started" }]
    const outcome = givenEvents([{ type: "call.connected" }]).when(hold)
    outcome.then([{ type: "participant.held" }, ...started])
    const data = { participantId: "caller", purpose: "lookUp" } as const
    const lines = linesOf(() => outcome.then([{ type: "participant.held", data }, ...started], { exact: true }))
    expect(lines[1]).toContain("0.outOfPolicy: expected nothing, was")
  })

  test("a refusal is shown where events were expected", () => {
    const outcome = connected.when({ type: "withdrawIssue", issueId: "none", reason: "a slip" })
    outcome.thenRefused("session/not-found")
    const refused = 'was refused: session/not-found {"what":"issue","id":"none"}'
    expect(linesOf(() => outcome.then([]))).toEqual(["expected events", refused])
    expect(linesOf(() => outcome.thenNothing())).toEqual(["expected nothing to become true", refused])
    expect(linesOf(() => outcome.thenRefused("session/completed"))).toEqual([
      "expected the refusal session/completed",
      refused,
    ])
  })

  test("events are shown where none, or a refusal, was expected", () => {
    const outcome = givenEvents([]).when(leak)
    expect(linesOf(() => outcome.thenNothing())).toEqual([
      "expected nothing to become true",
      "became true: disposition.set",
    ])
    expect(linesOf(() => outcome.thenRefused("session/completed"))).toEqual([
      "expected the refusal session/completed, but it was taken",
      "became true: disposition.set",
    ])
  })

  test("an outcome that is awaited, or given back to a runner, says so", async () => {
    const forgotten: unknown = givenEvents([]).when(leak)
    await expect(Promise.resolve(forgotten)).rejects.toThrow("there is nothing to await")
  })
})
