import { isFault, type Envelope, type FaultCode } from "../kernel/index.js"
import { toCanonicalJson, toEventId } from "../kernel/inner.js"
import type { ClientStore, Store, StoreClock, StreamAppend } from "../stores/index.js"

/** A store to check. */
export interface StoreSubject {
  /** A store with nothing in it, on this clock. Each check opens one. */
  open(clock: StoreClock): Promise<Store>
  /** The same data, opened anew after `close`. Left out where the store forgets, as one in memory does. */
  reopen?(clock: StoreClock): Promise<Store>
}

/** One thing that a store must keep to. */
export interface StoreCheck {
  readonly name: string
  /** Rejects with a plain `Error` that says where the store does not keep to it. */
  readonly run: () => Promise<void>
}

/** What a check works with. */
export interface Stage {
  readonly store: Store
  /** The client that the check is about. */
  readonly own: ClientStore
  /** Another client, which has the same names. */
  readonly other: ClientStore
  /** Sets the clock. */
  readonly set: (now: number) => void
  /** Closes the store and opens the same data anew, where the store can. */
  readonly again: () => Promise<Store>
}

/** When every check begins. */
export const START = 1_767_225_600_000

/** Makes a check that runs on a store of its own. */
export function storeCheck(subject: StoreSubject, name: string, body: (stage: Stage) => Promise<void>): StoreCheck {
  return { name, run: () => runOn(subject, body) }
}

async function runOn(subject: StoreSubject, body: (stage: Stage) => Promise<void>): Promise<void> {
  let now = START
  const clock: StoreClock = { now: () => now }
  let store = await subject.open(clock)
  try {
    await body({
      store,
      own: store.client("own"),
      other: store.client("other"),
      set: (at) => void (now = at),
      again: async () => {
        if (subject.reopen === undefined) return store
        await store.close()
        return (store = await subject.reopen(clock))
      },
    })
  } finally {
    await store.close()
  }
}

/** An event, as a call would log it. */
export function eventOf(stream: string, seq: number, data: unknown = { seq }, heardAt = START + seq): Envelope {
  return {
    id: toEventId(stream, seq),
    stream,
    seq,
    at: heardAt,
    heardAt,
    type: "turn.heard",
    v: 1,
    by: { id: "host", role: "host" },
    origin: "input",
    batch: seq,
    causedBy: null,
    data,
  }
}

/** What a stream gets: `count` events after `expectedSeq`. */
export function streamOf(
  stream: string,
  expectedSeq = 0,
  count = 1,
  rest: Omit<StreamAppend, "stream" | "expectedSeq" | "events"> = {},
): StreamAppend {
  const events = Array.from({ length: count }, (_, index) => eventOf(stream, expectedSeq + 1 + index))
  return { stream, expectedSeq, events, ...rest }
}

/** Throws where two values differ as JSON. */
export function mustEqual(actual: unknown, expected: unknown, what: string): void {
  const [is, wanted] = [toCanonicalJson(actual ?? null), toCanonicalJson(expected ?? null)]
  if (is !== wanted) throw new Error(`${what}: ${is.slice(0, 500)} instead of ${wanted.slice(0, 500)}`)
}

/** Throws where a condition does not hold. */
export function must(condition: boolean, what: string): void {
  if (!condition) throw new Error(what)
}

/** Throws where a promise is not rejected with a fault of this code. */
export async function mustFault(promise: Promise<unknown>, code: FaultCode, what: string): Promise<void> {
  let reason: unknown
  try {
    await promise
  } catch (error) {
    reason = error
  }
  if (!isFault(reason, code)) {
    const instead = reason instanceof Error ? reason.message : "nothing"
    throw new Error(`${what}: ${instead} instead of ${code}`)
  }
}

/** How often a feed is asked again that does not give all yet: somebody else may be writing to the same database. */
export const MOST_READS = 1_000

/** The whole feed of a client, page by page, as far as its streams go. */
export async function readFeed(client: ClientStore, limit = 500): Promise<readonly Envelope[]> {
  const all: Envelope[] = []
  let after = ""
  for (let reads = 0; ; reads++) {
    const { events, cursor } = await client.feed({ after, limit })
    all.push(...events)
    after = cursor
    if (events.length > 0) continue
    const keptCount = (await client.list({ limit: 10_000 })).reduce((sum, { seq }) => sum + seq, 0)
    if (all.length >= keptCount || reads >= MOST_READS) return all
  }
}
