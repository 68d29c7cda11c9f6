/**
 * What it costs to import the library and to open a first call, in a fresh process each time.
 *
 * The bundle is made as a product makes one. Node's own start is not counted; the median of eleven processes is.
 */
import { spawnSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { buildSync } from "esbuild"

const doors = [
  { name: "evenkeel/runtime", specifier: "./src/runtime/index.ts" },
  { name: "evenkeel", specifier: "./src/index.ts" },
]
const out = mkdtempSync(join(process.cwd(), "node_modules", ".start-"))

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!
}

for (const { name, specifier } of doors) {
  const outfile = join(out, `${name.replace("/", "-")}.mjs`)
  buildSync({ entryPoints: [specifier], outfile, bundle: true, minify: true, format: "esm", platform: "node" })
  const script = join(out, "script.mjs")
  writeFileSync(
    script,
    `const before = process.hrtime.bigint()
     const { createCall } = await import(${JSON.stringify(outfile)})
     const imported = process.hrtime.bigint()
     const call = createCall({ callId: "CA1", at: 1767225600000 })
     const opened = process.hrtime.bigint()
     call.hear({ speaker: "caller", text: "My kitchen is under water.", at: 1767225604000 })
     const heard = process.hrtime.bigint()
     console.log(JSON.stringify([imported - before, opened - imported, heard - opened].map((ns) => Number(ns) / 1e6)))`,
  )
  const runs = Array.from({ length: 11 }, () => {
    const { stdout } = spawnSync(process.execPath, [script], { encoding: "utf8" })
    return JSON.parse(stdout) as readonly [number, number, number]
  })
  const [importMs, openMs, hearMs] = [0, 1, 2].map((index) => median(runs.map((run) => run[index]!)))
  console.log(
    `${name}: import ${importMs!.toFixed(1)} ms, first call ${openMs!.toFixed(1)} ms, first turn ${hearMs!.toFixed(1)} ms`,
  )
}

/** What hearing costs at first, in milliseconds of computing, that of the compiler beside included. */
const outfile = join(out, "cues.mjs")
buildSync({
  stdin: { contents: 'export { detectCues } from "./src/cues/index.ts"', resolveDir: process.cwd() },
  ...{ outfile, bundle: true, minify: true, format: "esm", platform: "node" },
})
const hearing = join(out, "hearing.mjs")
writeFileSync(
  hearing,
  `const cpuMs = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000 }
   const { detectCues } = await import(${JSON.stringify(outfile)})
   const texts = ["", "My kitchen is under water.", "I have called three times and nobody rang me back, can I speak to your manager please"]
   console.log(JSON.stringify(texts.map((text) => {
     const before = cpuMs()
     detectCues({ speaker: "caller", text })
     return cpuMs() - before
   })))`,
)
const heard = Array.from({ length: 11 }, () => {
  const { stdout } = spawnSync(process.execPath, [hearing], { encoding: "utf8" })
  return JSON.parse(stdout) as readonly number[]
})
const [build, firstTurn, secondTurn] = [0, 1, 2].map((index) => median(heard.map((run) => run[index]!)).toFixed(1))
console.log(
  `evenkeel/cues: building the caller's English ${build} ms of computing, a first turn ${firstTurn} ms, a second of 17 words ${secondTurn} ms`,
)
rmSync(out, { recursive: true })
