import { readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { drawExampleCall, picturePath } from "../tools/call-picture.js"
import { root } from "../tools/entries.js"

test("the picture of the landing page is what the library draws of the example call (npm run docs:picture draws it)", async () => {
  expect(readFileSync(root + picturePath, "utf8")).toBe(await drawExampleCall())
})
