/**
 * Packs the package, installs the tarball in a folder of its own outside of the repository, and uses it there as
 * hosts do: ESM, CommonJS, TypeScript, a worker, a server, and a place with nothing but the language.
 */
import { spawnSync } from "node:child_process"
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { listWrittenEntries, root } from "./entries.js"

const folder = mkdtempSync(join(tmpdir(), "consumers-"))
const specifiers = listWrittenEntries().map(({ specifier }) => specifier)
let failedCount = 0

function run(name: string, command: string, ...args: string[]): void {
  const start = performance.now()
  const result = spawnSync(command, args, {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, TOOLS: `${root}package.json` },
  })
  const passed = result.status === 0
  if (!passed) failedCount += 1
  console.log(`${passed ? "passed" : "FAILED"}  ${name} (${Math.round(performance.now() - start)} ms)`)
  if (!passed) console.log(result.stdout, result.stderr)
}

/** Packs, installs and copies the fixtures. */
function prepare(): void {
  const npm = (cwd: string, ...args: string[]) => {
    const { status, stdout, stderr } = spawnSync("npm", args, { cwd, encoding: "utf8" })
    if (status !== 0) throw new Error(`npm ${args.join(" ")}\n${stdout}${stderr}`)
  }
  npm(root, "pack", "--silent", "--ignore-scripts", "--pack-destination", folder)
  const tarball = readdirSync(folder).find((name) => name.endsWith(".tgz")) ?? ""
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "consumer", private: true, type: "module" }))
  npm(folder, "install", "--prefer-offline", "--no-audit", "--no-fund", `./${tarball}`)
  cpSync(`${root}test/package/consumers`, folder, { recursive: true })
  writeFileSync(join(folder, "entries.json"), JSON.stringify(specifiers))
}

/** The fixture with an import of every entry point, once as ESM and once as CommonJS. */
function writeTypes(): void {
  const imports = specifiers.map(
    (each, index) => `import * as entry${index} from "${each}"\nexport { entry${index} }\n`,
  )
  const text = readFileSync(join(folder, "types.ts"), "utf8") + imports.join("")
  for (const ending of ["mts", "cts"]) writeFileSync(join(folder, `types.${ending}`), text)
}

function compile(module: string, moduleResolution: string): void {
  const compilerOptions = {
    module,
    moduleResolution,
    target: "ES2022",
    lib: ["ES2022"],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    noEmit: true,
  }
  const config = `tsconfig.${moduleResolution}.json`
  writeFileSync(join(folder, config), JSON.stringify({ compilerOptions, files: ["types.mts", "types.cts"] }))
  run(`TypeScript, ${moduleResolution}`, process.execPath, `${root}node_modules/typescript/bin/tsc`, "-p", config)
}

if (!existsSync(`${root}dist`)) throw new Error("not built: npm run build")
prepare()
for (const script of ["esm.mjs", "cjs.cjs", "twins.mjs", "worker.mjs", "server.mjs", "empty.mjs"])
  run(script, process.execPath, script)
writeTypes()
compile("Node16", "Node16")
compile("NodeNext", "NodeNext")
compile("Preserve", "Bundler")
rmSync(folder, { recursive: true })
process.exitCode = failedCount === 0 ? 0 : 1
