import type { ClientStore, Store } from "../../../src/stores/index.js"

/** A store under a process that dies once so many appends are kept: whatever it asks for then is never answered. */
export function mortalStore(store: Store, appends: number, die: () => void): Store {
  let left = appends
  const never = () => new Promise<never>(() => undefined)
  const mortal = (client: ClientStore): ClientStore => ({
    ...client,
    append: async (given) => {
      if (left <= 0) return never()
      const result = await client.append(given)
      left -= 1
      if (left === 0) die()
      return left === 0 ? never() : result
    },
    read: (stream, page) => (left <= 0 ? never() : client.read(stream, page)),
  })
  return { ...store, client: (client) => mortal(store.client(client)) }
}
