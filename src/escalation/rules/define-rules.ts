import { orInvalidInput, Fault } from "../../kernel/index.js"
import { defineFacts, type FactCatalogue } from "../facts/catalogue.js"
import { readProgram } from "./check-rules.js"
import type { RuleProgram } from "./program.js"
import type { GivenDeclaration } from "../facts/given.js"
import type { Rule } from "./rule.js"

/** Rules that were checked and compiled, once for all calls. */
export interface RuleSet<Own extends GivenDeclaration = GivenDeclaration> {
  readonly rules: readonly Rule[]
  readonly facts: FactCatalogue<Own>
  /** @hidden The rules as they are run; no host needs it. */
  readonly program: RuleProgram
}

/** With which facts rules are read. */
export interface RuleOptions<Own extends GivenDeclaration = GivenDeclaration> {
  /** The library's own where it is left out. */
  readonly facts?: FactCatalogue<Own>
  /** How much JSON a rule set may be; 65,536 characters where it is left out. For sets that a host makes itself. */
  readonly mostCharacters?: number
}

/**
 * Checks rules and compiles them. Give the result to {@link rulesPart}, `evaluateRules`, `backtest` and `explainRule`.
 *
 * @throws {@link Fault} `rules/invalid` when a rule cannot be used: each place is listed with its path and what was probably meant.
 * {@link checkRules} gives the same list, and warnings besides.
 *
 * @example
 * ```ts
 * import { defineRules } from "evenkeel/escalation"
 *
 * const { rules } = defineRules([
 *   { id: "askedForOne", when: { said: ["supervisorRequest", { by: "caller" }] }, then: [{ do: "helpRequest" }] },
 * ])
 * rules[0]?.id // => "askedForOne"
 * ```
 */
export function defineRules<Own extends GivenDeclaration = never>(
  rules: readonly Rule[],
  options: RuleOptions<Own> = {},
): RuleSet<Own> {
  return orInvalidInput({ rules, options }, () => define(rules, options) as RuleSet<Own>)
}

function define(rules: readonly Rule[], options: RuleOptions): RuleSet {
  const facts = options.facts ?? defineFacts()
  const { report, program } = readProgram(rules, { ...options, facts })
  if (program === undefined) throw new Fault("rules/invalid", { issues: report.issues })
  return { rules: report.rules, facts, program }
}
