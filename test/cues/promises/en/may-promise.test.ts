import fc from "fast-check"
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { english } from "../../../../src/cues/promises/en/english.js"
import { hearPromises } from "../../../../src/cues/promises/hear-promises.js"
import { hasCorpora, readCorpus } from "../../../eval/corpora/corpora.js"
import { freshGold } from "../gold-fresh.js"
import { laterGold } from "../gold-later.js"
import { gold } from "../gold.js"
import { readWordings } from "../read-wordings.js"

/** The whole reading, whatever the look says. */
const whole = { ...english, mayPromise: () => true }
const options = { at: Date.UTC(2026, 10, 24, 15), zone: "America/New_York" }

function holdsPromise(text: string): boolean {
  return (["agent", "caller", "bot"] as const).some(
    (speaker) => hearPromises({ speaker, text }, { ...options, grammar: whole }).length > 0,
  )
}

function lostIn(texts: readonly string[]): readonly string[] {
  return texts.filter((text) => !english.mayPromise(text) && holdsPromise(text))
}

const folder = join(import.meta.dirname, "../wordings")
const wordings = readdirSync(folder)
  .flatMap((name) => readWordings(readFileSync(join(folder, name), "utf8")))
  .map(({ text }) => text)
const known = [...wordings, ...[gold, freshGold, laterGold].flat().map(({ text }) => text)]

describe("the look before the parse", () => {
  test("loses no promise of any wording", () => {
    expect(lostIn(known)).toEqual([])
    expect(known.filter(english.mayPromise).length).toBeGreaterThan(1000)
  })

  test("loses none where turns are put together, cut short or stammered", () => {
    const piece = fc.constantFrom(...known)
    const joint = fc.constantFrom(" ", ". ", ", and ", " um ", " so uh, ", "? ")
    const turn = fc.tuple(piece, joint, piece, fc.nat(60)).map(([first, between, second, cut]) => {
      const words = `${first}${between}${second}`.split(" ")
      return words.slice(0, Math.max(3, words.length - (cut % words.length))).join(" ")
    })
    const stammered = fc.tuple(piece, fc.nat(20)).map(([text, at]) => {
      const words = text.split(" ")
      return words.flatMap((word, index) => (index === at % words.length ? [word, word] : [word])).join(" ")
    })
    fc.assert(
      fc.property(fc.oneof(turn, stammered), (text) => {
        expect(lostIn([text])).toEqual([])
      }),
      { seed: 20_261_126, numRuns: 1_500 },
    )
  })

  test.each([
    "It will be sunny all day on Wednesday in Detroit.",
    "Your destination will be on the left. Do you know how to reach your destination?",
    "Great, your party has been successfully booked at the venue on Friday at 10 pm!",
    "I need to book a table for seven tomorrow.",
    "When are you arriving on Monday?",
    "Let me check that for you.",
    "Will you call me back at three?",
  ])("passes over %s", (text) => {
    expect(english.mayPromise(text)).toBe(false)
  })

  test.runIf(hasCorpora())("loses none of a corpus, and lets few turns without one through", () => {
    const texts = ["star", "tau_airline", "nlupp"].map((name) =>
      readCorpus(name).flatMap(({ turns }) => turns.map(({ text }) => text)),
    )
    expect(lostIn(texts.flat().filter((_, index) => index % 6 === 0))).toEqual([])
    expect(texts[0]!.filter(english.mayPromise).length / texts[0]!.length).toBeLessThan(0.055)
  })
})
