import { orInvalidInput } from "../../kernel/index.js"
import { isOpenFollowUp, type FollowUp } from "../stream/follow-up.js"

/** Which promises are counted: those whose promised time lies in `[from, to)`. */
export interface MeasuredSpan {
  readonly from: number
  readonly to: number
  readonly now: number
}

/** How many promises were kept, with what the figure rests on. */
export interface PromiseRate {
  /** Promises of ours that were due: kept, broken, and open past their time. */
  readonly count: number
  readonly keptCount: number
  /** Of those, kept within the grace. */
  readonly onTimeCount: number
  readonly brokenCount: number
  /** Open and late: neither kept nor broken yet, and counted as not kept. */
  readonly overdueCount: number
  /** Promises in `count` whose time was moved with the caller's consent: they are judged by the last time. */
  readonly renegotiatedCount: number
  /** Left out of the ratios: nobody wanted them any more. */
  readonly withdrawnCount: number
  /** `null` where there was none. */
  readonly keptRatio: number | null
  readonly onTimeRatio: number | null
}

/** How late kept promises were. */
export interface Punctuality {
  readonly count: number
  readonly onTimeRatio: number | null
  /** Half of them were no later than this. */
  readonly medianLateMs: number | null
  /** Nine of ten were no later than this. */
  readonly p90LateMs: number | null
}

/**
 * The share of promises that were kept, of those that fell due. What callers promised us is left out, and so is what was dismissed.
 *
 * @throws {@link Fault} `input/invalid` for a value of another form.
 *
 * @example
 * ```ts
 * import { promiseKeptRate } from "evenkeel/followups"
 *
 * promiseKeptRate([], { from: 0, to: 1, now: 1 }).keptRatio // => null
 * ```
 */
export function promiseKeptRate(followUps: readonly FollowUp[], span: MeasuredSpan): PromiseRate {
  return orInvalidInput({ followUps, span }, () => {
    const due = followUps.filter((each) => isOurs(each, span))
    const kept = due.filter(({ standing }) => standing === "kept")
    const onTimeCount = kept.filter(({ end }) => end?.onTime === true).length
    const brokenCount = due.filter(({ standing }) => standing === "broken").length
    const overdueCount = due.filter((each) => isOverdue(each, span.now)).length
    const count = kept.length + brokenCount + overdueCount
    return {
      count,
      keptCount: kept.length,
      onTimeCount,
      brokenCount,
      overdueCount,
      renegotiatedCount: due.filter((each) => each.renegotiatedCount > 0 && isCounted(each, span.now)).length,
      withdrawnCount: due.filter(({ standing }) => standing === "withdrawn").length,
      keptRatio: count === 0 ? null : kept.length / count,
      onTimeRatio: count === 0 ? null : onTimeCount / count,
    }
  })
}

/**
 * How late the promises of ours were that were kept: how many, the share kept on time (0 to 1), median and 90th percentile in milliseconds,
 * `null` where there were none.
 *
 * @param span - Those promised for `from` (included) to `to` (not included), milliseconds since the Unix epoch.
 * @throws {@link Fault} `input/invalid` for a value of another form.
 *
 * @example
 * ```ts
 * import { punctuality } from "evenkeel/followups"
 *
 * punctuality([], { from: 0, to: 1, now: 1 }).onTimeRatio // => null
 * ```
 */
export function punctuality(followUps: readonly FollowUp[], span: MeasuredSpan): Punctuality {
  return orInvalidInput({ followUps, span }, () => {
    const kept = followUps.filter((each) => each.standing === "kept" && isOurs(each, span))
    const lates = kept.map(({ end }) => end?.lateMs ?? 0).sort((one, other) => one - other)
    const onTimeCount = kept.filter(({ end }) => end?.onTime === true).length
    return {
      count: kept.length,
      onTimeRatio: kept.length === 0 ? null : onTimeCount / kept.length,
      medianLateMs: quantile(lates, 0.5),
      p90LateMs: quantile(lates, 0.9),
    }
  })
}

function isOurs({ terms, schedule }: FollowUp, { from, to }: MeasuredSpan): boolean {
  if (terms.promisedBy === "caller" || schedule === null) return false
  return schedule.dueAt >= from && schedule.dueAt < to
}

function isCounted(followUp: FollowUp, now: number): boolean {
  return followUp.standing === "kept" || followUp.standing === "broken" || isOverdue(followUp, now)
}

function isOverdue(followUp: FollowUp, now: number): boolean {
  return isOpenFollowUp(followUp) && followUp.schedule !== null && followUp.schedule.overdueAt < now
}

/** The smallest value that so great a share does not exceed. */
function quantile(sorted: readonly number[], share: number): number | null {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? null
}
