import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import Database from "libsql"
import { afterAll, describe, expect, test } from "vitest"
import type { StoreClock } from "evenkeel/stores"
import { createPostgresStore } from "evenkeel/stores/postgres"
import { createSqliteStore } from "evenkeel/stores/sqlite"
import { isLong, share } from "../stores/crash/processes.js"
import { address, createPool } from "../stores/postgres-places.js"
import { aWorld, START_AT } from "./desk.js"
import { checkTurns, fillPostgres, fillSqlite } from "./many-due.js"

const COUNT = share(1_000_000)
const SCHEMA = "many_due"

describe.runIf(isLong)(`a client with ${COUNT} due does not keep another waiting`, () => {
  const folder = mkdtempSync(join(tmpdir(), "evenkeel-due-"))
  afterAll(() => rmSync(folder, { recursive: true }))

  test("in SQLite", async () => {
    const database = new Database(join(folder, "many.db"))
    await checkTurns(
      aWorld((clock) => createSqliteStore({ database, clock })),
      () => database.exec(fillSqlite(COUNT)),
    )
    database.close()
  })

  test.runIf(address)("in PostgreSQL", async () => {
    const pool = createPool()
    await pool.query(`drop schema if exists ${SCHEMA} cascade`)
    // The world's own clock, which there is once the store is.
    let clock: StoreClock = { now: () => START_AT }
    const store = await createPostgresStore({ pool, schema: SCHEMA, clock: { now: () => clock.now() } })
    const world = aWorld((own) => ((clock = own), store))
    await checkTurns(world, () => pool.query(fillPostgres(SCHEMA, COUNT)))
    const { rows } = await pool.query<{ count: string }>(`select count(*) from ${SCHEMA}.stream where client = 'loud'`)
    expect(Number(rows[0]?.count)).toBe(COUNT)
    await pool.query(`drop schema ${SCHEMA} cascade`)
    await pool.end()
  })
})
