/** What the crash tests run in processes of their own: `node child.mjs <work> <store> <place> <name> [number]`. */
import { writeSync } from "node:fs"
import Database from "libsql"
import pg from "pg"
import type { Store } from "../../../src/stores/index.js"
import { createPostgresStore, poolSettings } from "../../../src/stores/postgres/index.js"
import { createSqliteStore } from "../../../src/stores/sqlite/index.js"
import { appendSurely, writeLoad } from "./load.js"
import { eventOf } from "../story.js"

const [work = "", kind = "", place = "", name = "", number = "0"] = process.argv.slice(2)

/** Straight to the pipe: what was written before a kill is read. */
const say = (line: string) => writeSync(1, `${line}\n`)

/** However busy the machine is, it is no fault of the store. */
const PATIENCE_MS = 300_000

async function openStore(): Promise<Store> {
  const schedule = (write: () => void) => void setImmediate(write)
  if (kind === "sqlite")
    return createSqliteStore({ database: new Database(place), schedule, busyTimeoutMs: PATIENCE_MS })
  const pool = new pg.Pool({
    connectionString: place,
    max: 4,
    ...poolSettings,
    statement_timeout: PATIENCE_MS,
    query_timeout: PATIENCE_MS,
  })
  pool.on("error", () => undefined)
  return createPostgresStore({ pool, schema: "crash", migrate: false, schedule })
}

const store = await openStore()
const client = store.client("load")

/** Many streams at once until it is killed. */
async function write(): Promise<void> {
  const streams = Array.from({ length: 16 }, (_, index) => `S${index}`)
  await Promise.all(streams.map((stream) => writeLoad(client, { stream, name, until: () => false }, say)))
}

/** Says the time, claims what is due and never does it. */
async function claim(): Promise<void> {
  say(String(Date.now()))
  const claims = await client.claimTimers({ limit: 10, leaseMs: Number(number) })
  process.on("SIGUSR2", () => void tryLate())
  say(JSON.stringify(claims))
  setInterval(() => undefined, 1_000)
  async function tryLate(): Promise<void> {
    const late = await Promise.all(claims.map((one) => client.complete(one)))
    say(JSON.stringify(late))
  }
}

/** So many events, on streams of its own and on one that all share. */
async function feed(): Promise<void> {
  let left = Number(number)
  const shared = async (count: number): Promise<void> => {
    for (;;) {
      const seq = (await client.list({ kind: "shared" }))[0]?.seq ?? 0
      const events = Array.from({ length: count }, (_, index) => eventOf("shared", seq + 1 + index, { name }))
      const index = { kind: "shared", state: "live", open: true }
      const append = { streams: [{ stream: "shared", expectedSeq: seq, events, index }] }
      if (
        await client.append(append).then(
          () => true,
          () => false,
        )
      )
        return
    }
  }
  const lane = async (lane: number): Promise<void> => {
    const stream = `${name}-${lane}`
    for (let seq = 0; left > 0;) {
      const count = Math.min(left, 1 + ((seq * 7 + lane) % 5))
      left -= count
      if (lane === 0) {
        await shared(count)
        seq += count
        continue
      }
      const events = Array.from({ length: count }, (_, index) => eventOf(stream, seq + 1 + index, { name }))
      await appendSurely(client, { key: `${stream}-${seq}`, streams: [{ stream, expectedSeq: seq, events }] })
      seq += count
    }
  }
  await Promise.all([0, 1, 2, 3].map(lane))
  process.exit(0)
}

const works: Readonly<Record<string, () => Promise<void>>> = { write, claim, feed }
await works[work]?.()
