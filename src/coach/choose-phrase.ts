import type { SessionState } from "../session/index.js"
import type { AdvisedPhrase } from "./advice.js"

/** What a phrase is to do, and under which conditions. */
export interface PhraseWish {
  /** An intent of the phrase bank: `readBack`. */
  readonly intent: string
  /** `plain` where it is left out. */
  readonly tone?: "plain" | "warm" | "steady" | "gentle"
  readonly level?: 1 | 2 | 3
  readonly slots?: Readonly<Record<string, string>>
  /** Only phrases that claim one of these. */
  readonly about?: readonly string[]
}

/** What else the choice depends on. */
export interface PhraseConditions {
  readonly session: SessionState
  /** BCP 47 tag of the language to say it in. */
  readonly locale: string
  /** How often each phrase was offered in this call. */
  readonly offered: Readonly<Record<string, number>>
  /** The same seed gives the same choice. */
  readonly seed: string
}

/** Chooses what to say. `null` where nothing fits: the advice then comes without a phrase. */
export type ChoosePhrase = (wish: PhraseWish, conditions: PhraseConditions) => AdvisedPhrase | null

/** Offers no words: advice as headlines alone. */
export const withoutPhrases: ChoosePhrase = () => null
