/** Writes the table of entry points, with their sizes, into README.md. */
import { readFileSync, writeFileSync } from "node:fs"
import { format } from "prettier"
import { beginOfTable, endOfTable, measureEntries, toEntriesTable } from "./entries-table.js"
import { root } from "./entries.js"

const path = `${root}README.md`
const text = readFileSync(path, "utf8")
const [before, rest] = text.split(beginOfTable)
const after = rest?.split(endOfTable)[1]
if (before === undefined || after === undefined) throw new Error(`README.md has no ${beginOfTable} … ${endOfTable}`)
const table = await format(toEntriesTable(await measureEntries()), { parser: "markdown" })
writeFileSync(path, `${before}${beginOfTable}\n\n${table}\n${endOfTable}${after}`)
console.log(table)
