import { listEntries } from "./entries.js"
import { measureSize } from "./measure-size.js"
import { entrySections } from "./site.js"

/** An entry point with what it weighs when a page takes all of it. */
export interface EntryRow {
  readonly specifier: string
  readonly gives: string
  /** Minified and gzipped, with everything that it pulls in. */
  readonly bytes: number
}

/** Every entry point in the order of the site, measured as the size test measures. */
export async function measureEntries(): Promise<readonly EntryRow[]> {
  const specifiers = new Map(listEntries().map(({ subpath, specifier }) => [subpath, specifier]))
  const rows = entrySections.flatMap(({ entries }) => entries)
  return Promise.all(
    rows.map(async ([subpath, gives]) => {
      const specifier = specifiers.get(subpath)!
      return { specifier, gives, bytes: (await measureSize(`export * from "${specifier}"`)).bytes }
    }),
  )
}

/** The table of README.md. */
export function toEntriesTable(rows: readonly EntryRow[]): string {
  const lines = rows.map(
    ({ specifier, gives, bytes }) => `| \`${specifier}\` | ${gives} | ${(bytes / 1_000).toFixed(0)} kB |`,
  )
  return ["| import | what it gives | gzipped |", "| --- | --- | --: |", ...lines].join("\n")
}

/** What README.md says of each entry: the kilobytes of its row. */
export function readEntriesTable(readme: string): ReadonlyMap<string, { readonly gives: string; readonly kB: number }> {
  const rows = readme.matchAll(/^\| `(evenkeel[^`]*)` +\| (.+?) +\| +(\d+) kB \|$/gm)
  return new Map([...rows].map(([, name = "", gives = "", kB]) => [name, { gives, kB: Number(kB) }]))
}

export const beginOfTable = "<!-- entries: npm run docs:entries -->"
export const endOfTable = "<!-- end of entries -->"
