import type { PlainDate } from "../../time/index.js"
import { addUnits } from "./add-units.js"
import { addMonths, toDate, toNumber, type DayNumber, type MonthOfYear } from "./day-number.js"
import type { DayRange } from "./resolve-day.js"
import type { LongPeriod, NamedDay } from "./time-mention.js"

/** The dates of a month, quarter or year, or of a slice of it: of the next one where that of the current one is over. */
export function resolveSpan(named: LongPeriod, today: DayNumber): DayRange | undefined {
  const span = sliceOf(named, today)
  const over = span !== undefined && span.to <= today && named.ahead === 0 && named.slice !== "whole"
  return over ? sliceOf({ ...named, ahead: 1 }, today) : span
}

function sliceOf(named: LongPeriod, today: DayNumber): DayRange | undefined {
  const now = toDate(today)
  const months = named.is === "month" ? 1 : named.is === "quarter" ? 3 : 12
  const first = firstMonth(named, now)
  if (first.year < 1900 || first.year > 2400) return undefined
  const after = addMonths(first, months)
  const from = toNumber({ ...first, day: 1 })
  const to = toNumber({ ...after, day: 1 })
  const third = Math.floor((to - from) / 3)
  switch (named.slice) {
    case "start":
      return { from, to: from + Math.max(7, Math.floor(third / 2)) }
    case "middle":
      return { from: from + third, to: to - third }
    case "late":
      return { from: to - third, to }
    case "firstHalf":
      return { from, to: halfOf(first, months) ?? from + Math.floor((to - from) / 2) }
    case "secondHalf":
      return { from: halfOf(first, months) ?? from + Math.floor((to - from) / 2), to }
    case "last":
    case "end":
      return { from: to - 1, to }
    case "whole":
    case "rest":
      return { from, to }
  }
}

/** Where the second half of a period of an even number of months begins. */
function halfOf(first: MonthOfYear, months: number): DayNumber | undefined {
  return months % 2 === 0 ? toNumber({ ...addMonths(first, months / 2), day: 1 }) : undefined
}

/** "The first two weeks of December": counted from its first date, or back from its last. */
export function resolveEdge(
  { from: side, count, unit, of }: NamedDay & { readonly is: "edge" },
  today: DayNumber,
): DayRange | undefined {
  const whole = resolveSpan(of, today)
  if (whole === undefined) return undefined
  const { from, to } = whole
  const cut = side === "start" ? addUnits(from, count, unit, undefined) : addUnits(to, -count, unit, undefined)
  return side === "start" ? { from, to: Math.min(cut, to) } : { from: Math.max(cut, from), to }
}

function firstMonth(named: LongPeriod, now: PlainDate): MonthOfYear {
  if (named.is === "year") return { year: named.year ?? now.year + (named.ahead ?? 0), month: 1 }
  if (named.is === "quarter") {
    const { year, month } = addMonths(now, 3 * (named.ahead ?? 0))
    if (named.nth === undefined) return { year, month: month - ((month - 1) % 3) }
    const ofYear = named.year ?? now.year + (named.yearsAhead ?? (3 * named.nth < now.month ? 1 : 0))
    return { year: ofYear, month: 3 * named.nth - 2 }
  }
  if (named.month === undefined) return addMonths(now, named.ahead ?? 0)
  if (named.yearsAhead !== undefined) return { year: now.year + named.yearsAhead, month: named.month }
  return { year: named.year ?? (named.month < now.month ? now.year + 1 : now.year), month: named.month }
}
