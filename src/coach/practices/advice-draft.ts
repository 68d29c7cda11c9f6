import type { Intent, Level, PhraseClaim, Tone } from "../../phrases/index.js"

/** What a practice wants said; the coach stamps the rest. */
export interface AdviceDraft {
  readonly code: string
  readonly slots?: Readonly<Record<string, string>>
  /** What the phrase is to do; none where the headline says all. */
  readonly wish?: PhraseWish
  /** `seq` of the events that it rests on. */
  readonly why: readonly number[]
  readonly turnIds?: readonly string[]
}

/** What a phrase is to do, and under which conditions. */
export interface PhraseWish {
  readonly intent: Intent
  /** Where that has nothing to offer: another that does the same with less. */
  readonly orIntent?: Intent
  /** `plain` where it is left out. */
  readonly tone?: Tone
  /** For a boundary. */
  readonly level?: Level
  readonly slots?: Readonly<Record<string, string>>
  /** Only phrases that claim one of these. */
  readonly about?: readonly PhraseClaim[]
}
