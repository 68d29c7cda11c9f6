import { describe, expect, it } from "vitest"
import { createStore, createMemoryStore } from "evenkeel/stores"
import { createPostgresStore } from "evenkeel/stores/postgres"
import { createSqliteStore } from "evenkeel/stores/sqlite"

/** The first issue of what is thrown. */
async function issueOf(work: () => unknown) {
  try {
    await work()
  } catch (error) {
    return (error as { issues: readonly object[] }).issues[0]
  }
  return undefined
}

describe("what a store is made of", () => {
  it("may be `Date` for a clock", async () => {
    const acme = createMemoryStore({ clock: Date }).client("acme")
    expect(await acme.claimTimers({ limit: 1, leaseMs: 1_000 })).toEqual([])
  })

  it("is told by what belongs there", async () => {
    const clock = { path: "clock", expected: "an object with `now()`" }
    expect(await issueOf(() => createMemoryStore({} as never))).toEqual(clock)
    expect(await issueOf(() => createMemoryStore({ clock: Date.now } as never))).toMatchObject({ path: "clock.now" })
    const database = { path: "database", expected: "an open database of better-sqlite3, libsql or node:sqlite" }
    expect(await issueOf(() => createSqliteStore({ database: "calls.db" } as never))).toEqual(database)
    expect(await issueOf(() => createSqliteStore({} as never))).toEqual(database)
    expect(await issueOf(() => createSqliteStore({ database: class Database {} } as never))).toMatchObject({
      path: "database.exec",
    })
    const pool = { path: "pool", expected: "a `Pool` of `pg`, or an object with `query()`" }
    expect(await issueOf(() => createPostgresStore({ pool: "postgres://" } as never))).toEqual(pool)
    expect(await issueOf(() => createStore(undefined as never))).toMatchObject({ path: "driver" })
  })
})

it("refuses a member that a query does not have: it would give every stream", async () => {
  const acme = createMemoryStore({ clock: Date }).client("acme")
  expect(await issueOf(() => acme.list({ knd: "call" } as never))).toEqual({
    path: "knd",
    expected: "no such member",
    suggestion: "kind",
  })
  expect(await issueOf(() => acme.list({ type: "call", kind: "call" } as never))).toMatchObject({ path: "type" })
  expect(await acme.list({ kind: "call", open: true, limit: 5 })).toEqual([])
})
