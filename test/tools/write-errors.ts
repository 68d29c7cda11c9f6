/** Prints `docs/errors.md` from the tables of codes. */
import { writeFileSync } from "node:fs"
import { root } from "./entries.js"
import { toErrorsPage } from "./errors-page.js"

writeFileSync(`${root}docs/errors.md`, toErrorsPage())
console.log("docs/errors.md written")
