// Conditions: JsonLogic over declared facts, compiled, traced, checked.
export {
  conditionLimits,
  coreOperators,
  type Comparison,
  type Condition,
  type CoreOperator,
  type Json,
} from "./conditions/condition.js"
export { evaluatePlain, type PlainResult } from "./conditions/evaluate-plain.js"
export { nearestUnmet, type Trace, type Truth, type Unmet } from "./conditions/trace.js"
export type { Proof } from "./conditions/prove.js"

// The facts that conditions may read.
export { defineFacts, type FactCatalogue, type HostFacts } from "./facts/catalogue.js"
export type { ClockReading, FactBasis, FactDeclaration, FactValue, FactView, Worded } from "./facts/fact.js"
export type { GivenDeclaration } from "./facts/given.js"
export type { Heard, HeardMark, HeardTurn } from "./facts/heard.js"
export type { FactOperator } from "./facts/operator.js"
export type { SaidOptions } from "./facts/said.js"

// Rules and what follows from them.
export type { Outcome, Rule } from "./rules/rule.js"
export { defineRules, type RuleOptions, type RuleSet } from "./rules/define-rules.js"
export { checkRules, type RuleReport } from "./rules/check-rules.js"
export { rulesPart, type RuleCommands, type RulesPartOptions } from "./rules/rules-part.js"
export type { GivenFact, RuleMark, RulesState } from "./rules/rules-state.js"
export type { BoundaryAdvised, Cause, DispatchWanted, OutcomeMark, RuleEvents, RuleFired } from "./rules/rule-events.js"
