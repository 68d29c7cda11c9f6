import { Fault, type FaultIssue } from "../../kernel/index.js"
import { appendFunction } from "./append-function.js"
import { claimFunctions, listParkedFunction } from "./claim-functions.js"
import { eraseFunction, keepFunctions } from "./keep-functions.js"
import { mendFeedFunction } from "./mend-feed-function.js"
import { ask, asPool, type PostgresPool } from "./postgres-pool.js"
import { postgresTables } from "./postgres-tables.js"
import { findKeyFunction, readFunctions } from "./read-functions.js"

/**
 * The steps from an empty schema to what this version uses. One that was released is never changed. Functions carry a number,
 * so that two versions of the library can work beside each other while machines are brought up to date.
 */
const STEPS: readonly ((schema: string) => readonly string[])[] = [
  (schema) => [
    ...postgresTables(schema),
    ...readFunctions(schema),
    ...claimFunctions(schema),
    ...keepFunctions(schema),
  ],
  (schema) => [
    `alter table ${schema}.key add column command text`,
    appendFunction(schema),
    findKeyFunction(schema),
    listParkedFunction(schema),
  ],
  (schema) => [mendFeedFunction(schema)],
  (schema) => [eraseFunction(schema, 2)],
]

/** The name of a schema, or throws `store/invalid`: it stands in the text of queries. */
export function asSchema(name: string): string {
  if (typeof name !== "string" || !/^[a-z_][a-z0-9_]{0,40}$/.test(name))
    throw new Fault("store/invalid", { issues: [{ path: "schema", expected: "small letters, digits and _" }] })
  return name
}

/**
 * Makes the tables and functions, or brings them to this version: one statement, all or nothing, one at a time. For a role
 * that may; the store itself then needs no more than the rights that {@link createPostgresStore} tells.
 *
 * @param schema - `evenkeel` where it is left out. Small letters, digits and `_`, at most 41.
 * @throws {@link Fault} `store/invalid` for another name; `store/refused` where the role may not; `store/unreachable`.
 *
 * @example
 * ```ts
 * import { migratePostgres } from "evenkeel/stores/postgres"
 *
 * // In a deployment, with a pool of the role that owns the schema. Here one that only notes what it is asked.
 * const asked: string[] = []
 * const owner = { query: async (text: string) => (asked.push(text), { rows: [] }) }
 * await migratePostgres(owner, "calls")
 * asked.length // => 1
 * asked[0]?.includes("create schema calls") // => true
 * // And in the service: createPostgresStore({ pool, schema: "calls", migrate: false })
 * ```
 */
export async function migratePostgres(pool: PostgresPool, schema = "evenkeel"): Promise<void> {
  asPool(pool)
  const name = asSchema(schema)
  const steps = STEPS.map((toSql, step) => {
    const sql = toSql(name).map((statement) => `execute ${quote(statement)};`)
    return `if _version < ${step + 1} then ${sql.join("\n")} update ${name}.setting set version = ${step + 1}; end if;`
  })
  await ask(
    pool,
    `do $migrate$
declare
  _version int;
begin
  perform pg_advisory_xact_lock(hashtextextended('evenkeel migration of ${name}', 0));
  if to_regnamespace('${name}') is null then create schema ${name}; end if;
  create table if not exists ${name}.setting (
    one boolean primary key default true check (one),
    version int not null,
    tx_offset bigint not null default 0
  );
  insert into ${name}.setting (version) values (0) on conflict do nothing;
  select version into _version from ${name}.setting;
  ${steps.join("\n")}
end $migrate$`,
  )
}

function quote(statement: string): string {
  return `$statement$${statement}$statement$`
}

/** Throws `store/wrong-schema` where the tables are not of a version that this library can use. */
export async function verifySchema(pool: PostgresPool, schema: string): Promise<void> {
  const [row] = await ask(pool, `select version from ${schema}.setting`)
  const version = Number(row?.version ?? 0)
  if (version !== STEPS.length)
    throw new Fault("store/wrong-schema", { detail: { schema, version, known: STEPS.length } })
}

const SETTINGS = [
  "server_version_num",
  "server_encoding",
  "synchronous_commit",
  "fsync",
  "full_page_writes",
  "statement_timeout",
  "default_transaction_isolation",
]

/** What each setting must be, and how to say it. */
const SAFE: Readonly<Record<string, readonly [expected: string, isSafe: (value: string) => boolean]>> = {
  server_version_num: ["PostgreSQL 13 or later", (value) => Number(value) >= 130_000],
  server_encoding: ["UTF8", (value) => value === "UTF8"],
  synchronous_commit: [
    "on (or local, remote_write, remote_apply): off loses what was acknowledged",
    (value) => value !== "off",
  ],
  fsync: ["on", (value) => value === "on"],
  full_page_writes: ["on", (value) => value === "on"],
  statement_timeout: ["a limit, as in poolSettings: without one a query can block for ever", (value) => value !== "0"],
  default_transaction_isolation: ["read committed", (value) => value === "read committed"],
}

/** Throws `store/unsafe-settings` where the server or the pool is set so that what is acknowledged can be lost. */
export async function verifySettings(pool: PostgresPool): Promise<void> {
  const columns = SETTINGS.map((name) => `current_setting('${name}') as ${name}`)
  const [row = {}] = await ask(pool, `select ${columns.join(", ")}`)
  const issues: FaultIssue[] = SETTINGS.flatMap((path) => {
    const [expected, isSafe] = SAFE[path]!
    return isSafe(String(row[path])) ? [] : [{ path, expected }]
  })
  if (issues.length > 0) throw new Fault("store/unsafe-settings", { issues })
}
