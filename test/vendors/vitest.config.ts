import { fileURLToPath } from "node:url"
import { defineConfig } from "vitest/config"

const root = fileURLToPath(new URL("../..", import.meta.url))

/** What `npm run vendors` runs, beside `tsc -p test/vendors`. */
export default defineConfig({
  root,
  resolve: {
    alias: [
      { find: /^evenkeel$/, replacement: `${root}src/index.ts` },
      { find: /^evenkeel\/(.+)$/, replacement: `${root}src/$1/index.ts` },
    ],
  },
  test: { include: ["test/vendors/*.test.ts"], pool: "threads", testTimeout: 30_000 },
})
