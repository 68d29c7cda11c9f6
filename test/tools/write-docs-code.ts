/** Writes the code of the docs as modules, for the type check. */
import { writeModules } from "./docs-code.js"

console.log(`${writeModules().length} pieces of code in the docs`)
