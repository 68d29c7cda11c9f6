import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import Database from "libsql"
import { afterAll, describe, expect, test } from "vitest"
import { eraseCaller } from "evenkeel/stores"
import { checkStore } from "evenkeel/testing"
import { createSqliteStore, type SqliteDatabase } from "evenkeel/stores/sqlite"
import { eventOf } from "./story.js"

const folder = mkdtempSync(join(tmpdir(), "evenkeel-sqlite-"))
afterAll(() => rmSync(folder, { recursive: true }))

type Open = (path: string) => SqliteDatabase

/** Of Node 22 and later; the types of Node 20 do not know it. */
const builtIn: string = "node:sqlite"
const { DatabaseSync } = (await import(/* @vite-ignore */ builtIn).catch(() => ({}))) as {
  readonly DatabaseSync?: new (path: string) => SqliteDatabase
}

const drivers: readonly (readonly [string, Open | undefined])[] = [
  ["libsql", (path) => new Database(path)],
  ["node:sqlite", DatabaseSync && ((path) => new DatabaseSync(path))],
]

for (const [driver, open] of drivers) {
  describe.runIf(open)(`the store in SQLite, by ${driver}`, () => {
    let count = 0
    const subject = {
      open: async (clock: { now(): number }) =>
        createSqliteStore({ database: open!(join(folder, `${driver.replace(":", "")}-${++count}.db`)), clock }),
      reopen: async (clock: { now(): number }) =>
        createSqliteStore({ database: open!(join(folder, `${driver.replace(":", "")}-${count}.db`)), clock }),
    }
    for (const { name, run } of checkStore(subject)) test(name, run)
  })
}

test("waits for another process from the first statement on: both may open a new file", () => {
  const database = new Database(join(folder, "busy.db"))
  const said: string[] = []
  const listening: SqliteDatabase = {
    exec: (sql) => database.exec(sql),
    prepare: (sql) => (said.push(sql), database.prepare(sql)),
  }
  createSqliteStore({ database: listening, busyTimeoutMs: 70 })
  expect(said[0]).toBe("pragma busy_timeout = 70")
})

describe("a database that will not do", () => {
  test("cannot write ahead: refused, unless it is for a test", () => {
    expect(() => createSqliteStore({ database: new Database(":memory:") })).toThrow("store/unsafe-settings")
    createSqliteStore({ database: new Database(":memory:"), unsafe: true })
  })

  test("was written by a later version: refused, and left as it is", () => {
    const database = new Database(join(folder, "later.db"))
    createSqliteStore({ database })
    database.prepare("insert into evenkeel_version (version) values (99)").run()
    expect(() => createSqliteStore({ database })).toThrow("store/wrong-schema (version: 99")
  })

  test("is held by another process: said after the wait, and nothing is kept", async () => {
    const path = join(folder, "held.db")
    const client = createSqliteStore({ database: new Database(path), busyTimeoutMs: 50 }).client("acme")
    const other = new Database(path)
    other.exec("begin immediate")
    const append = { key: "k", streams: [{ stream: "S", expectedSeq: 0, events: [eventOf("S", 1)] }] }
    await expect(client.append(append)).rejects.toMatchObject({ code: "store/unreachable" })
    other.exec("rollback")
    expect(await client.append(append)).toEqual({ seqs: { S: 1 }, repeated: false })
  })

  test("gave back what no store wrote: said by place, without quoting it", async () => {
    const database = new Database(join(folder, "damaged.db"))
    const client = createSqliteStore({ database }).client("acme")
    await client.append({ streams: [{ stream: "S", expectedSeq: 0, events: [eventOf("S", 1)] }] })
    database.prepare("update evenkeel_event set body = '{WORDS'").run()
    const fault = await client.read("S").catch((error: unknown) => error)
    expect(fault).toMatchObject({ code: "store/damaged", detail: { where: "S" } })
    expect(String(fault) + String((fault as Error).cause)).not.toContain("WORDS")
  })
})

test("a database of the first version is brought to this one, and its keys are known", async () => {
  const database = new Database(join(folder, "first.db"))
  const first = createSqliteStore({ database }).client("acme")
  const append = { key: "k", streams: [{ stream: "S", expectedSeq: 0, events: [eventOf("S", 1)] }] }
  await first.append(append)
  database.exec("alter table evenkeel_key drop column command; delete from evenkeel_version where version > 1")
  const client = createSqliteStore({ database }).client("acme")
  expect(await client.append({ ...append, command: "connectCall" })).toEqual({ seqs: { S: 1 }, repeated: true })
  const next = { key: "l", command: "x", streams: [{ stream: "S", expectedSeq: 1, events: [eventOf("S", 2)] }] }
  expect(await client.append(next)).toEqual({ seqs: { S: 2 }, repeated: false })
  expect(await client.findAppend("l")).toEqual({ seqs: { S: 2 }, repeated: true, command: "x" })
})

test("what is appended at the same time shares a commit, and a batch is bounded", async () => {
  const database = new Database(join(folder, "gathered.db"))
  let commitCount = 0
  const counting: SqliteDatabase = {
    exec: (sql) => database.exec(sql),
    prepare: (sql) => {
      const statement = database.prepare(sql)
      const run = () => ((commitCount += 1), statement.run())
      return sql === "commit" ? { run, get: run, all: () => [] } : statement
    },
  }
  const client = createSqliteStore({ database: counting }).client("acme")
  const append = (stream: string) =>
    client.append({ streams: [{ stream, expectedSeq: 0, events: [eventOf(stream, 1)] }] })
  await append("first")
  const before = commitCount
  await Promise.all(Array.from({ length: 600 }, (_, index) => append(`S${index}`)))
  expect(commitCount - before).toBe(3)
})

test("what is erased while somebody reads is not said to be gone before it is gone from the log", async () => {
  const path = join(folder, "read.db")
  const client = createSqliteStore({ database: new Database(path), busyTimeoutMs: 20 }).client("acme")
  const index = { kind: "call", state: "done", open: false, caller: "gone" }
  const isLeft = () => ["", "-wal"].some((end) => readFileSync(path + end).includes("CANARY"))
  const says = (stream: string) => ({ ...eventOf(stream, 1), data: { text: "CANARY ".repeat(20) } })
  const reader = new Database(path)
  for (const [stream, erases] of [
    ["S", () => eraseCaller(client, { caller: "gone" })],
    ["T", () => client.deleteOld({ before: 4_000_000_000_000 })],
  ] as const) {
    await client.append({ streams: [{ stream, expectedSeq: 0, events: [says(stream)], index }] })
    reader.exec("begin")
    reader.prepare("select count(*) from evenkeel_event").get()
    await expect(erases()).rejects.toMatchObject({ code: "store/unreachable" })
    expect(JSON.stringify(await client.read(stream))).not.toContain("CANARY")
    await expect(erases()).rejects.toMatchObject({ code: "store/unreachable" })
    reader.exec("commit")
    expect(isLeft()).toBe(true)
    expect((await erases()).streams).toEqual([])
    expect(isLeft()).toBe(false)
  }
})
