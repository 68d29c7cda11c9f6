import { gzipSync } from "node:zlib"
import { build } from "esbuild"
import { listEntries, root } from "./entries.js"

/** A bundle as a host makes one. */
export interface MeasuredSize {
  /** Minified and gzipped. */
  readonly bytes: number
  /** What was pulled in, the largest first, minified and not gzipped. */
  readonly files: readonly { readonly path: string; readonly bytes: number }[]
}

/** Bundles as a host would, from the sources, and measures. */
export async function measureSize(code: string): Promise<MeasuredSize> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: root },
    absWorkingDir: root,
    alias: Object.fromEntries(
      listEntries()
        .map(({ specifier, source }): [string, string] => [specifier, root + source])
        .sort()
        .reverse(),
    ),
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    logLevel: "silent",
  })
  const files = Object.values(metafile.outputs)
    .flatMap(({ inputs }) => Object.entries(inputs))
    .map(([path, { bytesInOutput }]) => ({ path, bytes: bytesInOutput }))
    .filter(({ bytes }) => bytes > 0)
    .sort((one, other) => other.bytes - one.bytes)
  return { bytes: gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length, files }
}
