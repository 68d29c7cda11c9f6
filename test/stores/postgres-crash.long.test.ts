import type pg from "pg"
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest"
import { isFault } from "evenkeel/kernel"
import { createPostgresStore, migratePostgres } from "evenkeel/stores/postgres"
import { startCuttingProxy, type Cut } from "./crash/cutting-proxy.js"
import { followFeed } from "./crash/follow-feed.js"
import { stopClaimer, stops } from "./crash/claim-again.js"
import { checkLoad, commandOn, writeLoad } from "./crash/load.js"
import {
  buildChild,
  crashPostgres,
  createRandom,
  isLong,
  killChildren,
  pause,
  share,
  startChild,
} from "./crash/processes.js"
import { address, createPool, emptySchema } from "./postgres-places.js"

const SCHEMA = "crash"
const SEED = 20_261_125
/** Events of each of 8 writers. */
const EACH = share(6_250)

describe.runIf(isLong && address !== undefined)("PostgreSQL that is stopped, and processes that are killed", () => {
  let pool: pg.Pool
  let child: ReturnType<typeof buildChild>
  const open = (options = {}) => createPostgresStore({ pool, schema: SCHEMA, migrate: false, ...options })

  beforeAll(async () => {
    child = buildChild()
    pool = createPool()
    await migratePostgres(pool, SCHEMA)
  })
  beforeEach(() => emptySchema(pool, SCHEMA))
  afterEach(killChildren)
  afterAll(async () => {
    child.remove()
    await pool.end()
  })

  const readMessages = async () =>
    new Set((await pool.query<{ id: string }>(`select id from ${SCHEMA}.message`)).rows.map(({ id }) => id))

  test(`stopped ${share(25)} times under load: nothing acknowledged is lost, nothing twice, nothing half`, async () => {
    const random = createRandom(SEED)
    const client = (await open()).client("load")
    const acknowledged = new Set<string>()
    let isOver = false
    const streams = Array.from({ length: 32 }, (_, index) => `S${index}`)
    const writers = streams.map((stream) =>
      writeLoad(client, { stream, name: "p", until: () => isOver }, (command) => acknowledged.add(command)),
    )
    for (let stops = 0; stops < share(25); stops++) {
      const before = acknowledged.size
      while (acknowledged.size < before + 200) await pause(5)
      await pause(random() * 100)
      crashPostgres()
    }
    isOver = true
    await Promise.all(writers)
    const { wrong, commandCount } = await checkLoad(client, acknowledged, await readMessages())
    console.log(`PostgreSQL: ${share(25)} stops, ${acknowledged.size} acknowledged, ${commandCount} kept`)
    expect(wrong).toEqual([])
    expect(commandCount).toBe(acknowledged.size)
  })

  test(`cut ${share(1_000)} times before or after the commit, and given again: everything once`, async () => {
    const random = createRandom(SEED)
    const proxy = await startCuttingProxy(address!)
    const cutPool = createPool({ connectionString: proxy.address, max: 1 })
    const client = (await open({ pool: cutPool })).client("load")
    const acknowledged = new Set<string>()
    const counts = { before: 0, after: 0 }
    let seq = 0
    for (let count = 0; count < share(1_000); count++) {
      const cut: Cut = random() < 0.2 ? "before" : "after"
      counts[cut] += 1
      const append = commandOn("S", seq, `c${count}`)
      proxy.cutNext(cut)
      const lost = await client.append(append).catch((error: unknown) => error)
      expect(isFault(lost, "store/unreachable"), String(lost)).toBe(true)
      const result = await client.append(append)
      expect(result.repeated).toBe(cut === "after")
      seq = result.seqs.S!
      acknowledged.add(`c${count}`)
    }
    const { wrong, commandCount } = await checkLoad(client, acknowledged, await readMessages())
    console.log(`PostgreSQL: cut ${counts.before} times before and ${counts.after} times after the commit`)
    expect(wrong).toEqual([])
    expect(commandCount).toBe(share(1_000))
    await cutPool.end()
    proxy.close()
  })

  test.each(stops)("what a process had claimed before %s comes back after its lease", async (signal) => {
    const client = (await open()).client("load")
    await stopClaimer(client, signal, (leaseMs) => startChild(child.path, "claim", "postgres", address!, "c", leaseMs))
  })

  test(`of ${8 * EACH} events by 8 processes the feed misses none`, async () => {
    const client = (await open()).client("load")
    const writers = Array.from({ length: 8 }, (_, index) =>
      startChild(child.path, "feed", "postgres", address!, `w${index}`, String(EACH)),
    )
    const found = await followFeed(client, Promise.all(writers.map(({ ended }) => ended)))
    expect(found).toMatchObject({ missed: [], outOfOrder: [], twice: [] })
    expect(found.eventCount).toBe(8 * EACH)
  })
})
