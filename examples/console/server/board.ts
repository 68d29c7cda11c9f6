import type { Desk, StreamRecord } from "evenkeel"
import type { BoardRecord, Place } from "../shared/wire.js"

const PAGE = 1_000
/** What has ended stays on the lists for a day. */
const SHOWN_MS = 24 * 60 * 60_000

/** The lists of all clients: what is open, what ended within a day, and the call that is followed, however old. */
export async function readBoard(
  desk: Desk,
  clients: readonly string[],
  now: number,
  followed?: Place,
): Promise<readonly BoardRecord[]> {
  const all = await Promise.all(clients.map((client) => listOf(desk, client)))
  const isFollowed = (record: BoardRecord): boolean => followed !== undefined && nameOf(record) === nameOf(followed)
  return all.flat().filter((record) => record.open || now - record.heardAt < SHOWN_MS || isFollowed(record))
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

/** The lines of some streams as they are kept now, and the streams that have none: they were erased or deleted. */
export async function readRecords(
  desk: Desk,
  places: readonly Place[],
): Promise<{ readonly records: readonly BoardRecord[]; readonly gone: readonly Place[] }> {
  const clients = [...new Set(places.map(({ client }) => client))]
  const found = await Promise.all(
    clients.map((client) => {
      const streams = places.filter((place) => place.client === client).map(({ stream }) => stream)
      return readLines(desk, client, streams)
    }),
  )
  const records = found.flat()
  const shown = new Set(records.map(nameOf))
  return { records, gone: places.filter((place) => !shown.has(nameOf(place))) }
}

async function readLines(desk: Desk, client: string, streams: readonly string[]): Promise<readonly BoardRecord[]> {
  const pages = Array.from({ length: Math.ceil(streams.length / PAGE) }, (_, page) =>
    streams.slice(page * PAGE, (page + 1) * PAGE),
  )
  const found = await Promise.all(pages.map((page) => desk.client(client).list({ streams: page, limit: PAGE })))
  return found
    .flat()
    .filter(isShown)
    .map((record) => toBoardRecord(client, record))
}

/** Of a place; names of clients and streams hold no blank. */
export function nameOf({ client, stream }: Place): string {
  return `${client} ${stream}`
}

/** Of a stream that was erased nothing is left to show, unless it still goes on; a late report makes it no line again. */
function isShown({ summary, erasedCount, open }: StreamRecord): boolean {
  return summary !== undefined && (erasedCount === 0 || open)
}

function toBoardRecord(client: string, { seq: _, timerAt: __, ...record }: StreamRecord): BoardRecord {
  return { client, ...record }
}
