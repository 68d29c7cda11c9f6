import type { StreamRow } from "../driver.js"
import type { StreamQuery } from "../port.js"
import { toStreamRow } from "../stream-row.js"
import type { EncodedStream } from "../encode-append.js"
import type { Sqlite, SqliteValue } from "./sqlite-database.js"
import { checkStream } from "./sqlite-stream-row.js"

/** The streams that a query finds. */
export function listFromSqlite(
  sqlite: Sqlite,
  client: string,
  query: StreamQuery & { readonly limit: number },
): readonly StreamRow[] {
  const where = ["client = ?", "deleted = 0"]
  const values: SqliteValue[] = [client]
  const ask = (sql: string, value: SqliteValue | undefined): void => {
    if (value === undefined) return
    where.push(sql)
    values.push(value)
  }
  ask("kind = ?", query.kind)
  ask("stream in (select value from json_each(?))", query.streams && JSON.stringify(query.streams))
  ask("state in (select value from json_each(?))", query.states && JSON.stringify(query.states))
  ask("open = ?", query.open === undefined ? undefined : Number(query.open))
  ask("caller = ?", query.caller)
  ask("agent = ?", query.agent)
  ask("matter = ?", query.matter)
  ask("due_at <= ?", query.dueUntil)
  ask("heard_at >= ?", query.heardSince)
  ask("stream > ?", query.after)
  const sql = `select * from evenkeel_stream where ${where.join(" and ")} order by stream limit ?`
  return sqlite.rows(sql, ...values, query.limit).map(toStreamRow)
}

/** Puts other bodies in the place of those of a stream. `false` where it has moved on, or was erased. Within a transaction. */
export function eraseInSqlite(
  sqlite: Sqlite,
  client: string,
  { bodies, ...read }: Pick<EncodedStream, "stream" | "bodies" | "erasedCount">,
): boolean {
  const { stream } = read
  if (checkStream(sqlite, client, { ...read, expectedSeq: bodies.length }) !== undefined) return false
  bodies.forEach((body, index) =>
    sqlite.run(
      "update evenkeel_event set body = ? where client = ? and stream = ? and seq = ?",
      ...[body, client, stream, index + 1],
    ),
  )
  drop(sqlite, client, stream, "erased_count = erased_count + 1")
  return true
}

/** Deletes what is old and not open. Gives the names in order. Within a transaction. */
export function deleteOldInSqlite(
  sqlite: Sqlite,
  client: string,
  before: number,
  kinds: readonly string[] | null,
  limit: number,
): readonly string[] {
  const ofKinds = kinds === null ? "" : "and kind in (select value from json_each(?))"
  const rows = sqlite.rows(
    `select stream from evenkeel_stream
     where client = ? and open = 0 and deleted = 0 and heard_at < ? ${ofKinds} order by stream limit ?`,
    ...[client, before, ...(kinds === null ? [] : [JSON.stringify(kinds)]), limit],
  )
  const names = rows.map(({ stream }) => String(stream))
  for (const stream of names) {
    sqlite.run("delete from evenkeel_event where client = ? and stream = ?", client, stream)
    drop(sqlite, client, stream, "deleted = 1")
  }
  return names
}

function drop(sqlite: Sqlite, client: string, stream: string, mark: string): void {
  sqlite.run("delete from evenkeel_snapshot where client = ? and stream = ?", client, stream)
  sqlite.run("delete from evenkeel_message where client = ? and stream = ?", client, stream)
  sqlite.run(
    `update evenkeel_stream set ${mark}, caller = null, agent = null, matter = null, due_at = null, summary = null,
       timer_at = null, ready_at = null, token = token + 1, attempt_count = 0
     where client = ? and stream = ?`,
    ...[client, stream],
  )
}
