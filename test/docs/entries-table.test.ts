import { readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { measureEntries, readEntriesTable } from "../tools/entries-table.js"
import { root } from "../tools/entries.js"

/** Sizes drift with every wording; a reader is misled by more than this. */
const MOST_RATIO = 0.06

test("README.md names every entry point, what it gives and what it weighs (npm run docs:entries writes it)", async () => {
  const told = readEntriesTable(readFileSync(`${root}README.md`, "utf8"))
  const rows = await measureEntries()
  expect([...told.keys()]).toEqual(rows.map(({ specifier }) => specifier))
  for (const { specifier, gives, bytes } of rows) {
    const row = told.get(specifier)!
    expect(row.gives, specifier).toBe(gives)
    const isNear = Math.abs(row.kB * 1_000 - bytes) <= Math.max(600, bytes * MOST_RATIO)
    expect(isNear, `${specifier} is said to have ${row.kB} kB and has ${bytes} bytes`).toBe(true)
  }
})
