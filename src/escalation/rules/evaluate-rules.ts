import { Fault, orInvalidInput, type FaultIssue } from "../../kernel/index.js"
import { issueNear } from "../../kernel/inner.js"
import type { FactBasis, FactValue } from "../../session/index.js"
import { nearestUnmet, traceCondition, type Trace, type Truth, type Unmet } from "../conditions/trace.js"
import { isSettledBasis } from "../facts/fact.js"
import { factValue, misfitOf } from "../facts/fact-value.js"
import type { StandardFacts } from "../facts/standard-facts.js"
import type { RuleSet } from "./define-rules.js"
import { byPriority } from "./judge.js"
import type { RuleProgram, Slot } from "./program.js"
import type { RuleOutcome } from "./rule.js"

/** Facts by name, as a rule's condition reads them. One that is left out, or `undefined`, is unknown. */
export type PlainFacts = { readonly [Name in keyof StandardFacts]?: StandardFacts[Name] | undefined } & Readonly<
  Record<string, FactValue | undefined>
>

/** How surely facts are known. */
export interface EvaluateOptions {
  /** By name, for those that are not `recorded`: a rule that wakes somebody believes only what is `recorded` or `confirmed`. */
  readonly bases?: Readonly<Record<string, FactBasis>>
}

/** What one rule comes to. */
export interface RuleVerdict {
  readonly ruleId: string
  /** Whether its condition holds; `unknown` where a fact that decides it is unknown, or is not known surely enough. */
  readonly holds: Truth
  /** What follows, in order: the rule's `then` where the condition holds, else nothing. */
  readonly outcomes: readonly RuleOutcome[]
  /** Each step of the condition with its value. */
  readonly trace: Trace
  /** The least that is lacking; empty where it holds. */
  readonly unmet: readonly Unmet[]
}

/**
 * Evaluates rules over plain facts, without a call: which of them hold, what follows, and what the others lack. Pure: the same facts give
 * the same verdicts. What a rule needs a call for (that it fires once, its cool-down, the stage of the call) is left aside;
 * {@link rulesPart} has it, and `explainRule` tells it of a call.
 *
 * @param rules - Of {@link defineRules}.
 * @param facts - By the names of `rules.facts`; times in milliseconds. A domain operator is a fact under the name that it has in a trace:
 * `said("supervisorRequest")`. Texts and lists are of at most 200 characters and items.
 * @returns A verdict a rule, in the order in which they would fire: by priority, then as they are written.
 * @throws {@link Fault} `rules/invalid` where a fact is not declared or its value is not of its type; the path begins with `facts`.
 *
 * @example
 * ```ts
 * import { defineRules, evaluateRules, when } from "evenkeel/escalation"
 *
 * const longHold = when.fact("hold.totalMs").moreThan(120_000)
 * const rules = defineRules([{ id: "longHold", when: longHold, then: [{ do: "advise", practice: "holdReturn" }] }])
 *
 * evaluateRules(rules, { "hold.totalMs": 130_000 }).map(({ ruleId, outcomes }) => [ruleId, outcomes])
 * // => [["longHold", [{ do: "advise", practice: "holdReturn" }]]]
 * evaluateRules(rules, { "hold.totalMs": 90_000 })[0]?.unmet.map(({ op, wanted, found }) => [op, wanted, found])
 * // => [[">", 120_000, 90_000]]
 * evaluateRules(rules, {})[0]?.holds // => "unknown"
 * ```
 */
export function evaluateRules(
  rules: RuleSet,
  facts: PlainFacts,
  options: EvaluateOptions = {},
): readonly RuleVerdict[] {
  return orInvalidInput({ rules, facts, options }, () => evaluate(rules, facts, options))
}

function evaluate(rules: RuleSet, facts: PlainFacts, { bases = {} }: EvaluateOptions): readonly RuleVerdict[] {
  const { program } = rules
  const issues =
    typeof facts === "object" ? checkGiven(rules, facts) : [{ path: "facts", expected: "facts by their names" }]
  if (issues.length > 0) throw new Fault("rules/invalid", { issues })
  const values = program.slots.map((slot) => valueOf(slot, facts, bases))
  return [...program.rules].sort(byPriority).map(({ rule, condition }) => {
    const trace = traceCondition(condition, values)
    const outcomes = trace.truth === true ? rule.then : []
    return { ruleId: rule.id, holds: trace.truth, outcomes, trace, unmet: nearestUnmet(trace) }
  })
}

function valueOf(
  { fact: { name }, settled }: Slot,
  facts: PlainFacts,
  bases: Readonly<Record<string, FactBasis>>,
): FactValue | undefined {
  if (!Object.hasOwn(facts, name)) return undefined
  const basis = Object.hasOwn(bases, name) ? bases[name]! : "recorded"
  return settled && !isSettledBasis(basis) ? undefined : facts[name]
}

function checkGiven({ program, facts: catalogue }: RuleSet, facts: PlainFacts): readonly FaultIssue[] {
  const issues: FaultIssue[] = []
  for (const [name, value] of Object.entries(facts)) {
    const path = `facts.${name}`
    const fact = catalogue.facts.get(name) ?? readBy(program, name)
    if (fact === undefined) issues.push(issueNear(path, "a declared fact", name, [...catalogue.facts.keys()]))
    else if (value !== undefined) issues.push(...wrongIn(fact, value, path))
  }
  return issues
}

function wrongIn(fact: Slot["fact"], value: FactValue, path: string): readonly FaultIssue[] {
  const issues: FaultIssue[] = []
  factValue(value, path, issues)
  if (issues.length > 0) return issues
  const misfit = misfitOf(fact, value, path)
  return misfit === undefined ? [] : [misfit]
}

function readBy({ slots }: RuleProgram, name: string): Slot["fact"] | undefined {
  return slots.find(({ fact }) => fact.name === name)?.fact
}
