import type { PhraseClaim } from "../phrase.js"
import type { ReviewCode } from "./finding.js"

/** Wordings of one meaning that {@link review} looks for, as regular expressions without nesting; matched on whole words, in any case. */
export interface ReviewWording {
  readonly code: ReviewCode
  /** What the words say to be true: a finding only while it is not. */
  readonly claim?: PhraseClaim
  readonly say: readonly string[]
  /** Where one of these is found around the words, they mean something else. */
  readonly unless?: readonly string[]
}
