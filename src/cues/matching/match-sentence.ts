import { UNKNOWN_WORD } from "../patterns/signs.js"
import { DEAD } from "../patterns/known-steps.js"
import { BEFORE_PAUSE, begin, BEHIND_COMMA, goalsOf, isGoal, step } from "../patterns/step.js"
import { endsTurn, isException, ruleOf, takesWhole, type Detector } from "./compile.js"
import { passesGuards } from "./guards.js"
import { BREAK } from "../patterns/traits.js"
import { AFTER_MARK, CAPITALS, CLAUSE, LENGTHENED, PAUSE, type Sentence } from "../words/sentence.js"
import { findTarget } from "./target.js"
import type { AbuseTarget } from "../../session/model/cue.js"

/** Numbers in the place of a rule, for what a sentence gives without one. */
export const MARKED_QUESTION = -1
export const SHOUTED = -2
export const STRESSED = -3

/** What one sentence gives, before the turn is seen as a whole. Plain data: it is kept in a scan. */
export interface Heard {
  /** Place of the rule in the rules of the detector. */
  readonly rule: number
  readonly start: number
  readonly end: number
  readonly strength: number
  readonly target?: AbuseTarget
}

/** A match in words: from the first to before `to`. */
export interface Match {
  readonly rule: number
  readonly from: number
  readonly to: number
}

/** Where a sentence stands in its turn. */
export interface Place {
  readonly isFirst: boolean
  readonly isLast: boolean
}

/** Matches in one sentence: all patterns at once, less their exceptions, less what the words around them forbid. */
export function matchSentence(detector: Detector, sentence: Sentence, place: Place): Heard[] {
  const { found, exceptions } = findMatches(detector, sentence, place)
  const heard: Heard[] = []
  for (const match of found) {
    if (exceptions.some((other) => takesAway(other, match))) continue
    const rule = detector.rules[match.rule]!
    if (rule.guard !== undefined && !passesGuards(rule.guard, detector, sentence, match)) continue
    heard.push(toHeard(detector, sentence, match))
  }
  return heard
}

interface Found {
  readonly found: Match[]
  readonly exceptions: Exception[]
}

/** What takes away a match: one that it overlaps, or one all of whose words it has, and more than one word. */
interface Exception extends Match {
  readonly isWhole: boolean
}

function takesAway({ rule, from, to, isWhole }: Exception, match: Match): boolean {
  if (rule !== match.rule) return false
  return isWhole ? from <= match.from && match.to <= to && to - from > 1 : from < match.to && match.from < to
}

/** Runs the matcher from every word. */
function findMatches(detector: Detector, sentence: Sentence, place: Place): Found {
  const { automaton } = detector
  const { ids, flags } = sentence
  const last = ids.length - 1
  const around = lookAround(detector, sentence)
  const result: Found = { found: [], exceptions: [] }
  for (let from = 0; from < last; from++) {
    const front = (flags[from]! & CLAUSE) === 0 ? 0 : from === 0 && place.isFirst ? 2 : 1
    if (front === 0 && ids[from] === UNKNOWN_WORD) continue
    let state = begin(automaton, front, ids[from]!, around[from]!)
    for (let to = from + 1; state !== DEAD; to++) {
      if (isGoal(state)) noteGoals(goalsOf(automaton, state), { from, to, last, isLast: place.isLast }, result)
      if (to > last) break
      state = step(automaton, state, ids[to]!, around[to]!)
    }
  }
  return result
}

/** What stands around each word: {@link BEHIND_COMMA}, {@link BEFORE_PAUSE}. */
function lookAround({ lexis }: Detector, { ids, flags }: Sentence): number[] {
  const around: number[] = []
  for (let at = 0; at < ids.length; at++) {
    const isPause =
      at + 2 >= ids.length ||
      (flags[at + 1]! & (AFTER_MARK | PAUSE)) !== 0 ||
      (lexis.traits[ids[at + 1]!]! & BREAK) !== 0
    around.push(((flags[at]! & AFTER_MARK) === 0 ? 0 : BEHIND_COMMA) | (isPause ? BEFORE_PAUSE : 0))
  }
  return around
}

/** A stretch of words in its sentence, of which `last` is the place of the end. */
interface Stretch {
  readonly from: number
  readonly to: number
  readonly last: number
  /** Whether the sentence ends the turn. */
  readonly isLast: boolean
}

function noteGoals(goals: readonly number[], { from, to, last, isLast }: Stretch, { found, exceptions }: Found): void {
  const end = Math.min(to, last)
  for (const goal of goals) {
    if (endsTurn(goal) && !(isLast && to >= last)) continue
    if (isException(goal)) exceptions.push({ rule: ruleOf(goal), from, to: end, isWhole: takesWhole(goal) })
    else keepLongest(found, { rule: ruleOf(goal), from, to: end })
  }
}

/** Of the matches of one rule that overlap, the first to begin stays, as long as it grows. */
function keepLongest(found: Match[], match: Match): void {
  for (let index = found.length - 1; index >= 0; index--) {
    const other = found[index]!
    if (other.rule !== match.rule) continue
    if (other.to <= match.from) break
    if (match.to > other.to) found[index] = { rule: match.rule, from: other.from, to: match.to }
    return
  }
  found.push(match)
}

function toHeard(detector: Detector, sentence: Sentence, match: Match): Heard {
  const rule = detector.rules[match.rule]!
  const strength = measureStrength(detector, sentence, match)
  const heard = { rule: match.rule, start: sentence.starts[match.from]!, end: sentence.ends[match.to - 1]!, strength }
  if (!rule.kind.startsWith("abuse.")) return heard
  return { ...heard, target: findTarget(detector, sentence, match) }
}

/** The rule's own strength, more for capitals, lengthened letters, "!" and words such as "so" or "really". */
function measureStrength({ rules, lexis }: Detector, sentence: Sentence, { rule, from, to }: Match): number {
  const { strength, guard } = rules[rule]!
  const { flags, words } = sentence
  const intensifiers = lexis.list("intensifiers")
  let more = sentence.isExclaimed ? 0.1 : 0
  for (let index = Math.max(0, from - 1); index < to; index++) {
    const flag = flags[index]!
    if ((flag & CAPITALS) !== 0 && sentence.ends[index]! - sentence.starts[index]! > 2) more += 0.05
    if ((flag & LENGTHENED) !== 0) more += 0.1
    if (intensifiers.has(words[index]!)) more += 0.1
  }
  const less = guard?.includes("polite") === true && words.some((word) => lexis.list("polite").has(word)) ? 0.2 : 0
  return Math.round(Math.min(1, Math.max(0.05, strength + Math.min(more, 0.3) - less)) * 100) / 100
}
