/**
 * A state by its number: which places may be reached. Odd where a pattern ends there, so that this alone need not be looked up.
 * {@link DEAD} where no pattern goes on.
 */
export type State = number

export const DEAD: State = -1
/**
 * The states in which a match may begin, by what stands before: anywhere in a clause, at the front of a clause, of the turn. What is reached
 * from them is looked up by the next word.
 */
export const START = { anywhere: 2, clause: 4, turn: 6 } as const satisfies Readonly<Record<string, State>>
/** No step is known. */
export const UNKNOWN_STEP = 0

/**
 * The states met so far, and the steps between them in one flat table: most turns take the same few thousand, and a step costs one
 * look at one place of memory.
 */
export interface KnownSteps {
  readonly byPlaces: Map<string, State>
  /** By half of the number of the state. */
  readonly places: (readonly number[])[]
  readonly goals: (readonly number[])[]
  /** Rows of state, word, next state and nothing; the next state is 0 where the row is free. */
  rows: Int32Array
  stepCount: number
}

const ROW = 4
const FEWEST_ROWS = 1_024

export function noSteps(): KnownSteps {
  return {
    byPlaces: new Map(),
    places: [[], [], [], []],
    goals: [[], [], [], []],
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

/** The number of a set of places, with the goals of the patterns that end there. */
export function addState(known: KnownSteps, places: readonly number[], goals: readonly number[]): State {
  known.places.push(places)
  known.goals.push(goals)
  return (known.places.length - 1) * 2 + (goals.length > 0 ? 1 : 0)
}
