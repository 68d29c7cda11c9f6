/** Writes the JSON Schema of playbook files into what is packed. */
import { writeFileSync } from "node:fs"
import { root } from "./entries.js"
import { toPlaybookSchema } from "./playbook-schema.js"

writeFileSync(`${root}dist/playbook.schema.json`, JSON.stringify(toPlaybookSchema()))
console.log("dist/playbook.schema.json written")
