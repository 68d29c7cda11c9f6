import type { FaultIssue } from "../kernel/index.js"
import { Fault } from "../kernel/index.js"
import type { AbuseTarget, CueKind } from "../session/cue.js"
import type { Changes } from "./compile.js"
import type { CueRule } from "./pack.js"
import { parsePattern } from "./pattern.js"

/** A wording that a client adds. */
export interface AddedCue {
  readonly kind: CueKind
  /** Words, `a|b`, `(a b|c d)`, `word?`, `*3` for a gap of up to three words. At most 200 characters; no regular expressions. */
  readonly say: string
  /** 0 to 1; 0.8 where it is left out. */
  readonly confidence?: number
  /** 0 to 1; 0.5 where it is left out. */
  readonly strength?: number
  readonly target?: AbuseTarget
}

/** A rule that a client switches off, or a wording that gives no cue. */
export interface MutedCue {
  /** Id of a rule, as {@link DetectedCue} gives it. Safety rules cannot be muted. */
  readonly rule?: string
  /** A wording; what overlaps it is not heard. For safety it must be two words or more: the name of a place, not "fire". */
  readonly say?: string
  /** Which kinds it silences; all where it is left out. */
  readonly kinds?: readonly CueKind[]
}

/** What a client adds to the words that are heard, and takes away. */
export interface CueLexicon {
  readonly add?: readonly AddedCue[]
  readonly mute?: readonly MutedCue[]
}

/** Characters in a pattern. From the limits of the library: nothing a client writes can stall the process. */
export const LONGEST_PATTERN = 200
/** Entries of each list. */
export const MOST_ENTRIES = 500

/** Kinds that no client can mute by rule: a life may hang on them. */
const SAFETY = /^(crisis|emergency\.|abuse\.threat)/

/**
 * Checks what a client adds and mutes.
 *
 * @returns One issue a fault, in the order of the entries; none where all is well.
 */
export function checkCueLexicon(lexicon: CueLexicon): readonly FaultIssue[] {
  const { add = [], mute = [] } = lexicon
  const issues: FaultIssue[] = []
  if (add.length > MOST_ENTRIES) issues.push({ path: "add", expected: `at most ${MOST_ENTRIES} entries` })
  if (mute.length > MOST_ENTRIES) issues.push({ path: "mute", expected: `at most ${MOST_ENTRIES} entries` })
  add.slice(0, MOST_ENTRIES).forEach((entry, index) => {
    if (!isWording(entry.say)) issues.push({ path: `add.${index}.say`, expected: WORDING })
  })
  mute.slice(0, MOST_ENTRIES).forEach((entry, index) => {
    const path = `mute.${index}`
    if ((entry.rule === undefined) === (entry.say === undefined)) issues.push({ path, expected: "either rule or say" })
    if (entry.say !== undefined && !isWording(entry.say)) issues.push({ path: `${path}.say`, expected: WORDING })
    if (entry.rule !== undefined && SAFETY.test(entry.rule))
      issues.push({ path: `${path}.rule`, expected: "a rule that is not about safety" })
  })
  return issues
}

const WORDING = `words, alternatives and gaps, at most ${LONGEST_PATTERN} characters, beginning with a word`

/**
 * Checks what a client adds and mutes, and freezes it.
 *
 * @throws {@link Fault} `playbook/invalid`, with each wrong entry by its path, when an entry is no wording.
 *
 * @example
 * ```ts
 * import { defineCueLexicon, detectCues } from "evenkeel/cues"
 *
 * const lexicon = defineCueLexicon({ add: [{ kind: "threat.leave", say: "going back to *2 acme" }] })
 * const turn = { speaker: "caller", text: "I'm going back to good old Acme." } as const
 * detectCues(turn, { lexicon }).map((cue) => cue.kind) // => ["threat.leave"]
 * ```
 */
export function defineCueLexicon(lexicon: CueLexicon): CueLexicon {
  const issues = checkCueLexicon(lexicon)
  if (issues.length > 0) throw new Fault("playbook/invalid", { issues })
  return Object.freeze({ ...lexicon })
}

/** A client's wording: the language of the packs without classes. */
function isWording(say: unknown): say is string {
  return (
    typeof say === "string" && say.length <= LONGEST_PATTERN && !say.includes("@") && parsePattern(say) !== undefined
  )
}

/** A lexicon in the terms of the engine. Entries that cannot be used are left out: a live call never throws. */
export function toChanges({ add = [], mute = [] }: CueLexicon): Changes {
  return {
    rules: add.slice(0, MOST_ENTRIES).flatMap((entry, index) => (isWording(entry.say) ? [toRule(entry, index)] : [])),
    mutedRules: new Set(mute.flatMap(({ rule }) => (rule === undefined || SAFETY.test(rule) ? [] : [rule]))),
    mutedWords: mute.slice(0, MOST_ENTRIES).flatMap(({ say, kinds }) => {
      if (!isWording(say)) return []
      return [{ say, isShort: !say.trim().includes(" "), ...(kinds === undefined ? {} : { kinds }) }]
    }),
  }
}

function toRule({ kind, say, confidence, strength, target }: AddedCue, index: number): CueRule {
  return {
    id: `added.${index}`,
    kind,
    say: [say.toLowerCase()],
    ...(confidence === undefined ? {} : { confidence }),
    ...(strength === undefined ? {} : { strength }),
    ...(target === undefined ? {} : { target }),
  }
}
