import { fileURLToPath } from "node:url"
import { defineConfig } from "vitest/config"

const root = fileURLToPath(new URL("..", import.meta.url))

export default defineConfig({
  root,
  resolve: {
    alias: [
      { find: /^evenkeel$/, replacement: `${root}src/index.ts` },
      { find: /^evenkeel\/(.+)$/, replacement: `${root}src/$1/index.ts` },
      // For the code of the guide: what it uses of these, with their rules.
      { find: /^(react|vue)$/, replacement: `${root}test/docs/stand-ins/$1.ts` },
    ],
  },
  test: {
    include: ["test/**/*.test.ts", "examples/*.test.ts"],
    exclude: ["test/vendors/**", "test/**/*.long.test.ts"],
    pool: "threads",
    // Modules of ours hold caches and no state: loading all of them anew for each file would take longer than the tests do.
    isolate: false,
    // No test is about time; a busy machine compiles the code of a page in ten seconds.
    testTimeout: 30_000,
    reporters: process.env.CI ? ["default", "json"] : ["default"],
    outputFile: { json: "test/report.json" },
    coverage: { provider: "v8", include: ["src/**"], reporter: ["text-summary", "html"], reportsDirectory: "coverage" },
  },
})
