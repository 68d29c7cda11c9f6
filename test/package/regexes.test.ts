import { describe, expect, test } from "vitest"
import { faultOf, findRegexes, sourceRegexes } from "../tools/regexes.js"

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

  test("tells what can stall from what cannot", () => {
    const regex = { file: "a.ts", line: 1, flags: "", isLiteral: true }
    expect(faultOf({ ...regex, source: "^(a+)+$" })).toMatch(/exponential/)
    expect(faultOf({ ...regex, source: "\\s*,\\s*$" })).toMatch(/polynomial/)
    expect(faultOf({ ...regex, source: "^[a-z]{1,9}$" })).toBeUndefined()
  })
})
