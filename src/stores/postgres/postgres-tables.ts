/**
 * The tables, as the first step of the schema makes them. The client comes first in every key. Text is ordered by code points
 * (`C`), so that pages come in the same order in every store. Events carry the number of their transaction (`tx`) and their
 * place in it (`ord`): the feed is read along these, below the oldest transaction that may still be running.
 */
export function postgresTables(schema: string): readonly string[] {
  const id = `text collate "C" not null`
  const owned = ["stream", "event", "key", "message", "snapshot"]
  return [
    `create table ${schema}.client (client ${id} primary key)`,
    `create table ${schema}.stream (
       client ${id},
       stream ${id},
       seq bigint not null,
       heard_at bigint not null,
       kind ${id} default '',
       state ${id} default '',
       open boolean not null default true,
       caller text collate "C",
       agent text collate "C",
       matter text collate "C",
       due_at bigint,
       summary text,
       timer_at bigint,
       ready_at bigint,
       token bigint not null default 0,
       attempt_count int not null default 0,
       erased_count int not null default 0,
       deleted boolean not null default false,
       primary key (client, stream)
     ) with (fillfactor = 80)`,
    `create index stream_ready on ${schema}.stream (client, ready_at) where ready_at is not null`,
    `create index stream_kind on ${schema}.stream (client, kind, open, stream)`,
    `create index stream_caller on ${schema}.stream (client, caller, stream) where caller is not null`,
    `create index stream_agent on ${schema}.stream (client, agent, stream) where agent is not null`,
    `create index stream_matter on ${schema}.stream (client, matter, stream) where matter is not null`,
    `create index stream_due on ${schema}.stream (client, due_at) where due_at is not null`,
    `create index stream_old on ${schema}.stream (client, heard_at) where not open and not deleted`,
    `create index stream_parked on ${schema}.stream (client, timer_at) where timer_at is not null and ready_at is null`,
    `create table ${schema}.event (
       client ${id},
       stream ${id},
       seq bigint not null,
       tx bigint not null,
       ord int not null,
       body text not null,
       primary key (client, stream, seq)
     )`,
    `create unique index event_feed on ${schema}.event (client, tx, ord)`,
    `create table ${schema}.key (client ${id}, key ${id}, stream ${id}, seqs text not null, primary key (client, key))`,
    `create table ${schema}.message (
       client ${id},
       id ${id},
       tx bigint not null,
       ord int not null,
       topic ${id},
       stream ${id},
       body text not null,
       stored_at bigint not null,
       ready_at bigint,
       token bigint not null default 0,
       attempt_count int not null default 0,
       primary key (client, id)
     )`,
    `create index message_ready on ${schema}.message (client, ready_at, tx, ord)`,
    `create index message_topic on ${schema}.message (client, topic, ready_at, tx, ord)`,
    `create index message_stream on ${schema}.message (client, stream)`,
    `create table ${schema}.snapshot (
       client ${id},
       stream ${id},
       seq bigint not null,
       state text not null,
       primary key (client, stream)
     )`,
    ...owned.flatMap((table) => secondWall(`${schema}.${table}`)),
  ]
}

/** A statement that forgot its client sees nothing: even the owner of the table does not, only a superuser would. */
function secondWall(table: string): readonly string[] {
  const own = "client = current_setting('evenkeel.client', true)"
  return [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy own_client on ${table} using (${own}) with check (${own})`,
  ]
}
