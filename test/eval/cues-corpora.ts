import { existsSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { gunzipSync } from "node:zlib"

/** One turn of a dialog as the corpora keep it. */
export interface CorpusTurn {
  readonly speaker: "caller" | "agent"
  readonly text: string
  readonly labels?: Readonly<Record<string, unknown>>
}

/** One dialog as the corpora keep it. */
export interface CorpusDialog {
  readonly id: string
  readonly turns: readonly CorpusTurn[]
  readonly meta: Readonly<Record<string, unknown>>
}

const folder = fileURLToPath(new URL("../../../shared/corpora/", import.meta.url))

export const isPresent = (): boolean => existsSync(folder)

/** Reads one corpus: `development` is what was looked at while the rules were written, `test` was not. */
export function readCorpus(name: string, part: "development" | "test" | "all"): CorpusDialog[] {
  const text = gunzipSync(readFileSync(`${folder}${name}.jsonl.gz`)).toString("utf8")
  const dialogs = text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as CorpusDialog)
  return part === "all" ? dialogs : dialogs.filter(({ id }) => isDevelopment(id) === (part === "development"))
}

/** Half of the ids, by FNV-1a. */
function isDevelopment(id: string): boolean {
  let hash = 2166136261
  for (const byte of Buffer.from(id, "utf8")) hash = Math.imul(hash ^ byte, 16777619) >>> 0
  return hash % 2 === 0
}
