import { spansOf, type CompiledCalendar } from "./compile-calendar.js"
import { dateExists, dayNumberAt } from "./day.js"
import { firstInstant } from "./local-reading.js"
import type { MergedPause } from "./pauses.js"
import { DAY_MS } from "./instant.js"

/** Receives a stretch of time, its end excluded; answers `true` when it has seen enough. */
export type VisitStretch = (from: number, to: number) => boolean

/**
 * Visits the open stretches between two instants, in order, none twice: hours that overlap are cut at what was visited,
 * so that they may touch but never overlap.
 *
 * It begins with the date before, whose night may reach over, and ends with the date after, for clocks that are set back
 * across midnight. Edges are in order because the first showing of a later wall-clock time is never earlier.
 */
export function visitOpenings(compiled: CompiledCalendar, from: number, to: number, visit: VisitStretch): void {
  const { table } = compiled
  const lastDay = dayNumberAt(table, to) + 1
  let covered = from
  for (let day = dayNumberAt(table, from) - 1; day <= lastDay; day += 1) {
    const spans = spansOf(compiled, day)
    if (spans.length === 0 || !dateExists(table, day)) continue
    for (const { opensMs, closesMs } of spans) {
      const opensAt = Math.max(covered, firstInstant(table, day * DAY_MS + opensMs))
      const closesAt = Math.min(to, firstInstant(table, day * DAY_MS + closesMs))
      if (closesAt <= opensAt) continue
      if (visit(opensAt, closesAt)) return
      covered = closesAt
    }
  }
}

/** Visits what is open and not paused. */
export function visitCounted(
  compiled: CompiledCalendar,
  { from, to, pauses }: { readonly from: number; readonly to: number; readonly pauses: readonly MergedPause[] },
  visit: VisitStretch,
): void {
  let next = 0
  visitOpenings(compiled, from, to, (opensAt, closesAt) => {
    let cursor = opensAt
    for (; next < pauses.length; next += 1) {
      const pause = pauses[next] as MergedPause
      if (pause.from >= closesAt) break
      if (pause.from > cursor && visit(cursor, pause.from)) return true
      cursor = Math.max(cursor, pause.to)
      if (pause.to > closesAt) break
    }
    return cursor < closesAt && visit(cursor, closesAt)
  })
}
