import { noSteps, type KnownSteps, type StateReader } from "./known-steps.js"
import { findGaps, findOpenings } from "./openings.js"
import { createItems, type Items } from "./reach.js"
import type { Row } from "./row.js"
import { CLAUSE_FRONT, FIRST_LABEL, FIRST_WORD, LINE, TURN_END, TURN_FRONT } from "./signs.js"

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
  readonly start: number
  readonly front: Front
}

/** What a group comes to: one label for its single words, -1 where it has none, longer alternatives, and what follows it. */
export interface Choice {
  readonly label: number
  readonly rows: readonly number[]
  readonly behind: number
}

/**
 * A matcher of all patterns at once. A place is an item of the row; patterns are looked for, groups looked into and steps filled in as
 * words come up. The answers do not depend on that.
 */
export interface Automaton {
  readonly alphabet: Alphabet
  readonly row: Row
  /** What a wording is for, by its number. */
  readonly goals: (wording: number, endsTurn: boolean) => readonly number[]
  /** Alternatives of classes, repeated where they are used: their places follow those of the row. */
  readonly copies: number[]
  readonly items: Items
  readonly choices: Map<number, Choice>
  readonly labels: (readonly number[])[]
  /** Where alternatives of groups lead that end at a place. */
  readonly exits: Map<number, number>
  /** What a new state needs to know. */
  readonly reader: StateReader
  /** By the number of a word. */
  readonly openings: Map<number, readonly Opening[]>
  known: KnownSteps
}

const ROOM_FOR_COPIES = 4_096

/** Begins a matcher. */
export function createAutomaton(row: Row, goals: Automaton["goals"], alphabet: Alphabet): Automaton {
  const automaton: Automaton = {
    alphabet,
    row,
    goals,
    copies: [],
    items: createItems(row.text.length + ROOM_FOR_COPIES),
    choices: new Map(),
    labels: [],
    exits: new Map(),
    openings: new Map(),
    known: noSteps(alphabet.traits.length),
    reader: {
      goalsOf: (ends) => ends.flatMap((end) => goals(wordingAt(row, end), signAt(automaton, end) === TURN_END)),
      wordsOf: (place) => wordsAt(automaton, place),
    },
  }
  return automaton
}

const none: readonly number[] = []

/** The words that an item takes, none where it takes any. */
function wordsAt({ items, labels }: Automaton, place: number): readonly number[] {
  const item = items.known[place]!
  return item < FIRST_WORD ? none : item < FIRST_LABEL ? [item] : labels[item - FIRST_LABEL]!
}

/** The sign at a place. */
export function signAt({ row: { text }, copies }: Automaton, place: number): number {
  return place < text.length ? text.charCodeAt(place) : copies[place - text.length]!
}

/** The patterns that begin with a gap; by it they are listed. */
const ANY = 0

/** The patterns that may begin with a word. */
export function openingsOf({ row, openings }: Automaton, word: number): readonly Opening[] {
  let found = openings.get(word)
  if (found === undefined) {
    const starts = word === ANY ? findGaps(row) : findOpenings(row, word)
    found = starts.map((start) => ({ start, front: frontOf(row, start) }))
    openings.set(word, found)
  }
  return found
}

function frontOf({ text }: Row, start: number): Front {
  const code = start === 0 ? LINE : text.charCodeAt(start - 1)
  return code === TURN_FRONT ? 2 : code === CLAUSE_FRONT ? 1 : 0
}

/** The number of the wording in which a place is. */
function wordingAt({ starts }: Row, place: number): number {
  let low = 0
  let high = starts.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (starts[middle]! <= place) low = middle
    else high = middle
  }
  return low
}
