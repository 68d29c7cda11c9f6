/** Prints `docs/practices.md` from the practices of the coach. */
import { writeFileSync } from "node:fs"
import { root } from "./entries.js"
import { toPracticesPage } from "./practices-page.js"

writeFileSync(`${root}docs/practices.md`, toPracticesPage())
console.log("docs/practices.md written")
