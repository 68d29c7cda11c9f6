import { expect, test } from "vitest"
import { measureSize } from "../tools/measure-size.js"

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
  const { bytes, files } = await measureSize(`export { ${name} } from "evenkeel/phrases"`)
  expect(files.filter(({ path }) => foreign.test(path))).toEqual([])
  expect(bytes).toBeLessThanOrEqual(limit)
})

test("Spanish brings no English", async () => {
  const { bytes, files } = await measureSize('export { spanishBank } from "evenkeel/phrases/es"')
  expect(files.filter(({ path }) => /packs\/en|lexicon|catalogue|node_modules/.test(path))).toEqual([])
  expect(bytes).toBeLessThanOrEqual(18_080)
})
