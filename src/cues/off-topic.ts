import type { Detector } from "./compile.js"
import type { Candidate, HeardTurn, Surroundings } from "./settle.js"
import { readSentences } from "./sentences.js"

/** Shorter turns are answers. */
const FEWEST_WORDS = 7
/** Letters of the stem by which words are compared: "delivery" and "delivered". */
const STEM = 5

/**
 * Talk that has nothing to do with the known problem: no cue, no word of the problem or of the question before, and not an
 * answer. A weak sign, which starts nothing by itself.
 */
export function findOffTopic(
  detector: Detector,
  { text }: HeardTurn,
  candidates: readonly Candidate[],
  { before, context }: Surroundings,
): Candidate[] {
  const { problem } = context
  if (problem === undefined || problem.trim() === "" || candidates.length > 0) return []
  const stems = toStems(detector, text)
  const known = toStems(detector, `${problem} ${before.text}`)
  const isAnswer = /^question\./.test([...before.gave].find((kind) => kind.startsWith("question.")) ?? "")
  if (stems.wordCount < (isAnswer ? FEWEST_WORDS * 2 : FEWEST_WORDS)) return []
  for (const stem of stems.all) if (known.all.has(stem)) return []
  return [
    {
      kind: "offTopic",
      rule: "offTopic.nothingShared",
      start: stems.start,
      end: stems.end,
      confidence: 0.5,
      strength: 0.3,
    },
  ]
}

interface Stems {
  readonly all: ReadonlySet<string>
  readonly wordCount: number
  readonly start: number
  readonly end: number
}

function toStems({ lexis }: Detector, text: string): Stems {
  const all = new Set<string>()
  let wordCount = 0
  const sentences = readSentences(text, lexis)
  for (const { words } of sentences) {
    wordCount += words.length - 1
    for (const word of words) if (word.length >= STEM) all.add(word.slice(0, STEM))
  }
  return { all, wordCount, start: sentences[0]?.starts[0] ?? 0, end: sentences.at(-1)?.ends.at(-1) ?? 0 }
}
