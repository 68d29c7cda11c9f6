import { derivedCueRules } from "evenkeel/cues"
import { expect, test } from "vitest"
import { readdirSync, readFileSync } from "node:fs"
import { root } from "../tools/entries.js"

test("every rule that a context gives has its id among the derived ones", () => {
  const folder = `${root}src/cues/context/`
  const written = readdirSync(folder).flatMap((file) =>
    [...readFileSync(folder + file, "utf8").matchAll(/\brule: "([\w.]+)"/g)].map(([, id]) => id),
  )
  expect(written).not.toEqual([])
  expect(written.filter((id) => !derivedCueRules().includes(id!))).toEqual([])
})
