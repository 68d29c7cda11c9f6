import { asClock, asObject, asPort } from "../check-input.js"
import { createStore, type GatherOptions } from "../create-store.js"
import type { Store, StoreClock } from "../port.js"
import { createPostgresDriver } from "./postgres-driver.js"
import type { PostgresQueue } from "./message-queue.js"
import { ask, asPool, type PostgresListener, type PostgresPool } from "./postgres-pool.js"
import { asSchema, migratePostgres, verifySchema, verifySettings } from "./postgres-schema.js"

/** What a store in PostgreSQL needs. */
export interface PostgresStoreOptions extends GatherOptions {
  /** Whoever made it ends it, after the store. Each operation is one query of its own, so any pooling goes. */
  readonly pool: PostgresPool
  /** `evenkeel` where it is left out. */
  readonly schema?: string
  /** `false` where the tables are made by another role, with `migratePostgres`. */
  readonly migrate?: boolean
  /** Whether other processes are told when something may be due: a query more for what has a timer or a message. */
  readonly notify?: boolean
  /** Hears what others tell, for `watch`. It should be given up and made anew by whoever made it, as connections break. */
  readonly listener?: PostgresListener
  /** A queue in the same database that takes messages over in the transaction of their append: see `examples/pg-boss`. */
  readonly queue?: PostgresQueue
  /** Tells the time in place of the database, for tests. */
  readonly clock?: StoreClock
  /** For tests: takes a database that may lose what it acknowledged, or block for ever. */
  readonly unsafe?: boolean
}

/**
 * A store in PostgreSQL 13 or later, for as many machines as are needed. The clock is that of the database.
 *
 * A role that may use the schema, its functions and tables is enough where `migrate` is `false`. It should not be a
 * superuser nor one with BYPASSRLS: these pass by the second wall between clients. The feed comes as far as the oldest
 * transaction of the whole server that is still writing.
 *
 * @throws {@link Fault} `store/unsafe-settings` where `synchronous_commit`, `fsync` or `full_page_writes` is off, there is no
 * `statement_timeout`, or transactions are not `read committed`; `store/wrong-schema` where the tables are missing or of a
 * later version; `store/refused` where the role may not; `store/unreachable`.
 *
 * @example
 * ```ts
 * import { PGlite } from "@electric-sql/pglite"
 * import { createPostgresStore } from "evenkeel/stores/postgres"
 *
 * // Any pool of `pg` does: new pg.Pool({ connectionString, ...poolSettings }). PGlite is PostgreSQL within the process.
 * const pool = await PGlite.create()
 * const store = await createPostgresStore({ pool, unsafe: true }) // `unsafe`: PGlite keeps nothing that lasts
 * await store.client("acme").read("CA1") // => []
 * await store.close()
 * await pool.close()
 * ```
 */
export async function createPostgresStore(options: PostgresStoreOptions): Promise<Store> {
  const { pool, listener, migrate = true, notify = false, unsafe = false, clock, queue } = asObject(options, "options")
  asPool(pool)
  if (listener !== undefined) asPort(listener, "listener", "a client of `pg`, connected", "query", "on")
  if (clock !== undefined) asClock(clock)
  if (queue !== undefined) asPort(queue, "queue", "an object with `enqueue()`", "enqueue")
  const schema = asSchema(options.schema ?? "evenkeel")
  if (!unsafe) await verifySettings(pool)
  if (migrate) await migratePostgres(pool, schema)
  await verifySchema(pool, schema)
  await ask(pool, `select ${schema}.mend_feed_2()`)
  if (listener !== undefined) await ask(listener, `listen ${schema}`)
  return createStore(createPostgresDriver({ pool, schema, listener, notify, unsafe, clock, queue }), options)
}
