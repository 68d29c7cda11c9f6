/**
 * Measures what `docs/guide/compare.md` says and writes it there: `npm run docs:figures [hear rules stores sizes start]`.
 *
 * Each figure stands with its command, the machine, and how busy that was. Run it alone.
 */
import { spawnSync } from "node:child_process"
import { readFileSync, writeFileSync } from "node:fs"
import { availableParallelism, cpus, loadavg } from "node:os"
import { readManifest, root } from "./entries.js"
import { measureSize } from "./measure-size.js"

const path = `${root}docs/guide/compare.md`

/** A whole stack, and one function of each package where a product would use no more. */
const bundles: readonly (readonly [name: string, code: string])[] = [
  ["evenkeel/runtime: the bare live call", 'export { createCall } from "evenkeel/runtime"'],
  ["evenkeel: everything", 'export * from "evenkeel"'],
  [
    "xstate json-rules-engine vader-sentiment obscenity luxon",
    `export { createActor, setup } from "xstate"; export { Engine } from "json-rules-engine"; export { default as vader } from "vader-sentiment";
     export { RegExpMatcher, englishDataset, englishRecommendedTransformers } from "obscenity"; export { DateTime } from "luxon"`,
  ],
  [
    "zustand json-logic-engine sentiment leo-profanity temporal-polyfill",
    `export { createStore } from "zustand/vanilla"; export { LogicEngine } from "json-logic-engine"; export { default as Sentiment } from "sentiment";
     export { default as leo } from "leo-profanity"; export { Temporal } from "temporal-polyfill"`,
  ],
]

const measurements: Readonly<Record<string, () => Promise<string>>> = {
  hear: async () => bench("hear"),
  rules: async () => bench("rules"),
  stores: async () => bench("stores"),
  start: async () => bench("start"),
  sizes: async () => {
    const lines: string[] = []
    for (const [name, code] of bundles) {
      const { bytes } = await measureSize(code)
      lines.push(`${name.padEnd(70)}${(bytes / 1_000).toFixed(1).padStart(6)} kB gzipped`)
    }
    return lines.join("\n")
  },
}

function bench(name: string): string {
  const { stdout, status } = spawnSync("npm", ["run", "-s", "bench", "--", name], { cwd: root, encoding: "utf8" })
  if (status !== 0 || /skipped|not measured|not counted/.test(stdout))
    throw new Error(`npm run bench -- ${name} measured nothing:\n${stdout}`)
  return stdout.replace(/^\n?== .*\n/m, "").trim()
}

const commands: Readonly<Record<string, string>> = {
  hear: "npm run bench -- hear",
  rules: "npm run bench -- rules",
  stores: "bash test/tools/with-postgres.sh npm run bench -- stores",
  sizes: "npm run docs:figures -- sizes",
  start: "npm run build && npm run bench -- start",
}

for (const name of process.argv.length > 2 ? process.argv.slice(2) : Object.keys(measurements)) {
  const load = loadavg()[0]!.toFixed(1)
  const figures = await measurements[name]!()
  const day = new Date().toISOString().slice(0, 10)
  const machine = `${cpus()[0]!.model.trim()}, ${availableParallelism()} cores, load ${load} at the start, Node ${process.version}`
  const head = `\`${commands[name]}\` of version ${readManifest().version} on ${day}: ${machine}.`
  const pattern = new RegExp(`(<!-- figures: ${name} -->\n)[\\s\\S]*?(<!-- end of figures -->)`)
  const text = readFileSync(path, "utf8")
  if (!pattern.test(text)) throw new Error(`no place for the figures of ${name} in ${path}`)
  writeFileSync(
    path,
    text.replace(
      pattern,
      (_, begin: string, end: string) => `${begin}\n${head}\n\n\`\`\`text\n${figures}\n\`\`\`\n\n${end}`,
    ),
  )
  console.log(`${name}\n${figures}\n`)
}
