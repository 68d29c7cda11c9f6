import { existsSync, readdirSync, readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { listWrittenEntries, root } from "../tools/entries.js"
import { findDoors } from "../tools/doors.js"

const call = "kernel session time"
const words = `${call} cues phrases redact`

/** The folders whose code Node may load when a product imports that door, besides the door's own. A chunk is loaded whole. */
const may: Readonly<Record<string, string>> = {
  "./kernel": "",
  "./time": "kernel",
  "./session": "kernel time",
  "./redact": "",
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
  "./stores": call,
  "./stores/sqlite": "kernel",
  "./stores/postgres": "kernel",
  "./runtime": `${call} escalation followups`,
  "./testing": `${call} escalation followups runtime`,
}

/** Who may load packages. */
const packages: Readonly<Record<string, readonly string[]>> = {
  ".": ["mitt", "zod"],
  "./playbook": ["zod"],
  "./runtime": ["mitt"],
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

// Such an import would load a chunk of which nothing is used: tsup.config.ts has the build leave them out.
test.runIf(existsSync(`${root}dist/index.d.cts`))("no built file loads another for its effects alone", () => {
  const files = readdirSync(`${root}dist`, { recursive: true, encoding: "utf8" }).filter((path) => /\.c?js$/.test(path))
  const idle = files.filter((path) => /^(import|require\()\s*['"]/m.test(readFileSync(`${root}dist/${path}`, "utf8")))
  expect(files.length).toBeGreaterThan(2 * listWrittenEntries().length)
  expect(idle).toEqual([])
})
