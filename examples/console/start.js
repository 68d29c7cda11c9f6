// `npm run console`: everything that it needs, then the console. Plain Node, since nothing may be installed yet.
import { spawnSync } from "node:child_process"
import { existsSync, readdirSync, statSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

const here = dirname(fileURLToPath(import.meta.url))
const root = join(here, "../..")

/** Says what is done; what the tools say is told only where they fail. */
function run(what, folder, command, ...args) {
  console.log(`${what} …`)
  const shell = process.platform === "win32"
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, encoding: "utf8", maxBuffer: 1e8, shell })
  if (status === 0) return
  console.error(`${stdout ?? ""}${stderr ?? ""}\n${what} failed: \`${[command, ...args].join(" ")}\` in ${folder}`)
  process.exit(1)
}

/** When anything in a folder was changed last. */
function newestIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).reduce((newest, entry) => {
    const path = join(folder, entry.name)
    return Math.max(newest, entry.isDirectory() ? newestIn(path) : statSync(path).mtimeMs)
  }, 0)
}

const timeOf = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0)

if (!existsSync(join(root, "node_modules"))) run("Installing the library's tools", root, "npm", "ci")
// The declarations are written last: a build that was broken off is done again.
if (timeOf(join(root, "dist/index.d.ts")) < newestIn(join(root, "src")))
  run("Building the library", root, "npm", "run", "build")
if (timeOf(join(here, "node_modules/.package-lock.json")) < timeOf(join(here, "package-lock.json"))) {
  run("Installing the console's parts", here, "npm", "ci", "--no-audit", "--no-fund")
}
run("Building the page", here, "npm", "run", "build")

const tsx = join(here, "node_modules/tsx/dist/cli.mjs")
const { status } = spawnSync(process.execPath, [tsx, "server/main.ts", ...process.argv.slice(2)], {
  cwd: here,
  stdio: "inherit",
})
process.exit(status ?? 0)
