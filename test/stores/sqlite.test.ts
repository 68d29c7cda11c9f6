import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import Database from "libsql"
import { afterAll, describe, expect, test } from "vitest"
import { checkStore } from "evenkeel/testing"
import { createSqliteStore, type SqliteDatabase } from "evenkeel/stores/sqlite"

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

test("settings", () => {
  expect(() => createSqliteStore({ database: new Database(":memory:") })).toThrow("store/unsafe-settings")
})
