import fc from "fast-check"
import { expect, test } from "vitest"
import { defineWorkCalendar, explainDeadline, isOpen, nextOpening, openMinutes, planDeadline } from "evenkeel/time"
import type { Holiday, OpenHours, WorkCalendar } from "evenkeel/time"
import { MINUTE, paintOpen, readMinutes, unpaint, type MinuteRow } from "./minute-oracle.js"

const SEED = 20261122
const RUNS = Number(process.env.EVENKEEL_RUNS ?? 600)
const DAYS = 9

/** Nine days of a zone around something odd; the two outermost on each side are there for nights and holidays. */
const fixtures: readonly (readonly [zone: string, from: string])[] = [
  ["America/New_York", "2026-03-04T00:00Z"],
  ["America/New_York", "2026-10-28T00:00Z"],
  ["Europe/London", "2026-03-25T00:00Z"],
  ["Europe/London", "2026-10-21T00:00Z"],
  ["Australia/Lord_Howe", "2026-03-31T00:00Z"],
  ["Australia/Lord_Howe", "2026-09-30T00:00Z"],
  ["Pacific/Apia", "2011-12-26T00:00Z"],
  ["Africa/Casablanca", "2025-02-19T00:00Z"],
  ["Africa/Casablanca", "2025-04-02T00:00Z"],
  ["Antarctica/Troll", "2026-03-25T00:00Z"],
  ["Antarctica/Troll", "2026-10-21T00:00Z"],
  ["Asia/Beirut", "2026-03-25T00:00Z"],
  ["Asia/Beirut", "2026-10-20T00:00Z"],
  ["Africa/Cairo", "2026-04-20T00:00Z"],
  ["America/Havana", "2026-10-28T00:00Z"],
  ["America/St_Johns", "2006-10-25T00:00Z"],
  ["America/St_Johns", "2007-03-07T00:00Z"],
  ["Asia/Kathmandu", "2026-12-28T00:00Z"],
]
const rows = new Map<string, MinuteRow>()

function rowOf([zone, from]: readonly [string, string]): MinuteRow {
  const key = zone + from
  const row = rows.get(key) ?? readMinutes(zone, Date.parse(from), DAYS)
  rows.set(key, row)
  return row
}

const two = (value: number) => String(value).padStart(2, "0")
const clock = fc
  .oneof(
    { weight: 3, arbitrary: fc.integer({ min: 0, max: 95 }).map((quarter) => quarter * 15) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 1439 }) },
    // Where clocks change.
    { weight: 2, arbitrary: fc.integer({ min: 0, max: 200 }) },
  )
  .map((minutes) => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`)
const closing = fc.oneof({ weight: 8, arbitrary: clock }, { weight: 1, arbitrary: fc.constant("24:00") })
const openHours: fc.Arbitrary<OpenHours> = fc.tuple(clock, closing)
const hours = fc.array(openHours, { maxLength: 4 })
const week = fc.record(
  { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours, sat: hours, sun: hours },
  { requiredKeys: [] },
)

interface Case {
  readonly row: MinuteRow
  readonly calendar: WorkCalendar
  readonly pauses: readonly (readonly [number, number])[]
  /** Minutes into the row. */
  readonly from: number
  readonly to: number
}

const cases: fc.Arbitrary<Case> = fc.constantFrom(...fixtures).chain((fixture) => {
  const row = rowOf(fixture)
  const holiday: fc.Arbitrary<Holiday> = fc
    .record({ offset: fc.integer({ min: 0, max: DAYS }), hours: fc.option(hours, { nil: undefined }) })
    .map((one) => {
      const date = new Date(row.from + one.offset * 1440 * MINUTE).toISOString().slice(0, 10)
      return one.hours === undefined ? { date } : { date, hours: one.hours }
    })
  const minute = fc.integer({ min: 0, max: (DAYS - 5) * 1440 }).map((index) => index + 2 * 1440)
  const pause = fc
    .tuple(minute, fc.oneof(fc.integer({ min: -60, max: 200 }), fc.integer({ min: 0, max: 3000 })))
    .map(([index, length]) => [row.from + index * MINUTE, row.from + (index + length) * MINUTE] as const)
  return fc.record({
    row: fc.constant(row),
    calendar: fc
      .record({ hours: week, holidays: fc.uniqueArray(holiday, { maxLength: 3, selector: (one) => one.date }) })
      .map((parts) => defineWorkCalendar({ zone: row.zone, ...parts })),
    pauses: fc.array(pause, { maxLength: 4 }),
    from: minute,
    to: minute,
  })
})

test("every answer is what painting minutes gives", { timeout: 300_000 }, () => {
  let checked = 0
  fc.assert(
    fc.property(cases, fc.integer({ min: 0, max: 2000 }), ({ row, calendar, pauses, from, to }, workMinutes) => {
      const open = paintOpen(row, calendar)
      const counted = unpaint(row, open, pauses)
      const at = row.from + from * MINUTE
      const instant = (index: number) => (index === -1 ? undefined : row.from + index * MINUTE)
      // The row ends; what lies behind its last day but two is not known there.
      const known = row.wall.length - 2 * 1440
      const within = (value: number | undefined) =>
        value !== undefined && value <= row.from + known * MINUTE ? value : undefined

      expect(isOpen(calendar, at)).toBe(open[from])
      const opening = open.indexOf(true, from)
      expect(within(nextOpening(calendar, at))).toBe(within(instant(opening)))

      const until = row.from + to * MINUTE
      const expected = counted.slice(from, Math.max(from, to)).filter(Boolean).length
      expect(openMinutes(calendar, { from: at, to: until, pauses })).toBe(expected)

      const plan = planDeadline(calendar, { from: at, workMinutes, pauses })
      let index = from
      if (workMinutes === 0) index = counted.indexOf(true, from)
      for (let left = workMinutes; left > 0 && index < counted.length; index += 1)
        if (counted[index] === true) left -= 1
      expect(within(plan.dueAt)).toBe(within(instant(index)))
      checked += 4
    }),
    { seed: SEED, numRuns: RUNS },
  )
  console.log(`work calendars: ${checked} answers compared with painted minutes, seed ${SEED}`)
})

test(
  "a deadline's segments are open, unpaused, apart, and sum to the work; its steps leave no gap",
  { timeout: 300_000 },
  () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: 1, max: 4000 }), ({ row, calendar, pauses, from }, workMinutes) => {
        const query = { from: row.from + from * MINUTE, workMinutes, pauses }
        const { dueAt, segments, steps, ...rest } = explainDeadline(calendar, query)
        if (dueAt === undefined) {
          expect(rest.unmet).toBeDefined()
          return
        }
        expect(openMinutes(calendar, { from: query.from, to: dueAt, pauses })).toBe(workMinutes)
        expect(segments.reduce((sum, segment) => sum + segment.minutes, 0)).toBe(workMinutes)
        expect(segments.at(-1)?.to).toBe(dueAt)
        for (const segment of segments) {
          expect(openMinutes(calendar, { ...segment, pauses })).toBe(segment.minutes)
          expect(isOpen(calendar, segment.from)).toBe(true)
        }
        segments.slice(1).forEach((segment, index) => expect(segment.from).toBeGreaterThan(segments[index]?.to ?? 0))
        expect([query.from, ...steps.map((step) => step.to)]).toEqual([...steps.map((step) => step.from), dueAt])
        const counted = steps.filter((step) => step.kind === "counted")
        expect(counted.map(({ from, to, minutes }) => ({ from, to, minutes }))).toEqual(segments)
        for (const step of steps) {
          const open = openMinutes(calendar, step)
          expect(open).toBe(step.kind === "counted" || step.kind === "paused" ? step.minutes : 0)
        }
      }),
      { seed: SEED, numRuns: RUNS },
    )
  },
)

test("more work, and a later start, are never due sooner; minutes add up", { timeout: 300_000 }, () => {
  const shift = fc.integer({ min: 0, max: 1440 })
  fc.assert(
    fc.property(cases, shift, shift, ({ row, calendar, pauses, from, to }, workMinutes, more) => {
      const at = row.from + from * MINUTE
      const dueAt = (start: number, minutes: number) =>
        planDeadline(calendar, { from: start, workMinutes: minutes, pauses }).dueAt ?? Infinity
      expect(dueAt(at, workMinutes + more)).toBeGreaterThanOrEqual(dueAt(at, workMinutes))
      expect(dueAt(at + more * MINUTE, workMinutes)).toBeGreaterThanOrEqual(dueAt(at, workMinutes))
      const [first, middle, last] = [from, to, from + more]
        .sort((a, b) => a - b)
        .map((index) => row.from + index * MINUTE)
      const open = (start = 0, end = 0) => openMinutes(calendar, { from: start, to: end, pauses })
      expect(open(first, middle) + open(middle, last)).toBe(open(first, last))
    }),
    { seed: SEED, numRuns: RUNS },
  )
})
