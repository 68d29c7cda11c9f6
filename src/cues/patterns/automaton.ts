import { noSteps, type KnownSteps } from "./known-steps.js"
import { findGaps, findOpenings } from "./openings.js"
import { createProgram, type Program } from "./program.js"
import { createSearch, type Search } from "./reach.js"
import { readPattern } from "./read-pattern.js"
import { wordingAt, type Row } from "./row.js"
import { CLAUSE_FRONT, LINE, TURN_FRONT, UNKNOWN_WORD } from "./signs.js"

/** What the matcher needs of words. */
export interface Alphabet {
  /** The words that a word stands for, itself among them; none for one that no pattern names. */
  readonly meaningsOf: (word: number) => readonly number[]
  /** What is known of a word by its number: `SPECIAL` and the like. */
  readonly traits: readonly number[]
}

/** Where a match may begin: anywhere, at the front of a clause, of the turn. */
export type Front = 0 | 1 | 2

/** Where a pattern begins. */
export interface Opening {
  /** Its first place in the program. */
  readonly start: number
  readonly front: Front
}

/**
 * A matcher of all patterns at once. Patterns are looked for, read into the program, and steps filled in as words come up. The answers
 * do not depend on that.
 *
 * How "I'm going over to good old Rival Plumbing." becomes a match of the wording `(back|over) to *2 rival plumbing`:
 *
 * 1. `row.ts` writes all wordings into one row of signs, a line each: a number for a word, here 256 for "back" and so on, and `-` for each word
 *    that a gap may take. `(256|257) 258 - - 259 260`. Nothing more is done with it yet.
 * 2. `words/` reads the sentence as numbers. 0 is a word that nothing names, 1 the end of the sentence; n stands for those of lists of the pack.
 *
 *        i  am  going  over  to   good  old  rival  plumbing  .
 *        n  n   0      257   258  n     0    259    260       1
 * 3. A match may begin at any word. With "over", `openings.ts` finds the line that may begin so, and `read-pattern.ts` turns it into a program:
 *
 *        0: 256 or 257   1: 258   2: gap   3: gap   4: 259   5: 260   6: end of wording 0
 * 4. `step.ts` takes word after word. A state is the places that may take the next one; at a gap also what stands behind it. Each is worked out
 *    once, and from then on looked up in `known-steps.ts`.
 *
 *        over → 1   to → 2, 3, 4   good → 3, 4   old → 4   rival → 5   plumbing → the end
 * 5. The end tells which rule the wording is of ({@link Goals}), and `matching/match-sentence.ts` has a match: "over to good old Rival Plumbing". What the
 *    words around it forbid is dropped there, and what the turn as a whole and the turn before forbid, when the turn is settled.
 */
export interface Automaton {
  readonly alphabet: Alphabet
  readonly row: Row
  readonly program: Program
  readonly search: Search
  /** Patterns that were read, by their first place in the row. */
  readonly patterns: Map<number, Opening>
  /** By the number of a word. */
  readonly openings: Map<number, readonly Opening[]>
  readonly goals: Goals
  known: KnownSteps
}

/** What a wording is for, by its number. */
export type Goals = (wording: number, endsTurn: boolean) => readonly number[]

/** Begins a matcher. */
export function createAutomaton(row: Row, goals: Goals, alphabet: Alphabet): Automaton {
  return {
    alphabet,
    row,
    program: createProgram(),
    search: createSearch(),
    patterns: new Map(),
    openings: new Map(),
    goals,
    known: noSteps(alphabet.traits.length),
  }
}

/** The patterns that may begin with a word; with {@link UNKNOWN_WORD}, those that may begin with any. */
export function openingsOf(automaton: Automaton, word: number): readonly Opening[] {
  const { row, openings } = automaton
  let found = openings.get(word)
  if (found === undefined) {
    const starts = word === UNKNOWN_WORD ? findGaps(row) : findOpenings(row, word)
    found = starts.map((start) => patternAt(automaton, start))
    openings.set(word, found)
  }
  return found
}

function patternAt({ row, program, patterns }: Automaton, place: number): Opening {
  let pattern = patterns.get(place)
  if (pattern === undefined) {
    pattern = { start: readPattern(row, program, place, wordingAt(row, place)), front: frontOf(row, place) }
    patterns.set(place, pattern)
  }
  return pattern
}

function frontOf({ text }: Row, start: number): Front {
  const code = start === 0 ? LINE : text.charCodeAt(start - 1)
  return code === TURN_FRONT ? 2 : code === CLAUSE_FRONT ? 1 : 0
}
