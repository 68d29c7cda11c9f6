/** Draws the example call into `docs/pictures/call.svg`; with `--check` it only says whether the drawing is still right. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { dirname } from "node:path"
import { drawExampleCall, picturePath } from "./call-picture.js"
import { root } from "./entries.js"

const path = root + picturePath
if (process.argv.includes("--check")) {
  const isRight = readFileSync(path, "utf8") === (await drawExampleCall())
  console.log(isRight ? `${picturePath} is right` : `${picturePath} has drifted: npm run docs:picture draws it anew`)
  if (!isRight) process.exitCode = 1
} else {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, await drawExampleCall())
  console.log(`${picturePath} written`)
}
