import type { FaultIssue } from "../../kernel/index.js"
import { defined, nearest } from "../../kernel/inner.js"
import {
  conditionLimits,
  coreOperators,
  isComparison,
  isOfItems,
  isOrder,
  type Comparison,
  type Condition,
  type CoreOperator,
  type Json,
} from "./condition.js"
import type { ConditionNode, FactNode } from "./node.js"

/** Where the names in a condition come from. Without one it is read for plain data. */
export interface NameSource {
  /** The fact of this name, or what is wrong with it. */
  fact(name: string, path: string): { readonly slot: number } | { readonly issue: FaultIssue }
  /** The fact that a domain operator with these arguments stands for; `undefined` where there is no such operator. */
  operator(
    name: string,
    args: readonly Json[],
    path: string,
  ): { readonly slot: number; readonly name: string } | { readonly issues: readonly FaultIssue[] } | undefined
  /** The domain operators, for suggestions. */
  readonly operatorNames: readonly string[]
}

interface Parsing {
  readonly names: NameSource | undefined
  readonly issues: FaultIssue[]
  left: number
}

/** Where a node stands: how deep, and whether inside `some`, `all` or `none`. */
interface Place {
  readonly path: string
  readonly depth: number
  readonly inItem: boolean
}

const operators = new Set<string>(coreOperators)
const MOST_ISSUES = 20
const tooMany = `at most ${conditionLimits.nodeCount} operators and values`

/**
 * Reads a condition, or tells what is wrong with it. Bounded in depth, size and length of texts; only own members are read, so
 * `__proto__` and `constructor` are unknown operators and nothing more.
 *
 * @param names - The facts that it may read. Left out, `var` reads plain data.
 */
export function parseCondition(
  condition: Condition,
  names?: NameSource,
  path = "",
): { readonly node: ConditionNode } | { readonly issues: readonly FaultIssue[] } {
  const parsing: Parsing = { names, issues: [], left: conditionLimits.nodeCount }
  const node = parse(parsing, condition as Json, { path, depth: 0, inItem: false })
  return parsing.issues.length > 0 ? { issues: parsing.issues } : { node }
}

function parse(parsing: Parsing, value: Json, place: Place): ConditionNode {
  const { path, depth } = place
  const keys = typeof value === "object" && value !== null && !Array.isArray(value) ? Object.keys(value) : []
  // The innermost operator may have plain operands, which stand a level deeper.
  if (depth > conditionLimits.depth || (depth === conditionLimits.depth && keys.length === 1))
    return note(parsing, path, `at most ${conditionLimits.depth} levels`)
  const size = Array.isArray(value) ? value.length : 0
  if (--parsing.left < size) return note(parsing, path, tooMany)
  if (typeof value === "string" && value.length > conditionLimits.textCharacters) {
    return note(parsing, path, `a text of at most ${conditionLimits.textCharacters} characters`)
  }
  if (typeof value !== "object" || value === null) return { kind: "literal", value, path }
  if (Array.isArray(value)) return parseList(parsing, value as readonly Json[], place)
  const op = keys[0]
  if (keys.length === 1 && op !== undefined) return parseOperator(parsing, op, ownValue(value, op), place)
  if (parsing.names === undefined) return { kind: "literal", value, path }
  return note(parsing, path, keys.length === 0 ? "a condition, not an empty one" : "one operator")
}

function ownValue(value: object, name: string): Json {
  return (Object.getOwnPropertyDescriptor(value, name)?.value ?? null) as Json
}

/** A list of plain values is one literal; where something in it is computed, each item is a condition of its own. */
function parseList(parsing: Parsing, items: readonly Json[], place: Place): ConditionNode {
  const { path } = place
  const isPlain = items.every((item) => typeof item !== "object" || item === null)
  if (!isPlain) {
    const args = items.map((item, index) =>
      parse(parsing, item, { ...place, path: `${path}.${index}`, depth: place.depth + 1 }),
    )
    return { kind: "list", args, path }
  }
  parsing.left -= items.length
  const { textCharacters } = conditionLimits
  if (parsing.left < 0) return note(parsing, path, tooMany)
  const isShort = items.every((item) => typeof item !== "string" || item.length <= textCharacters)
  if (isShort) return { kind: "literal", value: items, path }
  return note(parsing, path, `a list of texts of at most ${textCharacters} characters`)
}

function parseOperator(parsing: Parsing, op: string, given: Json, place: Place): ConditionNode {
  const path = place.path === "" ? toName(op) : `${place.path}.${toName(op)}`
  const args = Array.isArray(given) ? (given as readonly Json[]) : [given]
  if (parsing.left < args.length) return note(parsing, path, tooMany)
  if (op === "var") return parseVar(parsing, args, { ...place, path })
  if (operators.has(op)) {
    return parseCore(parsing, op as Exclude<CoreOperator, "var">, args, { ...place, path }, !Array.isArray(given))
  }
  const domain = parsing.names?.operator(op, args, path)
  if (domain === undefined) {
    return note(
      parsing,
      path,
      "a known operator",
      nearest(op, [...coreOperators, ...(parsing.names?.operatorNames ?? [])]),
    )
  }
  if ("issues" in domain) {
    for (const { path: at, expected, suggestion } of domain.issues) note(parsing, at, expected, suggestion)
    return { kind: "literal", value: null, path }
  }
  return { kind: "fact", ...domain, path }
}

function parseCore(
  parsing: Parsing,
  op: Exclude<CoreOperator, "var">,
  args: readonly Json[],
  place: Place,
  bare: boolean,
): ConditionNode {
  const { path } = place
  if (parsing.names !== undefined) checkCount(parsing, op, args, bare, path)
  if (op === "missing" && parsing.names !== undefined) return parseMissing(parsing, args, place)
  if (parsing.names !== undefined && !place.inItem && isComparison(op) && args.includes(null)) {
    return parseNullTest(parsing, op, args, place)
  }
  const nodes = args.map((arg, index) =>
    parse(parsing, arg, {
      path: `${path}.${index}`,
      depth: place.depth + 1,
      inItem: place.inItem || (isOfItems(op) && index === 1),
    }),
  )
  return { kind: "operator", op, args: nodes, bare, path }
}

/** `missing` names the facts that are unknown. */
function parseMissing(parsing: Parsing, args: readonly Json[], { path, inItem }: Place): ConditionNode {
  const listed = args.length === 1 && Array.isArray(args[0]) ? (args[0] as readonly Json[]) : args
  const nodes = listed.map((name, index): ConditionNode => {
    const at = `${path}.${index}`
    if (typeof name !== "string") return note(parsing, at, "the name of a fact")
    return inItem ? note(parsing, at, "no fact inside a list") : toFactNode(parsing, name, at)
  })
  return { kind: "operator", op: "missing", args: nodes, bare: false, path }
}

/** Rule builders ask "is it empty?" as `== null`: of a fact, whether it is unknown. */
function parseNullTest(parsing: Parsing, op: Comparison, args: readonly Json[], place: Place): ConditionNode {
  const { path } = place
  const asked = args.filter((arg) => arg !== null)
  if (args.length !== 2 || asked.length !== 1 || isOrder(op)) return note(parsing, path, "no comparison with null")
  const fact = parse(parsing, asked[0]!, {
    ...place,
    path: `${path}.${args.indexOf(asked[0]!)}`,
    depth: place.depth + 1,
  })
  if (fact.kind !== "fact") return fact.kind === "literal" ? fact : note(parsing, path, "a fact beside null")
  const missing: ConditionNode = { kind: "operator", op: "missing", args: [fact], bare: false, path }
  return { kind: "operator", op: op.startsWith("!") ? "!" : "!!", args: [missing], bare: false, path }
}

function parseVar(parsing: Parsing, args: readonly Json[], place: Place): ConditionNode {
  const { path } = place
  const [name = "", fallback] = args
  if (parsing.names === undefined || place.inItem) {
    const deeper = { ...place, depth: place.depth + 1 }
    const named = parse(parsing, name, deeper)
    if (fallback === undefined) return { kind: "item", name: named, path }
    return { kind: "item", name: named, fallback: parse(parsing, fallback, deeper), path }
  }
  if (typeof name !== "string") return note(parsing, path, "the name of a fact")
  if (fallback !== undefined && typeof fallback === "object" && fallback !== null) {
    return note(parsing, path, "a plain value to use while the fact is unknown")
  }
  return toFactNode(parsing, name, path, fallback)
}

function toFactNode(parsing: Parsing, name: string, path: string, fallback?: Json): ConditionNode {
  const found = parsing.names!.fact(name, path)
  if ("issue" in found) return note(parsing, found.issue.path, found.issue.expected, found.issue.suggestion)
  const node: FactNode = { kind: "fact", slot: found.slot, name, path }
  return fallback === undefined ? node : { ...node, fallback }
}

/** How many operands an operator takes, both ends included. */
function countOf(op: CoreOperator): readonly [least: number, most: number] {
  if (isOrder(op)) return [2, 3]
  if (op === "!" || op === "!!") return [1, 1]
  return ["and", "or", "if", "missing"].includes(op) ? [1, Infinity] : [2, 2]
}

function checkCount({ issues }: Parsing, op: CoreOperator, args: readonly Json[], bare: boolean, path: string): void {
  const [least, most] = countOf(op)
  const alone = op === "!" || op === "!!" || op === "missing"
  if ((bare && !alone) || args.length < least || args.length > most) {
    const count = least === most ? String(least) : most === Infinity ? `at least ${least}` : `${least} to ${most}`
    issues.push({ path, expected: `a list of ${count} operand${count === "1" ? "" : "s"}` })
  }
}

/** A member's name as a message may hold it. */
function toName(name: string): string {
  return /^[\w!<>=?-]{1,40}$/.test(name) ? name : "?"
}

function note({ issues }: Parsing, path: string, expected: string, suggestion?: string): ConditionNode {
  if (issues.length < MOST_ISSUES) issues.push({ path, expected, ...defined({ suggestion }) })
  return { kind: "literal", value: null, path }
}
