/**
 * Patterns as the matcher reads them: each item is one UTF-16 unit. Words, labels and classes have numbers from {@link FIRST_WORD} on, in
 * the order in which they came up.
 */
export const FIRST_WORD = 0x100
/** Where no number is left, which takes more words than any pack has. Nobody says it. */
export const NO_WORD = 0xffff
/** Numbers from here on stand for one word of several. */
export const FIRST_LABEL = 0x10000

/** The numbers of sentence ends. */
export const END_PLAIN = 1
export const END_QUESTION = 2
/** A word that no pattern names. */
export const UNKNOWN_WORD = 0

export const OPEN = 40
export const CLOSE = 41
export const BAR = 124
export const MAYBE = 63
/** One word, whatever it is; and one word or none. */
export const ANY_WORD = 95
export const GAP = 45
/** Any end of a sentence. */
export const ANY_END = 36
/** Takes no word: passed before a pause only. */
export const PAUSE = 37
/** In front of a pattern: it begins a clause, or the turn. */
export const CLAUSE_FRONT = 94
export const TURN_FRONT = 126
/** Behind a pattern: it ends the turn. */
export const TURN_END = 38
/** Behind each wording. */
export const LINE = 10

/** Of programs: leads to the next place and to its link; to its link alone; the end of a pattern. */
export const FORK = 3
export const JUMP = 4
export const END = 5

/** The widest gap, so that no match can grow long. */
const WIDEST_GAP = 8

/** How signs that are written otherwise stand in the row. */
export function createSigns(): Map<string, string> {
  const signs = new Map([
    ["^^", "~"],
    ["$$", "&"],
    ["[?]", String.fromCharCode(END_QUESTION)],
  ])
  for (let width = 0; width < 10; width++) signs.set(`*${width}`, "-".repeat(Math.min(width, WIDEST_GAP)))
  return signs
}
