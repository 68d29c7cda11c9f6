import { Fault, type FaultIssue } from "../../kernel/index.js"
import type { Sqlite } from "./sqlite-database.js"

/**
 * The steps from an empty database to what this version writes. One that was released is never changed: what comes after is
 * another step. The client comes first in every key; a stream holds its own timer, so that an append writes one row for both.
 */
const STEPS: readonly (readonly string[])[] = [
  [
    `create table evenkeel_client (
       client text not null primary key,
       place integer not null
     ) without rowid`,
    `create table evenkeel_stream (
       client text not null,
       stream text not null,
       seq integer not null,
       heard_at integer not null,
       kind text not null default '',
       state text not null default '',
       open integer not null default 1,
       caller text,
       agent text,
       matter text,
       due_at integer,
       summary text,
       timer_at integer,
       ready_at integer,
       token integer not null default 0,
       attempt_count integer not null default 0,
       erased_count integer not null default 0,
       deleted integer not null default 0,
       primary key (client, stream)
     ) without rowid`,
    `create index evenkeel_stream_ready on evenkeel_stream (client, ready_at) where ready_at is not null`,
    `create index evenkeel_stream_kind on evenkeel_stream (client, kind, open, stream)`,
    `create index evenkeel_stream_caller on evenkeel_stream (client, caller, stream) where caller is not null`,
    `create index evenkeel_stream_agent on evenkeel_stream (client, agent, stream) where agent is not null`,
    `create index evenkeel_stream_matter on evenkeel_stream (client, matter, stream) where matter is not null`,
    `create index evenkeel_stream_due on evenkeel_stream (client, due_at) where due_at is not null`,
    `create index evenkeel_stream_old on evenkeel_stream (client, heard_at) where open = 0 and deleted = 0`,
    `create index evenkeel_stream_parked on evenkeel_stream (client, timer_at) where timer_at is not null and ready_at is null`,
    `create table evenkeel_event (
       client text not null,
       stream text not null,
       seq integer not null,
       place integer not null,
       body text not null,
       primary key (client, stream, seq)
     ) without rowid`,
    `create unique index evenkeel_event_place on evenkeel_event (client, place)`,
    `create table evenkeel_key (
       client text not null,
       key text not null,
       stream text not null,
       seqs text not null,
       primary key (client, key)
     ) without rowid`,
    `create table evenkeel_message (
       client text not null,
       id text not null,
       place integer not null,
       topic text not null,
       stream text not null,
       body text not null,
       stored_at integer not null,
       ready_at integer,
       token integer not null default 0,
       attempt_count integer not null default 0,
       primary key (client, id)
     ) without rowid`,
    `create index evenkeel_message_ready on evenkeel_message (client, ready_at, place)`,
    `create index evenkeel_message_topic on evenkeel_message (client, topic, ready_at, place)`,
    `create index evenkeel_message_stream on evenkeel_message (client, stream)`,
    `create table evenkeel_snapshot (
       client text not null,
       stream text not null,
       seq integer not null,
       state text not null,
       primary key (client, stream)
     ) without rowid`,
  ],
  ["alter table evenkeel_key add column command text"],
]

/** Takes the tables to this version. Throws `store/wrong-schema` where they are of a later one. */
export function migrateSqlite(sqlite: Sqlite): void {
  sqlite.transaction(() => {
    sqlite.run("create table if not exists evenkeel_version (version integer not null primary key)")
    const version = Number(sqlite.row("select coalesce(max(version), 0) as version from evenkeel_version")?.version)
    if (version > STEPS.length) throw new Fault("store/wrong-schema", { detail: { version, known: STEPS.length } })
    for (let step = version; step < STEPS.length; step++) {
      for (const sql of STEPS[step]!) sqlite.run(sql)
      sqlite.run("insert into evenkeel_version (version) values (?)", step + 1)
    }
  })
}

/**
 * Sets what durability and erasure need, and looks whether it holds: the log is flushed before a commit returns
 * (`synchronous=FULL`; with NORMAL a loss of power takes the last ones), what is deleted is overwritten.
 *
 * @see https://www.sqlite.org/pragma.html#pragma_synchronous
 */
export function secureSqlite(sqlite: Sqlite, busyTimeoutMs: number, unsafe: boolean): void {
  const pragma = (text: string): unknown => Object.values(sqlite.row(`pragma ${text}`) ?? {})[0]
  const issues: FaultIssue[] = []
  // First: several processes may open a new file at once, and only one can set it to write ahead.
  sqlite.row(`pragma busy_timeout = ${busyTimeoutMs}`)
  if (pragma("journal_mode = wal") !== "wal") issues.push({ path: "journal_mode", expected: "wal" })
  sqlite.run("pragma synchronous = full")
  if (Number(pragma("synchronous")) < 2) issues.push({ path: "synchronous", expected: "full" })
  if (Number(pragma("secure_delete = on")) !== 1) issues.push({ path: "secure_delete", expected: "on" })
  if (issues.length > 0 && !unsafe) throw new Fault("store/unsafe-settings", { issues })
}
