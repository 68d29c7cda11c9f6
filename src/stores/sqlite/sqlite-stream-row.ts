import { noIndex, type EncodedIndex, type EncodedStream, type Outcome } from "../encode-append.js"
import type { Sqlite, SqliteValue } from "./sqlite-database.js"

const INSERT = `insert into evenkeel_stream (client, stream, seq, heard_at, kind, state, open, caller, agent, matter, due_at,
  summary, timer_at, ready_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (client, stream) do nothing`

// The `+` keeps SQLite from looking for the row along an index of these columns.
const UPDATES = [false, true].map((withIndex) =>
  [false, true].map(
    (withTimer) => `update evenkeel_stream set seq = ?, heard_at = ?${withIndex ? ", state = ?, summary = ?" : ""}
      ${withTimer ? ", timer_at = ?, ready_at = ?, token = token + 1, attempt_count = 0" : ""}
      where client = ? and stream = ? and seq = ? and erased_count = coalesce(?, erased_count) and deleted = 0
      ${withIndex ? "and +kind = ? and +open = ? and +caller is ? and +agent is ? and +matter is ? and +due_at is ?" : ""}`,
  ),
)

const REINDEX = `update evenkeel_stream set kind = ?, open = ?, caller = ?, agent = ?, matter = ?, due_at = ?
  where client = ? and stream = ?`

/**
 * One statement for the version, the index and the timer of a stream, which changes the row only where it is as expected.
 * SQLite writes every index of a column that is named, changed or not: so what is indexed is named only where it has changed.
 */
export function writeStream(sqlite: Sqlite, client: string, given: EncodedStream): Outcome | undefined {
  if (given.expectedSeq === 0) return insertStream(sqlite, client, given)
  if (updateStream(sqlite, client, given)) return undefined
  const refused = checkStream(sqlite, client, given)
  if (refused !== undefined || given.index === undefined) return refused
  sqlite.run(REINDEX, ...toIndexed(given.index), client, given.stream)
  updateStream(sqlite, client, given)
  return undefined
}

function insertStream(sqlite: Sqlite, client: string, given: EncodedStream): Outcome | undefined {
  const { stream, seq, heardAt, index = noIndex, timerAt = null, erasedCount = 0 } = given
  const { kind, state, open, caller, agent, matter, dueAt, summary } = index
  if (erasedCount !== 0) return checkStream(sqlite, client, given)
  const changedCount = sqlite.run(
    INSERT,
    ...[client, stream, seq, heardAt, kind, state, open ? 1 : 0, caller, agent, matter, dueAt, summary],
    ...[timerAt, timerAt],
  )
  return changedCount > 0 ? undefined : checkStream(sqlite, client, given)
}

function updateStream(sqlite: Sqlite, client: string, given: EncodedStream): boolean {
  const { stream, expectedSeq, erasedCount = null, seq, heardAt, timerAt, index } = given
  const sql = UPDATES[index === undefined ? 0 : 1]![timerAt === undefined ? 0 : 1]!
  const changedCount = sqlite.run(
    sql,
    ...[seq, heardAt],
    ...(index === undefined ? [] : [index.state, index.summary]),
    ...(timerAt === undefined ? [] : [timerAt, timerAt]),
    ...[client, stream, expectedSeq, erasedCount],
    ...(index === undefined ? [] : toIndexed(index)),
  )
  return changedCount > 0
}

function toIndexed({ kind, open, caller, agent, matter, dueAt }: EncodedIndex): readonly SqliteValue[] {
  return [kind, open ? 1 : 0, caller, agent, matter, dueAt]
}

/** Why a stream is not as expected; `undefined` where it is. */
export function checkStream(
  sqlite: Sqlite,
  client: string,
  { stream, expectedSeq, erasedCount }: Pick<EncodedStream, "stream" | "expectedSeq" | "erasedCount">,
): Outcome | undefined {
  const row = sqlite.row(
    "select seq, erased_count, deleted from evenkeel_stream where client = ? and stream = ?",
    client,
    stream,
  )
  if (row?.deleted === 1) return { kind: "deleted", stream }
  const seq = Number(row?.seq ?? 0)
  const isErased = erasedCount !== undefined && erasedCount !== Number(row?.erased_count ?? 0)
  return seq === expectedSeq && !isErased ? undefined : { kind: "conflict", stream, seq }
}
