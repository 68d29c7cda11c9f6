/**
 * Takes two people's answers into `labels.json`: `npx tsx --tsconfig test/tsconfig.json test/eval/labels/fold.ts FOLDER`.
 *
 * FOLDER holds `a/<cue>.txt` and `b/<cue>.txt`, one line a turn: its id, a tab, 0 or 1.
 */
import { existsSync, readFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { readSheet, writeSheet, type CueSheet, type LabelledTurn } from "./sheet.js"

const [folder = ""] = process.argv.slice(2)
if (folder === "") throw new Error("name the folder of the answers")

const sheet = readSheet()
const problems: string[] = []
const cues = Object.fromEntries(Object.entries(sheet.cues).map(([kind, cue]) => [kind, fold(kind, cue)]))
await writeSheet({ ...sheet, cues })
for (const problem of problems) console.log(problem)
const all = Object.values(cues).flatMap(({ turns }) => turns)
const done = all.filter(([, , first, second]) => first !== null && second !== null).length
console.log(`${String(done)} of ${String(all.length)} turns are labelled by both`)

function fold(kind: string, cue: CueSheet): CueSheet {
  const [first, second] = ["a", "b"].map((person) => readAnswers(person, kind)) as [Answers, Answers]
  const known = new Set(cue.turns.map(([id]) => id))
  for (const [person, answers] of Object.entries({ a: first, b: second })) {
    const strange = [...answers.keys()].filter((id) => !known.has(id)).length
    const missing = [...known].filter((id) => !answers.has(id)).length
    if (strange > 0) problems.push(`${person}/${kind}: ${String(strange)} ids that were not drawn`)
    if (missing > 0) problems.push(`${person}/${kind}: ${String(missing)} turns without an answer`)
  }
  const turns = cue.turns.map(([id, drawn]): LabelledTurn => [id, drawn, first.get(id) ?? null, second.get(id) ?? null])
  return { ...cue, turns }
}

type Answers = ReadonlyMap<string, 0 | 1>

function readAnswers(person: string, kind: string): Answers {
  const path = join(resolve(folder), person, `${kind}.txt`)
  if (!existsSync(path)) return new Map()
  return new Map(
    readFileSync(path, "utf8")
      .split("\n")
      .map((line) => line.trim().split(/\t/))
      .filter(([id, answer]) => id !== undefined && (answer === "0" || answer === "1"))
      .map(([id, answer]) => [id!, answer === "1" ? 1 : 0]),
  )
}
