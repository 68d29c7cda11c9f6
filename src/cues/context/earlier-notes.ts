import type { Envelope, EventReader } from "../../kernel/index.js"
import { sideOf, type CueKind, type CuesReport, type Turn, type TurnRetracted } from "../../session/index.js"
import { readTurn } from "../../session/inner.js"
import type { CueContext, EarlierTurn } from "./context.js"

/** A turn that was heard, as far as later ones are understood by it. Its words stay in the log. */
export interface EarlierNote {
  readonly turnId: string
  readonly seq: number
  readonly side: "caller" | "agent" | null
  /** What was found in it, by any detector. */
  readonly kinds: readonly CueKind[]
  /** The rules that found it, of those that have a name. */
  readonly rules: readonly string[]
}

/** How many events back a turn still counts. */
const LOOK_BACK = 120

/** Behind more turns of the other side than this a question is no longer taken for open. */
const MOST_OTHERS = 4

const nothing: readonly never[] = []

/** Folds one event into the turns that still count, oldest first. The same list where it tells nothing new. */
export function noteEarlier(notes: readonly EarlierNote[], event: Envelope): readonly EarlierNote[] {
  const turn = readTurn(event)
  if (turn !== undefined) return addTurn(notes, turn, event.seq)
  if (event.type === "cues.reported") return addReport(notes, event.data as CuesReport)
  if (event.type !== "turn.retracted") return notes
  const { turnId, replaced } = event.data as TurnRetracted
  // Words that are put right stand where they were said.
  if (replaced === true) return notes
  return notes.some((note) => note.turnId === turnId) ? notes.filter((note) => note.turnId !== turnId) : notes
}

function addTurn(notes: readonly EarlierNote[], { turnId, speaker }: Turn, seq: number): readonly EarlierNote[] {
  const note = { turnId, seq, side: sideOf(speaker) ?? null, kinds: nothing, rules: nothing }
  const known = notes.findLastIndex((each) => each.turnId === turnId)
  if (known >= 0) return notes.with(known, note)
  let gone = 0
  while (gone < notes.length && notes[gone]!.seq < seq - LOOK_BACK) gone += 1
  const kept = notes.slice(gone)
  kept.push(note)
  return kept
}

function addReport(notes: readonly EarlierNote[], { turnId, cues }: CuesReport): readonly EarlierNote[] {
  const index = notes.findLastIndex((note) => note.turnId === turnId)
  if (index < 0 || cues.length === 0) return notes
  const { seq, side, kinds, rules } = notes[index]!
  const next = notes.slice()
  next[index] = {
    turnId,
    seq,
    side,
    kinds: kinds.concat(cues.map(({ kind }) => kind)),
    rules: rules.concat(cues.map(({ rule = "" }) => rule)),
  }
  return next
}

/** The last turns of the other side, and what this side was heard to say before. */
export function toEarlier(
  notes: readonly EarlierNote[],
  { turnId, speaker }: Turn,
  log: EventReader,
): Pick<CueContext, "previous" | "earlier" | "heard" | "since"> {
  const own = sideOf(speaker) ?? null
  const oldest = log.size - LOOK_BACK
  const heard: CueKind[] = []
  const since: CueKind[] = []
  const others: EarlierTurn[] = []
  const place = notes.findLastIndex((note) => note.turnId === turnId)
  for (let index = place < 0 ? notes.length - 1 : place; index >= 0 && notes[index]!.seq >= oldest; index--) {
    const note = notes[index]!
    // What is cheap is asked first: a long call has sixty of them.
    // An announcement or an interpreter in between is nobody's question.
    if (note.side === null) continue
    if (note.side !== own) {
      if (others.length < MOST_OTHERS && note.turnId !== turnId) addOther(others, note, log)
    } else if (note.kinds.length > 0 && note.turnId !== turnId) {
      for (const kind of note.kinds) {
        if (!heard.includes(kind)) heard.push(kind)
        if (others.length === 0) since.push(kind)
      }
    }
  }
  const [previous, ...between] = others
  const earlier: { -readonly [Name in "previous" | "earlier" | "heard" | "since"]?: CueContext[Name] } = {}
  if (previous !== undefined) earlier.previous = previous
  if (between.length > 0) earlier.earlier = between
  if (heard.length > 0) earlier.heard = heard
  if (since.length > 0) earlier.since = since
  return earlier
}

function addOther(others: EarlierTurn[], { seq, kinds, rules }: EarlierNote, log: EventReader): void {
  const event = log.event(seq)
  const turn = event === undefined ? undefined : readTurn(event)
  if (turn !== undefined) others.push({ speaker: turn.speaker, text: turn.text, cues: kinds, rules })
}
