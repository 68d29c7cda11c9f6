import { expect, test } from "vitest"
import type { FollowUp } from "evenkeel/followups"
import { createMemoryStore, type ClientStore, type Store } from "evenkeel/stores"
import { createRandom } from "../stores/crash/random.js"
import { deskAt, ENDING_AT, terms } from "./crash/ending.js"

const by = { id: "a7", role: "agent" } as const
const ids = ["p1", "p2", "p3"]

/** A store that answers late, each time by another while. */
function lateStore(store: Store, random: () => number): Store {
  const late =
    <Given extends unknown[], Value>(work: (...given: Given) => Promise<Value>) =>
    async (...given: Given): Promise<Value> => {
      for (let left = random() * 4; left > 1; left--) await Promise.resolve()
      const value = await work(...given)
      for (let left = random() * 4; left > 1; left--) await new Promise((later) => void setImmediate(later))
      return value
    }
  const client = (own: ClientStore): ClientStore => ({
    ...own,
    append: late((given) => own.append(given)),
    list: late((query) => own.list(query)),
    read: late((stream, page) => own.read(stream, page)),
    findAppend: late((key) => own.findAppend(key)),
  })
  return { ...store, client: (name) => client(store.client(name)) }
}

test("whatever two desks do at once, a call and its follow-ups tell the same of each promise", async () => {
  const random = createRandom(7)
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!
  for (let round = 0; round < 120; round++) {
    const store = createMemoryStore({ clock: { now: () => ENDING_AT } })
    const late = lateStore(store, random)
    const desks = [deskAt(late), deskAt(late)]
    const call = await desks[0]!.client("acme").openCall({ callId: "CA1" })
    await call.record({ type: "connectCall" })
    for (const promiseId of ids)
      await call.record(
        random() < 0.5
          ? { type: "hearPromise", promiseId, ...terms, by }
          : { type: "acceptPromise", promiseId, terms, by },
      )
    if (random() < 0.5) {
      await call.record({ type: "closeLine", endedBy: "caller" })
      await call.record({ type: "completeCall" })
    }
    const one = async (key: number): Promise<unknown> => {
      const desk = pick(desks)
      const promiseId = pick(ids)
      const end = pick(["kept", "broken", "withdrawn"] as const)
      const [type, fields] = pick([
        ["keepFollowUp", {}],
        ["breakFollowUp", { reason: "forgotten" }],
        ["withdrawFollowUp", { reason: "sold" }],
        ["amendEnd", { end, reason: "a mistake" }],
        ["acceptFollowUp", {}],
        ["dismissFollowUp", { reason: "a joke" }],
      ] as const)
      if (random() < 0.6) return desk.client("acme").command(`CA1/promise/${promiseId}`, { type, ...fields, by })
      const own = (await desk.client("acme").call("CA1"))!
      return key % 2 === 0
        ? own.record({ type: "settlePromise", promiseId, end, reason: "told", by })
        : own.record({ type: "acceptPromise", promiseId, by })
    }
    await Promise.all(Array.from({ length: 12 }, (_, key) => one(key)))
    const acme = deskAt(store).client("acme")
    const { promises } = (await acme.call("CA1"))!.getSnapshot().session
    for (const { promiseId, standing } of promises) {
      const followUp = (await acme.state(`CA1/promise/${promiseId}`)) as FollowUp | undefined
      const unopened = standing === "heard" || standing === "dismissed" ? standing : "none"
      expect([round, promiseId, followUp?.standing ?? unopened]).toEqual([round, promiseId, standing])
    }
  }
})
