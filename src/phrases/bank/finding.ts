import type { Span } from "../../session/index.js"

/** `block`: it must not be said. `warn`: better not. `note`: worth a look. */
export type Severity = "block" | "warn" | "note"

/** What is wrong with words that are about to be said. */
export type ReviewCode =
  | "review/calm-down"
  | "review/blame"
  | "review/policy-wall"
  | "review/dismissive"
  | "review/retaliation"
  | "review/clinical-advice"
  | "review/legal-advice"
  | "review/outcome-comfort"
  | "review/claims-human"
  | "review/overshare"
  | "review/canned-empathy"
  | "review/guessed-title"
  | "review/card-number"
  | "review/unfounded-claim"
  | "review/fault-without-authority"
  | "review/promise-without-time"
  | "review/promise-without-authority"
  | "review/end-without-authority"
  | "review/no-text"
  | "review/not-in-safety"
  | "review/cheer-after-grief"
  | "review/name-too-often"
  | "review/unfilled-slot"
  | "review/too-long"

/** One thing that had better be said otherwise, or not at all. */
export interface ReviewFinding {
  readonly code: ReviewCode
  readonly severity: Severity
  /** UTF-16 units of the text, `end` exclusive. */
  readonly span: Span
  /** Claims or authority that are lacking. */
  readonly lacking: readonly string[]
  /** Ids of phrases of the bank that would do, the likeliest first; at most three. */
  readonly replacements: readonly string[]
  /** What the client offers in place of what was promised without authority, in its playbook's own words. */
  readonly alternative?: string
  /** More words cannot change it. While it is `false`, the words that complete it may give it another meaning. */
  readonly isFinal: boolean
}
