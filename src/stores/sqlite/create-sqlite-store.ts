import { Fault } from "../../kernel/index.js"
import { asClock, asObject, asPlace, asPort, asWhole } from "../check-input.js"
import { createStore, type GatherOptions } from "../create-store.js"
import type { StoreDriver } from "../driver.js"
import type { Store, StoreClock } from "../port.js"
import { appendToSqlite, findKeyInSqlite } from "./sqlite-append.js"
import { claimFromSqlite, completeInSqlite, listParkedInSqlite, releaseInSqlite } from "./sqlite-claims.js"
import { createSqlite, type Sqlite, type SqliteDatabase } from "./sqlite-database.js"
import { createPlaces } from "./sqlite-places.js"
import { migrateSqlite, secureSqlite } from "./sqlite-schema.js"
import { deleteOldInSqlite, eraseInSqlite, listFromSqlite } from "./sqlite-streams.js"

/** What a store in SQLite needs. */
export interface SqliteStoreOptions extends GatherOptions {
  /** An open database in a file, used by this store alone in this process. Whoever opened it closes it, after the store. */
  readonly database: SqliteDatabase
  /** Tells the time in place of the database, for tests. */
  readonly clock?: StoreClock
  /** How long to wait for another process that is writing; 5,000 where it is left out. */
  readonly busyTimeoutMs?: number
  /** For tests: takes a database that may lose what it acknowledged, as one in memory does. */
  readonly unsafe?: boolean
}

/**
 * A store in one file, for one machine: durable once an append is acknowledged, safe for several processes.
 *
 * Each append waits for the disk once, or many share one wait (see `schedule`). The event loop stands still meanwhile: the
 * drivers of SQLite are synchronous. Tables are made, or brought to this version, when the store is created.
 *
 * @throws Fault `store/invalid` for options that are none; `store/unsafe-settings` where the database cannot be set to write ahead and flush;
 * `store/wrong-schema` where a later version of the library has written to it; `store/unreachable` where it does not answer.
 *
 * @example
 * ```ts
 * import { mkdtempSync } from "node:fs"
 * import { tmpdir } from "node:os"
 * import { join } from "node:path"
 * import Database from "libsql"
 * import { createSqliteStore } from "evenkeel/stores/sqlite"
 *
 * const database = new Database(join(mkdtempSync(join(tmpdir(), "calls-")), "calls.db"))
 * const store = createSqliteStore({ database })
 * await store.client("acme").read("CA1") // => []
 * await store.close()
 * database.close()
 * ```
 */
export function createSqliteStore(options: SqliteStoreOptions): Store {
  const { database, clock, busyTimeoutMs = 5_000, unsafe = false } = asObject(options, "options")
  asPort(database, "database", "an open database of better-sqlite3, libsql or node:sqlite", "exec", "prepare")
  if (clock !== undefined) asClock(clock)
  asWhole(busyTimeoutMs, "busyTimeoutMs")
  const sqlite = createSqlite(database)
  secureSqlite(sqlite, busyTimeoutMs, unsafe)
  migrateSqlite(sqlite)
  const now = clock === undefined ? () => askTime(sqlite) : () => clock.now()
  return createStore(createSqliteDriver(sqlite, now), options)
}

/** SQLite's own clock; 2440587.5 is the Julian day of the Unix epoch. */
function askTime(sqlite: Sqlite): number {
  return Number(sqlite.row("select cast((julianday('now') - 2440587.5) * 86400000 as integer) as now")?.now)
}

function createSqliteDriver(sqlite: Sqlite, now: () => number): StoreDriver {
  return {
    write: (batch) =>
      sqlite.transaction(() => {
        const places = createPlaces(sqlite)
        const outcomes = batch.map((append) => appendToSqlite(sqlite, append, places, now))
        places.save()
        return outcomes
      }),
    findKey: (client, key) => findKeyInSqlite(sqlite, client, key),
    read: (client, stream, after, limit) =>
      sqlite
        .rows(
          "select body from evenkeel_event where client = ? and stream = ? and seq > ? order by seq limit ?",
          ...[client, stream, after, limit ?? -1],
        )
        .map(({ body }) => String(body)),
    feed: (client, after, limit) => {
      const rows = sqlite.rows(
        "select body, place from evenkeel_event where client = ? and place > ? order by place limit ?",
        ...[client, after === null ? 0 : asPlace(after), limit],
      )
      return { bodies: rows.map(({ body }) => String(body)), cursor: rows.at(-1)?.place?.toString() ?? after }
    },
    list: (client, query) => listFromSqlite(sqlite, client, query),
    putSnapshot: (client, { stream, seq, state }) =>
      void sqlite.run(
        `insert into evenkeel_snapshot (client, stream, seq, state)
         select client, stream, ?, ? from evenkeel_stream where client = ? and stream = ? and erased_count = 0 and deleted = 0
         on conflict (client, stream) do update set seq = excluded.seq, state = excluded.state where excluded.seq >= seq`,
        ...[seq, state, client, stream],
      ),
    getSnapshot: (client, stream) => {
      const row = sqlite.row(
        "select seq, state from evenkeel_snapshot where client = ? and stream = ?",
        ...[client, stream],
      )
      return row && { stream, seq: Number(row.seq), state: String(row.state) }
    },
    claim: (client, kind, options) => claimFromSqlite(sqlite, client, kind, options, now()),
    complete: (client, claim) => completeInSqlite(sqlite, client, claim),
    release: (client, claim, retryAt) => releaseInSqlite(sqlite, client, claim, retryAt),
    listParked: (client, after, limit) => listParkedInSqlite(sqlite, client, after, limit, now()),
    erase: (client, stream, bodies, erasedCount) =>
      sqlite.transaction(() => eraseInSqlite(sqlite, client, { stream, bodies, erasedCount })),
    deleteOld: (client, before, kinds, limit) =>
      sqlite.transaction(() => deleteOldInSqlite(sqlite, client, before, kinds, limit)),
    // Words that were erased still stand in the write-ahead log until it is emptied; whoever reads meanwhile keeps it from that.
    scrub: () => {
      const { busy } = sqlite.row("pragma wal_checkpoint(truncate)") ?? {}
      if (busy !== 0) throw new Fault("store/unreachable", { detail: { what: "write-ahead log" } })
    },
    dueClients: (after, limit) => {
      const at = now()
      const rows = sqlite.rows(
        `select client from evenkeel_client as owner where client > ? and (
           exists (select 1 from evenkeel_stream as stream where stream.client = owner.client and ready_at <= ?) or
           exists (select 1 from evenkeel_message as message where message.client = owner.client and ready_at <= ?)
         ) order by client limit ?`,
        ...[after ?? "", at, at, limit],
      )
      return rows.map(({ client }) => String(client))
    },
    listClients: (after, limit) => {
      const owned = "select client from evenkeel_client where client > ? order by client limit ?"
      return sqlite.rows(owned, after ?? "", limit).map(({ client }) => String(client))
    },
    close: () => undefined,
  }
}
