import { EventEmitter } from "node:events"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import * as adapters from "evenkeel/adapters"
import { createCall } from "evenkeel/runtime"
import { answers, nonsense, spoilt } from "../nonsense.js"

const at = Date.UTC(2026, 10, 19, 15, 20)
const status = (type: string) => ({ type, timestamp: { getTime: () => at } })
const connection = {
  getConnectionId: () => "leg-1",
  getType: () => "inbound",
  isInitialConnection: () => true,
  getStatus: () => status("hold"),
}
const contact = {
  getContactId: () => "c-1",
  getStatus: () => status("connected"),
  getConnections: () => [connection],
  onRefresh: () => undefined,
  onDestroy: () => undefined,
}
const held = { StatusCallbackEvent: "participant-hold", CallSid: "CA9", Timestamp: "Thu, 19 Nov 2026 15:20:00 +0000" }
const dialled = { CallStatus: "in-progress", CallSid: "CA2", ParentCallSid: "CA1", Timestamp: held.Timestamp }
const detail = {
  eventType: "CONNECTED_TO_AGENT",
  contactId: "c-1",
  channel: "VOICE",
  initiationMethod: "INBOUND",
  agentInfo: { agentArn: "arn:agent/a7", connectedToAgentTimestamp: "2026-11-19T15:20:30Z" },
  queueInfo: { enqueueTimestamp: "2026-11-19T15:20:00Z" },
}
const roles = { roles: { CA9: "caller" } }
const give = () => undefined

/** What gives commands of what it is told, and never throws. */
const readers: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  toConnectCommands: [[contact]],
  toConnectEndCommands: [[contact, at]],
  toConnectMuteCommands: [[{ muted: true }, at]],
  toConnectEventCommands: [[{ time: "2026-11-19T15:20:30Z", detail }]],
  toTwilioCommands: [
    [{ source: "voice", name: "mute", at, muted: true }, roles],
    [{ source: "taskRouter", name: "accepted", at, workerSid: "WK1" }, roles],
    [{ source: "conference", fields: held, at }, roles],
    [{ source: "call", fields: dialled, at }, roles],
  ],
}

/** What is set up with ports of the host's, and says by path which is none. */
const followers: Readonly<Record<string, readonly unknown[]>> = {
  followConnectContact: [contact, { give, now: () => at, agent: { onMuteToggle: () => undefined } }],
  followTwilio: [{ give, now: () => at, voice: new EventEmitter(), reservation: new EventEmitter() }],
}

const exported = Object.entries(adapters).filter(([, value]) => typeof value === "function")
const run = (name: string, given: readonly unknown[]) =>
  (adapters[name as keyof typeof adapters] as (...all: readonly unknown[]) => unknown)(...given)

describe("whatever a vendor's library gives", () => {
  test.each(exported.map(([name]) => name))("%s", (name) => {
    const forms = readers[name]
    if (forms === undefined && followers[name] === undefined) throw new Error(`${name} is not here: say what it takes`)
    for (const args of forms ?? [followers[name]!])
      fc.assert(
        fc.property(spoilt(args), (given) => {
          if (forms === undefined) return answers(name, () => run(name, given()))
          const call = createCall({ callId: "CA1", at })
          const commands = run(name, given()) as readonly Parameters<typeof call.record>[0][]
          expect(Array.isArray(commands)).toBe(true)
          for (const command of commands) call.record(command)
        }),
        { numRuns: 150, seed: 20_261_125 },
      )
  })

  test("a whole argument that is nonsense comes to nothing", () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(readers)), nonsense, nonsense, (name, first, second) => {
        const commands = run(name, [first(), second()]) as readonly object[]
        expect(commands).toEqual([])
      }),
      { numRuns: 300, seed: 20_261_125 },
    )
  })

  test("a following without its ports is told by path", () => {
    expect(() => adapters.followTwilio(null as never)).toThrow("following.give: expected a function")
    expect(() => adapters.followTwilio({ give, now: () => at, voice: {} as never })).toThrow("voice.on")
    expect(() => adapters.followConnectContact({} as never, { give, now: () => at })).toThrow("contact.onRefresh")
  })
})
