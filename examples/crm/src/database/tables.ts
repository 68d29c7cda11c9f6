/** The CRM's own tables. `client` comes first in every key, so that a query which forgets it finds nothing by index. */
export const tables: readonly string[] = [
  // How far the library's feed has been read, and the newest change told to listeners.
  `create table if not exists crm_client (
    client text primary key, feed_cursor text not null, position bigint not null)`,
  `create table if not exists crm_contact (
    client text not null, id text not null, name text, phone text, zone text, created_at bigint not null,
    primary key (client, id), unique (client, phone))`,
  `create table if not exists crm_note (
    client text not null, id text not null, contact_id text, call_id text, author text, body text not null,
    call_note text, at bigint not null,
    primary key (client, id))`,
  `create index if not exists crm_note_of on crm_note (client, contact_id, at)`,
  `create table if not exists crm_task (
    client text not null, id text not null, follow_up_id text, contact_id text, call_id text, subject text not null,
    details text not null, kind text not null, status text not null, urgent integer not null, owner text, due_at bigint,
    updated_at bigint not null,
    primary key (client, id))`,
  `create index if not exists crm_task_of on crm_task (client, contact_id, due_at)`,
  `create table if not exists crm_change (
    client text not null, position bigint not null, at bigint not null, type text not null, contact_id text,
    call_id text, task_id text,
    primary key (client, position))`,
]
