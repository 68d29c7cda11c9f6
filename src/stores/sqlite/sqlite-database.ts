import { Fault, isFault } from "../../kernel/index.js"

/** What goes into a statement. */
export type SqliteValue = string | number | null

/** What a statement without rows came to. */
export interface SqliteChanges {
  /** Rows that it inserted, updated or deleted. */
  readonly changes: number | bigint
}

/**
 * A prepared statement, as `better-sqlite3`, `libsql` and `node:sqlite` make them.
 */
export interface SqliteStatement {
  /** Does it, for a statement that gives no rows; says how many it changed. */
  run(...values: SqliteValue[]): SqliteChanges
  /** Its first row; `undefined` where there is none. */
  get(...values: SqliteValue[]): unknown
  /** All its rows. */
  all(...values: SqliteValue[]): unknown[]
}

/**
 * An open database of SQLite, of whatever driver: `new Database(path)` of `better-sqlite3` or `libsql`, `new
 * DatabaseSync(path)` of `node:sqlite`.
 */
export interface SqliteDatabase {
  /** Does SQL that takes no values. */
  exec(sql: string): unknown
  /** Prepares one statement, to be done any number of times. */
  prepare(sql: string): SqliteStatement
}

/** A row, as it comes out. */
export type SqliteRow = Readonly<Record<string, string | number | null>>

/** A database with its statements prepared once, and errors as faults. */
export interface Sqlite {
  /** Does a statement that gives no rows, and says how many it changed; `better-sqlite3` wants the two told apart. */
  run(sql: string, ...values: SqliteValue[]): number
  /** Rows of a statement. */
  rows(sql: string, ...values: SqliteValue[]): readonly SqliteRow[]
  /** The first row of a statement. */
  row(sql: string, ...values: SqliteValue[]): SqliteRow | undefined
  /** Does all or nothing of it, alone in the database. */
  transaction<Value>(work: () => Value): Value
}

/** Wraps a database. */
export function createSqlite(database: SqliteDatabase): Sqlite {
  const statements = new Map<string, SqliteStatement>()
  const prepare = (sql: string): SqliteStatement => {
    const known = statements.get(sql)
    if (known !== undefined) return known
    const statement = database.prepare(sql)
    statements.set(sql, statement)
    return statement
  }
  return {
    run: (sql, ...values) => Number(asFault(() => prepare(sql).run(...values)).changes),
    rows: (sql, ...values) => asFault(() => prepare(sql).all(...values)) as readonly SqliteRow[],
    row: (sql, ...values) => asFault(() => prepare(sql).get(...values)) as SqliteRow | undefined,
    transaction: (work) =>
      asFault(() => {
        // Immediate: a transaction that began by reading could not be let to write once another has written.
        prepare("begin immediate").run()
        try {
          const value = work()
          prepare("commit").run()
          return value
        } catch (error) {
          rollBack(database)
          throw error
        }
      }),
  }
}

function rollBack(database: SqliteDatabase): void {
  try {
    database.exec("rollback")
  } catch {
    // SQLite has rolled back by itself, as it does when the disk is full.
  }
}

function asFault<Value>(work: () => Value): Value {
  try {
    return work()
  } catch (cause) {
    if (isFault(cause)) throw cause
    throw new Fault("store/unreachable", { cause })
  }
}
