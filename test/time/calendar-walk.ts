import fc from "fast-check"
import { expect } from "vitest"
import { answersOf, casesIn, type Fixture } from "./calendar-cases.js"
import { readTemporalMinutes } from "./temporal-minutes.js"

/** Seventeen zones, each around its changes of clocks: at midnight, by half an hour, by a whole date, the other way round, or none. */
const fixtures: readonly Fixture[] = [
  ["America/New_York", "2026-03-04T00:00Z"],
  ["America/New_York", "2026-10-28T00:00Z"],
  ["Europe/London", "2026-03-25T00:00Z"],
  ["Europe/London", "2026-10-21T00:00Z"],
  ["Australia/Lord_Howe", "2026-03-31T00:00Z"],
  ["Australia/Lord_Howe", "2026-09-30T00:00Z"],
  ["Pacific/Apia", "2011-12-26T00:00Z"],
  ["Pacific/Apia", "2012-03-27T00:00Z"],
  ["Africa/Casablanca", "2025-02-19T00:00Z"],
  ["Africa/Casablanca", "2025-04-02T00:00Z"],
  ["America/Sao_Paulo", "2018-10-31T00:00Z"],
  ["America/Sao_Paulo", "2019-02-12T00:00Z"],
  ["Europe/Dublin", "2026-03-25T00:00Z"],
  ["Europe/Dublin", "2026-10-21T00:00Z"],
  ["Asia/Kolkata", "2026-06-10T00:00Z"],
  ["Australia/Adelaide", "2026-03-31T00:00Z"],
  ["Australia/Adelaide", "2026-09-30T00:00Z"],
  ["Pacific/Chatham", "2026-04-01T00:00Z"],
  ["Pacific/Chatham", "2026-09-22T00:00Z"],
  ["America/St_Johns", "2006-10-25T00:00Z"],
  ["America/St_Johns", "2007-03-07T00:00Z"],
  ["Asia/Beirut", "2026-03-25T00:00Z"],
  ["Asia/Beirut", "2026-10-20T00:00Z"],
  // Two hours, a whole change at midnight, and a day that is set back across it.
  ["Antarctica/Troll", "2026-03-25T00:00Z"],
  ["Africa/Cairo", "2026-04-20T00:00Z"],
  ["America/Havana", "2026-10-28T00:00Z"],
  ["America/Nuuk", "2026-03-24T00:00Z"],
  ["Atlantic/Azores", "2026-10-21T00:00Z"],
]

const SEED = 20_261_125

/** Compares so many generated cases with a walk over Temporal's minutes; one of each pair of rows where it must be quick. */
export function compareWithWalk(runs: number, isQuick: boolean, seed = SEED): void {
  const used = isQuick
    ? fixtures.filter(([zone], index) => fixtures.findIndex(([other]) => other === zone) === index)
    : fixtures
  expect(new Set(used.map(([zone]) => zone)).size).toBe(17)
  let checked = 0
  fc.assert(
    fc.property(casesIn(used, readTemporalMinutes), fc.integer({ min: 0, max: 2000 }), (one, workMinutes) => {
      for (const { question, given, painted } of answersOf(one, workMinutes)) {
        expect({ [question]: given }).toEqual({ [question]: painted })
        checked += 1
      }
    }),
    { seed, numRuns: runs },
  )
  console.log(
    `work calendars: ${String(checked)} answers compared with a walk over Temporal's minutes, seed ${String(seed)}`,
  )
}
