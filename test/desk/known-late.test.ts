import { expect, test } from "vitest"
import type { FollowUp } from "evenkeel"
import { aWorld, HOUR, START_AT, terms } from "./desk.js"

const by = { id: "a7", role: "agent" } as const

/** Somebody who has not said who they are was promised a call, and another time for it. */
async function aStranger() {
  const world = aWorld()
  const acme = world.open().client("acme")
  const call = await acme.openCall({ callId: "CA1", caller: { number: "+13125550100" } })
  await call.record({ type: "connectCall" })
  await call.record({ type: "acceptPromise", promiseId: "p1", terms: terms(START_AT + HOUR), by })
  await call.record({ type: "acceptPromise", promiseId: "p2", terms: terms(START_AT + 2 * HOUR), by })
  await call.record({ type: "settlePromise", promiseId: "p2", end: "withdrawn", by })
  return { ...world, acme, call, promise: async () => (await acme.state("CA1/promise/p1")) as FollowUp }
}

test("a promise is of whom the call turns out to be with, and the next call knows it", async () => {
  const { acme, call, promise, failures } = await aStranger()
  expect((await promise()).terms.to).toEqual({ number: "+13125550100" })
  await call.record({ type: "describeCaller", personId: "dana", name: "Dana", verification: "verified", by })
  expect((await promise()).terms.to).toEqual({ personId: "dana", name: "Dana", number: "+13125550100" })
  expect((await acme.list({ kind: "followUp", caller: "dana" })).map(({ stream }) => stream)).toEqual([
    "CA1/promise/p1",
  ])
  const next = await acme.openCall({ callId: "CA2", caller: { personId: "dana" } })
  expect(next.getSnapshot().session.arrival.openPromiseIds).toEqual(["CA1/promise/p1"])
  expect(failures).toEqual([])
})

test("it was somebody else, and they give another number", async () => {
  const { acme, call, promise, failures } = await aStranger()
  await call.record({ type: "describeCaller", personId: "dana", by })
  await call.record({ type: "describeCaller", personId: "eli", name: "Eli", callbackNumber: "+13125550177", by })
  expect((await promise()).terms.to).toEqual({ personId: "eli", name: "Eli", number: "+13125550177" })
  expect(await acme.list({ kind: "followUp", caller: "dana" })).toEqual([])
  // The number that they ring from is not the one that they asked to be rung at; a language changes no promise twice.
  await call.record({ type: "describeCaller", number: "+13125550199", by })
  expect((await promise()).terms.to.number).toBe("+13125550177")
  const { seq } = (await acme.list({ streams: ["CA1/promise/p1"] }))[0]!
  await call.record({ type: "describeCaller", name: "Eli", region: "US-IL", by })
  expect((await acme.list({ streams: ["CA1/promise/p1"] }))[0]!.seq).toBe(seq)
  expect(failures).toEqual([])
})

test("a number that was agreed for one promise stays, whatever else is said of the caller", async () => {
  const { acme, call, promise } = await aStranger()
  await acme.command("CA1/promise/p1", { type: "describeContact", number: "+13125550155", by })
  await call.record({ type: "describeCaller", personId: "dana", by })
  expect((await promise()).terms.to).toEqual({ personId: "dana", number: "+13125550155" })
})

test("a ring-back is of them as well", async () => {
  const { acme, call, failures } = await aStranger()
  await call.record({ type: "settlePromise", promiseId: "p1", end: "kept", by })
  await call.record({ type: "closeLine", endedBy: "network", endReason: "dropped" })
  await call.record({ type: "describeCaller", personId: "dana", by })
  expect((await acme.list({ kind: "followUp", caller: "dana" })).map(({ stream }) => stream)).toEqual(["CA1/ringBack"])
  expect(failures).toEqual([])
})
