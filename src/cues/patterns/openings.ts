import { BAR, CLAUSE_FRONT, CLOSE, GAP, LINE, MAYBE, OPEN, TURN_FRONT } from "./signs.js"
import type { Row } from "./row.js"

/** Where the patterns begin that may begin with a word; some others may be among them. */
export function findOpenings(row: Row, word: number): readonly number[] {
  const found = new Set<number>()
  addOpenings(row, word, found)
  return [...found]
}

function addOpenings(row: Row, code: number, found: Set<number>): void {
  const { text } = row
  const sign = String.fromCharCode(code)
  for (let place = text.indexOf(sign); place >= 0; place = text.indexOf(sign, place + 1)) addStart(row, place, found)
}

/** Where the patterns begin that begin with a gap: they may begin with any word. */
export function findGaps(row: Row): readonly number[] {
  const found = new Set<number>()
  for (const { index } of row.text.matchAll(/[\n|(^~?][-_]/g)) addStart(row, index + 1, found)
  return [...found]
}

/** Of an item that stands in a class, what the class begins counts. */
function addStart(row: Row, place: number, found: Set<number>): void {
  const start = findStart(row.text, place)
  if (start === undefined) return
  if (start < row.namesFrom) found.add(start)
  else addOpenings(row, row.names.get(start)!, found)
}

/** The start of the pattern that may begin with the item at a place, behind its anchor. Nothing where another stands before it. */
function findStart(text: string, place: number): number | undefined {
  let at = place - 1
  for (;;) {
    const code = at < 0 ? LINE : text.charCodeAt(at)
    if (code === LINE || code === CLAUSE_FRONT || code === TURN_FRONT) return at + 1
    if (code === OPEN) at -= 1
    else if (code === BAR) {
      const open = findOpen(text, at - 1)
      if (text.charCodeAt(open) !== OPEN) return at + 1
      at = open - 1
    } else if (code === MAYBE || (code === CLOSE && canBeEmpty(text, at))) {
      if (code === MAYBE) at -= 1
      at = text.charCodeAt(at) === CLOSE ? findOpen(text, at - 1) - 1 : at - 1
    } else return undefined
  }
}

/** The bracket that is open at a place, or the place before the line. */
function findOpen(text: string, from: number): number {
  let depth = 0
  for (let at = from; at >= 0; at--) {
    const code = text.charCodeAt(at)
    if (code === LINE) return at
    if (code === CLOSE) depth += 1
    else if (code === OPEN && depth-- === 0) return at
  }
  return -1
}

/** Whether one of the alternatives of the group that ends here has nothing that must be said. */
function canBeEmpty(text: string, end: number): boolean {
  let isEmpty = true
  for (let at = end - 1; at >= 0; at--) {
    const code = text.charCodeAt(at)
    if (code === OPEN) return isEmpty
    if (code === BAR) {
      if (isEmpty) return true
      isEmpty = true
    } else if (code === MAYBE) at = text.charCodeAt(at - 1) === CLOSE ? findOpen(text, at - 2) : at - 1
    else if (code === CLOSE) {
      if (!canBeEmpty(text, at)) isEmpty = false
      at = findOpen(text, at - 1)
    } else if (code !== GAP) isEmpty = false
  }
  return false
}
