import { detectorFor } from "../matching/detectors.js"
import type { CuePack } from "../lexicon/pack.js"
import { UNKNOWN_WORD } from "../patterns/signs.js"
import type { Sentence } from "../words/sentence.js"
import { readSentences } from "../words/sentences.js"

/** In its own language a pack knows one word of so many at least. */
const KNOWN_ONE_IN = 3

/** Of the packs that hear a turn, the one in whose language it is: that which knows most of its words. */
export function packOf(packs: readonly CuePack[], text: string): CuePack | undefined {
  if (packs.length < 2) return packs[0]
  const known = packs.map((pack) =>
    readSentences(text, detectorFor(pack, "caller").lexis).reduce((sum, each) => sum + countKnown(each), 0),
  )
  return packs[known.indexOf(Math.max(...known))]
}

/** Whether hardly a word of a sentence is one of the pack's: where a turn names no language, every pack hears it. */
export function isForeign(sentence: Sentence): boolean {
  return countKnown(sentence) * KNOWN_ONE_IN < sentence.ids.length - 1
}

function countKnown({ ids }: Sentence): number {
  return ids.filter((id) => id > UNKNOWN_WORD).length - 1
}
