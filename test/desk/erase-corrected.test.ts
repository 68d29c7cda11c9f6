import { describe, expect, test } from "vitest"
import { createDesk } from "evenkeel"
import { createMemoryStore, eraseCaller } from "evenkeel/stores"
import { MINUTE, nightPlaybook, START } from "./night.js"

const by = { id: "a7", role: "agent" } as const
const terms = {
  kind: "callback",
  promisedBy: "agent",
  window: { from: null, to: START + 60 * MINUTE },
  words: "I will call you back about the canary",
} as const

/** A call that was taken for Dana's by her number, and is Eli's; a form in her name that was his. */
async function takenForDana() {
  const clock = { now: () => START }
  const store = createMemoryStore({ clock })
  const desk = createDesk({ store, clock, playbook: () => nightPlaybook })
  const acme = desk.client("acme")
  const call = await acme.openCall({ callId: "CA1", caller: { personId: "dana", name: "Dana Canary" } })
  await call.record({ type: "connectCall" })
  await call.record({ type: "acceptPromise", promiseId: "p1", terms, by })
  await call.record({ type: "describeCaller", personId: "eli", name: "Eli", by })
  await acme.open("followUp", {
    stream: "web-1",
    terms: { kind: "do", words: "so", to: { personId: "dana", name: "Dana Canary" } },
    by,
  })
  await acme.command("web-1", { type: "describeContact", to: { personId: "eli", name: "Eli" }, by })
  const eli = await acme.openCall({ callId: "CA2", caller: { personId: "eli", name: "Eli" } })
  await eli.record({ type: "acceptPromise", promiseId: "p1", terms: { ...terms, words: "Eli's own" }, by })
  const end = async () => {
    await call.record({ type: "closeLine", by })
    await call.record({ type: "completeCall", by })
    for (const stream of TRACES.slice(1)) await acme.command(stream, { type: "keepFollowUp", by })
  }
  return { acme, call, end, store: store.client("acme") }
}

const TRACES = ["CA1", "CA1/promise/p1", "web-1"]

describe("what was taken for a caller's, and is somebody else's by now", () => {
  test("is not theirs to withdraw: while it is open the erasure says which it is, and leaves it", async () => {
    const { acme } = await takenForDana()
    expect((await acme.list({ caller: "dana" })).map(({ stream }) => stream)).toEqual([])
    const before = await acme.list()
    const erasing = eraseCaller(acme, { caller: "dana", withdrawOpen: true, by })
    await expect(erasing).rejects.toMatchObject({
      code: "store/caller-open",
      detail: { stream: "CA1", openCount: 3 },
    })
    expect(await acme.list()).toEqual(before)
  })

  test("is found and erased once it is over, and nothing else of the other is", async () => {
    const { acme, call, end, store } = await takenForDana()
    await end()
    const others = [await store.read("CA2"), await store.read("CA2/promise/p1")]
    expect(await eraseCaller(acme, { caller: "dana" })).toEqual({ streams: TRACES, withdrawn: [] })
    const left = await Promise.all(TRACES.map((stream) => store.read(stream)))
    expect(JSON.stringify([left, call.getSnapshot(), await acme.list({ streams: TRACES })])).not.toMatch(
      /canary|"dana"/i,
    )
    expect([await store.read("CA2"), await store.read("CA2/promise/p1")]).toEqual(others)
    expect(await eraseCaller(acme, { caller: "dana" })).toEqual({ streams: [], withdrawn: [] })
  })

  test("by the store alone too", async () => {
    const { end, store } = await takenForDana()
    await end()
    expect((await eraseCaller(store, { caller: "dana" })).streams).toEqual(TRACES)
  })
})
