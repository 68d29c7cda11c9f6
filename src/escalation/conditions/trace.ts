import { orInvalidInput } from "../../kernel/index.js"
import type { Compiled, FactTable } from "./compile.js"
import { comparisons, isComparison, isOfItems, type Comparison } from "./condition.js"
import type { ConditionNode } from "./node.js"
import { compareValues, isTruthy } from "./values.js"

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
  /** The facts that it reads, the one that is looked at first. */
  readonly facts: readonly string[]
  /** The comparison that does not hold, as it is asked of the first fact: `60 < hold.totalMs` is `>`. Of `a < b < c` the half that does not. */
  readonly op: string
  /** With what that fact is compared; where it is another fact, what that is now. */
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
  if (op === "if") return unmetIf(step, wanted)
  return [toUnmet(step, wanted)]
}

/** What is lacking in the branch that was taken; where nothing in it can change, what led there. */
function unmetIf({ operands, decidedBy = operands.length }: Trace, wanted: boolean): readonly Unmet[] {
  const taken = operands[decidedBy]
  if (taken?.truth === "unknown" || (taken !== undefined && factsBelow(taken).length > 0)) return unmet(taken, wanted)
  const led = operands[decidedBy - 2 + (decidedBy % 2)]
  return led === undefined ? [] : unmet(led, led.truth !== true)
}

function toUnmet(step: Trace, wanted: boolean): Unmet {
  const { op, operands } = step
  const [left = step, right] = isComparison(op) ? pairOf(op, operands) : operands
  const isTurned = isComparison(op) && right?.op === "fact" && left.op !== "fact"
  const [asked, other] = isTurned || (op === "in" && left.op === "value") ? [right ?? left, left] : [left, right]
  const read = factsBelow(step)
  // What is missing must be known, or the other way round: one of them is enough to tell.
  const first = (op === "missing" && read.find(({ truth }) => (truth === "unknown") !== wanted)) || factsBelow(asked)[0]
  return {
    path: step.path,
    facts: [...new Set([...(first === undefined ? [] : [first]), ...read].map(({ fact }) => fact!))],
    op: isTurned ? comparisons[op].mirrored : op,
    wanted: op === "fact" ? wanted : (other?.value ?? null),
    found: first?.value ?? null,
    truth: step.truth,
    negated: !wanted,
  }
}

/** Of a comparison of three the two that do not hold, or else of which one is unknown; the first two where they do. */
function pairOf(op: Comparison, operands: readonly Trace[]): readonly Trace[] {
  const isUnknown = (at: number) => operands[at]!.truth === "unknown" || operands[at + 1]!.truth === "unknown"
  const fails = (at: number) => compareValues(op, operands[at]!.value, operands[at + 1]!.value) !== true
  const pairs = [...operands.slice(1).keys()]
  return operands.slice(pairs.find((at) => !isUnknown(at) && fails(at)) ?? pairs.find(isUnknown) ?? 0)
}

function factsBelow(step: Trace): readonly Trace[] {
  return step.fact === undefined ? step.operands.flatMap(factsBelow) : [step]
}
