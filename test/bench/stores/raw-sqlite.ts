import type Database from "libsql"
import { createSqliteStore } from "../../../src/stores/sqlite/index.js"
import { appendOf, index, start, type WriteRaw } from "./append.js"

/** The raw driver on the tables and with the settings of the store. */
export function createRawSqlite(database: Database.Database): WriteRaw {
  createSqliteStore({ database })
  const begin = database.prepare("begin immediate")
  const putPlace = database.prepare(
    `insert into evenkeel_client (client, place) values (?, ?)
     on conflict (client) do update set place = excluded.place`,
  )
  const putStream = database.prepare(
    `insert into evenkeel_stream (client, stream, seq, heard_at, kind, state, open, caller, agent, timer_at, ready_at, token)
     values (?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?, 1) on conflict (client, stream) do update
     set seq = excluded.seq, heard_at = excluded.heard_at, timer_at = excluded.timer_at, ready_at = excluded.ready_at`,
  )
  const putEvent = database.prepare(
    "insert into evenkeel_event (client, stream, seq, place, body) values (?, ?, ?, ?, ?)",
  )
  const putKey = database.prepare(
    "insert into evenkeel_key (client, key, stream, seqs, command) values (?, ?, ?, ?, ?)",
  )
  const commit = database.prepare("commit")
  let place = 0
  return (group) => {
    begin.run()
    for (const [stream, seq] of group) {
      const { key, command, streams } = appendOf(stream, seq)
      const { events, timerAt } = streams[0]!
      const { kind, state, caller, agent } = index
      putStream.run("acme", stream, seq + 1, start, kind, state, caller, agent, timerAt, timerAt)
      putEvent.run("acme", stream, seq + 1, ++place, JSON.stringify(events[0]))
      putKey.run("acme", key, stream, JSON.stringify({ [stream]: seq + 1 }), command)
    }
    putPlace.run("acme", place)
    commit.run()
  }
}
