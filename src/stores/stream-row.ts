import type { StreamRow } from "./driver.js"

/** A stream as a database gives it: SQLite has numbers for what is true, and some drivers of PostgreSQL give texts for large numbers. */
export function toStreamRow(row: Readonly<Record<string, unknown>>): StreamRow {
  const { caller, agent, matter, due_at: dueAt, summary, timer_at: timerAt } = row
  return {
    stream: String(row.stream),
    seq: Number(row.seq),
    heardAt: Number(row.heard_at),
    timerAt: timerAt === null ? null : Number(timerAt),
    erasedCount: Number(row.erased_count),
    kind: String(row.kind),
    state: String(row.state),
    open: row.open === true || row.open === 1,
    summary: typeof summary === "string" ? summary : null,
    ...(typeof caller === "string" ? { caller } : {}),
    ...(typeof agent === "string" ? { agent } : {}),
    ...(typeof matter === "string" ? { matter } : {}),
    ...(dueAt === null ? {} : { dueAt: Number(dueAt) }),
  }
}
