const enter = "perform set_config('evenkeel.client', _client, true);"

/** The function that finds what is kept with a key. */
export function findKeyFunction(schema: string): string {
  return `create function ${schema}.find_key_2(_client text, _key text)
returns table (stream text, seqs text, command text) language plpgsql as $fn$
begin
  ${enter}
  return query select kept.stream, kept.seqs, kept.command from ${schema}.key as kept
    where kept.client = _client and kept.key = _key;
end $fn$`
}

/** The functions that read: each says first whose rows it may see. */
export function readFunctions(schema: string): readonly string[] {
  return [
    `create function ${schema}.read_1(_client text, _stream text, _after bigint, _limit bigint)
returns setof text language plpgsql as $fn$
begin
  ${enter}
  return query select body from ${schema}.event
    where client = _client and stream = _stream and seq > _after order by seq limit _limit;
end $fn$`,
    // What is below the oldest running transaction can no longer be joined by anything that commits later.
    `create function ${schema}.feed_1(_client text, _tx bigint, _ord int, _limit bigint)
returns table (body text, cursor text) language plpgsql as $fn$
begin
  ${enter}
  return query select event.body, event.tx || '-' || event.ord from ${schema}.event
    where event.client = _client and (event.tx, event.ord) > (_tx, _ord)
      and event.tx < pg_snapshot_xmin(pg_current_snapshot())::text::bigint + (select tx_offset from ${schema}.setting)
    order by event.tx, event.ord limit _limit;
end $fn$`,
    `create function ${schema}.list_1(_client text, _query jsonb, _limit bigint) returns setof ${schema}.stream language plpgsql as $fn$
declare
  _where text := 'client = $1 and not deleted';
begin
  ${enter}
  if _query ? 'kind' then _where := _where || ' and kind = $2->>''kind'''; end if;
  if _query ? 'streams' then _where := _where || ' and stream in (select jsonb_array_elements_text($2->''streams''))'; end if;
  if _query ? 'states' then _where := _where || ' and state in (select jsonb_array_elements_text($2->''states''))'; end if;
  if _query ? 'open' then _where := _where || ' and open = ($2->>''open'')::boolean'; end if;
  if _query ? 'caller' then _where := _where || ' and caller = $2->>''caller'''; end if;
  if _query ? 'agent' then _where := _where || ' and agent = $2->>''agent'''; end if;
  if _query ? 'matter' then _where := _where || ' and matter = $2->>''matter'''; end if;
  if _query ? 'dueUntil' then _where := _where || ' and due_at <= ($2->>''dueUntil'')::bigint'; end if;
  if _query ? 'heardSince' then _where := _where || ' and heard_at >= ($2->>''heardSince'')::bigint'; end if;
  if _query ? 'after' then _where := _where || ' and stream > $2->>''after'''; end if;
  return query execute 'select * from ${schema}.stream where ' || _where || ' order by stream limit $3'
    using _client, _query, _limit;
end $fn$`,
    `create function ${schema}.get_snapshot_1(_client text, _stream text)
returns table (seq bigint, state text) language plpgsql as $fn$
begin
  ${enter}
  return query select kept.seq, kept.state from ${schema}.snapshot as kept
    where kept.client = _client and kept.stream = _stream;
end $fn$`,
    `create function ${schema}.due_clients_1(_after text, _limit bigint, _at bigint)
returns setof text language plpgsql as $fn$
declare
  _client text;
  _now bigint := coalesce(_at, (extract(epoch from clock_timestamp()) * 1000)::bigint);
begin
  for _client in select client from ${schema}.client where client > coalesce(_after, '') order by client loop
    exit when _limit = 0;
    ${enter}
    if exists (select from ${schema}.stream where client = _client and ready_at <= _now)
      or exists (select from ${schema}.message where client = _client and ready_at <= _now) then
      _limit := _limit - 1;
      return next _client;
    end if;
  end loop;
end $fn$`,
    `create function ${schema}.list_clients_1(_after text, _limit bigint)
returns setof text language sql as $fn$
  select client from ${schema}.client where client > coalesce(_after, '') order by client limit _limit
$fn$`,
  ]
}
