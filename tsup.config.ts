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

export default defineConfig({
  entry: Object.fromEntries(listWrittenEntries().map(({ output, source }) => [output, source])),
  format: ["esm", "cjs"],
  target: "es2022",
  platform: "neutral",
  splitting: true,
  // Nothing does anything at import, so a door loads the chunks that it uses and not every one that its imports could reach.
  treeshake: { moduleSideEffects: "no-external" },
  noExternal: ["zod"],
  plugins: [zodNotice],
  clean: true,
  // tsup 8.5 sets `baseUrl`, which TypeScript 6 calls deprecated (egoist/tsup#1388).
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
})
