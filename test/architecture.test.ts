import { readdirSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { describe, expect, test } from "vitest"
import { root } from "./tools/entries.js"

/** The parts, in order: a file may import from its own part and from those before it. */
const parts =
  "kernel time session redact cues phrases escalation followups coach handoff playbook formats adapters stores runtime testing desk standard".split(
    " ",
  )

/** These meet through events only. */
const strangers = ["escalation", "followups", "coach"]

/** Packages, and the only files that may import them. */
const packages: Readonly<Record<string, RegExp>> = {
  "zod/mini": /\/schema\.ts$/,
  mitt: /^runtime\//,
}

/** Files that import past an index, each for the reason that stands beside its import. */
const past: Readonly<Record<string, string>> = { "desk/keeping/carry.ts": "escalation/abuse/abuse-state.ts" }

/** Data, which may be longer than code: word lists, phrases. A function in such a file ends the exception. */
const data = /\/(lexicons|packs)\/|\/(lexicon[^/]*|[^/]+-(lexicon|phrases|words))\.ts$/

const vague = /(^|[/-])(utils?|helpers?|common|managers?|types)(\.ts$|\/)/

/** What is wrong with the files of `src`, given by their path in it. */
function checkFiles(files: Readonly<Record<string, string>>): string[] {
  return [
    ...Object.entries(files).flatMap(([path, text]) =>
      [
        ...checkFile(path, text),
        ...importsOf(text).flatMap(({ from, isType }) => checkImport(path, from, isType) ?? []),
      ].map((fault) => `${path} ${fault}`),
    ),
    ...checkCircles(files),
  ]
}

function importsOf(text: string) {
  const found = text.matchAll(
    /^(?:import|export)\s(type\s)?[^"'`;]*?\bfrom\s"([^"]+)"|^import\s"([^"]+)"|^(?!\s*(?:\*|\/\/)).*\bimport\(\s*"([^"]+)"/gm,
  )
  return [...found].map(([, type, from, bare, dynamic]) => ({
    from: from ?? bare ?? dynamic ?? "",
    isType: type !== undefined,
  }))
}

/** Folders within a part that import what imports them: neither can be read first. Files beside each other may. */
function checkCircles(files: Readonly<Record<string, string>>): string[] {
  const next = new Map<string, Set<string>>()
  for (const [path, text] of Object.entries(files)) {
    for (const { from, isType } of importsOf(text)) {
      if (isType || !from.startsWith(".")) continue
      const [here, there] = [path.split("/"), join(dirname(path), from).split("/")]
      const depth = here.findIndex((step, index) => step !== there[index])
      if (depth < 1) continue
      const [own, other] = [here, there].map((steps) =>
        steps
          .slice(0, depth + 1)
          .join("/")
          .replace(/\.js$/, ".ts"),
      )
      next.set(own!, (next.get(own!) ?? new Set()).add(other!))
    }
  }
  const reach = (from: string, seen = new Set<string>()): Set<string> => {
    for (const each of next.get(from) ?? []) if (!seen.has(each)) reach(each, seen.add(each))
    return seen
  }
  return [...next.keys()]
    .filter((each) => !each.endsWith(".ts") && reach(each).has(each))
    .map((each) => `${each} imports what imports it`)
}

function checkFile(path: string, text: string): string[] {
  const faults: string[] = []
  const isData = data.test(path) && !/\bfunction\b|=>/.test(text)
  if (!isData && text.trimEnd().split("\n").length > 300) faults.push("has more than 300 lines")
  if (vague.test(path)) faults.push("has a name that says nothing")
  if (!/^([a-z0-9]+(-[a-z0-9]+)*\/)*[a-z0-9]+(-[a-z0-9]+)*\.ts$/.test(path)) faults.push("is not named in kebab-case")
  if (path.includes("/") ? !parts.includes(partOf(path)) : path !== "index.ts") faults.push("belongs to no part")
  if (/^(export )?const [^=\n]+= z\b/m.test(text)) faults.push("builds a schema at import time")
  // esbuild cannot take the namespace object apart: `{ z }` costs a bundle 93 kB gzipped, `* as z` 25 kB.
  if (/^import \{[^}]*\bz\b[^}]*\} from "zod\/mini"/m.test(text)) faults.push("takes all of zod: import * as z")
  return faults
}

function checkImport(path: string, from: string, isType: boolean): string | undefined {
  if (!from.startsWith(".")) {
    return packages[from]?.test(path) === true ? undefined : `may not import ${from}`
  }
  const target = join(dirname(path), from).replace(/\.js$/, ".ts")
  const [own, other] = [partOf(path), partOf(target)]
  if (own === other) return undefined
  if (!parts.includes(other)) return `imports ${target}`
  // The playbook composes the schemas of the parts, which no index offers: zod stays out of the public face.
  const isSchema = path.endsWith("/schema.ts") && target === `${other}/schema.ts`
  // A part may have doors of its own within: `escalation/dispatch`. Its `inner.ts` is for parts below: no check of what a host gave.
  const isDoor = target.endsWith("/index.ts") || target === `${other}/inner.ts`
  // The root is the face of `standard`: `createCall` of `runtime` with the standard parts, under the same name.
  const isFace = path === "index.ts" && other === "standard"
  if (!isType && !isSchema && !isFace && !isDoor && past[path] !== target) return `imports ${target} past its index`
  const isIndex = path.endsWith("index.ts")
  if (!isIndex && parts.indexOf(other) > parts.indexOf(own)) return `imports ${other}, which is below ${own}`
  if (strangers.includes(own) && strangers.includes(other)) return `imports ${other}: they meet through events`
  return undefined
}

const partOf = (path: string) => path.split("/")[0] ?? ""

describe("src", () => {
  const paths = readdirSync(`${root}src`, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".ts"))

  test("keeps the layers, sizes and names", () => {
    expect(paths.length).toBeGreaterThan(0)
    expect(
      checkFiles(Object.fromEntries(paths.map((path) => [path, readFileSync(`${root}src/${path}`, "utf8")]))),
    ).toEqual([])
  })
})

describe("what the check finds", () => {
  const long = "export const a = 1\n".repeat(301)
  test.each([
    ["kernel/a.ts", "imports cues, which is below kernel", 'import { b } from "../cues/index.js"'],
    ["kernel/a.ts", "imports cues, which is below kernel", 'import type { B } from "../cues/b.js"'],
    ["coach/a.ts", "imports cues/b.ts past its index", 'import {\n  b,\n} from "../cues/b.js"'],
    ["coach/index.ts", "imports cues/b.ts past its index", 'export * from "../cues/b.js"'],
    ["coach/a.ts", "imports cues/b.ts past its index", 'import "../cues/b.js"'],
    ["coach/a.ts", "imports cues/b.ts past its index", 'const b = import("../cues/b.js")'],
    ["playbook/a.ts", "imports session/schema.ts past its index", 'import { b } from "../session/schema.js"'],
    ["session/schema.ts", "imports playbook, which is below session", 'import { b } from "../playbook/schema.js"'],
    ["coach/a.ts", "imports followups: they meet through events", 'import { b } from "../followups/index.js"'],
    ["coach/a.ts", "imports index.ts", 'import type { Call } from "../index.js"'],
    ["cues/a.ts", "may not import zod/mini", 'import * as z from "zod/mini"'],
    ["cues/schema.ts", "may not import zod", 'import * as z from "zod"'],
    ["cues/a.ts", "may not import mitt", 'import mitt from "mitt"'],
    ["cues/a.ts", "may not import node:fs", 'import { readFileSync } from "node:fs"'],
    ["cues/schema.ts", "builds a schema at import time", "export const turn: z.ZodType<Turn> = z.object({})"],
    ["cues/schema.ts", "takes all of zod: import * as z", 'import { z } from "zod/mini"'],
    ["cues/a.ts", "has more than 300 lines", long],
    ["cues/lexicon-abuse.ts", "has more than 300 lines", `${long}const b = () => 1`],
    ["cues/utils.ts", "has a name that says nothing", ""],
    ["cues/common/a.ts", "has a name that says nothing", ""],
    ["cues/text-helpers.ts", "has a name that says nothing", ""],
    ["cues/readBack.ts", "is not named in kebab-case", ""],
    ["misc/a.ts", "belongs to no part", ""],
  ])("%s: %s", (path, fault, text) => {
    expect(checkFiles({ [path]: text })).toEqual([`${path} ${fault}`])
  })

  test("folders that import each other, and not files that do", () => {
    const files = {
      "coach/moment.ts": 'import { quarrelOf } from "./practices/meant-for.js"',
      "coach/practices/meant-for.ts": 'import { turnsSince } from "../view.js"',
      "coach/view.ts": 'import type { Moment } from "./moment.js"',
      "coach/words/a.ts": 'import { b } from "./b.js"',
      "coach/words/b.ts": 'import { a } from "./a.js"',
    }
    expect(checkFiles(files)).toEqual([])
    expect(checkFiles({ ...files, "coach/view.ts": 'import { momentsOf } from "./moment.js"' })).toEqual([
      "coach/practices imports what imports it",
    ])
  })

  test("nothing, where the rules are kept", () => {
    const kept = {
      "index.ts": 'export * from "./kernel/index.js"\nexport { createCall } from "./standard/create.js"',
      "coach/a.ts":
        'import { b } from "../cues/index.js"\nimport type { C } from "../session/c.js"\nimport { d } from "./d.js"',
      "cues/index.ts": 'export { hearPromises } from "../followups/index.js"',
      "cues/schema.ts": 'import * as z from "zod/mini"\nexport const toSchema = () => z.object({})',
      "cues/lexicon-abuse.ts": long,
      "phrases/packs/en/greeting.ts": long,
      "redact/cue-phrases.ts": long,
      "playbook/schema.ts": 'import { settingsSchema } from "../session/schema.js"',
      "runtime/listeners.ts": 'import mitt from "mitt"',
      "desk/kinds/dispatch-kind.ts": 'import { dispatch } from "../escalation/dispatch/index.js"',
      "desk/keeping/carry.ts": 'import { abuseToCarry } from "../escalation/abuse/abuse-state.js"',
      "kernel/fault.ts": '/**\n * import { b } from "../cues/b.js"\n * import("x")\n */\nexport const a = 1',
    }
    expect(checkFiles(kept)).toEqual([])
  })
})
