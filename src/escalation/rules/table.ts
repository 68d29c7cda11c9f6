import { isTruthy } from "../conditions/values.js"
import { basisOf, isSettledBasis, readFact, type FactView } from "../facts/fact.js"
import type { RuleProgram, Slot } from "./program.js"
import { createWoken, type Woken } from "./wake-index.js"

/**
 * The facts of one call as the rules see them. It holds nothing that is not in the call's state: it may be dropped at any time
 * and made again, and is kept only so that an event costs what it changes.
 */
export interface RuleTable {
  readonly values: unknown[]
  /** When each slot changes next by time alone; `Infinity` where it does not. */
  readonly changesAt: number[]
  /** What each rule's condition came to when it was last run: its truth, or `undefined` where it is unknown. */
  readonly truths: (boolean | undefined)[]
  readonly woken: Woken
  /** The time by which it stands. */
  asOf: number
}

/** Reads all facts and runs all rules. */
export function createTable(program: RuleProgram, view: FactView): RuleTable {
  const { slots, rules } = program
  const table: RuleTable = { values: [], changesAt: [], truths: [], woken: createWoken(rules.length), asOf: view.now }
  for (let slot = 0; slot < slots.length; slot++) {
    table.values.push(readSlot(slots[slot]!, view))
    table.changesAt.push(nextChange(program, slot, view))
  }
  for (const { condition } of rules) table.truths.push(truthOf(condition.run(table.values, undefined)))
  return table
}

/**
 * Reads some facts again, and runs the rules that their changes concern.
 *
 * @returns The rules that were run, by index, each once; empty where nothing changed.
 */
export function refresh(
  program: RuleProgram,
  table: RuleTable,
  slots: readonly number[],
  view: FactView,
): readonly number[] {
  const { values, changesAt, truths, woken } = table
  woken.round += 1
  woken.rules = []
  for (const slot of slots) {
    const value = readSlot(program.slots[slot]!, view)
    changesAt[slot] = nextChange(program, slot, view)
    wakeIfChanged(program, table, slot, value)
  }
  const { rules } = woken
  const { runs } = program
  for (let index = 0; index < rules.length; index++) {
    const rule = rules[index]!
    truths[rule] = truthOf(runs[rule]!(values, undefined))
  }
  return rules
}

/** Puts a value in its place, and notes the rules that its change concerns. */
export function wakeIfChanged({ wake }: RuleProgram, { values, woken }: RuleTable, slot: number, value: unknown): void {
  const before = values[slot]
  if (isSame(before, value)) return
  values[slot] = value
  wake.wake(slot, before, value, woken)
}

const none: readonly number[] = []

/** The slots that time has changed since. */
export function overdueSlots({ timedSlots }: RuleProgram, { changesAt }: RuleTable, now: number): readonly number[] {
  if (timedSlots.length === 0) return none
  return timedSlots.filter((slot) => changesAt[slot]! <= now)
}

/** When time alone changes a fact next; `Infinity` where it does not. */
export function nextTableChange({ timedSlots }: RuleProgram, { changesAt }: RuleTable): number {
  let first = Infinity
  for (const slot of timedSlots) first = Math.min(first, changesAt[slot]!)
  return first
}

/** A fact as the rules of its basis know it. */
export function readSlot({ fact, settled }: Slot, view: FactView): unknown {
  const value = readFact(fact, view)
  if (value === undefined || !settled) return value
  return isSettledBasis(basisOf(fact, view)) ? value : undefined
}

/** A clock changes something when it reaches a limit that a rule has. */
export function nextChange({ slots, wake }: RuleProgram, slot: number, view: FactView): number {
  const { fact } = slots[slot]!
  if (fact.changesAt !== undefined) return fact.changesAt(view) ?? Infinity
  const reading = fact.clock?.(view)
  if (reading === undefined || reading.sinceAt === null) return Infinity
  const { beforeMs, sinceAt } = reading
  const passedMs = beforeMs + Math.max(0, view.now - sinceAt)
  return sinceAt + Math.ceil(wake.nextLimit(slot, passedMs) - beforeMs)
}

/** Whether a condition holds by what it came to; `undefined` where it is unknown. */
export function truthOf(value: unknown): boolean | undefined {
  return value === undefined || typeof value === "boolean" ? value : isTruthy(value)
}

function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  return (
    Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((item, index) => Object.is(item, b[index]))
  )
}
