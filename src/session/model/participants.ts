import { orInvalidInput } from "../../kernel/index.js"
import { asList } from "../../kernel/inner.js"
import { openHold, type HoldDetails } from "./hold.js"
import type { SessionState } from "./state.js"
import type { ParticipantRole } from "./turn.js"

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
export function isOnLine(participant: Participant): boolean {
  return orInvalidInput(
    { participant },
    () => participant.marks.findLast(({ kind }) => kind === "joined" || kind === "dropped")?.kind !== "dropped",
  )
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
export function isMuted(participant: Participant): boolean {
  return orInvalidInput(
    { participant },
    () => participant.marks.findLast(({ kind }) => kind === "muted" || kind === "unmuted")?.kind === "muted",
  )
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
  return orInvalidInput(
    { participants },
    () => asList(participants).filter((each) => isOnLine(each) && openHold(each) === undefined).length >= 3,
  )
}

/** Whether a participant is the caller. */
export function isCaller(
  { participants }: Pick<SessionState, "participants">,
  { participantId }: ParticipantRef,
): boolean {
  const known = participants.find((each) => each.participantId === participantId)
  return known === undefined ? participantId === "caller" : known.role === "caller"
}
