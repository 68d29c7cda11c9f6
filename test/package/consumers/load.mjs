import { readFileSync } from "node:fs"

export const specifiers = JSON.parse(readFileSync(new URL("entries.json", import.meta.url), "utf8"))

/** Every entry point by its specifier, as ESM. */
export async function importAll() {
  return Object.fromEntries(await Promise.all(specifiers.map(async (each) => [each, { ...(await import(each)) }])))
}
