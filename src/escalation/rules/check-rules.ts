import { orInvalidInput, type FaultIssue } from "../../kernel/index.js"
import { issueNear } from "../../kernel/inner.js"
import { checkOperands } from "../conditions/check-operands.js"
import { proveCondition, type Proof } from "../conditions/prove.js"
import { defineFacts } from "../facts/catalogue.js"
import { isSettledBasis } from "../facts/fact.js"
import type { RuleOptions } from "./define-rules.js"
import { checkCircles } from "./check-circles.js"
import { compileRules, type CompiledRule, type RuleProgram } from "./program.js"
import { basisOfRule, type Rule } from "./rule.js"
import { readRules } from "./rule-shape.js"

/** What a check of rules found. Paths begin with the place of the rule: `2.when.and.0`. */
export interface RuleReport {
  /** What cannot be used. */
  readonly issues: readonly FaultIssue[]
  /** What can be used, and is probably not meant. */
  readonly warnings: readonly FaultIssue[]
  /** What could be proved of each rule's condition, by rule id; empty where there are issues. */
  readonly proofs: Readonly<Record<string, Proof>>
  /** A fresh copy of the rules; empty where there are issues. */
  readonly rules: readonly Rule[]
}

/**
 * Checks rules before they meet a call: unknown facts and operators, what is compared with what, conditions that are blank or can
 * never hold or always do, circles, and rules that wait for what they will never believe.
 *
 * @param rules - From anywhere; nothing of it is run. At most 2,000 rules in 64 kB of JSON, 16 levels of operators.
 * @returns Never throws.
 *
 * @example
 * ```ts
 * import { checkRules } from "evenkeel/escalation"
 *
 * const when = { ">": [{ var: "hold.totlMs" }, 60_000] }
 * checkRules([{ id: "longHold", when, then: [{ do: "advise", practice: "holdReturn" }] }]).issues
 * // => [{ path: "0.when.>.0.var", expected: "a declared fact", suggestion: "hold.totalMs" }]
 * ```
 */
export function checkRules(rules: unknown, options: RuleOptions = {}): RuleReport {
  return orInvalidInput({ options }, () => readProgram(rules, options).report)
}

/** What a check found, and the rules as they are run where nothing is wrong with them. */
export function readProgram(
  rules: unknown,
  { facts = defineFacts(), mostCharacters }: RuleOptions,
): { readonly report: RuleReport; readonly program?: RuleProgram } {
  const read = readRules(rules, mostCharacters)
  if ("issues" in read) return failed(read.issues)
  const blank = read.rules.flatMap((rule, index) => checkBlank(rule, index))
  const twice = checkIds(read.rules)
  if (blank.length + twice.length > 0) return failed([...blank, ...twice])
  const compiled = compileRules(read.rules, facts)
  if ("issues" in compiled) return failed(compiled.issues)
  const report = checkProgram(compiled.program, read.rules)
  return report.issues.length > 0 ? failed(report.issues) : { report, program: compiled.program }
}

function failed(issues: readonly FaultIssue[]): { readonly report: RuleReport } {
  return { report: { issues, warnings: [], proofs: {}, rules: [] } }
}

function checkProgram(program: RuleProgram, rules: readonly Rule[]): RuleReport {
  const kindOf = (slot: number) => program.slots[slot]!.fact
  const issues: FaultIssue[] = []
  const warnings: FaultIssue[] = []
  const proofs: Record<string, Proof> = {}
  for (const compiled of program.rules) {
    const types = checkOperands(compiled.condition.node, kindOf)
    issues.push(...types.issues, ...checkBasis(compiled, program), ...checkFired(compiled, program, rules))
    warnings.push(...types.warnings, ...checkHabits(compiled))
    const proof = proveCondition(compiled.condition.node, kindOf)
    proofs[compiled.rule.id] = proof
    const path = `${compiled.index}.when`
    if (proof === "never") issues.push({ path, expected: "a condition that can hold: this one contradicts itself" })
    if (proof === "always") issues.push({ path, expected: "a condition that can fail: this one holds for every call" })
  }
  warnings.push(...checkCircles(program))
  return { issues, warnings, proofs, rules }
}

/** A blank condition is a mistake, never "always". */
function checkBlank({ when }: Rule, index: number): readonly FaultIssue[] {
  const isBlank = typeof when !== "object" || when === null || Object.keys(when).length === 0 || Array.isArray(when)
  return isBlank ? [{ path: `${index}.when`, expected: "a condition: a blank one would hold for every call" }] : []
}

function checkIds(rules: readonly Rule[]): readonly FaultIssue[] {
  const seen = new Set<string>()
  return rules.flatMap(({ id }, index) => {
    const isTaken = seen.has(id)
    seen.add(id)
    return isTaken ? [{ path: `${index}.id`, expected: "an id that no other rule has" }] : []
  })
}

/** A rule that believes only what is settled must not wait for facts that never are. */
function checkBasis({ rule, index, slots }: CompiledRule, program: RuleProgram): readonly FaultIssue[] {
  if (basisOfRule(rule) === "any") {
    const dispatches = rule.then.some((outcome) => outcome.do === "dispatch")
    return dispatches
      ? [{ path: `${index}.basis`, expected: "settled: a dispatch rests on nothing that was only heard" }]
      : []
  }
  return slots.flatMap((slot) => {
    const { fact } = program.slots[slot]!
    if (fact.basisOf !== undefined || isSettledBasis(fact.basis)) return []
    return [
      { path: `${index}.when`, expected: `facts that can be recorded or confirmed: ${fact.name} is only ever heard` },
    ]
  })
}

function checkFired(
  { index, slots }: CompiledRule,
  program: RuleProgram,
  rules: readonly Rule[],
): readonly FaultIssue[] {
  const ids = rules.map(({ id }) => id)
  return slots.flatMap((slot) => {
    const called = /^fired\((.*)\)$/.exec(program.slots[slot]!.fact.name)?.[1]
    const ruleId = called === undefined ? undefined : (JSON.parse(called) as string)
    if (ruleId === undefined || ids.includes(ruleId)) return []
    return [issueNear(`${index}.when`, "the id of a rule of this set in fired", ruleId, ids)]
  })
}

function checkHabits({ rule, index }: CompiledRule): readonly FaultIssue[] {
  if (rule.repeat !== true || (rule.coolDownMs ?? 0) > 0 || rule.oncePerCall === true) return []
  return [{ path: `${index}.coolDownMs`, expected: "a pause: a rule that repeats may fire at every change" }]
}
