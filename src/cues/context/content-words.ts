import type { CueWords } from "../lexicon/pack.js"
import type { Lexis } from "../words/lexis.js"

/** Letters of the stem by which words are compared: "delivery" and "delivered"; shorter words have their plural taken off. */
const STEM = 5
/** A shorter word is no noun. */
const SHORTEST = 3
/** Lists of a pack of which no word tells what is talked about. */
const EMPTY: readonly (keyof CueWords)[] = [
  "little",
  "skipped",
  "openers",
  "questionVerbs",
  "negators",
  "suppositions",
  "first",
  "second",
  "third",
]

/** The stem of a word that tells what is talked about, or `undefined` for one that does not. Numbers do. */
export function stemOf({ list }: Lexis, word: string): string | undefined {
  if (/\d/.test(word) || list("numbers").has(word)) return word
  if (word.length < SHORTEST || EMPTY.some((name) => list(name).has(word))) return undefined
  return word.replace(/s$/, "").slice(0, STEM)
}
