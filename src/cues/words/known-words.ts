import type { Entry } from "./lexis.js"

/** How words of plain letters were read, found by their letters where they stand in a text: no text is cut out to look one up. */
export interface KnownWords {
  readonly words: string[]
  readonly entries: Entry[]
  /** Places in the lists plus one, by the hash of the letters; 0 where the place is free. */
  slots: Int32Array
}

export function noWords(): KnownWords {
  return { words: [], entries: [], slots: new Int32Array(1_024) }
}

export function dropWords(known: KnownWords): void {
  known.words.length = known.entries.length = 0
  known.slots.fill(0)
}

/** Goes on with the hash of a word by one letter, in lower case. */
export const hashOn = (hash: number, letter: number): number => Math.imul(hash ^ letter, 0x01000193)

/** How the word of plain letters between two places is read, in whatever case it stands there. */
export function findWord(known: KnownWords, text: string, start: number, end: number, hash: number): Entry | undefined {
  const { slots, words, entries } = known
  for (let at = slotOf(slots, hash); slots[at] !== 0; at = (at + 1) & (slots.length - 1)) {
    const index = slots[at]! - 1
    if (isAt(text, start, end, words[index]!)) return entries[index]
  }
  return undefined
}

function isAt(text: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false
  for (let index = 0; index < word.length; index++) {
    if ((text.charCodeAt(start + index) | 32) !== word.charCodeAt(index)) return false
  }
  return true
}

const slotOf = (slots: Int32Array, hash: number): number => (hash ^ (hash >>> 15)) & (slots.length - 1)

/** Keeps how a word of plain letters in lower case is read. */
export function addWord(known: KnownWords, word: string, entry: Entry): void {
  known.words.push(word)
  known.entries.push(entry)
  if (known.words.length * 2 <= known.slots.length) return fill(known, known.words.length - 1)
  known.slots = new Int32Array(known.slots.length * 2)
  for (let index = 0; index < known.words.length; index++) fill(known, index)
}

function fill({ words, slots }: KnownWords, index: number): void {
  let hash = 0
  for (let at = 0; at < words[index]!.length; at++) hash = hashOn(hash, words[index]!.charCodeAt(at))
  let at = slotOf(slots, hash)
  while (slots[at] !== 0) at = (at + 1) & (slots.length - 1)
  slots[at] = index + 1
}
