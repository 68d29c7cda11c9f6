import pg from "pg"
import { poolSettings } from "evenkeel/stores/postgres"

/** Address of a real PostgreSQL, as `test/tools/with-postgres.sh` sets it. */
export const address = process.env.EVENKEEL_PG

/** The address for another role than the one that made the cluster. */
export function addressOf(role: string): string {
  return (address ?? "").replace(/\/\/[^@]*@/, `//${role}@`)
}

/** However busy the machine is, it is no fault of the store. */
const patience = { statement_timeout: 300_000, query_timeout: 300_000 }

/** A pool on it. */
export function createPool(options: pg.PoolConfig = {}): pg.Pool {
  const pool = new pg.Pool({ connectionString: address, ...poolSettings, ...patience, ...options })
  // A server that is stopped tells idle connections too; what was asked of it fails by itself.
  pool.on("error", () => undefined)
  return pool
}

const TABLES = ["client", "stream", "event", "key", "message", "snapshot"]

/** Empties the tables of a schema that is there: quicker than making one for each test. */
export async function emptySchema(pool: { query(text: string): Promise<unknown> }, schema: string): Promise<void> {
  await pool.query(`truncate ${TABLES.map((table) => `${schema}.${table}`).join(", ")}`)
}
