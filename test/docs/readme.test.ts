import { readFileSync } from "node:fs"
import { afterEach, expect, test, vi } from "vitest"
import { findFences, writeModule } from "../tools/docs-code.js"
import { root } from "../tools/entries.js"

afterEach(() => vi.restoreAllMocks())

test("the program of README.md prints what it says", async () => {
  const readme = readFileSync(`${root}README.md`, "utf8")
  const [, told] = /^It prints:\n\n```text\n([\s\S]*?)\n```$/m.exec(readme)!
  const lines: string[] = []
  vi.spyOn(console, "log").mockImplementation((...words: readonly unknown[]) => void lines.push(words.join(" ")))
  const [fence] = findFences("README.md", readme)
  // Run anew, though the test of all programs ran it in the same process.
  await import(/* @vite-ignore */ `${writeModule(fence!).path}?told`)
  expect(lines.join("\n")).toBe(told)
})
