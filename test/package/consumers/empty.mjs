// Nothing but the language: no console, process, timers, URL, and no code from strings.
import { createRequire } from "node:module"
import vm from "node:vm"
import { specifiers } from "./load.mjs"

const { build } = createRequire(process.env.TOOLS)("esbuild")
const imports = specifiers.map((each, index) => `import * as entry${index} from "${each}"`)
const requires = specifiers.map((each, index) => `const entry${index} = require("${each}")`)
const run = `require("./scenario.cjs")({ ${specifiers.map((each, index) => `"${each}": entry${index}`)} })`

for (const lines of [imports, requires]) {
  const { outputFiles } = await build({
    stdin: { contents: [...lines, run].join("\n"), resolveDir: import.meta.dirname },
    bundle: true,
    write: false,
    format: "iife",
    platform: "neutral",
    mainFields: ["module", "main"],
    target: "es2022",
  })
  const context = vm.createContext(Object.create(null), { codeGeneration: { strings: false, wasm: false } })
  vm.runInContext("delete globalThis.console; delete globalThis.WebAssembly", context)
  for (const name of ["console", "process", "setTimeout", "URL"])
    if (vm.runInContext(`typeof ${name}`, context) !== "undefined") throw new Error(`${name} is there`)
  vm.runInContext(outputFiles[0].text, context)
}
