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
  /** Rows of state, word, next state and nothing; the next state is 0 where the row is free. */
  rows: Int32Array
  stepCount: number
}

const ROW = 4
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

/** The number of a set of places and ends, both in order; its goals are only made where it is new. */
export function addState(
  known: KnownSteps,
  open: Int32Array,
  ends: readonly number[],
  toGoals: () => readonly number[],
): State {
  const hash = hashOf(ends, hashOf(open, 7))
  const first = known.byHash.get(hash) ?? 0
  for (let state = first; state !== 0; state = known.others[state >> 1]!) {
    if (isSame(known.open[state >> 1]!, open) && isSame(known.ends[state >> 1]!, ends)) return state
  }
  known.open.push(open.slice())
  known.ends.push(ends)
  known.others.push(first)
  const goals = ends.length === 0 ? nothing : toGoals()
  const state = (known.goals.push(goals) - 1) * 2 + (goals.length > 0 ? 1 : 0)
  known.byHash.set(hash, state)
  return state
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
