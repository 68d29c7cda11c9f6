import { existsSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"

/** The folder of the package, with a slash at the end. */
export const root = fileURLToPath(new URL("../..", import.meta.url))

/** One line of `exports` in package.json. */
export interface Entry {
  /** As it stands in `exports`: `.`, `./cues/es`. */
  readonly subpath: string
  /** As a consumer writes it: `evenkeel`, `evenkeel/cues/es`. */
  readonly specifier: string
  /** From the package's folder: `src/cues/es/index.ts`. */
  readonly source: string
  /** Path in `dist` without an ending: `cues/es/index`. */
  readonly output: string
}

interface Manifest {
  readonly name: string
  readonly version: string
  readonly exports: Readonly<Record<string, unknown>>
  readonly dependencies?: Readonly<Record<string, string>>
}

/** package.json, read anew. */
export function readManifest(): Manifest {
  return JSON.parse(readFileSync(`${root}package.json`, "utf8")) as Manifest
}

/** Every entry point of `exports`, in its order. The one list that the build, the reports and the tests read. */
export function listEntries(): Entry[] {
  const { name, exports } = readManifest()
  return Object.keys(exports)
    .filter((subpath) => !subpath.endsWith(".json"))
    .map((subpath) => {
      const folder = subpath === "." ? "" : `${subpath.slice(2)}/`
      return {
        subpath,
        specifier: name + subpath.slice(1),
        source: `src/${folder}index.ts`,
        output: `${folder}index`,
      }
    })
}

/** The entry points whose source is there. Parts that are not written yet are left out. */
export function listWrittenEntries(): Entry[] {
  return listEntries().filter(({ source }) => existsSync(root + source))
}
