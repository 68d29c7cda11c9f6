import { PGlite } from "@electric-sql/pglite"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { createPostgresStore, migratePostgres, type PostgresPool } from "evenkeel/stores/postgres"
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

  test("what is kept while others are being told is told as well, once for all of it", async () => {
    const telling: (() => void)[] = []
    const slow: PostgresPool = {
      query: async (text, values) => {
        if (text.includes("pg_notify")) await new Promise<void>((go) => void telling.push(go))
        return pool.query(text, values)
      },
    }
    await emptySchema(pool, "evenkeel")
    const client = (await createPostgresStore({ pool: slow, unsafe: true, migrate: false, notify: true })).client(
      "acme",
    )
    const keep = (stream: string) =>
      client.append({ streams: [{ stream, expectedSeq: 0, events: [eventOf(stream, 1)], timerAt: 1 }] })
    const until = async (count: number): Promise<void> => {
      while (telling.length < count) await new Promise((resolve) => setImmediate(resolve))
    }
    for (const stream of ["A", "B", "C"]) await keep(stream)
    expect(telling).toHaveLength(1)
    telling[0]!()
    await until(2)
    telling[1]!()
    await keep("D")
    await until(3)
    telling[2]!()
  })

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
