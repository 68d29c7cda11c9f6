import type { Cleaner } from "../kernel/index.js"
import type { RedactMemory, RedactableTurn, RedactedTurn, Release } from "../redact/index.js"
import { TurnMasking } from "./turn-masking.js"
import type { Redactor } from "./redactor.js"

/** How to mask, as functions without a memory of their own. `evenkeel/redact` has the library's. */
export interface RedactorFunctions {
  /** What a call starts with. */
  readonly initial: RedactMemory
  /** Masks a turn. */
  turn(memory: RedactMemory, turn: RedactableTurn): RedactedTurn
  /** Masks words that somebody recorded. */
  text(words: string): string
  /** Whether an id or code is a card number as a whole: it is refused, because it cannot be masked and still name what it named. */
  isCard?(id: string): boolean
  /** Settles every number that is still open. */
  flush(memory: RedactMemory): { readonly memory: RedactMemory; readonly releases: readonly Release[] }
  /** Forgets a turn that was taken back. */
  forget(memory: RedactMemory, turnId: string): RedactMemory
  /** Whether the recording had better be paused, by what is remembered. Left out where nothing is said of it when a turn is taken back. */
  pauseAdvised?(memory: RedactMemory): boolean
  /** How long a number stays open when nobody goes on, in milliseconds. */
  readonly holdMs: number
}

/**
 * A redactor of these functions, for `createCall`. One that throws keeps nothing: the turn is refused with `call/redactor-failed`, a text
 * is kept as `[REDACTED]`.
 *
 * @example
 * ```ts
 * import { createCall, defineRedactor } from "evenkeel/runtime"
 * import { emptyRedactMemory, flushRedaction, forgetTurn, redactText, redactTurn } from "evenkeel/redact"
 *
 * const redactor = defineRedactor({
 *   initial: emptyRedactMemory,
 *   turn: (memory, turn) => redactTurn(memory, turn, { kinds: { email: true } }),
 *   text: (words) => redactText(words, { kinds: { email: true } }).text,
 *   flush: flushRedaction,
 *   forget: forgetTurn,
 *   holdMs: 8_000,
 * })
 * const call = createCall({ callId: "CA1", at: 0, redactor })
 * call.hear({ speaker: "caller", text: "It is dana@example.com", at: 5_000 })
 * JSON.stringify(call.events()).includes("dana@") // => false
 * ```
 */
export function defineRedactor(functions: RedactorFunctions): Redactor {
  return { cleaner: toCleaner(functions), open: (keeper) => new TurnMasking(functions, keeper) }
}

/** What may be kept of the texts that people record; ids and codes stay as they are, and a card number is none. */
function toCleaner(redactor: RedactorFunctions): Cleaner {
  return {
    text(value) {
      try {
        const text: unknown = redactor.text(value)
        return typeof text === "string" ? text : MASKED
      } catch {
        return MASKED
      }
    },
    forbids(id) {
      try {
        return redactor.isCard?.(id) === true
      } catch {
        return true
      }
    },
  }
}

/** Words that a redactor of the host's fails on are not kept at all. */
const MASKED = "[REDACTED]"
