import { expect, test } from "vitest"
import { measureSize } from "../tools/measure-size.js"

const filesOf = async (code: string) => (await measureSize(code)).files.map(({ path }) => path)

const isZod = (file: string) => file.includes("node_modules/zod/")

test("only what checks a playbook brings the schema library", async () => {
  expect((await filesOf('export { definePlaybook } from "evenkeel/playbook"')).some(isZod)).toBe(true)
  expect((await filesOf('import "evenkeel/playbook"')).filter(isZod)).toEqual([])
  expect((await filesOf('export { createCall } from "evenkeel/runtime"')).filter(isZod)).toEqual([])
})
