import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { check, type AttackPattern } from "recheck"
import ts from "typescript"
import { root } from "./entries.js"

/** A regular expression as it stands in a source. */
export interface FoundRegex {
  readonly file: string
  readonly line: number
  readonly source: string
  readonly flags: string
  /** Not written as a string. */
  readonly isLiteral: boolean
}

/** Longer than any of ours takes on a busy machine, but for those that are listed below. */
const TIMEOUT_MS = 90_000

/** What the checker cannot decide in time, by file and beginning, and why it is safe. */
const REVIEWED: readonly (readonly [file: string, beginning: string, reason: string])[] = [
  ["src/phrases/review/raw-findings.ts", "\\{\\{[^{}]{0,80}", "each run is bounded, by 80 and by 40"],
  [
    "src/cues/promises/en/words/tokenize.ts",
    "(\\d{4}-\\d{1,2}",
    "each alternative is bounded or one run of one class, and those begin differently",
  ],
]

/** Every regular expression of a TypeScript source: literals, and `regex("…", "…")` of the kernel. */
export function findRegexes(file: string, text: string): readonly FoundRegex[] {
  const found: FoundRegex[] = []
  const sourceFile = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true)
  const add = (node: ts.Node, source: string, flags: string): void => {
    const line = sourceFile.getLineAndCharacterOfPosition(node.getStart()).line + 1
    found.push({ file, line, source, flags, isLiteral: ts.isRegularExpressionLiteral(node) })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/")
      add(node, node.text.slice(1, end), node.text.slice(end + 1))
    } else if (ts.isCallExpression(node) && node.expression.getText() === "regex") {
      const [source, flags] = node.arguments
      if (source && ts.isStringLiteral(source) && flags && ts.isStringLiteral(flags)) add(node, source.text, flags.text)
    }
    ts.forEachChild(node, visit)
  }
  visit(sourceFile)
  return found
}

/** Every regular expression of `src` that stands there in whole. */
export function sourceRegexes(): readonly FoundRegex[] {
  const files = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
  return files
    .filter((file) => file.endsWith(".ts"))
    .sort()
    .flatMap((file) => findRegexes(`src/${file}`, readFileSync(join(root, "src", file), "utf8")))
}

/** What is wrong with a regular expression, or `undefined`: matching it takes time that grows with the text and no faster. */
export async function faultOf({ file, source, flags }: FoundRegex): Promise<string | undefined> {
  if (REVIEWED.some(([known, beginning]) => known === file && source.startsWith(beginning))) return undefined
  const found = await check(source, flags.replace("d", ""), { timeout: TIMEOUT_MS })
  if (found.status === "safe") return undefined
  if (found.status === "unknown") return `not decided: ${found.error.kind}`
  const { type, summary, isFuzz } = found.complexity
  // What the checker finds by trying depends on how busy the machine is: what it names is tried here.
  const isDoubted = isFuzz && type === "polynomial"
  return isDoubted && !stalls(new RegExp(source, flags), found.attack) ? undefined : summary
}

/** Matching takes so long before its growth is looked at, and a text is never longer. */
const [LOOK_MS, MOST_SIGNS] = [10, 200_000]

/** Whether matching takes four times as long for 16 times the text as it may: 16 times where it is linear, 256 where it is quadratic. */
export function stalls(regex: RegExp, { pumps, suffix }: Pick<AttackPattern, "pumps" | "suffix">): boolean {
  const textOf = (count: number): string =>
    pumps.map(({ prefix, pump, bias }) => prefix + pump.repeat(count + bias)).join("") + suffix
  const timeOf = (count: number): number => {
    const text = textOf(count)
    const times = [1, 2, 3].map(() => {
      const from = performance.now()
      regex.lastIndex = 0
      regex.test(text)
      return performance.now() - from
    })
    return Math.min(...times)
  }
  let count = 16
  while (timeOf(count) < LOOK_MS) {
    if (textOf(count).length > MOST_SIGNS) return false
    count *= 2
  }
  return timeOf(count) > 64 * timeOf(count / 16)
}
