import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import ts from "typescript"
import { root } from "./entries.js"

/** The code between "```ts" and "```" in a docstring or a page. */
export interface Fence {
  /** From the package's folder. */
  readonly file: string
  /** Where the code begins in the file, from 1. */
  readonly line: number
  readonly code: string
}

/** A fence as a module of its own. */
export interface FenceModule {
  /** `src/kernel/faults/fault.ts:34` */
  readonly name: string
  readonly path: string
}

const folder = `${root}test/docs/.generated/`

/** Writes each fence of the docs as a module into `test/docs/.generated`, where it is run and type-checked. */
export function writeModules(): FenceModule[] {
  mkdirSync(folder, { recursive: true })
  const modules = listPages().flatMap((file) =>
    findFences(file, readFileSync(root + file, "utf8")).map((fence) => writeModule(fence)),
  )
  const written = new Set(modules.map(({ path }) => path))
  for (const old of readdirSync(folder)) if (!written.has(folder + old)) rmSync(folder + old, { force: true })
  return modules
}

/** Writes one fence, into another folder where it is to find the packages of that; a file that is already right is left as it is. */
export function writeModule(fence: Fence, into = folder): FenceModule {
  const name = `${fence.file}:${fence.line}`
  const path = `${into}${name.replaceAll(/[/:]/g, "-")}.ts`
  const text = toModule(fence)
  mkdirSync(into, { recursive: true })
  if (!existsSync(path) || readFileSync(path, "utf8") !== text) writeFileSync(path, text)
  return { name, path }
}

/** README.md, the guide and every source file. */
function listPages(): string[] {
  const inside = (at: string, ending: string) =>
    existsSync(root + at)
      ? readdirSync(root + at, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(ending))
      : []
  return [
    ...["README.md"].filter((name) => existsSync(root + name)),
    ...inside("docs/guide", ".md").map((name) => `docs/guide/${name}`),
    ...inside("src", ".ts").map((name) => `src/${name}`),
  ].sort()
}

/** The `ts` fences of one file: in a `.ts` file those inside docstrings, whose ` * ` is taken off. */
export function findFences(file: string, text: string): Fence[] {
  const fences: Fence[] = []
  let open: { mark: string; info: string; line: number; code: string[] } | undefined
  for (const [index, raw] of text.split("\n").entries()) {
    if (file.endsWith(".ts") && !/^\s*\*/.test(raw)) continue
    const line = file.endsWith(".ts") ? raw.replace(/^\s*\* ?/, "") : raw
    const mark = /^\s*(```+)(.*)$/.exec(line)
    if (open === undefined) {
      if (mark?.[1] !== undefined) open = { mark: mark[1], info: mark[2]?.trim() ?? "", line: index + 2, code: [] }
      if (/^(typescript|tsx|js|javascript|mjs)\b/.test(open?.info ?? ""))
        throw new Error(`${file}:${index + 1}: write \`\`\`ts, so that the code is run`)
    } else if (mark?.[1] === open.mark) {
      if (open.info === "ts") fences.push({ file, line: open.line, code: open.code.join("\n") })
      open = undefined
    } else open.code.push(line)
  }
  if (open !== undefined) throw new Error(`${file}:${open.line - 1}: the fence is not closed`)
  return fences
}

/** The code with `expr // => value` turned into an assertion; every line keeps the number it has in its file. */
export function toModule({ file, line, code }: Fence): string {
  const source = ts.createSourceFile("fence.ts", code, ts.ScriptTarget.ES2022, true)
  const insertions: { at: number; text: string }[] = []
  const visit = (node: ts.Node): void => {
    // The `;` of a statement may stand on the next line, so its end is where its expression ends.
    const end = ts.isExpressionStatement(node)
      ? node.expression.end
      : ts.isVariableStatement(node)
        ? node.declarationList.end
        : -1
    const value = end === -1 ? undefined : readExpected(code, end)
    if (value !== undefined) {
      const where = JSON.stringify(`${file}:${line + source.getLineAndCharacterOfPosition(end).line}`)
      const name = ts.isVariableStatement(node) ? node.declarationList.declarations[0]?.name.getText() : undefined
      if (name === undefined) insertions.push({ at: node.getStart(), text: ";expect(" })
      insertions.push({ at: end, text: `${name === undefined ? "" : `;expect(${name}`}, ${where}).toEqual(${value});` })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)

  const arrows = code.match(/\/\/ ?=>/g)?.length ?? 0
  const assertions = insertions.filter(({ text }) => text.includes(".toEqual(")).length
  if (arrows !== assertions) throw new Error(`${file}:${line}: a "// =>" stands behind no expression`)

  const head = arrows > 0 ? 'import { expect } from "vitest"' : "export {}"
  const body = insertions.reduceRight((text, { at, text: added }) => text.slice(0, at) + added + text.slice(at), code)
  return `${head}${"\n".repeat(line - 1)}${body}\n`
}

/** The value behind `// =>` at the end of a statement or on the next line; it may go on over further comment lines. */
function readExpected(code: string, end: number): string | undefined {
  const [first, ...others] = (
    /^[ \t]*;?[ \t]*\n?[ \t]*\/\/ => (.*(?:\n[ \t]*\/\/ .*)*)/.exec(code.slice(end))?.[1] ?? ""
  )
    .split("\n")
    .map((text) => text.replace(/^[ \t]*\/\/ /, ""))
  if (first === undefined || first === "") return undefined
  let value = first
  for (const next of others) {
    const bare = value.replaceAll(/"(?:[^"\\]|\\.)*"/g, "")
    if ((bare.match(/[([{]/g)?.length ?? 0) <= (bare.match(/[)\]}]/g)?.length ?? 0)) break
    value += ` ${next}`
  }
  return value
}
