/**
 * Draws the turns to be labelled and writes a work sheet a cue: `npx tsx --tsconfig test/tsconfig.json test/eval/labels/draw.ts FOLDER`.
 *
 * FOLDER is outside of the repository: the sheets hold the words of the corpora. `labels.json` keeps ids.
 */
import { mkdirSync, writeFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { CUES_VERSION } from "evenkeel/cues"
import type { CueKind } from "evenkeel/session"
import { hasCorpora, hash } from "../corpora/corpora.js"
import { contextOf } from "../corpora/hear-turn.js"
import { cuesToLabel, previousOf, readFrame, type FrameTurn, type Speaker } from "./frame.js"
import { writeSheet, type CueSheet, type LabelledTurn } from "./sheet.js"

const SEED = 20_261_125
const TURNS = 60

const folder = resolve(process.argv[2] ?? "")
if (process.argv[2] === undefined || `${folder}/`.startsWith(`${process.cwd()}/`))
  throw new Error("name a folder outside of the repository")
if (hasCorpora()) await draw()

async function draw(): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const frames = { caller: readFrame("caller"), agent: readFrame("agent") }
  const cues: Record<string, CueSheet> = {}
  for (const [kind, speaker] of cuesToLabel()) {
    const frame = frames[speaker]
    const heard = inTurn(
      frame.filter(({ kinds }) => kinds.has(kind)),
      kind,
      TURNS / 2,
    )
    const other = inTurn(
      frame.filter(({ kinds }) => !kinds.has(kind)),
      kind,
      TURNS - heard.length,
    )
    const drawn = shuffle([...heard, ...other], kind)
    const turns = drawn.map(({ id, kinds }): LabelledTurn => [id, kinds.has(kind) ? "heard" : "other", null, null])
    cues[kind] = { speaker, population: populationOf(frame, kind), turns }
    writeFileSync(join(folder, `${kind}.tsv`), tableOf(drawn, kind, speaker))
    console.log(`${kind}: ${String(heard.length)} heard, ${String(other.length)} others`)
  }
  await writeSheet({ seed: SEED, detector: CUES_VERSION, cues })
}

/** The first turns by a hash, one corpus after the other, so that the largest does not fill the sheet. */
function inTurn(turns: readonly FrameTurn[], kind: CueKind, count: number): readonly FrameTurn[] {
  const groups = new Map<string, FrameTurn[]>()
  for (const turn of shuffle(turns, kind)) groups.set(turn.corpus, [...(groups.get(turn.corpus) ?? []), turn])
  const rounds = Math.max(0, ...[...groups.values()].map(({ length }) => length))
  const order = Array.from({ length: rounds }, (_, round) =>
    [...groups.values()].flatMap((group) => group[round] ?? []),
  )
  return order.flat().slice(0, count)
}

function shuffle(turns: readonly FrameTurn[], kind: CueKind): readonly FrameTurn[] {
  const place = new Map(turns.map(({ id }) => [id, hash(`${String(SEED)} ${kind} ${id}`)]))
  return [...turns].sort((left, right) => place.get(left.id)! - place.get(right.id)! || (left.id < right.id ? -1 : 1))
}

function populationOf(frame: readonly FrameTurn[], kind: CueKind): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { corpus, kinds } of frame) {
    const cell = `${corpus} ${kinds.has(kind) ? "heard" : "other"}`
    counts[cell] = (counts[cell] ?? 0) + 1
  }
  return counts
}

/** Only `offTopic` is judged against what the caller called for. */
function tableOf(drawn: readonly FrameTurn[], kind: CueKind, speaker: Speaker): string {
  const withProblem = kind === "offTopic"
  const rows = drawn.map(({ id, dialog, index, corpus }) => [
    id,
    speaker,
    previousOf(dialog, index),
    dialog.turns[index]!.text,
    ...(withProblem ? [contextOf(dialog, index, corpus).problem ?? ""] : []),
  ])
  const head = ["id", "speaker", "previous turn", "text", ...(withProblem ? ["what they called for"] : [])]
  return [head, ...rows].map((row) => row.map((cell) => cell.replace(/\s+/g, " ").trim()).join("\t")).join("\n") + "\n"
}
