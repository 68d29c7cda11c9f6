import { signAt, type Automaton } from "./automaton.js"
import { choiceAt } from "./choices.js"
import { BAR, CLOSE, FIRST_LABEL, FIRST_WORD, GAP, LINE, MAYBE, OPEN, PAUSE, TURN_END } from "./signs.js"

/** Places that are reached without a word: those from which a word leads on, and the ends of patterns. */
export interface Reached {
  /** A view of a list that the next call uses again. */
  readonly open: Int32Array
  readonly ends: number[]
}

/** What is known of places, and the lists in which places are gathered. */
export interface Items {
  /** What stands at a place: a sign, a word, or a label. 0 where nobody has looked. */
  known: Int32Array
  /** The number of the last search that came by. */
  seen: Int32Array
  open: Int32Array
  search: number
}

export function createItems(length: number): Items {
  return { known: new Int32Array(length), seen: new Int32Array(length), open: new Int32Array(length), search: 0 }
}

/** Where a word led. */
export interface Arrival {
  /** Places behind items that took it. They are used up. */
  readonly targets: number[]
  /** Places that a skipped word left as they were. What may be left out there was so before it. */
  readonly kept: ArrayLike<number>
  readonly isPause: boolean
}

/** Goes on from some places through all that takes no word. */
export function reach(automaton: Automaton, { targets: waiting, kept, isPause }: Arrival): Reached {
  const { exits, items } = automaton
  const ends: number[] = []
  for (let index = 0; index < kept.length; index++) {
    const item = items.known[kept[index]!]!
    if (item === GAP || (item === PAUSE && isPause)) waiting.push(kept[index]! + 1)
  }
  const search = ++items.search
  let count = 0
  while (waiting.length > 0) {
    const place = waiting.pop()!
    makeRoom(items, place)
    if (items.seen[place] === search) continue
    items.seen[place] = search
    const item = items.known[place]! === 0 ? lookAt(automaton, place) : items.known[place]!
    if (item >= FIRST_WORD) {
      items.open[count++] = place
      const behind = item < FIRST_LABEL ? place + 1 : leadOn(automaton, place, waiting)
      if (signAt(automaton, behind) === MAYBE) waiting.push(behind)
    } else if (item === MAYBE) waiting.push(place + 1)
    else if (item === BAR || item === CLOSE || item === LINE) {
      const exit = exits.get(place)
      if (exit === undefined) ends.push(place)
      else waiting.push(exit)
    } else if (item === OPEN) {
      const behind = leadOn(automaton, place, waiting)
      if (signAt(automaton, behind) === MAYBE) waiting.push(behind)
    } else if (item === TURN_END && isEnd(automaton, place)) ends.push(place)
    else {
      items.open[count++] = place
      const isPassed = item === GAP || (item === PAUSE && isPause) || signAt(automaton, place + 1) === MAYBE
      if (isPassed) waiting.push(place + 1)
    }
  }
  for (let index = 0; index < kept.length; index++) {
    if (items.seen[kept[index]!] !== search) items.open[count++] = kept[index]!
  }
  return { open: items.open.subarray(0, count), ends }
}

/** Goes into the longer alternatives of a group or class, and gives the place behind it. */
function leadOn(automaton: Automaton, place: number, waiting: number[]): number {
  const { rows, behind } = choiceAt(automaton, place)
  for (const row of rows) waiting.push(row)
  return behind
}

function lookAt(automaton: Automaton, place: number): number {
  const sign = signAt(automaton, place)
  const isChoice = sign === OPEN || (sign >= FIRST_WORD && automaton.row.groups.has(sign))
  const label = isChoice ? choiceAt(automaton, place).label : -1
  const item = label >= 0 ? FIRST_LABEL + label : isChoice ? OPEN : sign
  makeRoom(automaton.items, place)
  automaton.items.known[place] = item
  return item
}

/** Repeated alternatives of classes make new places. */
function makeRoom(items: Items, place: number): void {
  if (place < items.known.length) return
  for (const name of ["known", "seen", "open"] as const) {
    const grown = new Int32Array(place * 2)
    grown.set(items[name])
    items[name] = grown
  }
}

/** Whether a pattern that must end the turn ends here. */
function isEnd(automaton: Automaton, place: number): boolean {
  const next = signAt(automaton, place + 1)
  return next === LINE || (next === BAR && !automaton.exits.has(place + 1))
}
