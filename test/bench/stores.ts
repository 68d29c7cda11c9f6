/**
 * What the stores cost, beside the raw driver writing the same rows in the same run: `npx tsx test/tools/run-folder.ts
 * test/bench stores`, and within `bash test/tools/with-postgres.sh …` for PostgreSQL as well.
 *
 * An append is one event of some 400 characters with a key, an index and a timer. So many append at the same time, and each waits
 * for its own; the raw driver commits as many at once, which is what there is to gain on this disk. CPU is that of this process and,
 * where the server's data are known, of the server: where others use the machine it is steadier than the clock. Flushes of the disk
 * are counted in a round of their own, and it is said how.
 */
import { spawnSync } from "node:child_process"
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import Database from "libsql"
import pg from "pg"
import { restoreCall } from "../whole-call.js"
import type { ClientStore } from "../../src/stores/index.js"
import { createPostgresStore, poolSettings, type PostgresPool } from "../../src/stores/postgres/index.js"
import { createSqliteStore } from "../../src/stores/sqlite/index.js"
import { buildCall } from "../../src/testing/index.js"
import { compare, median, row } from "./stores/compare.js"
import { createCpuMeter } from "./stores/cpu.js"
import { countInPostgres, countInSqlite, markIn, writeMarked, WRITE_MARKED } from "./stores/flushes.js"
import { createRawPostgres } from "./stores/raw-postgres.js"
import { createRawSqlite } from "./stores/raw-sqlite.js"

const folder = mkdtempSync(join(tmpdir(), "evenkeel-bench-"))
const schedule = (write: () => void) => void setImmediate(write)

async function claimFew(name: string, client: ClientStore): Promise<void> {
  const began = performance.now()
  const claims = await client.claimTimers({ limit: 1_000, leaseMs: 60_000 })
  row(`${name}: claim ${claims.length} due of 1,000,000`, `${(performance.now() - began).toFixed(1)} ms`)
}

async function restore(name: string, client: ClientStore): Promise<void> {
  const builder = buildCall().answer()
  for (let turn = 0; turn < 1_000; turn++)
    builder.caller(`My boiler is out, turn ${turn}.`).agent("Let me look that up.")
  const { log } = builder
  const stream = log[0]!.stream
  await client.append({ streams: [{ stream, expectedSeq: 0, events: log }] })
  const snapshot = restoreCall({ events: log }).snapshot()
  await client.putSnapshot({ stream, seq: log.length, state: snapshot })
  const full: number[] = []
  const fromSnapshot: number[] = []
  for (let round = 0; round < 30; round++) {
    let began = performance.now()
    restoreCall({ events: await client.read(stream) })
    full.push(performance.now() - began)
    began = performance.now()
    const kept = (await client.getSnapshot(stream))!
    restoreCall({ snapshot: kept.state, events: await client.read(stream, { after: kept.seq }) })
    fromSnapshot.push(performance.now() - began)
  }
  row(`${name}: restore 2,000 turns (${log.length} events)`, `${median(full).toFixed(1)} ms`, "full log")
  row(`${name}: restore 2,000 turns`, `${median(fromSnapshot).toFixed(1)} ms`, "snapshot")
}

function openSqlite(folder: string) {
  const database = new Database(join(folder, "store.db"))
  let commits = 0
  const counting = {
    exec: (sql: string) => database.exec(sql),
    prepare: (sql: string) => {
      const statement = database.prepare(sql)
      if (sql !== "commit") return statement
      return { run: () => ((commits += 1), statement.run()), get: () => undefined, all: () => [] }
    },
  }
  const store = createSqliteStore({ database: counting, schedule })
  const raw = createRawSqlite(new Database(join(folder, "raw.db")))
  return { database, store, raw, client: store.client("acme"), commits: () => commits }
}

async function benchSqlite(): Promise<void> {
  const counted = join(folder, "counted")
  mkdirSync(counted)
  const flushes = countInSqlite(counted)
  const { database, store, ...contestants } = openSqlite(folder)
  await compare({ name: "SQLite", ...contestants, flushes, cpu: createCpuMeter(undefined) })
  database.exec(
    `insert into evenkeel_stream (client, stream, seq, heard_at, kind, timer_at, ready_at)
     with recursive number (n) as (select 1 union all select n + 1 from number where n < 1000000)
     select 'due', 'S' || n, 1, 0, 'followUp', iif(n % 1000 = 0, n, 4000000000000 + n), iif(n % 1000 = 0, n, 4000000000000 + n)
     from number`,
  )
  await claimFew("SQLite", store.client("due"))
  const plan = database
    .prepare(
      `explain query plan select stream from evenkeel_stream where client = ? and ready_at <= ? order by ready_at limit ?`,
    )
    .all("due", Date.now(), 1_000) as { detail: string }[]
  for (const { detail } of plan) console.log(`   ${detail}`)
  await restore("SQLite", store.client("acme"))
}

async function benchPostgres(connectionString: string): Promise<void> {
  const pool = new pg.Pool({
    connectionString,
    max: 4,
    ...poolSettings,
    statement_timeout: 120_000,
    query_timeout: 120_000,
  })
  await pool.query("drop schema if exists bench cascade; drop schema if exists bench_raw cascade")
  let commits = 0
  const counting: PostgresPool = {
    query: (text, values) => {
      if (text.includes("append_2")) commits += 1
      return pool.query(text, values)
    },
  }
  const store = await createPostgresStore({ pool: counting, schema: "bench", schedule })
  const raw = await createRawPostgres(pool, "bench_raw")
  const contestants = { client: store.client("acme"), raw, commits: () => commits }
  const flushes = await countInPostgres(contestants, pool)
  await compare({ name: "PostgreSQL", ...contestants, flushes, cpu: createCpuMeter(process.env.EVENKEEL_PG_DATA) })
  await pool.query(
    `insert into bench.stream (client, stream, seq, heard_at, kind, timer_at, ready_at)
     select 'due', 'S' || n, 1, 0, 'followUp', at, at
     from generate_series(1, 1000000) as n, lateral (select case when n % 1000 = 0 then n else 4000000000000 + n end as at) as t`,
  )
  await pool.query("analyze bench.stream")
  await claimFew("PostgreSQL", store.client("due"))
  const { rows } = await pool.query<{ "QUERY PLAN": string }>(
    `explain select stream from bench.stream where client = 'due' and ready_at <= 1700000000000
     order by ready_at limit 1000 for update skip locked`,
  )
  for (const line of rows) console.log(`   ${line["QUERY PLAN"]}`)
  await restore("PostgreSQL", store.client("acme"))
  await pool.end()
}

const written = process.argv.find((argument) => argument.startsWith(WRITE_MARKED))?.slice(WRITE_MARKED.length)
if (written !== undefined) {
  console.log(JSON.stringify([...(await writeMarked(openSqlite(written), markIn(written)))]))
  rmSync(folder, { recursive: true })
  process.exit(0)
}

await benchSqlite()
if (process.env.EVENKEEL_PG === undefined) console.log("EVENKEEL_PG is not set: PostgreSQL was not measured")
else await benchPostgres(process.env.EVENKEEL_PG)
console.log(
  `load ${readFileSync("/proc/loadavg", "utf8").split(" ")[0]}, ${spawnSync("nproc").stdout.toString().trim()} cores`,
)
rmSync(folder, { recursive: true })
