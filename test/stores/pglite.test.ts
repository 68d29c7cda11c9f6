import { PGlite } from "@electric-sql/pglite"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { createPostgresStore, migratePostgres } from "evenkeel/stores/postgres"
import { checkStore } from "evenkeel/testing"
import { emptySchema } from "./postgres-places.js"
import { eventOf } from "./story.js"

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

  test("a schema of the first version is brought to this one, and its keys are known", async () => {
    const append = { key: "k", streams: [{ stream: "S", expectedSeq: 0, events: [eventOf("S", 1)] }] }
    const first = await createPostgresStore({ pool, schema: "first", unsafe: true })
    await first.client("acme").append(append)
    await pool.exec(`alter table first.key drop column command; update first.setting set version = 1;
      drop function first.append_2, first.find_key_2, first.list_parked_2, first.mend_feed_2, first.erase_2`)
    const client = (await createPostgresStore({ pool, schema: "first", unsafe: true })).client("acme")
    expect(await client.append({ ...append, command: "connectCall" })).toEqual({ seqs: { S: 1 }, repeated: true })
    const next = { key: "l", command: "x", streams: [{ stream: "S", expectedSeq: 1, events: [eventOf("S", 2)] }] }
    expect(await client.append(next)).toEqual({ seqs: { S: 2 }, repeated: false })
    expect(await client.findAppend("l")).toEqual({ seqs: { S: 2 }, repeated: true, command: "x" })
  })
})
