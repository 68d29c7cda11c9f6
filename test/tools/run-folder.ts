/**
 * Runs each script of a folder, one after the other: `tsx test/tools/run-folder.ts test/bench [part of a name] [--options]`.
 *
 * A script is bundled first, as a product would bundle it: run through tsx, every function carries a property more, and
 * what a call weighs would be half as much again.
 */
import { spawnSync } from "node:child_process"
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs"
import { join } from "node:path"
import { buildSync } from "esbuild"
import { root } from "./entries.js"

const options = process.argv.slice(2).filter((argument) => argument.startsWith("--"))
const [folder = "", wanted = ""] = process.argv.slice(2).filter((argument) => !argument.startsWith("--"))
const scripts = existsSync(root + folder)
  ? readdirSync(root + folder).filter((name) => /(?<!\.test)\.ts$/.test(name) && name.includes(wanted))
  : []

const out = mkdtempSync(join(root, "node_modules", ".scripts-"))
if (scripts.length === 0) console.log(`no script in ${folder}`)
for (const script of scripts) {
  console.log(`\n== ${folder}/${script}`)
  const outfile = join(out, script.replace(/\.ts$/, ".mjs"))
  buildSync({
    entryPoints: [root + join(folder, script)],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "es2022",
    tsconfig: `${root}test/tsconfig.json`,
    logLevel: "warning",
    external: [
      ...["esbuild", "prettier", "libsql", "pg", "temporal-polyfill"],
      ...["chrono-node", "cuss", "leo-profanity", "obscenity"],
    ],
    banner: { js: 'import { createRequire as make } from "node:module"; const require = make(import.meta.url)' },
  })
  const { status } = spawnSync(process.execPath, ["--expose-gc", outfile, ...options], { cwd: root, stdio: "inherit" })
  if (status !== 0) process.exitCode = 1
}
rmSync(out, { recursive: true })
