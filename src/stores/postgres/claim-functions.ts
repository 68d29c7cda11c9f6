const enter = "perform set_config('evenkeel.client', _client, true);"
const clock = "_now bigint := coalesce(_at, (extract(epoch from clock_timestamp()) * 1000)::bigint);"
const row = `(kind text, id text, stream text, token bigint, claimed_at bigint, ready_at bigint, attempt_count int,
  at bigint, topic text, body text, ord int)`
const timer = `'timer', work.stream, work.stream, work.token, _now, work.ready_at, work.attempt_count, work.timer_at,
    null::text, null::text, 0`
const message = `'message', work.id, work.stream, work.token, _now, work.ready_at, work.attempt_count, work.stored_at,
    work.topic, work.body, work.ord`

/** The functions that claim, complete and release. Rows that another is working on are passed over, never waited for. */
export function claimFunctions(schema: string): readonly string[] {
  const lease = "ready_at = _now + _lease, token = work.token + 1, attempt_count = work.attempt_count + 1"
  return [
    `create function ${schema}.claim_timers_1(_client text, _limit bigint, _lease bigint, _at bigint)
returns table ${row} language plpgsql as $fn$
#variable_conflict use_column
declare
  ${clock}
begin
  ${enter}
  return query with due as materialized (
    select stream from ${schema}.stream where client = _client and ready_at <= _now
    order by ready_at limit _limit for update skip locked
  ) update ${schema}.stream as work set ${lease} from due
    where work.client = _client and work.stream = due.stream returning ${timer};
end $fn$`,
    `create function ${schema}.claim_messages_1(_client text, _limit bigint, _lease bigint, _topics text[], _at bigint)
returns table ${row} language plpgsql as $fn$
#variable_conflict use_column
declare
  ${clock}
begin
  ${enter}
  if _topics is null then
    return query with due as materialized (
      select id from ${schema}.message where client = _client and ready_at <= _now
      order by ready_at, tx, ord limit _limit for update skip locked
    ) update ${schema}.message as work set ${lease} from due
      where work.client = _client and work.id = due.id returning ${message};
  else
    return query with due as materialized (
      select id from ${schema}.message where client = _client and topic = any(_topics) and ready_at <= _now
      order by ready_at, tx, ord limit _limit for update skip locked
    ) update ${schema}.message as work set ${lease} from due
      where work.client = _client and work.id = due.id returning ${message};
  end if;
end $fn$`,
    `create function ${schema}.complete_1(_client text, _kind text, _id text, _token bigint)
returns boolean language plpgsql as $fn$
begin
  ${enter}
  if _kind = 'timer' then
    update ${schema}.stream set timer_at = null, ready_at = null, token = token + 1, attempt_count = 0
      where client = _client and stream = _id and token = _token and timer_at is not null;
  else
    delete from ${schema}.message where client = _client and id = _id and token = _token;
  end if;
  return found;
end $fn$`,
    `create function ${schema}.release_1(_client text, _kind text, _id text, _token bigint, _retry bigint)
returns boolean language plpgsql as $fn$
begin
  ${enter}
  if _kind = 'timer' then
    update ${schema}.stream set ready_at = _retry
      where client = _client and stream = _id and token = _token and timer_at is not null;
  else
    update ${schema}.message set ready_at = _retry where client = _client and id = _id and token = _token;
  end if;
  return found;
end $fn$`,
  ]
}

/** The function that lists what is parked, from after a place on. */
export function listParkedFunction(schema: string): string {
  return `create function ${schema}.list_parked_2(_client text, _after bigint, _kind text, _id text, _limit bigint, _at bigint)
returns table ${row} language plpgsql as $fn$
#variable_conflict use_column
declare
  ${clock}
begin
  ${enter}
  return query select * from (
    select ${timer} from ${schema}.stream as work
      where work.client = _client and work.timer_at is not null and work.ready_at is null
    union all
    select ${message} from ${schema}.message as work where work.client = _client and work.ready_at is null
  ) as parked (kind, id, stream, token, claimed_at, ready_at, attempt_count, at, topic, body, ord)
  where (parked.at, parked.kind, parked.id) > (_after, _kind, _id)
  order by parked.at, parked.kind, parked.id limit _limit;
end $fn$`
}
