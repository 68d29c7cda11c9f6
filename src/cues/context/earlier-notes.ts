import type { Envelope, EventReader } from "../../kernel/index.js"
import { sideOf, type CueKind, type CuesReport, type Turn, type TurnRetracted } from "../../session/index.js"
import { PAUSE_MS, readTurn } from "../../session/inner.js"
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
export const LOOK_BACK = 120

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

function addReport(notes: readonly EarlierNote[], { turnId, revision, cues }: CuesReport): readonly EarlierNote[] {
  const index = notes.findLastIndex((note) => note.turnId === turnId)
  if (index < 0 || (cues.length === 0 && revision === 0)) return notes
  const { seq, side, ...before } = notes[index]!
  const { kinds, rules }: Pick<EarlierNote, "kinds" | "rules"> =
    revision > 0 ? { kinds: nothing, rules: nothing } : before
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

/** What is known around a turn. */
export interface Around extends Pick<CueContext, "previous" | "earlier" | "heard" | "since"> {
  /** What its speaker said right before it, the other side silent: a recogniser may end a piece at any pause, and this is heard with it. */
  readonly lead?: Lead
}

/** The end of what somebody said before a turn of theirs. */
export interface Lead {
  readonly text: string
  /** The turns that it is of, the oldest first. */
  readonly turnIds: readonly string[]
}

/** So much of it is heard again, in whole turns: a quotation is no longer. */
const MOST_LEAD = 300

/** The last turns of the other side, what this side was heard to say before, and what it goes on with. */
export function toEarlier(notes: readonly EarlierNote[], turn: Turn, log: EventReader): Around {
  const { turnId, speaker } = turn
  const own = sideOf(speaker) ?? null
  const oldest = log.size - LOOK_BACK
  const heard: CueKind[] = []
  const since: CueKind[] = []
  const others: EarlierTurn[] = []
  let lead: Lead | undefined
  let next: Said | undefined
  let isOthers = false
  const found = notes.findLastIndex((note) => note.turnId === turnId)
  const place = found < 0 ? notes.length - 1 : found
  for (let index = place; index >= 0 && notes[index]!.seq >= oldest; index--) {
    const note = notes[index]!
    // What is cheap is asked first: a long call has sixty of them.
    // An announcement or an interpreter in between is nobody's question.
    if (note.side === null) continue
    if (note.turnId === turnId) {
      next = saidIn(log, note)
      continue
    }
    if (note.side !== own) {
      if (others.length < MOST_OTHERS || isOthers) addOther(others, note, log, isOthers)
      isOthers = true
      continue
    }
    isOthers = false
    if (others.length === 0) {
      const said = next && saidIn(log, note)
      next = said && goesOn(said, next!, lead) ? said : undefined
      if (next !== undefined) {
        const { text } = next.turn
        lead = {
          text: lead === undefined ? text : `${text} ${lead.text}`,
          turnIds: [note.turnId, ...(lead?.turnIds ?? [])],
        }
        continue
      }
    }
    for (const kind of note.kinds) {
      if (!heard.includes(kind)) heard.push(kind)
      if (others.length === 0) since.push(kind)
    }
  }
  const [previous, ...between] = others
  return {
    ...(previous !== undefined && { previous }),
    ...(between.length > 0 && { earlier: between }),
    ...(heard.length > 0 && { heard }),
    ...(since.length > 0 && { since }),
    ...(lead !== undefined && { lead }),
  }
}

interface Said {
  readonly turn: Turn
  readonly at: number
}

function saidIn(log: EventReader, { seq }: EarlierNote): Said | undefined {
  const event = log.event(seq)
  const turn = event === undefined ? undefined : readTurn(event)
  return turn && { turn, at: event!.at }
}

/** Whether somebody goes on after a turn with the next one. */
function goesOn({ turn, at }: Said, next: Said, lead: Lead | undefined): boolean {
  return (
    turn.participantId === next.turn.participantId &&
    turn.language === next.turn.language &&
    (next.turn.startAt ?? next.at) - at <= PAUSE_MS &&
    turn.text.length + (lead?.text.length ?? 0) < MOST_LEAD
  )
}

/** One more turn of the other side, or the piece before of one. */
function addOther(others: EarlierTurn[], note: EarlierNote, log: EventReader, isPiece: boolean): void {
  const said = saidIn(log, note)
  if (said === undefined) return
  const { speaker, text } = said.turn
  const last = isPiece ? others.at(-1) : undefined
  if (last === undefined) others.push({ speaker, text, cues: note.kinds, rules: note.rules })
  else
    others[others.length - 1] = {
      speaker,
      text: `${text} ${last.text}`,
      cues: note.kinds.concat(last.cues!),
      rules: note.rules.concat(last.rules!),
    }
}
