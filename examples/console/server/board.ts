import { dispatchKind, followUpKind, toCallIndex, type Desk, type StreamKind } from "evenkeel"
import type { BoardRecord, Place } from "../shared/wire.js"

const PAGE = 500
/** What has ended stays on the lists for a day. */
const SHOWN_MS = 24 * 60 * 60_000
const kinds: Readonly<Record<string, StreamKind>> = { followUp: followUpKind, dispatch: dispatchKind }

/** The lists of all clients: what is open, and what ended within a day. */
export async function readBoard(desk: Desk, clients: readonly string[], now: number): Promise<readonly BoardRecord[]> {
  const all = await Promise.all(clients.map((client) => listOf(desk, client)))
  // An erased stream has nothing left to show, unless it is still going on.
  return all.flat().filter(({ summary, open, heardAt }) => summary !== undefined && (open || now - heardAt < SHOWN_MS))
}

async function listOf(desk: Desk, client: string): Promise<readonly BoardRecord[]> {
  const found: BoardRecord[] = []
  for (let after: string | undefined; ; after = found.at(-1)!.stream) {
    const page = await desk.client(client).list({ limit: PAGE, ...(after === undefined ? {} : { after }) })
    for (const { seq: _, timerAt: __, erasedCount: ___, ...record } of page) found.push({ client, ...record })
    if (page.length < PAGE) return found
  }
}

/** The line of one stream as it is now. */
export async function readRecord(
  desk: Desk,
  { client, stream }: Place,
  kind: string,
): Promise<BoardRecord | undefined> {
  if (kind === "call") {
    const call = await desk.client(client).call(stream)
    if (call === undefined) return undefined
    const { session, heardAt } = call.getSnapshot()
    return { client, stream, heardAt, ...toCallIndex(session) }
  }
  const state = await desk.client(client).state(stream)
  const index = state === undefined ? undefined : kinds[kind]?.toIndex(state)
  return index === undefined ? undefined : { client, stream, heardAt: Date.now(), ...index }
}
