/** Plain JSON. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json }

/**
 * A condition as JsonLogic data: what visual rule builders export and what a playbook holds.
 *
 * `{ "and": [{ ">": [{ "var": "hold.currentMs" }, 60000] }, { "said": ["anger"] }] }`. The operators are those of
 * {@link coreOperators} and the domain operators of the fact catalogue. Nothing else is run, and no code is made of strings.
 *
 * `object`, since the types that rule builders give what they export are interfaces, which fit no type of plain JSON. What is no
 * JSON is found when rules are checked.
 */
export type Condition = Json | object

/** The operators of JsonLogic that are understood. They mean what the community suite says they mean. */
export type CoreOperator =
  | "and"
  | "or"
  | "!"
  | "!!"
  | "=="
  | "==="
  | "!="
  | "!=="
  | "<"
  | "<="
  | ">"
  | ">="
  | "in"
  | "var"
  | "missing"
  | "some"
  | "all"
  | "none"
  | "if"
  | "startsWith"
  | "endsWith"

/** The JsonLogic operators that are understood, in the order of `design`. */
export const coreOperators: readonly CoreOperator[] = [
  "and",
  "or",
  "!",
  "!!",
  "===",
  "!==",
  "==",
  "!=",
  "<",
  "<=",
  ">",
  ">=",
  "in",
  "var",
  "missing",
  "some",
  "all",
  "none",
  "if",
  "startsWith",
  "endsWith",
]

/** Operators that compare values with one another. */
export type Comparison = "==" | "===" | "!=" | "!==" | "<" | "<=" | ">" | ">="

/** How much a condition may hold. Beyond it, it is refused before any of it is looked at more closely. */
export const conditionLimits = {
  /** Levels of operators. */
  depth: 16,
  /** Characters of a text in it: a name, a value, a prefix. */
  textCharacters: 200,
  /** Operators, values and items together. A rule set has at most 64 kB of JSON besides. */
  nodeCount: 5_000,
} as const

/** What a comparison asks, what its contrary is, and what it is with its sides changed. */
interface ComparisonRule {
  holds(left: unknown, right: unknown): boolean
  readonly opposite: Comparison
  readonly mirrored: Comparison
}

const isEqual = (left: unknown, right: unknown) => left === right
const isOther = (left: unknown, right: unknown) => left !== right

/** The comparisons, of two numbers or two texts. `==` converts nothing here: whoever asks has made numbers of both. */
export const comparisons: Readonly<Record<Comparison, ComparisonRule>> = {
  "<": { holds: (left, right) => (left as number) < (right as number), opposite: ">=", mirrored: ">" },
  "<=": { holds: (left, right) => (left as number) <= (right as number), opposite: ">", mirrored: ">=" },
  ">": { holds: (left, right) => (left as number) > (right as number), opposite: "<=", mirrored: "<" },
  ">=": { holds: (left, right) => (left as number) >= (right as number), opposite: "<", mirrored: "<=" },
  "==": { holds: isEqual, opposite: "!=", mirrored: "==" },
  "===": { holds: isEqual, opposite: "!==", mirrored: "===" },
  "!=": { holds: isOther, opposite: "==", mirrored: "!=" },
  "!==": { holds: isOther, opposite: "===", mirrored: "!==" },
}

/** Whether a name is one of the comparisons. */
export function isComparison(op: string): op is Comparison {
  return Object.hasOwn(comparisons, op)
}

/** Whether an operator asks its second operand of each item of its first. */
export function isOfItems(op: string): op is "some" | "all" | "none" {
  return op === "some" || op === "all" || op === "none"
}

/** Whether a comparison asks which is greater; else it asks whether both are the same. */
export function isOrder(op: string): boolean {
  return /^[<>]/.test(op)
}
