import { expect } from "vitest"
import { followUpKind } from "evenkeel/desk"
import type { Store } from "evenkeel/stores"
import { START_AT, HOUR, terms, type aWorld } from "./desk.js"

const agent = { id: "a7", role: "agent" } as const

/**
 * Of two clients the loud one has very much due and the quiet one a single reminder: it is reached after one turn of the loud one.
 * Turns are counted, not time, so that a slow machine is no matter.
 *
 * @param fill - Gives the client `loud` its timers.
 */
export async function checkTurns(world: ReturnType<typeof aWorld>, fill: () => unknown): Promise<void> {
  await world.open().client("quiet").openCall({ callId: "CA1" })
  const call = (await world.open().client("quiet").call("CA1"))!
  await call.record({ type: "connectCall" })
  await call.record({ type: "acceptPromise", promiseId: "p1", terms: terms(START_AT + HOUR), by: agent })
  await fill()
  world.passes(HOUR)
  // Everything that is claimed, in order; the world ends after some turns of the loud one.
  const turns: (readonly [client: string, count: number])[] = []
  const watched: Store = {
    ...world.store,
    client: (id) => {
      const own = world.store.client(id)
      return {
        ...own,
        claimTimers: async (options) => {
          if (turns.filter(([client]) => client === "loud").length >= 5) throw new Error("enough")
          const claims = await own.claimTimers(options)
          turns.push([id, claims.length])
          return claims
        },
      }
    },
  }
  await world.open({ store: watched, kinds: [followUpKind] }).tick()
  const before = turns.slice(0, turns.findIndex(([client]) => client === "quiet") + 1)
  expect(before.map(([client]) => client)).toEqual(["loud", "quiet"])
  expect(before[0]![1]).toBeLessThanOrEqual(100)
  expect(turns.filter(([client]) => client === "loud")).toHaveLength(5)
  const types = (await world.store.client("quiet").read("CA1/promise/p1")).map(({ type }) => type)
  expect(types).toContain("followUp.reminderRaised")
}

/** SQL for SQLite: the client `loud` with so many timers, all of them long due. */
export const fillSqlite = (count: number): string =>
  `insert into evenkeel_client (client, place) values ('loud', 0);
   insert into evenkeel_stream (client, stream, seq, heard_at, kind, timer_at, ready_at)
   with recursive number (n) as (select 1 union all select n + 1 from number where n < ${count})
   select 'loud', 'S' || n, 1, 0, 'followUp', n, n from number`

/** The same for PostgreSQL. */
export const fillPostgres = (schema: string, count: number): string =>
  `insert into ${schema}.client (client) values ('loud');
   insert into ${schema}.stream (client, stream, seq, heard_at, kind, timer_at, ready_at)
   select 'loud', 'S' || n, 1, 0, 'followUp', n, n from generate_series(1, ${count}) as n`
