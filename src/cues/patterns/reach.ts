import { grow, type Program } from "./program.js"
import { END, FORK, GAP, JUMP, PAUSE } from "./signs.js"

/** What is reached without a word: places from which a word leads on, and the ends of patterns. */
export interface Reached {
  /** A view of a list that the next search uses again. */
  readonly open: Int32Array
  readonly ends: number[]
}

/** The lists that a search fills. */
export interface Search {
  /** By place: the number of the last search that came by. */
  seen: Int32Array
  open: Int32Array
  number: number
}

export function createSearch(): Search {
  return { seen: new Int32Array(4_096), open: new Int32Array(4_096), number: 0 }
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
export function reach({ items, links, length }: Program, search: Search, arrival: Arrival): Reached {
  const { targets: waiting, kept, isPause } = arrival
  makeRoom(search, length)
  const { seen, open } = search
  const number = ++search.number
  const ends: number[] = []
  for (let index = 0; index < kept.length; index++) {
    const item = items[kept[index]!]!
    if (item === GAP || (item === PAUSE && isPause)) waiting.push(kept[index]! + 1)
  }
  let count = 0
  while (waiting.length > 0) {
    const place = waiting.pop()!
    if (seen[place] === number) continue
    seen[place] = number
    const item = items[place]!
    if (item === END) ends.push(links[place]!)
    else if (item === JUMP) waiting.push(links[place]!)
    else if (item === FORK) waiting.push(place + 1, links[place]!)
    else {
      open[count++] = place
      if (item === GAP || (item === PAUSE && isPause)) waiting.push(place + 1)
    }
  }
  for (let index = 0; index < kept.length; index++) {
    if (seen[kept[index]!] !== number) open[count++] = kept[index]!
  }
  return { open: open.subarray(0, count), ends }
}

function makeRoom(search: Search, length: number): void {
  while (search.seen.length < length) {
    search.seen = grow(search.seen)
    search.open = grow(search.open)
  }
}
