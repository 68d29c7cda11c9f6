import type { ClientStore, StreamQuery, StreamRecord } from "../../stores/index.js"

const PAGE = 500

/** Everything that a query finds, page by page. */
export async function* listAll(
  store: ClientStore,
  query: Omit<StreamQuery, "after" | "limit">,
): AsyncGenerator<StreamRecord> {
  let after: string | undefined
  for (;;) {
    const page = await store.list({ ...query, limit: PAGE, ...(after === undefined ? {} : { after }) })
    yield* page
    if (page.length < PAGE) return
    after = page.at(-1)!.stream
  }
}
