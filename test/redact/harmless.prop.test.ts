import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { converse } from "./converse.js"
import { harmlessSets } from "./harmless.js"
import { Chance } from "./numbers.js"

const SEED = 20_261_122
const CALLS = 300

describe(`harmless numbers (seed ${String(SEED)})`, () => {
  test.each(Object.keys(harmlessSets))("%s come through in the end: at most 1 in 100 is masked", (set) => {
    const chance = new Chance(SEED)
    let masked = 0
    for (let call = 0; call < CALLS; call += 1) {
      const said = harmlessSets[set]?.(chance) ?? []
      const { texts } = converse(said)
      if (texts.some((text, index) => text !== said[index]?.text)) masked += 1
    }
    expect(masked).toBeLessThanOrEqual(CALLS / 100)
  })

  test("what is given back is what was said, to the last character", () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(harmlessSets)), fc.integer(), (set, seed) => {
        const said = set(new Chance(seed))
        const { results } = converse(said)
        for (const { releases } of results) {
          for (const { turnId, text } of releases) expect(text).toBe(said[Number(turnId)]?.text)
        }
      }),
      { seed: SEED, numRuns: 500 },
    )
  })
})
