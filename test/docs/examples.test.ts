import { describe, expect, test } from "vitest"
import { findFences, toModule, writeModule, writeModules } from "../tools/docs-code.js"

const run = (path: string): Promise<unknown> => import(/* @vite-ignore */ path)

describe("the code in the docs", () => {
  const modules = writeModules()
  for (const { name, path } of modules) test(name, () => run(path))
})

describe("how it is read", () => {
  const code = ["const two = 1 + 1 // => 2", "two", "// => 2", ";[two].map(String) // => [", '//   "2",', "// ]"].join(
    "\n",
  )

  test("a right value passes, over several lines too", async () => {
    const fence = { file: "planted-right.md", line: 3, code }
    expect(toModule(fence).match(/toEqual/g)).toHaveLength(3)
    await run(writeModule(fence).path)
  })

  test("a wrong value fails and names its file and line", async () => {
    const { path } = writeModule({ file: "planted-wrong.md", line: 9, code: "const one = 1\none + 1 // => 3" })
    await expect(run(path)).rejects.toThrow("planted-wrong.md:10")
  })

  test("an arrow behind no expression is an error", () => {
    expect(() => toModule({ file: "a.md", line: 2, code: "// => 3" })).toThrow('a.md:2: a "// =>" stands')
  })

  test("fences are found in pages and in docstrings", () => {
    expect(findFences("a.md", `# Page\n\`\`\`ts\n${code}\n\`\`\`\n`)).toEqual([{ file: "a.md", line: 3, code }])
    const source = ["/**", " * One.", " *", " * ```ts", " * one() // => 1", " * ```", " */", "export const a = 1"]
    expect(findFences("src/a.ts", source.join("\n"))).toEqual([{ file: "src/a.ts", line: 5, code: "one() // => 1" }])
  })

  test("a fence that would not be run is an error", () => {
    expect(() => findFences("a.md", "```js\nx\n```")).toThrow("a.md:1: write ```ts")
    expect(() => findFences("a.md", "```ts\nx\n")).toThrow("a.md:1: the fence is not closed")
  })
})
