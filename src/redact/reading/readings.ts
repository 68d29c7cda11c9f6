/** One thing that was said, as digits. */
export interface Said {
  readonly digits: string
  /** Other ways to read it. Mostly none. */
  readonly others: readonly string[]
  /** A number may begin here: after a pause or a word, or with a written group. */
  readonly isStart: boolean
}

/** Things said one after the other, read in one way. */
export interface Reading {
  readonly digits: string
  /** Places among the digits where a number may begin. Ascending. */
  readonly starts: readonly number[]
  /** Where each thing said ends. */
  readonly ends: readonly number[]
}

/** With more ambiguous things than these not each combination is tried. */
const MOST_AMBIGUOUS = 12
const MOST_SAID = 40

/** Reads things said; those at the places in `turned` in their other way of that number. */
export function readSaid(said: readonly Said[], turned?: ReadonlyMap<number, string>): Reading {
  const starts: number[] = []
  const ends: number[] = []
  let all = ""
  for (const [index, { digits, isStart }] of said.entries()) {
    if (isStart) starts.push(all.length)
    all += turned?.get(index) ?? digits
    ends.push(all.length)
  }
  return { digits: all, starts, ends }
}

/** How many digits that is, read as one would first. */
export function saidLength(said: readonly Said[]): number {
  return said.reduce((sum, { digits }) => sum + digits.length, 0)
}

/**
 * The ways to read things said, the likeliest first: as they are, then with one thing read otherwise, then with two.
 *
 * "Forty five" is mostly 45 and sometimes 40, 5. More than two such in a number would make cards of telephone numbers.
 */
export function* waysToRead(said: readonly Said[]): Generator<Reading> {
  yield readSaid(said)
  const turns = said.flatMap(({ others }, index) => others.map((other) => [index, other] as const))
  if (turns.length === 0 || said.length > MOST_SAID) return
  for (const turn of turns) yield readSaid(said, new Map([turn]))
  if (turns.length > MOST_AMBIGUOUS) return
  for (const [at, one] of turns.entries()) {
    for (const other of turns.slice(at + 1)) if (one[0] !== other[0]) yield readSaid(said, new Map([one, other]))
  }
}
