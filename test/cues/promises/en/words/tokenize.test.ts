import fc from "fast-check"
import { expect, test } from "vitest"
import { tokenize } from "../../../../../src/cues/promises/en/words/tokenize.js"
import { gold } from "../../gold.js"

const pieces = fc.constantFrom(
  ..."I'll call – you— back… at 3:30 3.30 12/5 2026-12-05T15:30 5th 3pm p.m. twenty-third mid-week it’s O'Brien's ’ ' #4 (two) 1,000 ... ? ; \t _ 9a-11a".split(
    " ",
  ),
)
const text = fc.oneof(
  fc.array(pieces, { maxLength: 20 }).map((list) => list.join(" ")),
  fc.array(pieces, { maxLength: 20 }).map((list) => list.join("")),
  fc.string({ unit: "binary-ascii", maxLength: 60 }),
  fc.constantFrom(...gold.map((entry) => entry.text)),
)

test("a text of ASCII letters is read as one with letters of other scripts behind it", () => {
  fc.assert(
    fc.property(text, (given) => {
      const longer = tokenize(`${given} \n é`)
      const last = tokenize(`${given} \n e`)
      expect(longer.map((token) => (token.text === "é" ? { ...token, text: "e" } : token))).toEqual(last)
    }),
    { seed: 20_261_126, numRuns: 600 },
  )
})
