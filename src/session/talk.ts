import {
  code,
  id,
  instant,
  list,
  machineId,
  oneOf,
  optional,
  ratio,
  refuse,
  shape,
  whole,
  words,
  type Check,
  type Decision,
  type Draft,
  type Envelope,
  type EventReader,
} from "../kernel/index.js"
import { participantRoles } from "./participants.js"
import { anyone, type CommandRules, type Context, type Evolvers } from "./rule.js"
import type { Editing } from "./state.js"
import type { ParticipantRole, Span, Turn, TurnRedaction } from "./turn.js"
import { sideOf, turnsBackward } from "./turns.js"

/** How much one side has said. Exact under retraction; what needs the whole log is in `measure`. */
export interface SideTalk {
  readonly turnCount: number
  /** Time spoken, as far as turns came with their beginning. */
  readonly speechMs: number
  /** Turns that came without their beginning, and so are not in `speechMs`. */
  readonly untimedCount: number
  /** When this side last stopped speaking. */
  readonly lastEndAt: number | null
}

/** What was said so far, in numbers. */
export interface Talk {
  /** Turns heard, retracted ones included: what the limit counts. */
  readonly heardCount: number
  /** Characters heard (UTF-16 units), retracted ones included. */
  readonly heardCharacters: number
  readonly caller: SideTalk | null
  readonly agent: SideTalk | null
  /** Since when each side is speaking, where starts and stops of speech are reported. Both may. */
  readonly speaking: { readonly caller: number | null; readonly agent: number | null }
  /** Whether starts of speech are reported in this call: only then does silence tell of a pause. */
  readonly speechReported: boolean
}

/** A turn that was taken back, with what it had added. */
export interface TurnRetracted {
  readonly turnId: string
  /** `seq` of the event that brought it. */
  readonly turnSeq: number
  readonly speaker: ParticipantRole
  readonly speechMs: number
  readonly timed: boolean
  /** When the same side stopped speaking before it. */
  readonly previousEndAt: number | null
  /** Better words follow: what a person recorded about the turn stays. */
  readonly replaced?: true
}

/** Commands of this topic: somebody begins or stops speaking, where a product can tell. Words go through `hear`. */
export interface SpeechCommands {
  /** `turnId`: the turn that comes of it, where that is known already. */
  readonly startSpeech: { readonly speaker: ParticipantRole; readonly turnId?: string }
  readonly stopSpeech: { readonly speaker: ParticipantRole }
}

/** What `hear` makes of speech, once it is masked. No host gives these. */
export interface TalkCommands extends SpeechCommands {
  readonly hearTurn: Turn
  /** Better words for a turn already heard. */
  readonly replaceTurn: Turn
  readonly retractTurn: { readonly turnId: string }
}

/** Events of this topic. */
export interface TalkEvents {
  readonly "turn.heard": Turn
  /** Comes after the `turn.retracted` of the old words. */
  readonly "turn.replaced": Turn
  readonly "turn.retracted": TurnRetracted
  readonly "speech.started": { readonly speaker: ParticipantRole; readonly turnId?: string }
  readonly "speech.stopped": { readonly speaker: ParticipantRole }
}

export function talkCommands(): CommandRules<TalkCommands> {
  const speaker = oneOf(participantRoles)
  const fields = {
    turnId: machineId,
    speaker,
    participantId: optional(machineId),
    text: words(Number.MAX_SAFE_INTEGER),
    startAt: optional(instant),
    language: optional(code(40)),
    asrConfidence: optional(ratio),
    speakerConfidence: optional(ratio),
    erasedCharacters: optional(whole(0, Number.MAX_SAFE_INTEGER)),
    redactions: optional(list(shape<TurnRedaction>(redactionShape()), 200)),
  }
  return {
    hearTurn: { by: anyone, late: true, fields, decide: hearTurn },
    replaceTurn: { by: anyone, late: true, fields, decide: replaceTurn },
    retractTurn: {
      by: anyone,
      late: true,
      fields: { turnId: machineId },
      decide: (context, { turnId }) => {
        const retracted = retraction(context.log, turnId)
        return retracted === undefined ? refuse("session/not-found", { what: "turn", id: turnId }) : [retracted]
      },
    },
    startSpeech: {
      by: anyone,
      late: true,
      fields: { speaker, turnId: optional(machineId) },
      decide: (_, data) => [{ type: "speech.started", data }],
    },
    stopSpeech: {
      by: anyone,
      late: true,
      fields: { speaker },
      decide: (_, data) => [{ type: "speech.stopped", data }],
    },
  }
}

/** `true` or left out. */
export const certain: Check<true> = (value, path, issues) => {
  if (value !== true) issues.push({ path, expected: "true, or nothing" })
  return true
}

function redactionShape() {
  const place = whole(0, Number.MAX_SAFE_INTEGER)
  const span = shape<Span>({ start: place, end: place })
  return { kind: id, span, pending: optional(certain), fromAt: optional(instant), toAt: optional(instant) }
}

export const talkEvolvers: Evolvers<TalkEvents> = {
  "turn.heard": (next, event) => hear(next, event),
  "turn.replaced": (next, event) => hear(next, event),
  "turn.retracted": (next, { data }) => {
    const side = sideOf(data.speaker)
    const before = side === undefined ? null : next.talk[side]
    if (side === undefined || before === null) return
    const after = {
      turnCount: before.turnCount - 1,
      speechMs: before.speechMs - data.speechMs,
      untimedCount: before.untimedCount - (data.timed ? 0 : 1),
      lastEndAt: data.previousEndAt,
    }
    next.talk = { ...next.talk, [side]: after.turnCount === 0 ? null : after }
  },
  "speech.started": (next, event) => {
    const side = sideOf(event.data.speaker)
    const speaking = side === undefined ? next.talk.speaking : { ...next.talk.speaking, [side]: event.at }
    next.talk = { ...next.talk, speaking, speechReported: true }
  },
  "speech.stopped": (next, event) => {
    const side = sideOf(event.data.speaker)
    if (side !== undefined) next.talk = { ...next.talk, speaking: { ...next.talk.speaking, [side]: null } }
  },
}

function hearTurn(context: Context, turn: Turn): Decision {
  return tooMuch(context, turn) ?? [{ type: "turn.heard", data: turn }]
}

function replaceTurn(context: Context, turn: Turn): Decision {
  const refused = tooMuch(context, turn)
  if (refused !== undefined) return refused
  const retracted = retraction(context.log, turn.turnId)
  const before = retracted === undefined ? [] : [{ ...retracted, data: { ...retracted.data, replaced: true } }]
  return [...before, { type: "turn.replaced", data: turn }]
}

function tooMuch({ state: { talk }, settings: { limits } }: Context, turn: Turn): Decision | undefined {
  const length = turn.text.length
  if (length > limits.turnCharacters) return refuse("limit/turn", { length, limit: limits.turnCharacters })
  if (talk.heardCount >= limits.turnCount) return refuse("limit/turns", { limit: limits.turnCount })
  if (talk.heardCharacters + length > limits.callCharacters)
    return refuse("limit/call", { limit: limits.callCharacters })
  return undefined
}

function retraction(log: EventReader, turnId: string): Draft<string, TurnRetracted> | undefined {
  const turns = turnsBackward(log)
  for (const { turn, event } of turns) {
    if (turn.turnId !== turnId) continue
    const data = {
      turnId,
      turnSeq: event.seq,
      speaker: turn.speaker,
      speechMs: speechMs(turn, event.at),
      timed: turn.startAt !== undefined,
      previousEndAt: previousEnd(log, turn),
    }
    return { type: "turn.retracted", data }
  }
  return undefined
}

/** How many turns are looked at for the end before a retracted one: turns hardly come later than this out of order. */
const LOOK_BACK = 100

function previousEnd(log: EventReader, gone: Turn): number | null {
  let latest: number | null = null
  let count = 0
  for (const { turn, event } of turnsBackward(log)) {
    if (++count > LOOK_BACK && latest !== null) break
    if (turn.turnId === gone.turnId || sideOf(turn.speaker) !== sideOf(gone.speaker)) continue
    latest = Math.max(latest ?? 0, event.at)
  }
  return latest
}

function speechMs({ startAt }: Turn, at: number): number {
  return startAt === undefined ? 0 : Math.max(0, at - startAt)
}

function hear(next: Editing, event: Envelope<string, Turn>): void {
  const turn = event.data
  const { talk } = next
  const side = sideOf(turn.speaker)
  const said = side === undefined ? null : addTo(talk[side], turn, event.at)
  next.talk = {
    heardCount: talk.heardCount + 1,
    heardCharacters: talk.heardCharacters + (turn.erasedCharacters ?? turn.text.length),
    caller: side === "caller" ? said : talk.caller,
    agent: side === "agent" ? said : talk.agent,
    speaking: side === undefined ? talk.speaking : ended(talk.speaking, side, event.at),
    speechReported: talk.speechReported,
  }
}

/** A whole turn ends the speech that it was heard from; not one that began after it. */
function ended(speaking: Talk["speaking"], side: "caller" | "agent", at: number): Talk["speaking"] {
  const sinceAt = speaking[side]
  return sinceAt !== null && sinceAt <= at ? { ...speaking, [side]: null } : speaking
}

function addTo(side: SideTalk | null, turn: Turn, at: number): SideTalk {
  const lastEndAt = side?.lastEndAt ?? null
  return {
    turnCount: (side?.turnCount ?? 0) + 1,
    speechMs: (side?.speechMs ?? 0) + speechMs(turn, at),
    untimedCount: (side?.untimedCount ?? 0) + (turn.startAt === undefined ? 1 : 0),
    lastEndAt: lastEndAt === null || at > lastEndAt ? at : lastEndAt,
  }
}
