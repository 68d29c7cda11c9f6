import { toSeqs, type EncodedAppend, type Outcome } from "../encode-append.js"
import { answerKnown, toKeptKey, type KeptKey } from "../kept-key.js"
import type { Sqlite } from "./sqlite-database.js"
import type { Places } from "./sqlite-places.js"
import { checkStream, writeStream } from "./sqlite-stream-row.js"

/**
 * Appends wholly or not at all, within a transaction. What is as expected is written without being looked at first: the key is
 * put where there is none, the row of the stream is changed where its version is the one expected. Only an append of several
 * streams, or one that may be one timer too many, is looked at before: what one of its streams got could not be taken back.
 */
export function appendToSqlite(sqlite: Sqlite, append: EncodedAppend, places: Places, now: () => number): Outcome {
  const { client, key } = append
  const seqs = toSeqs(append)
  if (key !== null && !keepKey(sqlite, append, seqs)) return answerKnown(append, findKeyInSqlite(sqlite, client, key)!)
  const refused = lookFirst(sqlite, append) ?? writeStreams(sqlite, append)
  if (refused !== undefined) {
    if (key !== null) sqlite.run("delete from evenkeel_key where client = ? and key = ?", client, key)
    return refused
  }
  writeBodies(sqlite, append, places, now)
  return { kind: "kept", seqs }
}

function keepKey(sqlite: Sqlite, { client, key, command, streams }: EncodedAppend, seqs: object): boolean {
  const changedCount = sqlite.run(
    `insert into evenkeel_key (client, key, stream, seqs, command) values (?, ?, ?, ?, ?)
     on conflict (client, key) do nothing`,
    ...[client, key, streams[0]!.stream, JSON.stringify(seqs), command],
  )
  return changedCount > 0
}

/** What is kept with a key. */
export function findKeyInSqlite(sqlite: Sqlite, client: string, key: string): KeptKey | undefined {
  const row = sqlite.row("select stream, seqs, command from evenkeel_key where client = ? and key = ?", client, key)
  return row && toKeptKey(row)
}

function lookFirst(sqlite: Sqlite, append: EncodedAppend): Outcome | undefined {
  const { client, mostTimers, streams } = append
  if (streams.length === 1 && mostTimers === undefined) return undefined
  for (const stream of streams) {
    const refused = checkStream(sqlite, client, stream)
    if (refused !== undefined) return refused
  }
  return checkTimers(sqlite, append)
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

function writeStreams(sqlite: Sqlite, { client, streams }: EncodedAppend): Outcome | undefined {
  for (const stream of streams) {
    const refused = writeStream(sqlite, client, stream)
    if (refused !== undefined) return refused
  }
  return undefined
}

function writeBodies(sqlite: Sqlite, append: EncodedAppend, places: Places, now: () => number): void {
  const { client, streams, messages } = append
  let count = messages.length
  for (const { bodies } of streams) count += bodies.length
  let place = places.take(client, count)
  for (const { stream, expectedSeq, bodies } of streams) {
    let seq = expectedSeq
    for (const body of bodies)
      sqlite.run(
        "insert into evenkeel_event (client, stream, seq, place, body) values (?, ?, ?, ?, ?)",
        ...[client, stream, ++seq, ++place, body],
      )
  }
  if (messages.length === 0) return
  const at = now()
  for (const { id, topic, stream, body } of messages)
    sqlite.run(
      `insert into evenkeel_message (client, id, place, topic, stream, body, stored_at, ready_at)
       values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (client, id) do nothing`,
      ...[client, id, ++place, topic, stream, body, at, at],
    )
}
