import type { Lexis } from "../words/lexis.js"
import { AFTER_MARK, type Sentence } from "../words/sentence.js"
import { readSentences } from "../words/sentences.js"
import { isNumber, stemOf } from "./content-words.js"
import type { Span } from "./span.js"

/** A clause of a text, and what it tells. */
export interface Clause extends Span {
  /** The beginnings of the words that tell what it is about. */
  readonly stems: readonly string[]
  /** An address or a number that was told in the same breath is none of the matter. */
  readonly hasNumber: boolean
  /** A mark or the beginning of a sentence parts it from what stands before: "and" alone may go on with it. */
  readonly isApart: boolean
  readonly words: readonly string[]
}

/** So many letters of a word are compared: "booked" is "booking". */
const STEM = 4
/** Shorter numbers are the same by chance. */
const FEWEST_DIGITS = 3
/** A wish is told in so many words: "you would like". */
const WISH_WORDS = 3

/** A text in clauses: they end at a mark, and before "and", "but" and the like. */
export function clausesOf(lexis: Lexis, text: string): readonly Clause[] {
  return readSentences(text, lexis).flatMap((sentence) => inClauses(lexis, sentence))
}

function inClauses(lexis: Lexis, { words, starts, ends, flags }: Sentence): readonly Clause[] {
  const last = words.length - 1
  const breaks = lexis.list("breaks")
  const clauses: Clause[] = []
  for (let from = 0; from < last;) {
    let to = from + 1
    while (to < last && (flags[to]! & AFTER_MARK) === 0 && !breaks.has(words[to]!)) to += 1
    const own = words.slice(from, to)
    clauses.push({
      start: starts[from]!,
      end: ends[to - 1]!,
      stems: own.flatMap((word) => contentStem(lexis, word) ?? []),
      hasNumber: own.some((word) => /\d/.test(word)),
      isApart: from === 0 || (flags[from]! & AFTER_MARK) !== 0,
      words: own,
    })
    from = to
  }
  return clauses
}

/** Whether a clause tells somebody what they want. */
export function isWish({ list }: Lexis, { words }: Clause): boolean {
  return words.some((_, at) => {
    for (let count = 1; count <= WISH_WORDS; count++)
      if (list("wishing").has(words.slice(at, at + count).join("_"))) return true
    return false
  })
}

/** "Sorry to ring so late": an apology that tells nothing of themselves. */
export function isCourtesy({ list }: Lexis, words: readonly string[]): boolean {
  const [first = "", second = ""] = words
  return (
    list("polite").has(first) &&
    list("openers").has(first) &&
    list("little").has(second) &&
    !words.some((word) => list("first").has(word))
  )
}

function contentStem(lexis: Lexis, word: string): string | undefined {
  if (isNumber(lexis, word)) return word.length >= FEWEST_DIGITS && /\d/.test(word) ? word : undefined
  return stemOf(lexis, word.replace(/ie[ds]$/, "y"))?.slice(0, STEM)
}

/** The beginnings of the words of a text that tell what it is about. */
export function contentOf(lexis: Lexis, text: string): readonly string[] {
  return readSentences(text, lexis).flatMap((sentence) => contentIn(lexis, sentence))
}

/** Those of a sentence. */
export function contentIn(lexis: Lexis, sentence: Sentence): readonly string[] {
  return inClauses(lexis, sentence).flatMap(({ stems }) => stems)
}

/** Whether two texts have a word in common that tells what they are about. */
export function shareContent(lexis: Lexis, one: string, other: string): boolean {
  return haveCommon(contentOf(lexis, one), contentOf(lexis, other))
}

/** Whether a beginning stands in both. */
export function haveCommon(one: readonly string[], other: readonly string[]): boolean {
  return one.some((stem) => other.some((each) => each.startsWith(stem) || stem.startsWith(each)))
}
