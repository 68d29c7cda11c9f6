import { existsSync, readdirSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { listEntries, readManifest, root } from "../tools/entries.js"

/** The line that each entry point has in package.json. */
function toConditions(output: string): unknown {
  const at = (ending: string) => `./dist/${output}.${ending}`
  return {
    import: { types: at("d.ts"), default: at("js") },
    require: { types: at("d.cts"), default: at("cjs") },
  }
}

describe("exports in package.json", () => {
  const { exports } = readManifest()
  const entries = listEntries()

  test("each folder with an index.ts has a line, and each line has an index.ts", () => {
    const sources = readdirSync(`${root}src`, { recursive: true, encoding: "utf8" })
      .filter((path) => /(^|\/)index\.ts$/.test(path))
      .map((path) => `src/${path}`)
    expect(entries.map(({ source }) => source).sort()).toEqual(sources.sort())
  })

  test.each(entries)("$subpath gives types and code to import and to require", ({ subpath, output }) => {
    expect(exports[subpath]).toEqual(toConditions(output))
  })

  test("package.json itself can be read, and the schema that editors complete playbooks by", () => {
    expect(exports["./package.json"]).toBe("./package.json")
    expect(exports["./playbook.schema.json"]).toBe("./dist/playbook.schema.json")
  })

  // The last file that a build writes: a build that failed is not judged here.
  test.runIf(existsSync(`${root}dist/index.d.cts`))("dist has a file for each condition (npm run build)", () => {
    const files = entries.flatMap(({ output }) => ["js", "cjs", "d.ts", "d.cts"].map((ending) => `${output}.${ending}`))
    expect([...files, "playbook.schema.json"].filter((file) => !existsSync(`${root}dist/${file}`))).toEqual([])
  })
})
