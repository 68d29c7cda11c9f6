import type { PromisedAct } from "./promised-act.js"
import type { ClockTime, TimeMention } from "./time-mention.js"

/** An act with the time that goes with it. */
export interface TimedAct extends PromisedAct {
  readonly time?: TimeMention
  /** The last token of the clause that it stands in, where its words go on behind it. */
  readonly quotedTo?: number
}

/** What a grammar hears in a turn. */
export interface HeardActs {
  /** In order; those with `void` are no promises. */
  readonly acts: readonly TimedAct[]
  /** When the working day ends, where the turn says so: "we close at six". */
  readonly closesAt?: ClockTime
}
