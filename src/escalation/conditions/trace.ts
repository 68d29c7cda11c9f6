import { orInvalidInput } from "../../kernel/index.js"
import type { Compiled, FactTable } from "./compile.js"
import { isOfItems } from "./condition.js"
import type { ConditionNode } from "./node.js"
import { isTruthy } from "./values.js"

/** Whether a condition holds. `unknown` where a fact that decides it is unknown. */
export type Truth = boolean | "unknown"

/** Why a condition came to what it came to: the same tree as the condition, with each operand's value. */
export interface Trace {
  /** The operator, `fact`, or `value` for what is written in the condition. */
  readonly op: string
  /** Where it stands in the condition. */
  readonly path: string
  readonly truth: Truth
  /** What it gave; `null` where it is unknown. */
  readonly value: unknown
  /** The fact's name, where it is one. */
  readonly fact?: string
  readonly operands: readonly Trace[]
  /** Index of the operand that decided alone; left out where all of them did. */
  readonly decidedBy?: number
}

/**
 * Runs a condition again, step by step, and keeps what each step gave. Slower than running it: for when a rule fired, or when
 * somebody asks why it did not.
 */
export function traceCondition(compiled: Compiled, facts: FactTable): Trace {
  const { node, run } = compiled
  const value = run(facts, undefined)
  const truth: Truth = value === undefined ? "unknown" : isTruthy(value)
  const operands =
    node.kind === "operator" && isOfItems(node.op)
      ? [traceCondition(compiled.args[0]!, facts)]
      : compiled.args.map((arg) => traceCondition(arg, facts))
  const step = { op: toOp(node), path: node.path, truth, value: value ?? null, operands }
  const named = node.kind === "fact" ? { ...step, fact: node.name } : step
  const decidedBy = toDecider(node, truth, operands)
  return decidedBy === undefined ? named : { ...named, decidedBy }
}

function toOp(node: ConditionNode): string {
  if (node.kind === "operator") return node.op
  return node.kind === "literal" ? "value" : node.kind
}

function toDecider(node: ConditionNode, truth: Truth, operands: readonly Trace[]): number | undefined {
  if (node.kind !== "operator") return undefined
  if (node.op === "and" && truth !== true) return firstOf(operands, truth)
  if (node.op === "or" && truth !== false) return firstOf(operands, truth)
  if (node.op !== "if") return undefined
  for (let index = 0; index + 1 < operands.length; index += 2) {
    const condition = operands[index]!.truth
    if (condition !== false) return condition === true ? index + 1 : index
  }
  return operands.length % 2 === 1 ? operands.length - 1 : undefined
}

function firstOf(operands: readonly Trace[], truth: Truth): number | undefined {
  const index = operands.findIndex((operand) => operand.truth === truth)
  return index < 0 ? undefined : index
}

/** The operands that made a condition what it is, without those that had no part in it. */
export function decidingSteps(step: Trace): readonly Trace[] {
  if (step.fact !== undefined) return [step]
  if (step.op === "if" && step.decidedBy !== undefined) {
    const before = step.operands.slice(0, step.decidedBy).filter((_, index) => index % 2 === 0)
    return [...before, step.operands[step.decidedBy]!].flatMap(decidingSteps)
  }
  if (step.decidedBy !== undefined) return decidingSteps(step.operands[step.decidedBy]!)
  return step.operands.flatMap(decidingSteps)
}

/** One thing that is lacking for a condition to hold. */
export interface Unmet {
  /** Where it stands in the condition. */
  readonly path: string
  /** The facts that it reads. */
  readonly facts: readonly string[]
  /** The comparison that does not hold, with what is wanted. */
  readonly op: string
  readonly wanted: unknown
  /** What the fact is now; `null` where it is unknown. */
  readonly found: unknown
  readonly truth: Truth
  /** It holds, and must not. */
  readonly negated: boolean
}

/**
 * The least that is lacking for a condition to hold: of alternatives the one with the fewest unmet parts, the first of equals.
 * Empty where it holds.
 *
 * @param step - A trace: of {@link explainRule}, or of the backtest.
 *
 * @example
 * ```ts
 * import { createCall } from "evenkeel/runtime"
 * import { defineRules, explainRule, nearestUnmet, rulesPart, when } from "evenkeel/escalation"
 *
 * const longHold = when.fact("hold.totalMs").moreThan(120_000)
 * const rules = defineRules([{ id: "longHold", when: longHold, then: [{ do: "advise", practice: "holdReturn" }] }])
 * const call = createCall({ callId: "CA1", at: 1_767_225_600_000, parts: [rulesPart(rules)] })
 * const { trace } = explainRule(rules, "longHold", call.getSnapshot())!
 * nearestUnmet(trace).map(({ facts, op, wanted, found }) => [facts, op, wanted, found])
 * // => [[["hold.totalMs"], ">", 120_000, 0]]
 * ```
 */
export function nearestUnmet(step: Trace): readonly Unmet[] {
  return orInvalidInput({ step }, () => unmet(step, true))
}

function unmet(step: Trace, wanted: boolean): readonly Unmet[] {
  if (step.truth === wanted) return []
  const { op, operands } = step
  if (op === "!" || op === "!!") return unmet(operands[0]!, op === "!" ? !wanted : wanted)
  if (op === "and" || op === "or") {
    const each = operands.map((operand) => unmet(operand, wanted))
    if ((op === "and") === wanted) return each.flat()
    return each.reduce((best, next) => (next.length < best.length ? next : best), each[0] ?? [])
  }
  return [toUnmet(step, wanted)]
}

function toUnmet(step: Trace, wanted: boolean): Unmet {
  const read = factsBelow(step)
  const other = step.operands.find(({ op }) => op === "value")
  return {
    path: step.path,
    facts: read.map(({ fact }) => fact!),
    op: step.op,
    wanted: step.op === "fact" ? wanted : (other?.value ?? null),
    found: read[0]?.value ?? null,
    truth: step.truth,
    negated: !wanted,
  }
}

function factsBelow(step: Trace): readonly Trace[] {
  return step.fact === undefined ? step.operands.flatMap(factsBelow) : [step]
}
