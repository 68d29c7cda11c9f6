import type pg from "pg"
import { createPostgresStore } from "../../../src/stores/postgres/index.js"
import { appendOf, index, start, type WriteRaw } from "./append.js"

/** The raw driver on the tables of the store: a statement for each table, with all rows of the group, prepared once for each size. */
export async function createRawPostgres(pool: pg.Pool, schema: string): Promise<WriteRaw> {
  await createPostgresStore({ pool, schema })
  const { kind, state, caller, agent } = index
  return async (group) => {
    const appends = group.map(([stream, seq], ord) => ({ stream, seq: seq + 1, ord, ...appendOf(stream, seq) }))
    const connection = await pool.connect()
    const put = (table: string, columns: string, rows: readonly unknown[][], rest = "", last = "") =>
      connection.query({
        name: `${table}-${rows.length}`,
        text: `insert into ${schema}.${table} (${columns}) values ${toPlaces(rows, last)} ${rest}`,
        values: rows.flat(),
      })
    await connection.query("begin")
    await put(
      "stream",
      "client, stream, seq, heard_at, kind, state, caller, agent, timer_at, ready_at",
      appends.map(({ stream, seq }) => {
        const timerAt = start + seq
        return ["acme", stream, seq, start, kind, state, caller, agent, timerAt, timerAt]
      }),
      `on conflict (client, stream) do update set seq = excluded.seq, heard_at = excluded.heard_at,
       timer_at = excluded.timer_at, ready_at = excluded.ready_at`,
    )
    await put(
      "event",
      "client, stream, seq, ord, body, tx",
      appends.map(({ stream, seq, ord, streams }) => ["acme", stream, seq, ord, JSON.stringify(streams[0]!.events[0])]),
      "",
      ", pg_current_xact_id()::text::bigint",
    )
    await put(
      "key",
      "client, key, stream, seqs, command",
      appends.map(({ key, command, stream, seq }) => ["acme", key, stream, JSON.stringify({ [stream]: seq }), command]),
    )
    await connection.query("commit")
    connection.release()
  }
}

function toPlaces(rows: readonly unknown[][], last: string): string {
  let count = 0
  return rows.map((row) => `(${row.map(() => `$${++count}`).join(", ")}${last})`).join(", ")
}
