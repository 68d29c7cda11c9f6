import { existsSync, readdirSync, readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { listWrittenEntries, readManifest, root } from "../tools/entries.js"
import { findDoors } from "../tools/doors.js"

const call = "kernel session time"
const words = `${call} cues phrases redact`

/** The folders whose code Node may load when a product imports that door, besides the door's own. A chunk is loaded whole. */
const may: Readonly<Record<string, string>> = {
  "./kernel": "",
  "./time": "kernel",
  "./session": "kernel time",
  "./redact": "kernel",
  "./cues": call,
  "./cues/es": "",
  "./phrases": words,
  "./phrases/es": "kernel",
  "./escalation": call,
  "./escalation/roster": "kernel time",
  "./escalation/dispatch": "kernel time",
  "./followups": call,
  "./coach": words,
  "./handoff": `${words} coach`,
  // The schemas of the parts, and what checks rules.
  "./playbook": `${call} cues phrases coach followups escalation`,
  "./formats": call,
  "./adapters": "kernel",
  // How the coach's events are erased.
  "./stores": `${call} coach`,
  "./stores/sqlite": "kernel",
  "./stores/postgres": "kernel",
  "./runtime": call,
  "./desk": `${call} escalation followups runtime stores`,
  "./testing": `${call} phrases runtime`,
}

/** Who may load packages. zod is built in, mitt is installed beside. */
const packages: Readonly<Record<string, readonly string[]>> = {
  ".": ["mitt", "zod/mini"],
  "./playbook": ["zod/mini"],
  "./runtime": ["mitt"],
  "./desk": ["mitt"],
  "./testing": ["mitt"],
}

describe("what Node loads with a door", async () => {
  const doors = await findDoors()

  test("every door is listed", () => {
    expect(doors.map(({ subpath }) => subpath).sort()).toEqual([".", ...Object.keys(may)].sort())
  })

  test.each(doors.filter(({ subpath }) => subpath !== "."))("$subpath", ({ subpath, folders }) => {
    const own = subpath.split("/")[1]!
    const allowed = new Set([own, ...may[subpath]!.split(" ").filter((folder) => folder !== "")])
    expect(folders).toEqual([...allowed].sort())
  })

  test.each(doors)("$subpath: packages", ({ subpath, packages: loaded }) => {
    expect(loaded).toEqual(packages[subpath] ?? [])
  })
})

test("a product that installs the package installs one small package beside it", () => {
  expect(readManifest()).toMatchObject({ dependencies: { mitt: "^3.0.1" } })
  expect(Object.keys(readManifest().dependencies ?? {})).toEqual(["mitt"])
  expect(readManifest()).not.toHaveProperty("peerDependencies")
})

// The last file that a build writes: a build that failed is not judged here. `npm run package` builds and comes back.
const isBuilt = existsSync(`${root}dist/index.d.cts`)

describe.runIf(isBuilt)("what was built (npm run build)", () => {
  const built = (isBuilt ? readdirSync(`${root}dist`, { recursive: true, encoding: "utf8" }) : [])
    .filter((path) => /\.(c?js|d\.c?ts)$/.test(path))
    .map((path) => ({ path, text: readFileSync(`${root}dist/${path}`, "utf8") }))
  const pathsWith = (pattern: RegExp) => built.filter(({ text }) => pattern.test(text)).map(({ path }) => path)

  test("no file loads another for its effects alone: there are none, and the other would be loaded in vain", () => {
    expect(built.length).toBeGreaterThan(4 * listWrittenEntries().length)
    expect(pathsWith(/^(import|require\()\s*['"]/m).filter((path) => !path.includes(".d."))).toEqual([])
  })

  test("no file names another package than mitt, and no types name any", () => {
    const named = pathsWith(/^(import|export|\}|(var|const) .*require\().*['"](?!mitt['"])[^.'"\n][^'"\n]*['"]\)?;$/m)
    expect(named).toEqual([])
    expect(pathsWith(/['"]mitt['"]/).filter((path) => path.includes(".d."))).toEqual([])
  })

  test("what is built in brings its licence", () => {
    const withZod = pathsWith(/^\/\/ .*node_modules\/zod\//m)
    expect(withZod).toHaveLength(2)
    expect(pathsWith(/^\/\*! zod\n\nMIT License\n\nCopyright [^]*?\*\/$/m)).toEqual(withZod)
  })
})
