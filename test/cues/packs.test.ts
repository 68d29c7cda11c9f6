import { describe, expect, test } from "vitest"
import { openingsOf } from "../../src/cues/patterns/automaton.js"
import { compile, type Side } from "../../src/cues/matching/compile.js"
import { detectCues, en, type CuePack } from "evenkeel/cues"
import { spanish } from "evenkeel/cues/es"
import { isPattern } from "../../src/cues/patterns/pattern.js"
import { goldLines } from "./gold/lines.js"

const sides: readonly Side[] = ["caller", "agent", "other"]

/** Patterns are looked into when their first word is said, so that one with a slip in it would only be found in a call. */
describe.each([en, spanish])("the pack $language", (pack: CuePack) => {
  test.each(sides)("all patterns of the side %s can be read", (side) => {
    const { automaton } = compile(pack, side)
    const { safety, caller, agent } = pack.rules()
    const own = side === "caller" ? caller : side === "agent" ? agent : []
    const says = [...safety, ...own].flatMap(({ say, unless = [] }) => [...say, ...unless])
    for (const say of says) expect(isPattern(say), say).toBe(true)
    const { starts } = automaton.row
    expect(starts.length).toBeGreaterThanOrEqual(says.length)
    for (let word = 0; word < automaton.alphabet.traits.length; word++) openingsOf(automaton, word)
    expect(automaton.patterns.size).toBeGreaterThanOrEqual(starts.length)
  })

  test("all classes can be read", () => {
    for (const choices of Object.values(pack.classes())) expect(isPattern(`^ (${choices})`), choices).toBe(true)
  })
})

test("what was heard before does not change what is heard", () => {
  const texts = ["what's", ...goldLines().flatMap(({ text }, index) => (index % 100 === 0 ? [text] : []))]
  for (const speaker of ["caller", "agent"] as const) {
    for (const text of texts) {
      const first = detectCues({ speaker, text }, { packs: [{ ...en }] })
      expect(detectCues({ speaker, text }), text).toEqual(first)
    }
  }
})

test("a bracket that is not closed is told when it is reached", () => {
  const broken: CuePack = {
    ...en,
    classes: () => ({}),
    rules: () => ({
      safety: [{ id: "gratitude.broken", kind: "gratitude", say: ["cheers (mate"] }],
      caller: [],
      agent: [],
      traps: [],
    }),
  }
  const { automaton, lexis } = compile(broken, "other")
  expect(() => openingsOf(automaton, lexis.idOf("cheers"))).toThrow("A pattern cannot be read")
})
