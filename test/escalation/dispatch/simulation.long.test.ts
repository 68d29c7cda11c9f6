import { describe, expect, test } from "vitest"
import { longRatio } from "../../tools/long-ratio.js"
import { mutants } from "./mutants.js"
import { simulate } from "./simulation.js"

const SEEDS = Math.round(50_500 * longRatio)

const isLong = process.env.LONG === "1" || process.env.npm_lifecycle_event === "test:long"

// Run by `npm run test:long`.
describe.runIf(isLong)("a dispatch through a random life, long", () => {
  test(`${SEEDS} of them`, () => {
    let eventCount = 0
    let simulatedMs = 0
    const endings = new Map<string, number>()
    for (let seed = 0; seed < SEEDS; seed++) {
      const run = simulate(seed)
      expect(run.finding).toBeUndefined()
      eventCount += run.eventCount
      simulatedMs += run.simulatedMs
      endings.set(run.standing, (endings.get(run.standing) ?? 0) + 1)
    }
    const years = Math.round(simulatedMs / 3.15576e10)
    console.log({ seeds: SEEDS, eventCount, years, ...Object.fromEntries(endings) })
  })

  test("how many seeds find each planted bug", () => {
    const shares = mutants.map(({ name, decider }) => {
      let count = 0
      for (let seed = 0; seed < 500 * longRatio; seed++) if (simulate(seed, decider).finding !== undefined) count += 1
      return [name, `${count} of ${500 * longRatio}`] as const
    })
    console.log(Object.fromEntries(shares))
  })
})
