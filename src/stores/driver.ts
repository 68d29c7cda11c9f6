import type { WriteBatch } from "./gather.js"
import type { Claim, MessageClaimOptions } from "./claim.js"
import type { KeptKey } from "./kept-key.js"
import type { StreamQuery, StreamRecord } from "./port.js"

/** Of databases that answer at once and of those that do not. */
export type Awaitable<Value> = Value | Promise<Value>

/**
 * What a database has to do for `createStore` to make a store of it. Everything that comes in has been checked, JSON goes in
 * and out as text, and each operation is one transaction. Errors are thrown as faults: `store/refused` where the database
 * answered that it will not, `store/unreachable` where it did not answer.
 */
export interface StoreDriver {
  /**
   * Writes appends in one transaction, each wholly or not at all. For each in turn: a known key is `repeated` (or
   * `keyReused`, where it was for another first stream or another command); a deleted stream is `deleted`; a stream whose `seq` or `erasedCount`
   * is not the one expected is a `conflict`; a client with `mostTimers` timers has `tooManyTimers`; or all of it is `kept`.
   */
  readonly write: WriteBatch
  /** What is kept with a key. */
  findKey(client: string, key: string): Awaitable<KeptKey | undefined>
  /** Events after a `seq`, in order. `limit` is `null` for all. */
  read(client: string, stream: string, after: number, limit: number | null): Awaitable<readonly string[]>
  /** Events after a cursor; `null` for the beginning. The cursor that comes back is the one of the last event. */
  feed(client: string, after: string | null, limit: number): Awaitable<FeedRows>
  /** The streams that a query finds, in order of their names. */
  list(client: string, query: StreamQuery & { readonly limit: number }): Awaitable<readonly StreamRow[]>
  /** Keeps a snapshot, unless there is a newer one or the stream is unknown, erased or deleted. */
  putSnapshot(client: string, snapshot: SnapshotRow): Awaitable<void>
  /** The newest snapshot of a stream; `undefined` where there is none. */
  getSnapshot(client: string, stream: string): Awaitable<SnapshotRow | undefined>
  /** Takes timers or messages that are due for as long as the lease lasts, the longest due first. */
  claim(client: string, kind: Claim["kind"], options: MessageClaimOptions): Awaitable<readonly ClaimRow[]>
  /** Ends a claim for good; `false` where it was no longer this one's. */
  complete(client: string, claim: Claim): Awaitable<boolean>
  /** Gives a claim back, to be claimed again at a time; `null` parks it. `false` where it was no longer this one's. */
  release(client: string, claim: Claim, retryAt: number | null): Awaitable<boolean>
  /** Timers and messages that were parked, in order of `at`, `kind` and `id`, from after one; `null` for the beginning. */
  listParked(client: string, after: ParkedPlace | null, limit: number): Awaitable<readonly ClaimRow[]>
  /**
   * Puts bodies in the place of those of a stream, counts the erasure, and drops its summary, caller, snapshot,
   * messages and timer.
   *
   * @param erasedCount - How often it had been erased when the bodies were read: another erasure since took more than they know of.
   * @returns `false`, and nothing is done, where the `seq` of the stream is not that of the last body, or it was erased since.
   */
  erase(client: string, stream: string, bodies: readonly string[], erasedCount: number): Awaitable<boolean>
  /** Deletes streams with all that is theirs, but not their names, versions and keys. Gives their names in order. */
  deleteOld(
    client: string,
    before: number,
    kinds: readonly string[] | null,
    limit: number,
  ): Awaitable<readonly string[]>
  /**
   * Rids the files of what was erased and deleted, where the database leaves it there for a while; asked after each erasure, also one that
   * found nothing. Throws `store/unreachable` while it cannot: whoever erases asks again.
   */
  scrub?(): Awaitable<void>
  /** The clients with something to claim now, in order of their ids, from after one; `null` for the beginning. */
  dueClients(after: string | null, limit: number): Awaitable<readonly string[]>
  /** Every client that something was kept for, in the same way. */
  listClients(after: string | null, limit: number): Awaitable<readonly string[]>
  /** Tells of what other processes append, where the database can. */
  listen?(listener: () => void): void
  /** Lets go of the database. */
  close(): Awaitable<void>
}

/** A page of the feed, as a driver gives it. */
export interface FeedRows {
  readonly bodies: readonly string[]
  /** `null` where there are no events and none was given. */
  readonly cursor: string | null
}

/** A {@link StreamRecord} with its summary as text. */
export interface StreamRow extends Omit<StreamRecord, "summary"> {
  readonly summary: string | null
}

/** A snapshot with its state as text. */
export interface SnapshotRow {
  readonly stream: string
  readonly seq: number
  readonly state: string
}

/** Where something parked stands among the others. */
export interface ParkedPlace extends Pick<Claim, "kind" | "id"> {
  readonly at: number
}

/** A claim, as a driver gives it. */
export interface ClaimRow extends Claim {
  readonly stream: string
  readonly claimedAt: number
  readonly leasedUntil: number
  readonly attemptCount: number
  /** What the timer was set to, or when the message was stored. */
  readonly at: number
  /** Of a message; `null` for a timer. */
  readonly topic: string | null
  /** Of a message; `null` for a timer. */
  readonly body: string | null
}
