import { defined } from "../../kernel/inner.js"
import { isComparison, type Comparison } from "./condition.js"
import type { ConditionNode, FactNode, ItemNode, OperatorNode } from "./node.js"
import { flatten } from "./flatten.js"
import { compareValues, incomparable, isTruthy, readPath } from "./values.js"

/** The values of all facts, by slot. `undefined` is unknown. */
export type FactTable = readonly unknown[]

/** A condition as it is run: the value, or `undefined` where it is unknown. `item` is the data at hand. */
export type Run = (facts: FactTable, item: unknown) => unknown

/** A condition, compiled once. The operands stay at hand for the trace. */
export interface Compiled {
  readonly node: ConditionNode
  readonly run: Run
  readonly args: readonly Compiled[]
}

/** What to make of a question without an answer, and of members that are not there. */
export interface Reading {
  /** A comparison that means nothing, or operands that cannot be used. */
  wrong(code: "NaN" | "Invalid Arguments"): unknown
  /** A member that is not there. */
  readonly absent: unknown
}

/** Over facts nothing is wrong: what cannot be told is unknown. */
const factReading: Reading = { wrong: () => undefined, absent: undefined }

/**
 * Compiles a condition to closures. A value that cannot be told is `undefined` and stays so, but where an operand decides alone:
 * `false and unknown` is false, `true or unknown` is true (Kleene's three-valued logic).
 */
export function compileCondition(node: ConditionNode, reading: Reading = factReading): Compiled {
  switch (node.kind) {
    case "literal":
      return { node, run: () => node.value, args: [] }
    case "fact":
      return { node, run: readFact(node), args: [] }
    case "item":
      return compileItem(node, reading)
    case "list":
    case "operator": {
      const args = node.args.map((arg) => compileCondition(arg, reading))
      return { node, run: node.kind === "list" ? readList(args) : compileOperator(node, args, reading), args }
    }
  }
}

function readFact({ slot, fallback }: FactNode): Run {
  return fallback === undefined ? (facts) => facts[slot] : (facts) => facts[slot] ?? fallback
}

function readList(args: readonly Compiled[]): Run {
  return (facts, item) => {
    const items = args.map((arg) => arg.run(facts, item))
    return items.includes(undefined) ? undefined : items
  }
}

function compileItem({ name, fallback, ...rest }: ItemNode, reading: Reading): Compiled {
  const node: ItemNode = { ...rest, name, ...defined({ fallback }) }
  const named = compileCondition(name, reading)
  const otherwise = fallback === undefined ? undefined : compileCondition(fallback, reading)
  const run: Run = (facts, item) =>
    readPath(item, named.run(facts, item)) ?? (otherwise === undefined ? reading.absent : otherwise.run(facts, item))
  return { node, run, args: [] }
}

function compileOperator(node: OperatorNode, args: readonly Compiled[], reading: Reading): Run {
  const { op, bare } = node
  const runs = args.map(({ run }) => run)
  if (isComparison(op)) return compare(op, node, runs, reading)
  switch (op) {
    case "and":
    case "or":
      if (bare) return () => reading.wrong("Invalid Arguments")
      return (
        (reading === factReading
          ? flatten(
              op,
              args.map(({ node: arg }) => arg),
              combine(op, runs),
            )
          : undefined) ?? combine(op, runs)
      )
    case "!":
    case "!!": {
      const run = runs[0] ?? (() => false)
      const wanted = op === "!!"
      return (facts, item) => {
        const value = run(facts, item)
        return value === undefined ? undefined : isTruthy(value) === wanted
      }
    }
    case "in":
      return isIn(node, runs, reading)
    case "missing":
      return missing(node, runs)
    case "some":
    case "all":
    case "none":
      return bare ? () => reading.wrong("Invalid Arguments") : iterate(op, runs, reading)
    case "if":
      return bare ? () => reading.wrong("Invalid Arguments") : choose(runs)
    case "startsWith":
    case "endsWith":
      return affix(op, runs, reading)
  }
}

/** `and` gives the first operand that is false, `or` the first that is true; else the last. */
function combine(op: "and" | "or", runs: readonly Run[]): Run {
  const decides = op === "or"
  const other = !decides
  const count = runs.length
  return (facts, item) => {
    let last: unknown = false
    let known = true
    for (let index = 0; index < count; index++) {
      const value = runs[index]!(facts, item)
      if (value === undefined) known = false
      else if (value === decides || (value !== other && isTruthy(value) === decides)) return value
      else last = value
    }
    return known ? last : undefined
  }
}

function compare(op: Comparison, node: OperatorNode, runs: readonly Run[], reading: Reading): Run {
  if (node.bare || runs.length < 2) return () => reading.wrong("Invalid Arguments")
  const pairs = runs.slice(1).map((run, index) => comparePair(op, runs[index]!, run, reading))
  const all = pairs.length === 1 ? pairs[0]! : combine("and", pairs)
  return (reading === factReading ? flatten("and", [node], all) : undefined) ?? all
}

function comparePair(op: Comparison, left: Run, right: Run, reading: Reading): Run {
  return (facts, item) => {
    const a = left(facts, item)
    const b = right(facts, item)
    if (a === undefined || b === undefined) return undefined
    const answer = compareValues(op, a, b)
    return answer === incomparable ? reading.wrong("NaN") : answer
  }
}

/** A list that is written in the condition is looked up in a set: a long one costs no more than a short one. */
function isIn({ args }: OperatorNode, runs: readonly Run[], reading: Reading): Run {
  const [needle, hay] = runs
  if (needle === undefined || hay === undefined) return () => reading.wrong("Invalid Arguments")
  const listed = args[1]!
  if (listed.kind === "literal" && Array.isArray(listed.value)) {
    const set = new Set<unknown>(listed.value)
    return (facts, item) => {
      const value = needle(facts, item)
      return value === undefined ? undefined : set.has(value)
    }
  }
  return (facts, item) => {
    const value = needle(facts, item)
    const among = hay(facts, item)
    if (value === undefined || among === undefined) return undefined
    if (typeof among === "string") return typeof value === "string" && among.includes(value)
    return Array.isArray(among) && among.includes(value)
  }
}

function missing({ args }: OperatorNode, runs: readonly Run[]): Run {
  return (facts, item) => {
    const names: string[] = []
    for (let index = 0; index < args.length; index++) {
      const arg = args[index]!
      const value = runs[index]!(facts, item)
      if (arg.kind === "fact") {
        if (value === undefined) names.push(arg.name)
        continue
      }
      for (const name of Array.isArray(value) ? (value as readonly unknown[]) : [value]) {
        const found = readPath(item, name)
        if (found === undefined || found === null || found === "") names.push(name as string)
      }
    }
    return names
  }
}

function iterate(op: "some" | "all" | "none", [list, test]: readonly Run[], reading: Reading): Run {
  return (facts, item) => {
    const items = list?.(facts, item)
    if (items === undefined) return undefined
    if (!Array.isArray(items) || test === undefined) return reading.wrong("Invalid Arguments")
    if (items.length === 0) return op === "none"
    const decides = op !== "all"
    let known = true
    for (const each of items as readonly unknown[]) {
      const value = test(facts, each)
      if (value === undefined) known = false
      else if (isTruthy(value) === decides) return op === "some"
    }
    return known ? op !== "some" : undefined
  }
}

function choose(runs: readonly Run[]): Run {
  return (facts, item) => {
    for (let index = 0; index + 1 < runs.length; index += 2) {
      const value = runs[index]!(facts, item)
      if (value === undefined) return undefined
      if (isTruthy(value)) return runs[index + 1]!(facts, item)
    }
    return runs.length % 2 === 1 ? runs[runs.length - 1]!(facts, item) : null
  }
}

function affix(op: "startsWith" | "endsWith", [text, part]: readonly Run[], reading: Reading): Run {
  return (facts, item) => {
    const whole = text?.(facts, item)
    const piece = part?.(facts, item)
    if (whole === undefined || piece === undefined) return undefined
    if (typeof whole !== "string" || typeof piece !== "string") return reading.wrong("Invalid Arguments")
    return op === "startsWith" ? whole.startsWith(piece) : whole.endsWith(piece)
  }
}
