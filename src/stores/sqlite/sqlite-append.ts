import type { EncodedAppend, EncodedStream, Outcome } from "../encode-append.js"
import type { Sqlite } from "./sqlite-database.js"

/** Appends wholly or not at all: everything is looked at before anything is written. Within a transaction. */
export function appendToSqlite(sqlite: Sqlite, append: EncodedAppend, now: number): Outcome {
  const { client, key, streams, messages } = append
  const refused = findKey(sqlite, append) ?? checkStreams(sqlite, append)
  if (refused !== undefined) return refused
  let eventCount = 0
  for (const { bodies } of streams) eventCount += bodies.length
  let place = takePlaces(sqlite, client, eventCount + messages.length)
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
  for (const { stream, expectedSeq } of streams) {
    const row = sqlite.row("select seq, deleted from evenkeel_stream where client = ? and stream = ?", client, stream)
    if (row?.deleted === 1) return { kind: "deleted", stream }
    const seq = Number(row?.seq ?? 0)
    if (seq !== expectedSeq) return { kind: "conflict", stream, seq }
  }
  return undefined
}

/** Takes places in the feed of the client; gives the one before the first. SQLite has one writer, so they are in order. */
function takePlaces(sqlite: Sqlite, client: string, count: number): number {
  const row = sqlite.row(
    `insert into evenkeel_client (client, place) values (?, ?)
     on conflict (client) do update set place = place + excluded.place returning place`,
    ...[client, count],
  )
  return Number(row?.place) - count
}

function writeStream(sqlite: Sqlite, client: string, given: EncodedStream): void {
  const { stream, expectedSeq, seq, heardAt, timerAt, index } = given
  if (expectedSeq === 0)
    sqlite.run(
      "insert into evenkeel_stream (client, stream, seq, heard_at) values (?, ?, ?, ?)",
      ...[client, stream, seq, heardAt],
    )
  else
    sqlite.run(
      "update evenkeel_stream set seq = ?, heard_at = ? where client = ? and stream = ?",
      ...[seq, heardAt, client, stream],
    )
  if (index !== undefined) {
    const { kind, state, open, caller, agent, matter, dueAt, summary } = index
    sqlite.run(
      `update evenkeel_stream set kind = ?, state = ?, open = ?, caller = ?, agent = ?, matter = ?, due_at = ?, summary = ?
       where client = ? and stream = ?`,
      ...[kind, state, open ? 1 : 0, caller, agent, matter, dueAt, summary, client, stream],
    )
  }
  if (timerAt !== undefined)
    sqlite.run(
      `update evenkeel_stream set timer_at = ?, ready_at = ?, token = token + 1, attempt_count = 0
       where client = ? and stream = ?`,
      ...[timerAt, timerAt, client, stream],
    )
}
