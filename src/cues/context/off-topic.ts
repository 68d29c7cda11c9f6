import { END_QUESTION } from "../patterns/signs.js"
import type { Detector } from "../matching/compile.js"
import type { HeardTurn } from "../matching/match-turn.js"
import type { Candidate, Surroundings } from "./candidate.js"
import type { Sentence } from "../words/sentence.js"
import { isNumber, stemOf, toldIn } from "./content-words.js"

/** Shorter turns are answers. */
const FEWEST_WORDS = 8
/** The mark of words that go on with the matter: "let's", "check the". */
const ON_TASK = "~onTask"
/**
 * Small talk that has nothing to do with the known problem: words of weather, family or sport, no other cue, no number, no
 * question, no word of the problem or of the turn before. A weak sign, which starts nothing by itself, and silent when unsure: a
 * stranger's word alone may be the answer to something.
 */
export function findOffTopic(
  detector: Detector,
  { sentences, heard }: HeardTurn,
  candidates: readonly Candidate[],
  { before, context }: Surroundings,
): Candidate[] {
  const { problem } = context
  if (problem === undefined || problem.trim() === "" || candidates.length > 0) return []
  if (heard.some(({ rule }) => detector.rules[rule]?.marks.includes(ON_TASK))) return []
  const said = toStems(detector, sentences())
  if (said.wordCount < FEWEST_WORDS || said.isQuestion || said.hasNumber || !said.isSmallTalk) return []
  if (toldIn([problem, before.text])([...said.all], 1)) return []
  const { start, end } = said
  return [{ kind: "offTopic", rule: "offTopic.smallTalk", start, end, confidence: 0.5, strength: 0.3 }]
}

interface Stems {
  readonly all: ReadonlySet<string>
  readonly wordCount: number
  readonly isQuestion: boolean
  readonly hasNumber: boolean
  readonly isSmallTalk: boolean
  readonly start: number
  readonly end: number
}

function toStems({ lexis }: Detector, sentences: readonly Sentence[]): Stems {
  const all = new Set<string>()
  const chat = lexis.list("smallTalk")
  let [wordCount, isQuestion, hasNumber, isSmallTalk] = [0, false, false, false]
  for (const { words, ids } of sentences) {
    wordCount += words.length - 1
    // A turn may answer before it wanders: its last long sentence tells.
    if (words.length > FEWEST_WORDS) all.clear()
    const isInverted = lexis.list("questionVerbs").has(words[0]!) && !lexis.list("subjects").has(words[1]!)
    if (ids.at(-1) === END_QUESTION || isInverted) isQuestion = true
    for (const word of words) {
      const counts = isNumber(lexis, word)
      if (counts && word !== "one") hasNumber = true
      if (chat.has(word) || (word.endsWith("s") && chat.has(word.slice(0, -1)))) isSmallTalk = true
      const stem = counts ? undefined : stemOf(lexis, word)
      if (stem !== undefined) all.add(stem)
    }
  }
  const [start, end] = [sentences[0]?.starts[0] ?? 0, sentences.at(-1)?.ends.at(-1) ?? 0]
  return { all, wordCount, isQuestion, hasNumber, isSmallTalk, start, end }
}
