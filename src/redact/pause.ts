import { orInvalidInput } from "../kernel/index.js"
import type { RedactMemory } from "./memory.js"
import { toSettings, type RedactOptions, type RedactSettings } from "./redaction.js"

/**
 * Whether the recording had better be paused now, and stay so.
 *
 * True from when the agent asks for a card number, an expiry date or a code, or offers to take a payment by card now, or the caller
 * announces one, so before it is said; where a card was only spoken of, from the first digits that may be its number. False again when the number and the code were given and a few turns have passed, when the agent asks for
 * something else or says that the payment went through, or after some turns in which no digits came.
 *
 * @param memory - What {@link redactTurn} or {@link forgetTurn} gave back.
 * @param options - As they were given there: who masks neither cards nor codes takes none.
 *
 * @example
 * ```ts
 * import { emptyRedactMemory, recordingPauseAdvised, redactTurn } from "evenkeel/redact"
 *
 * const asked = redactTurn(emptyRedactMemory, { turnId: "1", speaker: "agent", text: "May I take your card number?" })
 * recordingPauseAdvised(asked.memory) // => true
 * const over = redactTurn(asked.memory, { turnId: "2", speaker: "agent", text: "That has gone through, thank you." })
 * recordingPauseAdvised(over.memory) // => false
 * ```
 */
export function recordingPauseAdvised(memory: RedactMemory, options?: RedactOptions): boolean {
  return orInvalidInput({ memory, options }, () => isPauseAdvised(memory, toSettings(options)))
}

/** The same without a check of the input, for every turn. */
export function isPauseAdvised(memory: RedactMemory, { kinds }: RedactSettings): boolean {
  if (!kinds.card && !kinds.code) return false
  const { expects, afterCardTurns, cardTurns, tails } = memory
  if (afterCardTurns > 0 || expects.includes("card") || expects.includes("code")) return true
  if (tails.some(({ grip }) => grip !== "bare")) return true
  return expects.includes("expiry") && cardTurns > 0
}
