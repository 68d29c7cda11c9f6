import fc from "fast-check"
import { describe, expect, test } from "vitest"
import {
  followConnectContact,
  toConnectCommands,
  toConnectEndCommands,
  toConnectMuteCommands,
  type ConnectContact,
} from "../../src/adapters/index.js"
import type { Call } from "../../src/runtime/index.js"
import { createCall } from "../whole-call.js"
import { holdsOf, openHolds, type Command } from "../../src/session/index.js"

const T0 = 1_767_225_600_000

type Status = readonly [type: string, seconds: number]
interface LegSketch {
  readonly id: string
  readonly type: string
  readonly status: Status
}

const toStatus = ([type, seconds]: Status) => ({ type, timestamp: new Date(T0 + seconds * 1_000) })
const contactOf = (status: Status, legs: readonly LegSketch[]): ConnectContact => ({
  getContactId: () => "contact-1",
  getStatus: () => toStatus(status),
  getConnections: () =>
    legs.map(({ id, type, status }, index) => ({
      getConnectionId: () => id,
      getType: () => type,
      isInitialConnection: () => type === "inbound" && index === 1,
      getStatus: () => toStatus(status),
    })),
})

const agent = (...status: Status): LegSketch => ({ id: "leg-a", type: "agent", status })
const caller = (...status: Status): LegSketch => ({ id: "leg-c", type: "inbound", status })
const colleague = (...status: Status): LegSketch => ({ id: "leg-x", type: "outbound", status })

/** A call with a hold, a consultation, and its end. */
const contacts: readonly ConnectContact[] = [
  contactOf(["connecting", 0], [agent("connecting", 0), caller("connected", 0)]),
  contactOf(["connected", 4], [agent("connected", 4), caller("connected", 0)]),
  contactOf(["connected", 4], [agent("connected", 4), caller("hold", 60)]),
  contactOf(["connected", 4], [agent("connected", 4), caller("hold", 60), colleague("connecting", 62)]),
  contactOf(["connected", 4], [agent("connected", 4), caller("hold", 60), colleague("connected", 70)]),
  contactOf(["connected", 4], [agent("connected", 4), caller("connected", 90), colleague("hold", 90)]),
  contactOf(["connected", 4], [agent("connected", 4), caller("connected", 90), colleague("disconnected", 100)]),
  contactOf(["ended", 200], [agent("disconnected", 200), caller("disconnected", 199), colleague("disconnected", 100)]),
]

function play(commands: readonly Command[]): Call {
  const call = createCall({ callId: "CA1", at: T0 })
  for (const command of commands) expect(call.record({ ...command, heardAt: T0 + 500_000 })).toMatchObject({ ok: true })
  return call
}

/** What the telephone system can tell of a call. */
const lineOf = (call: Call) => {
  const { line, participants } = call.getSnapshot().session
  return { line, participants }
}

describe("one call", () => {
  const commands = [
    ...contacts.map(toConnectCommands),
    toConnectMuteCommands({ muted: true }, T0 + 110_000),
    toConnectMuteCommands({ muted: false }, T0 + 120_000),
    toConnectEndCommands(contacts.at(-1)!, T0 + 260_000),
  ]

  test("the line goes from ringing to completed; `ended` is where the wrap-up begins", () => {
    const { line } = lineOf(play(commands.flat()))
    expect(line.phase).toBe("completed")
    const since = Object.fromEntries(Object.entries(line.reached).map(([phase, at]) => [phase, (at - T0) / 1_000]))
    expect(since).toEqual({ ringing: 0, connected: 4, wrapUp: 200, completed: 260 })
    expect(line.correlations).toEqual([{ vendor: "amazon-connect", callId: "contact-1" }])
  })

  test("the caller's hold is theirs, for a consultation; the colleague's is the colleague's", () => {
    const { participants } = lineOf(play(commands.flat()))
    const holds = Object.fromEntries(
      participants.map((each) => [
        each.participantId,
        holdsOf(each).map(({ fromAt, toAt, purpose }) => [(fromAt - T0) / 1_000, (toAt! - T0) / 1_000, purpose]),
      ]),
    )
    expect(holds).toEqual({ caller: [[60, 90, "consult"]], agent: [], "leg-x": [[90, 100, undefined]] })
    const midway = play(commands.slice(0, 6).flat()).getSnapshot().session.participants
    expect(openHolds(midway).map(({ participantId }) => participantId)).toEqual(["leg-x"])
  })

  test("late, repeated and in any order it is the same call (seed 3)", () => {
    const expected = lineOf(play(commands.flat()))
    const twice = [...commands, ...commands]
    fc.assert(
      fc.property(fc.shuffledSubarray(twice, { minLength: twice.length }), (order) => {
        expect(lineOf(play(order.flat()))).toEqual(expected)
      }),
      { seed: 3, numRuns: 150 },
    )
  })
})

test.each([
  ["missed", "missed"],
  ["rejected", "rejected"],
  ["error", "failed"],
])("%s ends as %s, with Amazon's word kept", (status, outcome) => {
  const call = play([
    ...toConnectCommands(contactOf(["connecting", 0], [])),
    ...toConnectCommands(contactOf([status, 20], [])),
  ])
  expect(call.getSnapshot().session.line).toMatchObject({ phase: "wrapUp", end: { outcome, vendorReason: status } })
})

test("a monitoring supervisor is one; unknown states, and names of an object's own, say nothing", () => {
  const legs = [{ id: "leg-m", type: "monitoring", status: ["silent_monitor", 5] }] as const
  expect(toConnectCommands(contactOf(["connected", 0], legs))[1]).toMatchObject({
    type: "joinParticipant",
    role: "supervisor",
  })
  expect(toConnectCommands(contactOf(["toString", 0], [agent("__proto__", 0)]))).toEqual([])
  const timeless = { ...contactOf(["connected", 0], []), getStatus: () => ({ type: "connected" }) }
  expect(toConnectCommands(timeless)[0]).not.toHaveProperty("at")
})

test("a contact is followed until it is not", () => {
  const listeners = new Map<string, ((value: never) => void)[]>()
  const on = (name: string) => (listener: (value: never) => void) => {
    listeners.set(name, [...(listeners.get(name) ?? []), listener])
    return {
      unsubscribe: () =>
        listeners.set(
          name,
          listeners.get(name)!.filter((each) => each !== listener),
        ),
    }
  }
  const fire = (name: string, value?: unknown) => listeners.get(name)?.forEach((listener) => listener(value as never))
  let step = 0
  const contact = {
    getContactId: () => "contact-1",
    getStatus: () => contacts[step]!.getStatus(),
    getConnections: () => contacts[step]!.getConnections(),
    onRefresh: on("refresh"),
    onDestroy: on("destroy"),
  }
  const call = createCall({ callId: "CA1", at: T0, clock: { now: () => T0 + 300_000 } })
  const stop = followConnectContact(contact, {
    give: (command) => call.record(command),
    now: () => T0 + 260_000,
    agent: { onMuteToggle: on("mute") },
  })
  for (step = 1; step < contacts.length; step++) fire("refresh")
  step = contacts.length - 1
  fire("mute", { muted: true })
  fire("destroy")
  expect(call.getSnapshot().session.line.phase).toBe("completed")
  const count = call.events().length
  stop()
  fire("refresh")
  fire("mute", { muted: false })
  expect(call.events()).toHaveLength(count)
  expect([...listeners.values()].flat()).toEqual([])
})

describe("what of a contact cannot be read", () => {
  const state = (type: string, at: number) => ({ type, timestamp: { getTime: () => at } })
  const leg = (getStatus: () => ReturnType<typeof state>) => ({
    getConnectionId: () => "leg-1",
    getType: () => "inbound",
    isInitialConnection: () => true,
    getStatus,
  })
  const contact = (at: number, legs: ReturnType<typeof leg>[]) => ({
    getContactId: () => "c-1",
    getStatus: () => state("ended", at),
    getConnections: () => legs,
  })

  test("a leg without a state takes neither the line nor the other legs with it", () => {
    const legs = [leg(() => null as never), leg(() => state("disconnected", 8))]
    const read = toConnectCommands(contact(9, legs)).map(({ type, at }) => [type, at])
    expect(read).toEqual([
      ["closeLine", 9],
      ["dropParticipant", 8],
    ])
  })

  test("a time beyond the year 3000 is left to the call's clock", () => {
    expect(toConnectCommands(contact(1e15, []))).toEqual([expect.not.objectContaining({ at: expect.anything() })])
  })
})
