/**
 * The function that appends a batch in one round trip and one transaction.
 *
 * It takes the lock of each stream, in one order for everybody, before anything that gives the transaction its number: so of
 * two transactions that write to one stream the later has the higher number, and the feed keeps the order of a stream.
 *
 * The batch comes in groups that are each written at once, a statement for each table (`toGroups`). It gives what was refused.
 *
 * @see https://www.postgresql.org/docs/current/functions-info.html#FUNCTIONS-INFO-SNAPSHOT for numbers and snapshots.
 */
export function appendFunction(schema: string): string {
  return `create function ${schema}.append_2(_text text, _at bigint, _unsafe boolean) returns text language plpgsql
set lock_timeout = '5s' set enable_seqscan = off set jit = off as $fn$
declare
  _groups jsonb := _text::jsonb;
  _group jsonb;
  _one jsonb;
  _client text;
  _refused jsonb;
  _out int[];
  _outcomes jsonb := '[]';
  _tx bigint;
  _ord int := 0;
  _count bigint;
  _now bigint := coalesce(_at, (extract(epoch from clock_timestamp()) * 1000)::bigint);
begin
  if not _unsafe and current_setting('synchronous_commit') = 'off' then
    raise exception 'synchronous_commit is off' using errcode = 'EK001';
  end if;
  if current_setting('transaction_isolation') <> 'read committed' then
    raise exception 'transaction_isolation is not read committed' using errcode = 'EK001';
  end if;
  perform pg_advisory_xact_lock(lock) from (
    select distinct hashtextextended('${schema} ' || (given->>'client') || chr(31) || (one->>'stream'), 0) as lock
    from jsonb_array_elements(_groups) as given, jsonb_array_elements(given->'streams') as one order by 1
  ) as locks;
  select pg_current_xact_id()::text::bigint + tx_offset into _tx from ${schema}.setting;

  for _place in 0 .. jsonb_array_length(_groups) - 1 loop
    _group := _groups->_place;
    _client := _group->>'client';
    perform set_config('evenkeel.client', _client, true);
    if _group ? 'begins' then
      insert into ${schema}.client (client) values (_client) on conflict do nothing;
    end if;
    ${findRefused(schema)}
    if _out = '{}' and _group ? 'mostTimers' then
      ${countTimers(schema)}
    end if;
    _outcomes := _outcomes || _refused;
    ${writeGroup(schema)}
  end loop;
  return _outcomes::text;
end $fn$`
}

/**
 * A known key comes before a version, the first stream before the second. A stream is looked for as the first from its name on: only
 * the primary key has that order. For an equality PostgreSQL may choose any index that begins with the client, while it has no statistics.
 */
function findRefused(schema: string): string {
  return `
    select coalesce(array_agg(at), '{}'), coalesce(jsonb_agg(outcome), '[]') into _out, _refused from (
      select distinct on (at) at, outcome from (
        select given.at, 0 as place, jsonb_build_object('at', given.at, 'stream', known.stream, 'seqs', known.seqs,
            'kind', case when known.stream = given.stream and coalesce(known.command = given.command, true) then 'repeated'
              else 'keyReused' end) as outcome
          from jsonb_to_recordset(_group->'keys') as given (at int, key text, stream text, command text),
          lateral (select key.stream, key.seqs, key.command from ${schema}.key where client = _client and key.key = given.key limit 1) as known
        union all
        select given.at, given.place, jsonb_build_object('at', given.at, 'stream', given.stream, 'seq', coalesce(known.seq, 0),
            'kind', case when known.deleted then 'deleted' else 'conflict' end)
          from jsonb_to_recordset(_group->'streams') as given (at int, place int, stream text, "expectedSeq" bigint, "erasedCount" int)
          left join lateral (select kept.stream, kept.seq, kept.erased_count, kept.deleted from ${schema}.stream as kept
            where kept.client = _client and kept.stream >= given.stream order by kept.stream limit 1
          ) as known on known.stream = given.stream
          where known.deleted or coalesce(known.seq, 0) <> given."expectedSeq"
            or coalesce(known.erased_count, 0) <> coalesce(given."erasedCount", known.erased_count, 0)
      ) as found order by at, place
    ) as first;`
}

/** Counts no further than it has to, along the index of what is to be claimed. The append is alone in its group. */
function countTimers(schema: string): string {
  return `
      select count(*) into _count from (select from ${schema}.stream
        where client = _client and ready_at is not null limit (_group->>'mostTimers')::bigint) as timers;
      if _count >= (_group->>'mostTimers')::bigint then
        _one := _group->'streams'->0;
        _out := array[(_one->>'at')::int];
        _refused := jsonb_build_array(jsonb_build_object('at', _one->'at', 'kind', 'tooManyTimers', 'stream', _one->'stream'));
      end if;`
}

/** The rows of what was not refused. A key that another transaction kept meanwhile: again from the start. */
function writeGroup(schema: string): string {
  const keep = (column: string, when: string): string =>
    `${column} = case when excluded.token & ${when} = 0 then kept.${column} else excluded.${column} end`
  return `
    insert into ${schema}.key (client, key, stream, seqs, command) select _client, key, stream, seqs, command
      from jsonb_to_recordset(_group->'keys') as given (at int, key text, stream text, seqs text, command text)
      where at <> all (_out)
      on conflict do nothing;
    get diagnostics _count = row_count;
    if _count < jsonb_array_length(_group->'keys') then
      if _count < (select count(*) from jsonb_to_recordset(_group->'keys') as given (at int) where at <> all (_out)) then
        raise exception 'a key was kept meanwhile' using errcode = '40001';
      end if;
    end if;
    insert into ${schema}.stream as kept (client, stream, seq, heard_at, kind, state, open, caller, agent, matter, due_at,
        summary, timer_at, ready_at, token)
      select _client, stream, seq, "heardAt", coalesce(kind, ''), coalesce(state, ''), coalesce(open, true), caller, agent,
        matter, "dueAt", summary, "timerAt", "timerAt", given
      from jsonb_to_recordset(_group->'streams') as one (at int, stream text, seq bigint, "heardAt" bigint, given int,
        kind text, state text, open boolean, caller text, agent text, matter text, "dueAt" bigint, summary text,
        "timerAt" bigint) where at <> all (_out)
      on conflict (client, stream) do update set seq = excluded.seq, heard_at = excluded.heard_at,
        ${["kind", "state", "open", "caller", "agent", "matter", "due_at", "summary"].map((name) => keep(name, "1")).join(", ")},
        ${["timer_at", "ready_at"].map((name) => keep(name, "2")).join(", ")},
        token = case when excluded.token & 2 = 0 then kept.token else kept.token + 1 end,
        attempt_count = case when excluded.token & 2 = 0 then kept.attempt_count else 0 end;
    insert into ${schema}.event (client, stream, seq, tx, ord, body) select _client, stream, seq, _tx, _ord + place, body
      from jsonb_to_recordset(_group->'events') as given (at int, place int, stream text, seq bigint, body text)
      where at <> all (_out);
    _ord := _ord + jsonb_array_length(_group->'events');
    if jsonb_array_length(_group->'messages') > 0 then
      insert into ${schema}.message (client, id, tx, ord, topic, stream, body, stored_at, ready_at)
        select _client, id, _tx, _ord + place, topic, stream, body, _now, _now
        from jsonb_to_recordset(_group->'messages') as given (at int, place int, id text, topic text, stream text, body text)
        where at <> all (_out) on conflict (client, id) do nothing;
      _ord := _ord + jsonb_array_length(_group->'messages');
    end if;`
}
