import type { Sentence } from "../words/sentence.js"

/** Where a sentence or a cue stands in its turn. */
export interface Span {
  readonly start: number
  readonly end: number
}

export function spanOf({ starts, ends }: Sentence): Span {
  return { start: starts[0] ?? 0, end: ends.at(-1) ?? 0 }
}

export function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end
}
