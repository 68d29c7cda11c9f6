import type { Comparison } from "./condition.js"
import type { Run } from "./compile.js"
import type { ConditionNode } from "./node.js"

/** A comparison of a fact with a number, in numbers. */
interface Flat {
  readonly slot: number
  readonly op: number
  readonly limit: number
}

const codes: Readonly<Partial<Record<Comparison | string, number>>> = {
  "<": 0,
  "<=": 1,
  ">": 2,
  ">=": 3,
  "==": 4,
  "===": 4,
  "!=": 5,
  "!==": 5,
}

/**
 * `and` or `or` over nothing but comparisons of facts with numbers, or one of those alone, as most rules are: in one loop over numbers instead of a
 * function for each: a third of the time. `undefined` where there is anything else.
 *
 * @param slow - What to run where a fact is no number.
 */
export function flatten(op: "and" | "or", args: readonly ConditionNode[], slow: Run): Run | undefined {
  const flat = args.map(toFlat)
  if (!flat.every((each) => each !== undefined)) return undefined
  const slots = flat.map(({ slot }) => slot)
  const ops = flat.map((each) => each.op)
  const limits = flat.map(({ limit }) => limit)
  const decides = op === "or"
  const count = flat.length
  return (facts, item) => {
    for (let index = 0; index < count; index++) {
      const value = facts[slots[index]!]
      if (typeof value !== "number") return slow(facts, item)
      if (compares(ops[index]!, value, limits[index]!) === decides) return decides
    }
    return !decides
  }
}

function toFlat(node: ConditionNode): Flat | undefined {
  if (node.kind !== "operator" || node.args.length !== 2 || node.bare) return undefined
  const [left, right] = node.args as readonly [ConditionNode, ConditionNode]
  const op = codes[node.op]
  if (op === undefined || left.kind !== "fact" || left.fallback !== undefined) return undefined
  if (right.kind !== "literal" || typeof right.value !== "number") return undefined
  return { slot: left.slot, op, limit: right.value }
}

function compares(op: number, value: number, limit: number): boolean {
  switch (op) {
    case 0:
      return value < limit
    case 1:
      return value <= limit
    case 2:
      return value > limit
    case 3:
      return value >= limit
    case 4:
      return value === limit
    default:
      return value !== limit
  }
}
