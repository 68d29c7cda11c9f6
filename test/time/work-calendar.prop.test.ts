import fc from "fast-check"
import { expect, test } from "vitest"
import { explainDeadline, isOpen, openMinutes, planDeadline } from "evenkeel/time"
import { answersOf, casesIn, type Fixture } from "./calendar-cases.js"
import { MINUTE, readMinutes } from "./minute-oracle.js"

const SEED = 20261122
const RUNS = Number(process.env.EVENKEEL_RUNS ?? 600)

/** Nine days of a zone around something odd. */
const fixtures: readonly Fixture[] = [
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
const cases = casesIn(fixtures, readMinutes)

test("every answer is what painting minutes gives", { timeout: 300_000 }, () => {
  let checked = 0
  fc.assert(
    fc.property(cases, fc.integer({ min: 0, max: 2000 }), (one, workMinutes) => {
      const answers = answersOf(one, workMinutes)
      for (const { question, given, painted } of answers) expect({ [question]: given }).toEqual({ [question]: painted })
      checked += answers.length
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
