import type { ClientStore } from "../../../src/stores/index.js"
import { pause } from "./processes.js"

/** Pages without anything, after which what is kept and did not come is missed: five seconds and more. */
const MOST_EMPTY = 1_000

async function countKept(client: ClientStore): Promise<number> {
  return (await client.list({ limit: 10_000 })).reduce((sum, { seq }) => sum + seq, 0)
}

/** Reads the feed beside those who write, in small pages, until they are done and nothing more comes. */
export async function followFeed(client: ClientStore, written: Promise<unknown>) {
  const seen = new Map<string, number>()
  const twice: string[] = []
  const outOfOrder: string[] = []
  const ids = new Set<string>()
  let isWritten = false
  void written.then(() => (isWritten = true))
  let cursor = ""
  let emptyCount = 0
  for (;;) {
    const wasWritten = isWritten
    const page = await client.feed({ after: cursor, limit: 100 })
    cursor = page.cursor
    for (const { id, stream, seq } of page.events) {
      if (ids.has(id)) twice.push(id)
      ids.add(id)
      if (seq !== (seen.get(stream) ?? 0) + 1) outOfOrder.push(id)
      seen.set(stream, seq)
    }
    if (page.events.length > 0) continue
    // The feed comes as far as the oldest transaction of the server: one of its own, as an analysis, may be running still.
    if (wasWritten && (ids.size >= (await countKept(client)) || ++emptyCount > MOST_EMPTY)) break
    await pause(5)
  }
  const missed: string[] = []
  for (const { stream, seq } of await client.list({ limit: 10_000 }))
    for (let expected = 1; expected <= seq; expected++)
      if (!ids.has(`${stream}#${expected}`)) missed.push(`${stream}#${expected}`)
  return { eventCount: ids.size, missed, outOfOrder, twice }
}
