import { begunBy } from "../kernel/inner.js"
import type { ClientPage, ClientStore, StreamQuery, StreamRecord } from "./port.js"

/** Streams that are asked for in one query. */
const MOST_STREAMS = 500
/** A call begins few streams, and the next ones are of other calls. */
const MOST_BEGUN = 20
/** Clients that are looked at in one go. */
const MOST_CLIENTS = 100

/** Part of something that is read page by page. */
interface Page<Place> {
  readonly after?: Place
  readonly limit: number
}

/** Asks for one page after the other, until one is not full. */
export async function* pagesOf<Item, Place>(
  limit: number,
  ask: (page: Page<Place>) => Promise<readonly Item[]>,
  placeOf: (last: Item) => Place,
): AsyncGenerator<readonly Item[]> {
  let page = await ask({ limit })
  while (page.length === limit) {
    yield page
    page = await ask({ limit, after: placeOf(page.at(-1)!) })
  }
  yield page
}

/** Clients of a store, page by page. */
export function clientPages(ask: (page: ClientPage) => Promise<readonly string[]>): AsyncGenerator<readonly string[]> {
  return pagesOf(MOST_CLIENTS, ask, (client) => client)
}

/** What can be listed: a store, or the client of a desk. */
type Listed = Pick<ClientStore, "list">

/** Everything that a query finds, from after a name where one is given. */
export async function* listAll(
  store: Listed,
  query: Omit<StreamQuery, "limit">,
  limit = MOST_STREAMS,
): AsyncGenerator<StreamRecord> {
  const ask = (page: Page<string>) => store.list({ ...query, ...page })
  for await (const page of pagesOf(limit, ask, ({ stream }) => stream)) yield* page
}

/** The streams that a call has begun. */
export async function listBegun(store: Listed, callId: string): Promise<readonly StreamRecord[]> {
  const found: StreamRecord[] = []
  for (const { prefix, has } of begunBy(callId))
    for await (const record of listAll(store, { after: prefix }, MOST_BEGUN)) {
      if (!record.stream.startsWith(prefix)) break
      if (has(record.stream)) found.push(record)
    }
  return found
}
