import { PGlite } from "@electric-sql/pglite"
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest"
import { createPostgresStore, type PostgresQueue } from "evenkeel/stores/postgres"
import { emptySchema } from "./postgres-places.js"
import { eventOf } from "./story.js"

let lite: PGlite

/** PGlite as a pool of one connection, whose answer to a commit may get lost. */
const connectionOf = (isLost: () => boolean) => ({
  query: async (text: string, values?: unknown[]) => {
    const answer = await lite.query(text, values)
    if (text === "commit" && isLost()) throw new Error("the connection broke")
    return answer
  },
  release: () => undefined,
})

describe("a queue in the same database", () => {
  beforeAll(async () => {
    lite = await PGlite.create()
    await createPostgresStore({ pool: lite, unsafe: true })
    await lite.exec("create table job (id text primary key)")
  }, 60_000)
  beforeEach(async () => {
    await emptySchema(lite, "evenkeel")
    await lite.exec("delete from job")
  })
  afterAll(() => lite.close())

  const enqueue: PostgresQueue["enqueue"] = async (messages, connection) => {
    for (const { id } of messages) await connection.query("insert into job values ($1)", [id])
  }
  const open = async (own: PostgresQueue["enqueue"] = enqueue, isLost = () => false) => {
    const queue = { connections: { connect: async () => connectionOf(isLost) }, enqueue: own }
    return (await createPostgresStore({ pool: lite, unsafe: true, migrate: false, queue })).client("own")
  }
  const given = (stream: string, key?: string) => ({
    ...(key === undefined ? {} : { key }),
    streams: [{ stream, expectedSeq: 0, events: [eventOf(stream, 1)] }],
    messages: [{ id: `${stream}#1`, topic: "sms", stream, body: {} }],
  })
  const jobs = async () => (await lite.query<{ id: string }>("select id from job order by id")).rows.map(({ id }) => id)

  test("gets the messages of what is kept, and of nothing else", async () => {
    const client = await open()
    await client.append(given("A"))
    await expect(client.append(given("A"))).rejects.toThrow("store/conflict")
    expect(await jobs()).toEqual(["A#1"])
    expect(await client.claimMessages({ limit: 10, leaseMs: 1 })).toEqual([])
  })

  test("one that throws for an append keeps nothing of it, and its neighbours are kept", async () => {
    const client = await open(async (messages, connection) => {
      await enqueue(messages, connection)
      if (messages.some(({ stream }) => stream === "B")) throw new Error("no room")
    })
    const results = await Promise.allSettled(["A", "B", "C"].map((stream) => client.append(given(stream))))
    expect(results.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"])
    expect([await jobs(), (await client.list()).map(({ stream }) => stream)]).toEqual([
      ["A#1", "C#1"],
      ["A", "C"],
    ])
  })

  test("one that passes over an error of the database: nothing is kept, so nothing is said to be", async () => {
    const client = await open(async (messages, connection) => {
      await enqueue(messages, connection).catch(() => undefined)
    })
    await lite.exec("insert into job values ('A#1')")
    await expect(client.append(given("A"))).rejects.toThrow("store/refused")
    expect(await client.read("A")).toEqual([])
  })

  test("an answer that got lost: given again, it is told what was kept, and enqueued once", async () => {
    let isLost = true
    const client = await open(enqueue, () => isLost)
    await expect(client.append(given("A", "k"))).rejects.toThrow("store/unreachable")
    isLost = false
    expect(await client.append(given("A", "k"))).toMatchObject({ repeated: true })
    expect(await jobs()).toEqual(["A#1"])
  })
})
