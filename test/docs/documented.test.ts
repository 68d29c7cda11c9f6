import { expect, test } from "vitest"
import { listPublicFunctions } from "../tools/public-functions.js"

// That each symbol has a docstring at all is held by `npm run docs`, where TypeDoc's `notDocumented` is an error.
test("every public function has an example", () => {
  const functions = listPublicFunctions()
  expect(functions.length).toBeGreaterThan(300)
  expect(functions.filter(({ hasExample }) => !hasExample).map(({ file, name }) => `${file} ${name}`)).toEqual([])
})
