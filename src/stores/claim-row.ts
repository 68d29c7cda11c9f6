import type { ClaimRow } from "./driver.js"

type Row = Readonly<Record<string, unknown>>

/** A claim as a database gives it; the rows of SQLite do not say when it was claimed. */
export function toClaimRow(row: Row, now?: number): ClaimRow {
  const claimedAt = Number(row.claimed_at ?? now)
  const text = (value: unknown): string | null => (typeof value === "string" ? value : null)
  return {
    kind: row.kind === "timer" ? "timer" : "message",
    id: String(row.id),
    stream: String(row.stream),
    token: Number(row.token),
    claimedAt,
    leasedUntil: Number(row.ready_at ?? claimedAt),
    attemptCount: Number(row.attempt_count),
    at: Number(row.at),
    topic: text(row.topic),
    body: text(row.body),
  }
}

/** The longest due first, and of two alike the one that was there first: what an update gives back is in no order. */
export function byTime(left: Row, right: Row): number {
  return Number(left.at) - Number(right.at) || Number(left.ord) - Number(right.ord)
}
