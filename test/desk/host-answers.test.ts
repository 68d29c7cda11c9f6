import { describe, expect, test } from "vitest"
import { createDesk, type DeskFailure, type DeskOptions } from "evenkeel"
import { createMemoryStore } from "evenkeel/stores"
import { nightPlaybook, START } from "./night.js"

const by = { id: "a7", role: "agent" } as const
const opening = { stream: "web-1", terms: { kind: "send", words: "the form", to: { personId: "dana" } }, by } as const

/** A desk whose host answers as it should, until it is told otherwise. */
async function aDesk() {
  let time = START
  const host = {
    now: () => time as unknown,
    playbook: (): unknown => nightPlaybook,
    toMessages: (): unknown => [],
  }
  const failures: DeskFailure[] = []
  const store = createMemoryStore({ clock: { now: () => time } })
  const desk = createDesk({
    store,
    clock: { now: () => host.now() as number },
    playbook: () => host.playbook() as ReturnType<DeskOptions["playbook"]>,
    toMessages: () => host.toMessages() as readonly never[],
    onFailure: (failure) => failures.push(failure),
  })
  const acme = desk.client("acme")
  const call = await acme.openCall({ callId: "CA1", caller: { personId: "dana" } })
  await acme.open("followUp", opening)
  return { host, desk, acme, call, failures, passes: (ms: number) => void (time += ms) }
}

function broken(): unknown {
  throw new Error("the host's own trouble")
}

describe("what a host's functions answer is looked at", () => {
  test.each([[NaN], ["now"], [undefined], [-1], [9e15], [null]])("a clock that says %s", async (now) => {
    const { host, desk, acme, call } = await aDesk()
    host.now = () => now
    const fault = { code: "desk/invalid-options", issues: [{ path: "clock" }] }
    // It would find nothing late, and everybody would think that all is well.
    await expect(desk.audit()).rejects.toMatchObject(fault)
    await expect(desk.tick()).rejects.toMatchObject(fault)
    await expect(acme.pickUp({ caller: "dana" })).rejects.toMatchObject(fault)
    await expect(acme.followUpsAtRisk()).rejects.toMatchObject(fault)
    await expect(acme.openCall({ callId: "CA2" })).rejects.toMatchObject(fault)
    const refused = { ok: false, refusal: { code: "call/no-time" } }
    expect(await call.record({ type: "connectCall" })).toMatchObject(refused)
    expect(await acme.command("web-1", { type: "keepFollowUp", by })).toMatchObject(refused)
    host.now = () => START
    expect(await call.record({ type: "connectCall" })).toMatchObject({ ok: true })
    expect(await desk.audit()).toEqual([])
  })

  test.each([
    ["nothing", undefined, "playbook"],
    ["null", null, "playbook"],
    ["a name", "acme", "playbook"],
    ["a list", [], "playbook"],
    ["empty", {}, "playbook.client"],
    ["in no zone", { ...nightPlaybook, zone: 7 }, "playbook.zone"],
    ["promised, without limits", Promise.resolve({ ...nightPlaybook, limits: null }), "playbook.limits"],
  ])("a playbook that is %s", async (_, playbook, path) => {
    const { host, acme, call } = await aDesk()
    host.playbook = () => playbook
    const fault = { code: "desk/invalid-options", issues: expect.arrayContaining([expect.objectContaining({ path })]) }
    await expect(acme.openCall({ callId: "CA2" })).rejects.toMatchObject(fault)
    await expect(acme.open("followUp", { ...opening, stream: "web-2" })).rejects.toMatchObject(fault)
    await expect(acme.command("web-1", { type: "keepFollowUp", by })).rejects.toMatchObject(fault)
    await expect(acme.pickUp({ caller: "dana" })).rejects.toMatchObject(fault)
    await expect(call.record({ type: "connectCall" })).rejects.toMatchObject(fault)
    expect((await acme.list()).map(({ stream, seq }) => [stream, seq])).toEqual([
      ["CA1", 1],
      ["web-1", 1],
    ])
    host.playbook = () => nightPlaybook
    expect(await call.record({ type: "connectCall" })).toMatchObject({ ok: true })
    expect(await acme.command("web-1", { type: "keepFollowUp", by })).toMatchObject({ ok: true })
  })

  test.each<["playbook" | "toMessages", () => unknown]>([
    ["playbook", broken],
    ["toMessages", broken],
    ["toMessages", () => undefined],
    ["toMessages", () => [{ id: 7 }]],
  ])("one that fails keeps nothing, and what is due stays due: %s", async (name, answer) => {
    const { host, desk, acme, call, failures, passes } = await aDesk()
    const right = host[name]
    host[name] = answer
    await expect(call.record({ type: "connectCall" })).rejects.toThrow()
    await expect(acme.command("web-1", { type: "keepFollowUp", by })).rejects.toThrow()
    expect(call.getSnapshot().session.line.phase).toBe("queued")
    host[name] = right
    expect(await call.record({ type: "connectCall" })).toMatchObject({ ok: true })
    await call.record({ type: "holdParticipant", participantId: "caller", purpose: "lookUp", by })
    host[name] = answer
    passes(60_000)
    expect(await desk.tick()).toMatchObject({ claimedCount: 1, failedCount: 1 })
    expect(failures).toMatchObject([{ step: "due", stream: "CA1" }])
    host[name] = right
    passes(60_000)
    expect(await desk.tick()).toMatchObject({ claimedCount: 1, failedCount: 0 })
    expect((await call.events()).map(({ type }) => type)).toContain("clock.due")
    expect(await acme.command("web-1", { type: "keepFollowUp", by })).toMatchObject({ ok: true })
  })
})
