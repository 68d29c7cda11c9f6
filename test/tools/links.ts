import { existsSync, readdirSync, readFileSync, statSync } from "node:fs"
import { dirname, join, relative, resolve } from "node:path"
import { root } from "./entries.js"

/** A link of a page that leads nowhere. */
export interface BrokenLink {
  /** `docs/guide/cues.md:12` */
  readonly from: string
  readonly to: string
  readonly why: "no such file" | "no such heading" | "outside of the repository"
}

/** Every page that people read: README, CONTRIBUTING, CHANGELOG, all of docs, the READMEs of examples. */
export function listReadPages(): readonly string[] {
  const inside = (folder: string, wanted: RegExp) =>
    readdirSync(root + folder, { recursive: true, encoding: "utf8" })
      .filter((name) => wanted.test(name) && !/(^|\/)(node_modules|api|api-report)\//.test(name))
      .map((name) => `${folder}/${name}`)
  const top = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md"]
  // Not everything inside: an example that was started has the repository itself among its packages.
  const examples = readdirSync(`${root}examples`).map((name) => `examples/${name}/README.md`)
  return [...top, ...inside("docs", /\.md$/), ...examples.filter((path) => existsSync(root + path))].sort()
}

/** The links of one page that lead nowhere. Addresses of the web are not looked up: they are only to be whole. */
export function findBrokenLinks(page: string, text: string): readonly BrokenLink[] {
  return findLinks(text).flatMap(({ line, to }): readonly BrokenLink[] => {
    const broken = (why: BrokenLink["why"]): readonly BrokenLink[] => [{ from: `${page}:${line}`, to, why }]
    if (/^(https?|mailto):/.test(to)) return URL.canParse(to) ? [] : broken("no such file")
    const [file = "", anchor] = to.split("#")
    const path = file === "" ? resolve(root, page) : resolve(root, dirname(page), decodeURIComponent(file))
    if (relative(root, path).startsWith("..")) return broken("outside of the repository")
    if (!existsSync(path)) return broken("no such file")
    if (anchor === undefined) return []
    const target = path.endsWith(".md") && statSync(path).isFile() ? readFileSync(path, "utf8") : ""
    return toAnchors(target).has(anchor) ? [] : broken("no such heading")
  })
}

/** `[text](to)`, `![text](to)`, `[name]: to` and the `src` and `href` of a tag, outside of code. */
function findLinks(text: string): readonly { readonly line: number; readonly to: string }[] {
  const prose = withoutCode(text)
  const lineOf = (index: number) => prose.slice(0, index).split("\n").length
  const pattern =
    /\]\(\s*<?([^()\s>]+(?:\([^()\s]*\)[^()\s]*)?)>?(?:\s+"[^"]*")?\s*\)|^\[[^\]]+\]:\s+(\S+)|(?:src|href)="([^"]+)"/gm
  return [...prose.matchAll(pattern)].map(({ index, 1: inline, 2: named, 3: tag }) => ({
    line: lineOf(index),
    to: inline ?? named ?? tag ?? "",
  }))
}

/** The anchors of a page's headings, as GitHub and TypeDoc make them. */
export function toAnchors(text: string): ReadonlySet<string> {
  const seen = new Map<string, number>()
  const anchors = new Set<string>()
  for (const [, title = ""] of withoutCode(text, false).matchAll(/^#{1,6} (.+)$/gm)) {
    const plain = title.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1").replace(/[*`]/g, "")
    const slug = plain
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M}_\- ]/gu, "")
      .replaceAll(" ", "-")
    const count = seen.get(slug) ?? 0
    seen.set(slug, count + 1)
    anchors.add(count === 0 ? slug : `${slug}-${count}`)
  }
  return anchors
}

/** Blanks code, so that lines keep their numbers. */
function withoutCode(text: string, inlineToo = true): string {
  const blank = (code: string) => code.replace(/[^\n]/g, " ")
  const prose = text.replace(/^( *)(```+)[^\n]*\n[\s\S]*?^\1\2 *$/gm, blank)
  return inlineToo ? prose.replace(/`[^`\n]+`/g, blank) : prose
}

/** Paths of pages, joined to the folder of the package. */
export function readPage(page: string): string {
  return readFileSync(join(root, page), "utf8")
}
