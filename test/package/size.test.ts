import { existsSync } from "node:fs"
import { afterAll, describe, expect, test } from "vitest"
import { listEntries, root } from "../tools/entries.js"
import { measureSize } from "../tools/measure-size.js"

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
const prose = /node_modules\/zod\/|kernel\/faults\/codes|\/packs\/|\/prose|catalogue/

/** Neither schemas nor the hearing of promises. */
const apart = /node_modules\/zod\/|\/promises\//

/** What is held today. The aim for everything is 90,000, which is missed: see docs/decisions/0006. */
const limits: readonly Limit[] = [
  { name: "a live call", code: 'export { createCall } from "evenkeel/runtime"', limit: 16_000, without: prose },
  { name: "everything", code: 'export * from "evenkeel"', limit: 554_600, without: /^$/ },
  // The aim is 25,000: five sixths of it are the English wordings themselves.
  { name: "cues in English", code: 'export { detectCues } from "evenkeel/cues"', limit: 142_700, without: apart },
  { name: "Spanish alone", code: 'export { spanish } from "evenkeel/cues/es"', limit: 20_700, without: apart },
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

const isWritten = (code: string) =>
  listEntries().some(({ specifier, source }) => code.endsWith(`"${specifier}"`) && existsSync(root + source))

describe("gzipped size", () => {
  const measured: string[] = []
  afterAll(() => console.log(measured.join("\n")))

  for (const { name, code, limit, without } of limits)
    test.runIf(isWritten(code))(`${name} is at most ${limit} bytes`, async () => {
      const { bytes, files } = await measureSize(code)
      measured.push(`${name}: ${bytes} of ${limit} bytes gzipped`)
      expect(files.filter(({ path }) => without.test(path))).toEqual([])
      const largest = files.slice(0, 12).map((file) => `${file.bytes} ${file.path}`)
      expect(bytes, `the largest files, before gzip:\n${largest.join("\n")}\n`).toBeLessThanOrEqual(limit)
    })

  test("what is pulled in is seen", async () => {
    const { bytes, files } = await measureSize('import { z } from "zod"; export const schema = z.object({})')
    expect(bytes).toBeGreaterThan(10_000)
    expect(files.some(({ path }) => schemas.test(path))).toBe(true)
  })
})
