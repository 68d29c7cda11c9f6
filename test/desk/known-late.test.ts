import { expect, test } from "vitest"
import { createDesk, type Dispatch, type FollowUp } from "evenkeel"
import { createMemoryStore, eraseCaller } from "evenkeel/stores"
import { aWorld, HOUR, START_AT, terms } from "./desk.js"
import { nightPlaybook, nightRules, START } from "./night.js"

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

test("what follows a part of a solution and a broken promise is theirs as well, and so is a dispatch", async () => {
  const clock = { now: () => START }
  const failures: unknown[] = []
  const desk = createDesk({
    store: createMemoryStore({ clock }),
    clock,
    playbook: () => nightPlaybook,
    rules: { ruleSet: nightRules },
    onFailure: (failure) => failures.push(failure),
  })
  const acme = desk.client("acme")
  const call = await acme.openCall({ callId: "CA1", caller: { number: "+13125550100" } })
  await call.record({ type: "connectCall" })
  await call.record({ type: "stateFact", fact: "problem", value: "water in the kitchen", by })
  await call.record({ type: "acceptPromise", promiseId: "p1", terms: terms(START + HOUR), by })
  const due = { at: START + 2 * HOUR }
  await acme.command("CA1/promise/p1", { type: "rescheduleFollowUp", due, reason: "busy", by })
  const { issues } = call.getSnapshot().session
  await call.record({ type: "openIssue", issueId: "lift", by })
  await call.record({ type: "stateFact", issueId: "lift", fact: "problem", value: "The lift is stuck", by })
  await call.record({ type: "resolveIssue", issueId: "lift", resolution: "partial", reason: "a part is missing", by })
  await call.record({ type: "closeLine", endedBy: "caller" })
  await call.record({ type: "completeCall", by })
  const open = (await acme.list({ open: true })).map(({ stream }) => stream)
  expect(open).toEqual(["CA1/dispatch/dispatch-flood-1", "CA1/partialResolution/lift", "CA1/promise/p1~2"])
  expect(issues.length).toBeGreaterThan(0)

  await call.record({ type: "describeCaller", personId: "dana", by })
  const theirs = async (caller: string) => (await acme.list({ caller, open: true })).map(({ stream }) => stream)
  expect(await theirs("dana")).toEqual(open)
  expect((await acme.state(open[0]!)) as Dispatch).toMatchObject({ order: { callerId: "dana" } })
  expect(
    (await acme.openCall({ callId: "CA2", caller: { personId: "dana" } })).getSnapshot().session.arrival.openPromiseIds,
  ).toEqual(open.slice(1))

  await acme.withdraw(open[1]!, { reason: "mended", by })
  await call.record({ type: "describeCaller", personId: "eli", by })
  expect([await theirs("dana"), await theirs("eli")]).toEqual([["CA2"], [open[0], open[2]]])
  await eraseCaller(acme, { caller: "eli", withdrawOpen: true })
  const left = await Promise.all(open.map((stream) => acme.store.read(stream)))
  expect(JSON.stringify(left)).not.toMatch(/"(?:dana|eli)"/)
  expect(failures).toEqual([])
})
