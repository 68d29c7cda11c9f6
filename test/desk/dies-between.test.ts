import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import Database from "libsql"
import type pg from "pg"
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest"
import { Fault } from "evenkeel/kernel"
import { createMemoryStore, type Store } from "evenkeel/stores"
import { createPostgresStore, migratePostgres } from "evenkeel/stores/postgres"
import { createSqliteStore } from "evenkeel/stores/sqlite"
import { buildChild, killChildren, startChild } from "../stores/crash/processes.js"
import { address, createPool, emptySchema } from "../stores/postgres-places.js"
import { bothStand, deskAt, endings, ENDING_AT, endIt, promiseIn } from "./crash/ending.js"
import { mortalStore } from "./crash/mortal-store.js"

const clock = { now: () => ENDING_AT }
const folder = mkdtempSync(join(tmpdir(), "evenkeel-ending-"))
const SCHEMA = "ending"
let files = 0
let pool: pg.Pool | undefined

interface Place {
  readonly name: string
  /** Where another process finds it; nothing where none can. */
  readonly kind?: string
  readonly begin: () => Promise<{ readonly path: string; readonly open: () => Promise<Store> }>
}

const places: readonly Place[] = [
  {
    name: "memory",
    begin: async () => {
      const store = createMemoryStore({ clock })
      return { path: "", open: async () => store }
    },
  },
  {
    name: "SQLite",
    kind: "sqlite",
    begin: async () => {
      const path = join(folder, `${++files}.db`)
      return { path, open: async () => createSqliteStore({ database: new Database(path), clock }) }
    },
  },
  ...(address === undefined
    ? []
    : [
        {
          name: "PostgreSQL",
          kind: "postgres",
          begin: async () => {
            await emptySchema(pool!, SCHEMA)
            return {
              path: address!,
              open: () => createPostgresStore({ pool: pool!, clock, schema: SCHEMA, migrate: false }),
            }
          },
        },
      ]),
]

beforeAll(async () => {
  if (address === undefined) return
  pool = createPool()
  await migratePostgres(pool, SCHEMA)
}, 60_000)
afterAll(async () => {
  await pool?.end()
  rmSync(folder, { recursive: true })
})

describe.each(places)("a promise that ends on its own stream, in $name", ({ kind, begin }) => {
  test.each(endings)("%s %j: its call knows, whenever the process dies", async (type, fields, known, before) => {
    for (const appends of [1, 2]) {
      const { open } = await begin()
      const store = await open()
      await promiseIn(deskAt(store), before)
      const died = new Promise<void>((die) => {
        void endIt(deskAt(mortalStore(store, appends, die)), type, fields, "k1").then(() => die())
      })
      await died
      const next = deskAt(await open())
      expect(await bothStand(next)).toEqual([known, known])
      expect(await endIt(next, type, fields, "k1")).toMatchObject({ ok: true, repeated: true })
      expect(await bothStand(next)).toEqual([known, known])
    }
  })

  test("nothing of it is known anywhere where the process dies before", async () => {
    const { open } = await begin()
    const store = await open()
    await promiseIn(deskAt(store), "accepted")
    void endIt(deskAt(mortalStore(store, 0, () => undefined)), "keepFollowUp", {}, "k1")
    const next = deskAt(await open())
    expect(await bothStand(next)).toEqual(["accepted", "accepted"])
    expect(await endIt(next, "keepFollowUp", {}, "k1")).toMatchObject({ ok: true, repeated: false })
    expect(await bothStand(next)).toEqual(["kept", "kept"])
  })

  describe.runIf(kind !== undefined)("by another process that is killed", () => {
    let child: ReturnType<typeof buildChild>
    beforeAll(() => void (child = buildChild("test/desk/crash/ending-child.ts")))
    afterEach(killChildren)
    afterAll(() => child.remove())

    test.each(endings)("%s %j", { timeout: 60_000 }, async (type, fields, known, before) => {
      const { path, open } = await begin()
      await promiseIn(deskAt(await open()), before)
      await startChild(child.path, kind!, path, type, JSON.stringify(fields)).ended
      expect(await bothStand(deskAt(await open()))).toEqual([known, known])
    })
  })
})

describe("a promise whose call cannot be told", () => {
  /** A store that answers otherwise where an append holds the call. */
  const storeThat = (store: Store, fault: () => Fault | undefined): Store => ({
    ...store,
    client(client) {
      const own = store.client(client)
      return {
        ...own,
        append: async (given) => {
          const isTold = given.streams.some(({ stream }) => stream === "CA1")
          const thrown = isTold ? fault() : undefined
          if (thrown !== undefined) throw thrown
          return own.append(given)
        },
      }
    },
  })

  test("ends all the same, and it is reported", async () => {
    const store = createMemoryStore({ clock })
    await promiseIn(deskAt(store), "accepted")
    const failures: { readonly code: string; readonly stream?: string }[] = []
    const desk = deskAt(
      storeThat(store, () => new Fault("store/invalid", {})),
      failures as never,
    )
    expect(await endIt(desk, "keepFollowUp", {}, "k1")).toMatchObject({ ok: true })
    expect(await bothStand(deskAt(store))).toEqual(["kept", "accepted"])
    expect(failures).toMatchObject([{ step: "order", stream: "CA1", code: "store/invalid" }])
    // What this desk shows of the call is what is kept of it.
    expect(await bothStand(desk)).toEqual(["kept", "accepted"])
  })

  test("is not ended while the store is out of reach, and is once it is there again", async () => {
    const store = createMemoryStore({ clock })
    await promiseIn(deskAt(store), "accepted")
    let isGone = true
    const desk = deskAt(storeThat(store, () => (isGone ? new Fault("store/unreachable", {}) : undefined)))
    await expect(endIt(desk, "keepFollowUp", {}, "k1")).rejects.toMatchObject({ code: "store/unreachable" })
    expect(await bothStand(desk)).toEqual(["accepted", "accepted"])
    isGone = false
    expect(await endIt(desk, "keepFollowUp", {}, "k1")).toMatchObject({ ok: true, repeated: false })
    expect(await bothStand(desk)).toEqual(["kept", "kept"])
  })

  test("is told of what another desk has done in the call meanwhile, too", async () => {
    const store = createMemoryStore({ clock })
    const [one, two] = [deskAt(store), deskAt(store)]
    await promiseIn(one, "accepted")
    const theirs = (await two.client("acme").call("CA1"))!
    await Promise.all([
      endIt(one, "keepFollowUp", {}, "k1"),
      theirs.record({ type: "settlePromise", promiseId: "p1", end: "withdrawn", by: { id: "a8", role: "agent" } }),
    ])
    const [stream, call] = await bothStand(deskAt(store))
    expect(stream).toBe(call)
  })
})
