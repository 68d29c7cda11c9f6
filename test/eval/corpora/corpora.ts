import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
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

/** `development` is what was looked at while the rules were written; `heldAside` was not. */
export type Part = "development" | "heldAside"

/** The folder of the corpora: beside the repository, or in what EVENKEEL_SHARED names. Commands run in the repository's root. */
const folder = join(process.env.EVENKEEL_SHARED ?? join(process.cwd(), "..", "shared"), "corpora")

/** Whether there is anything to measure on; where not, it says so. */
export function hasCorpora(): boolean {
  const isThere = existsSync(join(folder, "star.jsonl.gz"))
  if (!isThere) console.log(`skipped: corpora absent (looked in ${folder}; EVENKEEL_SHARED names another folder)`)
  return isThere
}

const read = new Map<string, readonly CorpusDialog[]>()

/** The dialogs of a corpus, or of one part of it. */
export function readCorpus(name: string, part?: Part): readonly CorpusDialog[] {
  const dialogs = read.get(name) ?? parse(name)
  read.set(name, dialogs)
  return part === undefined ? dialogs : dialogs.filter(({ id }) => partOf(id) === part)
}

function parse(name: string): readonly CorpusDialog[] {
  const lines = gunzipSync(readFileSync(join(folder, `${name}.jsonl.gz`)))
    .toString("utf8")
    .split("\n")
  return lines.filter((line) => line !== "").map((line) => JSON.parse(line) as CorpusDialog)
}

/** Half of the ids, by FNV-1a: a dialog stays in its part whatever is added to the corpus. */
function partOf(id: string): Part {
  return hash(id) % 2 === 0 ? "development" : "heldAside"
}

/** FNV-1a over UTF-8: a fixed order that has nothing to do with the order of the corpus. */
export function hash(text: string): number {
  let value = 2166136261
  for (const byte of Buffer.from(text, "utf8")) value = Math.imul(value ^ byte, 16777619) >>> 0
  return value
}
