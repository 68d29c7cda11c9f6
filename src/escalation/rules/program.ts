import type { FaultIssue } from "../../kernel/index.js"
import { issueNear } from "../../kernel/inner.js"
import { compileCondition, type Compiled, type Run } from "../conditions/compile.js"
import type { Json } from "../conditions/condition.js"
import { slotsOf, type ConditionNode } from "../conditions/node.js"
import { parseCondition, type NameSource } from "../conditions/parse.js"
import type { FactCatalogue } from "../facts/catalogue.js"
import type { FactDeclaration } from "../facts/fact.js"
import { basisOfRule, type Rule } from "./rule.js"
import { createWakeIndex, type WakeIndex } from "./wake-index.js"

/** One place of the fact table. */
export interface Slot {
  readonly fact: FactDeclaration
  /** Only its recorded or confirmed values are known here. */
  readonly settled: boolean
}

/** A rule, compiled. */
export interface CompiledRule {
  readonly rule: Rule
  readonly index: number
  readonly condition: Compiled
  /** The slots that it reads. */
  readonly slots: readonly number[]
}

/** A rule set, compiled once and shared by all calls: nothing in it changes. */
export interface RuleProgram {
  readonly rules: readonly CompiledRule[]
  /** The conditions of the rules, as they are run. */
  readonly runs: readonly Run[]
  readonly slots: readonly Slot[]
  /** The slots that an event of a type may change. */
  readonly slotsOn: ReadonlyMap<string, readonly number[]>
  /** The slots that time alone may change. */
  readonly timedSlots: readonly number[]
  readonly wake: WakeIndex
}

/** Compiles rules, or tells what is wrong with their conditions. Paths count from the rule set. */
export function compileRules(
  rules: readonly Rule[],
  catalogue: FactCatalogue,
): { readonly program: RuleProgram } | { readonly issues: readonly FaultIssue[] } {
  const slots: Slot[] = []
  const places = new Map<string, number>()
  const issues: FaultIssue[] = []
  const compiled: CompiledRule[] = []
  const tried = new Set(rules.flatMap(({ id, dryRun }) => (dryRun === true ? [id] : [])))
  rules.forEach((rule, index) => {
    const settled = basisOfRule(rule) === "settled"
    const names = toNameSource(catalogue, slots, places, { settled, unseen: rule.dryRun === true ? nothing : tried })
    const parsed = parseCondition(rule.when, names, `${index}.when`)
    if ("issues" in parsed) issues.push(...parsed.issues)
    else {
      const { node } = parsed
      compiled.push({ rule, index, condition: compileCondition(node), slots: slotsOf(node) })
    }
  })
  if (issues.length > 0) return { issues }
  return { program: toProgram(compiled, slots) }
}

function toProgram(rules: readonly CompiledRule[], slots: readonly Slot[]): RuleProgram {
  const slotsOn = new Map<string, number[]>()
  slots.forEach(({ fact }, slot) => {
    for (const type of fact.changesOn) slotsOn.set(type, [...(slotsOn.get(type) ?? []), slot])
  })
  const timedSlots = slots.flatMap(({ fact }, slot) =>
    fact.clock !== undefined || fact.changesAt !== undefined ? [slot] : [],
  )
  const nodes: readonly ConditionNode[] = rules.map(({ condition }) => condition.node)
  const wake = createWakeIndex(nodes, slots.length, (index) => rules[index]!.rule.repeat === true)
  return { rules, runs: rules.map(({ condition }) => condition.run), slots, slotsOn, timedSlots, wake }
}

const nothing: ReadonlySet<string> = new Set()

/** How a rule reads. */
interface Reading {
  readonly settled: boolean
  /** Rules that are only tried out: nothing follows them, so to a rule in earnest they have not fired. */
  readonly unseen: ReadonlySet<string>
}

/** Gives every fact that is read a place in the table: the same for the same name, arguments and reading. */
function toNameSource(
  catalogue: FactCatalogue,
  slots: Slot[],
  places: Map<string, number>,
  { settled, unseen }: Reading,
): NameSource {
  const place = (name: string, make: () => FactDeclaration): number => {
    const key = `${settled ? "settled" : "any"} ${name}`
    const known = places.get(key)
    if (known !== undefined) return known
    places.set(key, slots.length)
    slots.push({ fact: make(), settled })
    return slots.length - 1
  }
  return {
    operatorNames: [...catalogue.operators.keys()],
    fact(name, path) {
      const fact = catalogue.facts.get(name)
      if (fact !== undefined) return { slot: place(name, () => fact) }
      return { issue: issueNear(path, "a declared fact", name, [...catalogue.facts.keys()]) }
    },
    operator(op, args, path) {
      const operator = catalogue.operators.get(op)
      if (operator === undefined) return undefined
      const made = operator.toFact(args, path)
      if ("issues" in made) return made
      const name = toCallName(op, args)
      return op === "fired" && unseen.has(args[0] as string)
        ? { slot: place(`unseen ${name}`, () => ({ ...made, name, read: () => 0 })), name }
        : { slot: place(name, () => ({ ...made, name })), name }
    },
  }
}

/** The name of a fact with arguments: the operator and what it was given. */
function toCallName(op: string, args: readonly Json[]): string {
  return `${op}(${args.map((arg) => JSON.stringify(arg)).join(", ")})`
}
