import { Fault, orInvalidInput, type FaultIssue } from "../../kernel/index.js"
import { issueNear } from "../../kernel/inner.js"
import type { FactValue } from "../../session/index.js"
import { nearestUnmet, traceCondition, type Trace, type Unmet } from "../conditions/trace.js"
import { checkFactValue, factValue } from "../facts/fact-value.js"
import type { GivenDeclaration } from "../facts/given.js"
import type { StandardFacts } from "../facts/standard-facts.js"
import type { RuleSet } from "./define-rules.js"
import { byPriority } from "./judge.js"
import type { RuleOutcome } from "./rule.js"

/** What a declared fact can be, by its declaration. */
export type GivenValue<Own extends GivenDeclaration> = Own["type"] extends "boolean"
  ? boolean
  : Own["type"] extends "number"
    ? number
    : Own["type"] extends "text"
      ? Own extends { readonly values: readonly (infer Value extends string)[] }
        ? Value
        : string
      : FactValue

/**
 * Facts by name: the library's, those that were declared, and what was said or counted by the name that a trace gives it
 * (`said("supervisorRequest")`). What is left out, or `null`, is unknown.
 */
export type PlainFacts<Own extends GivenDeclaration = GivenDeclaration> = {
  readonly [Name in keyof StandardFacts]?: StandardFacts[Name] | null
} & { readonly [Each in Own as Each["name"]]?: GivenValue<Each> | null } & Readonly<
    Record<`${string}(${string})`, FactValue | null>
  >

/** What a rule comes to over some facts. */
export interface RuleEvaluation {
  readonly ruleId: string
  /** `unknown` where a fact that decides it is. */
  readonly status: "fires" | "unmet" | "unknown"
  /** What follows, in order; empty where it does not fire. */
  readonly outcomes: readonly RuleOutcome[]
  /** Each step of the condition with its value. */
  readonly trace: Trace
  /** The least that is lacking; empty where it fires. */
  readonly unmet: readonly Unmet[]
}

/**
 * What each rule comes to over plain facts, without a call: to try rules out, to test them, and for what a product knows by itself.
 *
 * The same conditions run in a call ({@link rulesPart}), which besides knows what fired before: cool-downs, `oncePerCall`, `during`, safety
 * mode. So nothing of that is asked here, and `fired("…")` is a fact like any other. What is given counts as recorded.
 *
 * @param facts - Units as they are declared: `…Ms` in milliseconds, `…Ratio` 0 to 1. Texts and lists of at most 200.
 * @returns Each rule once, in the order in which they would fire: the higher priority first, then as they stand.
 * @throws {@link Fault} `input/invalid` when a fact is not declared or not of its type, with its path and what was probably meant.
 *
 * @example
 * ```ts
 * import { defineRules, evaluateRules, when } from "evenkeel/escalation"
 *
 * const longHold = when.fact("hold.totalMs").moreThan(120_000)
 * const rules = defineRules([{ id: "longHold", when: longHold, then: [{ do: "helpRequest" }] }])
 *
 * evaluateRules(rules, { "hold.totalMs": 180_000 })[0]?.outcomes // => [{ do: "helpRequest" }]
 * evaluateRules(rules, { "hold.totalMs": 60_000 })[0]?.unmet[0]?.found // => 60_000
 * evaluateRules(rules, {})[0]?.status // => "unknown"
 * ```
 */
export function evaluateRules<Own extends GivenDeclaration>(
  rules: RuleSet<Own>,
  facts: PlainFacts<Own>,
): readonly RuleEvaluation[] {
  return orInvalidInput({ rules, facts }, () => evaluate(rules, facts))
}

function evaluate({ program, facts: { facts: declared } }: RuleSet, facts: object): readonly RuleEvaluation[] {
  const read = new Map(program.slots.map(({ fact }) => [fact.name, fact]))
  const issues: FaultIssue[] = []
  const known = new Map<string, FactValue>()
  if (typeof facts !== "object" || Array.isArray(facts)) issues.push({ path: "facts", expected: "an object" })
  else
    for (const [name, value] of Object.entries<unknown>(facts as Record<string, unknown>)) {
      const path = `facts.${name.slice(0, 60)}`
      const fact = read.get(name) ?? declared.get(name)
      if (fact === undefined)
        issues.push(issueNear(path, "a declared fact", name, [...declared.keys(), ...read.keys()]))
      else if (value !== undefined && value !== null) {
        const found: FaultIssue[] = []
        const plain = factValue(value, path, found)
        issues.push(...(found.length > 0 ? found : checkFactValue(fact, plain, path)))
        known.set(name, plain)
      }
    }
  if (issues.length > 0) throw new Fault("input/invalid", { issues })
  const table = program.slots.map(({ fact }) => known.get(fact.name))
  return [...program.rules].sort(byPriority).map(({ rule, condition }) => {
    const trace = traceCondition(condition, table)
    const status = trace.truth === "unknown" ? "unknown" : trace.truth ? "fires" : "unmet"
    return { ruleId: rule.id, status, outcomes: status === "fires" ? rule.then : [], trace, unmet: nearestUnmet(trace) }
  })
}
