import { CAPITALS, type Sentence } from "../words/sentence.js"

/** How a turn is written: capitals among the words that could have been written otherwise. */
export interface Writing {
  readonly wordCount: number
  readonly capitalCount: number
}

export const NOTHING_WRITTEN: Writing = { wordCount: 0, capitalCount: 0 }

/** Words of three letters and more tell shouting apart: "PIN" and "OK" are none. */
const SHORTEST_SHOUTED = 3
/** Words in capitals in a row that are shouting in a text that is written otherwise: so many of these, or of all words. */
const SHOUTED_RUN = 3
const SHOUTED_RUN_OF_ALL = 4

/** A word in capitals in a sentence with "!" is stress; these are only written so, and a cry for help is no anger. */
const WRITTEN_SO =
  /^(ok|okay|tv|television|id|pin|usa|uk|us|eu|atm|pm|am|ai|it|hi|no|dob|ssn|sim|asap|eta|faq|vip|url|gps|nhs|irs|vat|iban|i|help)$/

/** Whether a known word is stressed by capitals: "I need it NOW!" */
export function hasStress({ words, ids, flags, starts, ends, isExclaimed }: Sentence): boolean {
  if (!isExclaimed) return false
  return flags.some(
    (flag, at) =>
      (flag & CAPITALS) !== 0 &&
      ids[at]! > 0 &&
      ends[at]! - starts[at]! >= SHORTEST_SHOUTED &&
      !WRITTEN_SO.test(words[at]!),
  )
}

/** Adds the words of a sentence. */
export function addWriting(writing: Writing, { starts, ends, flags }: Sentence): Writing {
  let { wordCount, capitalCount } = writing
  for (let index = 0; index < flags.length - 1; index++) {
    if (ends[index]! - starts[index]! < SHORTEST_SHOUTED) continue
    wordCount += 1
    if ((flags[index]! & CAPITALS) !== 0) capitalCount += 1
  }
  return { wordCount, capitalCount }
}

/** Both together. */
export function joinWriting(one: Writing, other: Writing): Writing {
  return {
    wordCount: one.wordCount + other.wordCount,
    capitalCount: one.capitalCount + other.capitalCount,
  }
}

/** The longest run of words in capitals in a sentence, as places of its words, where it is long enough to be shouting. */
export function findShouting({
  starts,
  ends,
  flags,
}: Sentence): { readonly from: number; readonly to: number } | undefined {
  let from = -1
  let best: { from: number; to: number; count: number } | undefined
  let count = 0
  for (let index = 0; index < flags.length; index++) {
    const isShort = index < flags.length - 1 && ends[index]! - starts[index]! < SHORTEST_SHOUTED
    const isCapital = index < flags.length - 1 && (flags[index]! & CAPITALS) !== 0
    if (isCapital || (isShort && from >= 0)) {
      if (from < 0) from = index
      if (isCapital && !isShort) count += 1
      if (isCapital && count > (best?.count ?? 0)) best = { from, to: index + 1, count }
    } else {
      from = -1
      count = 0
    }
  }
  if (best === undefined) return undefined
  const isLong =
    best.count >= SHOUTED_RUN || (best.count === SHOUTED_RUN - 1 && best.to - best.from >= SHOUTED_RUN_OF_ALL)
  return isLong ? best : undefined
}
