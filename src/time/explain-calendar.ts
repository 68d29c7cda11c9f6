import { orInvalidInput } from "../kernel/index.js"
import { compileCalendar, type CompiledCalendar } from "./compile-calendar.js"
import { dayNumberAt } from "./day.js"
import { checkQuery, planCompiled, type DeadlinePlan, type DeadlineQuery } from "./deadline.js"
import { firstInstant } from "./local-reading.js"
import { formatLocal } from "./local-text.js"
import { visitOpenings } from "./openings.js"
import { DAY_MS, MINUTE_MS } from "./instant.js"
import type { WorkCalendar } from "./work-calendar.js"

/** Why time counted or did not. Closed time of a holiday's date is `holiday`; `paused` is time that was open. */
export type StepKind = "counted" | "paused" | "holiday" | "closed"

/** One stretch between the start and the deadline, of one kind. */
export interface DeadlineStep {
  readonly kind: StepKind
  readonly from: number
  /** Excluded. */
  readonly to: number
  /** Elapsed real minutes. */
  readonly minutes: number
  /** `from` on the wall of the calendar's zone, with its offset: `2026-11-20T16:30:00-05:00`. */
  readonly fromLocal: string
  /** `to` on the same wall. */
  readonly toLocal: string
  /** What the calendar calls the holiday, where it does. */
  readonly holiday?: string
}

/** A deadline whose sum a person can check. */
export interface ExplainedDeadline extends DeadlinePlan {
  /**
   * Every stretch from `from` to `dueAt`, each beginning where the one before ends; the minutes of the counted ones sum to
   * `workMinutes`. Empty where there is no deadline.
   */
  readonly steps: readonly DeadlineStep[]
}

/**
 * Answers what {@link planDeadline} answers, and accounts for all the time between.
 *
 * @throws {@link Fault} as {@link planDeadline}.
 *
 * @example
 * ```ts
 * import { explainDeadline } from "evenkeel/time"
 *
 * const day = [["09:00", "17:00"]] as const
 * const office = { zone: "Europe/London", hours: { mon: day, fri: day } }
 * const { steps } = explainDeadline(office, { from: Date.UTC(2026, 10, 20, 16, 30), workMinutes: 60 })
 * steps.map((step) => `${step.kind} ${step.minutes} from ${step.fromLocal}`)
 * // => [
 * //   "counted 30 from 2026-11-20T16:30:00+00:00",
 * //   "closed 3840 from 2026-11-20T17:00:00+00:00",
 * //   "counted 30 from 2026-11-23T09:00:00+00:00",
 * // ]
 * ```
 */
export function explainDeadline(calendar: WorkCalendar, query: DeadlineQuery): ExplainedDeadline {
  return orInvalidInput({ calendar, query }, () => {
    const compiled = compileCalendar(calendar)
    const plan = planCompiled(compiled, checkQuery(query))
    const { dueAt } = plan
    if (dueAt === undefined) return { ...plan, steps: [] }
    const steps: DeadlineStep[] = []
    let cursor = plan.from
    for (const { from, to } of plan.segments) {
      addSkipped(steps, compiled, cursor, from)
      addStep(steps, compiled, { kind: "counted", from, to })
      cursor = to
    }
    addSkipped(steps, compiled, cursor, dueAt)
    return { ...plan, steps }
  })
}

/** Time that did not count: what was open in it was paused, the rest closed. */
function addSkipped(steps: DeadlineStep[], compiled: CompiledCalendar, from: number, to: number): void {
  let cursor = from
  visitOpenings(compiled, from, to, (opensAt, closesAt) => {
    addClosed(steps, compiled, cursor, opensAt)
    addStep(steps, compiled, { kind: "paused", from: opensAt, to: closesAt })
    cursor = closesAt
    return false
  })
  addClosed(steps, compiled, cursor, to)
}

/** Closed time, cut where holidays begin and end. */
function addClosed(steps: DeadlineStep[], compiled: CompiledCalendar, from: number, to: number): void {
  const { table, holidays } = compiled
  let cursor = from
  for (let day = dayNumberAt(table, from); cursor < to; day += 1) {
    const end = Math.min(to, firstInstant(table, (day + 1) * DAY_MS))
    if (end <= cursor) continue
    const holiday = holidays.get(day)
    const kind = holiday === undefined ? "closed" : "holiday"
    addStep(steps, compiled, { kind, from: cursor, to: end, ...(holiday?.name && { holiday: holiday.name }) })
    cursor = end
  }
}

/** Adds a step, or lengthens the last one where it is of the same kind. */
function addStep(
  steps: DeadlineStep[],
  { zone }: CompiledCalendar,
  step: Pick<DeadlineStep, "kind" | "from" | "to" | "holiday">,
): void {
  if (step.to <= step.from) return
  const last = steps[steps.length - 1]
  const joins = last !== undefined && last.kind === step.kind && last.holiday === step.holiday
  const from = joins ? last.from : step.from
  if (joins) steps.pop()
  steps.push({
    ...step,
    from,
    minutes: (step.to - from) / MINUTE_MS,
    fromLocal: formatLocal(from, zone),
    toLocal: formatLocal(step.to, zone),
  })
}
