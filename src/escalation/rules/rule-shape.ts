import {
  id,
  list,
  oneOf,
  optional,
  shape,
  text,
  whole,
  yesNo,
  type Check,
  type FaultIssue,
  type Shape,
} from "../../kernel/index.js"
import { copyPlain } from "../../kernel/inner.js"
import { flagNames } from "../../session/inner.js"
import { helpModes } from "../help/help-policy.js"
import type { Condition } from "../conditions/condition.js"
import type { RuleOutcome, Rule } from "./rule.js"

/** More rules than this are no rules that anybody overlooks. */
const MOST_RULES = 2_000
const MOST_OUTCOMES = 20
/** Each level of operators takes two of JSON, its object and its list; rules and outcomes stand around them. */
const DEEPEST = 40
/** A day. */
const LONGEST_MS = 86_400_000

let check: Check<readonly Rule[]> | undefined

/** Checks the form of a rule set from anywhere, within 64 kB, and gives a fresh copy. Conditions are looked at elsewhere. */
export function readRules(
  input: unknown,
  mostCharacters?: number,
): { readonly rules: readonly Rule[] } | { readonly issues: readonly FaultIssue[] } {
  const copied = copyPlain(input, { most: mostCharacters, deepest: DEEPEST })
  if ("issues" in copied) return copied
  const issues: FaultIssue[] = []
  check ??= list(shape<Rule>(ruleShape()), MOST_RULES)
  const rules = check(copied.copy, "", issues)
  return issues.length > 0 ? { issues: issues.map(trimmed) } : { rules }
}

function ruleShape(): Shape<Rule> {
  return {
    id,
    when: anything,
    then: outcomes,
    priority: optional(whole(-1_000, 1_000)),
    coolDownMs: optional(whole(0, LONGEST_MS)),
    oncePerCall: optional(yesNo),
    repeat: optional(yesNo),
    dryRun: optional(yesNo),
    during: optional(oneOf(["call", "wrapUp", "always"])),
    basis: optional(oneOf(["any", "settled"])),
    note: optional(text(500)),
  }
}

const anything: Check<Condition> = (value) => value as Condition

const shapes = {
  boundary: { do: oneOf(["boundary"]), level: levelCheck },
  helpRequest: {
    do: oneOf(["helpRequest"]),
    targetId: optional(id),
    mode: optional(oneOf(helpModes)),
  },
  dispatch: { do: oneOf(["dispatch"]), policyId: id, topic: optional(id) },
  flag: {
    do: oneOf(["flag"]),
    flag: oneOf(flagNames),
  },
  advise: { do: oneOf(["advise"]), practice: id },
} as const

const outcome: Check<RuleOutcome> = (value, path, issues) => {
  const name = (value as { readonly do?: unknown } | null)?.do
  const known = typeof name === "string" && Object.hasOwn(shapes, name)
  // Each shape is that of its own outcome, and a union of them cannot be told so.
  if (known) return shape(shapes[name as keyof typeof shapes] as never)(value, path, issues) as RuleOutcome
  oneOf(Object.keys(shapes))(name, `${path}.do`, issues)
  // Nothing, of every type: what was found wrong has no value.
  return undefined as never
}

const outcomes: Check<readonly RuleOutcome[]> = (value, path, issues) => {
  const isSome = Array.isArray(value) && value.length > 0 && value.length <= MOST_OUTCOMES
  if (isSome) return list(outcome, MOST_OUTCOMES)(value, path, issues)
  issues.push({
    path,
    expected: `a list of 1 to ${MOST_OUTCOMES} outcomes, such as { do: "advise", practice: "readBack" }`,
  })
  return []
}

function levelCheck(value: unknown, path: string, issues: FaultIssue[]): 1 | 2 | 3 {
  return whole(1, 3)(value, path, issues) as 1 | 2 | 3
}

/** Paths of a list that is the root begin with a dot. */
function trimmed(issue: FaultIssue): FaultIssue {
  return issue.path.startsWith(".") ? { ...issue, path: issue.path.slice(1) } : issue
}
