import { readdirSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"

/** The links of a built site that lead to no page or no place of one, each as `page -> link`. */
export function findBrokenSiteLinks(folder: string): readonly string[] {
  const files = new Set(readdirSync(folder, { recursive: true, encoding: "utf8" }))
  const pages = new Map(
    [...files].filter((file) => file.endsWith(".html")).map((file) => [file, readFileSync(join(folder, file), "utf8")]),
  )
  const ids = new Map<string, ReadonlySet<string>>()
  const idsOf = (file: string): ReadonlySet<string> => {
    const known = ids.get(file) ?? new Set([...(pages.get(file) ?? "").matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!))
    ids.set(file, known)
    return known
  }
  const broken = new Set<string>()
  for (const [file, html] of pages) {
    for (const [, link = ""] of html.matchAll(/ (?:href|src)="([^"]+)"/g)) {
      if (/^(https?:|mailto:|data:|javascript:)/.test(link)) continue
      const [path = "", anchor] = link.replaceAll("&amp;", "&").split("#")
      const target = path === "" ? file : join(dirname(file), decodeURIComponent(path.split("?")[0]!))
      const isThere = target === "." || files.has(target)
      const hasPlace =
        anchor === undefined || anchor === "" || !pages.has(target) || idsOf(target).has(decodeURIComponent(anchor))
      if (!isThere || !hasPlace) broken.add(`${file} -> ${link}`)
    }
  }
  return [...broken].sort()
}
