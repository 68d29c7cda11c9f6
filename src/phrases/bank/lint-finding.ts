import type { Severity } from "./finding.js"

/** What is doubtful about a bank. */
export type BankCode =
  | "bank/unknown-slot"
  | "bank/slot-required"
  | "bank/claim-never-true"
  | "bank/unknown-authority"
  | "bank/unsayable-length"
  | "bank/phrase-to-avoid"
  | "bank/hidden-claim"
  | "bank/hidden-promise"
  | "bank/missing-locale"
  | "bank/missing-plain"
  | "bank/discourteous"
  | "bank/not-we"
  | "bank/broken-when-dropped"
  | "bank/duplicate"
  | "bank/near-duplicate"

/** One thing that is doubtful about a bank: it can be used, and yet does probably not what was meant. */
export interface BankFinding {
  readonly code: BankCode
  readonly severity: Severity
  /** Empty for what is about the whole bank. */
  readonly phraseId: string
  readonly locale: string
  /** Slots, claims, review codes, intents, or the id of the other phrase. */
  readonly about: readonly string[]
  /** What was probably meant. */
  readonly suggestion?: string
}
