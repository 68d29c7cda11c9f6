import type { FactView } from "../facts/fact.js"
import { isInKey, type Judging } from "./judge.js"
import { nextChange, nextTableChange, overdueSlots, readSlot, truthOf, wakeIfChanged } from "./table.js"

/** Changes that are looked through for one that matters; then it is looked again at the last of them. */
const MOST_CHANGES = 64

/**
 * When time alone would first turn what a rule comes to, if nothing else happened before; `Infinity` where it never would. A window
 * that closes, or a clock that reaches a limit, changes a fact much more often than what a rule comes to.
 */
export function nextTurn(judging: Judging): number {
  const { program, table } = judging
  const { values, changesAt } = table
  if (nextTableChange(program, table) === Infinity) return Infinity
  const before = new Map(program.timedSlots.map((slot) => [slot, [values[slot], changesAt[slot]!] as const]))
  try {
    return search(judging, (slot) => before.has(slot) && values[slot] !== before.get(slot)![0])
  } finally {
    for (const [slot, [value, at]] of before) {
      values[slot] = value
      changesAt[slot] = at
    }
  }
}

/** Lets time pass in the table, change by change. */
function search(judging: Judging, isChanged: (slot: number) => boolean): number {
  const { program, table, view } = judging
  const { changesAt, woken } = table
  let at = Infinity
  for (let count = 0; count < MOST_CHANGES; count++) {
    at = nextTableChange(program, table)
    if (at === Infinity) return at
    const then: FactView = { ...view, now: at }
    woken.round += 1
    woken.rules = []
    for (const slot of overdueSlots(program, table, at)) {
      const value = readSlot(program.slots[slot]!, then)
      changesAt[slot] = nextChange(program, slot, then)
      wakeIfChanged(program, table, slot, value)
    }
    if (woken.rules.some((rule) => turns(judging, rule, isChanged))) return at
  }
  return at
}

/**
 * Whether a rule comes to something else, or may fire anew of facts that have changed. What it did before is left out of account: that
 * changes with what is judged now.
 */
function turns({ program, table }: Judging, index: number, isChanged: (slot: number) => boolean): boolean {
  const truth = truthOf(program.runs[index]!(table.values, undefined))
  if (truth !== table.truths[index]) return true
  const { rule, slots } = program.rules[index]!
  return truth === true && rule.repeat === true && slots.some((slot) => isInKey(program, slot) && isChanged(slot))
}
