import {
  createDesk,
  createMemoryStore,
  definePlaybook,
  renderNote,
  renderPickUp,
  toMessage,
  type Dispatch,
} from "evenkeel"
import { describe, expect, test } from "vitest"

const playbook = definePlaybook({
  client: "night",
  zone: "America/New_York",
  messageFields: {
    message: [
      { field: "callerName", label: "Name" },
      { field: "callbackNumber", label: "Call back on", kind: "phone" },
      { field: "urgency", label: "Water running?", kind: "choice", choices: ["running", "stopped"] },
      { field: "address", label: "Address" },
    ],
  },
  rules: [
    {
      id: "burst",
      when: { "==": [{ stated: ["urgency"] }, "running"] },
      then: [{ do: "dispatch", policyId: "night", topic: "burst pipe" }],
    },
  ],
  dispatch: {
    policies: [
      {
        policyId: "night",
        rungs: [{ targets: [{ kind: "person", personId: "boss" }], delayMinutes: 15 }],
        repeatCount: 1,
        fallbackOwner: "lead",
      },
    ],
  },
  roster: {
    zone: "America/New_York",
    people: [
      {
        personId: "boss",
        name: "Ms. Grant",
        contacts: [
          { channel: "call", address: "+1" },
          { channel: "email", address: "grant@example.com" },
          { channel: "text", address: "+1" },
        ],
      },
    ],
    rotations: [],
  },
})

/** A night call that a rule has made a dispatch of, and a promised call back. */
async function aNight() {
  let now = Date.parse("2026-11-25T15:00-05:00")
  const clock = { now: () => now }
  const by = { id: "jo", role: "agent" } as const
  const desk = createDesk({ store: createMemoryStore({ clock }), clock, playbook: () => playbook })
  const client = desk.client("night")
  const call = await client.openCall({
    callId: "N1",
    caller: { personId: "omar", name: "Omar", number: "+12125550188" },
  })
  await call.record({ type: "connectCall", by })
  await call.record({ type: "setCallType", callType: "message", by })
  await call.record({ type: "stateFact", fact: "problem", value: "Burst pipe under the sink", by })
  await call.record({ type: "stateFact", fact: "address", value: "44 Mulberry Street 3B", by })
  await call.record({ type: "stateFact", fact: "urgency", value: "running", by })
  now += 20_000
  await call.hear({ speaker: "agent", text: "I'll call you tomorrow at nine to see how it went." })
  await call.record({ type: "acceptPromise", promiseId: call.getSnapshot().session.promises[0]!.promiseId, by })
  const [dispatched] = await client.list({ kind: "dispatch" })
  const [promised] = await client.list({ kind: "followUp" })
  const command = (stream: string, fields: { readonly type: string; readonly [name: string]: unknown }) =>
    client.command(stream, { ...fields, by })
  const end = () => call.record({ type: "completeCall", by })
  const pickUp = async () => renderPickUp((await client.pickUp({ caller: "omar" }))!)
  return { client, call, command, end, pickUp, dispatch: dispatched!.stream, promise: promised!.stream }
}

describe("who is on call is told", () => {
  test("where, and what the client's message holds, the place first", async () => {
    const { client, dispatch } = await aNight()
    const state = (await client.state(dispatch)) as Dispatch
    const linesOf = (channel: "call" | "email" | "text"): readonly string[] =>
      toMessage(state, { channel, personId: "boss", rung: 0, repeat: 0 }, playbook).lines
    const [place, details] = ["Place: 44 Mulberry Street 3B", "Water running: running"]
    expect(linesOf("call").slice(2, 4)).toEqual([place, details])
    expect(linesOf("email")).toEqual(expect.arrayContaining([place, details]))
    expect(linesOf("text").join(" ")).not.toContain("Mulberry")
  })

  test("no more than the channel may hold", async () => {
    const { client, dispatch } = await aNight()
    const state = (await client.state(dispatch)) as Dispatch
    const text = toMessage(state, { channel: "text", personId: "boss", rung: 0, repeat: 0 }, playbook)
    expect(text.withheld).toEqual(expect.arrayContaining(["place", "details"]))
  })
})

describe("the note tells of the dispatch as it stands", () => {
  test("wanted, taken, done", async () => {
    const { call, command, dispatch, end, pickUp } = await aNight()
    expect(renderNote(await call.note())).toContain("Next\n  On-call for burst pipe: asked, nobody has taken it yet.")
    await command(dispatch, { type: "recordAnswer", personId: "boss", outcome: "accepted" })
    await end()
    const note = await call.note()
    expect(renderNote(note)).toContain("On-call for burst pipe: taken (Ms. Grant).")
    expect(renderNote(note)).not.toContain("Not said whether solved")
    expect(note.completeness.missing).not.toContain("actions")
    const [told] = note.sections.next.filter(({ code }) => code === "dispatched")
    expect((await call.events())[told!.evidence[0]! - 1]?.type).toBe("dispatch.wanted")
    await command(dispatch, { type: "completeDispatch", reason: "pipe repaired" })
    expect(await pickUp()).toContain("Done\n  On-call for burst pipe: done (Ms. Grant): pipe repaired.")
  })

  test("in Spanish as well", async () => {
    const { call } = await aNight()
    expect(renderNote(await call.note(), { locale: "es" })).toContain("Guardia por burst pipe: avisada")
  })
})

describe("the next call is told of a promise", () => {
  test("that was broken: its words, its time, why", async () => {
    const { command, end, pickUp, promise } = await aNight()
    await end()
    await command(promise, { type: "breakFollowUp", reason: "jo was ill" })
    const told = await pickUp()
    expect(told).toMatch(
      /We promised a call back, by Thu, Nov 26, 9:00.*: “I'll call you tomorrow at nine to see how it went” Broken: jo was ill\./,
    )
    expect(told).toContain("Own the promise that we broke.")
  })

  test("that was kept in the last one", async () => {
    const { command, end, pickUp, promise } = await aNight()
    await end()
    await command(promise, { type: "keepFollowUp", how: "reached" })
    expect(await pickUp()).toContain("“I'll call you tomorrow at nine to see how it went” Kept")
  })
})
