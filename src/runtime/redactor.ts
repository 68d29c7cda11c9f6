import type { Cleaner, Deadline, Stamp } from "../kernel/index.js"
import type { Settings, Turn } from "../session/index.js"
import type { Result } from "./call.js"
import type { EarBase } from "./ear.js"
import type { SpeechCommand } from "./turn-assembler.js"

/** Masks what must not be kept. `createRedactor` gives the library's; `defineRedactor` makes one of a host's own functions. */
export interface Redactor {
  /** What may be kept of the texts that people record. */
  readonly cleaner: Cleaner
  /** Begins to mask what is said in one call. */
  open(keeper: TurnKeeper): Masking
}

/** Keeps turns of one call, once they are masked. */
export interface TurnKeeper {
  readonly settings: Settings
  /** Keeps a turn, masked, or what becomes of one. */
  keep(stamp: Stamp, command: SpeechCommand): Result
  /** The final turn of this id and when it ended, if it stands. */
  findTurn(turnId: string): { readonly turn: Turn; readonly at: number } | undefined
  /** Where to tell that the recording had better be paused. @hidden */
  readonly base: EarBase
}

/** Masks what is said in one call. It may hold digits in clear, and is in no log or snapshot. */
export interface Masking {
  /** Masks a turn, and keeps it. One that is taken back is forgotten, and what the recording was to be paused for with it. */
  take(stamp: Stamp, command: SpeechCommand): Result
  /** When numbers that were masked early are to be released. */
  nextDeadline(): Deadline | undefined
  /** Releases them, where that is due, and keeps what proved harmless as it was said. `before` is what the tick came to. */
  release(stamp: Stamp, before: Result): Result
}
