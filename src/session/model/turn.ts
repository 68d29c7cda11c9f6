import { code, instant, machineId, optional, ratio } from "../../kernel/index.js"

/**
 * What a person or machine is on the call.
 *
 * `bot` is a menu or machine that the caller met before the agent; an AI agent that handles the call is an `agent`
 * whose `kind` is `ai`. `interpreter` and `relayOperator` speak for somebody else and are outside all measures.
 */
export type ParticipantRole =
  "caller" | "agent" | "supervisor" | "thirdParty" | "interpreter" | "relayOperator" | "bot" | "system"

/** Every role that may stand in a turn. */
export const participantRoles: readonly ParticipantRole[] = [
  "caller",
  "agent",
  "supervisor",
  "thirdParty",
  "interpreter",
  "relayOperator",
  "bot",
  "system",
]

/** Where a stretch of text stands in the words of a turn: UTF-16 units, `end` exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** One stretch of speech by one participant, final, as the log keeps it (already redacted). */
export interface Turn {
  /** Unique in the call. */
  readonly turnId: string
  readonly speaker: ParticipantRole
  /** Which participant, where there are several of a role. */
  readonly participantId?: string
  readonly text: string
  /** When the speech began, milliseconds since the Unix epoch, where it is known. The turn's `at` is its end. */
  readonly startAt?: number
  /** BCP 47, where the recogniser tells it. */
  readonly language?: string
  /** How sure the recogniser is of the words, 0 to 1. */
  readonly asrConfidence?: number
  /** How sure the recogniser is of who spoke, 0 to 1. */
  readonly speakerConfidence?: number
  /** How many characters the text had before it was erased. */
  readonly erasedCharacters?: number
  /** What was masked in the text before it was kept, in order of place. */
  readonly redactions?: readonly TurnRedaction[]
}

/** One masked stretch of a turn. What was masked is kept nowhere. */
export interface TurnRedaction {
  /** What it was taken for: `card`, `code`, `expiry` … */
  readonly kind: string
  /** Where its token stands in the text. */
  readonly span: Span
  /** Masked early: it may yet prove harmless, and then the turn is replaced by its true words. */
  readonly pending?: true
  /** When it was said, roughly, milliseconds since the Unix epoch: the stretch of the recording to mute. */
  readonly fromAt?: number
  readonly toAt?: number
}

/**
 * Text that was never said: takes away what was said of a turn up to then, whoever spoke it.
 *
 * What was said behind it is heard anew, as if it had not been said, while fewer than 500 events stand behind it: some 200 turns, or twenty
 * minutes. Of an older turn everything goes, and nothing takes its place. What has left the house stays, and so does what a person recorded.
 *
 * One that comes before its turn is answered `session/not-found`, and takes it away when it comes: the last 64 such are remembered.
 */
export interface SpeechRetraction {
  readonly op: "retract"
  readonly turnId: string
}

/**
 * What a transcript source says: new text, better text, or that text was never said.
 *
 * `append` adds to the text of `turnId`, `replace` puts `text` in its place, `retract` takes the turn away. While
 * `final` is false nothing is logged.
 *
 * Final pieces of a turn may come twice, late and in any order: by their `at` they give one turn. `replace` and `retract` hold for what
 * was said up to their own: what of the turn began before that, and where no `startAt` tells it, what ended by then. So better words that end
 * before words whose beginning nobody knows come before these, and none are lost. Pieces of one turn count in the order in which they come where they have no times.
 */
export interface Speech extends Omit<Turn, "turnId" | "redactions" | "erasedCharacters"> {
  /** `append` where it is left out. */
  readonly op?: "append" | "replace" | "retract"
  /** Needed for `replace`, `retract` and for text that comes in pieces; given by the call where it is left out. */
  readonly turnId?: string
  /** True where it is left out. */
  readonly final?: boolean
  /** When the speech ended, milliseconds since the Unix epoch. */
  readonly at?: number
}

/** The checks of what may be known of a turn besides its speaker and its words. */
export function spokenShape() {
  return {
    participantId: optional(machineId),
    startAt: optional(instant),
    language: optional(code(40)),
    asrConfidence: optional(ratio),
    speakerConfidence: optional(ratio),
  }
}
