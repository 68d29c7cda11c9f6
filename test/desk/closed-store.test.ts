import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import Database from "libsql"
import { afterAll, describe, expect, test } from "vitest"
import { createMemoryStore, type Store } from "evenkeel/stores"
import { createSqliteStore } from "evenkeel/stores/sqlite"
import { aWorld, HOUR, MINUTE, START_AT, terms } from "./desk.js"

const by = { id: "a7", role: "agent" } as const
const folder = mkdtempSync(join(tmpdir(), "evenkeel-closed-"))
afterAll(() => rmSync(folder, { recursive: true }))

type Open = (clock: { now(): number }, place: string) => Store
const places: readonly (readonly [string, Open])[] = [
  ["memory", (clock) => createMemoryStore({ clock })],
  ["SQLite", (clock, place) => createSqliteStore({ database: new Database(join(folder, place)), clock })],
]

const soon = (turns: number) => async () => {
  for (let turn = 0; turn < turns; turn++) await Promise.resolve()
}

describe.each(places)("a store in %s that is closed in the middle of work", (name, open) => {
  test.each([
    [0, soon(0)],
    [1, soon(1)],
    [2, soon(12)],
    [3, soon(40)],
    [4, () => new Promise((resolve) => setImmediate(resolve))],
  ])("(%i) keeps what it says that it has, nothing of the rest, and nothing twice", async (round, moment) => {
    const place = `${round}.db`
    const world = aWorld((clock) => open(clock, place))
    const desk = world.open()
    const acme = desk.client("acme")
    const call = await acme.openCall({ callId: "CA1" })
    await call.record({ type: "acceptPromise", promiseId: "p1", terms: terms(START_AT + HOUR), by })
    world.passes(2 * HOUR)

    const facts = Array.from({ length: 20 }, (_, index) => `f${index}`)
    const record = (on: typeof call, fact: string) =>
      on.record({ type: "stateFact", fact, value: fact, by }, { key: `key of ${fact}` })
    const early = Promise.allSettled(facts.slice(0, 10).map((fact) => record(call, fact)))
    const tick = desk.tick().catch(codeOf)
    await moment()
    const closing = world.store.close()
    const late = Promise.allSettled(facts.slice(10).map((fact) => record(call, fact)))
    const results = [...(await early), ...(await late)]
    await tick
    await closing

    const reasons = results.flatMap((result) => (result.status === "rejected" ? [codeOf(result.reason)] : []))
    expect(reasons.every((code) => code === "store/closed")).toBe(true)
    expect(reasons.length).toBeGreaterThanOrEqual(10)
    const later = [
      () => acme.list(),
      () => acme.call("CA1"),
      () => desk.tick(),
      () => desk.audit(),
      () => call.refresh(),
    ]
    for (const ask of later) await expect(ask()).rejects.toMatchObject({ code: "store/closed" })
    if (name === "memory") return

    const store = open(world.clock, place)
    const again = world.open({ store })
    const kept = async () =>
      (await again.client("acme").store.read("CA1")).flatMap(({ type, data }) =>
        type === "fact.stated" ? [(data as { readonly fact: string }).fact] : [],
      )
    expect(await kept()).toEqual(facts.filter((_, index) => results[index]!.status === "fulfilled"))
    const same = (await again.client("acme").call("CA1"))!
    for (const fact of facts) expect(await record(same, fact)).toMatchObject({ ok: true })
    expect((await kept()).toSorted()).toEqual(facts.toSorted())
    // What had been claimed is claimed again once its lease is over.
    world.passes(MINUTE)
    await again.tick()
    const promised = await again.client("acme").store.read("CA1/promise/p1")
    expect(promised.filter(({ type }) => type === "followUp.overdue")).toHaveLength(1)
    await store.close()
  })
})

function codeOf(fault: unknown): unknown {
  return (fault as { readonly code?: string }).code
}
