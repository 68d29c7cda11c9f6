import { dirname, join } from "node:path"
import { build } from "esbuild"
import { listWrittenEntries, root } from "./entries.js"

/** What Node loads when it imports an entry point of the built package. */
export interface Door {
  readonly subpath: string
  /** Folders of `src` with code in what is loaded, in order of the alphabet. */
  readonly folders: readonly string[]
  /** Packages that are loaded with it. */
  readonly packages: readonly string[]
}

/**
 * Splits the sources into chunks as the build does, and follows for each entry point what it uses. Chunks that are imported for their
 * effects alone are not followed: ours have none, and the build leaves such imports out.
 */
export async function findDoors(): Promise<Door[]> {
  const entries = listWrittenEntries()
  const { outputFiles, metafile } = await build({
    entryPoints: Object.fromEntries(entries.map(({ output, source }) => [output, source])),
    absWorkingDir: root,
    outdir: "dist",
    bundle: true,
    splitting: true,
    packages: "external",
    write: false,
    metafile: true,
    format: "esm",
    platform: "neutral",
    target: "es2022",
  })
  const texts = new Map(outputFiles.map(({ path, text }) => [path.slice(root.length), text]))
  return entries.map(({ subpath, output }) => {
    const folders = new Set<string>()
    const packages = new Set<string>()
    const loaded = new Set([`dist/${output}.js`])
    for (const path of loaded) {
      for (const [source, { bytesInOutput }] of Object.entries(metafile.outputs[path]!.inputs))
        if (bytesInOutput > 0 && source !== "src/index.ts") folders.add(source.split("/")[1]!)
      for (const specifier of importsOf(texts.get(path)!)) {
        if (specifier.startsWith(".")) loaded.add(join(dirname(path), specifier))
        else packages.add(specifier)
      }
    }
    return { subpath, folders: [...folders].sort(), packages: [...packages].sort() }
  })
}

/** The specifiers of what a built module imports something from. */
function importsOf(text: string): string[] {
  return [...text.matchAll(/^(?:import|export|\}) .*?\bfrom "([^"]+)";$/gm)].map(([, specifier]) => specifier!)
}
