import { createDesk, createMemoryStore, definePlaybook, renderPickUp } from "evenkeel"
import { expect, test } from "vitest"

test.each([
  ["I'll call you back by six.", false, "Heard, not settled: we promised a call back, by Mon, Mar 2, 6:00 PM CST"],
  ["I'll call you between two and four.", false, "Heard, not settled: we promised a call back, between"],
  ["I'll call you back by six.", true, "We promised a call back, by Mon, Mar 2, 6:00 PM CST"],
])("a desk's pick-up says of a promise what stands: %s %s", async (text, isAccepted, line) => {
  let now = Date.parse("2026-03-02T15:00:00Z")
  const clock = { now: () => now }
  const playbook = definePlaybook({ client: "acme", zone: "America/Chicago" })
  const acme = createDesk({ store: createMemoryStore({ clock }), clock, playbook: () => playbook }).client("acme")
  const call = await acme.openCall({ callId: "CA1", caller: { personId: "dana", name: "Dana" } })
  await call.record({ type: "connectCall" })
  now += 20_000
  await call.hear({ speaker: "agent", text })
  const { promiseId } = call.getSnapshot().session.promises[0]!
  if (isAccepted) await call.record({ type: "acceptPromise", promiseId, by: { id: "a7", role: "agent" } })
  await call.record({ type: "closeLine", endedBy: "caller", endReason: "hangUp" })
  await call.record({ type: "completeCall" })
  const card = await acme.pickUp({ caller: "dana" })
  expect(card?.promised).toMatchObject([{ standing: isAccepted ? "open" : "heard" }])
  expect(card?.arrival.openPromiseIds).toHaveLength(1)
  const lines = renderPickUp(card!)
    .split("\n")
    .filter((each) => /promised a call back/.test(each))
  expect(lines).toHaveLength(1)
  expect(lines[0]?.trim()).toMatch(new RegExp(`^${line}`))
  now += 48 * 3_600_000
  const late = await acme.pickUp({ caller: "dana" })
  expect(late?.arrival.brokenPromiseIds).toHaveLength(isAccepted ? 1 : 0)
})
