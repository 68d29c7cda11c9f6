import {
  machineId,
  oneOf,
  optional,
  refuse,
  text,
  type AnomalyCode,
  type Decision,
  type Draft,
  type Envelope,
  type Shape,
} from "../../kernel/index.js"
import { defined, toCanonicalJson } from "../../kernel/inner.js"
import type { ClockEvents } from "../model/clocks.js"
import { settleHold } from "../model/exceptions.js"
import { openHold, type HoldDetails } from "../model/hold.js"
import { MOST_MARKS } from "../model/mark.js"
import {
  isCaller,
  isOnLine,
  type Participant,
  type ParticipantCommands,
  type ParticipantDetails,
  type ParticipantEvents,
  type ParticipantMark,
  type ParticipantRef,
} from "../model/participants.js"
import { anyone, lasting, people, strikeable, type Context, type Evolvers } from "../rule.js"
import type { StruckReport, GroundCommands, GroundEvents } from "../model/corrections.js"
import type { Editing, SessionState } from "../model/state.js"
import type { Topic, TopicRules } from "../topic.js"
import { participantRoles, type ParticipantRole } from "../model/turn.js"
import { clocksTopic } from "./clocks.js"
import { holdClocks, holdReactions } from "../holds/hold-clocks.js"
import { holdShape } from "../holds/hold-details.js"
import { judgeHold } from "../holds/judge-hold.js"
import { correctionsTopic } from "./corrections.js"

/** The state keeps this many; those who have left make room, and what was reported of the rest is in the log. */
const MOST_PARTICIPANTS = 50

type ReportType = Exclude<keyof ParticipantEvents, "hold.described">

function rules(): TopicRules<ParticipantCommands, ParticipantEvents> {
  const who = { participantId: machineId }
  const joined: Shape<ParticipantCommands["joinParticipant"]> = {
    ...who,
    role: oneOf(participantRoles),
    name: optional(text(200)),
    legId: optional(machineId),
  }
  const held: Shape<ParticipantCommands["describeHold"]> = { ...who, ...holdShape() }
  const report = <Fields extends ParticipantRef>(type: ReportType, fields: Shape<Fields>) => ({
    by: anyone,
    late: true as const,
    always: true as const,
    fields,
    decide: (context: Context, data: Fields) => reportOf(type, context, data),
  })
  return {
    commands: {
      joinParticipant: report("participant.joined", joined),
      dropParticipant: report("participant.dropped", who),
      holdParticipant: report("participant.held", held),
      resumeParticipant: report("participant.resumed", who),
      muteParticipant: report("participant.muted", who),
      unmuteParticipant: report("participant.unmuted", who),
      describeHold: { by: people, late: true, always: true, fields: held, decide: describeHold },
    },
    events: {
      "participant.joined": strikeable(joined),
      "participant.dropped": strikeable(who),
      "participant.held": strikeable(held),
      "participant.resumed": strikeable(who),
      "participant.muted": strikeable(who),
      "participant.unmuted": strikeable(who),
      "hold.described": lasting(held),
    },
  }
}

const evolve: Evolvers<ParticipantEvents> = {
  "participant.joined": note,
  "participant.dropped": note,
  "participant.held": (next, event) => {
    note(next, event)
    settleHold(next, event.data)
  },
  "participant.resumed": note,
  "participant.muted": note,
  "participant.unmuted": note,
  "hold.described": (next, event) => {
    const { participantId, ...details } = event.data
    settleHold(next, details)
    next.participants = next.participants.map((each) => {
      if (each.participantId !== participantId) return each
      const index = each.marks.findLastIndex(({ kind }) => kind === "held")
      return { ...each, marks: each.marks.map((mark, at) => (at === index ? { ...mark, ...details } : mark)) }
    })
  },
}

function describeHold({ state }: Context, data: ParticipantCommands["describeHold"]): Decision {
  const participant = state.participants.find((each) => each.participantId === data.participantId)
  if (participant?.marks.some(({ kind }) => kind === "held")) return [{ type: "hold.described", data }]
  return refuse("session/not-found", { what: "hold", id: data.participantId })
}

/** A report that came before, and adds nothing, leaves no event. */
function reportOf(type: ReportType, { state, at }: Context, data: ParticipantRef): readonly Draft[] {
  const known = state.participants.find((each) => each.participantId === data.participantId)
  const { participantId: _, ...details } = data
  const kind = kindOf(type)
  const before = known?.marks.find((mark) => mark.kind === kind && mark.at === at)
  if (before === undefined) return [{ type, data }]
  return toCanonicalJson(merged(before, { kind, at, ...details })) === toCanonicalJson(before) ? [] : [{ type, data }]
}

/** The kind of mark that a report leaves. */
function kindOf(type: string): ParticipantMark["kind"] {
  return type.slice("participant.".length) as ParticipantMark["kind"]
}

function note(next: Editing, event: Envelope<string, ParticipantRef & ParticipantDetails & HoldDetails>): void {
  const { participantId, ...details } = event.data
  const kind = kindOf(event.type)
  const known = next.participants.find((each) => each.participantId === participantId)
  const given: ParticipantMark = { kind, at: event.at, ...details }
  const twin = known?.marks.find((mark) => mark.kind === kind && mark.at === event.at)
  const before = known?.marks ?? []
  const marks =
    twin === undefined
      ? [...before, given].sort(byTime)
      : before.map((mark) => (mark === twin ? merged(twin, given) : mark))
  const rest = next.participants.filter((each) => each.participantId !== participantId)
  const all = [...rest, toParticipant(participantId, bounded(marks))]
  const spare = all.length <= MOST_PARTICIPANTS ? -1 : all.findIndex((each) => !isOnLine(each))
  const kept = all.length <= MOST_PARTICIPANTS ? all : all.filter((_, index) => index !== spare)
  next.participants = kept.slice(0, MOST_PARTICIPANTS).sort(byId)
}

/** A report about somebody that was none. */
function takeBack(next: Editing, { participantId, type, at }: StruckReport): void {
  const kind = kindOf(type)
  next.participants = next.participants.flatMap((each) => {
    if (each.participantId !== participantId) return each
    const marks = each.marks.filter((mark) => mark.kind !== kind || mark.at !== at)
    return marks.length === 0 ? [] : toParticipant(participantId, marks)
  })
}

/** The newest marks, and before them whatever tells who somebody is. */
function bounded(marks: readonly ParticipantMark[]): readonly ParticipantMark[] {
  if (marks.length <= MOST_MARKS) return marks
  const spare = marks.findIndex(({ kind }) => kind !== "joined")
  return marks.filter((_, index) => index !== Math.max(0, spare))
}

/** Somebody is what they were last said to be. */
function toParticipant(participantId: string, marks: readonly ParticipantMark[]): Participant {
  const { role, name, legId } = Object.assign({}, ...marks.map(toDetails)) as ParticipantDetails
  return {
    participantId,
    role: role ?? toRole(participantId),
    ...defined({ name, legId }),
    marks,
  }
}

function toDetails({ role, name, legId }: ParticipantMark): ParticipantDetails {
  return { ...(role && { role }), ...(name && { name }), ...(legId && { legId }) }
}

/** Two reports of the same thing: what both tell, and of two answers the same one in whatever order they came. */
function merged(a: ParticipantMark, b: ParticipantMark): ParticipantMark {
  const both: Record<string, unknown> = { ...a }
  for (const [key, value] of Object.entries(b)) {
    const known = both[key]
    if (known === undefined || toCanonicalJson(value) > toCanonicalJson(known)) both[key] = value
  }
  // Both had the members of a mark, and none was taken away.
  return both as unknown as ParticipantMark
}

function byId(a: Participant, b: Participant): number {
  return a.participantId < b.participantId ? -1 : 1
}

/** Somebody of whom only an id like `caller` or `agent` was told. */
function toRole(participantId: string): ParticipantRole {
  return participantRoles.find((role) => role === participantId) ?? "thirdParty"
}

/**
 * Of reports of one moment the one heard first comes first: a phone system that tells whole seconds says in one of them that somebody
 * was held and taken back. What comes again keeps its place.
 */
function byTime(a: ParticipantMark, b: ParticipantMark): number {
  return a.at - b.at || Number(isOfMute(b)) - Number(isOfMute(a))
}

function isOfMute({ kind }: ParticipantMark): boolean {
  return kind === "muted" || kind === "unmuted"
}

/** Whether there is no room for somebody new: nobody has left. */
function isOverfull({ participants }: SessionState, { participantId }: ParticipantRef): boolean {
  const known = participants.some((each) => each.participantId === participantId)
  return !known && participants.length >= MOST_PARTICIPANTS && participants.every(isOnLine)
}

function anomaly(state: SessionState, { type, data }: Draft, at: number): AnomalyCode | undefined {
  if (type === "hold.described") return undefined
  if (at > (state.line.reached.completed ?? Infinity)) return "line/after-completed"
  if (isOverfull(state, data as ParticipantRef)) return "participants/too-many"
  if (type !== "participant.resumed") return undefined
  const { participantId } = data as ParticipantRef
  const known = state.participants.find((each) => each.participantId === participantId)
  return known !== undefined && openHold(known) !== undefined ? undefined : "hold/not-held"
}

/** Who is on the line: joined, dropped, on hold, muted. Holds have their clocks. */
export const participantsTopic: Topic<
  ParticipantCommands & GroundCommands,
  ParticipantEvents & GroundEvents & ClockEvents
> = {
  topic: "participants",
  needs: () => [correctionsTopic, clocksTopic],
  rules,
  evolve,
  react: holdReactions,
  clocks: holdClocks,
  wishes: { hold: judgeHold },
  breaches: {
    "participant.held": (state, data) => (isCaller(state, data) ? judgeHold(state, data) : []),
  },
  anomaly,
  takeBack,
}
