import { isComparison, isOrder } from "../conditions/condition.js"
import { visitNodes, type ConditionNode, type OperatorNode } from "../conditions/node.js"

/** The rules that were woken, each once. Kept from one time to the next; `round` tells this time from the ones before. */
export interface Woken {
  round: number
  readonly rounds: Uint32Array
  rules: number[]
}

/** Nobody woken yet. */
export function createWoken(ruleCount: number): Woken {
  return { round: 0, rounds: new Uint32Array(ruleCount), rules: [] }
}

/** Finds the rules whose condition may have changed with a fact. */
export interface WakeIndex {
  /** Adds each rule that a change of a slot from one value to another may concern, if it is not among them yet. */
  wake(slot: number, from: unknown, to: unknown, woken: Woken): void
  /** The next value of a running duration, in milliseconds, at which a condition may change; `Infinity` where there is none. */
  nextLimit(slot: number, passedMs: number): number
}

/** Who reads a fact, and how. */
interface Readers {
  /** Everybody. */
  all: number[]
  /** Those to whom any change matters. */
  any: number[]
  /** Limits of comparisons with a number, in order, each with the rules that have it. */
  limits: number[]
  rulesAt: number[][]
  /** Values that it is compared with for equality. */
  equals: Map<unknown, number[]>
  /** Some condition asks more of it than a comparison with what is written there. */
  isFree: boolean
}

/** A running duration that is compared with what is known in the call only is looked at so often. */
const SECOND_MS = 1_000

/**
 * Sorts the conditions of all rules by what they compare each fact with. A change of a number from 3 to 7 concerns only rules with
 * a limit from 3 to 7, a change of a text only rules that name the old or the new one: of a thousand rules a handful.
 *
 * @param isEager - Rules to wake at any change of what they read.
 */
export function createWakeIndex(
  nodes: readonly ConditionNode[],
  slotCount: number,
  isEager: (rule: number) => boolean = () => false,
): WakeIndex {
  const readers = Array.from({ length: slotCount }, newReaders)
  const found = Array.from({ length: slotCount }, () => new Map<number, number[]>())
  nodes.forEach((node, rule) => collect(node, rule, isEager(rule), readers, found))
  readers.forEach((each, slot) => {
    each.limits = [...found[slot]!.keys()].sort((a, b) => a - b)
    each.rulesAt = each.limits.map((limit) => unique(found[slot]!.get(limit)!))
    each.all = unique(each.all)
    each.any = unique(each.any)
  })
  return {
    wake: (slot, from, to, woken) => wakeReaders(readers[slot]!, from, to, woken),
    nextLimit: (slot, passedMs) => {
      const { limits, isFree } = readers[slot]!
      let next = isFree ? (Math.floor(passedMs / SECOND_MS) + 1) * SECOND_MS : Infinity
      for (const limit of limits) {
        if (limit > passedMs) return Math.min(next, limit)
        if (limit + 1 > passedMs) next = Math.min(next, limit + 1)
      }
      return next
    },
  }
}

function newReaders(): Readers {
  return { all: [], any: [], limits: [], rulesAt: [], equals: new Map(), isFree: false }
}

function unique(rules: readonly number[]): number[] {
  return [...new Set(rules)]
}

function collect(
  root: ConditionNode,
  rule: number,
  isEager: boolean,
  readers: readonly Readers[],
  limits: readonly Map<number, number[]>[],
): void {
  const covered = new Set<ConditionNode>()
  visitNodes(root, (node) => {
    if (node.kind === "operator") cover(node, rule, readers, limits, covered)
    if (node.kind !== "fact") return
    readers[node.slot]!.all.push(rule)
    if (isEager || !covered.has(node)) readers[node.slot]!.any.push(rule)
    if (!covered.has(node)) readers[node.slot]!.isFree = true
  })
}

/** Notes comparisons of a fact with what is written in the condition; the fact needs no waking for any other change then. */
function cover(
  node: OperatorNode,
  rule: number,
  readers: readonly Readers[],
  limits: readonly Map<number, number[]>[],
  covered: Set<ConditionNode>,
): void {
  const { op, args } = node
  for (const fact of args) {
    if (fact.kind !== "fact") continue
    const values = comparedWith(op, args, fact)
    const isNumeric = isComparison(op) && values?.every((value) => typeof value === "number") === true
    if (values === undefined || (!isNumeric && !values.every((value) => typeof value === "string"))) continue
    for (const value of values)
      if (isNumeric) push(limits[fact.slot]!, value as number, rule)
      else push(readers[fact.slot]!.equals, value, rule)
    covered.add(fact)
  }
}

/** The values written in the condition that a fact is compared with or looked for among, and nothing else; a text only for equality. */
function comparedWith(op: string, args: readonly ConditionNode[], fact: ConditionNode): readonly unknown[] | undefined {
  // Whether it is known at all changes with no value that it has.
  if (op === "missing") return []
  const others = args.filter((arg) => arg !== fact).map((arg) => (arg.kind === "literal" ? arg.value : undefined))
  if (isComparison(op)) return isOrder(op) && others.some((value) => typeof value !== "number") ? undefined : others
  return op === "in" && fact === args[0] && Array.isArray(others[0]) ? (others[0] as readonly unknown[]) : undefined
}

function push<Key>(map: Map<Key, number[]>, key: Key, rule: number): void {
  const rules = map.get(key)
  if (rules === undefined) map.set(key, [rule])
  else rules.push(rule)
}

function wakeReaders({ all, any, limits, rulesAt, equals }: Readers, from: unknown, to: unknown, woken: Woken): void {
  if (typeof from === "number" && typeof to === "number" && equals.size === 0) {
    add(any, woken)
    const low = from < to ? from : to
    const high = from < to ? to : from
    for (let index = firstFrom(limits, low); index < limits.length && limits[index]! <= high; index++) {
      add(rulesAt[index]!, woken)
    }
  } else if (typeof from === "string" && typeof to === "string" && limits.length === 0) {
    add(any, woken)
    add(equals.get(from) ?? none, woken)
    add(equals.get(to) ?? none, woken)
  } else add(all, woken)
}

const none: readonly number[] = []

function add(rules: readonly number[], { round, rounds, rules: woken }: Woken): void {
  for (let index = 0; index < rules.length; index++) {
    const rule = rules[index]!
    if (rounds[rule] === round) continue
    rounds[rule] = round
    woken.push(rule)
  }
}

/** The first place of a number that is not below `low`. */
function firstFrom(numbers: readonly number[], low: number): number {
  let start = 0
  let end = numbers.length
  while (start < end) {
    const middle = (start + end) >> 1
    if (numbers[middle]! < low) start = middle + 1
    else end = middle
  }
  return start
}
