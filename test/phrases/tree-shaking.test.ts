import { build } from "esbuild"
import { gzipSync } from "node:zlib"
import { expect, test } from "vitest"
import { root } from "../tools/entries.js"

/** The files that an import of one name pulls in, and what it weighs, gzipped. */
async function measure(name: string, entry = "phrases/index.ts") {
  const { outputFiles, metafile } = await build({
    stdin: { contents: `export { ${name} } from "./src/${entry}"`, resolveDir: root },
    absWorkingDir: root,
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: "esm",
    target: "es2022",
    logLevel: "silent",
  })
  const inputs = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs))
  return {
    bytes: gzipSync(outputFiles[0]!.contents, { level: 9 }).length,
    files: inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([file]) => file),
  }
}

const packs = /packs\/|catalogue\/|lexicon|cues\/|redact\/|node_modules/

test.each<[string, number, RegExp]>([
  ["renderPhrase", 3_240, packs],
  ["suggestPhrase", 5_070, packs],
  ["definePhraseBank", 5_500, packs],
  ["trueClaims", 2_790, packs],
  ["sayCode", 3_440, /packs\/|lexicon|cues\/|redact\/|node_modules/],
  ["parsePhrases", 9_000, packs],
  ["englishBank", 18_000, /packs\/es|catalogue\/|lexicon|cues\/|redact\/|node_modules/],
])("%s weighs at most %i bytes and brings no pack that it does not need", async (name, limit, foreign) => {
  const { bytes, files } = await measure(name)
  expect(files.filter((file) => foreign.test(file))).toEqual([])
  expect(bytes).toBeLessThanOrEqual(limit)
})

test("Spanish brings no English", async () => {
  const { bytes, files } = await measure("spanishBank", "phrases/es/index.ts")
  expect(files.filter((file) => /packs\/en|lexicon|catalogue|node_modules/.test(file))).toEqual([])
  expect(bytes).toBeLessThanOrEqual(18_040)
})
