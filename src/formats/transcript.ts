import type { ParticipantRole, Speech } from "../session/model/turn.js"
import type { VendorLabel } from "./vendor-label.js"

/** A form of transcript that can be read. */
export type TranscriptForm =
  | "amazon.realtime"
  | "amazon.postCall"
  | "amazon.callAnalytics"
  | "deepgram.prerecorded"
  | "deepgram.live"
  | "deepgram.flux"
  | "assemblyai.batch"
  | "assemblyai.live"
  | "twilio.realtime"
  | "twilio.sentences"
  | "vcon"
  | "webvtt"
  | "srt"
  | "table"
  | "segments"
  | "text"

/** One voice in a transcript. */
export interface TranscriptParticipant {
  /** Stands as `participantId` on what this voice said. Never a person's name, unless a vendor uses names as ids. */
  readonly participantId: string
  readonly role: ParticipantRole
  /** How the source calls this voice: an id, a channel or a name. As written there, so not redacted. */
  readonly vendorId: string
}

/**
 * What was found in a transcript that could be read otherwise.
 *
 * | code | meaning |
 * | --- | --- |
 * | `analysisFailed` | the vendor says that its own analysis or summary failed |
 * | `badJson` | this value is no JSON; the others were read |
 * | `badLabel` | a vendor's label has no usable place or value and was left out, or its span was |
 * | `badSegment` | a segment, turn or event is not of the documented shape and was left out |
 * | `badTime` | a time is missing, negative, too large or no number; the words were kept without it |
 * | `duplicateId` | two turns share an id; the later one was given another |
 * | `firstSpeakerInvalid` | `firstSpeaker` is no side of a call and was taken as `agent` |
 * | `invertedTime` | the end lies before the start; the start was kept |
 * | `lateChunk` | a piece of a turn came after its final text and was left out |
 * | `longTurn` | something said is longer than a call takes in one turn and was parted, between sentences where it could be |
 * | `morePages` | the vendor holds further pages of this transcript |
 * | `neverFinal` | a turn's final text never came; its pieces stay `final: false` |
 * | `noText` | a segment, a cue or a name has no words |
 * | `otherContact` | an event belongs to another call than the first one and was left out |
 * | `speakerGuessed` | the role was concluded from who spoke first or who was left |
 * | `speakerUnknown` | no role could be told; `thirdParty` was used |
 * | `startedAtInvalid` | `startedAt` is no time and was taken as 0 |
 * | `speakerMapInvalid` | an entry of `speakerMap` names no role and was left out |
 * | `timeOfDay` | stamps are times of day; they were counted from the first one |
 * | `tooMany` | a live event has more segments than `maxSegments`; none was read |
 * | `unreadLine` | a line stands outside every cue or turn and was left out |
 */
export type TranscriptProblemCode =
  | "analysisFailed"
  | "badJson"
  | "badLabel"
  | "badSegment"
  | "badTime"
  | "duplicateId"
  | "firstSpeakerInvalid"
  | "invertedTime"
  | "lateChunk"
  | "longTurn"
  | "morePages"
  | "neverFinal"
  | "noText"
  | "otherContact"
  | "speakerGuessed"
  | "speakerMapInvalid"
  | "speakerUnknown"
  | "startedAtInvalid"
  | "timeOfDay"
  | "tooMany"
  | "unreadLine"

/** One place where a transcript was not as it should be. Nothing else was lost by it. */
export interface TranscriptProblem {
  readonly code: TranscriptProblemCode
  /** Where: `Transcript.3.EndOffsetMillis`, `lines.14`, `cues.2`, `participants.1`. Positions count from 0. */
  readonly path: string
  /** For `speakerGuessed`: the role that was taken. */
  readonly role?: ParticipantRole
}

/** How a transcript is to be read. */
export interface TranscriptOptions {
  /**
   * When the recording or stream began, milliseconds since the Unix epoch. Sources tell times from the beginning, so this is
   * added to them. Left out, it counts as 0: times are then milliseconds from the beginning.
   */
  readonly startedAt?: number
  /**
   * Who is who: a name, channel, participant id or vendor's role to ours. Upper and lower case are the same. It goes
   * before every default.
   */
  readonly speakerMap?: Readonly<Record<string, ParticipantRole>>
  /**
   * Which side speaks first, where names tell nothing. `agent` where it is left out, since on an inbound call the agent
   * answers; set `caller` for outbound calls and for recordings that begin later.
   */
  readonly firstSpeaker?: "agent" | "caller"
  /** The longest text that is read at all, in UTF-16 units. 16,000,000 where it is left out. */
  readonly maxLength?: number
  /** How many segments, cues or turns at most. 50,000 where it is left out. */
  readonly maxSegments?: number
}

/** A transcript as a call can hear it. */
export interface Transcript {
  readonly form: TranscriptForm
  /** The `startedAt` that was given, or the earliest time of a vCon. Left out where there is none: times then count from 0. */
  readonly startedAt?: number
  /** In the order of the source, which is the order heard. Not redacted: that is the session's first step. */
  readonly speech: readonly Speech[]
  /** What the vendor concluded. Empty for plain forms. */
  readonly labels: readonly VendorLabel[]
  /** Each voice once, in order of first appearance. */
  readonly participants: readonly TranscriptParticipant[]
  /** In the order found; empty when all is well. */
  readonly problems: readonly TranscriptProblem[]
}
