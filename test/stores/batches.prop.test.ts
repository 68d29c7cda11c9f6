import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import fc from "fast-check"
import Database from "libsql"
import type pg from "pg"
import { PGlite } from "@electric-sql/pglite"
import { afterAll, describe, expect, test } from "vitest"
import { isFault } from "evenkeel/kernel"
import { createMemoryStore, type Append, type Store, type StreamIndex } from "evenkeel/stores"
import { createPostgresStore, migratePostgres } from "evenkeel/stores/postgres"
import { createSqliteStore } from "evenkeel/stores/sqlite"
import { address, createPool, emptySchema } from "./postgres-places.js"
import { eventOf } from "./story.js"

const SEED = 20_261_125
/** Stories for SQLite; PostgreSQL is told fewer, as each begins with tables that are emptied. `BATCH_RUNS=3000` tells more. */
const RUNS = Number(process.env.BATCH_RUNS ?? 60)
const NOW = 1_767_225_600_000
const clock = { now: () => NOW }
const CLIENTS = ["a", "b"]

/** One append: `lag` is how far its version is from where the stream stands when the batch is given; mostly it is not. */
interface Wish {
  readonly client: string
  readonly key: string | undefined
  readonly command: string | undefined
  readonly mostTimers: number | undefined
  readonly streams: readonly {
    readonly stream: string
    readonly lag: number
    readonly count: number
    readonly timerAt: number | null | undefined
    readonly index: StreamIndex | undefined
    readonly erasedCount: number | undefined
  }[]
  readonly messageIds: readonly string[]
}

const index = fc.record(
  {
    kind: fc.constantFrom("call", "followUp"),
    state: fc.constantFrom("live", "done"),
    open: fc.boolean(),
    caller: fc.constantFrom("p1", "p2"),
    agent: fc.constant("sam"),
    dueAt: fc.constantFrom(5, 6),
    summary: fc.constantFrom("cold", "hot"),
  },
  { requiredKeys: ["kind", "state", "open"] },
)
const wish: fc.Arbitrary<Wish> = fc.record({
  client: fc.constantFrom(...CLIENTS),
  key: fc.option(fc.constantFrom("k1", "k2", "k3", "k4", "k5", "k6"), { nil: undefined, freq: 3 }),
  command: fc.constantFrom(undefined, "connectCall", "connectCall", "closeLine"),
  mostTimers: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined, freq: 4 }),
  streams: fc.uniqueArray(
    fc.record({
      stream: fc.constantFrom("S", "T", "U", "V"),
      lag: fc.constantFrom(0, 0, 0, 0, 0, 1, -1),
      count: fc.integer({ min: 1, max: 3 }),
      timerAt: fc.constantFrom(undefined, null, NOW - 2, NOW - 1, NOW + 5),
      index: fc.option(index, { nil: undefined }),
      erasedCount: fc.constantFrom(undefined, undefined, 0, 1),
    }),
    { selector: ({ stream }) => stream, minLength: 1, maxLength: 3 },
  ),
  messageIds: fc.uniqueArray(fc.constantFrom("m1", "m2", "m3", "m4"), { maxLength: 2 }),
})
/** What is given in one turn; then perhaps one stream is erased, and what is old is deleted. */
const story = fc.array(
  fc.record({
    batch: fc.array(wish, { minLength: 1, maxLength: 12 }),
    erase: fc.option(fc.constantFrom("S", "T"), { nil: undefined, freq: 2 }),
    deletesOld: fc.integer({ min: 0, max: 5 }).map((one) => one === 0),
  }),
  { minLength: 1, maxLength: 4 },
)

/** Tells a story to a store; gives all that came of it and all that can be seen. */
async function tell(
  store: Store,
  turns: readonly { batch: readonly Wish[]; erase: string | undefined; deletesOld: boolean }[],
) {
  const seen: unknown[] = []
  for (const { batch, erase, deletesOld } of turns) {
    // Versions go on within a batch, as with a host that does not wait between two appends.
    const seqs = new Map<string, number>()
    for (const client of CLIENTS)
      for (const { stream, seq } of await store.client(client).list()) seqs.set(`${client} ${stream}`, seq)
    const appends = batch.map((one) => [one.client, toAppend(one, seqs)] as const)
    const results = await Promise.allSettled(appends.map(([client, append]) => store.client(client).append(append)))
    seen.push(
      results.map((result) => {
        if (result.status === "fulfilled") return result.value
        if (!isFault(result.reason)) throw result.reason
        return [result.reason.code, result.reason.detail]
      }),
    )
    for (const client of CLIENTS) {
      const own = store.client(client)
      if (erase !== undefined)
        seen.push(await own.erase({ streams: [erase], rewrite: (all) => all.map((each) => ({ ...each, data: {} })) }))
      if (deletesOld) seen.push(await own.deleteOld({ before: NOW + 10 }))
      seen.push(await picture(store, client))
    }
  }
  for (const client of CLIENTS) {
    const own = store.client(client)
    const lease = { limit: 100, leaseMs: 1_000 }
    const timers = await own.claimTimers(lease)
    const messages = await own.claimMessages(lease)
    const show = ({ stream, attemptCount, ...rest }: (typeof timers | typeof messages)[number]) =>
      [stream, attemptCount, rest.kind === "timer" ? rest.timerAt : rest.id].join(" ")
    seen.push(timers.map(show).sort(), messages.map(show).sort())
  }
  return seen
}

async function picture(store: Store, client: string) {
  const own = store.client(client)
  const streams = await own.list()
  const keptCount = streams.reduce((sum, { seq }) => sum + seq, 0)
  // Other tests may be writing to the same server: a feed comes as far as the oldest of their transactions.
  let feed: string[] = []
  do feed = (await own.feed({ limit: 10_000 })).events.map(({ id }) => id)
  while (feed.length < keptCount)
  return {
    streams,
    open: (await own.list({ kind: "call", open: true })).map(({ stream }) => stream),
    byCaller: (await own.list({ caller: "p1" })).map(({ stream }) => stream),
    events: await Promise.all(streams.map(({ stream }) => own.read(stream))),
    feed: feed.sort(),
    keys: await Promise.all(["k1", "k2", "k3", "k4", "k5", "k6"].map((key) => own.findAppend(key))),
  }
}

function toAppend({ client, key, command, mostTimers, streams, messageIds }: Wish, seqs: Map<string, number>): Append {
  return {
    ...(key === undefined ? {} : { key }),
    ...(command === undefined ? {} : { command }),
    ...(mostTimers === undefined ? {} : { mostTimers }),
    streams: streams.map(({ stream, lag, count, timerAt, index: given, erasedCount }) => {
      const name = `${client} ${stream}`
      const expectedSeq = Math.max(0, (seqs.get(name) ?? 0) + lag)
      seqs.set(name, expectedSeq + count)
      const events = Array.from({ length: count }, (_, place) => eventOf(stream, expectedSeq + 1 + place))
      return {
        stream,
        expectedSeq,
        events: events.map((event) => ({ ...event, heardAt: NOW + event.seq })),
        ...(timerAt === undefined ? {} : { timerAt }),
        ...(given === undefined ? {} : { index: given }),
        ...(erasedCount === undefined ? {} : { erasedCount }),
      }
    }),
    messages: messageIds.map((id) => ({ id, topic: "t", stream: streams[0]!.stream, body: id })),
  }
}

describe("whatever is given together comes to the same as in memory", () => {
  const folder = mkdtempSync(join(tmpdir(), "evenkeel-batches-"))
  afterAll(() => rmSync(folder, { recursive: true }))

  const check = (open: () => Promise<Store>, numRuns: number) =>
    fc.assert(
      fc.asyncProperty(story, async (turns) => {
        const store = await open()
        expect(await tell(store, turns)).toEqual(await tell(createMemoryStore({ clock }), turns))
        await store.close()
      }),
      { seed: SEED, numRuns, endOnFailure: true },
    )

  test("in SQLite", () =>
    check(async () => createSqliteStore({ database: new Database(":memory:"), clock, unsafe: true }), RUNS))

  test("in PostgreSQL, by PGlite", async () => {
    const pool = await PGlite.create()
    await migratePostgres(pool)
    await check(
      async () => {
        await emptySchema(pool, "evenkeel")
        return createPostgresStore({ pool, clock, migrate: false, unsafe: true })
      },
      Math.ceil(RUNS / 20),
    )
    await pool.close()
  }, 120_000)

  test.runIf(address)(
    "in PostgreSQL",
    async () => {
      const pool: pg.Pool = createPool()
      await pool.query("drop schema if exists batches cascade")
      await migratePostgres(pool, "batches")
      await check(
        async () => {
          await emptySchema(pool, "batches")
          return createPostgresStore({ pool, schema: "batches", clock, migrate: false })
        },
        Math.ceil(RUNS / 5),
      )
      await pool.end()
    },
    120_000,
  )
})
