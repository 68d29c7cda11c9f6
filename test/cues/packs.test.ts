import { describe, expect, test } from "vitest"
import { compile, type Side } from "../../src/cues/compile.js"
import { en, type CuePack } from "evenkeel/cues"
import { spanish } from "evenkeel/cues/es"
import { parsePattern } from "../../src/cues/pattern.js"
import { patternAt } from "../../src/cues/automaton.js"

const sides: readonly Side[] = ["caller", "agent", "other"]

/** Patterns are read when their first word is said, so that one with a slip in it would only be found in a call. */
describe.each([en, spanish])("the pack $language", (pack: CuePack) => {
  test.each(sides)("all patterns of the side %s can be read", (side) => {
    const { automaton, rules } = compile(pack, side)
    const says = [...rules.flatMap(({ say, unless = [] }) => [...say, ...unless])]
    for (const say of says) expect(parsePattern(say), say).toBeDefined()
    const count = says.flatMap((say) => parsePattern(say)!).length
    for (let number = 0; number < count; number++) patternAt(automaton, number)
    expect(automaton.patterns.size).toBe(count)
  })
})
