import type { StreamRecord } from "../../stores/index.js"
import { storeOf, type DeskBase } from "./base.js"
import type { CallSummary } from "./call-index.js"
import type { AuditFinding } from "./desk.js"
import { listAll } from "./list-all.js"

/** A timer that is this late is not being done. */
const LATE_MS = 60_000
/** A call that is open and silent for so long has lost its telephone system. */
const SILENT_MS = 12 * 60 * 60_000

/** Looks through everything open of some clients. */
export async function auditClients(base: DeskBase, clients: readonly string[]): Promise<readonly AuditFinding[]> {
  const now = base.clock.now()
  const found: AuditFinding[] = []
  for (const client of clients) {
    for await (const record of listAll(storeOf(base, client), { open: true })) found.push(...judge(client, record, now))
    for (const { stream, claimedAt } of await storeOf(base, client).listParked()) {
      found.push({ client, stream, kind: "", found: "parked", since: claimedAt })
    }
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
