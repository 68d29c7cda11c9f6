import {
  machineId,
  oneOf,
  optional,
  refuse,
  text,
  toCanonicalJson,
  type Draft,
  type Envelope,
} from "../kernel/index.js"
import { settleHold } from "./exceptions.js"
import { holdShape, openHold, type HoldDetails } from "./hold.js"
import { MOST_MARKS } from "./mark.js"
import { anyone, people, type CommandRules, type Context, type Evolvers } from "./rule.js"
import type { Editing, SessionState } from "./state.js"
import type { ParticipantRole } from "./turn.js"

const roles = ["caller", "agent", "supervisor", "thirdParty", "interpreter", "relayOperator", "bot", "system"] as const

/** Every role that may stand in a turn. */
export const participantRoles: readonly ParticipantRole[] = roles

/** One report about a participant. Reports are kept in order of `at`, so that late ones fall into place, and in the order heard where that is equal. */
export interface ParticipantMark extends HoldDetails, ParticipantDetails {
  readonly kind: "joined" | "unmuted" | "resumed" | "muted" | "held" | "dropped"
  readonly at: number
}

/** What a participant joins as. */
export interface ParticipantDetails {
  readonly role?: ParticipantRole
  readonly name?: string
  readonly legId?: string
}

/** Somebody on the line. Hold and mute belong to a participant, never to the call. */
export interface Participant {
  readonly participantId: string
  readonly role: ParticipantRole
  readonly name?: string
  readonly legId?: string
  readonly marks: readonly ParticipantMark[]
}

/** Which participant a report is about. */
export interface ParticipantRef {
  readonly participantId: string
}

/** Commands of this topic. */
export interface ParticipantCommands {
  readonly joinParticipant: ParticipantRef & {
    readonly role: ParticipantRole
    readonly name?: string
    readonly legId?: string
  }
  readonly dropParticipant: ParticipantRef
  readonly holdParticipant: ParticipantRef & HoldDetails
  readonly resumeParticipant: ParticipantRef
  readonly muteParticipant: ParticipantRef
  readonly unmuteParticipant: ParticipantRef
  /** Says or corrects what a hold is for. Of the participant's newest hold. */
  readonly describeHold: ParticipantRef & HoldDetails
}

/** Events of this topic. */
export interface ParticipantEvents {
  readonly "participant.joined": ParticipantCommands["joinParticipant"]
  readonly "participant.dropped": ParticipantRef
  readonly "participant.held": ParticipantRef & HoldDetails
  readonly "participant.resumed": ParticipantRef
  readonly "participant.muted": ParticipantRef
  readonly "participant.unmuted": ParticipantRef
  readonly "hold.described": ParticipantRef & HoldDetails
}

/**
 * Whether a participant is on the line: joined, or heard of, and not dropped since.
 *
 * @example
 * ```ts
 * import { isOnLine } from "evenkeel/session"
 * import { buildCall } from "evenkeel/testing"
 *
 * const { call } = buildCall().answer().record({ type: "joinParticipant", participantId: "sam", role: "agent" })
 * call.getSnapshot().session.participants.map(isOnLine) // => [true]
 * ```
 */
export function isOnLine({ marks }: Participant): boolean {
  return marks.findLast(({ kind }) => kind === "joined" || kind === "dropped")?.kind !== "dropped"
}

/**
 * Whether a participant is muted.
 *
 * @example
 * ```ts
 * import { isMuted } from "evenkeel/session"
 * import { buildCall } from "evenkeel/testing"
 *
 * const { call } = buildCall().answer().record({ type: "joinParticipant", participantId: "sam", role: "agent" })
 * call.getSnapshot().session.participants.map(isMuted) // => [false]
 * ```
 */
export function isMuted({ marks }: Participant): boolean {
  return marks.findLast(({ kind }) => kind === "muted" || kind === "unmuted")?.kind === "muted"
}

/**
 * Whether three or more are talking together: on the line and not on hold.
 *
 * @param participants - `session.participants`.
 *
 * @example
 * ```ts
 * import { isConference } from "evenkeel/session"
 * import { buildCall } from "evenkeel/testing"
 *
 * const { call } = buildCall().answer()
 * isConference(call.getSnapshot().session.participants) // => false
 * ```
 */
export function isConference(participants: readonly Participant[]): boolean {
  return participants.filter((each) => isOnLine(each) && openHold(each) === undefined).length >= 3
}

/** The state keeps this many; those who have left make room, and what was reported of the rest is in the log. */
const MOST_PARTICIPANTS = 50

/** Whether there is no room for somebody new: nobody has left. */
export function isOverfull({ participants }: SessionState, { participantId }: ParticipantRef): boolean {
  const known = participants.some((each) => each.participantId === participantId)
  return !known && participants.length >= MOST_PARTICIPANTS && participants.every(isOnLine)
}

/** Whether a participant is the caller. */
export function isCaller({ participants }: SessionState, { participantId }: ParticipantRef): boolean {
  const known = participants.find((each) => each.participantId === participantId)
  return known === undefined ? participantId === "caller" : known.role === "caller"
}

export function participantCommands(): CommandRules<ParticipantCommands> {
  const who = { participantId: machineId }
  const simple = (type: keyof ParticipantEvents & string) => ({
    by: anyone,
    late: true as const,
    fields: who,
    decide: (context: Context, data: ParticipantRef) => reportOf(type, context, data),
  })
  return {
    joinParticipant: {
      by: anyone,
      late: true,
      fields: { ...who, role: oneOf(roles), name: optional(text(200)), legId: optional(machineId) },
      decide: (context, data) => reportOf("participant.joined", context, data),
    },
    dropParticipant: simple("participant.dropped"),
    holdParticipant: {
      by: anyone,
      late: true,
      fields: { ...who, ...holdShape() },
      decide: (context, data) => reportOf("participant.held", context, data),
    },
    resumeParticipant: simple("participant.resumed"),
    muteParticipant: simple("participant.muted"),
    unmuteParticipant: simple("participant.unmuted"),
    describeHold: {
      by: people,
      late: true,
      fields: { ...who, ...holdShape() },
      decide: ({ state }, data) => {
        const participant = state.participants.find((each) => each.participantId === data.participantId)
        if (participant?.marks.some(({ kind }) => kind === "held")) return [{ type: "hold.described", data }]
        return refuse("session/not-found", { what: "hold", id: data.participantId })
      },
    },
  }
}

export const participantEvolvers: Evolvers<ParticipantEvents> = {
  "participant.joined": (next, event) => note(next, event, "joined"),
  "participant.dropped": (next, event) => note(next, event, "dropped"),
  "participant.held": (next, event) => {
    note(next, event, "held")
    settleHold(next, event.data)
  },
  "participant.resumed": (next, event) => note(next, event, "resumed"),
  "participant.muted": (next, event) => note(next, event, "muted"),
  "participant.unmuted": (next, event) => note(next, event, "unmuted"),
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

/** A report that came before, and adds nothing, leaves no event. */
function reportOf(
  type: keyof ParticipantEvents & string,
  { state, at }: Context,
  data: ParticipantRef,
): readonly Draft[] {
  const known = state.participants.find((each) => each.participantId === data.participantId)
  const { participantId: _, ...details } = data
  const kind = type.slice("participant.".length) as ParticipantMark["kind"]
  const before = known?.marks.find((mark) => mark.kind === kind && mark.at === at)
  if (before === undefined) return [{ type, data }]
  return toCanonicalJson(merged(before, { kind, at, ...details })) === toCanonicalJson(before) ? [] : [{ type, data }]
}

function note(
  next: Editing,
  event: Envelope<string, ParticipantRef & ParticipantDetails & HoldDetails>,
  kind: ParticipantMark["kind"],
): void {
  const { participantId, ...details } = event.data
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
export function dropParticipantReport(next: Editing, participantId: string, type: string, at: number): void {
  const kind = type.slice("participant.".length)
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
    ...(name === undefined ? {} : { name }),
    ...(legId === undefined ? {} : { legId }),
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
  return roles.find((role) => role === participantId) ?? "thirdParty"
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
