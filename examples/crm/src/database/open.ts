import type { Database, DatabaseOptions } from "./database.ts"
import { openPostgres } from "./postgres.ts"
import { openSqlite } from "./sqlite.ts"

/** PostgreSQL by its address, SQLite by the path of a file. */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  return /^postgres(ql)?:\/\//.test(options.at) ? openPostgres(options) : openSqlite(options)
}
