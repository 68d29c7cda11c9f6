import type { Desk, StreamRecord } from "evenkeel"
import type { BoardRecord, Place } from "../shared/wire.js"

const PAGE = 500
/** What has ended stays on the lists for a day. */
const SHOWN_MS = 24 * 60 * 60_000

/** The lists of all clients: what is open, and what ended within a day. */
export async function readBoard(desk: Desk, clients: readonly string[], now: number): Promise<readonly BoardRecord[]> {
  const all = await Promise.all(clients.map((client) => listOf(desk, client)))
  return all.flat().filter(({ open, heardAt }) => open || now - heardAt < SHOWN_MS)
}

async function listOf(desk: Desk, client: string): Promise<readonly BoardRecord[]> {
  const found: BoardRecord[] = []
  for (let after: string | undefined; ;) {
    const page = await desk.client(client).list({ limit: PAGE, ...(after === undefined ? {} : { after }) })
    found.push(...page.filter(isShown).map((record) => toBoardRecord(client, record)))
    if (page.length < PAGE) return found
    after = page.at(-1)!.stream
  }
}

/** The line of one stream as it is kept now. */
export async function readRecord(desk: Desk, { client, stream }: Place): Promise<BoardRecord | undefined> {
  const [record] = await desk.client(client).list({ streams: [stream], limit: 1 })
  return record === undefined || !isShown(record) ? undefined : toBoardRecord(client, record)
}

/** Of a stream that was erased nothing is left to show, unless it still goes on; a late report makes it no line again. */
function isShown({ summary, erasedCount, open }: StreamRecord): boolean {
  return summary !== undefined && (erasedCount === 0 || open)
}

function toBoardRecord(
  client: string,
  { seq: _, timerAt: __, erasedCount: ___, ...record }: StreamRecord,
): BoardRecord {
  return { client, ...record }
}
