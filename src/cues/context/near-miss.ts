import type { Detector } from "../matching/compile.js"
import { toPlain } from "../patterns/plain.js"
import { END_QUESTION, UNKNOWN_WORD } from "../patterns/signs.js"
import { readSentences } from "../words/sentences.js"
import type { Sentence } from "../words/sentence.js"
import type { HeardTurn } from "../matching/match-turn.js"
import type { Candidate, Surroundings } from "./candidate.js"
import { isForeign } from "./language-of.js"
import { spanOf } from "./span.js"
import { findNumbers, isLike } from "./spoken-numbers.js"

/** Behind one of these a number is the answer, or the choice. */
const ASKED_FOR = ["~wantsFact", "question.closed.fact", "question.open", "options", "promise", "anythingElse"]
/** Beside one of these it tells something new. */
const ELSE = /^(?:correction|desiredOutcome|problem|endSignal|notUnderstood)$/
/** A longer sentence says more than what is wrong. */
const MOST_WORDS = 9
/** So short a sentence is about the number alone. */
const ALONE = 3
/** A name has so many letters, and shares half of them. */
const NAME = 4
/** "Jiggled" for "jiggling" is no other name. */
const INFLECTED = /(?:ed|ing|ity|ly|s)$/

/** What is nearly what the agent has just said and not the same corrects it: "four eighty" for "four eighteen", "Whitfield" for "Whitford". */
export function findNearMiss(
  { lexis }: Detector,
  turn: HeardTurn,
  candidates: readonly Candidate[],
  { before, context }: Surroundings,
): Candidate[] {
  if (!before.isKnown || before.text === "" || candidates.some(({ kind }) => ELSE.test(kind))) return []
  const sentence = turn.sentences().find(({ words, ids }) => words.length <= MOST_WORDS && ids.at(-1) !== END_QUESTION)
  if (sentence === undefined || lexis.list("questionVerbs").has(sentence.words[0]!)) return []
  const negators = lexis.list("negators")
  const numbers = findNumbers(lexis, sentence)
  const isOthers = (context.packs?.length ?? 1) > 1 && sentence.words.length > ALONE + 1 && isForeign(sentence)
  const names = isOthers ? [] : namesLike(sentence, before.text)
  if (numbers.length === 0 && names.length === 0) return []
  // "No table at one" is no mistake about the one.
  const given = readSentences(before.text, lexis).filter(({ words }) => !words.some((word) => negators.has(word)))
  const givenNumbers = given.flatMap((each) => findNumbers(lexis, each)).map(({ digits }) => digits)
  const isAlone = sentence.words.length <= ALONE + 1
  const givenNames = given.flatMap(namesIn)
  // "One two nine" behind "… oh one nine two": the end of it said anew.
  const isEndOf = (one: string, digits: string): boolean =>
    digits.length > ALONE - 1 && digits.length < one.length && !one.includes(digits)
  const isNear =
    numbers.some(
      ({ digits }) =>
        !givenNumbers.includes(digits) &&
        givenNumbers.some((one) => isLike(isEndOf(one, digits) ? one.slice(-digits.length) : one, digits, isAlone)),
    ) || names.some((name) => !givenNames.includes(name) && givenNames.some((one) => soundsLike(one, name)))
  if (!isNear || before.gave(ASKED_FOR)) return []
  return [{ kind: "correction", rule: "correction.near", ...spanOf(sentence), confidence: 0.65, strength: 0.5 }]
}

/** Words that no list names. */
function namesIn({ words, ids }: Sentence): string[] {
  return words.filter((word, at) => ids[at] === UNKNOWN_WORD && word.length >= NAME && !INFLECTED.test(word))
}

/** Those of which a text may hold something like: their front or their back. Most texts hold neither, and are not read for it. */
function namesLike(sentence: Sentence, text: string): string[] {
  const names = namesIn(sentence)
  if (names.length === 0) return names
  const plain = toPlain(text)
  return names.filter((name) => {
    const half = name.length >> 1
    return plain.includes(name.slice(0, Math.min(NAME - 1, half))) || plain.includes(name.slice(half))
  })
}

function soundsLike(one: string, other: string): boolean {
  if (other.startsWith(one)) return false
  let [front, same] = [0, 0]
  for (let at = 0; at < one.length; at++) {
    if (one[at] !== other[at]) continue
    same++
    if (front === at) front++
  }
  return (
    front >= Math.max(NAME - 1, Math.min(one.length, other.length) / 2) ||
    (one.length === other.length && same === one.length - 1)
  )
}
