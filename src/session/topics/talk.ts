import {
  id,
  instant,
  list,
  machineId,
  number,
  oneOf,
  optional,
  orNull,
  refuse,
  shape,
  words,
  yesNo,
  type Check,
  type Decision,
  type Draft,
  type Envelope,
  type EventReader,
  type Shape,
} from "../../kernel/index.js"
import { wrong } from "../../kernel/inner.js"
import { callTypeSettings } from "../call-type-settings.js"
import { sideOf, speechMs, readTurnsBackward } from "../heard-turns.js"
import { anyone, count, lasting, type Context, type EventRule, type Evolvers } from "../rule.js"
import type { Editing } from "../model/state.js"
import type { SideTalk, SpeechCommands, Talk, TalkCommands, TalkEvents, TurnRetracted } from "../model/talk.js"
import type { Topic, TopicRules } from "../topic.js"
import {
  participantRoles,
  spokenShape,
  type ParticipantRole,
  type Span,
  type Turn,
  type TurnRedaction,
} from "../model/turn.js"

/** What each comes to. Words of turns are masked before, so no command of a host's brings them. */
const decisions: { readonly [Type in keyof TalkCommands]: (context: Context, fields: TalkCommands[Type]) => Decision } =
  {
    hearTurn,
    replaceTurn,
    retractTurn,
    startSpeech: (_, data) => [{ type: "speech.started", data }],
    stopSpeech: (_, data) => [{ type: "speech.stopped", data }],
  }

function rules(): TopicRules<SpeechCommands, TalkEvents> {
  const speaker = oneOf(participantRoles)
  const turnId = { turnId: machineId }
  const speech = { speaker, turnId: optional(machineId) }
  const fields: Shape<Turn> = {
    turnId: machineId,
    speaker,
    text: words(Number.MAX_SAFE_INTEGER),
    ...spokenShape(),
    erasedCharacters: optional(count),
    redactions: optional(list(shape<TurnRedaction>(redactionShape()), 200)),
  }
  const turn: EventRule<Turn> = { ...lasting(fields), erase }
  return {
    commands: {
      startSpeech: { by: anyone, late: true, fields: speech, decide: decisions.startSpeech },
      stopSpeech: { by: anyone, late: true, fields: { speaker }, decide: decisions.stopSpeech },
    },
    events: {
      "turn.heard": turn,
      "turn.replaced": turn,
      "turn.retracted": lasting({
        ...turnId,
        speaker,
        turnSeq: count,
        speechMs: number(0, Number.MAX_VALUE),
        timed: yesNo,
        previousEndAt: orNull(instant),
        replaced: optional(certain),
      }),
      "speech.started": lasting(speech),
      "speech.stopped": lasting({ speaker }),
    },
  }
}

function erase(turn: Turn): Turn {
  return { ...turn, text: "", erasedCharacters: turn.erasedCharacters ?? turn.text.length }
}

/** `true` or left out. */
const certain: Check<true> = (value, path, issues) => {
  return value === true ? value : wrong(path, "true, or nothing", issues)
}

function redactionShape(): Shape<TurnRedaction> {
  const span = shape<Span>({ start: count, end: count })
  return { kind: id, span, pending: optional(certain), fromAt: optional(instant), toAt: optional(instant) }
}

const evolve: Evolvers<TalkEvents> = {
  "turn.heard": hear,
  "turn.replaced": hear,
  "turn.retracted": (next, { data }, session) => {
    countBack(next, data)
    // What rested on its words goes with them; where better ones follow, what a person recorded about the turn stays.
    const { turnId, replaced } = data
    session.dropMarks(next, (mark) => mark.turnId === turnId && (replaced !== true || mark.source !== undefined))
  },
  "speech.started": (next, { at, data }) => {
    next.talk = { ...next.talk, speaking: speakingSince(next.talk, data.speaker, at), speechReported: true }
  },
  "speech.stopped": (next, { data }) => {
    next.talk = { ...next.talk, speaking: speakingSince(next.talk, data.speaker, null) }
  },
}

function speakingSince({ speaking }: Talk, speaker: ParticipantRole, at: number | null): Talk["speaking"] {
  const side = sideOf(speaker)
  return side ? { ...speaking, [side]: at } : speaking
}

function countBack(next: Editing, data: TurnRetracted): void {
  const side = sideOf(data.speaker)
  const before = side && next.talk[side]
  if (!before) return
  const after = {
    turnCount: before.turnCount - 1,
    speechMs: before.speechMs - data.speechMs,
    untimedCount: before.untimedCount - (data.timed ? 0 : 1),
    lastEndAt: data.previousEndAt,
  }
  next.talk = { ...next.talk, [side]: after.turnCount === 0 ? null : after }
}

/** What speech comes to, whose fields were checked and masked where it was heard. */
export function decideTalk<Type extends keyof TalkCommands>(
  context: Context,
  type: Type,
  fields: TalkCommands[Type],
): Decision {
  return decisions[type](context, fields)
}

function hearTurn(context: Context, turn: Turn): Decision {
  return tooMuch(context, turn) ?? [{ type: "turn.heard", data: turn }]
}

function replaceTurn(context: Context, turn: Turn): Decision {
  const refused = tooMuch(context, turn)
  if (refused !== undefined) return refused
  const retracted = retraction(context.log, turn.turnId)
  const before = retracted ? [{ ...retracted, data: { ...retracted.data, replaced: true } }] : []
  return [...before, { type: "turn.replaced", data: turn }]
}

function retractTurn({ log }: Context, { turnId }: TalkCommands["retractTurn"]): Decision {
  const retracted = retraction(log, turnId)
  return retracted ? [retracted] : refuse("session/not-found", { what: "turn", id: turnId })
}

function tooMuch({ state: { talk, callTypes }, settings }: Context, { text: { length } }: Turn): Decision | undefined {
  const ofType = callTypeSettings(settings, callTypes)?.limits
  const { turnCharacters, turnCount, callCharacters } = ofType ? { ...settings.limits, ...ofType } : settings.limits
  if (length > turnCharacters) return refuse("limit/turn", { length, limit: turnCharacters })
  if (talk.heardCount >= turnCount) return refuse("limit/turns", { limit: turnCount })
  if (talk.heardCharacters + length > callCharacters) return refuse("limit/call", { limit: callCharacters })
  return undefined
}

function retraction(log: EventReader, turnId: string): Draft<string, TurnRetracted> | undefined {
  for (const { turn, event } of readTurnsBackward(log)) {
    const { speaker, startAt } = turn
    if (turn.turnId === turnId)
      return {
        type: "turn.retracted",
        data: {
          turnId,
          turnSeq: event.seq,
          speaker,
          speechMs: speechMs(turn, event.at),
          timed: startAt !== undefined,
          previousEndAt: previousEnd(log, turn),
        },
      }
  }
  return undefined
}

/** How many turns are looked at for the end before a retracted one: turns hardly come later than this out of order. */
const LOOK_BACK = 100

function previousEnd(log: EventReader, gone: Turn): number | null {
  let latest: number | null = null
  let count = 0
  for (const { turn, event } of readTurnsBackward(log)) {
    if (++count > LOOK_BACK && latest !== null) break
    if (turn.turnId === gone.turnId || sideOf(turn.speaker) !== sideOf(gone.speaker)) continue
    latest = Math.max(latest ?? 0, event.at)
  }
  return latest
}

function hear(next: Editing, event: Envelope<string, Turn>): void {
  const turn = event.data
  const { talk } = next
  const side = sideOf(turn.speaker)
  const said = side ? addTo(talk[side], turn, event.at) : null
  next.talk = {
    heardCount: talk.heardCount + 1,
    heardCharacters: talk.heardCharacters + (turn.erasedCharacters ?? turn.text.length),
    caller: side === "caller" ? said : talk.caller,
    agent: side === "agent" ? said : talk.agent,
    speaking: side ? ended(talk.speaking, side, event.at) : talk.speaking,
    speechReported: talk.speechReported,
  }
}

/** A whole turn ends the speech that it was heard from; not one that began after it. */
function ended(speaking: Talk["speaking"], side: "caller" | "agent", at: number): Talk["speaking"] {
  const sinceAt = speaking[side]
  return sinceAt !== null && sinceAt <= at ? { ...speaking, [side]: null } : speaking
}

function addTo(side: SideTalk | null, turn: Turn, at: number): SideTalk {
  return {
    turnCount: (side?.turnCount ?? 0) + 1,
    speechMs: (side?.speechMs ?? 0) + speechMs(turn, at),
    untimedCount: (side?.untimedCount ?? 0) + (turn.startAt === undefined ? 1 : 0),
    lastEndAt: Math.max(side?.lastEndAt ?? at, at),
  }
}

/** What is said, and how much each side speaks. */
export const talkTopic: Topic<SpeechCommands, TalkEvents> = { topic: "talk", rules, evolve }
