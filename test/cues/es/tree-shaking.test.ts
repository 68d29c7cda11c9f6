import { build } from "esbuild"
import { expect, test } from "vitest"
import { root } from "../../tools/entries.js"

async function filesOf(code: string): Promise<readonly string[]> {
  const { metafile } = await build({
    stdin: { contents: code, resolveDir: root },
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
  return inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([file]) => file)
}

test("Spanish brings no English, and English no Spanish", async () => {
  const es = await filesOf('export { spanish } from "./src/cues/es/index.ts"')
  expect(es.some((file) => file.includes("cues/es/"))).toBe(true)
  expect(es.filter((file) => file.includes("/en/"))).toEqual([])
  const en = await filesOf('export { detectCues } from "./src/cues/index.ts"')
  expect(en.some((file) => file.includes("cues/en/"))).toBe(true)
  expect(en.filter((file) => file.includes("cues/es/"))).toEqual([])
})

test("cues bring no promises", async () => {
  const files = await filesOf('export { detectCues, scanCues } from "./src/cues/index.ts"')
  expect(files.filter((file) => file.includes("/promises/"))).toEqual([])
})
