import { signAt, type Automaton, type Choice } from "./automaton.js"
import { BAR, CLOSE, FIRST_LABEL, FIRST_WORD, LINE, OPEN } from "./signs.js"

/**
 * Looks into a group, a class or an inflected word that is reached for the first time: few patterns are gone through to their end. Its single
 * words become one label.
 */
export function choiceAt(automaton: Automaton, place: number): Choice {
  const { choices } = automaton
  const known = choices.get(place)
  if (known !== undefined) return known
  const sign = signAt(automaton, place)
  const choice = sign === OPEN ? readGroup(automaton, place) : repeatName(automaton, sign, place + 1)
  choices.set(place, choice)
  return choice
}

/** The place behind an item that takes a word, without the `?` that may follow it. */
export function behindItem(automaton: Automaton, place: number): number {
  return automaton.items.known[place]! < FIRST_LABEL ? place + 1 : choiceAt(automaton, place).behind
}

/** Whether one of the words of a label is meant. */
export const fits = ({ labels }: Automaton, label: number, word: number): boolean =>
  labels[label - FIRST_LABEL]!.includes(word)

/** A class leads on to `behind` from each place where it is used; its single words are shared. */
function repeatName(automaton: Automaton, name: number, behind: number): Choice {
  const { label, rows } = choiceAt(automaton, automaton.row.groups.get(name)!)
  return { label, rows: rows.map((row) => copyRow(automaton, row, behind)), behind }
}

function copyRow(automaton: Automaton, row: number, behind: number): number {
  const { copies, exits } = automaton
  const { length } = automaton.row.text
  const start = length + copies.length
  const end = rowEnd(automaton, row)
  for (let place = row; place < end; place++) copies.push(signAt(automaton, place))
  exits.set(length + copies.push(CLOSE) - 1, behind)
  return start
}

function readGroup(automaton: Automaton, group: number): Choice {
  const { labels, exits, row } = automaton
  const singles: number[] = []
  const rows: number[] = []
  const ends: number[] = []
  let place = group
  do {
    const start = place + 1
    place = rowEnd(automaton, start)
    ends.push(place)
    const sign = signAt(automaton, start)
    if (place !== start + 1 || sign < FIRST_WORD) rows.push(start)
    else if (!row.groups.has(sign)) singles.push(sign)
    else {
      const { label, rows: longer } = choiceAt(automaton, row.groups.get(sign)!)
      if (longer.length > 0) rows.push(start)
      else singles.push(...labels[label]!)
    }
  } while (signAt(automaton, place) === BAR)
  for (const end of ends) exits.set(end, place + 1)
  return { label: singles.length === 0 ? -1 : labels.push(singles) - 1, rows, behind: place + 1 }
}

/** Where an alternative of a group ends: at its `|` or closing bracket. */
function rowEnd(automaton: Automaton, start: number): number {
  let depth = 0
  for (let place = start; ; place++) {
    const sign = signAt(automaton, place)
    if (sign === OPEN) depth += 1
    else if (sign === LINE || sign === undefined) throw new Error("A pattern cannot be read: a bracket is not closed.")
    else if (depth === 0 && (sign === BAR || sign === CLOSE)) return place
    else if (sign === CLOSE) depth -= 1
  }
}
