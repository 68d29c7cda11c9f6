import { PGlite } from "@electric-sql/pglite"
import { afterAll, beforeAll, describe, test } from "vitest"
import { createPostgresStore, migratePostgres } from "evenkeel/stores/postgres"
import { checkStore } from "evenkeel/testing"
import { emptySchema } from "./postgres-places.js"

let pool: PGlite

// PGlite has one session and does not flush: this shows that the SQL is right, not that it is safe among many.
describe("the store in PostgreSQL, by PGlite (concurrency and durability not tested)", () => {
  beforeAll(async () => {
    pool = await PGlite.create()
    await migratePostgres(pool)
  }, 60_000)
  afterAll(() => pool.close())

  const subject = {
    open: async (clock: { now(): number }) => {
      await emptySchema(pool, "evenkeel")
      return createPostgresStore({ pool, clock, unsafe: true })
    },
    reopen: (clock: { now(): number }) => createPostgresStore({ pool, clock, migrate: false, unsafe: true }),
  }
  for (const { name, run } of checkStore(subject)) test(name, run, 20_000)
})
