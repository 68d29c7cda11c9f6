import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import Database from "libsql"
import { expect, test } from "vitest"
import { isFault } from "evenkeel/kernel"
import { createSqliteStore } from "evenkeel/stores/sqlite"
import { aWorld, HOUR, START_AT, terms } from "./desk.js"
import { checkTurns, fillSqlite } from "./many-due.js"

const agent = { id: "a7", role: "agent" } as const

test("a client with a hundred thousand due does not keep another waiting: turns are counted, not time", async () => {
  const folder = mkdtempSync(join(tmpdir(), "evenkeel-clients-"))
  const database = new Database(join(folder, "many.db"))
  await checkTurns(
    aWorld((clock) => createSqliteStore({ database, clock })),
    () => database.exec(fillSqlite(100_000)),
  )
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
