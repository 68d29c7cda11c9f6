import { detectCues, scanCues, startScan } from "evenkeel/cues"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { goldLines } from "./gold/lines.js"

const seed = 20_261_125
const texts = goldLines().map(({ text }) => text)

/** A few made-up wordings in a row, as one turn. */
const turn = fc
  .array(fc.constantFrom(...texts), { minLength: 1, maxLength: 4 })
  .chain((parts) => fc.constantFrom(" ", ". ", "? ", ", ").map((joint) => parts.join(joint)))

describe(`hearing of cues (seed ${seed})`, () => {
  it("gives the same for a text that grows, however it was cut", () => {
    fc.assert(
      fc.property(
        turn,
        fc.constantFrom("caller" as const, "agent" as const),
        fc.array(fc.nat({ max: 40 }), { maxLength: 6 }),
        (text, speaker, cuts) => {
          let scan = startScan({ speaker })
          let place = 0
          for (const cut of cuts) {
            scan = scanCues(scan, text.slice(place, place + cut)).scan
            place += cut
          }
          expect(scanCues(scan, text.slice(place)).cues).toEqual(detectCues({ speaker, text }))
        },
      ),
      { seed, numRuns: 400 },
    )
  })

  it("keeps spans inside the text, and takes any text", () => {
    fc.assert(
      fc.property(fc.oneof(turn, fc.string({ unit: "binary", maxLength: 300 })), (text) => {
        for (const { span, confidence, strength } of detectCues({ speaker: "caller", text })) {
          expect(span.start).toBeGreaterThanOrEqual(0)
          expect(span.end).toBeGreaterThan(span.start)
          expect(span.end).toBeLessThanOrEqual(text.length)
          expect(confidence).toBeGreaterThan(0)
          expect(Math.max(confidence, strength)).toBeLessThanOrEqual(1)
        }
      }),
      { seed, numRuns: 400 },
    )
  })
})
