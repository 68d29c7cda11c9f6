import { existsSync, readdirSync, readFileSync } from "node:fs"
import { dirname } from "node:path"
import { root } from "./entries.js"

/** A figure of a page that was measured, as far as its unit tells. */
export interface Figure {
  /** `docs/guide/compare.md:92` */
  readonly from: string
  readonly figure: string
  /** How well something is heard, rather than how fast or how large something is. */
  readonly isShare: boolean
}

/** A part of a page under one heading, without the parts under headings of its own. */
interface Section {
  readonly level: number
  readonly line: number
  readonly lines: readonly string[]
}

const NUMBER = String.raw`\d[\d.,]*`
/** Units of speed and size. Seconds and longer are what clients set and what a call waits for. */
const SIZE = new RegExp(
  [
    String.raw`${NUMBER}(?: to ${NUMBER})? ?(?:µs|ns|ms|kB|MB|GB|bytes)(?![\w/])`,
    String.raw`\b(?:${NUMBER}|half a|a|ten|hundred)(?: \w+)? (?:micro|nano|milli)seconds?\b`,
    String.raw`${NUMBER} (?:times|×) (?:ours|hand|faster|slower|as )`,
    String.raw`\border of magnitude\b`,
  ].join("|"),
  "g",
)
const SHARE = new RegExp(
  [
    String.raw`${NUMBER} ?%`,
    String.raw`\bF1 ${NUMBER}`,
    String.raw`\b(?:\d+|one|nine) in ten\b`,
    String.raw`\b\d+ in 10\b`,
    String.raw`\ba (?:third|quarter) of all\b`,
  ].join("|"),
  "g",
)

/** Figures whose section does not say how they were measured, or, of shares, of which corpus. */
export function findUnfounded(page: string, text: string): readonly Figure[] {
  const sections = toSections(text)
  return sections.flatMap((section, index) => {
    const words = [section, ...printedAbove(sections, index)].flatMap(({ lines }) => lines).join("\n")
    const scripts = commandsIn(words).map(({ script }) => script)
    const isMeasured = DATED.test(words) || scripts.some((script) => measuring.includes(script))
    const isOfCorpus = DESCRIBES.test(text) || namesCorpus(words)
    return figuresOf(page, section).filter(
      ({ figure, isShare }) =>
        !(isMeasured || (scripts.includes("docs:figures") && isPrinted(figure))) || (isShare && !isOfCorpus),
    )
  })
}

/** The scripts that measure. Any other command of a page prints no figure, and `docs:figures` only those of `compare.md`. */
const measuring: readonly string[] = ["bench", "eval", "docs:entries", "test:long"]

const compare = readFileSync(`${root}docs/guide/compare.md`, "utf8")

function isPrinted(figure: string): boolean {
  return compare.split(figure).some((before, index, { length }) => index < length - 1 && !/[\d.,]$/.test(before))
}

/** What was measured once, with what: nothing prints it again. */
const DATED = /\b[Mm]easured\s+on\s+\d{4}-\d{2}-\d{2}\s+(?:with|by)\s+\w/

/** The heading of the page to which the others link: it describes the corpora. */
const DESCRIBES = /^## Measured on$/m
const CORPUS = /\b(?:star|convabuse|nlupp|clinc|dstc11_utts|tau_airline|harper|timex)\b/i
/** Several names are words of every day, so each stands beside what says that it is a corpus, or beside the way to its source. */
const AS_CORPUS = /\bcorp(?:us|ora)\b|\]\([^)]*accuracy\.md[^)]*\)/i

/** Whether a paragraph says of which dialogs a share is, or that they were made up. */
function namesCorpus(words: string): boolean {
  const paragraphs = words.split(/\n\s*\n/)
  return paragraphs.some((each) => /\bmade[- ]up\b/i.test(each) || (CORPUS.test(each) && AS_CORPUS.test(each)))
}

/** `npm run bench -- stores`: the script and the part of a name that it is given. */
function commandsIn(text: string): readonly { readonly script: string; readonly part: string | undefined }[] {
  return [...text.matchAll(/npm run ([\w:-]+)(?: --(?= \w))?(?: ([\w-]+))?/g)].map(([, script, part]) => ({
    script: script!,
    part: part === undefined || part.startsWith("-") ? undefined : part,
  }))
}

/** Commands of a page that would run nothing. */
export function findDeadCommands(page: string, text: string): readonly string[] {
  // An example's page names its own commands beside those of the repository.
  const folders = page.startsWith("examples/") ? ["", `${dirname(page)}/`] : [""]
  const scripts = folders.flatMap(scriptsOf)
  const spans = [...text.matchAll(/`(npm run [^`]+)`/g)].map(([, command]) => command!)
  return spans
    .flatMap(commandsIn)
    .filter(({ script, part }) => {
      if (!scripts.includes(script)) return true
      return part !== undefined && partsOf(script)?.some((name) => name.includes(part)) === false
    })
    .map(({ script, part = "" }) => `${page}: npm run ${script} ${part}`.trim())
}

/** What a script can be asked for by a part of a name; `undefined` where it takes none. */
function partsOf(script: string): readonly string[] | undefined {
  if (script === "bench" || script === "eval") return readdirSync(`${root}test/${script}`)
  if (script !== "docs:figures") return undefined
  return [...compare.matchAll(/^<!-- figures: (\w+) -->$/gm)].map(([, name]) => name!)
}

function scriptsOf(folder: string): readonly string[] {
  const path = `${root}${folder}package.json`
  if (!existsSync(path)) return []
  return Object.keys((JSON.parse(readFileSync(path, "utf8")) as { scripts: object }).scripts)
}

/** The introductions of the headings above a section that say what prints what follows. */
function printedAbove(sections: readonly Section[], index: number): readonly Section[] {
  const above: Section[] = []
  let { level } = sections[index]!
  for (let at = index - 1; at >= 0; at--) {
    const section = sections[at]!
    if (section.level >= level) continue
    level = section.level
    if (/\b[Pp]rinted by `npm run /.test(section.lines.join(" "))) above.push(section)
  }
  return above
}

function toSections(text: string): readonly Section[] {
  const sections: { level: number; line: number; lines: string[] }[] = [{ level: 0, line: 1, lines: [] }]
  let isCode = false
  for (const [index, line] of text.split("\n").entries()) {
    if (/^\s*```/.test(line)) isCode = !isCode
    const heading = isCode ? null : /^(#+) /.exec(line)
    if (heading !== null) sections.push({ level: heading[1]!.length, line: index + 1, lines: [line] })
    else sections.at(-1)!.lines.push(line)
  }
  return sections
}

function figuresOf(page: string, { line, lines }: Section): readonly Figure[] {
  let code: string | undefined
  return lines.flatMap((text, index) => {
    const fence = /^\s*```(\w*)/.exec(text)
    if (fence !== null) code = code === undefined ? fence[1] : undefined
    // Programs hold settings; what stands in a text fence was printed.
    if (code !== undefined && code !== "text") return []
    const from = `${page}:${line + index}`
    const found = (of: RegExp, isShare: boolean) =>
      [...text.matchAll(of)].map(([figure]): Figure => ({ from, figure, isShare }))
    return [...found(SIZE, false), ...found(SHARE, true)]
  })
}
