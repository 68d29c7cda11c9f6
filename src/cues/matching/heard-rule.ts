import type { CueRule } from "../lexicon/pack.js"

type Given = "id" | "kind" | "confidence" | "strength"
type Open = Exclude<keyof CueRule, Given | "marks" | "say" | "unless">

/**
 * What a rule says besides its wordings. Every member is there, in one order: rules of one shape are read quickest, and a turn reads
 * hundreds of them.
 */
export type HeardRule = Required<Pick<CueRule, Given>> & { readonly [Name in Open]: CueRule[Name] | undefined } & {
  /** It gives no cue, but tells other rules something. */
  readonly isMark: boolean
  /** What it leaves besides its cue. */
  readonly marks: readonly string[]
}

export function toHeardRule(rule: CueRule): HeardRule {
  const isMark = rule.kind.startsWith("~")
  return {
    id: rule.id,
    kind: rule.kind,
    isMark,
    marks: isMark ? [rule.kind] : (rule.marks ?? []),
    yields: rule.yields,
    needs: rule.needs,
    after: rule.after,
    notAfter: rule.notAfter,
    needsPrevious: rule.needsPrevious,
    isOpening: rule.isOpening,
    onlyAi: rule.onlyAi,
    guard: rule.guard,
    confidence: rule.confidence ?? 0.8,
    strength: rule.strength ?? 0.5,
    target: rule.target,
  }
}
