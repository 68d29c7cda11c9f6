/** A word begins a clause: it stands first, or behind a comma or an opener such as "so". */
export const CLAUSE = 1
/** Written in capitals, two letters or more. */
export const CAPITALS = 2
/** Written with lengthened letters. */
export const LENGTHENED = 4
/** Within quotation marks. */
export const QUOTED = 8
/** Said twice in a row. */
export const REPEATED = 16
/** Behind a comma or another mark. */
export const AFTER_MARK = 32

/** A clause begins by the order of words, in what has no marks. */
export const PAUSE = 64
/** The clause that begins here asks by the order of its words. */
export const ASKS = 128

/** One sentence in words. The arrays have one place a word and a last one for the end of the sentence. */
export interface Sentence {
  readonly words: readonly string[]
  readonly ids: readonly number[]
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  readonly flags: readonly number[]
  /** Where reading could begin anew: before the first word. */
  readonly start: number
  /** Whether it stands within quotation marks from its beginning. */
  readonly startsQuoted: boolean
  /** "!" ended it. */
  readonly isExclaimed: boolean
  /** What was said in the middle of it: "I am not, *I promise*, going to sue". Its words are here alone. */
  readonly asides: readonly Sentence[]
}
