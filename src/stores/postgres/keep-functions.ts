const enter = "perform set_config('evenkeel.client', _client, true);"

const lockOf = (schema: string): string => `hashtextextended('${schema} ' || _client || chr(31) || _stream, 0)`

const drop = (schema: string, mark: string): string => `
    delete from ${schema}.snapshot where client = _client and stream = _stream;
    delete from ${schema}.message where client = _client and stream = _stream;
    update ${schema}.stream set ${mark}, caller = null, agent = null, matter = null, due_at = null,
      summary = null, timer_at = null, ready_at = null, token = token + 1, attempt_count = 0
      where client = _client and stream = _stream;`

/** The function that erases a stream. The second one leaves alone what was erased since it was read. */
export function eraseFunction(schema: string, step: 1 | 2): string {
  const [given, isAsRead] = step === 1 ? ["", ""] : [", _erased_count int", " and erased_count = _erased_count"]
  return `create function ${schema}.erase_${step}(_client text, _stream text, _bodies text${given})
returns boolean language plpgsql set lock_timeout = '5s' as $fn$
begin
  perform pg_advisory_xact_lock(${lockOf(schema)});
  ${enter}
  perform from ${schema}.stream where client = _client and stream = _stream and not deleted${isAsRead}
    and seq = jsonb_array_length(_bodies::jsonb) for update;
  if not found then return false; end if;
  update ${schema}.event set body = given.body
    from jsonb_array_elements_text(_bodies::jsonb) with ordinality as given (body, place)
    where event.client = _client and event.stream = _stream and event.seq = given.place;
  ${drop(schema, "erased_count = erased_count + 1")}
  return true;
end $fn$`
}

/** The functions that keep snapshots, erase and delete. */
export function keepFunctions(schema: string): readonly string[] {
  const old =
    "client = _client and not open and not deleted and heard_at < _before and (_kinds is null or kind = any(_kinds))"
  return [
    // The row of the stream is locked, so that an erasure comes either before it or after.
    `create function ${schema}.put_snapshot_1(_client text, _stream text, _seq bigint, _state text)
returns void language plpgsql as $fn$
begin
  ${enter}
  perform from ${schema}.stream where client = _client and stream = _stream and erased_count = 0 and not deleted for share;
  if not found then return; end if;
  insert into ${schema}.snapshot as kept (client, stream, seq, state) values (_client, _stream, _seq, _state)
    on conflict (client, stream) do update set seq = excluded.seq, state = excluded.state
    where excluded.seq >= kept.seq;
end $fn$`,
    eraseFunction(schema, 1),
    `create function ${schema}.delete_old_1(_client text, _before bigint, _kinds text[], _limit bigint)
returns setof text language plpgsql set lock_timeout = '5s' as $fn$
declare
  _stream text;
begin
  ${enter}
  for _stream in select stream from ${schema}.stream where ${old} order by stream limit _limit loop
    continue when not pg_try_advisory_xact_lock(${lockOf(schema)});
    perform from ${schema}.stream where ${old} and stream = _stream for update;
    continue when not found;
    delete from ${schema}.event where client = _client and stream = _stream;
    ${drop(schema, "deleted = true")}
    return next _stream;
  end loop;
end $fn$`,
    // A stream that is being appended to is passed over: it is not old any more.
    // What a store calls now is `mend_feed_2`.
    `create function ${schema}.mend_feed_1() returns void language plpgsql as $fn$
declare
  _client text;
  _last bigint := 0;
  _next bigint := pg_snapshot_xmax(pg_current_snapshot())::text::bigint;
begin
  for _client in select client from ${schema}.client loop
    ${enter}
    _last := greatest(_last, (select max(tx) from ${schema}.event where client = _client));
  end loop;
  update ${schema}.setting set tx_offset = _last + 1 - _next where _last >= _next + tx_offset;
end $fn$`,
  ]
}
