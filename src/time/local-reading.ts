import { DAY_MS } from "./instant.js"
import { changesBetween, offsetAt, type ZoneTable } from "./offsets.js"

/** The two readings of a local time, the earlier first; they are one where nothing is met. */
interface LocalReading {
  readonly first: number
  readonly second: number
  readonly met: "none" | "gap" | "fold"
}

/**
 * Reads a local time with the offset of a day before and that of a day after. No zone is further than a day from UTC, and no
 * two changes stand within two days, so the change that matters lies between, if there is one.
 */
export function readLocal(table: ZoneTable, localMs: number): LocalReading {
  const before = offsetAt(table, localMs - DAY_MS)
  const after = offsetAt(table, localMs + DAY_MS)
  const byBefore = localMs - before
  if (before === after) return { first: byBefore, second: byBefore, met: "none" }
  const byAfter = localMs - after
  const beforeHolds = offsetAt(table, byBefore) === before
  const afterHolds = offsetAt(table, byAfter) === after
  if (beforeHolds && afterHolds) return { first: byBefore, second: byAfter, met: "fold" }
  if (!beforeHolds && !afterHolds) return { first: byAfter, second: byBefore, met: "gap" }
  const only = beforeHolds ? byBefore : byAfter
  return { first: only, second: only, met: "none" }
}

/** The first instant at which the wall shows this time or, where clocks skip it, any later one. */
export function firstInstant(table: ZoneTable, localMs: number): number {
  const { first, second, met } = readLocal(table, localMs)
  if (met !== "gap") return first
  return changesBetween(table, first, second)[0]?.at ?? second
}
