import type { Expected, Sensitive } from "./memory.js"
import type { RedactionKind } from "./redaction.js"

/** A stretch of the text to be masked. */
export interface Mark {
  readonly kind: RedactionKind
  readonly start: number
  readonly end: number
  /** May be given back. */
  readonly isHeld: boolean
  readonly last4?: string
}

/** What becomes of a run. */
export interface Verdict {
  readonly marks: readonly Mark[]
  /**
   * `clear`: harmless. `told`: the same, and remembered: what follows may make a card of it. `held`: masked, may be given back. `masked`: masked for good. `card`: a whole card number was
   * found. Of the tail the pieces from `firstPiece` on belong to it; those before it were harmless.
   */
  readonly outcome: "clear" | "told" | "held" | "masked" | "card"
  readonly firstPiece: number
}

const SENSITIVE: readonly string[] = ["card", "code", "expiry", "account", "id"]

/** Whether digits of this kind are masked. */
export function isSensitive(expected: Expected): expected is Sensitive {
  return SENSITIVE.includes(expected)
}
