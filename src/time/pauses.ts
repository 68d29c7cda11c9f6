import { timeFault } from "./time-fault.js"

/**
 * Time that does not count, from `from` up to, not including, `to`, as two members or as a pair.
 *
 * An empty pause, or one that ends before it begins, changes nothing. `Infinity` stands for an end that is not known yet.
 */
export type Pause = { readonly from: number; readonly to: number } | readonly [from: number, to: number]

/** A pause of a list in which none is empty, none touches another and all are in order. */
export interface MergedPause {
  readonly from: number
  readonly to: number
}

/** More than any case ever had, and still sorted in a few milliseconds. */
const PAUSE_LIMIT = 10_000

/**
 * Puts pauses in order and joins those that overlap or touch.
 *
 * @throws {@link Fault} `time/invalid-query` for more than 10,000 pauses and for one that is no pair of numbers.
 */
export function mergePauses(pauses: readonly Pause[] = []): readonly MergedPause[] {
  if (!Array.isArray(pauses) || pauses.length > PAUSE_LIMIT)
    throw wrongPauses("pauses", `at most ${PAUSE_LIMIT} pauses`)
  const sorted = pauses.map(readPause).filter(({ from, to }) => to > from)
  sorted.sort((a, b) => a.from - b.from)
  const merged: { from: number; to: number }[] = []
  for (const { from, to } of sorted) {
    const last = merged[merged.length - 1]
    if (last !== undefined && from <= last.to) last.to = Math.max(last.to, to)
    else merged.push({ from, to })
  }
  return merged
}

function readPause(pause: unknown, index: number): MergedPause {
  const { from, to } = (pause ?? {}) as Partial<MergedPause>
  const [first, last] = Array.isArray(pause) ? (pause as readonly unknown[]) : [from, to]
  if (isNumber(first) && isNumber(last)) return { from: first, to: last }
  throw wrongPauses(`pauses.${index}`, "{ from, to } in milliseconds since the Unix epoch")
}

function isNumber(value: unknown): value is number {
  return typeof value === "number" && !Number.isNaN(value)
}

function wrongPauses(path: string, expected: string): Error {
  return timeFault("time/invalid-query", { issues: [{ path, expected }] })
}
