import { defineConfig } from "tsup"
import { listWrittenEntries } from "./test/tools/entries.js"

export default defineConfig({
  entry: Object.fromEntries(listWrittenEntries().map(({ output, source }) => [output, source])),
  format: ["esm", "cjs"],
  target: "es2022",
  platform: "neutral",
  splitting: true,
  // Nothing does anything at import, so a door loads the chunks that it uses and not every one that its imports could reach.
  treeshake: { moduleSideEffects: "no-external" },
  clean: true,
  // tsup 8.5 sets `baseUrl`, which TypeScript 6 calls deprecated (egoist/tsup#1388).
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
})
