import type { Expected, Sensitive, Tail } from "./memory.js"
import type { RedactionKind, RedactSettings } from "./redaction.js"

/** A stretch of the text to be masked. */
export interface Mark {
  readonly kind: RedactionKind
  readonly start: number
  readonly end: number
  /** May be given back. */
  readonly isHeld: boolean
  readonly last4?: string
}

/** What is known when a run is heard. */
export interface Hearing {
  readonly settings: RedactSettings
  /** What was asked for or announced, the nearest last. */
  readonly expects: readonly Expected[]
  /** The question was answered before: only digits that stand alone are taken for the answer said again. */
  readonly isAnswered: boolean
  /** The nearest cue stands right before the run. */
  readonly isTight: boolean
  /** The turn says nothing but digits and joining words. */
  readonly isBare: boolean
  /** The run goes on at the beginning of the turn with the speaker's open number. */
  readonly goesOn: boolean
  /** What comes next is not what the digits count. */
  readonly isPhraseEnd: boolean
  /** "Ending in" stands before it. */
  readonly isEnding: boolean
  /** Where the name of a month before it begins. */
  readonly monthStart: number | undefined
  /** "Dollars", "minutes", "Street" comes after it. */
  readonly hasUnit: boolean
  /** The number may go on in a later turn. */
  readonly mayHold: boolean
  readonly isAfterCard: boolean
  readonly isCardSpokenOf: boolean
  /** The number that this run goes on with, at once or after other words. */
  readonly tail: Tail | undefined
}

/** What becomes of a run. */
export interface Verdict {
  readonly marks: readonly Mark[]
  /**
   * `clear`: harmless. `held`: masked, may be given back. `masked`: masked for good. `card`: a whole card number was
   * found. Of the tail the pieces from `firstPiece` on belong to it; those before it were harmless.
   */
  readonly outcome: "clear" | "held" | "masked" | "card"
  readonly firstPiece: number
}

const SENSITIVE: readonly string[] = ["card", "code", "expiry", "account", "id"]

/** Whether digits of this kind are masked. */
export function isSensitive(expected: Expected): expected is Sensitive {
  return SENSITIVE.includes(expected)
}
