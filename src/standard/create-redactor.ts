import {
  cardLengths,
  emptyRedactMemory,
  flushRedaction,
  forgetTurn,
  hasLuhnDigit,
  HOLD_MS,
  redactText,
  recordingPauseAdvised,
  type RedactOptions,
} from "../redact/index.js"
import { redactTurn } from "../redact/inner.js"
import { defineRedactor, type Redactor } from "../runtime/index.js"

/** Whether an id is a card number as a whole: of an issuer, of its length, with its check digit. */
function isCard(id: string): boolean {
  const digits = id.replace(/[\s.-]/g, "")
  if (!/^\d{12,19}$/.test(digits)) return false
  return cardLengths(digits, 0, []).includes(digits.length) && hasLuhnDigit(digits)
}

/**
 * The redactor of the standard call, for a call made of chosen parts. It masks before anything is kept, and refuses ids that are card numbers.
 *
 * @param options - Kinds on or off. On unless switched off: card, code, expiry, account, id. Off: email, phone.
 *
 * @example
 * ```ts
 * import { createRedactor } from "evenkeel"
 * import { createCall } from "evenkeel/runtime"
 *
 * const call = createCall({ callId: "CA1", at: 0, redactor: createRedactor() })
 * call.hear({ speaker: "caller", text: "It is 4111 1111 1111 1111.", at: 5_000 })
 * call.tick(60_000)
 * JSON.stringify(call.events()).includes("4111") // => false
 * ```
 */
export function createRedactor(options?: RedactOptions): Redactor {
  return defineRedactor({
    initial: emptyRedactMemory,
    turn: (memory, turn) => redactTurn(memory, turn, options),
    text: (words) => redactText(words, options).text,
    isCard,
    flush: flushRedaction,
    forget: forgetTurn,
    pauseAdvised: (memory) => recordingPauseAdvised(memory, options),
    holdMs: HOLD_MS,
  })
}
