import type { CueKind } from "../../session/model/cue.js"
import type { Detector } from "../matching/compile.js"
import type { Candidate, Surroundings } from "./candidate.js"
import type { DetectedCue } from "./context.js"
import type { Heard } from "../matching/match-sentence.js"
import type { HeardTurn } from "../matching/match-turn.js"
import { DERIVED, deriveCues } from "./derive.js"
import type { HeardRule } from "../matching/heard-rule.js"

/** Without a known turn before, a short answer is less certain. */
const NOTHING_BEFORE = 0.85

/** Resolves which cues a turn gives, out of what its sentences of a turn gave and what is known around it. */
export function resolveTurn(detector: Detector, turn: HeardTurn, surroundings: Surroundings): Candidate[] {
  const candidates: Candidate[] = []
  const add = (candidate: Candidate): void => {
    if (!detector.mutedRules.has(candidate.rule)) candidates.push(candidate)
  }
  const marks = marksIn(detector, turn.heard)
  for (const heard of turn.heard) {
    const rule = heard.rule < 0 ? undefined : detector.rules[heard.rule]
    if (rule === undefined) add(toDerived(heard))
    else if (!rule.isMark && stands(rule, marks, surroundings)) candidates.push(toCandidate(rule, heard, surroundings))
  }
  for (const derived of deriveCues(detector, turn, candidates, surroundings)) add(derived)
  return candidates
}

const NO_MARKS: ReadonlySet<string> = /* @__PURE__ */ new Set()

function marksIn({ rules }: Detector, heard: readonly Heard[]): ReadonlySet<string> {
  let marks: Set<string> | undefined
  for (const { rule } of heard) for (const mark of rules[rule]?.marks ?? []) (marks ??= new Set()).add(mark)
  return marks ?? NO_MARKS
}

/** The cues of a turn: each said once, danger to life first. */
export function toCues(candidates: readonly Candidate[]): DetectedCue[] {
  return candidates.length < 2 ? candidates.map(toCue) : mergeSame(candidates).map(toCue).sort(asSaid)
}

function toDerived({ rule: number, start, end, strength, target }: Heard): Candidate {
  const { kind, rule, confidence } = DERIVED[number]!
  return { kind, rule, start, end, confidence, strength, target }
}

/** Whether a rule stands beside the marks of its turn and behind the turn before. */
function stands(rule: HeardRule, marks: ReadonlySet<string>, { before, context }: Surroundings): boolean {
  if (rule.yields?.some((mark) => marks.has(mark)) === true) return false
  if (rule.needs !== undefined && !rule.needs.some((mark) => marks.has(mark))) return false
  if (rule.needsPrevious === true && !before.isKnown) return false
  if (rule.isOpening === true && before.isKnown) return false
  if (rule.onlyAi === true && context.agentKind === "human") return false
  if (!before.isKnown) return true
  if (rule.after !== undefined && !before.gave(rule.after)) return false
  return rule.notAfter === undefined || !before.gave(rule.notAfter)
}

function toCandidate(rule: HeardRule, heard: Heard, { before, context }: Surroundings): Candidate {
  const doubt = rule.after !== undefined && !before.isKnown ? NOTHING_BEFORE : 1
  // A demand made again is put more strongly, whatever its words.
  const again = context.heard?.includes(rule.kind as CueKind) === true ? 0.2 : 0
  return {
    kind: rule.kind,
    rule: rule.id,
    start: heard.start,
    end: heard.end,
    target: heard.target,
    confidence: Math.round(rule.confidence * doubt * 100) / 100,
    strength: Math.min(1, Math.round((heard.strength + again) * 100) / 100),
  }
}

/** Of cues of one kind on overlapping words the surest stays, of equals the longest. */
function mergeSame(candidates: readonly Candidate[]): Candidate[] {
  const byKind = new Map<string, Candidate[]>()
  for (const candidate of candidates) {
    const same = byKind.get(candidate.kind)
    if (same === undefined) byKind.set(candidate.kind, [candidate])
    else same.push(candidate)
  }
  return [...byKind.values()].flatMap((same) => {
    same.sort((a, b) => a.start - b.start || b.end - a.end)
    const kept: Candidate[] = []
    for (const candidate of same) {
      const last = kept.at(-1)
      if (last === undefined || last.end <= candidate.start) kept.push(candidate)
      else if (isBetter(candidate, last)) kept[kept.length - 1] = candidate
    }
    return kept
  })
}

function isBetter(candidate: Candidate, other: Candidate): boolean {
  if (candidate.confidence !== other.confidence) return candidate.confidence > other.confidence
  return candidate.end - candidate.start > other.end - other.start
}

/** Danger to life first, then as it was said. */
export function asSaid(one: DetectedCue, other: DetectedCue): number {
  return (
    rankOf(one) - rankOf(other) ||
    one.span.start - other.span.start ||
    other.span.end - one.span.end ||
    (one.kind < other.kind ? -1 : 1)
  )
}

function rankOf({ kind }: DetectedCue): number {
  return kind === "crisis" || kind.startsWith("emergency.") ? 0 : 1
}

/** Written out: copying fields by `...` is the dearest line of a turn on Node 20. */
function toCue({ kind, rule, start, end, confidence, strength, target }: Candidate): DetectedCue {
  const span = { start, end }
  return target === undefined
    ? { kind: kind as CueKind, confidence, strength, span, rule }
    : { kind: kind as CueKind, confidence, strength, span, target, rule }
}
