import { defineConfig } from "vitest/config"
import normal from "./vitest.config.js"

/** What takes too long for every run: the same checks over more cases. */
export default defineConfig({
  ...normal,
  test: {
    ...normal.test,
    include: ["test/**/*.long.test.ts"],
    exclude: ["test/vendors/**"],
    reporters: ["default"],
    passWithNoTests: true,
    // One file after the other, on however many cores: one of them stops the PostgreSQL that others use.
    fileParallelism: false,
    // No test is about time: on a busy machine some take ten times as long as on a quiet one.
    testTimeout: 7_200_000,
    hookTimeout: 600_000,
  },
})
