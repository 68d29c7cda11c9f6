import { Fault } from "../kernel/index.js"
import { guard } from "../kernel/inner.js"
import {
  asFunction,
  asId,
  asIds,
  asInstant,
  asInstantOrNull,
  asLimit,
  asObject,
  asPort,
  asWhole,
  checkClaim,
  checkClaimOptions,
  toParkedPlace,
} from "./check-input.js"
import { checkQuery } from "./check-query.js"
import { decodeClaim, decodeEvents, decodeSnapshot, decodeStream } from "./decode.js"
import type { StoreDriver } from "./driver.js"
import { encodeAppend, encodeSnapshot, mayBeDue } from "./encode-append.js"
import { eraseStreams } from "./erase-streams.js"
import { createGatherer, type Gatherer, type Schedule } from "./gather.js"
import type { MessageClaim, TimerClaim } from "./claim.js"
import type { ClientPage, ClientStore, Store } from "./port.js"

/** How the appends of a store are gathered. */
export interface GatherOptions {
  /**
   * When appends that came together are written: `setImmediate` gathers what comes in one turn of Node's event loop. Where it
   * is left out, what is appended without waiting in between is gathered.
   */
  readonly schedule?: Schedule
}

/**
 * Makes a store of what a database can do: input checked at the door, appends gathered into one transaction, JSON, erasure and `watch` are
 * done here. See `docs/guide/write-a-store.md`, and run `checkStore` of `evenkeel/testing` on what you get.
 *
 * @param driver - Sixteen operations of your database.
 * @returns Its methods throw {@link Fault} `store/closed` after `close`, `store/invalid` for what cannot be used, and what the driver throws.
 *
 * @example
 * ```ts
 * import { createStore, type StoreDriver } from "evenkeel/stores"
 *
 * // Of the sixteen operations, those that this example comes to.
 * const driver = {
 *   write: async (batch) => batch.map(({ streams }) => ({ kind: "kept", seqs: { [streams[0]!.stream]: 1 } })),
 *   getSnapshot: () => undefined,
 *   close: () => undefined,
 * } as Partial<StoreDriver> as StoreDriver
 *
 * const store = createStore(driver, { schedule: (write) => setImmediate(write) })
 * await store.client("acme").getSnapshot("CA1") // => undefined
 * await store.close()
 * const afterwards = await store.client("acme").getSnapshot("CA1").catch((fault) => fault.code)
 * afterwards // => "store/closed"
 * ```
 */
export function createStore(driver: StoreDriver, options: GatherOptions = {}): Store {
  const listeners = new Set<() => void>()
  // A listener of the host must not fail what was kept.
  const tell = (): void => listeners.forEach((listener) => guard(listener))
  const { schedule = atOnce } = asObject(options, "options")
  asFunction(schedule, "schedule")
  asPort(driver, "driver", "an object with the operations of a store", "write", "close").listen?.(tell)
  const gatherer = createGatherer(driver.write, schedule)
  let closed: Promise<void> | undefined

  const open = (): StoreDriver => {
    if (closed !== undefined) throw new Fault("store/closed")
    return driver
  }
  return {
    client: (client) => createClientStore(asId(client, "client"), open, gatherer, tell),
    dueClients: async (page) => open().dueClients(...asPage(page)),
    listClients: async (page) => open().listClients(...asPage(page)),
    watch: (listener) => {
      asFunction(listener, "listener")
      const own = (): void => listener()
      listeners.add(own)
      return () => void listeners.delete(own)
    },
    close: () => (closed ??= gatherer.settled().then(() => driver.close())),
  }
}

/** What is given without waiting in between is gathered. */
const atOnce: Schedule = (write) => void Promise.resolve().then(write)

function asPage(page: ClientPage = {}): readonly [after: string | null, limit: number] {
  const { after, limit } = asObject(page, "page")
  return [after === undefined ? null : asId(after, "after"), asLimit(limit, 100)]
}

/** The most kinds that are deleted by age at a time. */
const MOST_KINDS = 1_000

function createClientStore(client: string, open: () => StoreDriver, gatherer: Gatherer, tell: () => void): ClientStore {
  return {
    client,
    append: async (append) => {
      open()
      const encoded = encodeAppend(client, append)
      const result = await gatherer.append(encoded)
      if (mayBeDue(encoded) && !result.repeated) tell()
      return result
    },
    findAppend: async (key) => {
      const kept = await open().findKey(client, asId(key, "key"))
      if (kept === undefined) return undefined
      const { seqs, command } = kept
      return { seqs, repeated: true, ...(command === null ? {} : { command }) }
    },
    read: async (stream, page = {}) => {
      const { after = 0, limit } = asObject(page, "page")
      const most = limit === undefined ? null : asLimit(limit, 1)
      const from = asWhole(after, "after")
      return decodeEvents(await open().read(client, asId(stream, "stream"), from, most), stream)
    },
    feed: async (page = {}) => {
      const { after, limit } = asObject(page, "page")
      const from = after === undefined || after === "" ? null : asId(after, "after")
      const { bodies, cursor } = await open().feed(client, from, asLimit(limit, 500))
      return { events: decodeEvents(bodies, "feed"), cursor: cursor ?? "" }
    },
    list: async (query = {}) => (await open().list(client, checkQuery(query))).map(decodeStream),
    putSnapshot: async (snapshot) => open().putSnapshot(client, encodeSnapshot(snapshot)),
    getSnapshot: async (stream) => {
      const row = await open().getSnapshot(client, asId(stream, "stream"))
      return row && decodeSnapshot(row)
    },
    claimTimers: async (options) => {
      checkClaimOptions(options)
      return (await open().claim(client, "timer", options)).map(decodeClaim) as TimerClaim[]
    },
    claimMessages: async (options) => {
      checkClaimOptions(options)
      const claims = (await open().claim(client, "message", options)).map(decodeClaim) as MessageClaim[]
      // What cannot be read cannot be delivered: it is put aside, and keeps none of the others.
      const damaged = claims.filter(({ body }) => body === undefined)
      for (const claim of damaged) await open().release(client, claim, null)
      return claims.filter((claim) => !damaged.includes(claim))
    },
    complete: async (claim) => {
      checkClaim(claim)
      return open().complete(client, claim)
    },
    release: async (claim, retryAt) => {
      checkClaim(claim)
      return open().release(client, claim, asInstantOrNull(retryAt, "retryAt"))
    },
    listParked: async (page = {}) => {
      const { after, limit } = asObject(page, "page")
      const from = after === undefined ? null : toParkedPlace(after)
      return (await open().listParked(client, from, asLimit(limit, 100))).map(decodeClaim)
    },
    erase: (erasure) => eraseStreams(client, open, erasure),
    deleteOld: async (retention) => {
      const { before, kinds, limit } = asObject(retention, "retention")
      const at = asInstant(before, "before")
      const wanted = kinds === undefined ? null : asIds(kinds, "kinds", MOST_KINDS)
      const streams = await open().deleteOld(client, at, wanted, asLimit(limit, 100))
      await open().scrub?.()
      return { streams }
    },
  }
}
