/** How often something was heard, of how often it was there. */
export interface Tally {
  hits: number
  misses: number
  falseAlarms: number
  total: number
  /** Where it was missed, and where it was heard and was not. */
  readonly missedIds: string[]
  readonly falseIds: string[]
}

export function emptyTally(): Tally {
  return { hits: 0, misses: 0, falseAlarms: 0, total: 0, missedIds: [], falseIds: [] }
}

export function count(tally: Tally, id: string, isLabelled: boolean, isHeard: boolean): void {
  tally.total += 1
  if (isLabelled && isHeard) tally.hits += 1
  else if (isLabelled) {
    tally.misses += 1
    tally.missedIds.push(id)
  } else if (isHeard) {
    tally.falseAlarms += 1
    tally.falseIds.push(id)
  }
}

const ratio = (part: number, whole: number): number | undefined => (whole === 0 ? undefined : part / whole)

export const precisionOf = ({ hits, falseAlarms }: Tally) => ratio(hits, hits + falseAlarms)
export const recallOf = ({ hits, misses }: Tally) => ratio(hits, hits + misses)
export const f1Of = ({ hits, misses, falseAlarms }: Tally) => ratio(2 * hits, 2 * hits + misses + falseAlarms)

/** Positives, precision, recall and F1, as cells of a table. */
export function cellsOf(tally: Tally): readonly string[] {
  const figures = [precisionOf(tally), recallOf(tally), f1Of(tally)].map((value) => value?.toFixed(3) ?? "–")
  return [String(tally.hits + tally.misses), ...figures]
}
