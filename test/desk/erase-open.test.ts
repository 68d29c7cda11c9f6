import { describe, expect, test } from "vitest"
import { createDesk, type Dispatch, type FollowUp } from "evenkeel"
import { createMemoryStore, eraseCaller } from "evenkeel/stores"
import { MINUTE, nightPlaybook, nightRules, START } from "./night.js"

const agent = { id: "a7", role: "agent" } as const
const terms = {
  kind: "callback",
  promisedBy: "agent",
  window: { from: null, to: START + 60 * MINUTE },
  words: "I will call you back about the canary",
} as const

/** Dana has water in the kitchen, somebody on call was told, and she was promised a call. */
async function aCallerInNeed(callId = "CA1", isKnown = true) {
  const clock = { now: () => START }
  const store = createMemoryStore({ clock })
  const desk = createDesk({ store, clock, playbook: () => nightPlaybook, rules: { ruleSet: nightRules } })
  const acme = desk.client("acme")
  const call = await acme.openCall({ callId, caller: { ...(isKnown && { personId: "dana" }), name: "Dana Canary" } })
  await call.record({ type: "connectCall" })
  await call.record({ type: "stateFact", fact: "problem", value: "water in the canary kitchen", by: agent })
  await call.record({ type: "acceptPromise", promiseId: "p1", terms, by: agent })
  return { acme, call, desk, root: store, store: store.client("acme") }
}

const OPEN = ["CA1/dispatch/dispatch-flood-1", "CA1/promise/p1"]

describe("a caller with an open promise and an open dispatch", () => {
  test("is not erased by either door, and neither goes silent", async () => {
    const { acme, desk, store } = await aCallerInNeed()
    const before = await acme.list({ caller: "dana" })
    for (const client of [acme, store])
      await expect(eraseCaller(client, { caller: "dana" })).rejects.toMatchObject({
        code: "store/caller-open",
        detail: { stream: OPEN[0], openCount: 2 },
      })
    // A store cannot withdraw: it does not know what is kept in it.
    await expect(eraseCaller(store, { caller: "dana", withdrawOpen: true })).rejects.toMatchObject({
      code: "store/caller-open",
    })
    expect(await acme.list({ caller: "dana" })).toEqual(before)
    expect(before.filter(({ timerAt }) => timerAt !== null).map(({ stream }) => stream)).toEqual(
      expect.arrayContaining(OPEN),
    )
    expect(await desk.audit()).toEqual([])
  })

  test("and what is erased by its stream is found by an audit, of a desk that was just opened too", async () => {
    const { acme, root } = await aCallerInNeed()
    await acme.erase({ streams: ["CA1", ...OPEN], rewrite: (events) => events })
    const desk = createDesk({ store: root, clock: { now: () => START }, playbook: () => nightPlaybook })
    expect((await desk.audit()).map(({ stream, found }) => [stream, found])).toEqual(
      OPEN.map((stream) => [stream, "noDeadline"]),
    )
  })

  test("each is nobody's once its caller is erased while it goes on", async () => {
    const { acme } = await aCallerInNeed()
    await eraseCaller(acme, { caller: "dana", withdrawOpen: true })
    const call = (await acme.call("CA1"))!
    await call.record({ type: "acceptPromise", promiseId: "p2", terms, by: agent })
    const left = await acme.list({ open: true })
    expect(left.map(({ stream }) => stream)).toEqual(["CA1", "CA1/promise/p2"])
    expect(left.filter(({ caller }) => typeof caller === "string")).toEqual([])
  })

  test("is erased once these are withdrawn, which the log keeps and the result names", async () => {
    const { acme, desk, store } = await aCallerInNeed()
    const done = await eraseCaller(acme, { caller: "dana", withdrawOpen: true, by: agent })
    expect(done).toEqual({ streams: ["CA1", ...OPEN], withdrawn: OPEN })
    expect((await acme.state(OPEN[0]!)) as Dispatch).toMatchObject({ standing: "withdrawn" })
    expect((await acme.state(OPEN[1]!)) as FollowUp).toMatchObject({ standing: "withdrawn" })
    for (const stream of OPEN)
      expect((await store.read(stream)).at(-1)).toMatchObject({ by: agent, data: { reason: "[erased]" } })
    expect(JSON.stringify(await Promise.all(["CA1", ...OPEN].map((stream) => store.read(stream))))).not.toMatch(
      /canary/i,
    )
    expect(await acme.list({ caller: "dana" })).toEqual([])
    expect(await desk.audit()).toEqual([])
  })

  test("is erased once people have ended these", async () => {
    const { acme } = await aCallerInNeed()
    await acme.command(OPEN[0]!, { type: "completeDispatch", reason: "the water is off", by: agent })
    await expect(eraseCaller(acme, { caller: "dana" })).rejects.toMatchObject({
      detail: { stream: OPEN[1], openCount: 1 },
    })
    await acme.withdraw(OPEN[1]!, { reason: "they want no more calls", by: agent })
    expect(await eraseCaller(acme, { caller: "dana" })).toEqual({ streams: ["CA1", ...OPEN], withdrawn: [] })
  })
})

describe.each([
  ["CA1", OPEN],
  ["C".repeat(195), undefined],
])("a caller who is known only once they were promised something, in %.6s", (callId, names) => {
  test("is erased with what their call has begun", async () => {
    const { acme, call, store } = await aCallerInNeed(callId, false)
    await call.record({ type: "describeCaller", personId: "dana", by: agent })
    const open = (await acme.list({ open: true })).map(({ stream }) => stream).filter((stream) => stream !== callId)
    expect(open).toHaveLength(2)
    if (names !== undefined) expect(open).toEqual(names)
    await expect(eraseCaller(acme, { caller: "dana" })).rejects.toMatchObject({ code: "store/caller-open" })
    const { streams, withdrawn } = await eraseCaller(acme, { caller: "dana", withdrawOpen: true, by: agent })
    expect(withdrawn).toEqual(open)
    expect(streams).toEqual([callId, ...open].sort())
    const left = await Promise.all(streams.map((stream) => store.read(stream)))
    expect(JSON.stringify([left, await acme.list(), call.getSnapshot()])).not.toMatch(/canary/i)
  })
})

test("a call whose id begins like that of another keeps what is its own", async () => {
  const { acme, call, store } = await aCallerInNeed("CA1", false)
  await call.record({ type: "describeCaller", personId: "dana", by: agent })
  const other = await acme.openCall({ callId: "CA1/7", caller: { personId: "eli", name: "Eli" } })
  await other.record({ type: "acceptPromise", promiseId: "p1", terms, by: agent })
  const before = [await store.read("CA1/7"), await store.read("CA1/7/promise/p1")]
  const { streams } = await eraseCaller(acme, { caller: "dana", withdrawOpen: true })
  expect(streams).toEqual(["CA1", ...OPEN])
  expect([await store.read("CA1/7"), await store.read("CA1/7/promise/p1")]).toEqual(before)
})

test("an erasure that was cut short is done by the next one, as a call goes after what it has begun", async () => {
  const { acme, call } = await aCallerInNeed("CA1", false)
  await call.record({ type: "describeCaller", personId: "dana", by: agent })
  let left = 1
  const dying: typeof acme = {
    ...acme,
    erase: async ({ streams, rewrite }) => {
      await acme.erase({ streams: streams.slice(0, left), rewrite })
      left += 1
      throw new Error("the power went")
    },
  }
  for (const _ of OPEN)
    await expect(eraseCaller(dying, { caller: "dana", withdrawOpen: true })).rejects.toThrow("the power went")
  await eraseCaller(acme, { caller: "dana", withdrawOpen: true })
  for (const stream of ["CA1", ...OPEN]) expect(JSON.stringify(await acme.store.read(stream))).not.toMatch(/canary/i)
})

test("what there is not, or what is a call, is not withdrawn", async () => {
  const { acme } = await aCallerInNeed()
  expect(await acme.withdraw("none", { reason: "so" })).toBeUndefined()
  expect(await acme.withdraw("CA1", { reason: "so" })).toBeUndefined()
  await acme.withdraw(OPEN[1]!, { reason: "so" })
  expect(await acme.withdraw(OPEN[1]!, { reason: "so" })).toMatchObject({ ok: false })
})
