import { describe, expect, test } from "vitest"
import { createStore, type EncodedAppend, type StoreClock, type StoreDriver } from "evenkeel/stores"
import { checkStore } from "evenkeel/testing"
import { createMemoryDriver } from "../../src/stores/memory/create-memory-store.js"

type Break = (driver: StoreDriver, clock: StoreClock) => Partial<StoreDriver>

const changed =
  (change: (append: EncodedAppend) => EncodedAppend): Break =>
  ({ write }) => ({ write: (batch) => write(batch.map(change)) })

const withStreams = (change: (stream: EncodedAppend["streams"][number]) => EncodedAppend["streams"][number]) =>
  changed((append) => ({ ...append, streams: append.streams.map(change) }))

/** Stores that are each wrong in one way. */
const broken: Readonly<Record<string, Break>> = {
  "forgets keys": changed((append) => ({ ...append, key: null })),
  "keeps the first of several streams only": changed((append) => ({ ...append, streams: append.streams.slice(0, 1) })),
  "loses messages": changed((append) => ({ ...append, messages: [] })),
  "loses timers": withStreams(({ timerAt: _, ...stream }) => stream),
  "loses the index": withStreams(({ index: _, ...stream }) => stream),
  "says that a conflict was kept": ({ write }) => ({
    write: async (batch) =>
      (await write(batch)).map((outcome) => (outcome.kind === "conflict" ? { kind: "kept", seqs: {} } : outcome)),
  }),
  "keeps the key of what it refused": ({ write, findKey }) => {
    const refused = new Set<string | null>()
    return {
      write: async (batch) => {
        const outcomes = await write(batch)
        batch.forEach(({ key }, index) => outcomes[index]?.kind === "conflict" && refused.add(key))
        return outcomes
      },
      findKey: async (client, key) =>
        refused.has(key) ? { stream: "S", seqs: {}, command: null } : findKey(client, key),
    }
  },
  "does not look at what a key was for": changed((append) => ({ ...append, command: null })),
  "refuses whatever it was not told": ({ findKey, write }) => ({
    write: async (batch) => {
      const known = await Promise.all(
        batch.map(async ({ client, key }) => (key === null ? undefined : findKey(client, key))),
      )
      const outcomes = await write(batch)
      return outcomes.map((outcome, index) =>
        outcome.kind === "repeated" && known[index]?.command !== batch[index]!.command
          ? { kind: "keyReused", stream: "S" }
          : outcome,
      )
    },
  }),
  "does not count timers": changed(({ mostTimers: _, ...append }) => append),
  "does not look at erasures": withStreams(({ erasedCount: _, ...stream }) => stream),
  "writes over": ({ write, read }) => ({
    write: async (batch) => {
      const fresh = await Promise.all(
        batch.map(async (append) => ({
          ...append,
          streams: await Promise.all(
            append.streams.map(async (stream) => {
              const expectedSeq = (await read(append.client, stream.stream, 0, null)).length
              return { ...stream, expectedSeq }
            }),
          ),
        })),
      )
      return write(fresh)
    },
  }),
  "finds no key": () => ({ findKey: () => undefined }),
  "writes a batch twice": ({ write }) => ({
    write: async (batch) => {
      const outcomes = await write(batch)
      await write(batch.map((append) => ({ ...append, key: null })))
      return outcomes.map(() => ({ kind: "kept", seqs: {} }))
    },
  }),
  "fails a whole batch for one": ({ write }) => ({
    write: async (batch) => {
      const outcomes = await write(batch)
      const failed = outcomes.find(({ kind }) => kind === "conflict")
      return outcomes.map((outcome) => failed ?? outcome)
    },
  }),
  "reads without the last": ({ read }) => ({ read: async (...asked) => (await read(...asked)).slice(0, -1) }),
  "reads backwards": ({ read }) => ({ read: async (...asked) => [...(await read(...asked))].reverse() }),
  "skips in the feed": ({ feed }) => ({
    feed: async (client, after, limit) => {
      const page = await feed(client, after, limit)
      return { ...page, bodies: page.bodies.length === limit ? page.bodies.slice(1) : page.bodies }
    },
  }),
  "repeats in the feed": ({ feed }) => ({
    feed: async (client, after, limit) => {
      const page = await feed(client, after, limit)
      return { ...page, bodies: [...page.bodies, ...page.bodies.slice(0, 1)] }
    },
  }),
  "lists without asking": ({ list }) => ({ list: (client, { limit }) => list(client, { limit }) }),
  "lists all at once": ({ list }) => ({ list: (client, query) => list(client, { ...query, limit: 10_000 }) }),
  "keeps the older snapshot": ({ putSnapshot, getSnapshot }) => ({
    putSnapshot: async (client, snapshot) => {
      if ((await getSnapshot(client, snapshot.stream)) === undefined) await putSnapshot(client, snapshot)
    },
  }),
  "gives no lease": ({ claim }) => ({
    claim: (client, kind, options) => claim(client, kind, { ...options, leaseMs: 0 }),
  }),
  "gives a lease for ever": ({ claim }) => ({
    claim: (client, kind, options) => claim(client, kind, { ...options, leaseMs: 1e12 }),
  }),
  "claims without counting": ({ claim }) => ({
    claim: async (...asked) => (await claim(...asked)).map((row) => ({ ...row, attemptCount: 1 })),
  }),
  "claims any topic": ({ claim }) => ({
    claim: (client, kind, { limit, leaseMs }) => claim(client, kind, { limit, leaseMs }),
  }),
  "claims in any order": ({ claim }) => ({ claim: async (...asked) => [...(await claim(...asked))].reverse() }),
  "completes for anybody": ({ complete }) => ({ complete: async (...asked) => (await complete(...asked), true) }),
  "completes nothing": () => ({ complete: () => true }),
  "releases at once": ({ release }) => ({ release: (client, claim) => release(client, claim, 0) }),
  "never parks": ({ release }) => ({
    release: (client, claim, at) => release(client, claim, at ?? 4_000_000_000_000),
  }),
  "hides what is parked": () => ({ listParked: () => [] }),
  "lists the first page of what is parked": ({ listParked }) => ({
    listParked: (client, after, limit) => (after === null ? listParked(client, null, limit) : []),
  }),
  "begins the list of what is parked anew": ({ listParked }) => ({
    listParked: (client, _, limit) => listParked(client, null, limit),
  }),
  "lists what is parked in any order": ({ listParked }) => ({
    listParked: async (...asked) => [...(await listParked(...asked))].reverse(),
  }),
  "erases nothing": () => ({ erase: () => true }),
  "brings back what was erased": ({ erase }) => ({
    erase: async (client, stream, bodies) => {
      for (let count = 0; count < 9; count++) if (await erase(client, stream, bodies, count)) return true
      return false
    },
  }),
  "erases and leaves the snapshot": ({ erase, getSnapshot }) => {
    const left = new Map<string, Awaited<ReturnType<StoreDriver["getSnapshot"]>>>()
    return {
      erase: async (client, stream, ...read) => {
        left.set(`${client} ${stream}`, await getSnapshot(client, stream))
        return erase(client, stream, ...read)
      },
      getSnapshot: async (client, stream) => left.get(`${client} ${stream}`) ?? getSnapshot(client, stream),
    }
  },
  "erases a neighbour as well": ({ erase, read }) => ({
    erase: async (client, stream, ...given) => {
      const other = client === "own" ? "other" : "own"
      await erase(other, stream, await read(other, stream, 0, null), given[1])
      return erase(client, stream, ...given)
    },
  }),
  "deletes of any kind": ({ deleteOld }) => ({
    deleteOld: (client, at, _, limit) => deleteOld(client, at, null, limit),
  }),
  "deletes what is young": ({ deleteOld }) => ({
    deleteOld: (client, _, kinds, limit) => deleteOld(client, 1e15, kinds, limit),
  }),
  "deletes nothing": () => ({ deleteOld: () => [] }),
  "knows no clients": () => ({ dueClients: () => [] }),
  "lists no clients": () => ({ listClients: () => [] }),
  "closes what it erases": ({ erase, list }) => {
    const gone = new Set<string>()
    return {
      erase: (client, stream, ...read) => (gone.add(stream), erase(client, stream, ...read)),
      list: async (...asked) =>
        (await list(...asked)).map((row) => (gone.has(row.stream) ? { ...row, open: false } : row)),
    }
  },
  "tells of every client": ({ dueClients }, clock) => ({
    dueClients: async (after, limit) => (void clock, [...(await dueClients(after, limit)), "z"]),
  }),
}

const rejects = async (make: Break): Promise<readonly string[]> => {
  const open = async (clock: StoreClock) => {
    const driver = createMemoryDriver(clock)
    return createStore({ ...driver, ...make(driver, clock) })
  }
  const failed: string[] = []
  for (const { name, run } of checkStore({ open }))
    await run().catch((error: unknown) => {
      // A check says in words what is wrong; a crash of the check itself would say nothing.
      expect(error).toBeInstanceOf(Error)
      failed.push(name)
    })
  return failed
}

describe("the contract turns away a store that", () => {
  for (const [name, make] of Object.entries(broken))
    test(name, async () => {
      expect(await rejects(make)).not.toEqual([])
    })

  test("mixes up clients", async () => {
    const open = async (clock: StoreClock) => {
      const store = createStore(createMemoryDriver(clock))
      return { ...store, client: () => store.client("own") }
    }
    const failed = await Promise.allSettled(checkStore({ open }).map(({ run }) => run()))
    expect(failed.filter(({ status }) => status === "rejected").length).toBeGreaterThan(2)
  })

  test("is right: nothing fails", async () => {
    expect(await rejects(() => ({}))).toEqual([])
  })
})
