import type { PromiseKind } from "../../session/index.js"
import type { PromiseSpeaker } from "./promised-act.js"
import type { HeardActs } from "./timed-act.js"
import type { Token } from "./token.js"

/** What a grammar is asked. */
export interface GrammarQuery {
  readonly speaker: PromiseSpeaker
  /** The zone of the call, an IANA name: it tells which "eastern" is meant. */
  readonly zone: string
}

/**
 * A language for {@link hearPromises}: words to acts and named times. Which instants those are is the same for all languages.
 *
 * A grammar is pure and never throws; its time grows with the text and no faster. Every place that it gives is a token's.
 */
export interface PromiseGrammar {
  /** The primary BCP 47 subtag: `en`. */
  readonly language: string
  /** Whether a text can hold a promise at all: a cheap look that spares most turns the rest. */
  readonly mayPromise: (text: string) => boolean
  /** Whether a text can hold a time: a cheap look too. Where it is left out, any text may. */
  readonly mayTellTime?: (text: string) => boolean
  /** Words, numbers and marks, in order, every span inside the text. */
  readonly tokenize: (text: string) => readonly Token[]
  /** The acts that somebody is committed to, in order, each with its time. */
  readonly hear: (tokens: readonly Token[], query: GrammarQuery) => HeardActs
  /**
   * What the words of an act are about, as words that are compared: `["form"]`, `["you"]`. Acts of one kind that have none in common are
   * two; none at all may be about anything, and so may all where this is left out.
   */
  readonly thingsOf?: (kind: PromiseKind, tokens: readonly Token[]) => readonly string[]
}
