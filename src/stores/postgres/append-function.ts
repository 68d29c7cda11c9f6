/** What is to be written of a stream, as the columns of its index; `one` is the stream as JSON. */
const INDEX = ["kind", "state", "open", "caller", "agent", "matter", "due_at", "summary"]

/** The value of a column of the index, where one was given. */
function toIndexValue(column: string): string {
  const value = `one->'index'->>'${column === "due_at" ? "dueAt" : column}'`
  if (column === "open") return `coalesce((${value})::boolean, true)`
  if (column === "due_at") return `(${value})::bigint`
  return column === "kind" || column === "state" ? `coalesce(${value}, '')` : value
}

/**
 * Writes units that were found to be right, all at once. Each is `(place, unit)` of `jsonb_array_elements(_units) with
 * ordinality`.
 *
 * A key that another transaction takes between the look and the insert makes the whole batch be tried again (40001).
 */
function writeUnits(schema: string): string {
  const units = "jsonb_array_elements(_units) with ordinality as units (unit, place)"
  const streams = `${units}, jsonb_array_elements(unit->'streams') with ordinality as streams (one, nth)`
  const timerAt = "(one->>'timerAt')::bigint"
  return `
    insert into ${schema}.key (client, key, stream, seqs)
      select _client, unit->>'key', unit->'streams'->0->>'stream', unit->>'seqs' from ${units} where unit->>'key' is not null
      on conflict do nothing;
    get diagnostics _count = row_count;
    if _count <> (select count(unit->>'key') from ${units}) then
      raise exception 'a key was taken meanwhile' using errcode = '40001';
    end if;
    insert into ${schema}.stream (client, stream, seq, heard_at, ${INDEX.join(", ")}, timer_at, ready_at)
      select _client, one->>'stream', (one->>'seq')::bigint, (one->>'heardAt')::bigint,
        ${INDEX.map(toIndexValue).join(", ")}, ${timerAt}, ${timerAt}
      from ${streams} where (one->>'expectedSeq')::bigint = 0;
    update ${schema}.stream as kept set seq = (one->>'seq')::bigint, heard_at = (one->>'heardAt')::bigint,
        ${INDEX.map((column) => `${column} = case when one ? 'index' then ${toIndexValue(column)} else kept.${column} end`).join(",\n        ")},
        timer_at = case when one ? 'timerAt' then ${timerAt} else kept.timer_at end,
        ready_at = case when one ? 'timerAt' then ${timerAt} else kept.ready_at end,
        token = case when one ? 'timerAt' then kept.token + 1 else kept.token end,
        attempt_count = case when one ? 'timerAt' then 0 else kept.attempt_count end
      from ${streams}
      where (one->>'expectedSeq')::bigint > 0 and kept.client = _client and kept.stream = one->>'stream';
    insert into ${schema}.event (client, stream, seq, tx, ord, body)
      select _client, one->>'stream', (one->>'expectedSeq')::bigint + number, _tx,
        _ord + row_number() over (order by place, nth, number), body
      from ${streams}, jsonb_array_elements_text(one->'bodies') with ordinality as bodies (body, number);
    get diagnostics _count = row_count;
    _ord := _ord + _count;
    insert into ${schema}.message (client, id, tx, ord, topic, stream, body, stored_at, ready_at)
      select _client, given->>'id', _tx, _ord + row_number() over (order by place, number), given->>'topic',
        given->>'stream', given->>'body', _now, _now
      from ${units}, jsonb_array_elements(unit->'messages') with ordinality as messages (given, number)
      on conflict (client, id) do nothing;
    select _ord + coalesce(sum(jsonb_array_length(unit->'messages')), 0) into _ord from ${units};`
}

/**
 * The function that appends a batch in one round trip and one transaction: for each client all at once where nothing stands
 * in the way, which is nearly always, else unit by unit.
 *
 * It takes the lock of each stream, in one order for everybody, before anything that gives the transaction its number: so of
 * two transactions that write to one stream the later has the higher number, and the feed keeps the order of a stream.
 *
 * Its statements join lists of the batch with tables by their keys. Plans are kept, and one that was made while the tables
 * were empty would read them whole: only loops over an index are let to be.
 *
 * @see https://www.postgresql.org/docs/current/functions-info.html#FUNCTIONS-INFO-SNAPSHOT for numbers and snapshots.
 */
export function appendFunction(schema: string): string {
  return `create function ${schema}.append_1(_text text, _at bigint, _unsafe boolean) returns text language plpgsql
set lock_timeout = '5s' set plan_cache_mode = force_generic_plan
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $fn$
declare
  _groups jsonb := _text::jsonb;
  _group jsonb;
  _all jsonb;
  _unit jsonb;
  _units jsonb;
  _client text;
  _known record;
  _refused jsonb;
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
    select distinct hashtextextended('${schema} ' || (own->>'client') || chr(31) || (one->>'stream'), 0) as lock
    from jsonb_array_elements(_groups) as own, jsonb_array_elements(own->'units') as unit,
      jsonb_array_elements(unit->'streams') as one order by 1
  ) as locks;
  select pg_current_xact_id()::text::bigint + tx_offset into _tx from ${schema}.setting;

  for _group in select value from jsonb_array_elements(_groups) loop
    _client := _group->>'client';
    _all := _group->'units';
    perform set_config('evenkeel.client', _client, true);
    insert into ${schema}.client (client) values (_client) on conflict do nothing;

    if (select count(*) = count(distinct one->>'stream')
          and coalesce(bool_and(coalesce(kept.seq, 0) = (one->>'expectedSeq')::bigint and not coalesce(kept.deleted, false)), true)
        from jsonb_array_elements(_all) as unit cross join jsonb_array_elements(unit->'streams') as one
          left join ${schema}.stream as kept on kept.client = _client and kept.stream = one->>'stream')
      and (select count(unit->>'key') = count(distinct unit->>'key') and count(kept.key) = 0
        from jsonb_array_elements(_all) as unit
          left join ${schema}.key as kept on kept.client = _client and kept.key = unit->>'key') then
      _units := _all;
      ${writeUnits(schema)}
      _outcomes := _outcomes || (select jsonb_agg('{"kind":"kept"}'::jsonb) from jsonb_array_elements(_all));
      continue;
    end if;

    for _unit in select value from jsonb_array_elements(_all) loop
      select stream, seqs into _known from ${schema}.key where client = _client and key = _unit->>'key';
      if found then
        _outcomes := _outcomes || jsonb_build_array(case when _known.stream = _unit->'streams'->0->>'stream'
          then jsonb_build_object('kind', 'repeated', 'seqs', _known.seqs)
          else jsonb_build_object('kind', 'keyReused', 'stream', _known.stream) end);
        continue;
      end if;
      select case when kept.deleted then jsonb_build_object('kind', 'deleted', 'stream', one->>'stream')
          else jsonb_build_object('kind', 'conflict', 'stream', one->>'stream', 'seq', coalesce(kept.seq, 0)) end
        into _refused
        from jsonb_array_elements(_unit->'streams') with ordinality as streams (one, nth)
          left join ${schema}.stream as kept on kept.client = _client and kept.stream = one->>'stream'
        where kept.deleted or coalesce(kept.seq, 0) <> (one->>'expectedSeq')::bigint order by nth limit 1;
      if found then
        _outcomes := _outcomes || jsonb_build_array(_refused);
        continue;
      end if;
      _units := jsonb_build_array(_unit);
      ${writeUnits(schema)}
      _outcomes := _outcomes || '[{"kind":"kept"}]';
    end loop;
  end loop;
  return _outcomes::text;
end $fn$`
}
