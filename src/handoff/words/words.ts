import type { Gap, StatementSlots } from "../told/statement.js"
import type { ScorecardWords } from "./scorecard.js"
import type { Joins, Say } from "./say.js"

/** The headings of a hand-off. */
export type Heading =
  | "identify"
  | "ask"
  | "situation"
  | "background"
  | "assessment"
  | "recommendation"
  | "state"
  | "done"
  | "promised"
  | "next"
  | "greet"
  | "doNotAsk"
  | "doNotSay"
  | "gaps"

/** How each sentence is worded, by its code. */
export type HandoffSentences = {
  readonly [Code in keyof StatementSlots]: (slots: StatementSlots[Code], say: Say) => string
}

/** Everything that a hand-off says, in one language. An empty sentence is left out. */
export interface HandoffWords {
  readonly locale: string
  readonly sentences: HandoffSentences
  readonly gaps: Readonly<Record<Gap, string>>
  readonly headings: Readonly<Record<Heading, string>>
  /** `Open: name, number.` */
  readonly notKnown: (gaps: readonly string[]) => string
  /** The name of a fact; a client's own fact by its own name. */
  readonly fact: (name: string) => string
  readonly joins: Joins
  /** What a scorecard says; in English where it is left out. */
  readonly scorecard?: ScorecardWords
}
