import { comparisons, isComparison, type Comparison } from "./condition.js"
import type { FactKind } from "./check-operands.js"
import type { ConditionNode, OperatorNode } from "./node.js"
import { compareValues, isTruthy } from "./values.js"

/**
 * What can be proved of a condition over known facts.
 *
 * - `never`: it contradicts itself.
 * - `always`: it holds for every call.
 * - `sometimes`: there are facts for which it holds, and facts for which it does not.
 * - `notProved`: it compares facts with one another, looks into lists, or has too many alternatives to try.
 */
export type Proof = "never" | "always" | "sometimes" | "notProved"

/** One thing that must hold, about one fact. */
interface Atom {
  readonly slot: number
  readonly op: Comparison | "in" | "notIn" | "true" | "false"
  readonly value: unknown
}

/** Ways in which a condition may hold, each a list of things that must hold together; `opaque` things cannot be reasoned about. */
interface Alternatives {
  readonly ways: readonly (readonly Atom[])[]
  readonly opaque: boolean
}

/** More ways than this are not gone through. */
const MOST_WAYS = 256

/** Proves what can be proved of a condition. */
export function proveCondition(node: ConditionNode, kindOf: (slot: number) => FactKind): Proof {
  const holds = toWays(node, true)
  const fails = toWays(node, false)
  if (holds === undefined || fails === undefined) return "notProved"
  if (!holds.opaque && !holds.ways.some((way) => isPossible(way, kindOf))) return "never"
  if (!fails.opaque && !fails.ways.some((way) => isPossible(way, kindOf))) return "always"
  return holds.opaque || fails.opaque ? "notProved" : "sometimes"
}

function toWays(node: ConditionNode, wanted: boolean): Alternatives | undefined {
  if (node.kind === "literal") return { ways: isTruthy(node.value) === wanted ? [[]] : [], opaque: false }
  if (node.kind === "fact") {
    return node.fallback === undefined ? one({ slot: node.slot, op: wanted ? "true" : "false", value: null }) : opaque
  }
  if (node.kind !== "operator") return opaque
  const { op, args } = node
  if (op === "!" || op === "!!") return toWays(args[0]!, op === "!" ? !wanted : wanted)
  if (op === "and" || op === "or") {
    const parts = args.map((arg) => toWays(arg, wanted))
    return (op === "and") === wanted ? product(parts) : sum(parts)
  }
  if (isComparison(op)) return ofComparison(op, node, wanted)
  return op === "in" ? ofIn(node, wanted) : opaque
}

const opaque: Alternatives = { ways: [[]], opaque: true }

function one(atom: Atom): Alternatives {
  return { ways: [[atom]], opaque: false }
}

function sum(parts: readonly (Alternatives | undefined)[]): Alternatives | undefined {
  const known = parts.flatMap((part) => (part === undefined ? [] : part))
  const ways = known.flatMap((part) => part.ways)
  if (known.length < parts.length || ways.length > MOST_WAYS) return undefined
  return { ways, opaque: known.some((part) => part.opaque) }
}

function product(parts: readonly (Alternatives | undefined)[]): Alternatives | undefined {
  let ways: (readonly Atom[])[] = [[]]
  let hidden = false
  for (const part of parts) {
    if (part === undefined) return undefined
    ways = ways.flatMap((way) => part.ways.map((more) => [...way, ...more]))
    hidden ||= part.opaque
    if (ways.length > MOST_WAYS) return undefined
  }
  return { ways, opaque: hidden }
}

function ofComparison(op: Comparison, { args }: OperatorNode, wanted: boolean): Alternatives | undefined {
  const pairs = args.slice(1).map((right, index) => ofPair(op, args[index]!, right, wanted))
  return wanted ? product(pairs) : sum(pairs)
}

function ofPair(op: Comparison, left: ConditionNode, right: ConditionNode, wanted: boolean): Alternatives {
  if (left.kind === "literal" && right.kind === "literal") {
    return { ways: (compareValues(op, left.value, right.value) === true) === wanted ? [[]] : [], opaque: false }
  }
  const asked = wanted ? op : comparisons[op].opposite
  if (left.kind === "fact" && left.fallback === undefined && right.kind === "literal") {
    return one({ slot: left.slot, op: asked, value: right.value })
  }
  if (right.kind === "fact" && right.fallback === undefined && left.kind === "literal") {
    return one({ slot: right.slot, op: comparisons[asked].mirrored, value: left.value })
  }
  return opaque
}

function ofIn({ args: [needle, hay] }: OperatorNode, wanted: boolean): Alternatives {
  const listed = hay?.kind === "literal" && Array.isArray(hay.value)
  if (needle?.kind !== "fact" || needle.fallback !== undefined || !listed) return opaque
  return one({ slot: needle.slot, op: wanted ? "in" : "notIn", value: hay.value })
}

/** Whether all of these may hold together. */
function isPossible(atoms: readonly Atom[], kindOf: (slot: number) => FactKind): boolean {
  const bySlot = new Map<number, Atom[]>()
  for (const atom of atoms) bySlot.set(atom.slot, [...(bySlot.get(atom.slot) ?? []), atom])
  return [...bySlot].every(([slot, each]) => hasValue(each, kindOf(slot)))
}

/** Whether a fact can have a value for which each of these holds: the values that could make a difference are tried. */
function hasValue(atoms: readonly Atom[], kind: FactKind): boolean {
  return candidates(atoms, kind).some((value) => atoms.every((atom) => holdsFor(atom, value)))
}

function candidates(atoms: readonly Atom[], { type, unit, values }: FactKind): readonly unknown[] {
  if (type === "boolean") return [true, false]
  if (type === "list") return [[], ["?"]]
  const named = atoms.flatMap(({ value }) => (Array.isArray(value) ? (value as readonly unknown[]) : [value]))
  if (type === "text") {
    if (values !== undefined) return values
    const texts = named.filter((value) => typeof value === "string")
    return ["", "?", ...texts, ...texts.map((text) => `${text}?`)]
  }
  const limits = named.filter((value) => typeof value === "number").sort((a, b) => a - b)
  const least = unit === undefined || unit === "score" ? -Infinity : 0
  const most = unit === "ratio" ? 1 : Infinity
  const isWhole = unit === "ms" || unit === "count"
  const between = limits.slice(1).map((limit, index) => (limit + limits[index]!) / 2)
  const steps = limits.flatMap((limit) => [limit - 1, limit, limit + 1, Math.floor(limit), Math.ceil(limit)])
  return [0, 1, ...steps, ...between].filter(
    (value) => value >= least && value <= most && (!isWhole || Number.isInteger(value)),
  )
}

function holdsFor({ op, value }: Atom, candidate: unknown): boolean {
  if (op === "true" || op === "false") return isTruthy(candidate) === (op === "true")
  if (op === "in" || op === "notIn") return (value as readonly unknown[]).includes(candidate) === (op === "in")
  return compareValues(op, candidate, value) === true
}
