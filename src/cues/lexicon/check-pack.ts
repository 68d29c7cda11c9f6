import { orInvalidInput, type FaultIssue } from "../../kernel/index.js"
import { isCueKind } from "./kinds.js"
import type { CuePack, CueRule, CueRules } from "./pack.js"
import { isPattern } from "../patterns/pattern.js"

const PATTERN = "a pattern as `CueRule` describes it, beginning with a word or an anchor"
const MARK = /^~[\w.]+$/

/**
 * Checks a language of one's own: every pattern, the classes that it names, kinds, ids. For a pack's tests: the detector itself reads a
 * pattern only when a word comes up that may begin it, and one that is none is never heard.
 *
 * @param pack - A pack whose functions can be called; what they throw is thrown.
 * @returns One issue a fault, with its path; none where all is well.
 *
 * @example
 * ```ts
 * import { checkCuePack } from "evenkeel/cues"
 * import { spanish } from "evenkeel/cues/es"
 *
 * checkCuePack(spanish) // => []
 * const broken = { id: "gratitude.gracias", kind: "gratitude", say: ["(gracias|@thanksTo"] } as const
 * checkCuePack({ ...spanish, rules: () => ({ safety: [], caller: [broken], agent: [], traps: [] }) })
 * // => [
 * //   {
 * //     path: "rules.caller.gratitude.gracias.say.0",
 * //     expected: "a pattern as `CueRule` describes it, beginning with a word or an anchor",
 * //   },
 * //   { path: "rules.caller.gratitude.gracias.say.0", expected: "a class of the pack instead of @thanksTo" },
 * // ]
 * ```
 */
export function checkCuePack(pack: CuePack): readonly FaultIssue[] {
  return orInvalidInput({ pack }, () => check(pack))
}

function check(pack: CuePack): readonly FaultIssue[] {
  const classes = pack.classes()
  const rules = pack.rules()
  const check = (patterns: readonly string[] | undefined, path: string) =>
    (patterns ?? []).flatMap((pattern, index) => checkPattern(pattern, `${path}.${index}`, classes))
  const { safety, caller, agent, traps } = rules
  return [
    // A class stands somewhere in a pattern, so it may begin with a gap.
    ...Object.entries(classes).flatMap(([name, words]) => checkPattern(`^(${words})`, `classes.${name}`, classes)),
    ...Object.entries({ safety, caller, agent }).flatMap(([side, ofSide]) =>
      ofSide.flatMap((rule) => {
        const path = `rules.${side}.${rule.id}`
        return [...checkKind(rule, path), ...check(rule.say, `${path}.say`), ...check(rule.unless, `${path}.unless`)]
      }),
    ),
    ...traps.flatMap(({ unless }, index) => check(unless, `rules.traps.${index}.unless`)),
    ...checkIds(rules),
  ]
}

function checkPattern(pattern: string, path: string, classes: Readonly<Record<string, string>>): FaultIssue[] {
  const issues: FaultIssue[] = isPattern(pattern) ? [] : [{ path, expected: PATTERN }]
  for (const [, name] of pattern.matchAll(/@(\w+)/g))
    if (!Object.hasOwn(classes, name!)) issues.push({ path, expected: `a class of the pack instead of @${name}` })
  return issues
}

function checkKind({ kind, say }: CueRule, path: string): FaultIssue[] {
  const issues: FaultIssue[] = []
  if (!isCueKind(kind) && !MARK.test(kind)) issues.push({ path: `${path}.kind`, expected: "a kind of cue, or a mark" })
  if (say.length === 0) issues.push({ path: `${path}.say`, expected: "at least one pattern" })
  return issues
}

/** Ids are unique on a side, and a trap over rules that there are none of stands over nothing. */
function checkIds({ safety, caller, agent, traps }: CueRules): FaultIssue[] {
  const issues: FaultIssue[] = []
  for (const [side, rules] of Object.entries({ safety, caller, agent })) {
    const ids = rules.map(({ id }) => id)
    ids.forEach((id, index) => {
      if (ids.indexOf(id) !== index) issues.push({ path: `rules.${side}.${id}`, expected: "an id of its own" })
    })
  }
  const all = [...safety, ...caller, ...agent]
  traps.forEach(({ over }, trap) =>
    over.forEach((start, index) => {
      if (!all.some(({ id }) => id.startsWith(start)))
        issues.push({ path: `rules.traps.${trap}.over.${index}`, expected: "the start of a rule's id" })
    }),
  )
  return issues
}
