/**
 * A state by its number: which places may be reached. Odd where a pattern ends there, so that this alone need not be looked up.
 * {@link DEAD} where no pattern goes on.
 */
export type State = number

export const DEAD: State = -1
/**
 * The first of the three states in which a match may begin, by what stands before: anywhere in a clause, at the front of a clause, of the
 * turn. What is reached from them is looked up by the next word.
 */
export const START: State = 2
/** No step is known. */
export const UNKNOWN_STEP = 0

/**
 * The states met so far, and the steps between them in one flat table: most turns take the same few thousand, and a step costs one
 * look at one place of memory.
 */
export interface KnownSteps {
  /** The last state with a hash of its places. */
  readonly byHash: Map<number, State>
  /** By half of the number of the state: another one of the same hash, 0 where there is none. */
  readonly others: State[]
  /** By half of the number of the state: the places from which a word leads on, and the ends of patterns. */
  readonly open: Int32Array[]
  readonly ends: (readonly number[])[]
  readonly goals: (readonly number[])[]
  /** Of each state {@link FILTER} numbers: by its bits the words that may lead on. Two words may have one bit. */
  words: Int32Array
  /** Rows of state, word, next state and nothing; the next state is 0 where the row is free. */
  rows: Int32Array
  stepCount: number
}

const ROW = 4
/** Numbers of 32 bits. */
const FILTER = 16
const FEWEST_ROWS = 1_024
const nothing: readonly number[] = []

export function noSteps(): KnownSteps {
  const none = new Int32Array(0)
  return {
    byHash: new Map(),
    others: [0, 0, 0, 0],
    open: [none, none, none, none],
    ends: [nothing, nothing, nothing, nothing],
    goals: [nothing, nothing, nothing, nothing],
    // From a state in which a match may begin any word may lead on.
    words: new Int32Array(FEWEST_ROWS * FILTER).fill(-1),
    rows: new Int32Array(FEWEST_ROWS * ROW),
    stepCount: 0,
  }
}

/** Where the row of a step is, or the free one where it is to stand. */
function rowOf(rows: Int32Array, state: State, word: number): number {
  const mask = rows.length - 1
  let at = ((Math.imul(state, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b)) >>> 7) * ROW
  for (at &= mask; rows[at + 2] !== 0 && (rows[at] !== state || rows[at + 1] !== word); at = (at + ROW) & mask);
  return at
}

/** The state after a word, {@link DEAD}, or {@link UNKNOWN_STEP}. */
export function knownStep({ rows }: KnownSteps, state: State, word: number): State {
  return rows[rowOf(rows, state, word) + 2]!
}

/** Whether a word leads on from a state otherwise than any word does. Sometimes it is said to, and does not. */
export function mayLeadOn({ words }: KnownSteps, state: State, word: number): boolean {
  return (words[(state >> 1) * FILTER + ((word >> 5) & (FILTER - 1))]! & (1 << (word & 31))) !== 0
}

export function addStep(known: KnownSteps, state: State, word: number, next: State): void {
  known.stepCount += 1
  if (known.stepCount * 2 * ROW > known.rows.length) grow(known)
  write(known.rows, state, word, next)
}

function write(rows: Int32Array, state: State, word: number, next: State): void {
  const at = rowOf(rows, state, word)
  rows[at] = state
  rows[at + 1] = word
  rows[at + 2] = next
}

function grow(known: KnownSteps): void {
  const before = known.rows
  known.rows = new Int32Array(before.length * 2)
  for (let at = 0; at < before.length; at += ROW) {
    if (before[at + 2] !== 0) write(known.rows, before[at]!, before[at + 1]!, before[at + 2]!)
  }
}

/** Tells of a new state what is known of its places. */
export interface StateReader {
  readonly goalsOf: (ends: readonly number[]) => readonly number[]
  /** The words that an item at a place takes, none where it takes any. */
  readonly wordsOf: (place: number) => readonly number[]
}

/** The number of a set of places and ends, both in order. */
export function addState(
  known: KnownSteps,
  open: Int32Array,
  ends: readonly number[],
  { goalsOf, wordsOf }: StateReader,
): State {
  const hash = hashOf(ends, hashOf(open, 7))
  const first = known.byHash.get(hash) ?? 0
  for (let state = first; state !== 0; state = known.others[state >> 1]!) {
    if (isSame(known.open[state >> 1]!, open) && isSame(known.ends[state >> 1]!, ends)) return state
  }
  known.open.push(open.slice())
  known.ends.push(ends)
  known.others.push(first)
  addWords(known, known.goals.length, open, wordsOf)
  const goals = ends.length === 0 ? nothing : goalsOf(ends)
  const state = (known.goals.push(goals) - 1) * 2 + (goals.length > 0 ? 1 : 0)
  known.byHash.set(hash, state)
  return state
}

function addWords(known: KnownSteps, number: number, open: Int32Array, wordsOf: StateReader["wordsOf"]): void {
  const from = number * FILTER
  if (from + FILTER > known.words.length) {
    const grown = new Int32Array(known.words.length * 2)
    grown.set(known.words)
    known.words = grown
  }
  known.words.fill(0, from, from + FILTER)
  for (let index = 0; index < open.length; index++) {
    for (const word of wordsOf(open[index]!)) known.words[from + ((word >> 5) & (FILTER - 1))]! |= 1 << (word & 31)
  }
}

function hashOf(list: ArrayLike<number>, seed: number): number {
  let hash = seed
  for (let index = 0; index < list.length; index++) {
    hash = (Math.imul(hash, 0x9e3779b1) ^ (list[index]! + (hash >>> 15))) | 0
  }
  return hash & 0x3fffffff
}

function isSame(one: ArrayLike<number>, other: ArrayLike<number>): boolean {
  if (one.length !== other.length) return false
  for (let index = 0; index < one.length; index++) if (one[index] !== other[index]) return false
  return true
}
