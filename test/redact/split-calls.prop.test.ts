import { describe, expect, test } from "vitest"
import { converse } from "./converse.js"
import { holdsCard } from "./leaks.js"
import { Chance } from "./numbers.js"
import { harmlessKinds, questions, splitCard, splitHarmless, ways } from "./split-calls.js"

const SEED = 20_261_126
const CALLS = 40

describe(`a card in two to five pieces (seed ${String(SEED)})`, () => {
  test.each(ways)("%s between, repeated or put right: none is left where it was asked for, at any time", (way) => {
    const chance = new Chance(SEED)
    for (let at = 0; at < CALLS; at += 1) {
      const { lines, digits } = splitCard("card", way, chance)
      expect(holdsCard(converse(lines).published, digits), JSON.stringify(lines)).toBe(false)
    }
  })

  test.each(questions)(
    "behind a question for %s: fewer than 1 in 100 is left in the end, or at any time",
    (question) => {
      const chance = new Chance(SEED)
      let left = 0
      for (const way of ways)
        for (let at = 0; at < CALLS; at += 1) {
          const { lines, digits } = splitCard(question, way, chance)
          if (holdsCard(converse(lines).published, digits)) left += 1
        }
      expect(left).toBeLessThanOrEqual((ways.length * CALLS) / 100)
    },
  )
})

describe(`numbers that are no card, in pieces (seed ${String(SEED)})`, () => {
  test("at most 1 in 100 is masked in the end", () => {
    const chance = new Chance(SEED)
    let masked = 0
    const kinds = Object.keys(harmlessKinds)
    for (const kind of kinds)
      for (const way of ways)
        for (let at = 0; at < CALLS / 4; at += 1) {
          const { lines } = splitHarmless(kind, way, chance)
          const { texts } = converse(lines)
          if (lines.some(({ text }, line) => text !== texts[line])) masked += 1
        }
    expect(masked).toBeLessThanOrEqual((kinds.length * ways.length * CALLS) / 4 / 100)
  })
})

describe("what happened to a group", () => {
  const settled = (...said: readonly string[]): string =>
    converse(said.map((line) => ({ speaker: line.startsWith("A:") ? "agent" : "caller", text: line.slice(3) })))
      .texts.slice(1)
      .join(" ")
  const asked = "A: What number can we reach you on?"

  test("said twice, put right, read back or interrupted, the card is masked whole", () => {
    for (const said of [
      ["C: 4539", "A: okay", "C: 1488", "A: Sorry?", "C: 1488", "A: okay", "C: 0343", "A: okay", "C: 6467"],
      ["C: 4539", "A: okay", "C: 1487", "C: no, 1488", "A: okay", "C: 0343", "A: okay", "C: 6467"],
      ["C: 4539", "A: 4539?", "C: 1488", "A: 1488", "C: 0343 6467", "A: 0343 6467, yes."],
      ["C: 4539 1488", "A: I am writing it on the pad that lies here.", "C: 0343 6467"],
    ])
      expect(settled(asked, ...said)).not.toMatch(/[0-9]/)
  })

  test("a telephone number said twice, put right or read back comes through", () => {
    for (const said of [
      ["C: 415", "A: okay", "C: 555", "A: Sorry?", "C: 555", "A: okay", "C: 0134"],
      ["C: 415 555 0133", "C: no, 0134"],
      ["C: 612", "A: 612", "C: 345 678", "A: 345 678, thank you."],
    ])
      expect(settled(asked, ...said)).toBe(said.map((line) => line.slice(3)).join(" "))
  })
})
