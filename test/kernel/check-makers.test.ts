import { expect, test } from "vitest"
import * as kernel from "evenkeel/kernel"

const hostile = new Proxy([], {
  get: () => {
    throw new Error("do not read")
  },
})
function* forever(): Generator<string> {
  for (;;) yield "warm"
}
const nonsense: readonly (readonly [string, unknown])[] = [
  ["null", null],
  ["an object", {}],
  ["a text", "warm"],
  ["a proxy that throws", hostile],
  ["an iterable without end", forever()],
  ["a list without end", new Array(1e9)],
]

test.each(nonsense)("a check made from %s is a fault as it is made", (_, given) => {
  const check = given as never
  const expected = (path: string) => new RegExp(`^input/invalid\n  ${path}: expected `)
  expect(() => kernel.oneOf(check)).toThrow(expected("words"))
  for (const make of [kernel.optional, kernel.required, kernel.orNull])
    expect(() => make(check)).toThrow(expected("check"))
  expect(() => kernel.list(check, 3)).toThrow(expected("check"))
  expect(() => kernel.createCommandTable("session", check)).toThrow(expected("rules"))
})

test("words are texts", () => {
  expect(() => kernel.oneOf([1, null] as never)).toThrow("input/invalid\n  words: expected texts")
})
