import { describe, expect, test } from "vitest"
import { attacks } from "./attacks.js"
import { converse } from "./converse.js"
import { harmlessForms } from "./harmless-forms.js"
import { leaks } from "./leaks.js"
import { anyCard, Chance } from "./numbers.js"

const SEED = 7_310_961
const CALLS = 60

/** What one may not find out of what is left: letters for digits where they may be signs too. Of 100. */
const LIMITS: Readonly<Record<string, number>> = { "letters that look like digits": 10, "words between groups": 2 }

describe(`card numbers hidden on purpose (seed ${String(SEED)})`, () => {
  test.each(Object.keys(attacks))("%s: six digits in a row are never left", (name) => {
    const chance = new Chance(SEED)
    const found: unknown[] = []
    for (let call = 0; call < CALLS; call += 1) {
      const card = anyCard(chance)
      const lines = attacks[name]?.(card, chance) ?? []
      if (leaks(lines, card)) found.push([card, lines.map(({ text }) => text)])
    }
    expect(found.slice(((LIMITS[name] ?? 0) * CALLS) / 100)).toEqual([])
  })
})

describe(`numbers that are no card (seed ${String(SEED)})`, () => {
  test.each(Object.keys(harmlessForms))("%s: at most 1 in 100 is masked", (name) => {
    const chance = new Chance(SEED)
    const found: unknown[] = []
    for (let call = 0; call < 100; call += 1) {
      const lines = harmlessForms[name]?.(chance) ?? []
      const { texts } = converse(lines)
      if (lines.some(({ text }, index) => text !== texts[index])) found.push([lines.map(({ text }) => text), texts])
    }
    expect(found.slice(1)).toEqual([])
  })
})
