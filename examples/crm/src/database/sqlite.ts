import { createSqliteStore } from "evenkeel/stores/sqlite"
import SqliteDatabase from "libsql"
import type { Database, DatabaseOptions, Row } from "./database.ts"
import { tables } from "./tables.ts"

/**
 * One file. The store has a connection of its own, as it wants; the CRM's tables have another one to the same file. Both are
 * synchronous, and no transaction is open while anything else runs, so that they never wait for one another here.
 */
export function openSqlite({ at, clock }: DatabaseOptions): Database {
  const forStore = new SqliteDatabase(at)
  const own = new SqliteDatabase(at)
  const store = createSqliteStore({
    database: forStore,
    schedule: (write) => void setImmediate(write),
    ...(clock === undefined ? {} : { clock }),
  })
  for (const sql of ["pragma busy_timeout = 5000", "pragma synchronous = full", "pragma secure_delete = on"])
    own.prepare(sql).all()
  for (const sql of tables) own.exec(sql)
  return {
    store,
    rows: async (sql, values = []) => own.prepare(sql).all(...values) as readonly Row[],
    async write(statements) {
      own.exec("begin immediate")
      try {
        for (const { sql, values, must } of statements) {
          const { changes } = own.prepare(sql).run(...values)
          if (must === true && changes === 0) {
            own.exec("rollback")
            return false
          }
        }
        own.exec("commit")
      } catch (error) {
        if (own.inTransaction) own.exec("rollback")
        throw error
      }
      // What was deleted still stands in the write-ahead log until it is emptied.
      if (statements.some(({ sql }) => sql.startsWith("delete"))) own.prepare("pragma wal_checkpoint(truncate)").all()
      return true
    },
    async close() {
      await store.close()
      forStore.close()
      own.close()
    },
  }
}
