import type { Authority, PhraseClaim } from "../phrase/phrase.js"
import type { BankCode } from "./lint-finding.js"
import type { ReviewCode } from "./finding.js"

/** Wordings of one meaning that `review` looks for, or `lintBank` alone, as regular expressions without nesting; matched on whole words, in any case. */
export interface ReviewWording {
  readonly code: ReviewCode | Extract<BankCode, "bank/discourteous" | "bank/not-we">
  /** What the words say to be true: a finding only while it is not. */
  readonly claim?: PhraseClaim
  /** What it takes to say it: a finding only for those who lack it. */
  readonly authority?: Authority
  readonly say: readonly string[]
  /** Where one of these is found around the words, they mean something else. */
  readonly unless?: readonly string[]
}
