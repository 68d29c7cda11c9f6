import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { spanish } from "evenkeel/cues/es"
import { detectCues } from "evenkeel/cues"

/** `+` is heard, `-` is not; `?+` is still missed, `?-` still mistaken. */
export interface Line {
  readonly isCue: boolean
  readonly isFault: boolean
  readonly text: string
}

/** A list: which kinds of cue it is about, in which language, who says its lines, and what was said before them. */
export interface WordingList {
  readonly kinds: readonly string[]
  readonly isSpanish: boolean
  readonly speaker: "caller" | "agent"
  readonly previous: string | undefined
  readonly lines: readonly Line[]
}

function readLines(name: string): WordingList {
  const rows = readFileSync(join(import.meta.dirname, name), "utf8")
    .split("\n")
    .filter(Boolean)
  const of = (label: string) => rows.find((row) => row.startsWith(`# ${label}: `))?.slice(label.length + 4)
  const lines = rows
    .filter((row) => /^\??[+-] /.test(row))
    .map((row) => {
      const [mark = "", ...words] = row.split(" ")
      return { isCue: mark.endsWith("+"), isFault: mark.startsWith("?"), text: words.join(" ") }
    })
  const speaker = of("speaker") === "agent" ? "agent" : "caller"
  return {
    kinds: of("kinds")!.split(" "),
    isSpanish: of("language") === "es",
    speaker,
    previous: of("agent before"),
    lines,
  }
}

/** Whether a text gives what a list is about. */
export function isHeard({ kinds, isSpanish, speaker, previous }: WordingList, text: string): boolean {
  const context = {
    ...(isSpanish ? { packs: [spanish] } : {}),
    ...(previous === undefined ? {} : { previous: { speaker: "agent" as const, text: previous } }),
  }
  return detectCues({ speaker, text }, context).some(({ kind }) => kinds.some((start) => kind.startsWith(start)))
}

/** The lists of a folder. */
export const listsOf = (folder: string) =>
  readdirSync(join(import.meta.dirname, folder)).map((name) => ({ name, ...readLines(join(folder, name)) }))
