import type { Detector } from "../matching/compile.js"
import { MARKED_QUESTION, SHOUTED, STRESSED } from "../matching/match-sentence.js"
import type { HeardTurn } from "../matching/match-turn.js"
import type { Candidate, Surroundings } from "./candidate.js"
import { isIdle } from "./action-taken.js"
import { findName } from "./given-name.js"
import { findNumber } from "./given-number.js"
import { goesOnBehind } from "./goes-on.js"
import { findNearMiss } from "./near-miss.js"
import { findOffTopic } from "./off-topic.js"
import { findKnownNumber, findReadBack } from "./read-back.js"
import { findReason } from "./told-reason.js"

type Derived = Pick<Candidate, "kind" | "rule" | "confidence">

/** What a sentence gives without a rule. */
export const DERIVED: Readonly<Record<number, Derived>> = {
  [MARKED_QUESTION]: { kind: "question.closed", rule: "question.closed.mark", confidence: 0.7 },
  [SHOUTED]: { kind: "anger", rule: "anger.shouted", confidence: 0.75 },
  [STRESSED]: { kind: "anger", rule: "anger.stressed", confidence: 0.55 },
}

/**
 * Ids of the rules that no word list holds: what follows from other cues, from the writing or from the place. A client may mute them like others.
 *
 * @example
 * ```ts
 * import { derivedCueRules } from "evenkeel/cues"
 *
 * derivedCueRules().includes("problem.told") // => true
 * ```
 */
export function derivedCueRules(): readonly string[] {
  return [
    ...Object.values(DERIVED).map(({ rule }) => rule),
    "problem.told",
    "desiredOutcome.told",
    "problem.another",
    "desiredOutcome.another",
    "desiredOutcome.from.doNotCall",
    "nameGiven.said",
    "nameGiven.asked",
    "nameGiven.more",
    "nameGiven.first",
    "numberGiven.said",
    "numberGiven.more",
    "readBack.numbers",
    "readBack.number.known",
    "readBack.words",
    "correction.near",
    "offTopic.smallTalk",
    "anger.from.abuse.insult",
    "anger.from.abuse.slur",
    "anger.from.abuse.profanity",
  ]
}

/** Kinds that show that a text all in capitals is shouted, and is not just written so. */
const HEATED = /^(abuse\.|anger$|threat\.|waitComplaint|alreadyTold|supervisorRequest)/

/** Kinds beside which a stressed word is joy or courtesy: "thank you SO much!" */
const FRIENDLY = /^(gratitude|confirmation|endSignal)$/

/** A text of which more than this part is in capitals may only be the way in which it is written. */
const ALL_CAPITALS = 0.9

/** Cues that follow from others, or from the turn as a whole. */
export function deriveCues(
  detector: Detector,
  turn: HeardTurn,
  candidates: Candidate[],
  surroundings: Surroundings,
): Candidate[] {
  if (detector.side === "caller") dropWrittenCapitals(turn, candidates, surroundings)
  drop(candidates, (each) => each.kind === "actionTaken" && isIdle(detector, turn, each))
  const derived: Candidate[] = []
  for (const candidate of candidates) {
    const more = followsFrom(candidate)
    const { start, end, strength } = candidate
    if (more !== undefined) derived.push({ ...more, start, end, strength })
  }
  if (detector.side === "agent")
    return derived.concat(
      findReadBack(detector, turn, candidates, surroundings),
      findKnownNumber(detector, turn, candidates),
    )
  if (detector.side !== "caller") return derived
  // "No you got it wrong" holds no yes.
  const nos = candidates.filter(({ kind }) => kind === "correction")
  const isInNo = ({ start, end }: Candidate): boolean => nos.some((no) => no.start <= start && no.end > end)
  drop(candidates, (each) => each.kind === "confirmation" && isInNo(each))
  drop(candidates, (each) => each.kind === "endSignal" && goesOnBehind(detector, turn, candidates, each))
  return derived.concat(
    findReason(detector, turn, candidates, surroundings),
    findName(detector, turn, surroundings),
    findNumber(detector, turn, surroundings),
    findNearMiss(detector, turn, candidates, surroundings),
    findOffTopic(detector, turn, candidates, surroundings),
  )
}

/** One cue that another implies. */
function followsFrom({ kind, rule, strength, target, confidence }: Candidate): Derived | undefined {
  if (kind.startsWith("emergency.")) return { kind: "crisis", rule: `crisis.from.${kind}`, confidence }
  if (kind === "doNotCall") return { kind: "desiredOutcome", rule: "desiredOutcome.from.doNotCall", confidence }
  if (target === "quoted" || target === "self") return undefined
  const isAngry = kind === "abuse.insult" || kind === "abuse.threat" || kind === "abuse.slur"
  const isSworn =
    kind === "abuse.profanity" && (rule === "abuse.profanity.strong" || (strength >= 0.6 && target === "agent"))
  return isAngry || isSworn ? { kind: "anger", rule: `anger.from.${kind}`, confidence: 0.7 } : undefined
}

/**
 * Everything in capitals, and nothing heated in it: a way of writing (some recognisers do so), no shouting. What is wrong is shouted where
 * the other side is written otherwise.
 */
function dropWrittenCapitals(
  { writing, text }: HeardTurn,
  candidates: Candidate[],
  { before }: Pick<Surroundings, "before">,
): void {
  if (candidates.length === 0) return
  if (candidates.some(({ kind }) => FRIENDLY.test(kind))) drop(candidates, ({ rule }) => rule === "anger.stressed")
  if (writing.capitalCount <= writing.wordCount * ALL_CAPITALS) return
  const isShouted =
    (text.match(/!/g)?.length ?? 0) > 1 ||
    candidates.some(({ kind, rule }) => HEATED.test(kind) && !/shouted|stressed/.test(rule)) ||
    (/[a-z]{3}/.test(before.text) && candidates.some(({ kind }) => kind === "problem"))
  if (isShouted) return
  drop(candidates, ({ rule }) => /shouted|stressed/.test(rule))
}

function drop(candidates: Candidate[], isGone: (each: Candidate) => boolean): void {
  for (let index = candidates.length - 1; index >= 0; index--)
    if (isGone(candidates[index]!)) candidates.splice(index, 1)
}
