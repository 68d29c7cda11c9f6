/** Drivers that fit without a cast: compiled by `tsc -p test`. */
import type { PGlite } from "@electric-sql/pglite"
import type Libsql from "libsql"
import type pg from "pg"
import { expectTypeOf } from "vitest"
import type { PostgresListener, PostgresPool } from "evenkeel/stores/postgres"
import type { SqliteDatabase } from "evenkeel/stores/sqlite"

expectTypeOf<pg.Pool>().toExtend<PostgresPool>()
expectTypeOf<pg.Client>().toExtend<PostgresPool>()
expectTypeOf<pg.PoolClient>().toExtend<PostgresPool>()
expectTypeOf<PGlite>().toExtend<PostgresPool>()
expectTypeOf<pg.Client>().toExtend<PostgresListener>()
expectTypeOf<{ query: () => void }>().not.toExtend<PostgresPool>()

expectTypeOf<Libsql.Database>().toExtend<SqliteDatabase>()

/** As `@types/better-sqlite3` 7.6 has them, in what is used. */
interface BetterSqliteStatement {
  run(...params: unknown[]): { changes: number; lastInsertRowid: number | bigint }
  get(...params: unknown[]): unknown
  all(...params: unknown[]): unknown[]
}
interface BetterSqliteDatabase {
  prepare(source: string): BetterSqliteStatement
  exec(source: string): this
}
expectTypeOf<BetterSqliteDatabase>().toExtend<SqliteDatabase>()

/** As `@types/node` 22 has `node:sqlite`, in what is used. */
type SupportedValue = null | number | bigint | string | Uint8Array
interface StatementSync {
  run(...anonymousParameters: SupportedValue[]): { changes: number | bigint; lastInsertRowid: number | bigint }
  run(
    namedParameters: Record<string, SupportedValue>,
    ...anonymousParameters: SupportedValue[]
  ): { changes: number | bigint }
  get(...anonymousParameters: SupportedValue[]): unknown
  get(namedParameters: Record<string, SupportedValue>, ...anonymousParameters: SupportedValue[]): unknown
  all(...anonymousParameters: SupportedValue[]): unknown[]
  all(namedParameters: Record<string, SupportedValue>, ...anonymousParameters: SupportedValue[]): unknown[]
}
interface DatabaseSync {
  prepare(sql: string): StatementSync
  exec(sql: string): void
}
expectTypeOf<DatabaseSync>().toExtend<SqliteDatabase>()
expectTypeOf<{ exec(sql: string): void }>().not.toExtend<SqliteDatabase>()
