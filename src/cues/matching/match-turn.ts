import { END_QUESTION } from "../patterns/signs.js"
import type { Detector } from "./compile.js"
import { matchSentence, MARKED_QUESTION, SHOUTED, STRESSED, type Heard, type Place } from "./match-sentence.js"
import { ASKS, type Sentence } from "../words/sentence.js"
import { readSentences } from "../words/sentences.js"
import { addWriting, findShouting, hasStress, NOTHING_WRITTEN, type Writing } from "./shouting.js"

/** What a stretch of text gave. */
export interface HeardSentences {
  readonly heard: readonly Heard[]
  readonly writing: Writing
}

/** Everything that a turn gave, sentence by sentence. */
export interface HeardTurn extends HeardSentences {
  readonly text: string
  /** How the text was read. Where it came in piece by piece it is read again when it is asked for: few ask. */
  readonly sentences: () => readonly Sentence[]
}

/** Matches the wordings of a detector in every sentence of a turn. */
export function matchTurn(detector: Detector, text: string): HeardTurn {
  const sentences = readSentences(text, detector.lexis)
  const { heard, writing } = matchSentences(detector, sentences, { isFirst: true, isLast: true })
  return { heard, writing, text, sentences: () => sentences }
}

/** The same in sentences that follow one another. `place` tells whether they begin and end the turn. */
export function matchSentences(detector: Detector, sentences: readonly Sentence[], place: Place): HeardSentences {
  const heard: Heard[] = []
  let writing = NOTHING_WRITTEN
  sentences.forEach((sentence, index) => {
    const isFirst = place.isFirst && index === 0
    const isLast = place.isLast && index === sentences.length - 1
    heard.push(...matchOne(detector, sentence, { isFirst, isLast }))
    for (const aside of sentence.asides)
      heard.push(...matchSentence(detector, aside, { isFirst: false, isLast: false }))
    writing = addWriting(writing, sentence)
  })
  return { heard, writing }
}

function matchOne(detector: Detector, sentence: Sentence, place: Place): Heard[] {
  const heard = matchSentence(detector, sentence, place)
  const end = sentence.ends.at(-1)!
  if (detector.side === "agent") {
    const asking = sentence.ids.at(-1) === END_QUESTION ? 0 : sentence.flags.findIndex((flag) => (flag & ASKS) !== 0)
    const isKnown = asking < 0 || heard.some(({ rule }) => detector.rules[rule]!.kind.startsWith("question."))
    if (!isKnown) heard.push({ rule: MARKED_QUESTION, start: sentence.starts[asking]!, end, strength: 0.5 })
  }
  if (detector.side !== "caller") return heard
  const shouted = findShouting(sentence)
  if (shouted !== undefined) {
    const strength = sentence.isExclaimed ? 0.8 : 0.6
    heard.push({ rule: SHOUTED, start: sentence.starts[shouted.from]!, end: sentence.ends[shouted.to - 1]!, strength })
  } else if (hasStress(sentence)) heard.push({ rule: STRESSED, start: sentence.starts[0]!, end, strength: 0.5 })
  return heard
}
