import { orInvalidInput } from "../kernel/index.js"
import { compileCalendar } from "./compile-calendar.js"
import { isOpen, nextOpening } from "./open-time.js"
import { requireSpan } from "./instant.js"
import { visitOpenings } from "./openings.js"
import type { WorkCalendar } from "./work-calendar.js"

/**
 * Hours in which a person may be called, in their own zone: a calendar, read with the same rules and checked by
 * {@link defineWorkCalendar}. A client's window for one person is `{ ...window, zone: person.zone }`.
 */
export type CallingWindow = WorkCalendar

/**
 * Whether the person may be called at an instant; the last instant of the window is outside.
 *
 * @throws {@link Fault} `time/invalid-calendar` or `time/out-of-range`.
 *
 * @example
 * ```ts
 * import { isWithinWindow } from "evenkeel/time"
 *
 * const window = { zone: "America/Chicago", hours: { fri: [["08:00", "21:00"]] } } as const
 * isWithinWindow(window, Date.UTC(2026, 10, 20, 13, 59)) // => false
 * isWithinWindow(window, Date.UTC(2026, 10, 20, 14)) // => true
 * ```
 */
export function isWithinWindow(window: CallingWindow, at: number): boolean {
  return orInvalidInput({ window, at }, () => isOpen(window, at))
}

/**
 * The first instant, at or after `at`, at which the person may be called.
 *
 * @returns `undefined` where there is none within ten years.
 * @throws {@link Fault} `time/invalid-calendar` or `time/out-of-range`.
 *
 * @example
 * ```ts
 * import { nextCallingTime } from "evenkeel/time"
 *
 * const window = { zone: "America/Chicago", hours: { fri: [["08:00", "21:00"]] } } as const
 * nextCallingTime(window, Date.UTC(2026, 10, 20, 9)) === Date.UTC(2026, 10, 20, 14) // => true
 * ```
 */
export function nextCallingTime(window: CallingWindow, at: number): number | undefined {
  return orInvalidInput({ window, at }, () => nextOpening(window, at))
}

/**
 * The part of a wished-for stretch in which the person may be called: both its edges moved inwards to the window.
 *
 * @param wish - At most 100 years long. A single time (`from` = `to`) stays as it is where it is within the window.
 * @returns `undefined` where no part of the wish is within the window. Between the edges the window may close and open.
 * @throws {@link Fault} `time/invalid-calendar`, `time/out-of-range` or `time/invalid-query`.
 *
 * @example
 * ```ts
 * import { clampToWindow } from "evenkeel/time"
 *
 * const window = { zone: "Europe/London", hours: { fri: [["08:00", "21:00"]] } } as const
 * const friday = { from: Date.UTC(2026, 10, 20), to: Date.UTC(2026, 10, 21) }
 * clampToWindow(window, friday) // => { from: 1795161600000, to: 1795208400000 }
 * clampToWindow(window, { from: friday.to, to: friday.to }) // => undefined
 * ```
 */
export function clampToWindow(
  window: CallingWindow,
  wish: { readonly from: number; readonly to: number },
): { readonly from: number; readonly to: number } | undefined {
  return orInvalidInput({ window, wish }, () => {
    const { from, to } = wish
    requireSpan(from, to)
    if (from === to) return isOpen(window, from) ? { from, to } : undefined
    let clamped: { from: number; to: number } | undefined
    visitOpenings(compileCalendar(window), from, to, (opensAt, closesAt) => {
      clamped = { from: clamped?.from ?? opensAt, to: closesAt }
      return false
    })
    return clamped
  })
}
