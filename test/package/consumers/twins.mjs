// Two copies in one process: what one throws the other one knows.
import { createRequire } from "node:module"
import scenario from "./scenario.cjs"
import { importAll, specifiers } from "./load.mjs"

const require = createRequire(import.meta.url)
const required = Object.fromEntries(specifiers.map((each) => [each, require(each)]))
const imported = await importAll()
scenario(imported, required)
scenario(required, imported)
