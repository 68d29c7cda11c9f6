// What a store promises.
export type { Claim, ClaimOptions, Claimed, MessageClaim, MessageClaimOptions, TimerClaim } from "./claim.js"
export type { Erasure, ErasureResult } from "./erase-streams.js"
export type {
  Append,
  AppendResult,
  ClientPage,
  ClientStore,
  Feed,
  FeedPage,
  KeptAppend,
  Message,
  ParkedPage,
  Retention,
  Store,
  StoreClock,
  StoredSnapshot,
  StreamAppend,
  StreamIndex,
  StreamPage,
  StreamQuery,
  StreamRecord,
} from "./port.js"

// In memory, for tests and browsers.
export { createMemoryStore, type MemoryStoreOptions } from "./memory/create-memory-store.js"

// For a store of your own: what its database has to do, and the store that comes of it.
export { createStore, type GatherOptions } from "./create-store.js"
export type { Awaitable, ClaimRow, FeedRows, ParkedPlace, SnapshotRow, StoreDriver, StreamRow } from "./driver.js"
export type { EncodedAppend, EncodedIndex, EncodedMessage, EncodedStream, Outcome } from "./encode-append.js"
export type { Schedule, WriteBatch } from "./gather.js"
export type { KeptKey } from "./kept-key.js"

// What leaves the house: the shape, the signature, the delivery.
export { toCloudEvent, type CloudEvent, type CloudEventOptions } from "./outbox/to-cloud-event.js"
export { signWebhook, type HmacSha256, type WebhookHeaders, type WebhookSigning } from "./outbox/sign-webhook.js"
export {
  deliverMessages,
  retryDelays,
  type Delivery,
  type DeliveryOptions,
  type DeliveryReport,
} from "./outbox/deliver-messages.js"

// A caller who wants to be forgotten.
export { eraseCaller, type CallerErasure, type CallerErasureResult, type ErasableClient } from "./erase-caller.js"
export { erasePerson } from "./erase-person.js"
