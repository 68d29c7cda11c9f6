import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import Database from "libsql"
import { expect, test } from "vitest"
import { isFault } from "evenkeel/kernel"
import { followUpKind } from "evenkeel/runtime"
import type { Store } from "evenkeel/stores"
import { createSqliteStore } from "evenkeel/stores/sqlite"
import { aWorld, HOUR, START_AT, terms } from "./desk.js"

const agent = { id: "a7", role: "agent" } as const

test("a client with a hundred thousand due does not keep another waiting: turns are counted, not time", async () => {
  const folder = mkdtempSync(join(tmpdir(), "evenkeel-clients-"))
  const database = new Database(join(folder, "many.db"))
  const world = aWorld((clock) => createSqliteStore({ database, clock }))
  await world.open().client("quiet").openCall({ callId: "CA1" })
  const call = (await world.open().client("quiet").call("CA1"))!
  await call.record({ type: "connectCall" })
  await call.record({ type: "acceptPromise", promiseId: "p1", terms: terms(START_AT + HOUR), by: agent })
  database.exec(
    `insert into evenkeel_client (client, place) values ('loud', 0);
     insert into evenkeel_stream (client, stream, seq, heard_at, kind, timer_at, ready_at)
     with recursive number (n) as (select 1 union all select n + 1 from number where n < 100000)
     select 'loud', 'S' || n, 1, 0, 'followUp', n, n from number`,
  )
  world.passes(HOUR)
  // Everything that is claimed, in order; the world ends after some turns of the loud one.
  const turns: (readonly [client: string, count: number])[] = []
  const watched: Store = {
    ...world.store,
    client: (id) => {
      const own = world.store.client(id)
      return {
        ...own,
        claimTimers: async (options) => {
          if (turns.filter(([client]) => client === "loud").length >= 5) throw new Error("enough")
          const claims = await own.claimTimers(options)
          turns.push([id, claims.length])
          return claims
        },
      }
    },
  }
  await world.open({ store: watched, kinds: [followUpKind] }).tick()
  const before = turns.slice(0, turns.findIndex(([client]) => client === "quiet") + 1)
  expect(before.map(([client]) => client)).toEqual(["loud", "quiet"])
  expect(before[0]![1]).toBeLessThanOrEqual(100)
  expect(turns.filter(([client]) => client === "loud")).toHaveLength(5)
  const types = (await world.store.client("quiet").read("CA1/promise/p1")).map(({ type }) => type)
  expect(types).toContain("followUp.reminderRaised")
  database.close()
  rmSync(folder, { recursive: true })
})

test("a client with too many timers opens no call; its calls close, and another client is nothing to it", async () => {
  const world = aWorld()
  const desk = world.open({ mostTimers: 3 })
  const call = await desk.client("acme").openCall({ callId: "CA1" })
  await call.record({ type: "connectCall" })
  for (const promiseId of ["p1", "p2", "p3"]) {
    await call.record({ type: "acceptPromise", promiseId, terms: terms(START_AT + HOUR), by: agent })
  }
  const fault: unknown = await desk
    .client("acme")
    .openCall({ callId: "CA2" })
    .catch((error: unknown) => error)
  expect(isFault(fault, "store/too-many-timers")).toBe(true)
  expect(await desk.client("acme").call("CA2")).toBeUndefined()
  expect(
    await call.record({ type: "acceptPromise", promiseId: "p4", terms: terms(START_AT + HOUR), by: agent }),
  ).toMatchObject({ ok: true })
  expect(await call.record({ type: "closeLine", endedBy: "caller" })).toMatchObject({ ok: true })
  expect(await call.record({ type: "completeCall" })).toMatchObject({ ok: true })
  expect((await desk.client("other").openCall({ callId: "CA2" })).callId).toBe("CA2")
  for (const promiseId of ["p1", "p2", "p3", "p4"]) {
    await desk.client("acme").command(`CA1/promise/${promiseId}`, { type: "keepFollowUp", by: agent })
  }
  expect((await desk.client("acme").openCall({ callId: "CA2" })).callId).toBe("CA2")
})
