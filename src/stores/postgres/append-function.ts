/**
 * The function that appends a batch in one round trip and one transaction.
 *
 * It takes the lock of each stream, in one order for everybody, before anything that gives the transaction its number: so of
 * two transactions that write to one stream the later has the higher number, and the feed keeps the order of a stream.
 *
 * @see https://www.postgresql.org/docs/current/functions-info.html#FUNCTIONS-INFO-SNAPSHOT for numbers and snapshots.
 */
export function appendFunction(schema: string): string {
  return `create function ${schema}.append_1(_text text, _at bigint, _unsafe boolean) returns text language plpgsql
set lock_timeout = '5s' as $fn$
declare
  _batch jsonb := _text::jsonb;
  _unit jsonb;
  _one jsonb;
  _client text;
  _stream text;
  _key text;
  _known record;
  _refused jsonb;
  _outcomes jsonb := '[]';
  _tx bigint;
  _ord int := 0;
  _now bigint := coalesce(_at, (extract(epoch from clock_timestamp()) * 1000)::bigint);
begin
  if not _unsafe and current_setting('synchronous_commit') = 'off' then
    raise exception 'synchronous_commit is off' using errcode = 'EK001';
  end if;
  if current_setting('transaction_isolation') <> 'read committed' then
    raise exception 'transaction_isolation is not read committed' using errcode = 'EK001';
  end if;
  perform pg_advisory_xact_lock(lock) from (
    select distinct hashtextextended('${schema} ' || (unit->>'client') || chr(31) || (one->>'stream'), 0) as lock
    from jsonb_array_elements(_batch) as unit, jsonb_array_elements(unit->'streams') as one order by 1
  ) as locks;
  select pg_current_xact_id()::text::bigint + tx_offset into _tx from ${schema}.setting;

  for _unit in select value from jsonb_array_elements(_batch) loop
    if _client is distinct from _unit->>'client' then
      _client := _unit->>'client';
      perform set_config('evenkeel.client', _client, true);
      insert into ${schema}.client (client) values (_client) on conflict do nothing;
    end if;
    _key := _unit->>'key';
    _stream := _unit->'streams'->0->>'stream';
    _refused := null;
    if _key is not null then
      insert into ${schema}.key (client, key, stream, seqs) values (_client, _key, _stream, _unit->>'seqs')
        on conflict do nothing;
      if not found then
        select stream, seqs into _known from ${schema}.key where client = _client and key = _key;
        _outcomes := _outcomes || jsonb_build_array(case when _known.stream = _stream
          then jsonb_build_object('kind', 'repeated', 'seqs', _known.seqs)
          else jsonb_build_object('kind', 'keyReused', 'stream', _known.stream) end);
        continue;
      end if;
    end if;

    for _one in select value from jsonb_array_elements(_unit->'streams') loop
      select seq, erased_count, deleted into _known from ${schema}.stream where client = _client and stream = _one->>'stream';
      if found and _known.deleted then
        _refused := jsonb_build_object('kind', 'deleted', 'stream', _one->>'stream');
      elsif coalesce(_known.seq, 0) <> (_one->>'expectedSeq')::bigint
          or coalesce(_known.erased_count, 0) <> coalesce((_one->>'erasedCount')::int, _known.erased_count, 0) then
        _refused := jsonb_build_object('kind', 'conflict', 'stream', _one->>'stream', 'seq', coalesce(_known.seq, 0));
      end if;
      exit when _refused is not null;
    end loop;
    if _refused is null and _unit ? 'mostTimers' and (select count(*) from (select from ${schema}.stream
        where client = _client and ready_at is not null limit (_unit->>'mostTimers')::bigint) as timers)
        >= (_unit->>'mostTimers')::bigint then
      _refused := jsonb_build_object('kind', 'tooManyTimers', 'stream', _stream);
    end if;
    if _refused is not null then
      delete from ${schema}.key where client = _client and key = _key;
      _outcomes := _outcomes || jsonb_build_array(_refused);
      continue;
    end if;

    for _one in select value from jsonb_array_elements(_unit->'streams') loop
      insert into ${schema}.stream as kept (client, stream, seq, heard_at, kind, state, open, caller, agent, matter, due_at,
          summary, timer_at, ready_at, token)
        values (_client, _one->>'stream', (_one->>'seq')::bigint, (_one->>'heardAt')::bigint,
          coalesce(_one->'index'->>'kind', ''), coalesce(_one->'index'->>'state', ''),
          coalesce((_one->'index'->>'open')::boolean, true), _one->'index'->>'caller', _one->'index'->>'agent',
          _one->'index'->>'matter', (_one->'index'->>'dueAt')::bigint, _one->'index'->>'summary',
          (_one->>'timerAt')::bigint, (_one->>'timerAt')::bigint, 1)
        on conflict (client, stream) do update set seq = excluded.seq, heard_at = excluded.heard_at,
          kind = case when _one ? 'index' then excluded.kind else kept.kind end,
          state = case when _one ? 'index' then excluded.state else kept.state end,
          open = case when _one ? 'index' then excluded.open else kept.open end,
          caller = case when _one ? 'index' then excluded.caller else kept.caller end,
          agent = case when _one ? 'index' then excluded.agent else kept.agent end,
          matter = case when _one ? 'index' then excluded.matter else kept.matter end,
          due_at = case when _one ? 'index' then excluded.due_at else kept.due_at end,
          summary = case when _one ? 'index' then excluded.summary else kept.summary end,
          timer_at = case when _one ? 'timerAt' then excluded.timer_at else kept.timer_at end,
          ready_at = case when _one ? 'timerAt' then excluded.ready_at else kept.ready_at end,
          token = case when _one ? 'timerAt' then kept.token + 1 else kept.token end,
          attempt_count = case when _one ? 'timerAt' then 0 else kept.attempt_count end;
      insert into ${schema}.event (client, stream, seq, tx, ord, body)
        select _client, _one->>'stream', (_one->>'expectedSeq')::bigint + place, _tx, _ord + place, body
        from jsonb_array_elements_text(_one->'bodies') with ordinality as given (body, place);
      _ord := _ord + jsonb_array_length(_one->'bodies');
    end loop;
    if jsonb_array_length(_unit->'messages') > 0 then
      insert into ${schema}.message (client, id, tx, ord, topic, stream, body, stored_at, ready_at)
        select _client, given->>'id', _tx, _ord + place, given->>'topic', given->>'stream', given->>'body', _now, _now
        from jsonb_array_elements(_unit->'messages') with ordinality as messages (given, place)
        on conflict (client, id) do nothing;
      _ord := _ord + jsonb_array_length(_unit->'messages');
    end if;
    _outcomes := _outcomes || '[{"kind":"kept"}]';
  end loop;
  return _outcomes::text;
end $fn$`
}
