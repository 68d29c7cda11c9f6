import { Fault, isFault } from "../../kernel/index.js"
import { asPort } from "../check-input.js"

/** A row, as it comes out. */
export type PostgresRow = Readonly<Record<string, unknown>>

/** Whatever sends queries to PostgreSQL: a `Pool` of `pg`, a `Client`, a `PGlite`. */
export interface PostgresPool {
  /** Sends one query, with its values for `$1`, `$2` and so on. */
  query(text: string, values?: unknown[]): Promise<{ readonly rows: readonly unknown[] }>
}

/** A connection of its own that hears notifications: a `Client` of `pg`, connected. */
export interface PostgresListener extends PostgresPool {
  /** Calls back at each notification. */
  on(event: "notification", listener: () => void): unknown
}

/**
 * What a `Pool` of `pg` should be given besides the address: `new Pool({ connectionString, ...poolSettings })`. The store
 * refuses a pool without `statement_timeout`: a query without a limit could block for ever. `query_timeout` is the driver's
 * own, for a server that has gone silent.
 */
export const poolSettings = {
  statement_timeout: 10_000,
  lock_timeout: 5_000,
  idle_in_transaction_session_timeout: 10_000,
  query_timeout: 15_000,
  connectionTimeoutMillis: 5_000,
  keepAlive: true,
} as const

/** A pool, or throws `store/invalid`. */
export function asPool(pool: PostgresPool): PostgresPool {
  return asPort(pool, "pool", "a `Pool` of `pg`, or an object with `query()`", "query")
}

/** Errors that pass by themselves: a deadlock, a serialization failure. Nothing was kept. */
const PASSING = new Set(["40P01", "40001"])
/** How often what passes by itself is tried. */
export const MOST_TRIES = 5

/** Whether an error passes by itself. */
export function isPassing(error: unknown): boolean {
  return PASSING.has(codeOf(error))
}

/** Sends a query; errors come as faults. What passes by itself is tried again, so many times; within a transaction once. */
export async function ask(
  pool: PostgresPool,
  text: string,
  values: unknown[] = [],
  mostTries = MOST_TRIES,
): Promise<readonly PostgresRow[]> {
  for (let tries = 1; ; tries++) {
    try {
      return (await pool.query(text, values)).rows as readonly PostgresRow[]
    } catch (error) {
      if (tries < mostTries && isPassing(error)) continue
      throw toFault(error)
    }
  }
}

/** SQLSTATE classes and codes that say nothing about what became of the query: connection, operator, resources. */
const LOST = /^(08|57P|53|58|XX)/

/** An error of the driver as a fault: of what it says, its code and its message only. */
export function toFault(error: unknown): Fault {
  if (isFault(error)) return error
  const code = codeOf(error)
  // The error itself holds the row and the values.
  const message = error instanceof Error ? error.message : "unknown"
  const cause = Object.assign(new Error(code === "" ? message : `${code} ${message}`), code === "" ? {} : { code })
  if (code === "EK001") return new Fault("store/unsafe-settings", { detail: { message }, cause })
  if (/^(42P01|42883|3F000)$/.test(code)) return new Fault("store/wrong-schema", { cause })
  return new Fault(/^[0-9A-Z]{5}$/.test(code) && !LOST.test(code) ? "store/refused" : "store/unreachable", { cause })
}

function codeOf(error: unknown): string {
  const code: unknown = (error as { readonly code?: unknown } | null | undefined)?.code
  return typeof code === "string" ? code : ""
}
