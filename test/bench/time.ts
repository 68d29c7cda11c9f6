/**
 * What a deadline costs, beside the same sum done with temporal-polyfill, in one run: `npx tsx test/bench/time.ts`.
 *
 * Monday to Friday 9 to 17 in New York, four hours' work from 512 starts across both clock changes of 2026. The answers
 * are compared first; then both are timed in turns, in CPU time, and the medians printed.
 */
import { Temporal } from "temporal-polyfill"
import { defineWorkCalendar, openMinutes, planDeadline, toInstant, toLocal } from "../../src/time/index.js"

const ZONE = "America/New_York"
const WORK_MINUTES = 240
const ROUNDS = 9
const day = [["09:00", "17:00"]] as const
const literal = { zone: ZONE, hours: { mon: day, tue: day, wed: day, thu: day, fri: day } }
const office = defineWorkCalendar(literal)
const thawed = JSON.parse(JSON.stringify(literal)) as typeof literal

const springAt = Date.parse("2026-03-02T00:00Z")
const autumnAt = Date.parse("2026-10-26T00:00Z")
const starts = Array.from({ length: 512 }, (_, index) => (index % 2 === 0 ? springAt : autumnAt) + index * 2_400_000)

function planWithTemporal(from: number): number {
  let left = WORK_MINUTES * 60_000
  let cursor = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(ZONE)
  for (;;) {
    if (cursor.dayOfWeek <= 5) {
      const opens = cursor.withPlainTime("09:00").epochMilliseconds
      const closes = cursor.withPlainTime("17:00").epochMilliseconds
      const begins = Math.max(opens, cursor.epochMilliseconds)
      if (closes > begins) {
        if (left <= closes - begins) return begins + left
        left -= closes - begins
      }
    }
    cursor = cursor.toPlainDate().add({ days: 1 }).toZonedDateTime(ZONE)
  }
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

/** Each runs over all starts, `repeat` times. */
const contestants: { name: string; repeat: number; run: () => number }[] = [
  {
    name: "planDeadline, defined calendar",
    repeat: 40,
    run: () => sum(starts.map((from) => planDeadline(office, { from, workMinutes: WORK_MINUTES }).dueAt ?? NaN)),
  },
  {
    name: "planDeadline, plain literal",
    repeat: 5,
    run: () => sum(starts.map((from) => planDeadline(thawed, { from, workMinutes: WORK_MINUTES }).dueAt ?? NaN)),
  },
  { name: "the same with temporal-polyfill", repeat: 1, run: () => sum(starts.map(planWithTemporal)) },
  {
    name: "openMinutes over two weeks",
    repeat: 10,
    run: () => sum(starts.map((from) => openMinutes(office, { from, to: from + 14 * 86_400_000 }))),
  },
  {
    name: "toLocal and toInstant",
    repeat: 40,
    run: () => sum(starts.map((from) => toInstant(toLocal(from, ZONE), ZONE).at)),
  },
  {
    name: "the same two with temporal-polyfill",
    repeat: 1,
    run: () =>
      sum(
        starts.map((from) => {
          const local = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(ZONE).toPlainDateTime()
          return local.toZonedDateTime(ZONE).epochMilliseconds
        }),
      ),
  },
]

const differing = starts.filter(
  (from) => planDeadline(office, { from, workMinutes: WORK_MINUTES }).dueAt !== planWithTemporal(from),
)
console.log(`${starts.length} deadlines compared, ${differing.length} differ`)

const times = contestants.map((): number[] => [])
for (let round = 0; round < ROUNDS; round += 1) {
  contestants.forEach(({ repeat, run }, index) => {
    const began = process.cpuUsage()
    for (let turn = 0; turn < repeat; turn += 1) run()
    const { user, system } = process.cpuUsage(began)
    times[index]?.push((user + system) / (repeat * starts.length))
  })
}
const medians = times.map((list) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? NaN)
contestants.forEach(({ name }, index) => {
  console.log(`${name.padEnd(38)} ${(medians[index] ?? NaN).toFixed(3).padStart(9)} µs`)
})
const ratio = (slow: number, fast: number) => Math.round((medians[slow] ?? NaN) / (medians[fast] ?? NaN))
console.log(`planDeadline is ${ratio(2, 0)} times as fast as Temporal; with a plain literal, ${ratio(2, 1)} times`)
console.log(`toLocal and toInstant are ${ratio(5, 4)} times as fast`)
if (differing.length > 0) process.exitCode = 1
