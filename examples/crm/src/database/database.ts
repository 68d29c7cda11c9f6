import type { Store, StoreClock } from "evenkeel/stores"

/** What goes into a statement. Times are milliseconds since the Unix epoch. */
export type Value = string | number | null

/** A row, as it comes out. */
export type Row = Readonly<Record<string, Value>>

/** One statement of a write, in the SQL that both databases understand, with `?` for its values. */
export interface Statement {
  readonly sql: string
  readonly values: readonly Value[]
  /** The whole write comes to nothing where this statement changes no row. */
  readonly must?: true
}

/** The library's store and the CRM's own tables, in one database. */
export interface Database {
  /** Calls and follow-ups, as the library keeps them. */
  readonly store: Store
  /** Rows of the CRM's own tables. */
  rows(sql: string, values?: readonly Value[]): Promise<readonly Row[]>
  /** Keeps all of it or nothing; `false` where a `must` found no row. */
  write(statements: readonly Statement[]): Promise<boolean>
  close(): Promise<void>
}

/** Where the data are kept. */
export interface DatabaseOptions {
  /** The path of a file, or `postgres://…`. */
  readonly at: string
  /** Tells the time in place of the database, for tests. */
  readonly clock?: StoreClock
}
