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
export type { ClockReading, FactDeclaration, FactView, Worded } from "./facts/fact.js"
export type { GivenDeclaration } from "./facts/given.js"
export type { HeardState, HeardMark, HeardTurn } from "./facts/heard.js"
export type { FactOperator } from "./facts/operator.js"
export type { SaidOptions } from "./facts/said.js"

// Rules and what follows from them.
export type { RuleOutcome, Rule } from "./rules/rule.js"
export { defineRules, type RuleOptions, type RuleSet } from "./rules/define-rules.js"
export { evaluateRules, type GivenValue, type PlainFacts, type RuleEvaluation } from "./rules/evaluate-rules.js"
export { checkRules, type RuleReport } from "./rules/check-rules.js"
export { rulesPart, type RulesPart, type RulesPartOptions } from "./rules/rules-part.js"
export type { GivenFact, RuleMark, RulesState } from "./rules/rules-state.js"
export type { AskedBoolean, Asked, AskedNumber, AskedOf, AskedText, Kinds } from "./conditions/build.js"
export { when } from "./conditions/build.js"
export type { StandardFactName, StandardFacts } from "./facts/standard-facts.js"

// Abuse of the agent: a ladder of suggestions.
export { checkAbusePolicy, defaultAbusePolicy, type AbusePolicy, type AbuseStep } from "./abuse/abuse-policy.js"
export { abusePart, type AbusePart } from "./abuse/abuse-part.js"
export { abuseCount, abuseStep, abuseToCarry, type AbuseMark, type AbuseState } from "./abuse/abuse-state.js"

// Help for the agent: who is asked, and what if nobody comes.
export { checkHelpPolicy, defaultHelpPolicy, type HelpPolicy, type HelpRung } from "./help/help-policy.js"
export { helpPart, type HelpPart, type HelpPartOptions, type HelpWords } from "./help/help-part.js"
export { resolveHelp, type HelpAsked, type HelpPreview } from "./help/resolve-help.js"
export { toHelpNotice, type HelpNotice } from "./help/help-notice.js"
export type { HelpRoute, HelpState } from "./help/help-state.js"

// Rules on past calls, and why they fire or do not.
export {
  backtest,
  compareBacktests,
  type BacktestChange,
  type BacktestedCall,
  type BacktestOptions,
  type BacktestReport,
  type Unanswered,
  type WouldFire,
} from "./backtest/backtest.js"
export {
  explainFiring,
  explainRule,
  type ExplainedCall,
  type ExplainOptions,
  type RuleExplanation,
  type RuleStatus,
} from "./explain/explain-rule.js"

// People on call: reached until one acknowledges, and who they are.
export * from "./dispatch/index.js"
export * from "./roster/index.js"
