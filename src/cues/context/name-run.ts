import { regex } from "../../kernel/inner.js"
import type { Detector } from "../matching/compile.js"
import { UNKNOWN_WORD } from "../patterns/signs.js"
import { AFTER_MARK, type Sentence } from "../words/sentence.js"
import { isNumber, stemOf } from "./content-words.js"
import type { Span } from "./span.js"

/** Words in a row that may be a name. */
export interface NameRun extends Span {
  readonly wordCount: number
  /** One of them at least is no word of the language, as far as the pack knows it. */
  readonly isUnknown: boolean
  /** They have capitals, and stand in a text that has small letters as well. */
  readonly isCapital: boolean
}

/** A name has so many words at most. */
const MOST_WORDS = 4
const WORD = /* @__PURE__ */ regex("^\\p{L}[\\p{L}'’-]+$", "u")
const CAPITAL = /* @__PURE__ */ regex("^\\p{Lu}", "u")

const CAPITALISED = /* @__PURE__ */ regex("\\p{Lu}\\p{Ll}", "u")

/**
 * The first words of a sentence that may be a name: with capitals where the text has them, else words that the pack does not know. A
 * spelled letter, a comma and a possessive end it.
 *
 * @param behind - Where given, they must stand right behind this place of the text, a title between.
 */
export function nameIn(detector: Detector, sentence: Sentence, text: string, behind?: number): NameRun | undefined {
  const { lexis } = detector
  const { words, ids, starts, ends, flags } = sentence
  const isCapital = CAPITALISED().test(text)
  const titles = lexis.list("abbreviations")
  const isName = (at: number): boolean => {
    const token = text.slice(starts[at], ends[at])
    if (!WORD().test(token) || isNumber(lexis, words[at]!) || words[at + 1] === "'s") return false
    // "Thank you."
    if (lexis.list("breaks").has(words[at]!)) return false
    if (titles.has(words[at]!)) return !isCapital || CAPITAL().test(token)
    return isCapital ? CAPITAL().test(token) && stemOf(lexis, words[at]!) !== undefined : ids[at] === UNKNOWN_WORD
  }
  const last = words.length - 1
  let from = behind === undefined ? 0 : starts.findIndex((start) => start >= behind)
  if (from < 0) return undefined
  if (behind === undefined) while (from < last && !isName(from)) from += 1
  let to = from
  while (to < last && to - from < MOST_WORDS && isName(to) && (to === from || (flags[to]! & AFTER_MARK) === 0)) to += 1
  const run = { start: starts[from]!, end: ends[to - 1]! }
  if (to === from || (to - from === 1 && titles.has(words[from]!))) return undefined
  const isUnknown = ids.slice(from, to).includes(UNKNOWN_WORD)
  return { ...run, wordCount: to - from, isUnknown, isCapital }
}
