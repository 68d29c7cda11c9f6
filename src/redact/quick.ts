import { cuePhrases } from "./cue-phrases.js"
import type { PhraseKind } from "./cue-phrases.js"
import { foldText, isOrdinary } from "./fold.js"
import { digitWords, magnitudeWords, multiplierWords, teenWords, tenWords } from "./number-words.js"

/** Phrases that matter only beside digits, or while a number is open. */
const BESIDE_DIGITS: readonly PhraseKind[] = ["ending", "goOn", "paid", "neutral"]

/** No listed word is longer. */
const LONGEST = 30

/** Which lengths the words with these first two letters have, as bits: a first look without making a string. */
let lengthBits: Int32Array | undefined
/**
 * Words that a text must hold to matter, each with what else must be in it: the beginnings of the other words of a
 * phrase. Number words and phrases of one word need nothing else.
 */
let companions: ReadonlyMap<string, readonly (readonly string[])[]> | undefined

/** Words too frequent to stand for a phrase in the first look. */
const FREQUENT =
  "a at back by case end for from get give have home i in is it like long m me my need no now of on over take that the " +
  "this to us use want what which with you your"

function build(): Int32Array {
  const found = new Map<string, (readonly string[])[]>([["dot", [[]]]])
  for (const table of [digitWords, teenWords, tenWords, magnitudeWords, multiplierWords]) {
    for (const word of Object.keys(table)) if (word.length > 2) found.set(word, [[]])
  }
  for (const [kind, phrases] of cuePhrases()) {
    if (BESIDE_DIGITS.includes(kind)) continue
    for (const phrase of phrases) {
      const word = rarest(phrase)
      const others = phrase.split(" ").filter((other) => other !== word && other.length > 1)
      found.set(word, [...(found.get(word) ?? []), others.map((other) => other.slice(0, 4))])
    }
  }
  const bits = new Int32Array(26 * 26 + 26)
  for (const word of found.keys()) {
    const at = bitsPlace(word.charCodeAt(0), word.length > 1 ? word.charCodeAt(1) : 0)
    bits[at] = (bits[at] ?? 0) | (1 << word.length)
  }
  companions = found
  lengthBits = bits
  return bits
}

/** The word of a phrase that stands for it in the first look: the longest that is not frequent. */
function rarest(phrase: string): string {
  const frequent = FREQUENT.split(" ")
  const all = phrase.split(" ")
  const rare = all.filter((word) => !frequent.includes(word))
  return (rare.length > 0 ? rare : all).reduce((best, word) => (word.length >= best.length ? word : best), "")
}

/**
 * Whether a text may hold anything for the redactor: a digit, a number word, a word of a phrase, an `@`.
 *
 * Most turns hold none, and cost one pass over their characters.
 */
export function mayMatter(text: string): boolean {
  return mayMatterPlain(isOrdinary(text) ? text : foldText(text).text)
}

function mayMatterPlain(text: string): boolean {
  const bits = lengthBits ?? build()
  let start = -1
  let apostrophes = 0
  for (let at = 0; at <= text.length; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : SPACE
    const lower = code | 32
    if (lower >= LOWER_A && lower <= LOWER_Z && code < 128) {
      if (start < 0) start = at
      continue
    }
    if (start >= 0) {
      if (code === 39 || code === 0x2019) {
        apostrophes += 1
        continue
      }
      if (isListed(text, start, at, bits, apostrophes)) return true
      start = -1
      apostrophes = 0
    }
    if ((code >= 48 && code <= 57) || code === 64) return true
  }
  return false
}

const SPACE = 32
const LOWER_A = 97
const LOWER_Z = 122

function isListed(text: string, start: number, end: number, bits: Int32Array, apostrophes: number): boolean {
  const length = end - start - apostrophes
  const lengths = bits[bitsPlace(text.charCodeAt(start) | 32, length > 1 ? text.charCodeAt(start + 1) | 32 : 0)] ?? 0
  if (length > LONGEST || (lengths & (1 << length)) === 0) return false
  const word = text.slice(start, end).toLowerCase()
  const needs = companions?.get(apostrophes === 0 ? word : word.replace(/['’]/g, ""))
  if (needs === undefined) return false
  if (needs.some((others) => others.length === 0)) return true
  const all = text.toLowerCase()
  return needs.some((others) => others.every((other) => all.includes(other)))
}

/** Words of one letter have a row of their own. */
function bitsPlace(first: number, second: number): number {
  return second < LOWER_A ? 26 * 26 + first - LOWER_A : (first - LOWER_A) * 26 + second - LOWER_A
}
