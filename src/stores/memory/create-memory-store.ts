import { asClock, asObject, asPlace } from "../check-input.js"
import { createStore, type GatherOptions } from "../create-store.js"
import type { StoreDriver } from "../driver.js"
import { noIndex } from "../encode-append.js"
import type { Store, StoreClock, StreamQuery } from "../port.js"
import { appendToMemory, setTimer } from "./memory-append.js"
import {
  claimFromMemory,
  completeInMemory,
  isAnythingDue,
  listParkedInMemory,
  releaseInMemory,
} from "./memory-claims.js"
import { compareText, createClientData, type ClientData, type StreamData } from "./memory-data.js"

/** What a store in memory needs. */
export interface MemoryStoreOptions extends GatherOptions {
  readonly clock: StoreClock
}

/**
 * A store in memory, for tests, browsers and trials: it does all that the others do, and forgets it with the process.
 *
 * @example
 * ```ts
 * import { createMemoryStore } from "evenkeel/stores"
 *
 * const store = createMemoryStore({ clock: { now: () => 1_767_225_600_000 } })
 * const acme = store.client("acme-plumbing")
 * await acme.read("CA1") // => []
 * ```
 */
export function createMemoryStore(given: MemoryStoreOptions): Store {
  const { clock, ...options } = asObject(given, "options")
  asClock(clock)
  return createStore(createMemoryDriver(clock), options)
}

/** The driver by itself. */
export function createMemoryDriver(clock: StoreClock): StoreDriver {
  const clients = new Map<string, ClientData>()
  const of = (client: string): ClientData => {
    const data = clients.get(client) ?? createClientData()
    clients.set(client, data)
    return data
  }
  const namesOf = (after: string | null, limit: number, isWanted: (data: ClientData) => boolean): readonly string[] =>
    [...clients]
      .filter(([client, data]) => (after === null || compareText(client, after) > 0) && isWanted(data))
      .map(([client]) => client)
      .sort(compareText)
      .slice(0, limit)
  return {
    write: (batch) => batch.map((append) => appendToMemory(of(append.client), append, clock.now())),
    findKey: (client, key) => of(client).keys.get(key),
    read: (client, stream, after, limit) => {
      const bodies = of(client).streams.get(stream)?.bodies ?? []
      return bodies.slice(after, limit === null ? undefined : after + limit)
    },
    feed: (client, after, limit) => readFeed(of(client), after, limit),
    list: (client, query) =>
      [...of(client).streams.values()]
        .filter((stream) => isWanted(stream, query))
        .sort((left, right) => compareText(left.stream, right.stream))
        .slice(0, query.limit)
        .map(toRow),
    putSnapshot: (client, snapshot) => {
      const stream = of(client).streams.get(snapshot.stream)
      if (stream === undefined || stream.erasedCount > 0 || stream.deleted) return
      if (snapshot.seq >= (stream.snapshot?.seq ?? 0)) stream.snapshot = snapshot
    },
    getSnapshot: (client, stream) => of(client).streams.get(stream)?.snapshot,
    claim: (client, kind, options) => claimFromMemory(of(client), kind, options, clock.now()),
    complete: (client, claim) => completeInMemory(of(client), claim),
    release: (client, claim, retryAt) => releaseInMemory(of(client), claim, retryAt),
    listParked: (client, after, limit) => listParkedInMemory(of(client), after, limit, clock.now()),
    erase: (client, name, bodies, erasedCount) => {
      const stream = of(client).streams.get(name)
      if (stream?.seq !== bodies.length || stream.erasedCount !== erasedCount || stream.deleted) return false
      drop(of(client), stream, [...bodies])
      stream.erasedCount += 1
      return true
    },
    deleteOld: (client, before, kinds, limit) => {
      const data = of(client)
      const old = [...data.streams.values()]
        .filter(({ deleted, index, heardAt }) => !deleted && !index.open && heardAt < before)
        .filter(({ index }) => kinds?.includes(index.kind) ?? true)
        .sort((left, right) => compareText(left.stream, right.stream))
        .slice(0, limit)
      for (const stream of old) {
        drop(data, stream, [])
        stream.deleted = true
      }
      return old.map(({ stream }) => stream)
    },
    dueClients: (after, limit) => namesOf(after, limit, (data) => isAnythingDue(data, clock.now())),
    listClients: (after, limit) => namesOf(after, limit, ({ feed }) => feed.length > 0),
    close: () => clients.clear(),
  }
}

/** Puts other bodies in the place of those of a stream, and drops what was made of them. */
function drop(data: ClientData, stream: StreamData, bodies: string[]): void {
  stream.bodies = bodies
  const { kind, state, open } = stream.index
  stream.index = { ...noIndex, kind, state, open }
  stream.snapshot = undefined
  setTimer(stream, null)
  for (const { id, stream: owner } of [...data.messages.values()]) if (owner === stream.stream) data.messages.delete(id)
}

function readFeed({ feed, streams }: ClientData, after: string | null, limit: number) {
  const bodies: string[] = []
  let place = after === null ? 0 : asPlace(after)
  while (place < feed.length && bodies.length < limit) {
    const { stream, seq } = feed[place++]!
    const body = streams.get(stream)?.bodies[seq - 1]
    if (body !== undefined) bodies.push(body)
  }
  return { bodies, cursor: after === null && place === 0 ? null : String(place) }
}

function isWanted(data: StreamData, query: StreamQuery): boolean {
  const { index, stream, deleted, heardAt } = data
  const { kind, streams, states, open, caller, agent, matter, dueUntil, heardSince, after } = query
  return (
    !deleted &&
    (kind === undefined || index.kind === kind) &&
    (streams === undefined || streams.includes(stream)) &&
    (states === undefined || states.includes(index.state)) &&
    (open === undefined || index.open === open) &&
    (caller === undefined || index.caller === caller) &&
    (agent === undefined || index.agent === agent) &&
    (matter === undefined || index.matter === matter) &&
    (dueUntil === undefined || (index.dueAt !== null && index.dueAt <= dueUntil)) &&
    (heardSince === undefined || heardAt >= heardSince) &&
    (after === undefined || compareText(stream, after) > 0)
  )
}

function toRow({ stream, seq, heardAt, index, timerAt, erasedCount }: StreamData) {
  const { kind, state, open, caller, agent, matter, dueAt, summary } = index
  return {
    stream,
    seq,
    heardAt,
    timerAt,
    erasedCount,
    kind,
    state,
    open,
    summary,
    ...(caller === null ? {} : { caller }),
    ...(agent === null ? {} : { agent }),
    ...(matter === null ? {} : { matter }),
    ...(dueAt === null ? {} : { dueAt }),
  }
}
