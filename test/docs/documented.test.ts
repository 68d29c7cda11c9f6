import { expect, test } from "vitest"
import { listPublicFunctions } from "../tools/public-functions.js"
import { withoutExample } from "../tools/without-example.js"

// That each symbol has a docstring at all is held by `npm run docs`, where TypeDoc's `notDocumented` is an error.
test("every public function has an example, but for those that are listed", () => {
  const lacking = listPublicFunctions()
    .filter(({ hasExample }) => !hasExample)
    .map(({ file, name }) => `${file} ${name}`)
  expect(lacking.filter((each) => !withoutExample.includes(each))).toEqual([])
  // Whoever writes an example takes the line off the list.
  expect(withoutExample.filter((each) => !lacking.includes(each))).toEqual([])
})
