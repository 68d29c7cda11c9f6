/**
 * What the stores cost, beside the raw driver writing the same rows in the same run: `npx tsx test/tools/run-folder.ts
 * test/bench stores`, and within `bash test/tools/with-postgres.sh …` for PostgreSQL as well.
 *
 * An append is one event of some 400 characters with a key, an index and a timer. One by one: each waits for the one before.
 * Gathered: 32, 64 and 256 that each wait for their own. Rounds of store and raw driver take turns; medians are printed.
 */
import { spawnSync } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import Database from "libsql"
import pg from "pg"
import { restoreCall } from "../whole-call.js"
import type { ClientStore } from "../../src/stores/index.js"
import { createPostgresStore, poolSettings, type PostgresPool } from "../../src/stores/postgres/index.js"
import { createSqliteStore } from "../../src/stores/sqlite/index.js"
import { buildCall } from "../../src/testing/index.js"
import { eventOf } from "../stores/story.js"

const ROUNDS = 5
const ONE_BY_ONE = 400
/** How many append at the same time, and how often each. */
const CROWDS = [
  [32, 120],
  [64, 80],
  [256, 40],
] as const
const folder = mkdtempSync(join(tmpdir(), "evenkeel-bench-"))
const words = "My boiler is out again and nobody has called me back since Monday. ".repeat(3)
const schedule = (write: () => void) => void setImmediate(write)
const index = { kind: "call", state: "live", open: true, caller: "p1", agent: "sam" }
const start = 1_767_225_600_000

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!
const at = (values: readonly number[], part: number) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))]!
const row = (name: string, ...cells: readonly (string | number)[]) =>
  console.log(name.padEnd(48), cells.map((cell) => String(cell).padStart(14)).join(" "))

let serial = 0
const appendOf = (stream: string, seq: number) => ({
  key: `${stream}-${seq}-${serial++}`,
  streams: [
    { stream, expectedSeq: seq, events: [eventOf(stream, seq + 1, { text: words })], timerAt: start + seq, index },
  ],
})

/** Appends a second, one after another. */
async function oneByOne(write: (stream: string, seq: number) => unknown, name: string): Promise<number> {
  const began = performance.now()
  for (let seq = 0; seq < ONE_BY_ONE; seq++) await write(name, seq)
  return (ONE_BY_ONE * 1_000) / (performance.now() - began)
}

/** Many that each wait for their own: appends a second, and how long each waited. */
async function gathered(client: ClientStore, name: string, lanes: number, each: number) {
  const waits: number[] = []
  const began = performance.now()
  await Promise.all(
    Array.from({ length: lanes }, async (_, lane) => {
      for (let seq = 0; seq < each; seq++) {
        const given = performance.now()
        await client.append(appendOf(`${name}-${lane}`, seq))
        waits.push(performance.now() - given)
      }
    }),
  )
  return { rate: (lanes * each * 1_000) / (performance.now() - began), waits }
}

interface Contestants {
  readonly name: string
  readonly client: ClientStore
  /** Writes the rows of one append, durably. */
  readonly raw: (stream: string, seq: number) => unknown
  /** Commits of the store so far: each flushes the log once. */
  readonly commits: () => number
}

async function compare({ name, client, raw, commits }: Contestants): Promise<void> {
  const own: number[] = []
  const theirs: number[] = []
  await oneByOne((stream, seq) => client.append(appendOf(stream, seq)), "warm")
  await oneByOne(raw, "warm-raw")
  for (let round = 0; round < ROUNDS; round++) {
    own.push(await oneByOne((stream, seq) => client.append(appendOf(stream, seq)), `one-${round}`))
    theirs.push(await oneByOne(raw, `raw-${round}`))
  }
  const ratios = own.map((rate, round) => rate / theirs[round]!)
  row(`${name}: raw driver, one by one`, `${median(theirs).toFixed(0)} /s`)
  row(`${name}: store, one by one`, `${median(own).toFixed(0)} /s`, `${(median(ratios) * 100).toFixed(0)} % of raw`)
  for (const [lanes, each] of CROWDS) {
    const many: number[] = []
    const waits: number[] = []
    const before = commits()
    for (let round = 0; round < ROUNDS; round++) {
      const result = await gathered(client, `many-${lanes}-${round}`, lanes, each)
      many.push(result.rate)
      waits.push(...result.waits)
    }
    row(
      `${name}: store, ${lanes} at a time`,
      `${median(many).toFixed(0)} /s`,
      `${(median(many) / median(own)).toFixed(1)} times`,
      `p50 ${at(waits, 0.5).toFixed(1)} ms`,
      `p99 ${at(waits, 0.99).toFixed(1)} ms`,
      `${((ROUNDS * lanes * each) / (commits() - before)).toFixed(0)} a commit`,
    )
  }
}

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

async function benchSqlite(): Promise<void> {
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
  const rawDatabase = new Database(join(folder, "raw.db"))
  createSqliteStore({ database: rawDatabase })
  const statements = {
    begin: rawDatabase.prepare("begin immediate"),
    place: rawDatabase.prepare(
      "insert into evenkeel_client (client, place) values (?, 1) on conflict (client) do update set place = place + 1",
    ),
    stream: rawDatabase.prepare(
      `insert into evenkeel_stream (client, stream, seq, heard_at, kind, state, open, caller, agent, timer_at, ready_at, token)
       values (?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?, 1) on conflict (client, stream) do update
       set seq = excluded.seq, heard_at = excluded.heard_at, timer_at = excluded.timer_at, ready_at = excluded.ready_at`,
    ),
    event: rawDatabase.prepare("insert into evenkeel_event (client, stream, seq, place, body) values (?, ?, ?, ?, ?)"),
    key: rawDatabase.prepare("insert into evenkeel_key (client, key, stream, seqs) values (?, ?, ?, ?)"),
    commit: rawDatabase.prepare("commit"),
  }
  let place = 0
  const raw = (stream: string, seq: number) => {
    const { key, streams } = appendOf(stream, seq)
    const { events, timerAt } = streams[0]!
    statements.begin.run()
    statements.place.run("acme")
    const { kind, state, caller, agent } = index
    statements.stream.run("acme", stream, seq + 1, start, kind, state, caller, agent, timerAt, timerAt)
    statements.event.run("acme", stream, seq + 1, ++place, JSON.stringify(events[0]))
    statements.key.run("acme", key, stream, JSON.stringify({ [stream]: seq + 1 }))
    statements.commit.run()
  }
  await compare({ name: "SQLite", client: store.client("acme"), raw, commits: () => commits })
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
      if (text.includes("append_1")) commits += 1
      return pool.query(text, values)
    },
  }
  const store = await createPostgresStore({ pool: counting, schema: "bench", schedule })
  await createPostgresStore({ pool, schema: "bench_raw" })
  const rawPool: PostgresPool = new pg.Pool({ connectionString, max: 1, ...poolSettings })
  // As a careful program without a library would: one transaction of statements that are prepared once.
  const raw = async (stream: string, seq: number) => {
    const { key, streams } = appendOf(stream, seq)
    const { events, timerAt } = streams[0]!
    const ask = (name: string, text: string, values: unknown[]) => (rawPool as pg.Pool).query({ name, text, values })
    await rawPool.query("begin")
    const { kind, state, caller, agent } = index
    await ask(
      "stream",
      `insert into bench_raw.stream (client, stream, seq, heard_at, kind, state, caller, agent, timer_at, ready_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9) on conflict (client, stream) do update
       set seq = excluded.seq, heard_at = excluded.heard_at, timer_at = excluded.timer_at, ready_at = excluded.ready_at`,
      ["acme", stream, seq + 1, start, kind, state, caller, agent, timerAt],
    )
    await ask(
      "event",
      `insert into bench_raw.event (client, stream, seq, tx, ord, body)
       values ($1, $2, $3, pg_current_xact_id()::text::bigint, 1, $4)`,
      ["acme", stream, seq + 1, JSON.stringify(events[0])],
    )
    await ask("key", "insert into bench_raw.key (client, key, stream, seqs) values ($1, $2, $3, $4)", [
      "acme",
      key,
      stream,
      JSON.stringify({ [stream]: seq + 1 }),
    ])
    await rawPool.query("commit")
  }
  await compare({ name: "PostgreSQL", client: store.client("acme"), raw, commits: () => commits })
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
  await Promise.all([pool.end(), (rawPool as pg.Pool).end()])
}

await benchSqlite()
if (process.env.EVENKEEL_PG === undefined) console.log("EVENKEEL_PG is not set: PostgreSQL was not measured")
else await benchPostgres(process.env.EVENKEEL_PG)
console.log(
  `load ${readFileSync("/proc/loadavg", "utf8").split(" ")[0]}, ${spawnSync("nproc").stdout.toString().trim()} cores`,
)
rmSync(folder, { recursive: true })
