import { orInvalidInput } from "../kernel/index.js"
import { compileCalendar, type CompiledCalendar } from "./compile-calendar.js"
import { visitCounted } from "./openings.js"
import { mergePauses, type MergedPause, type Pause } from "./pauses.js"
import { timeFault } from "./time-fault.js"
import { DAY_MS, LAST_INSTANT, MINUTE_MS, requireInstant } from "./instant.js"
import type { WorkCalendar } from "./work-calendar.js"

/** What is to be done by when. */
export interface DeadlineQuery {
  /** From when on time counts, milliseconds since the Unix epoch. */
  readonly from: number
  /** How much open time may pass: minutes from 0, counted to the millisecond. */
  readonly workMinutes: number
  /** When nothing counts, in any order; at most 10,000. */
  readonly pauses?: readonly Pause[]
}

/** A stretch of time that counted. */
export interface CountedSegment {
  readonly from: number
  /** Excluded. */
  readonly to: number
  /** Elapsed real minutes: a stretch that holds a change of clocks is longer or shorter than it looks on the wall. */
  readonly minutes: number
}

/** A deadline with the time that counted towards it. */
export interface DeadlinePlan {
  readonly from: number
  readonly workMinutes: number
  /** Milliseconds since the Unix epoch; left out where there is none. */
  readonly dueAt?: number
  /**
   * Why there is no deadline: `neverOpens` where ten years hold no open time that is not paused, `tooFar` where they hold
   * some, but too little.
   */
  readonly unmet?: "neverOpens" | "tooFar"
  /** In order, none touching another; their minutes sum to `workMinutes`. Empty where there is no deadline. */
  readonly segments: readonly CountedSegment[]
}

/** How far ahead is looked. A calendar that opens once in ten years is a mistake, and each further year costs time. */
export const SEARCH_MS = 3653 * DAY_MS

/**
 * The deadline of a task in working time: the earliest instant by which so many open, unpaused minutes have passed.
 *
 * One that falls on a closing, or on the beginning of a pause, stays there. Zero minutes are due at `from` itself where it
 * is open and not paused, else at the next instant that is.
 *
 * @throws {@link Fault} `time/invalid-calendar`, or `time/invalid-query` for an instant, an amount or a pause that is none.
 *
 * @example
 * ```ts
 * import { planDeadline } from "evenkeel/time"
 *
 * const day = [["09:00", "17:00"]] as const
 * const office = { zone: "Europe/London", hours: { mon: day, tue: day, wed: day, thu: day, fri: day } }
 * const friday = Date.UTC(2026, 10, 20, 16, 30)
 * const plan = planDeadline(office, { from: friday, workMinutes: 60 })
 * plan.dueAt === Date.UTC(2026, 10, 23, 9, 30) // => true
 * plan.segments.map((segment) => segment.minutes) // => [30, 30]
 * ```
 */
export function planDeadline(calendar: WorkCalendar, query: DeadlineQuery): DeadlinePlan {
  return orInvalidInput({ calendar, query }, () => planCompiled(compileCalendar(calendar), checkQuery(query)))
}

/** A query that has been checked. */
export interface CheckedQuery extends DeadlineQuery {
  readonly pauses: readonly MergedPause[]
}

/** Stops at a query that cannot be answered, and puts its pauses in order. */
export function checkQuery({ from, workMinutes, pauses }: DeadlineQuery): CheckedQuery {
  requireInstant(from, "from")
  if (!(Number.isFinite(workMinutes) && workMinutes >= 0)) {
    throw timeFault("time/invalid-query", { issues: [{ path: "workMinutes", expected: "minutes from 0" }] })
  }
  return { from, workMinutes, pauses: mergePauses(pauses) }
}

/** {@link planDeadline} without the checks. */
export function planCompiled(compiled: CompiledCalendar, query: CheckedQuery): DeadlinePlan {
  const { from, workMinutes, pauses } = query
  const segments: Stretch[] = []
  const found: { any: boolean; dueAt?: number } = { any: false }
  let leftMs = Math.round(workMinutes * MINUTE_MS)
  const to = Math.min(from + SEARCH_MS, LAST_INSTANT)
  visitCounted(compiled, { from, to, pauses }, (start, end) => {
    found.any = true
    if (leftMs > SEARCH_MS) return true
    const takenMs = Math.min(leftMs, end - start)
    if (takenMs > 0) addSegment(segments, start, start + takenMs)
    leftMs -= takenMs
    if (leftMs === 0) found.dueAt = start + takenMs
    return leftMs === 0
  })
  if (found.dueAt === undefined) return { from, workMinutes, unmet: found.any ? "tooFar" : "neverOpens", segments: [] }
  return { from, workMinutes, dueAt: found.dueAt, segments: segments.map(countMinutes) }
}

/** A stretch that still grows. */
interface Stretch {
  readonly from: number
  to: number
}

/** Stretches that touch are one. */
function addSegment(segments: Stretch[], from: number, to: number): void {
  const last = segments[segments.length - 1]
  if (last !== undefined && last.to === from) last.to = to
  else segments.push({ from, to })
}

function countMinutes({ from, to }: Stretch): CountedSegment {
  return { from, to, minutes: (to - from) / MINUTE_MS }
}
