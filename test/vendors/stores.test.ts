import type BetterSqlite from "better-sqlite3"
import type Libsql from "libsql"
import type { DatabaseSync } from "node:sqlite"
import type pg from "pg"
import { expectTypeOf, test } from "vitest"
import { createPostgresStore, type PostgresListener, type PostgresPool } from "evenkeel/stores/postgres"
import { createSqliteStore, type SqliteDatabase } from "evenkeel/stores/sqlite"

expectTypeOf<BetterSqlite.Database>().toExtend<SqliteDatabase>()
expectTypeOf<Libsql.Database>().toExtend<SqliteDatabase>()
expectTypeOf<DatabaseSync>().toExtend<SqliteDatabase>()
expectTypeOf<Omit<DatabaseSync, "prepare">>().not.toExtend<SqliteDatabase>()
expectTypeOf<BetterSqlite.Statement>().not.toExtend<SqliteDatabase>()

expectTypeOf<pg.Pool>().toExtend<PostgresPool>()
expectTypeOf<pg.Client>().toExtend<PostgresListener>()
expectTypeOf<pg.PoolClient>().toExtend<PostgresListener>()
expectTypeOf<Omit<pg.Pool, "query">>().not.toExtend<PostgresPool>()

/** As a host writes it: compiled, never run. */
export const stores = (better: BetterSqlite.Database, node: DatabaseSync, libsql: Libsql.Database, pool: pg.Pool) => [
  createSqliteStore({ database: better }),
  createSqliteStore({ database: node }),
  createSqliteStore({ database: libsql }),
  createPostgresStore({ pool }),
]

test("their databases are ours: compiled", () => undefined)
