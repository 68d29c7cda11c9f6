import { withoutTrailing } from "../../kernel/inner.js"

/** Words, in small letters and with a space between, by which a locale tells where a clause ends. */
export interface ClauseWords {
  /** They begin something new: `because`, `since`, `about`. */
  readonly openers: string
  /** Nothing ends with them: `the`, `of`, `has`. */
  readonly hanging: string
}

/** As much as somebody takes up of what another said, before asking whether it is right. */
const AIM = 5
/** Rather a little more than half a clause. */
const MOST = 8
/** "The boiler" says too little. */
const LEAST = 3
const signs = ".!?,;:…"

/** The first clause of a text, without the sign at its end. One that is longer than eight words is cut where it can end. */
export function toClause(words: readonly string[], clauses: ClauseWords): string {
  const { openers } = clauses
  const plain = words.map((word) => withoutTrailing(word, isSign).toLowerCase())
  const endsAt = (count: number): boolean => isSign(words[count - 1]!.at(-1)!) || isOf(openers, plain[count])
  const ends = words.map((_, index) => index + 1).filter((count) => count === words.length || endsAt(count))
  const fitting = ends.filter((count) => count <= MOST)
  const end = fitting.findLast((count) => count >= LEAST && count <= AIM) ?? fitting.find((count) => count >= LEAST)
  return end === undefined
    ? toWholeWords(words.slice(0, MOST), clauses)
    : withoutTrailing(words.slice(0, end).join(" "), isSign)
}

/** Words without those at the end that nothing ends with, nor a sign. */
export function toWholeWords(words: readonly string[], { hanging }: ClauseWords): string {
  let count = words.length
  while (count > 1 && isOf(hanging, words[count - 1]!.toLowerCase())) count--
  return withoutTrailing(words.slice(0, count).join(" "), isSign)
}

function isOf(list: string, word: string | undefined): boolean {
  return word !== undefined && list.split(" ").includes(word)
}

function isSign(sign: string): boolean {
  return signs.includes(sign)
}
