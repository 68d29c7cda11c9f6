import pg from "pg"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { createPostgresStore, migratePostgres } from "evenkeel/stores/postgres"
import { checkStore } from "evenkeel/testing"
import { eventOf } from "./story.js"
import { address, addressOf, createPool, emptySchema } from "./postgres-places.js"

const SCHEMA = "contract"
const ROLE = "evenkeel_app"

if (address === undefined) console.log("EVENKEEL_PG is not set: nothing is tested on a real PostgreSQL")

describe.runIf(address)("the store in PostgreSQL", () => {
  let admin: pg.Pool
  let pool: pg.Pool

  beforeAll(async () => {
    admin = createPool()
    await admin.query(`drop schema if exists ${SCHEMA} cascade`)
    await migratePostgres(admin, SCHEMA)
    // The store works as a role that may not do more, and whom the second wall holds.
    await admin.query(`do $$ begin create role ${ROLE} login; exception when duplicate_object then null; end $$`)
    await admin.query(`grant usage on schema ${SCHEMA} to ${ROLE}`)
    await admin.query(`grant select, insert, update, delete on all tables in schema ${SCHEMA} to ${ROLE}`)
    pool = createPool({ connectionString: addressOf(ROLE) })
  })
  afterAll(() => Promise.all([admin.end(), pool.end()]))

  describe("keeps to the contract", () => {
    const subject = {
      open: async (clock: { now(): number }) => {
        await emptySchema(admin, SCHEMA)
        return createPostgresStore({ pool, clock, schema: SCHEMA, migrate: false })
      },
      reopen: (clock: { now(): number }) => createPostgresStore({ pool, clock, schema: SCHEMA, migrate: false }),
    }
    for (const { name, run } of checkStore(subject)) test(name, run, 20_000)
  })

  const open = (options = {}) => createPostgresStore({ pool, schema: SCHEMA, migrate: false, ...options })
  const append = (stream: string, seq = 0) => ({
    streams: [{ stream, expectedSeq: seq, events: [eventOf(stream, seq + 1)] }],
  })

  test("a query that forgot its client sees and changes nothing", async () => {
    await emptySchema(admin, SCHEMA)
    const store = await open()
    await store.client("own").append({ key: "k", ...append("A") })
    for (const table of ["stream", "event", "key"]) {
      expect((await pool.query(`select * from ${SCHEMA}.${table}`)).rows, table).toEqual([])
      expect((await pool.query(`delete from ${SCHEMA}.${table}`)).rowCount, table).toBe(0)
      expect((await admin.query(`select * from ${SCHEMA}.${table}`)).rows, `${table} as superuser`).toHaveLength(1)
    }
    const other = pool.query(
      `with own as materialized (select set_config('evenkeel.client', 'other', true))
       insert into ${SCHEMA}.key (client, key, stream, seqs) select 'own', 'x', 'A', '{}' from own`,
    )
    await expect(other).rejects.toThrow("row-level security")
  })

  test("what could lose or block is refused", async () => {
    const lax = createPool({ connectionString: addressOf(ROLE), options: "-c synchronous_commit=off" })
    const endless = createPool({ connectionString: addressOf(ROLE), statement_timeout: 0 })
    const strict = createPool({
      connectionString: addressOf(ROLE),
      options: "-c default_transaction_isolation=serializable",
    })
    await expect(open({ pool: lax })).rejects.toThrow("store/unsafe-settings\n  synchronous_commit")
    await expect(open({ pool: endless })).rejects.toThrow("statement_timeout")
    await expect(open({ pool: strict })).rejects.toThrow("default_transaction_isolation")

    // A connection that was changed after the store was made:
    const store = await open()
    const single = createPool({ connectionString: addressOf(ROLE), max: 1 })
    const changed = await open({ pool: single })
    await single.query("set synchronous_commit = off")
    await expect(changed.client("own").append(append("late"))).rejects.toThrow("store/unsafe-settings")
    await single.query("reset synchronous_commit")
    await changed.client("own").append(append("late"))
    expect(await store.client("own").read("late")).toHaveLength(1)
    await Promise.all([lax, endless, strict, single].map((one) => one.end()))
  })

  test("tables that are missing or of a later version are refused", async () => {
    await expect(open({ schema: "nowhere" })).rejects.toThrow("store/wrong-schema")
    await admin.query(`update ${SCHEMA}.setting set version = version + 1`)
    await expect(open()).rejects.toThrow("store/wrong-schema")
    await admin.query(`update ${SCHEMA}.setting set version = version - 1`)
    await expect(open({ schema: "x; drop table y" })).rejects.toThrow("store/invalid")
    await expect(open({ schema: "fresh", migrate: true })).rejects.toThrow("store/refused")
  })

  test("many migrate at once", async () => {
    await admin.query("drop schema if exists fresh cascade")
    await Promise.all(Array.from({ length: 8 }, () => migratePostgres(admin, "fresh")))
    await createPostgresStore({ pool: admin, schema: "fresh" })
  })

  test("by the clock of the database, what was claimed comes back after its lease", async () => {
    await emptySchema(admin, SCHEMA)
    const store = await open()
    const client = store.client("own")
    const [stream] = append("A").streams
    await client.append({ streams: [{ ...stream!, timerAt: 1 }] })
    const clockOf = async () =>
      Number(
        (await pool.query<{ now: string }>("select extract(epoch from clock_timestamp()) * 1000 as now")).rows[0]!.now,
      )
    // However slow the machine is: nothing is given before the lease ends, and what is asked for after it is.
    const askedAt = Math.floor(await clockOf())
    const [claim] = await client.claimTimers({ limit: 1, leaseMs: 300 })
    expect(claim!.claimedAt).toBeGreaterThanOrEqual(askedAt)
    expect(claim!.claimedAt).toBeLessThanOrEqual(Math.ceil(await clockOf()))
    expect(claim!.leasedUntil).toBe(claim!.claimedAt + 300)
    const again = await client.claimTimers({ limit: 1, leaseMs: 60_000 })
    if (again.length > 0) expect(again[0]!.claimedAt).toBeGreaterThanOrEqual(claim!.leasedUntil)
    while ((await clockOf()) < claim!.leasedUntil) await new Promise((resolve) => setTimeout(resolve, 20))
    const later = again.length > 0 ? again : await client.claimTimers({ limit: 1, leaseMs: 60_000 })
    expect(later).toHaveLength(1)
    expect(await client.claimTimers({ limit: 1, leaseMs: 60_000 })).toEqual([])
  })

  test("others are told after the commit, where that is wanted", async () => {
    const listener = new pg.Client({ connectionString: addressOf(ROLE) })
    await listener.connect()
    const hearing = await open({ listener })
    const heard = new Promise<void>((resolve) => void hearing.watch(resolve))
    const telling = await open({ notify: true })
    const [stream] = append("told").streams
    await telling.client("own").append({ streams: [{ ...stream!, timerAt: 1 }] })
    await heard
    await listener.end()
  })

  test("the feed goes on, along the cursors that were given out, after a dump was restored on a new server", async () => {
    await emptySchema(admin, SCHEMA)
    const client = (await open()).client("own")
    await client.append(append("A"))
    let cursor = ""
    while (cursor === "") ({ cursor } = await client.feed())
    // As on a server that has seen fewer transactions: those of the dump seem to be yet to come.
    await admin.query(`update ${SCHEMA}.event set tx = tx + 1000000`)
    expect((await client.feed()).events).toEqual([])
    const moved = cursor.replace(/^\d+/, (tx) => String(Number(tx) + 1_000_000))
    const again = (await open()).client("own")
    // Other tests may be writing to the same server.
    const nextOf = async (page = {}) => {
      for (;;) {
        const ids = (await again.feed(page)).events.map(({ id }) => id)
        if (ids.length > 0) return ids
      }
    }
    expect(await nextOf()).toEqual(["A#1"])
    await again.append(append("A", 1))
    expect(await nextOf({ after: moved })).toEqual(["A#2"])
    await admin.query(`update ${SCHEMA}.setting set tx_offset = 0`)
  })

  test("a store that is opened while others append moves nothing in the feed", async () => {
    await emptySchema(admin, SCHEMA)
    const store = await open()
    await store.client("own").append(append("A"))
    // Opening reads the clients: it is held up there until somebody has appended.
    const holding = await admin.connect()
    await holding.query(`begin; lock table ${SCHEMA}.client in access exclusive mode`)
    const opening = open()
    const isHeldUp = `select from pg_locks where not granted and relation = '${SCHEMA}.client'::regclass`
    while ((await admin.query(isHeldUp)).rowCount === 0) await new Promise((resolve) => setTimeout(resolve, 5))
    await store.client("own").append(append("A", 1))
    await holding.query("rollback")
    holding.release()
    await opening
    expect((await admin.query(`select tx_offset from ${SCHEMA}.setting`)).rows).toEqual([{ tx_offset: "0" }])
  })

  test("one key that is given at the same time on two streams is kept once, and the other is told whose it is", async () => {
    await emptySchema(admin, SCHEMA)
    const [one, other] = [(await open()).client("own"), (await open()).client("own")]
    for (let round = 0; round < 30; round++) {
      const key = `k${round}`
      const results = await Promise.allSettled([
        one.append({ key, ...append(`A${round}`) }),
        other.append({ key, ...append(`B${round}`) }),
      ])
      const refused = results.flatMap((result) => (result.status === "rejected" ? [result.reason as unknown] : []))
      expect(refused, key).toMatchObject([{ code: "store/key-reused" }])
    }
    expect((await one.list()).length).toBe(30)
  })

  test("one append that the database will not take does not fail its neighbours", async () => {
    await emptySchema(admin, SCHEMA)
    await admin.query(`alter table ${SCHEMA}.event add constraint no_poison check (stream <> 'poison')`)
    const client = (await open()).client("own")
    const results = await Promise.allSettled(["A", "poison", "B"].map((stream) => client.append(append(stream))))
    await admin.query(`alter table ${SCHEMA}.event drop constraint no_poison`)
    expect(results.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"])
    const { reason } = results[1] as PromiseRejectedResult
    expect(reason).toMatchObject({ code: "store/refused" })
    expect(JSON.stringify([reason, String(reason.cause), Object.entries(reason.cause)])).not.toContain("WORDS")
  })
})
