import { grow, type Program } from "./program.js"
import { FIRST_LABEL, FIRST_WORD } from "./signs.js"

/**
 * A state by its number: which places may be reached. Odd where a pattern ends there, so that this alone need not be looked up.
 * {@link DEAD} where no pattern goes on.
 */
export type State = number

export const DEAD: State = -1
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
  /**
   * Of each state a block of numbers: first by their bits the words that lead on otherwise than any word does (two words may have one bit), then
   * the next state after any other word, by what stands around it.
   */
  blocks: Int32Array
  /** The states after the first word of a match: by word, front, and what stands around. */
  readonly starts: Int32Array
  /** Pairs of a key, of state and word, and the next state; that is 0 where the pair is free. */
  rows: Int32Array
  /** Bits of a key by which it is looked up. */
  shift: number
  /** Bits of a key that tell the word. */
  readonly wordBits: number
  /** States with numbers that fit beside a word in a key. */
  readonly mostStates: number
  stepCount: number
}

/** Numbers of 32 bits. */
const FILTER = 8
const BLOCK = FILTER + 4
const FEWEST_ROWS_LOG = 11
/** The steps kept before they are all dropped and worked out anew. */
const MOST_STEPS = 60_000
const nothing: readonly number[] = []

/** `most`: words have lower numbers. */
export function noSteps(most: number): KnownSteps {
  const wordBits = 32 - Math.clz32(most * 4)
  return {
    byHash: new Map(),
    others: [0],
    open: [new Int32Array(0)],
    ends: [nothing],
    goals: [nothing],
    blocks: new Int32Array(1_024 * BLOCK),
    starts: new Int32Array(most * 12),
    rows: new Int32Array(2 << FEWEST_ROWS_LOG),
    shift: 32 - FEWEST_ROWS_LOG,
    wordBits,
    mostStates: 2 ** (31 - wordBits) - 2_048,
    stepCount: 0,
  }
}

/** Whether there is room for the states of a sentence more. */
export function hasRoom({ stepCount, goals, mostStates }: KnownSteps): boolean {
  return stepCount < MOST_STEPS && goals.length < mostStates
}

/** Where the pair of a key is, or the free one where it is to stand. */
function rowOf(rows: Int32Array, shift: number, key: number): number {
  const mask = rows.length - 1
  let at = (Math.imul(key, 0x9e3779b1) >>> shift) * 2
  while (rows[at + 1] !== 0 && rows[at] !== key) at = (at + 2) & mask
  return at
}

/** The state after a word, {@link DEAD}, or {@link UNKNOWN_STEP}. The word comes with what stands around it. */
export function knownStep({ rows, shift, wordBits }: KnownSteps, state: State, word: number): State {
  return rows[rowOf(rows, shift, (state << wordBits) | word) + 1]!
}

export function addStep(known: KnownSteps, state: State, word: number, next: State): void {
  known.stepCount += 1
  if (known.stepCount * 4 > known.rows.length) growRows(known)
  write(known, (state << known.wordBits) | word, next)
}

function write({ rows, shift }: KnownSteps, key: number, next: State): void {
  const at = rowOf(rows, shift, key)
  rows[at] = key
  rows[at + 1] = next
}

function growRows(known: KnownSteps): void {
  const before = known.rows
  known.rows = new Int32Array(before.length * 2)
  known.shift -= 1
  for (let at = 0; at < before.length; at += 2) if (before[at + 1] !== 0) write(known, before[at]!, before[at + 1]!)
}

/** Whether a word leads on from a state otherwise than any word does. Sometimes it is said to, and does not. */
export function mayLeadOn({ blocks }: KnownSteps, state: State, word: number): boolean {
  return (blocks[(state >> 1) * BLOCK + ((word >> 5) & (FILTER - 1))]! & (1 << (word & 31))) !== 0
}

/** The state after any other word. */
export function knownRest({ blocks }: KnownSteps, state: State, around: number): State {
  return blocks[(state >> 1) * BLOCK + FILTER + around]!
}

export function addRest({ blocks }: KnownSteps, state: State, around: number, next: State): void {
  blocks[(state >> 1) * BLOCK + FILTER + around] = next
}

/** By what a new state is understood. */
export interface StateMeaning {
  readonly program: Program
  readonly goals: (wording: number, endsTurn: boolean) => readonly number[]
}

/** The number of a set of places and ends, both in order. */
export function addState(
  known: KnownSteps,
  open: Int32Array,
  ends: readonly number[],
  { program, goals: goalsOf }: StateMeaning,
): State {
  const hash = hashOf(ends, hashOf(open, 7))
  const first = known.byHash.get(hash) ?? 0
  for (let state = first; state !== 0; state = known.others[state >> 1]!) {
    if (isSame(known.open[state >> 1]!, open) && isSame(known.ends[state >> 1]!, ends)) return state
  }
  known.open.push(open.slice())
  known.ends.push(ends)
  known.others.push(first)
  addBlock(known, known.goals.length, open, program)
  const goals = ends.length === 0 ? nothing : ends.flatMap((end) => goalsOf(end >> 1, (end & 1) !== 0))
  const state = (known.goals.push(goals) - 1) * 2 + (goals.length > 0 ? 1 : 0)
  known.byHash.set(hash, state)
  return state
}

function addBlock(known: KnownSteps, number: number, open: Int32Array, { items, labels }: Program): void {
  const from = number * BLOCK
  if (from + BLOCK > known.blocks.length) known.blocks = grow(known.blocks)
  const { blocks } = known
  for (let index = 0; index < open.length; index++) {
    const item = items[open[index]!]!
    if (item < FIRST_WORD) continue
    if (item < FIRST_LABEL) addBit(blocks, from, item)
    else {
      const words = labels[item - FIRST_LABEL]!
      for (let at = 0; at < words.length; at++) addBit(blocks, from, words[at]!)
    }
  }
}

function addBit(blocks: Int32Array, from: number, word: number): void {
  blocks[from + ((word >> 5) & (FILTER - 1))]! |= 1 << (word & 31)
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
