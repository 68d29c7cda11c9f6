import fc from "fast-check"
import { Temporal } from "temporal-polyfill"
import { describe, expect, test } from "vitest"
import { isFault } from "evenkeel/kernel"
import { addDays, daysInMonth, formatDate, isDate, parseDate, weekdayOf, weekdays } from "evenkeel/time"

const dates = fc.integer({ min: -100_000_000, max: 100_000_000 }).map((days) => addDays(EPOCH, days))
const EPOCH = { year: 1970, month: 1, day: 1 }

describe("dates without a zone", () => {
  test("29 February is in leap years only", () => {
    expect([2024, 2026, 2000, 2100].map((year) => daysInMonth(year, 2))).toEqual([29, 28, 29, 28])
    expect(isDate({ year: 2028, month: 2, day: 29 })).toBe(true)
    expect(isDate({ year: 2026, month: 2, day: 29 })).toBe(false)
  })

  test("a month that is none has no days", () => {
    expect([0, 13, -1, 1.5, NaN].map((month) => daysInMonth(2026, month))).toEqual([0, 0, 0, 0, 0])
  })

  test("days are counted over the ends of months and years, in both directions", () => {
    expect(addDays({ year: 2028, month: 2, day: 28 }, 1)).toEqual({ year: 2028, month: 2, day: 29 })
    expect(addDays({ year: 2027, month: 1, day: 1 }, -1)).toEqual({ year: 2026, month: 12, day: 31 })
  })

  test("weekdays are ISO's", () => {
    expect(weekdayOf(EPOCH)).toBe("thu")
    expect(weekdayOf({ year: 1969, month: 12, day: 31 })).toBe("wed")
    expect(weekdayOf({ year: 2026, month: 11, day: 22 })).toBe("sun")
  })

  test("every date agrees with Temporal's", () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -500_000, max: 500_000 }), (date, count) => {
        const there = Temporal.PlainDate.from(date)
        expect(weekdays.indexOf(weekdayOf(date)) + 1).toBe(there.dayOfWeek)
        expect(formatDate(date)).toBe(there.toString())
        if (Math.abs(date.year) > 200_000) return
        const later = there.add({ days: count })
        expect(addDays(date, count)).toEqual({ year: later.year, month: later.month, day: later.day })
      }),
      { seed: 20261122, numRuns: 1000 },
    )
  })

  test("a date is read back as written", () => {
    const fourDigits = fc.integer({ min: -719_528, max: 2_932_896 }).map((days) => addDays(EPOCH, days))
    fc.assert(
      fc.property(fourDigits, (date) => {
        expect(parseDate(formatDate(date))).toEqual(date)
      }),
      { seed: 20261122, numRuns: 1000 },
    )
  })

  test.each([
    "2026-02-30",
    "2026-13-01",
    "2026-00-10",
    "26-01-01",
    "2026-1-1",
    " 2026-01-01",
    "2026-01-01\n",
    "",
    null,
    5,
  ])("%j is no date", (text) => {
    expect(() => parseDate(text)).toThrow(/time\/invalid-local-time/)
  })

  test("the fault of a wrong date does not repeat it", () => {
    const said = "my birthday is 1 May"
    try {
      parseDate(said)
      expect.unreachable()
    } catch (error) {
      expect(isFault(error)).toBe(true)
      expect(String(error)).not.toContain("birthday")
    }
  })
})
