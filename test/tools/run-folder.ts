/** Runs each script of a folder, one after the other: `tsx test/tools/run-folder.ts test/bench [part of a name]`. */
import { spawnSync } from "node:child_process"
import { existsSync, readdirSync } from "node:fs"
import { root } from "./entries.js"

const [folder = "", wanted = ""] = process.argv.slice(2)
const scripts = existsSync(root + folder)
  ? readdirSync(root + folder).filter((name) => /(?<!\.test)\.ts$/.test(name) && name.includes(wanted))
  : []

// The scripts import `evenkeel/…` as a host does; the paths of this file lead to the sources.
const env = { ...process.env, TSX_TSCONFIG_PATH: `${root}test/tsconfig.json` }

if (scripts.length === 0) console.log(`no script in ${folder}`)
for (const script of scripts) {
  console.log(`\n== ${folder}/${script}`)
  const { status } = spawnSync(process.execPath, ["--import", "tsx", `${folder}/${script}`], {
    cwd: root,
    stdio: "inherit",
    env,
  })
  if (status !== 0) process.exitCode = 1
}
