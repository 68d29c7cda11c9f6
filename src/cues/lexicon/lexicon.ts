import { regex } from "../../kernel/inner.js"
import type { AbuseTarget, CueKind } from "../../session/model/cue.js"
import type { Changes } from "../matching/compile.js"
import type { CueRule } from "./pack.js"
import { isCueKind, isSafety } from "./kinds.js"
import { isPattern } from "../patterns/pattern.js"

/** A wording that a client adds. */
export interface AddedCue {
  /** What it is heard as, one of `cueKinds()`. */
  readonly kind: CueKind
  /** Words, `a|b`, `(a b|c d)`, `word?`, `*3` for a gap of up to three words. At most 200 characters and eight words of gaps together; no regular expressions. */
  readonly say: string
  /** 0 to 1; 0.8 where it is left out. */
  readonly confidence?: number
  /** 0 to 1; 0.5 where it is left out. */
  readonly strength?: number
  /** For abuse: whom it is meant for. */
  readonly target?: AbuseTarget
}

/** A rule that a client switches off, or a wording that gives no cue. */
export interface MutedCue {
  /** Id of a rule, as {@link DetectedCue} gives it. Rules of danger cannot be muted. */
  readonly rule?: string
  /** A wording; what overlaps it is not heard. */
  readonly say?: string
  /**
   * Which kinds it silences; where it is left out, all but those of danger: `crisis`, `emergency.…` and `abuse.threat`. One of these is
   * silenced where it is named here and the wording has two words or more, among them all that the cue's `span` covers: the name of a place.
   * `checkPlaybook` warns of it.
   */
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

/** What abuse can be aimed at. */
export const TARGETS: readonly unknown[] = ["agent", "company", "situation", "self", "quoted", "unknown"]

/** 0 to 1, both included. */
export function isRatio(value: unknown): boolean {
  return typeof value === "number" && value >= 0 && value <= 1
}

/** Words of gaps in one wording, together. With more, five hundred wordings could take seconds over one long turn. */
const MOST_GAP = 8

/** What a wording may be written with: nothing of a regular expression. */
const WRITTEN = /* @__PURE__ */ regex("^[\\p{L}\\p{M}\\p{N}\\s'’&()|?*_+#^$%-]+$", "u")

/** A client's wording: the language of the packs without classes. */
export function isWording(say: unknown): say is string {
  if (typeof say !== "string" || say.length > LONGEST_PATTERN || !WRITTEN().test(say)) return false
  const gaps = say.matchAll(/_|\*(\d)/g)
  const gap = [...gaps].reduce((sum, [, width]) => sum + Number(width ?? 1), 0)
  return gap <= MOST_GAP && isPattern(say)
}

/** A lexicon in the terms of the engine. Entries that cannot be used are left out: a live call never throws. */
export function toChanges(lexicon: CueLexicon): Changes {
  const [add, mute] = [entriesOf(lexicon.add), entriesOf(lexicon.mute)]
  return {
    rules: add.flatMap((entry, index) => (isUsable(entry) ? [toRule(entry, index)] : [])),
    mutedRules: new Set(mute.flatMap(({ rule }) => (typeof rule !== "string" || isSafety(rule) ? [] : [rule]))),
    mutedWords: mute.flatMap(({ say, kinds }) => {
      if (!isWording(say)) return []
      return [
        {
          say: toSay(say),
          ...(Array.isArray(kinds) ? { kinds: kinds as readonly CueKind[] } : {}),
        },
      ]
    }),
  }
}

/** As the rules of packs are written: a line break or tab is a blank. */
const toSay = (say: string): string => say.trim().replace(/\s+/g, " ")

function isUsable({ say, kind, confidence = 0, strength = 0, target = "unknown" }: AddedCue): boolean {
  return isWording(say) && isCueKind(kind) && isRatio(confidence) && isRatio(strength) && TARGETS.includes(target)
}

/** Of a list that nobody checked, what can be read. */
function entriesOf<Entry>(list: readonly Entry[] | undefined): readonly Entry[] {
  const entries: readonly unknown[] = Array.isArray(list) ? list.slice(0, MOST_ENTRIES) : []
  return entries.filter((entry): entry is Entry => typeof entry === "object" && entry !== null)
}

function toRule({ kind, say, confidence, strength, target }: AddedCue, index: number): CueRule {
  return {
    id: `added.${index}`,
    kind,
    say: [toSay(say)],
    ...(confidence === undefined ? {} : { confidence }),
    ...(strength === undefined ? {} : { strength }),
    ...(target === undefined ? {} : { target }),
  }
}
