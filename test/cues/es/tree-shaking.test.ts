import { expect, test } from "vitest"
import { measureSize } from "../../tools/measure-size.js"

const filesOf = async (code: string) => (await measureSize(code)).files.map(({ path }) => path)

test("Spanish brings no English, and English no Spanish", async () => {
  const es = await filesOf('export { spanish } from "evenkeel/cues/es"')
  expect(es.some((file) => file.includes("cues/es/"))).toBe(true)
  expect(es.filter((file) => file.includes("/en/"))).toEqual([])
  const en = await filesOf('export { detectCues } from "evenkeel/cues"')
  expect(en.some((file) => file.includes("cues/en/"))).toBe(true)
  expect(en.filter((file) => file.includes("cues/es/"))).toEqual([])
})

test("cues bring no promises", async () => {
  const files = await filesOf('export { detectCues, scanCues } from "evenkeel/cues"')
  expect(files.filter((file) => file.includes("/promises/"))).toEqual([])
})
