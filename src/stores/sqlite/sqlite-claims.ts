import { byTime, toClaimRow } from "../claim-row.js"
import type { ClaimRow, ParkedPlace } from "../driver.js"
import type { Claim, MessageClaimOptions } from "../claim.js"
import type { Sqlite } from "./sqlite-database.js"

const TIMER =
  "'timer' as kind, stream as id, stream, token, attempt_count, timer_at as at, ready_at, null as topic, null as body"
const MESSAGE =
  "'message' as kind, id, stream, token, attempt_count, stored_at as at, ready_at, topic, body, place as ord"

/** Claims what is ready, the longest ready first. Each statement is a transaction, alone in the database. */
export function claimFromSqlite(
  sqlite: Sqlite,
  client: string,
  kind: Claim["kind"],
  { limit, leaseMs, topics }: MessageClaimOptions,
  now: number,
): readonly ClaimRow[] {
  const leasedUntil = now + leaseMs
  const lease = "ready_at = ?, token = token + 1, attempt_count = attempt_count + 1"
  const rows =
    kind === "timer"
      ? sqlite.rows(
          `update evenkeel_stream set ${lease} where client = ? and stream in (
             select stream from evenkeel_stream where client = ? and ready_at <= ? order by ready_at limit ?
           ) returning ${TIMER}`,
          ...[leasedUntil, client, client, now, limit],
        )
      : sqlite.rows(
          `update evenkeel_message set ${lease} where client = ? and id in (
             select id from evenkeel_message where client = ? ${topics === undefined ? "" : "and topic in (select value from json_each(?))"}
             and ready_at <= ? order by ready_at, place limit ?
           ) returning ${MESSAGE}`,
          ...[leasedUntil, client, client, ...(topics === undefined ? [] : [JSON.stringify(topics)]), now, limit],
        )
  return [...rows].sort(byTime).map((row) => toClaimRow(row, now))
}

/** Ends a claim; `false` where it is not that one's any more. */
export function completeInSqlite(sqlite: Sqlite, client: string, { kind, id, token }: Claim): boolean {
  const sql =
    kind === "timer"
      ? `update evenkeel_stream set timer_at = null, ready_at = null, token = token + 1, attempt_count = 0
         where client = ? and stream = ? and token = ? and timer_at is not null returning token`
      : "delete from evenkeel_message where client = ? and id = ? and token = ? returning token"
  return sqlite.rows(sql, client, id, token).length > 0
}

/** Gives a claim back; `false` where it is not that one's any more. */
export function releaseInSqlite(
  sqlite: Sqlite,
  client: string,
  { kind, id, token }: Claim,
  retryAt: number | null,
): boolean {
  const sql =
    kind === "timer"
      ? `update evenkeel_stream set ready_at = ?
         where client = ? and stream = ? and token = ? and timer_at is not null returning token`
      : "update evenkeel_message set ready_at = ? where client = ? and id = ? and token = ? returning token"
  return sqlite.rows(sql, retryAt, client, id, token).length > 0
}

/** What is parked, by the time that it was set to or stored at. */
export function listParkedInSqlite(
  sqlite: Sqlite,
  client: string,
  after: ParkedPlace | null,
  limit: number,
  now: number,
): readonly ClaimRow[] {
  const { at, kind, id } = after ?? { at: -1, kind: "", id: "" }
  const rows = sqlite.rows(
    `select * from (
       select ${TIMER}, 0 as ord from evenkeel_stream where client = ? and timer_at is not null and ready_at is null
       union all
       select ${MESSAGE} from evenkeel_message where client = ? and ready_at is null
     ) where (at, kind, id) > (?, ?, ?) order by at, kind, id limit ?`,
    ...[client, client, at, kind, id, limit],
  )
  return rows.map((row) => toClaimRow(row, now))
}
