import { readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { root } from "../tools/entries.js"
import { toErrorsPage } from "../tools/errors-page.js"

test("docs/errors.md is what the tables of codes say (npm run docs:errors writes it)", () => {
  expect(readFileSync(`${root}docs/errors.md`, "utf8")).toBe(toErrorsPage())
})
