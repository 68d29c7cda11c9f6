import { describe, expect, it } from "vitest"
import { createCall, createDesk, definePlaybook, type Refusal } from "evenkeel"
import { createCall as createBareCall } from "evenkeel/runtime"
import { allTopics, commandTypes } from "evenkeel/session"
import { createMemoryStore } from "evenkeel/stores"

const T0 = 1_767_225_600_000
const clock = { now: () => T0 }
const by = { id: "a7", role: "agent" } as const
const command = (type: unknown) => ({ type, at: T0 }) as never

/** What a refusal suggests; nothing where it was taken. */
function suggested(result: { readonly ok: boolean; readonly refusal?: Refusal } | undefined) {
  return result?.refusal?.issues.map(({ suggestion }) => suggestion)
}

describe("a command by another name", () => {
  it("is told by its own, as telephone systems and people call it", () => {
    const call = createCall({ callId: "CA1", at: T0 })
    const told = ["answerCall", "hang_up", "call.connected", "End Call", "transfer", "unhold", "escalate", "fact"]
    expect(told.map((type) => suggested(call.record(command(type)))?.[0])).toEqual([
      ...["connectCall", "closeLine", "connectCall", "closeLine"],
      ...["startTransfer", "resumeParticipant", "requestHelp", "stateFact"],
    ])
    expect(call.events()).toHaveLength(1)
  })

  it("is told by its beginning, on a bare call too; less than four letters are of any", () => {
    for (const create of [createCall, createBareCall]) {
      const call = create({ callId: "CA1", at: T0, parts: allTopics() })
      expect(suggested(call.record(command("connect")))).toEqual(["connectCall"])
      expect(suggested(call.record(command("hold")))).toEqual(["holdParticipant"])
      expect(suggested(call.record(command("con")))).toEqual([undefined])
    }
  })

  it("is left alone where nobody knows it, or it is no name", () => {
    const call = createCall({ callId: "CA1", at: T0 })
    for (const type of ["wibble", "", 5, null, Symbol("answer"), "__proto__", "constructor"])
      expect(suggested(call.record(command(type)))?.[0], String(type)).toBeUndefined()
    expect(call.record(undefined as never)).toMatchObject({ ok: false, refusal: { code: "session/unknown-command" } })
  })

  it("is told on a desk, of calls, dispatches and follow-ups", async () => {
    const playbook = definePlaybook({ client: "acme", zone: "UTC" })
    const acme = createDesk({ store: createMemoryStore({ clock }), clock, playbook: () => playbook }).client("acme")
    const call = await acme.openCall({ callId: "CA1" })
    expect(suggested(await call.record(command("hangUp")))).toEqual(["closeLine"])
    const terms = { kind: "callback", words: "I'll ring", due: { at: T0 + 60_000 }, to: { personId: "dana" } } as const
    await acme.open("followUp", { stream: "form-1", terms, by })
    expect(suggested(await acme.command("form-1", command("done")))).toEqual(["keepFollowUp"])
    const order = { policyId: "flood", topic: "flood", callerId: "dana", brief: {} }
    await acme.open("dispatch", { stream: "form-2", order, by })
    expect(suggested(await acme.command("form-2", command("acknowledge")))).toEqual(["recordAnswer"])
  })
})

it("suggests commands that there are, and no name of one of them", async () => {
  const source = await import("../../src/standard/meant-commands.js")
  const [ofCalls, ofDispatches, ofFollowUps] = Object.values(source.others).map((rows) =>
    rows
      .trim()
      .split("\n")
      .map((row) => row.split(/:? /)),
  )
  const { dispatch } = await import("evenkeel/escalation/dispatch")
  const { followUp } = await import("evenkeel/followups")
  for (const [rows, types] of [
    [ofCalls!, commandTypes()],
    [ofDispatches!, dispatch.commands.types()],
    [ofFollowUps!, followUp.commands.types()],
  ] as const) {
    expect(types).toEqual(expect.arrayContaining(rows.map(([name]) => name)))
    const names = rows.flatMap(([, ...given]) => given)
    expect(names.filter((name) => types.some((type) => type.toLowerCase() === name))).toEqual([])
    expect(new Set(names).size).toBe(names.length)
  }
})
