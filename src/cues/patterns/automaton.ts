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
