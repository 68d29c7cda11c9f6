import { createPostgresStore, poolSettings } from "evenkeel/stores/postgres"
import pg from "pg"
import type { Database, DatabaseOptions, Row, Value } from "./database.ts"
import { tables } from "./tables.ts"

/** Any number that keeps two processes from making the tables at the same time. */
const MAKING_TABLES = 7_236_501

/** One database of PostgreSQL, for several processes. The library's tables are in a schema of their own beside ours. */
export async function openPostgres({ at, clock }: DatabaseOptions): Promise<Database> {
  const pool = new pg.Pool({ connectionString: at, ...poolSettings })
  // A connection that breaks while it is idle is made anew; without a listener it would end the process.
  pool.on("error", () => undefined)
  const store = await createPostgresStore({ pool, ...(clock === undefined ? {} : { clock }) })
  const making = [`select pg_advisory_xact_lock(${MAKING_TABLES})`, ...tables].map((sql) => ({ sql, values: [] }))
  const write: Database["write"] = async (statements) => {
    const connection = await pool.connect()
    let broken: Error | undefined
    try {
      await connection.query("begin")
      for (const { sql, values, must } of statements) {
        const { rowCount } = await connection.query(toNumbered(sql), [...values])
        if (must === true && rowCount === 0) {
          await connection.query("rollback")
          return false
        }
      }
      await connection.query("commit")
      return true
    } catch (error) {
      await connection.query("rollback").catch((cause: Error) => (broken = cause))
      throw error
    } finally {
      connection.release(broken)
    }
  }
  await write(making)
  return {
    store,
    rows: async (sql, values = []) => (await pool.query(toNumbered(sql), [...values])).rows.map(toRow),
    write,
    async close() {
      await store.close()
      await pool.end()
    },
  }
}

/** `?, ?` as PostgreSQL wants it: `$1, $2`. */
function toNumbered(sql: string): string {
  let count = 0
  return sql.replaceAll("?", () => `$${++count}`)
}

/** `bigint` comes as text from `pg`; our names of such columns end in `at`, or are `position`. */
function toRow(row: Readonly<Record<string, Value>>): Row {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      typeof value === "string" && /(^|_)(at|position)$/.test(name) ? Number(value) : value,
    ]),
  )
}
