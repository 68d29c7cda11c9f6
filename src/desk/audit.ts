import type { ClientStore, ParkedPage, StreamRecord } from "../stores/index.js"
import { storeOf, type DeskBase } from "./base.js"
import type { CallSummary } from "./lists/call-index.js"
import type { AuditFinding } from "./desk.js"
import { listAll, pagesOf } from "../stores/inner.js"

/** A timer that is this late is not being done. */
const LATE_MS = 60_000
/** A call that is open and silent for so long has lost its telephone system. */
const SILENT_MS = 12 * 60 * 60_000
/** Parked timers and messages that are asked for in one query, and their streams in another. */
const PAGE = 1_000

/** Looks through everything open of some clients. */
export async function auditClients(base: DeskBase, clients: readonly string[]): Promise<readonly AuditFinding[]> {
  const now = base.clock.now()
  const found: AuditFinding[] = []
  for (const client of clients) {
    const store = storeOf(base, client)
    for await (const record of listAll(store, { open: true })) found.push(...judge(client, record, now))
    for await (const page of parkedPages(store)) found.push(...page)
  }
  return found
}

function judge(client: string, record: StreamRecord, now: number): readonly AuditFinding[] {
  const { stream, kind, timerAt, heardAt } = record
  const place = { client, stream, kind }
  if (timerAt !== null) {
    return now - timerAt > LATE_MS ? [{ ...place, found: "late", since: timerAt }] : []
  }
  if (kind !== "call") return [{ ...place, found: "noDeadline", since: heardAt }]
  // What was erased has no summary.
  const { unmetHelp = false } = (record.summary ?? {}) as Partial<CallSummary>
  if (unmetHelp) return [{ ...place, found: "noDeadline", since: heardAt }]
  return now - heardAt > SILENT_MS ? [{ ...place, found: "silent", since: heardAt }] : []
}

async function* parkedPages(store: ClientStore): AsyncGenerator<readonly AuditFinding[]> {
  const { client } = store
  const ask = (page: ParkedPage) => store.listParked(page)
  for await (const page of pagesOf(PAGE, ask, (last) => last)) {
    const streams = [...new Set(page.map(({ stream }) => stream))]
    const records = streams.length === 0 ? [] : await store.list({ streams, limit: PAGE })
    const kinds = new Map(records.map(({ stream, kind }) => [stream, kind]))
    yield page.map((claim) => {
      const { stream } = claim
      const since = claim.kind === "timer" ? claim.timerAt : claim.storedAt
      return { client, stream, kind: kinds.get(stream) ?? "", found: "parked", since }
    })
  }
}
