import type { Envelope } from "../kernel/index.js"
import type { Claim, ClaimOptions, MessageClaim, MessageClaimOptions, TimerClaim } from "./claim.js"
import type { Erasure, ErasureResult } from "./erase-streams.js"

/**
 * Where the streams of all clients are kept. Everything is done through the handle of one client; the store itself only says
 * which clients have something due.
 *
 * Methods reject with a Fault and nothing else: `store/invalid` for what cannot be kept, `store/refused` where the database
 * will not do it, `store/unreachable` where it did not answer, `store/closed` after `close`.
 */
export interface Store {
  /**
   * The handle of one client. Nothing that is done through it reads, changes or waits for what belongs to another client.
   *
   * @param client - The host's id of the client, 1 to 200 characters. It need not have been seen before.
   */
  client(client: string): ClientStore
  /**
   * The clients that have a timer or a message to claim now, in order of their ids; a client with very much due counts as
   * much as any other. Costs by the number of clients, not by what they have waiting.
   */
  dueClients(page?: ClientPage): Promise<readonly string[]>
  /** Every client that something was ever kept for, in order of their ids: for audits, which look where nothing is due too. */
  listClients(page?: ClientPage): Promise<readonly string[]>
  /**
   * Calls the listener when something was appended that may be due, here or (PostgreSQL with `listener`) elsewhere. A hint
   * that saves waiting: it may be missed and may come for nothing, so whoever listens also polls.
   *
   * @returns Stops listening.
   */
  watch(listener: () => void): () => void
  /** Waits for what is being written and lets go of the database. What comes later is refused with `store/closed`. */
  close(): Promise<void>
}

/** Tells the time, where a store is not to ask its database: `{ now: () => Date.now() }`. */
export interface StoreClock {
  /** Milliseconds since the Unix epoch. */
  now(): number
}

/** A page of {@link Store.dueClients} or {@link Store.listClients}. */
export interface ClientPage {
  /** Only clients whose ids come after this one. */
  readonly after?: string
  /** At most so many; 100 where it is left out. */
  readonly limit?: number
}

/** All that belongs to one client. */
export interface ClientStore {
  readonly client: string
  /**
   * Keeps events, timers, messages and the key together: all of it, durably, once the promise is fulfilled, or nothing.
   *
   * With a `key` that was given before, however long ago, nothing is kept and the first result is given again, before any
   * version is looked at. Appends given at the same time may share one transaction of the database; each stands alone.
   *
   * @throws Fault `store/conflict` where a stream has moved on from its `expectedSeq`, or was erased since (reload, decide again);
   * `store/key-reused` where the key belongs to another command, or to an append that began with another stream; `store/deleted` where a stream was
   * deleted by age; `store/unreachable` where it is *not known* whether it was kept: give it again with the same key.
   */
  append(append: Append): Promise<AppendResult>
  /** What an append with this key came to, or `undefined` where there was none. Asked before deciding on a command again. */
  findAppend(key: string): Promise<KeptAppend | undefined>
  /** The events of a stream in order of `seq`; none where there is no such stream. */
  read(stream: string, page?: StreamPage): Promise<readonly Envelope[]>
  /**
   * The events of all streams, each exactly once along one reader's cursors, those of one stream in order of `seq`. An event
   * that is committed later never lies before a cursor that was given out.
   */
  feed(page?: FeedPage): Promise<Feed>
  /** The streams that a query finds, in order of their names. */
  list(query?: StreamQuery): Promise<readonly StreamRecord[]>
  /** Keeps a snapshot as a cache. An older one than the one kept, and one of an erased stream, is passed over. */
  putSnapshot(snapshot: StoredSnapshot): Promise<void>
  /** The newest snapshot of a stream, or `undefined`. */
  getSnapshot(stream: string): Promise<StoredSnapshot | undefined>
  /**
   * Takes timers that are due for as long as the lease lasts, the longest due first; nobody else is given them meanwhile.
   * Whoever does what was due appends with the timer's next time, which ends the claim; expected versions keep a claimer
   * that was paused past its lease from doing it twice.
   */
  claimTimers(claim: ClaimOptions): Promise<readonly TimerClaim[]>
  /** Takes messages that are to be delivered, the oldest first, as {@link ClientStore.claimTimers} takes timers. */
  claimMessages(claim: MessageClaimOptions): Promise<readonly MessageClaim[]>
  /**
   * Ends a claim for good: the message is delivered, the timer has nothing to do and is taken off.
   *
   * @returns `false` where the claim was no longer this one's: its lease ended and another took it, or the timer was set anew.
   */
  complete(claim: Claim): Promise<boolean>
  /**
   * Gives a claim back before its lease ends.
   *
   * @param retryAt - When it may be claimed again; at once where it is in the past. `null` parks it: it stays, is not claimed,
   * and is listed by {@link ClientStore.listParked} until it is released with a time or completed.
   * @returns `false` where the claim was no longer this one's.
   */
  release(claim: Claim, retryAt: number | null): Promise<boolean>
  /** Timers and messages that were parked, the longest waiting first. They are open work that nobody is doing. */
  listParked(page?: ParkedPage): Promise<readonly (TimerClaim | MessageClaim)[]>
  /**
   * Rewrites the events of streams without what must go, and drops their snapshots, summaries, waiting messages and timers,
   * each stream in one transaction. Ids, order, versions and keys stay, so that it replays and can be appended to.
   *
   * `eraseCaller` finds the streams of a caller and knows what to blank.
   *
   * @throws Fault `store/invalid` where `rewrite` changes anything of an event but its `data`.
   */
  erase(erasure: Erasure): Promise<ErasureResult>
  /**
   * Deletes streams that are not open and whose last event was heard before a time, with all that belongs to them. Their
   * names, versions and keys are kept, so that nothing of them can come true a second time.
   */
  deleteOld(retention: Retention): Promise<ErasureResult>
}

/** What is old enough to be deleted. */
export interface Retention {
  /** Streams whose last event was heard before this. */
  readonly before: number
  /** Only streams of these kinds; all where it is left out. */
  readonly kinds?: readonly string[]
  /** At most so many streams at a time; 100 where it is left out. Call again until none is deleted. */
  readonly limit?: number
}

/** One unit of what becomes true: usually one stream, with what it begins (a follow-up, a dispatch) where there is any. */
export interface Append {
  /**
   * Of the command that this answers: 1 to 200 characters, unique for the client, without personal data. Kept for ever.
   * Left out where a repetition decides to nothing by itself, as a tick does.
   */
  readonly key?: string
  /**
   * The type of that command, 1 to 200 characters: a key that comes again with another is refused. Where it was left out, then or now,
   * it is not compared. No more of a command is kept than this, as it stays when a stream is erased.
   */
  readonly command?: string
  /** 1 to 100 streams, each once. The first is the one that the command was for. */
  readonly streams: readonly StreamAppend[]
  /**
   * Refused, with `store/too-many-timers`, where so many streams of the client have a timer already. For what begins something;
   * left out for everything that goes on with what is there.
   */
  readonly mostTimers?: number
  /** What is to be delivered because of it: at most 1,000. */
  readonly messages?: readonly Message[]
}

/** What one stream gets. */
export interface StreamAppend {
  /** 1 to 200 characters, without personal data: names are kept when a stream is erased. */
  readonly stream: string
  /** `seq` of the last event that was decided on; 0 for a stream that is new. */
  readonly expectedSeq: number
  /**
   * How often the stream had been erased when it was read, as {@link StreamRecord.erasedCount} told before the reading. Where it
   * was erased since, the append is a conflict: it was decided on words that are gone. Left out, it is not looked at.
   */
  readonly erasedCount?: number
  /** At least one, with `seq` from `expectedSeq + 1` on without gaps. Plain JSON; kept as it is. */
  readonly events: readonly Envelope[]
  /**
   * When the stream wants to be woken: the earliest deadline of its state. `null` takes the timer off; left out, it stays. A
   * stream has one timer; setting it ends every claim on it.
   */
  readonly timerAt?: number | null
  /** What lists show of it; as it was where it is left out. */
  readonly index?: StreamIndex
}

/** What a console finds and shows streams by. Kept with the stream, not with an event. */
export interface StreamIndex {
  /** `call`, `dispatch`, `followUp` … */
  readonly kind: string
  /** The host's word for how it stands: `live`, `hard`, `promised`, `broken` … */
  readonly state: string
  /** Whether anything is still to come. Only streams that are not open are deleted by age. */
  readonly open: boolean
  /** The host's id of the caller, by which they are found and erased: no name, no number. */
  readonly caller?: string
  /** The host's id of the agent. */
  readonly agent?: string
  /** What joins calls, dispatches and promises about one thing. */
  readonly matter?: string
  /** By when it is due, for lists: not a timer. */
  readonly dueAt?: number
  /** What a list shows without reading the stream, as plain JSON of at most 8,000 characters. Erased with the stream. */
  readonly summary?: unknown
}

/** What an append came to. */
export interface AppendResult {
  /** `seq` of the last event of each stream of the append, by its name, as it was then. */
  readonly seqs: Readonly<Record<string, number>>
  /** Whether it had been kept before under the same key. */
  readonly repeated: boolean
}

/** What an append came to that was kept before. */
export interface KeptAppend extends AppendResult {
  /** What its key was for, where that was told. */
  readonly command?: string
}

/** Something to deliver, at least once. */
export interface Message {
  /**
   * 1 to 250 characters. Stays the same however often it is delivered, unique for the client: the id of its event, with a
   * suffix where one event has several. A second one of the same id is passed over while the first is waiting.
   */
  readonly id: string
  /** Where it goes, in the host's words: `webhook`, `sms`, `crm`. Claims may ask for some topics only. */
  readonly topic: string
  /** The stream that it belongs to: one of the append's. It is erased with it. */
  readonly stream: string
  /** Plain JSON. */
  readonly body: unknown
}

/** Part of a stream. */
export interface StreamPage {
  /** Only events after this `seq`. */
  readonly after?: number
  /** At most so many; all where it is left out. */
  readonly limit?: number
}

/** Part of what is parked. */
export interface ParkedPage {
  /** The last of the page before; from the beginning where it is left out. */
  readonly after?: TimerClaim | MessageClaim
  /** At most so many; 100 where it is left out. */
  readonly limit?: number
}

/** Where a reader of the feed goes on. */
export interface FeedPage {
  /** The cursor of the page before; from the beginning where it is left out. Text that only the store reads. */
  readonly after?: string
  /** At most so many events; 500 where it is left out. */
  readonly limit?: number
}

/** A page of the feed. */
export interface Feed {
  readonly events: readonly Envelope[]
  /** To be kept once the events are dealt with; the one that was given where there are none. */
  readonly cursor: string
}

/** Which streams to list; what is left out is not asked for. `caller` is a `personId`; `open: false` gives those that are over. */
export interface StreamQuery {
  /** `call`, `followUp`, `dispatch`, or a kind of your own. One of which there is none gives an empty list. */
  readonly kind?: string
  /** Only these streams, at most 1,000: whether what was read of them is still what is kept. */
  readonly streams?: readonly string[]
  /** Any of these. */
  readonly states?: readonly string[]
  readonly open?: boolean
  readonly caller?: string
  readonly agent?: string
  readonly matter?: string
  /** Only streams with a `dueAt` at or before this. */
  readonly dueUntil?: number
  /**
   * Only streams whose last event was heard at or after this: what has changed since somebody looked. Ask from a little before the
   * last look, as a machine's clock may be behind, and compare `seq`. An erasure does not show by it.
   */
  readonly heardSince?: number
  /** Only streams whose names come after this one, by code points. */
  readonly after?: string
  /** At most so many; 100 where it is left out. */
  readonly limit?: number
}

/** A stream, as lists show it. */
export interface StreamRecord extends StreamIndex {
  readonly stream: string
  /** `seq` of its last event. */
  readonly seq: number
  /** `heardAt` of its last event. */
  readonly heardAt: number
  /** What its timer is set to; `null` where it has none. */
  readonly timerAt: number | null
  /** How often it was erased; 0 where it never was. */
  readonly erasedCount: number
}

/** A snapshot of a stream. */
export interface StoredSnapshot {
  readonly stream: string
  /** `seq` of the last event that is in it. */
  readonly seq: number
  /** Plain JSON. */
  readonly state: unknown
}
