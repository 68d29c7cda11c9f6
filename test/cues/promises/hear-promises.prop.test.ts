import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { hearPromises } from "../../../src/cues/promises/hear-promises.js"
import { gold } from "./gold.js"

const seed = 20_261_124
const runs = { seed, numRuns: 400 }

/** Words that are likely to meet the grammar's corners, and others that are not words at all. */
const words = fc.constantFrom(
  ..."I'll we'll ill well call you back send someone out at by before between and to or three 3 3:30 half past quarter of ten tomorrow friday next week in an hour no sorry actually not if when once the 5th december 12/5 eastern your time end of day first thing morning tonight ? . , — uh um 's two hundred a p m 24/7 99:99 31/31 feb 30th pm".split(
    " ",
  ),
  "\ud800",
  "‮",
  "İ",
  "’",
  "🙂",
  "__proto__",
  "constructor",
  "toString",
  "9".repeat(30),
)
const spoken = fc.array(words, { maxLength: 30 }).map((list) => list.join(" "))
const text = fc.oneof(
  spoken,
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.constantFrom(...gold.map((entry) => entry.text)),
)
const speaker = fc.constantFrom("agent", "caller", "supervisor", "bot", "interpreter" as const)
const zone = fc.constantFrom(
  "America/New_York",
  "Europe/London",
  "Asia/Kolkata",
  "Australia/Lord_Howe",
  "Pacific/Apia",
  "Asia/Beirut",
  "no zone",
)
const instant = fc.oneof(
  fc.integer({ min: 0, max: 4_000_000_000_000 }),
  fc.constantFrom(0, -8.64e15, 8.64e15, Number.NaN, Number.MAX_VALUE, -0),
)

describe(`invariants (seed ${seed})`, { timeout: 60_000 }, () => {
  test("any text: no throw, quotations, ordered windows, the same again", () => {
    fc.assert(
      fc.property(text, speaker, zone, instant, (said, role, where, at) => {
        const turn = { speaker: role, text: said } as const
        const heard = hearPromises(turn, { at, zone: where })
        expect(hearPromises(turn, { at, zone: where })).toEqual(heard)
        expect(heard.length).toBeLessThanOrEqual(32)
        for (const { span, words: quoted, window, precision } of heard) {
          expect(span.start).toBeGreaterThanOrEqual(0)
          expect(span.end).toBeGreaterThan(span.start)
          expect(span.end).toBeLessThanOrEqual(said.length)
          expect(said.slice(span.start, span.end)).toBe(quoted)
          const { from, to } = window
          if (from !== null && to !== null) expect(from).toBeLessThanOrEqual(to)
          if (precision === "exact") expect(from).toBe(to)
          if (precision === "none") expect([from, to]).toEqual([null, null])
        }
      }),
      runs,
    )
  })

  test("case, curly apostrophes and double blanks change nothing", () => {
    fc.assert(
      fc.property(fc.constantFrom(...gold), ({ text: said, speaker: role }) => {
        const options = { at: Date.UTC(2026, 10, 24, 15), zone: "America/New_York" }
        const view = (form: string) =>
          hearPromises({ speaker: role, text: form }, options).map(({ kind, promisedBy, window, precision }) => ({
            kind,
            promisedBy,
            window,
            precision,
          }))
        expect(view(said.replaceAll("'", "’"))).toEqual(view(said))
        expect(view(said.replaceAll(" ", "  "))).toEqual(view(said))
      }),
      runs,
    )
  })

  test("time grows with the text and no faster", () => {
    const sentences = [
      "I'll call you back tomorrow at three, no, sorry, four. ",
      "if i will send ",
      "at 3 ",
      "will ",
      "and call ",
      "get a a a a a ",
      "between two and ",
      "not ",
      "no sorry ",
      "(((",
      "a ",
      "9",
      "ll ",
    ]
    for (const sentence of sentences) {
      const measure = (size: number) => {
        const long = `I'll call ${sentence.repeat(Math.ceil(size / sentence.length))}`
        const start = performance.now()
        hearPromises({ speaker: "agent", text: long }, { at: 0, zone: "Europe/London" })
        return performance.now() - start
      }
      measure(2_000)
      const [small, large] = [measure(10_000), measure(80_000)]
      // Eight times the text: eight times the time, with room for noise; a square would be 64 times.
      expect(large, sentence).toBeLessThan(Math.max(small, 20) * 40)
    }
  })
})
