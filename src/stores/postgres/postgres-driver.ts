import { Fault } from "../../kernel/index.js"
import { notOfFeed } from "../check-input.js"
import { byTime, toClaimRow } from "../claim-row.js"
import type { StoreDriver } from "../driver.js"
import { mayBeDue, toSeqs, type EncodedAppend, type Outcome } from "../encode-append.js"
import { toKeptKey } from "../kept-key.js"
import type { StoreClock } from "../port.js"
import { toStreamRow } from "../stream-row.js"
import { toGroups } from "./append-groups.js"
import { writeWithQueue, type PostgresQueue, type WriteOn } from "./message-queue.js"
import { ask, type PostgresListener, type PostgresPool, type PostgresRow } from "./postgres-pool.js"

/** What the driver works with. */
export interface PostgresDriverOptions {
  readonly pool: PostgresPool
  readonly schema: string
  readonly listener: PostgresListener | undefined
  readonly notify: boolean
  readonly unsafe: boolean
  readonly clock: StoreClock | undefined
  readonly queue: PostgresQueue | undefined
}

/** Makes the driver: each operation is one call of a function of the schema. */
export function createPostgresDriver(options: PostgresDriverOptions): StoreDriver {
  const { pool, schema, listener, notify, unsafe, clock, queue } = options
  const at = (): number | null => clock?.now() ?? null
  const callOn = (on: PostgresPool, name: string, values: unknown[]): Promise<readonly PostgresRow[]> => {
    const places = values.map((_, index) => `$${index + 1}`)
    return ask(
      on,
      `select * from ${schema}.${name}(${places.join(", ")}) as answer`,
      values,
      on === pool ? undefined : 1,
    )
  }
  const call = (name: string, values: unknown[]) => callOn(pool, name, values)
  const writeOn: WriteOn = async (on, batch) => {
    const [row] = await callOn(on, "append_2", [JSON.stringify(toGroups(batch)), at(), unsafe])
    return readOutcomes(row?.answer, batch)
  }
  const hint = createHint(pool, schema)
  return {
    write: async (batch) => {
      const outcomes = await (queue === undefined ? writeOn(pool, batch) : writeWithQueue(queue, pool, batch, writeOn))
      if (notify && batch.some(mayBeDue)) hint()
      return outcomes
    },
    findKey: async (client, key) => {
      const [row] = await call("find_key_2", [client, key])
      return row && toKeptKey(row)
    },
    read: async (client, stream, after, limit) =>
      (await call("read_1", [client, stream, after, limit])).map(({ answer }) => String(answer)),
    feed: async (client, after, limit) => {
      const rows = await call("feed_1", [client, ...toPlace(after), limit])
      const last = rows.at(-1)
      return { bodies: rows.map(({ body }) => String(body)), cursor: last === undefined ? after : String(last.cursor) }
    },
    list: async (client, { limit, ...query }) =>
      (await call("list_1", [client, JSON.stringify(query), limit])).map(toStreamRow),
    putSnapshot: async (client, { stream, seq, state }) => {
      await call("put_snapshot_1", [client, stream, seq, state])
    },
    getSnapshot: async (client, stream) => {
      const [row] = await call("get_snapshot_1", [client, stream])
      return row && { stream, seq: Number(row.seq), state: String(row.state) }
    },
    claim: async (client, kind, { limit, leaseMs, topics }) => {
      const rows =
        kind === "timer"
          ? await call("claim_timers_1", [client, limit, leaseMs, at()])
          : await call("claim_messages_1", [client, limit, leaseMs, topics ?? null, at()])
      return [...rows].sort(byTime).map((row) => toClaimRow(row))
    },
    complete: async (client, { kind, id, token }) =>
      (await call("complete_1", [client, kind, id, token]))[0]?.answer === true,
    release: async (client, { kind, id, token }, retryAt) =>
      (await call("release_1", [client, kind, id, token, retryAt]))[0]?.answer === true,
    listParked: async (client, after, limit) => {
      const { at: place, kind, id } = after ?? { at: -1, kind: "", id: "" }
      return (await call("list_parked_2", [client, place, kind, id, limit, at()])).map((row) => toClaimRow(row))
    },
    erase: async (client, stream, bodies, erasedCount) =>
      (await call("erase_2", [client, stream, JSON.stringify(bodies), erasedCount]))[0]?.answer === true,
    deleteOld: async (client, before, kinds, limit) =>
      (await call("delete_old_1", [client, before, kinds, limit])).map(({ answer }) => String(answer)),
    dueClients: async (after, limit) =>
      (await call("due_clients_1", [after, limit, at()])).map(({ answer }) => String(answer)),
    listClients: async (after, limit) =>
      (await call("list_clients_1", [after, limit])).map(({ answer }) => String(answer)),
    ...(listener === undefined ? {} : { listen: (tell: () => void) => void listener.on("notification", tell) }),
    close: () => undefined,
  }
}

/** An outcome that the function gives: of what was kept it says nothing. */
type Refused =
  Exclude<Outcome, { readonly kind: "kept" | "repeated" }> | { readonly kind: "repeated"; readonly seqs: string }

function readOutcomes(answer: unknown, batch: readonly EncodedAppend[]): readonly Outcome[] {
  if (typeof answer !== "string") throw new Fault("store/damaged", { detail: { where: "outcomes" } })
  const outcomes: Outcome[] = batch.map((append) => ({ kind: "kept", seqs: toSeqs(append) }))
  for (const { at, ...refused } of JSON.parse(answer) as readonly (Refused & { readonly at: number })[])
    outcomes[at] =
      refused.kind === "repeated"
        ? { kind: "repeated", seqs: JSON.parse(refused.seqs) as Readonly<Record<string, number>> }
        : refused
  return outcomes
}

/**
 * Tells other processes, after the commit and in a query of its own: a NOTIFY within it would make all commits of the
 * database wait for one another. One at a time is enough, with one more for what came meanwhile; one that is lost does no harm.
 */
function createHint(pool: PostgresPool, schema: string): () => void {
  let [isTelling, isMore] = [false, false]
  const hint = (): void => {
    isMore = isTelling
    if (isTelling) return
    isTelling = true
    pool.query("select pg_notify($1, '')", [schema]).then(told, told)
  }
  const told = (): void => {
    isTelling = false
    if (isMore) hint()
  }
  return hint
}

function toPlace(cursor: string | null): readonly [tx: string, ord: string] {
  if (cursor === null) return ["0", "0"]
  const [, tx, ord] = /^(\d{1,18})-(\d{1,9})$/.exec(cursor) ?? []
  if (tx === undefined || ord === undefined) throw notOfFeed()
  return [tx, ord]
}
