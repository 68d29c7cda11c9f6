import type { Sqlite } from "./sqlite-database.js"

/** Places in the feeds of clients, taken within one transaction. SQLite has one writer, so they are in order. */
export interface Places {
  /** Takes so many; gives the one before the first. */
  take(client: string, count: number): number
  /** Writes down what was taken, once for each client. */
  save(): void
}

/** Begins to take places. */
export function createPlaces(sqlite: Sqlite): Places {
  const last = new Map<string, number>()
  return {
    take: (client, count) => {
      const kept =
        last.get(client) ?? Number(sqlite.row("select place from evenkeel_client where client = ?", client)?.place ?? 0)
      last.set(client, kept + count)
      return kept
    },
    save: () => {
      for (const [client, place] of last)
        sqlite.run(
          `insert into evenkeel_client (client, place) values (?, ?)
           on conflict (client) do update set place = excluded.place`,
          ...[client, place],
        )
    },
  }
}
