import { FIRST_LABEL, FORK } from "./signs.js"

/**
 * Patterns as instructions, in the manner of Thompson and Pike. What takes a word leads on to the next place; a {@link FORK} to the next place
 * and to another, a {@link JUMP} to another alone. Patterns are added as the words come up with which they may begin.
 */
export interface Program {
  /** By place: a word, a label, or a sign. */
  items: Int32Array
  /** By place: where a fork or jump leads; what an end is the end of. */
  links: Int32Array
  length: number
  /** One of several words, by the number of the label less {@link FIRST_LABEL}. */
  readonly labels: (readonly number[])[]
  /** The labels of classes, by their list of words. */
  readonly labelNumbers: Map<readonly number[], number>
}

export function createProgram(): Program {
  return { items: new Int32Array(4_096), links: new Int32Array(4_096), length: 0, labels: [], labelNumbers: new Map() }
}

/** Adds an instruction, and gives its place. */
export function emit(program: Program, item: number, link: number): number {
  const place = program.length++
  if (place === program.items.length) {
    program.items = grow(program.items)
    program.links = grow(program.links)
  }
  program.items[place] = item
  program.links[place] = link
  return place
}

/** Adds what takes one word. */
export function emitItem(program: Program, item: number, isMaybe: boolean): void {
  if (isMaybe) emit(program, FORK, program.length + 2)
  emit(program, item, 0)
}

/** What stands for one of several words. */
export function labelOf({ labels, labelNumbers }: Program, words: readonly number[]): number {
  if (words.length === 1) return words[0]!
  let label = labelNumbers.get(words)
  if (label === undefined) labelNumbers.set(words, (label = FIRST_LABEL + labels.push(words) - 1))
  return label
}

/** Twice the length, with what is there. */
export function grow(list: Int32Array): Int32Array {
  const grown = new Int32Array(list.length * 2)
  grown.set(list)
  return grown
}
