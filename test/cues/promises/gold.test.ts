import { describe, expect, test } from "vitest"
import { freshGold, notYetHeard } from "./gold-fresh.js"
import { laterGold } from "./gold-later.js"
import { gold as firstGold } from "./gold.js"
import { faultsOf } from "./score-gold.js"

const gold = [...firstGold, ...laterGold, ...freshGold]

describe("sentences as they are said", () => {
  test("there are many, promises and others", () => {
    expect(gold.length).toBeGreaterThanOrEqual(500)
    expect(gold.filter(({ promises }) => promises.length === 0).length).toBeGreaterThan(60)
  })

  test.each(gold.map((sentence) => [sentence.text, sentence] as const))("%s", (_text, sentence) => {
    expect(faultsOf(sentence)).toEqual([])
  })

  test.fails.each(notYetHeard.map((sentence) => [sentence.text, sentence] as const))(
    "not yet: %s",
    (_text, sentence) => {
      expect(faultsOf(sentence)).toEqual([])
    },
  )
})
