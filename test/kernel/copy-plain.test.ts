import fc from "fast-check"
import { expect, test } from "vitest"
import { copyPlain } from "../../src/kernel/values/copy-plain.js"

const deepest = 40

test("a text of just so many characters of JSON is taken, and of one more is not", () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
      // "-0" is written as "0".
      const plain = JSON.parse(JSON.stringify(value)) as unknown
      const most = JSON.stringify(plain).length
      expect(copyPlain(plain, { most, deepest })).toEqual({ copy: plain })
      expect(copyPlain(plain, { most: most - 1, deepest })).toEqual({
        issues: [{ path: "", expected: `at most ${most - 1} characters of JSON` }],
      })
    }),
    { seed: 20260101 },
  )
})

test("members without a value are left out and do not count", () => {
  expect(copyPlain({ a: undefined, b: [undefined, 1] }, { most: '{"b":[null,1]}'.length, deepest })).toEqual({
    copy: { b: [null, 1] },
  })
})
