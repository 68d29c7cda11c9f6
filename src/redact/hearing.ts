import { cueAfter, expectsOf } from "./announced.js"
import type { Expected, Tail } from "./memory.js"
import { isTaken } from "./phrases/find-cues.js"
import { joiningWords } from "./phrases/joining-words.js"
import type { Run } from "./runs.js"
import type { Token } from "./reading/tokens.js"
import type { RedactSettings } from "./redaction.js"
import type { Words } from "./turn-words.js"
import { isSensitive } from "./verdict.js"

/** What is known when a run is heard. */
export interface Hearing {
  readonly settings: RedactSettings
  /** What was asked for or announced, the nearest last. */
  readonly expects: readonly Expected[]
  /** The question was answered before: only digits that stand alone are taken for the answer said again. */
  readonly isAnswered: boolean
  /** The nearest cue stands right before the run. */
  readonly isTight: boolean
  /** The turn says nothing but digits and joining words. */
  readonly isBare: boolean
  /** The run goes on at the beginning of the turn with the speaker's open number. */
  readonly goesOn: boolean
  /** What comes next is not what the digits count. */
  readonly isPhraseEnd: boolean
  /** "Ending in" stands before it. */
  readonly isEnding: boolean
  /** Where the name of a month before it begins. */
  readonly monthStart: number | undefined
  /** "Dollars", "minutes", "Street" comes after it. */
  readonly hasUnit: boolean
  /** The number may go on in a later turn. */
  readonly mayHold: boolean
  readonly isAfterCard: boolean
  readonly isCardSpokenOf: boolean
  /** The number that this run goes on with, at once or after other words. */
  readonly tail: Tail | undefined
}

/** Gathers what is known about a run: what is expected of it, what stands beside it. `next` is the first phrase after it. */
export function toHearing(
  { words, isBare }: { readonly words: Words; readonly isBare: boolean },
  run: Run,
  next: number,
  tail: Tail | undefined,
): Hearing {
  const { input, folded, tokens, cues, listening } = words
  const first = run.elements[0]?.first ?? 0
  const last = run.elements[run.elements.length - 1]?.last ?? first
  const { expects, isTight } = expectsOf(words, first, next)
  const after = isTight ? undefined : cueAfter(words, cues[next], last)
  const isAnnouncedAfter = after !== undefined && (after !== "number" || !expects.some(isSensitive))
  return {
    settings: input.settings,
    expects: isAnnouncedAfter && after !== undefined ? [after] : expects,
    isAnswered: input.memory.isAnswered && listening.local.length === 0,
    isTight: isTight || isAnnouncedAfter,
    isBare,
    goesOn: tail !== undefined && run.isAtStart,
    isPhraseEnd: isPhraseEnd(folded.text, tokens, last),
    isEnding: listening.isEnding,
    monthStart: monthBefore(tokens, first),
    hasUnit: hasUnit(words, run, last),
    mayHold: input.mayHold,
    isAfterCard: listening.afterCardTurns > 0,
    isCardSpokenOf: listening.cardTurns > 0,
    tail: tail !== undefined && joinsTail(run, tail) ? tail : undefined,
  }
}

/** Dates, times and amounts go on with nothing; where a card was merely spoken of, only digits at an end do. */
function joinsTail(run: Run, { grip }: Tail): boolean {
  if (grip === "done" || run.elements[0]?.shape !== undefined) return false
  return run.isAtStart || grip === "asked" || (grip === "talk" && run.isAtEnd)
}

function monthBefore(tokens: readonly Token[], first: number): number | undefined {
  const before = tokens[first - 1]
  return before !== undefined && joiningWords().months.has(before.word) ? before.start : undefined
}

/** Longer numbers are no amounts, times or house numbers. */
const LONGEST_COUNT = 6
const LONGEST_HOUSE_NUMBER = 5
const STREET_REACH = 3

function hasUnit({ tokens, cues }: Words, run: Run, last: number): boolean {
  const { length } = run
  const { units, measures, streets } = joiningWords()
  const before = tokens[(run.elements[0]?.first ?? 0) - 1]?.word ?? ""
  const isMeasured = units.has(tokens[last + 1]?.word ?? "") || measures.has(before) || isMadeIt(tokens, run)
  if (length <= LONGEST_COUNT && isMeasured) return true
  if (length > LONGEST_HOUSE_NUMBER) return false
  const after = tokens.slice(last + 1, last + 1 + STREET_REACH)
  return after.some(({ word }, at) => streets.has(word) && !isTaken(cues, last + 1 + at))
}

/** "Make it four", "let's make that five": a count, unless there are digits to put right. */
function isMadeIt(tokens: readonly Token[], { elements, isAtStart }: Run): boolean {
  const first = elements[0]?.first ?? 0
  return isAtStart && tokens[first - 2]?.word === "make" && ["it", "that"].includes(tokens[first - 1]?.word ?? "")
}

/** Whether digits end a phrase: a sign, a joining word or nothing comes next, not what they count. */
function isPhraseEnd(text: string, tokens: readonly Token[], last: number): boolean {
  const next = tokens[last + 1]
  if (next === undefined || joiningWords().joining.has(next.word)) return true
  return /[,.;:?!\n]/.test(text.slice(tokens[last]?.end ?? 0, Math.min(next.start, (tokens[last]?.end ?? 0) + 8)))
}
