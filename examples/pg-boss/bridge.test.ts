import assert from "node:assert/strict"
import { after, before, beforeEach, test } from "node:test"
import pg from "pg"
import PgBoss from "pg-boss"
import { createDesk, defaultSettings, runDesk, type Desk } from "evenkeel"
import type { Envelope } from "evenkeel/kernel"
import { eraseCaller, type Append } from "evenkeel/stores"
import { createPostgresStore, migratePostgres, poolSettings, type PostgresQueue } from "evenkeel/stores/postgres"
import { createBossQueue, remind, toJobId, type MessageJob } from "./bridge.ts"

const connectionString = process.env.EVENKEEL_PG
if (connectionString === undefined)
  throw new Error("Run it by: bash test/tools/with-postgres.sh npm --prefix examples/pg-boss test")

const SCHEMA = "bridge"
const NAME = "messages"
const pool = new pg.Pool({ connectionString, max: 8, ...poolSettings })
pool.on("error", () => undefined)
const boss = new PgBoss({ connectionString, max: 4 })
boss.on("error", () => undefined)
let queue: PostgresQueue

before(async () => {
  await migratePostgres(pool, SCHEMA)
  await boss.start()
  queue = await createBossQueue(boss, pool, { name: NAME })
})
beforeEach(async () => {
  const tables = ["client", "stream", "event", "key", "message", "snapshot"].map((table) => `${SCHEMA}.${table}`)
  await pool.query(`truncate ${tables.join(", ")}`)
  await pool.query("delete from pgboss.job where name = $1", [NAME])
})
after(async () => {
  await boss.stop({ graceful: false, wait: true })
  await pool.end()
})

const open = (given: Partial<PostgresQueue> = {}, clock?: { now(): number }) =>
  createPostgresStore({
    pool,
    schema: SCHEMA,
    migrate: false,
    queue: { ...queue, ...given },
    ...(clock === undefined ? {} : { clock }),
    schedule: (write) => void setImmediate(write),
  })

/** An append of one event with messages of these topics. */
function appendOf(stream: string, seq = 0, topics: readonly string[] = ["sms"]): Append {
  const id = `${stream}#${seq + 1}`
  const stamp = { at: 1, heardAt: 1, type: "noted", v: 1, by: { id: "host", role: "host" } } as const
  const event: Envelope = {
    ...stamp,
    id,
    stream,
    seq: seq + 1,
    origin: "input",
    batch: 1,
    causedBy: null,
    data: { text: "CANARY" },
  }
  return {
    key: id,
    streams: [{ stream, expectedSeq: seq, events: [event] }],
    messages: topics.map((topic) => ({
      id: topics.length > 1 ? `${topic} ${id}` : id,
      topic,
      stream,
      body: { text: "CANARY" },
    })),
  }
}

const jobs = async () =>
  (await pool.query("select data, state from pgboss.job where name = $1 order by data->>'id'", [NAME])).rows
const ids = async () => (await jobs()).map(({ data }: { data: MessageJob }) => data.id)
const outbox = async () => (await pool.query(`select id from ${SCHEMA}.message`)).rows.length

test("an append and its job are there together, once by key, and words are in the store only", async () => {
  const client = (await open()).client("acme")
  await client.append(appendOf("S"))
  assert.equal((await client.append(appendOf("S"))).repeated, true)
  assert.deepEqual(await ids(), ["S#1"])
  assert.equal(await outbox(), 0)
  assert.doesNotMatch(JSON.stringify(await jobs()), /CANARY/)
  await assert.rejects(client.append({ ...appendOf("S"), key: "other" }), /store\/conflict/)
  assert.deepEqual(await ids(), ["S#1"])
})

test("topics that are not the queue's stay in the outbox", async () => {
  const client = (await open({ topics: ["sms"] })).client("acme")
  await client.append(appendOf("S", 0, ["sms", "crm"]))
  assert.deepEqual(await ids(), ["sms S#1"])
  assert.deepEqual(
    (await client.claimMessages({ limit: 9, leaseMs: 1 })).map(({ topic }) => topic),
    ["crm"],
  )
})

test("where the queue does not take it nothing is kept, and no neighbour fails by it", async () => {
  const client = (
    await open({
      enqueue: async (messages, connection) => {
        await queue.enqueue(messages, connection)
        if (messages.some(({ stream }) => stream === "poison")) throw new Error("no")
      },
    })
  ).client("acme")
  const results = await Promise.allSettled(["A", "poison", "B"].map((stream) => client.append(appendOf(stream))))
  assert.deepEqual(
    results.map(({ status }) => status),
    ["fulfilled", "rejected", "fulfilled"],
  )
  assert.equal((results[1] as PromiseRejectedResult).reason.code, "store/refused")
  assert.deepEqual(await client.read("poison"), [])
  assert.deepEqual(await ids(), ["A#1", "B#1"])
})

test("a queue that is not there is said, not passed over", async () => {
  const lost = await createBossQueue(boss, pool, { name: "soon-gone" })
  await boss.deleteQueue("soon-gone")
  const client = (await open(lost)).client("acme")
  await assert.rejects(client.append(appendOf("S")), /store\/refused/)
  assert.deepEqual(await client.read("S"), [])
})

test("a connection that dies before the commit leaves neither; after it, the key tells", async () => {
  let deaths = 3
  const store = await open({
    enqueue: async (messages, connection) => {
      await queue.enqueue(messages, connection)
      if (deaths-- > 0) await connection.query("select pg_terminate_backend(pg_backend_pid())")
    },
  })
  const client = store.client("acme")
  for (let tries = 0; tries < 3; tries++) {
    await assert.rejects(client.append(appendOf("S")), /store\/unreachable/)
    assert.deepEqual([await client.read("S"), await ids()], [[], []])
  }
  assert.equal((await client.append(appendOf("S"))).repeated, false)
  assert.deepEqual(await ids(), ["S#1"])

  // The answer to the commit is lost: given again with its key, it is known, and the job is there once.
  let isLost = true
  const connections = {
    connect: async () => {
      const own = await pool.connect()
      return {
        release: (destroy?: boolean) => own.release(destroy),
        on: (event: "error", listener: () => void) => own.on(event, listener),
        off: (event: "error", listener: () => void) => own.off(event, listener),
        query: async (text: string, values?: unknown[]) => {
          const result = await own.query(text, values)
          if (text !== "commit" || !isLost) return result
          isLost = false
          throw Object.assign(new Error("reset"), { code: "ECONNRESET" })
        },
      }
    },
  }
  const second = (await open({ connections })).client("acme")
  await assert.rejects(second.append(appendOf("T")), /store\/unreachable/)
  assert.equal((await second.append(appendOf("T"))).repeated, true)
  assert.deepEqual(await ids(), ["S#1", "T#1"])
})

test("many at once: each message is one job, and each event is kept", async () => {
  const client = (await open()).client("acme")
  const lanes = Array.from({ length: 16 }, (_, lane) => `L${lane}`)
  await Promise.all(
    lanes.map(async (lane) => {
      for (let seq = 0; seq < 10; seq++) await client.append(appendOf(lane, seq))
    }),
  )
  assert.equal(new Set(await ids()).size, 160)
  assert.equal((await jobs()).length, 160)
  assert.equal((await client.feed({ limit: 1_000 })).events.length, 160)
  assert.notEqual(toJobId({ client: "a", id: "b#1" }), toJobId({ client: "ab", id: "#1" }))
})

/** A desk on the queue with a promise of Dana Canary's, to be reminded of within ten minutes. */
async function aPromise(callId = "CA1") {
  const now = Date.UTC(2026, 10, 26, 16)
  const started = Date.now()
  let ahead = 0
  const clock = { now: () => now + ahead + Date.now() - started }
  const store = await open({}, clock)
  const desk = createDesk({
    store,
    clock,
    playbook: () => ({ ...defaultSettings, zone: "America/Chicago" }),
    toMessages: ({ type, id }, { stream }) =>
      type === "followUp.reminderRaised" ? [{ id, topic: "reminder", stream, body: null }] : [],
  })
  const acme = desk.client("acme")
  const call = await acme.openCall({ callId, caller: { personId: "dana", name: "Dana Canary" } })
  await call.record({ type: "connectCall" })
  const window = { from: null, to: clock.now() + 10 * 60_000 }
  const terms = { kind: "callback", promisedBy: "agent", window, words: "I will call you back" } as const
  await call.record({ type: "acceptPromise", promiseId: "p1", terms, by: { id: "a7", role: "agent" } })
  ahead = 11 * 60_000
  const types = async () => (await acme.store.read(`${callId}/promise/p1`)).map(({ type }) => type)
  return { desk, acme, store, types }
}

/** Works the jobs off until so many have been, and gives whether each sent. Sending the first time fails so often. */
async function workOff(desk: Desk, count: number, sent: string[], failures = 0): Promise<readonly boolean[]> {
  const done: boolean[] = []
  await new Promise<void>((resolve) => {
    void boss.work<MessageJob>(NAME, { pollingIntervalSeconds: 0.5 }, async ([job]) => {
      const isSent = await remind(desk, job!.data, async ({ reminderKey }) => {
        sent.push(reminderKey)
        if (sent.length <= failures) throw new Error("the carrier is down")
      })
      if (done.push(isSent) === count) resolve()
    })
  })
  await boss.offWork(NAME)
  return done
}

test(
  "a desk reminds by way of pg-boss: due, enqueued, sent, confirmed; a worker that fails is tried again",
  { timeout: 30_000 },
  async () => {
    const { desk, acme, store, types } = await aPromise()
    await boss.updateQueue(NAME, { name: NAME, retryDelay: 1, retryBackoff: false } as PgBoss.Queue)
    const timers = {
      set: (work: () => void, ms: number) => setTimeout(work, ms),
      clear: (timer: NodeJS.Timeout) => clearTimeout(timer),
    }
    const running = runDesk({ desk, store, timers, pollMs: 50 })
    const sent: string[] = []
    await workOff(desk, 1, sent, 1)
    await running.stop()
    assert.equal(sent.length, 2)
    assert.equal(new Set(sent).size, 1)
    assert.deepEqual(await types(), ["followUp.accepted", "followUp.reminderRaised", "followUp.reminderSent"])
    await eraseCaller(acme, { caller: "dana", withdrawOpen: true, by: { id: "a7", role: "agent" } })
    assert.doesNotMatch(JSON.stringify(await jobs()), /canary/i)
  },
)

test(
  "a job that comes twice sends once; one of a promise that was kept meanwhile sends nothing",
  { timeout: 30_000 },
  async () => {
    const { desk, acme, types } = await aPromise()
    await desk.tick()
    const [job] = (await jobs()) as { data: MessageJob }[]
    await boss.send(NAME, job!.data)
    const sent: string[] = []
    assert.deepEqual((await workOff(desk, 2, sent)).toSorted(), [false, true])
    assert.equal(sent.length, 1)
    assert.equal((await types()).filter((type) => type === "followUp.reminderSent").length, 1)

    const other = await aPromise("CA2")
    await other.desk.tick()
    await acme.command("CA2/promise/p1", { type: "keepFollowUp", by: { id: "a7", role: "agent" } })
    assert.deepEqual(await workOff(other.desk, 1, sent), [false])
    assert.equal(sent.length, 1)
  },
)
