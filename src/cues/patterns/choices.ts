import type { Row } from "./row.js"
import { BAR, CLOSE, FIRST_WORD, LINE, OPEN } from "./signs.js"

/** What a class or an inflected word comes to. */
export interface Choice {
  /** Its alternatives of one word. */
  readonly singles: readonly number[]
  /** Where the longer ones begin in the row. */
  readonly longer: readonly number[]
}

/** The alternatives of a class or inflected word. */
export function choiceOf(row: Row, name: number): Choice {
  let choice = row.choices.get(name)
  if (choice === undefined) row.choices.set(name, (choice = readChoice(row, row.groups.get(name)!)))
  return choice
}

function readChoice(row: Row, group: number): Choice {
  const singles: number[] = []
  const longer: number[] = []
  let place = group
  do {
    const start = place + 1
    place = choiceEnd(row.text, start)
    const sign = row.text.charCodeAt(start)
    if (place !== start + 1 || sign < FIRST_WORD) longer.push(start)
    else if (!row.groups.has(sign)) singles.push(sign)
    else {
      const named = choiceOf(row, sign)
      singles.push(...named.singles)
      longer.push(...named.longer)
    }
  } while (row.text.charCodeAt(place) === BAR)
  return { singles, longer }
}

/** Where an alternative of a group ends: at its `|` or closing bracket. */
function choiceEnd(text: string, start: number): number {
  let depth = 0
  for (let place = start; ; place++) {
    const sign = text.charCodeAt(place)
    if (sign >= FIRST_WORD) continue
    if (sign === OPEN) depth += 1
    else if (sign === LINE || Number.isNaN(sign)) throw new Error("A pattern cannot be read: a bracket is not closed.")
    else if (depth === 0 && (sign === BAR || sign === CLOSE)) return place
    else if (sign === CLOSE) depth -= 1
  }
}
