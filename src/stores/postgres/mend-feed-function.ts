/**
 * The function that mends the feed when a store is opened: a dump that was restored elsewhere holds numbers of transactions that
 * the new server has yet to come to.
 *
 * It reads what is kept before it asks which number comes next. The other way round, what others append in between would
 * look like a dump, and the feed would be moved under transactions that are still running.
 */
export function mendFeedFunction(schema: string): string {
  return `create function ${schema}.mend_feed_2() returns void language plpgsql as $fn$
declare
  _client text;
  _last bigint := 0;
  _next bigint;
begin
  for _client in select client from ${schema}.client loop
    perform set_config('evenkeel.client', _client, true);
    _last := greatest(_last, (select max(tx) from ${schema}.event where client = _client));
  end loop;
  _next := pg_snapshot_xmax(pg_current_snapshot())::text::bigint;
  update ${schema}.setting set tx_offset = _last + 1 - _next where _last >= _next + tx_offset;
end $fn$`
}
