import { readFileSync } from "node:fs"
import { defineConfig, type Options } from "tsup"
import { listWrittenEntries } from "./test/tools/entries.js"

/**
 * zod is built in, so that no product loads all of it at each start (docs/decisions/0009). Its licence asks that the notice goes with
 * it; marked `!` it stays in the bundles of products too.
 */
const zodNotice: NonNullable<Options["plugins"]>[number] = {
  name: "zod-notice",
  renderChunk: (code) =>
    /^\/\/ .*node_modules\/zod\//m.test(code)
      ? { code: `/*! zod\n\n${readFileSync("node_modules/zod/LICENSE", "utf8")}*/\n${code}` }
      : undefined,
}

/**
 * What is left beyond ASCII stands in regular expressions, where an escape is the same: a file of ASCII alone is read in half of the time
 * and kept in half of the memory.
 */
const inAscii: NonNullable<Options["plugins"]>[number] = {
  name: "in-ascii",
  renderChunk: (code, { path }) =>
    /\.c?js$/.test(path)
      ? { code: code.replace(/[^\0-\x7f]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`) }
      : undefined,
}

export default defineConfig({
  entry: Object.fromEntries(listWrittenEntries().map(({ output, source }) => [output, source])),
  format: ["esm", "cjs"],
  target: "es2022",
  platform: "neutral",
  splitting: true,
  // Nothing does anything at import, so a door loads the chunks that it uses and not every one that its imports could reach.
  treeshake: { moduleSideEffects: "no-external" },
  noExternal: ["zod"],
  plugins: [zodNotice, inAscii],
  clean: true,
  // tsup 8.5 sets `baseUrl`, which TypeScript 6 calls deprecated (egoist/tsup#1388).
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
})
