import { noIndex, type EncodedIndex, type EncodedMessage } from "../encode-append.js"
import type { SnapshotRow } from "../driver.js"
import type { KeptKey } from "../kept-key.js"

/** What a timer and a message have in common: when it may be claimed, by whom it was, how often. */
export interface Claimable {
  /** When it may be claimed; `null` where there is nothing to claim, or it is parked. */
  readyAt: number | null
  token: number
  attemptCount: number
}

/** A stream in memory. */
export interface StreamData extends Claimable {
  readonly stream: string
  seq: number
  heardAt: number
  bodies: string[]
  index: EncodedIndex
  timerAt: number | null
  snapshot: SnapshotRow | undefined
  erasedCount: number
  deleted: boolean
}

/** A message in memory. */
export interface MessageData extends Claimable, EncodedMessage {
  readonly storedAt: number
}

/** All of one client. */
export interface ClientData {
  readonly streams: Map<string, StreamData>
  readonly keys: Map<string, KeptKey>
  readonly messages: Map<string, MessageData>
  /** Every event in the order kept; its place is the cursor. */
  readonly feed: { readonly stream: string; readonly seq: number }[]
}

/** A client that nothing was kept for. */
export function createClientData(): ClientData {
  return { streams: new Map(), keys: new Map(), messages: new Map(), feed: [] }
}

/** A stream before its first event. */
export function createStreamData(stream: string): StreamData {
  return {
    stream,
    seq: 0,
    heardAt: 0,
    bodies: [],
    index: noIndex,
    timerAt: null,
    readyAt: null,
    token: 0,
    attemptCount: 0,
    snapshot: undefined,
    erasedCount: 0,
    deleted: false,
  }
}

/** Compares by code points, as databases do; JavaScript's own order is by UTF-16 units. */
export function compareText(left: string, right: string): number {
  const [one, other] = [Array.from(left), Array.from(right)]
  for (let index = 0; index < Math.min(one.length, other.length); index++) {
    const difference = one[index]!.codePointAt(0)! - other[index]!.codePointAt(0)!
    if (difference !== 0) return difference
  }
  return one.length - other.length
}
