import { describe, expect, test } from "vitest"
import { createDesk, type CallSummary, type FollowUp } from "evenkeel"
import { createMemoryStore } from "evenkeel/stores"
import { nightPlaybook, START } from "./night.js"

const by = { id: "a7", role: "agent" } as const
const HOUR = 3_600_000
/** Each character takes two in JSON. */
const long = (length: number) => '"'.repeat(length)
const id = (name: string) => name.padEnd(200, "x")

const aClient = () => {
  const clock = { now: () => START }
  return createDesk({ store: createMemoryStore({ clock }), clock, playbook: () => nightPlaybook }).client("acme")
}

/** A summary takes 8,000 characters (`StreamIndex.summary`): what is told is kept all the same. */
describe("however long what lists would show of it", () => {
  test("a call goes on, and shows as many of its holds and requests as there is room for", async () => {
    const acme = aClient()
    const caller = { personId: id("dana"), name: long(200), number: long(40) }
    const call = await acme.openCall({ callId: id("CA1"), caller })
    await call.record({ type: "connectCall" })
    for (let count = 0; count < 30; count++) {
      const participantId = id(`person-${count}`)
      const wish = { helpId: id(`help-${count}`), targetId: id(`lead-${count}`), by }
      for (const command of [
        { type: "joinParticipant", participantId, role: "thirdParty", by },
        { type: "holdParticipant", participantId, purpose: "consult", by },
        { type: "requestHelp", ...wish },
      ] as const)
        expect(await call.record(command)).toMatchObject({ ok: true })
    }
    const { help, holds } = (await acme.list({ kind: "call" }))[0]!.summary as CallSummary
    expect([help.length, holds.length]).toEqual([5, 5])
    expect(await call.record({ type: "completeCall" })).toMatchObject({ ok: true })
  })

  test("a promise is accepted, noted, broken for another time, and kept", async () => {
    const acme = aClient()
    const ids = { saidBy: id("sam"), onBehalfOf: id("bo"), owner: id("sam"), callId: id("CA1"), matter: id("M1") }
    const terms = {
      ...ids,
      kind: "callback",
      words: long(2_000),
      note: long(2_000),
      due: { at: START + HOUR },
      to: { personId: id("dana"), name: long(200), number: long(60), zone: "America/Chicago", language: long(40) },
      contactRule: { notNumbers: Array.from({ length: 20 }, () => long(60)), note: long(500) },
    } as const
    const stream = "w".repeat(170)
    expect(await acme.open("followUp", { stream, terms, by })).toMatchObject({ ok: true })
    for (const command of [
      { type: "addNote", note: long(2_000) },
      { type: "recordAttempt", outcome: "noAnswer", note: long(2_000) },
      { type: "rescheduleFollowUp", due: { at: START + 2 * HOUR }, reason: long(500) },
    ])
      expect(await acme.command(stream, { ...command, by })).toMatchObject({ ok: true })
    const [broken, successor] = await acme.list({ kind: "followUp" })
    expect([broken?.state, successor?.state]).toEqual(["broken", "accepted"])
    expect(broken?.summary).toMatchObject({ followUpId: stream, terms: { due: terms.due } })
    expect((successor?.summary as FollowUp).schedule?.dueAt).toBe(START + 2 * HOUR)
    expect(await acme.pickUp({ caller: id("dana") })).toMatchObject({ promised: [{}, {}] })
    expect(await acme.command(successor!.stream, { type: "keepFollowUp", how: long(500), by })).toMatchObject({
      ok: true,
    })
  })
})
