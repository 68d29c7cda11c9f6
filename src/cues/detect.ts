import { checkTurn } from "./check-turn.js"
import { findBefore, UNKNOWN_BEFORE, type Before, type HearEarlier } from "./context/before.js"
import type { Detector } from "./matching/compile.js"
import type { CueContext, CueTurn, DetectedCue } from "./context/context.js"
import { detectorFor, packsFor, cueSideOf } from "./matching/detectors.js"
import { matchTurn, type HeardTurn } from "./matching/match-turn.js"
import type { CuePack } from "./lexicon/pack.js"
import type { Candidate } from "./context/candidate.js"
import { resolveTurn, toCues } from "./context/resolve.js"
// Behind all code: word lists between its parts cost a bundle 900 bytes, gzipped.
import { en } from "./en/pack.js"

/** English, where nothing is said. */
export const DEFAULT_PACKS: readonly CuePack[] = [en]

/**
 * Hears what one turn tells. Callers give a caller's cues, agents and supervisors an agent's; danger to life is heard from
 * anybody but machines.
 *
 * A cue is a proposal by wording: it quotes, it does not know. The same text and context always give the same cues.
 *
 * @param turn - Any text, redacted. The time that is needed grows with its length and with nothing else.
 * @param context - What else is known. A "yes" is only a confirmation where something was asked.
 * @returns Danger to life first, the others as they were said; spans in UTF-16 units of `turn.text`, `end` exclusive.
 * @throws {@link Fault} `input/invalid` for a turn without a text or with a speaker whom we do not know.
 *
 * @example
 * ```ts
 * import { detectCues } from "evenkeel/cues"
 *
 * const cues = detectCues({ speaker: "caller", text: "get me your manager" })
 * cues.map(({ kind, span }) => [kind, span.start, span.end]) // => [["supervisorRequest", 0, 19]]
 * ```
 */
export function detectCues(turn: CueTurn, context: CueContext = {}): readonly DetectedCue[] {
  checkTurn(turn)
  try {
    return detect(turn, context)
  } catch {
    return []
  }
}

/** The same for our own part, where what throws is reported as a fault of the part and not taken for silence. */
export function detect(turn: CueTurn, context: CueContext): readonly DetectedCue[] {
  const side = cueSideOf(turn.speaker)
  if (side === undefined) return []
  const packs = packsFor(context.packs ?? DEFAULT_PACKS, turn.language)
  const found: Candidate[] = []
  for (const pack of packs) {
    const detector = detectorFor(pack, side, context.lexicon)
    found.push(...resolveIn(detector, matchTurn(detector, turn.text), context))
  }
  return toCues(found)
}

/** Resolves what a turn matched, in its context. */
export function resolveIn(detector: Detector, turn: HeardTurn, context: CueContext): Candidate[] {
  const { pack, side } = detector
  const hear = hearEarlier(pack)
  const before = findBefore(context.previous, side, hear)
  const earlier = (): readonly Before[] => (context.earlier ?? []).map((each) => findBefore(each, side, hear))
  return resolveTurn(detector, turn, { before, earlier, context })
}

/** Behind what is read back, more is asked than whether it is right: a no may answer that. */
const ASKS_ELSE = "~asksElse"

/** Hears an earlier turn by itself: its kinds, and the ids and marks of the rules. */
function hearEarlier(pack: CuePack): HearEarlier {
  return ({ speaker, text }) => {
    const side = cueSideOf(speaker)
    if (side === undefined) return []
    const detector = detectorFor(pack, side)
    const turn = matchTurn(detector, text)
    const names = new Set<string>()
    const cues = toCues(resolveTurn(detector, turn, { before: UNKNOWN_BEFORE, earlier: () => [], context: {} }))
    const read = cues.findLast(({ kind }) => kind === "readBack" || kind === "understandingCheck")
    for (const { kind, rule, span } of cues) {
      names.add(kind).add(rule)
      if (read !== undefined && kind.startsWith("question.") && span.start >= read.span.end) names.add(ASKS_ELSE)
    }
    for (const { rule } of turn.heard) for (const mark of detector.rules[rule]?.marks ?? []) names.add(mark)
    return names
  }
}
