import type { ClientPage, ClientStore, StreamQuery, StreamRecord } from "../stores/index.js"

/** Streams that are asked for in one query. */
const MOST_STREAMS = 500
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

/** Everything that a query finds. */
export async function* listAll(
  store: ClientStore,
  query: Omit<StreamQuery, "after" | "limit">,
): AsyncGenerator<StreamRecord> {
  const ask = (page: Page<string>) => store.list({ ...query, ...page })
  for await (const page of pagesOf(MOST_STREAMS, ask, ({ stream }) => stream)) yield* page
}
