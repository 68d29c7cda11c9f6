// What a store promises.
export type {
  Append,
  AppendResult,
  Claim,
  ClaimOptions,
  Claimed,
  ClientPage,
  ClientStore,
  Erasure,
  ErasureResult,
  Feed,
  FeedPage,
  Message,
  MessageClaim,
  MessageClaimOptions,
  Retention,
  Store,
  StoreClock,
  StoredSnapshot,
  StreamAppend,
  StreamIndex,
  StreamPage,
  StreamQuery,
  StreamRecord,
  TimerClaim,
} from "./port.js"

// In memory, for tests and browsers.
export { createMemoryStore, type MemoryStoreOptions } from "./memory/create-memory-store.js"

// For a store of your own: what its database has to do, and the store that comes of it.
export { createStore, type GatherOptions } from "./create-store.js"
export type { Awaitable, ClaimRow, FeedRows, SnapshotRow, StoreDriver, StreamRow } from "./driver.js"
export type { EncodedAppend, EncodedIndex, EncodedMessage, EncodedStream, Outcome } from "./encode-append.js"
export type { Schedule, WriteBatch } from "./gather.js"
