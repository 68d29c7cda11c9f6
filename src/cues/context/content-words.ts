import { wordsOnly } from "../../kernel/inner.js"
import type { CueWords } from "../lexicon/pack.js"
import type { Lexis } from "../words/lexis.js"
import { toPlain } from "../patterns/plain.js"

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

const emptyWordsOf = /* @__PURE__ */ onceIn((lexis) => new Set(EMPTY.flatMap((name) => [...lexis.list(name)])))

/** What is made of the lists of a pack, once. */
export function onceIn<Value extends object>(make: (lexis: Lexis) => Value): (lexis: Lexis) => Value {
  const made = new WeakMap<Lexis, Value>()
  return (lexis) => {
    const value = made.get(lexis) ?? make(lexis)
    made.set(lexis, value)
    return value
  }
}

/** The stem of a word that tells what is talked about, or `undefined` for one that does not. Numbers do. */
export function stemOf(lexis: Lexis, word: string): string | undefined {
  if (isNumber(lexis, word)) return word
  if (word.length < SHORTEST || emptyWordsOf(lexis).has(word)) return undefined
  return (word.endsWith("s") ? word.slice(0, -1) : word).slice(0, STEM)
}

/** "5", "10th", "five". */
export function isNumber({ list }: Lexis, word: string): boolean {
  return list("numbers").has(word) || /\d/.test(word)
}

/** Whether so many stems begin words of what was told. */
export function toldIn(texts: readonly string[]): (stems: readonly string[], least: number) => boolean {
  let plain: string | undefined
  let told: string | undefined
  return (stems, least) => {
    plain ??= toPlain(texts.join(" "))
    // Of most sentences no words stand anywhere in it, and it is not divided into words for them.
    if (stems.filter((stem) => plain!.includes(stem)).length < least) return false
    told ??= ` ${wordsOnly(plain)} `
    return stems.filter((stem) => told!.includes(stem < "a" ? ` ${stem} ` : ` ${stem}`)).length >= least
  }
}
