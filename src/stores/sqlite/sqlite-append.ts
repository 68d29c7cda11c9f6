import type { EncodedAppend, EncodedStream, Outcome } from "../encode-append.js"
import type { Sqlite, SqliteValue } from "./sqlite-database.js"

/** Appends wholly or not at all: everything is looked at before anything is written. Within a transaction. */
export function appendToSqlite(sqlite: Sqlite, append: EncodedAppend, places: Places, now: number): Outcome {
  const { client, key, streams, messages } = append
  const refused = findKey(sqlite, append) ?? checkStreams(sqlite, append) ?? checkTimers(sqlite, append)
  if (refused !== undefined) return refused
  let eventCount = 0
  for (const { bodies } of streams) eventCount += bodies.length
  let place = places.take(client, eventCount + messages.length)
  for (const stream of streams) {
    writeStream(sqlite, client, stream)
    let seq = stream.expectedSeq
    for (const body of stream.bodies)
      sqlite.run(
        "insert into evenkeel_event (client, stream, seq, place, body) values (?, ?, ?, ?, ?)",
        ...[client, stream.stream, ++seq, ++place, body],
      )
  }
  for (const { id, topic, stream, body } of messages)
    sqlite.run(
      `insert into evenkeel_message (client, id, place, topic, stream, body, stored_at, ready_at)
       values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (client, id) do nothing`,
      ...[client, id, ++place, topic, stream, body, now, now],
    )
  const seqs = Object.fromEntries(streams.map(({ stream, seq }) => [stream, seq]))
  if (key !== null)
    sqlite.run(
      "insert into evenkeel_key (client, key, stream, seqs) values (?, ?, ?, ?)",
      ...[client, key, streams[0]!.stream, JSON.stringify(seqs)],
    )
  return { kind: "kept", seqs }
}

function findKey(sqlite: Sqlite, { client, key, streams }: EncodedAppend): Outcome | undefined {
  if (key === null) return undefined
  const known = sqlite.row("select stream, seqs from evenkeel_key where client = ? and key = ?", client, key)
  if (known === undefined) return undefined
  const stream = String(known.stream)
  if (stream !== streams[0]!.stream) return { kind: "keyReused", stream }
  return { kind: "repeated", seqs: JSON.parse(String(known.seqs)) as Readonly<Record<string, number>> }
}

function checkStreams(sqlite: Sqlite, { client, streams }: EncodedAppend): Outcome | undefined {
  for (const { stream, expectedSeq, erasedCount } of streams) {
    const row = sqlite.row(
      "select seq, erased_count, deleted from evenkeel_stream where client = ? and stream = ?",
      client,
      stream,
    )
    if (row?.deleted === 1) return { kind: "deleted", stream }
    const seq = Number(row?.seq ?? 0)
    const isErased = erasedCount !== undefined && erasedCount !== Number(row?.erased_count ?? 0)
    if (seq !== expectedSeq || isErased) return { kind: "conflict", stream, seq }
  }
  return undefined
}

/** Counts no further than it has to, along the index of what is to be claimed: parked timers are few. */
function checkTimers(sqlite: Sqlite, { client, mostTimers, streams }: EncodedAppend): Outcome | undefined {
  if (mostTimers === undefined) return undefined
  const row = sqlite.row(
    "select count(*) as count from (select 1 from evenkeel_stream where client = ? and ready_at is not null limit ?)",
    ...[client, mostTimers],
  )
  return Number(row?.count) < mostTimers ? undefined : { kind: "tooManyTimers", stream: streams[0]!.stream }
}

/** Places in the feeds of clients, taken within one transaction. SQLite has one writer, so they are in order. */
export interface Places {
  /** Takes so many; gives the one before the first. */
  take(client: string, count: number): number
  /** Writes down what was taken, once for each client. */
  save(): void
}

/** Begins to take places. */
export function createPlaces(sqlite: Sqlite): Places {
  const last = new Map<string, number>()
  return {
    take: (client, count) => {
      const kept =
        last.get(client) ?? Number(sqlite.row("select place from evenkeel_client where client = ?", client)?.place ?? 0)
      last.set(client, kept + count)
      return kept
    },
    save: () => {
      for (const [client, place] of last)
        sqlite.run(
          `insert into evenkeel_client (client, place) values (?, ?)
           on conflict (client) do update set place = excluded.place`,
          ...[client, place],
        )
    },
  }
}

const INDEX = ["kind", "state", "open", "caller", "agent", "matter", "due_at", "summary"]
const TIMER = ["timer_at", "ready_at", "attempt_count"]

/** One statement for the stream, its index and its timer: what is not given is not named. */
function writeStream(sqlite: Sqlite, client: string, given: EncodedStream): void {
  const { stream, expectedSeq, seq, heardAt, timerAt, index } = given
  const columns = ["seq", "heard_at"]
  const values: SqliteValue[] = [seq, heardAt]
  if (index !== undefined) {
    const { kind, state, open, caller, agent, matter, dueAt, summary } = index
    columns.push(...INDEX)
    values.push(kind, state, open ? 1 : 0, caller, agent, matter, dueAt, summary)
  }
  if (timerAt !== undefined) {
    columns.push(...TIMER)
    values.push(timerAt, timerAt, 0)
  }
  const sql =
    expectedSeq === 0
      ? `insert into evenkeel_stream (${columns.join(", ")}, client, stream) values (${"?, ".repeat(columns.length)}?, ?)`
      : `update evenkeel_stream set ${columns.join(" = ?, ")} = ?${timerAt === undefined ? "" : ", token = token + 1"}
         where client = ? and stream = ?`
  sqlite.run(sql, ...values, client, stream)
}
