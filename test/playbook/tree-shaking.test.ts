import { build } from "esbuild"
import { expect, test } from "vitest"
import { root } from "../tools/entries.js"

/** The files whose code an import brings. */
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

const isZod = (file: string) => file.includes("node_modules/zod/")

test("only what checks a playbook brings the schema library", async () => {
  expect((await filesOf('export { definePlaybook } from "./src/playbook/index.ts"')).some(isZod)).toBe(true)
  expect((await filesOf('import "./src/playbook/index.ts"')).filter(isZod)).toEqual([])
  expect((await filesOf('export { createCall } from "./src/runtime/index.ts"')).filter(isZod)).toEqual([])
})
