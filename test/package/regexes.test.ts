import { describe, expect, test } from "vitest"
import { faultOf, findRegexes, sourceRegexes, stalls } from "../tools/regexes.js"

// The regular expressions of `src` are checked by `npm run recheck`, a step of `.ci/run`; here is what that check stands on.
describe("the check of regular expressions", () => {
  test("finds each that is written in whole, and nothing else", () => {
    const text =
      'const a = /x+/gi\nconst b = "/no/" // /no/\nconst c = 4 / 2 / 1\nb.replace(/[/]\\//u, "")\n' +
      'const d = regex(\n  "\\\\p{L}`",\n  "gu",\n)\nregex(b, "u")'
    expect(findRegexes("a.ts", text)).toEqual([
      { file: "a.ts", line: 1, source: "x+", flags: "gi", isLiteral: true },
      { file: "a.ts", line: 4, source: "[/]\\/", flags: "u", isLiteral: true },
      { file: "a.ts", line: 5, source: "\\p{L}`", flags: "gu", isLiteral: false },
    ])
  })

  test("reads the sources", () => {
    expect(sourceRegexes().length).toBeGreaterThan(50)
  })

  test("a class of Unicode stands in no literal, which V8 would put together at import", () => {
    const literals = sourceRegexes().filter(({ isLiteral }) => isLiteral)
    expect(literals.filter(({ source }) => /\\[pP]\{/.test(source))).toEqual([])
  })

  test("tells what can stall from what cannot", async () => {
    const regex = { file: "a.ts", line: 1, flags: "", isLiteral: true }
    expect(await faultOf({ ...regex, source: "^(a+)+$" })).toMatch(/exponential/)
    expect(await faultOf({ ...regex, source: "\\s*,\\s*$" })).toMatch(/polynomial/)
    expect(await faultOf({ ...regex, source: "^[a-z]{1,9}$" })).toBeUndefined()
  })

  test("tells a time that grows faster than its text from one that does not", () => {
    const attack = { pumps: [{ prefix: "", pump: " ,", bias: 0 }], suffix: "x" }
    expect(stalls(/(?<=^| )[\s,]*,\s*$/, attack)).toBe(true)
    expect(stalls(/\bwhat\b.{0,40}\bif\b/, { pumps: [{ prefix: "", pump: "what ", bias: 0 }], suffix: "" })).toBe(false)
  })
})
