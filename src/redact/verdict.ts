import type { Span } from "../session/model/turn.js"
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
   * What becomes of the run, and of the open number it may go on with:
   *
   * | outcome | the run | remembered |
   * | --- | --- | --- |
   * | `clear` | stays as it was said | no |
   * | `told` | stays as it was said, and is masked if what follows makes a card of it | yes |
   * | `held` | is masked, and given back if nothing makes a card of it | yes |
   * | `masked` | is masked for good | where it is of a card |
   * | `card` | ends a whole card number: masked for good, with what was told or held of it | for what follows a card |
   */
  readonly outcome: "clear" | "told" | "held" | "masked" | "card"
  /** The first piece of the open number that belongs to the run; those before it were harmless. `Infinity`: none does. */
  readonly firstPiece: number
}

const SENSITIVE: readonly string[] = ["card", "code", "expiry", "account", "id"]

/** Whether digits of this kind are masked. */
export function isSensitive(expected: Expected): expected is Sensitive {
  return SENSITIVE.includes(expected)
}

/** Harmless. */
export const CLEAR: Verdict = { marks: [], outcome: "clear", firstPiece: 0 }

/** Given out as it was said: nothing that came before belongs to it. */
export const TOLD: Verdict = { marks: [], outcome: "told", firstPiece: Infinity }

/** Masked early, with the open number from a piece on. */
export function held({ start, end }: Span, firstPiece: number): Verdict {
  return { marks: [{ kind: "card", start, end, isHeld: true }], outcome: "held", firstPiece }
}
