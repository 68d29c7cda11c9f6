import type { PromiseWindow } from "../model/promises.js"

/** Whether a window lies within another, or is the same: "at three" in "this afternoon", any in that of a promise without a time. */
export function isWithin({ from, to }: PromiseWindow, wider: PromiseWindow): boolean {
  const begins = wider.from === null || (from !== null && from >= wider.from)
  return begins && (wider.to === null || (to !== null && to <= wider.to))
}
