import { createHash } from "node:crypto"
import { existsSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { gunzipSync } from "node:zlib"

/** A dialog of the corpora. */
export interface CorpusDialog {
  readonly id: string
  readonly source: string
  readonly turns: readonly CorpusTurn[]
  readonly meta: { readonly referenceDateTime?: string }
}

/** A turn of a corpus dialog. */
export interface CorpusTurn {
  readonly speaker: "caller" | "agent"
  readonly text: string
  readonly labels?: { readonly promiseLike?: boolean; readonly timex?: readonly Timex[] }
}

/** A labelled time. */
export interface Timex {
  readonly text: string
  readonly type: string
  readonly values: readonly TimexValue[]
}

/** One reading of a labelled time, in local wall time. */
export interface TimexValue {
  readonly value?: string
  readonly start?: string
  readonly end?: string
  readonly Mod?: string
  readonly timex?: string
}

/** The dialogs of a corpus, or `undefined` where the corpora are absent. */
export function readCorpus(name: string): readonly CorpusDialog[] | undefined {
  const path = fileURLToPath(new URL(`../../../shared/corpora/${name}.jsonl.gz`, import.meta.url))
  if (!existsSync(path)) return undefined
  const lines = gunzipSync(readFileSync(path)).toString("utf8").split("\n")
  return lines.filter((line) => line !== "").map((line) => JSON.parse(line) as CorpusDialog)
}

/** Which half an id belongs to: errors are looked at in `dev` only. */
export function halfOf(id: string): "dev" | "test" {
  const first = createHash("sha256").update(id).digest()[31] ?? 0
  return first % 2 === 0 ? "dev" : "test"
}
