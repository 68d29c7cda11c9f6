import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { format } from "prettier"

/** A labelled turn: its id, whether the detector of that day heard the cue in it, and what each of two people said. */
export type LabelledTurn = readonly [id: string, drawn: "heard" | "other", first: 0 | 1 | null, second: 0 | 1 | null]

/** The turns of one cue. */
export interface CueSheet {
  readonly speaker: "caller" | "agent"
  /** How many turns there were to draw from: `{"star heard": 120, "star other": 9000}`. */
  readonly population: Readonly<Record<string, number>>
  readonly turns: readonly LabelledTurn[]
}

/** What is in `labels.json`: ids and labels, no word of any corpus. */
export interface Sheet {
  readonly seed: number
  readonly detector: string
  readonly cues: Readonly<Record<string, CueSheet>>
}

const path = join(process.cwd(), "test/eval/labels/labels.json")

export const readSheet = (): Sheet => JSON.parse(readFileSync(path, "utf8")) as Sheet

export async function writeSheet(sheet: Sheet): Promise<void> {
  writeFileSync(path, await format(JSON.stringify(sheet), { parser: "json", printWidth: 120 }))
}
