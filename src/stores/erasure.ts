import type { Envelope } from "../kernel/index.js"

/** What to erase. */
export interface Erasure {
  /** Names of streams; those that there are not are passed over. */
  readonly streams: readonly string[]
  /** The events of one stream without what must go: as many, in the same order, changed in nothing but `data`. */
  readonly rewrite: (events: readonly Envelope[]) => readonly Envelope[]
}

/** What was erased or deleted. */
export interface ErasureResult {
  /** The streams, in order of their names. */
  readonly streams: readonly string[]
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
