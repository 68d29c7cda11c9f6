/**
 * What it costs to import the library and to open a first call, in a fresh process each time: the built package as Node imports and
 * requires it, and a bundle as a product makes one. What others would import for the same (docs/guide/compare.md) stands beside.
 *
 * Milliseconds of computing, which other work on the machine does not lengthen, and in brackets those that went by. Node's own start is
 * not counted; ways take turns, and the median of eleven processes is. It needs a build: `npm run build`.
 */
import { spawnSync } from "node:child_process"
import { existsSync, mkdtempSync, rmSync } from "node:fs"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { buildSync } from "esbuild"
import { inRounds, median } from "../tools/rounds.js"

const PROCESSES = 11
const out = mkdtempSync(join(process.cwd(), "node_modules", ".start-"))

/** In a process of its own: how long each step took, computing and in all. */
const clock = `
const steps = [], now = () => { const { user, system } = process.cpuUsage(); return [(user + system) / 1e3, performance.now()] }
let from = now()
const step = () => { const to = now(); steps.push(to[0] - from[0], to[1] - from[1]); from = now() }
`

const firstCall = `
const call = createCall({ callId: "CA1", at: 1767225600000 })
step()
call.hear({ speaker: "caller", text: "My kitchen is under water.", at: 1767225604000 })
step()
`

/** Runs a script with the package at hand by its name, as in a product that installed it. */
function run(type: "module" | "commonjs", script: string): readonly number[] {
  const code = `${clock}${script}\nconsole.log(JSON.stringify(steps))`
  const { stdout, stderr } = spawnSync(process.execPath, [`--input-type=${type}`, "-e", code], { encoding: "utf8" })
  if (stdout === "") throw new Error(stderr)
  return JSON.parse(stdout) as readonly number[]
}

function bundle(name: string, contents: string): string {
  const outfile = join(out, `${name}.mjs`)
  buildSync({
    stdin: { contents, resolveDir: process.cwd() },
    ...{ outfile, bundle: true, minify: true, format: "esm", platform: "node" },
  })
  return pathToFileURL(outfile).href
}

const imported = (specifier: string, then = "") =>
  run("module", `const { createCall } = await import("${specifier}"); step();${then}`)
const required = (specifier: string) =>
  run("commonjs", `const { createCall } = require("${specifier}"); step();${firstCall}`)

const importStack = (stack: string) =>
  run("module", `${stack.replace(/\S+/g, (each) => `await import("${each}");`)} step()`)

const stacks = [
  "xstate json-rules-engine vader-sentiment obscenity luxon",
  "zustand/vanilla json-logic-engine sentiment leo-profanity temporal-polyfill",
]

if (!existsSync("dist/index.cjs")) throw new Error("not built: npm run build")
const bundles = {
  runtime: bundle("runtime", 'export { createCall } from "./src/runtime/index.ts"'),
  root: bundle("root", 'export * from "./src/index.ts"'),
  cues: bundle("cues", 'export { detectCues } from "./src/cues/index.ts"'),
}

const ways: Readonly<Record<string, () => readonly number[]>> = {
  "nothing: a module of one line, imported": () => run("module", 'await import("data:text/javascript,0"); step()'),
  "evenkeel/runtime, imported": () => imported("evenkeel/runtime", firstCall),
  "evenkeel/runtime, required": () => required("evenkeel/runtime"),
  "evenkeel/runtime, createCall bundled": () => imported(bundles.runtime, firstCall),
  "evenkeel, imported": () => imported("evenkeel", firstCall),
  "evenkeel, required": () => required("evenkeel"),
  "evenkeel, all of it bundled": () => imported(bundles.root, firstCall),
  ...Object.fromEntries(stacks.map((stack) => [`${stack}, imported`, () => importStack(stack)])),
}

const rounds = await inRounds(PROCESSES, ways)
for (const [name, processes] of Object.entries(rounds)) {
  const show = (index: number) => median(processes.map((times) => times[index]!)).toFixed(1)
  const step = (title: string, index: number) => `${title} ${show(index).padStart(5)} ms (${show(index + 1)})`
  const steps = [step("import", 0)]
  if (processes[0]!.length > 2) steps.push(step("first call", 2), step("first turn", 4))
  console.log(`${name.padEnd(87)}${steps.join("  ")}`)
}

/** What hearing costs at first, that of the compiler beside included. */
const texts = [
  "",
  "My kitchen is under water.",
  "I have called three times and nobody rang me back, can I speak to your manager please",
]
const heard = await inRounds(PROCESSES, {
  cues: () =>
    run(
      "module",
      `const { detectCues } = await import("${bundles.cues}"); from = now()
       for (const text of ${JSON.stringify(texts)}) { detectCues({ speaker: "caller", text }); step() }`,
    ),
})
const [build, firstTurn, secondTurn] = [0, 2, 4].map((index) =>
  median(heard.cues.map((times) => times[index]!)).toFixed(1),
)
console.log(
  `evenkeel/cues: building the caller's English ${build} ms, a first turn ${firstTurn} ms, a second of 17 words ${secondTurn} ms`,
)
rmSync(out, { recursive: true })
