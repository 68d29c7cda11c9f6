import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import Database from "libsql"
import { createDesk, type Desk } from "evenkeel"
import { createSqliteStore } from "evenkeel/stores/sqlite"
import { toHear } from "./languages.js"
import type { CallOnFile } from "./read-call.js"

/** A clock that stands where it was set, and never goes back. */
export interface SetClock {
  now(): number
  set(at: number): void
}

/** Gives work a folder for a database, and takes it away afterwards. */
export async function inFolder<Value>(work: (path: string) => Promise<Value>): Promise<Value> {
  const folder = mkdtempSync(join(tmpdir(), "evenkeel-desk-"))
  try {
    return await work(join(folder, "desk.sqlite"))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Opens a desk on a SQLite file, as a process does when it starts, and closes it as when it ends. */
export async function onDesk<Value>(
  path: string,
  { playbook, language }: Pick<CallOnFile, "playbook" | "language">,
  work: (desk: Desk, clock: SetClock) => Promise<Value>,
): Promise<Value> {
  let now = 0
  const clock: SetClock = { now: () => now, set: (at) => (now = Math.max(now, at)) }
  const database = new Database(path)
  const store = createSqliteStore({ database, clock })
  try {
    return await work(createDesk({ store, clock, playbook: () => playbook, ...toHear(language, playbook) }), clock)
  } finally {
    await store.close()
    database.close()
  }
}
