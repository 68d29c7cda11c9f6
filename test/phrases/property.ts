import * as fc from "fast-check"
import { test as vitestTest } from "vitest"

const seed = 20261125

/** So often, unless EVENKEEL_RUNS says otherwise. */
const runs = Number(process.env.EVENKEEL_RUNS ?? 500)

/** A property as a test, with a fixed seed that a failure prints. */
export function test<Values extends [unknown, ...unknown[]]>(
  name: string,
  ...rest: [
    ...arbitraries: { [Index in keyof Values]: fc.Arbitrary<Values[Index]> },
    check: (...values: Values) => void,
  ]
): void {
  const check = rest.at(-1) as (...values: Values) => void
  const arbitraries = rest.slice(0, -1) as { [Index in keyof Values]: fc.Arbitrary<Values[Index]> }
  vitestTest(`${name} (seed ${seed})`, () => {
    fc.assert(fc.property(...arbitraries, check), { seed, numRuns: runs })
  })
}

export { fc }
