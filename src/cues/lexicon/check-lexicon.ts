import { orInvalidInput, type FaultIssue } from "../../kernel/index.js"
import { nearest, regex } from "../../kernel/inner.js"
import { cueKinds } from "../../session/index.js"
import { isCueKind, isSafety } from "./kinds.js"
import { isRatio, isWording, LONGEST_PATTERN, MOST_ENTRIES, TARGETS, type AddedCue, type MutedCue } from "./lexicon.js"

/** What is checked: anything that a client may have written. */
export interface UncheckedLexicon {
  readonly add?: unknown
  readonly mute?: unknown
}

type Loose<Entry> = { readonly [Name in keyof Entry]?: unknown }

const WORDING = `words, (one|other) in closed brackets and gaps as *3, at most ${LONGEST_PATTERN} characters, beginning with a word`

/**
 * Checks what a client adds and mutes.
 *
 * @param lexicon - Anything.
 * @returns One issue a fault, in the order of the entries, with what was probably meant; none where all is well.
 *
 * @example
 * ```ts
 * import { checkCueLexicon } from "evenkeel/cues"
 *
 * checkCueLexicon({ add: [{ kind: "threat.leav", say: "back to .* acme" }] })
 * // => [
 * //   { path: "add.0.kind", expected: "a kind of cue: one of cueKinds()", suggestion: "threat.leave" },
 * //   {
 * //     path: "add.0.say",
 * //     expected: "words, (one|other) in closed brackets and gaps as *3, at most 200 characters, beginning with a word",
 * //     suggestion: "back to *3 acme",
 * //   },
 * // ]
 * ```
 */
export function checkCueLexicon(lexicon: UncheckedLexicon): readonly FaultIssue[] {
  return orInvalidInput({ lexicon }, () => {
    if (typeof lexicon !== "object" || lexicon === null) return [{ path: "", expected: "an object" }]
    return [
      ...checkList<AddedCue>("add", lexicon.add, checkAdded),
      ...checkList<MutedCue>("mute", lexicon.mute, checkMuted),
    ]
  })
}

function checkList<Entry>(
  name: string,
  list: unknown,
  check: (entry: Loose<Entry>, path: string) => readonly FaultIssue[],
): readonly FaultIssue[] {
  if (list === undefined) return []
  if (!Array.isArray(list) || list.length > MOST_ENTRIES)
    return [{ path: name, expected: `a list of 0 to ${MOST_ENTRIES}` }]
  return list.flatMap((entry: unknown, index) => {
    const path = `${name}.${index}`
    return typeof entry === "object" && entry !== null ? check(entry, path) : [{ path, expected: "an object" }]
  })
}

function checkAdded({ kind, say, confidence, strength, target }: Loose<AddedCue>, path: string): FaultIssue[] {
  return [
    ...checkKind(kind, `${path}.kind`),
    ...checkWording(say, `${path}.say`),
    ...checkRatio(confidence, `${path}.confidence`),
    ...checkRatio(strength, `${path}.strength`),
    ...(target === undefined || TARGETS.includes(target)
      ? []
      : [{ path: `${path}.target`, expected: `one of ${TARGETS.join(", ")}` }]),
  ]
}

function checkMuted({ rule, say, kinds }: Loose<MutedCue>, path: string): FaultIssue[] {
  const issues: FaultIssue[] = []
  if ((rule === undefined) === (say === undefined)) issues.push({ path, expected: "either rule or say" })
  if (rule !== undefined && (typeof rule !== "string" || isSafety(rule)))
    issues.push({ path: `${path}.rule`, expected: "a rule that is not about safety" })
  if (say !== undefined) issues.push(...checkWording(say, `${path}.say`))
  if (kinds !== undefined && !Array.isArray(kinds)) issues.push({ path: `${path}.kinds`, expected: "a list of kinds" })
  if (!Array.isArray(kinds)) return issues
  kinds.forEach((kind, index) => issues.push(...checkKind(kind, `${path}.kinds.${index}`)))
  const danger = kinds.filter(isCueKind).find(isSafety)
  if (danger !== undefined && isWording(say) && !/\s/.test(say.trim()))
    issues.push({ path: `${path}.say`, expected: `two words or more, as it mutes ${danger}` })
  return issues
}

function checkKind(kind: unknown, path: string): FaultIssue[] {
  if (isCueKind(kind)) return []
  return [
    withSuggestion(
      { path, expected: "a kind of cue: one of cueKinds()" },
      nearest(typeof kind === "string" ? kind : "", cueKinds()),
    ),
  ]
}

function checkRatio(value: unknown, path: string): FaultIssue[] {
  return value === undefined || isRatio(value) ? [] : [{ path, expected: "a number from 0 to 1" }]
}

function checkWording(say: unknown, path: string): FaultIssue[] {
  return isWording(say)
    ? []
    : [withSuggestion({ path, expected: WORDING }, typeof say === "string" ? mend(say) : undefined)]
}

function withSuggestion(issue: FaultIssue, suggestion: string | undefined): FaultIssue {
  return suggestion === undefined ? issue : { ...issue, suggestion }
}

const UNWRITTEN = /* @__PURE__ */ regex("[^\\p{L}\\p{N}\\s'|()?*_-]", "gu")

/** What was probably meant by somebody who thinks in regular expressions: `.*` is a gap, signs are nothing. */
function mend(say: string): string | undefined {
  if (say.length > LONGEST_PATTERN) return undefined
  const plain = say
    .replaceAll(/\.[*+]/g, " *3 ")
    .replaceAll(UNWRITTEN(), " ")
    .replaceAll(/\s+/g, " ")
    .trim()
    .replace(/^(\*\d |_ )+/, "")
  return plain !== say && isWording(plain) ? plain : undefined
}
