import { existsSync } from "node:fs"
import { gzipSync } from "node:zlib"
import { build } from "esbuild"
import { afterAll, describe, expect, test } from "vitest"
import { listEntries, root } from "../tools/entries.js"

interface Limit {
  readonly name: string
  /** What a host writes. */
  readonly code: string
  /** Gzipped bytes, minified, with everything that is pulled in. */
  readonly limit: number
  /** What may not be pulled in. */
  readonly without: RegExp
}

const schemas = /node_modules\/zod\//
const prose = /node_modules\/zod\/|kernel\/codes\.ts|\/packs\/|\/prose|catalogue/

/** Neither schemas nor the hearing of promises. */
const apart = /node_modules\/zod\/|\/promises\//

/** What is held today. The aims are 16,000 for a live call and 90,000 for everything: both are missed, see docs/decisions/0006. */
const limits: readonly Limit[] = [
  { name: "a live call", code: 'export { createCall } from "evenkeel/runtime"', limit: 31_500, without: prose },
  { name: "everything", code: 'export * from "evenkeel"', limit: 405_000, without: /^$/ },
  // The aim is 25,000: five sixths of it are the English wordings themselves.
  { name: "cues in English", code: 'export { detectCues } from "evenkeel/cues"', limit: 87_000, without: apart },
  { name: "Spanish alone", code: 'export { spanish } from "evenkeel/cues/es"', limit: 13_500, without: apart },
  { name: "isFault alone", code: 'export { isFault } from "evenkeel/kernel"', limit: 2_000, without: prose },
  { name: "isFault from the root", code: 'export { isFault } from "evenkeel"', limit: 2_000, without: prose },
  {
    name: "the coach of a call that is followed",
    code: 'export { coachFollower } from "evenkeel/coach"',
    limit: 4_000,
    without: /\/lexicons\/|\/packs\//,
  },
  { name: "readiness alone", code: 'export { readiness } from "evenkeel/session"', limit: 2_000, without: prose },
]

interface Measured {
  /** Gzipped. */
  readonly bytes: number
  /** What was pulled in, the largest first, minified and not gzipped. */
  readonly files: readonly { readonly path: string; readonly bytes: number }[]
}

/** Bundles as a host would, from the sources, and measures. */
async function measure(code: string): Promise<Measured> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: root },
    absWorkingDir: root,
    alias: Object.fromEntries(
      listEntries()
        .map(({ specifier, source }): [string, string] => [specifier, root + source])
        .sort()
        .reverse(),
    ),
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    logLevel: "silent",
  })
  const files = Object.values(metafile.outputs)
    .flatMap(({ inputs }) => Object.entries(inputs))
    .map(([path, { bytesInOutput }]) => ({ path, bytes: bytesInOutput }))
    .filter(({ bytes }) => bytes > 0)
    .sort((one, other) => other.bytes - one.bytes)
  return { bytes: gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length, files }
}

const isWritten = (code: string) =>
  listEntries().some(({ specifier, source }) => code.endsWith(`"${specifier}"`) && existsSync(root + source))

describe("gzipped size", () => {
  const measured: string[] = []
  afterAll(() => console.log(measured.join("\n")))

  for (const { name, code, limit, without } of limits)
    test.runIf(isWritten(code))(`${name} is at most ${limit} bytes`, async () => {
      const { bytes, files } = await measure(code)
      measured.push(`${name}: ${bytes} of ${limit} bytes gzipped`)
      expect(files.filter(({ path }) => without.test(path))).toEqual([])
      const largest = files.slice(0, 12).map((file) => `${file.bytes} ${file.path}`)
      expect(bytes, `the largest files, before gzip:\n${largest.join("\n")}\n`).toBeLessThanOrEqual(limit)
    })

  test("what is pulled in is seen", async () => {
    const { bytes, files } = await measure('import { z } from "zod"; export const schema = z.object({})')
    expect(bytes).toBeGreaterThan(10_000)
    expect(files.some(({ path }) => schemas.test(path))).toBe(true)
  })
})
