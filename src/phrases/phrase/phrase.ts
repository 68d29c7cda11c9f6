import type { Authority, Claim, PromiseKind } from "../../session/index.js"
import type { Intent } from "./intent.js"
import type { SlotRules } from "./slots.js"

/**
 * How a phrase sounds.
 *
 * - `plain`: fits every call. Each intent has it, and where another tone has nothing left it stands in.
 * - `warm`: friendly, for calm calls. Never stands in for another tone, so there is no cheer after grief.
 * - `steady`: for a heated call: shorter, slower, nothing to argue with.
 * - `gentle`: for grief, distress and fear.
 */
export type Tone = "plain" | "warm" | "steady" | "gentle"

/** How far a boundary goes: `1` polite, `2` formal, `3` the last before the call ends or a supervisor takes it. */
export type Level = 1 | 2 | 3

/**
 * Something that a phrase says to be true; it is offered only while it is. The session's own {@link Claim} names, and those that
 * openings, hold, help and safety lines need. {@link trueClaims} reads them from a call, save `dispatchAcknowledged`, which the host
 * or `escalation` adds.
 *
 * - `problemStated`: some issue has a problem, if only heard. `causeEstablished`: the cause is recorded or confirmed.
 * - `actionAgreed`: some action stands agreed, whoever owns it. `actionDone`: one is recorded as done.
 *   `partlyResolved`: some issue is solved in part.
 * - `waitedLong`, `contactedBefore`, `transferredBefore`, `promiseBroken`: what the caller had behind them.
 * - `recordingOn`, `recordingPaused`, `recordingOff` (refused or stopped), `agentIsMachine`, `doNotCallNoted`, `complaintNoted`.
 * - `helpAsked`, `helpAcknowledged`: of a supervisor. `dispatchAcknowledged`: somebody on call has answered.
 */
export type PhraseClaim =
  | Claim
  | "problemStated"
  | "causeEstablished"
  | "actionAgreed"
  | "actionDone"
  | "partlyResolved"
  | "waitedLong"
  | "contactedBefore"
  | "transferredBefore"
  | "promiseBroken"
  | "recordingOn"
  | "recordingPaused"
  | "recordingOff"
  | "agentIsMachine"
  | "doNotCallNoted"
  | "complaintNoted"
  | "helpAsked"
  | "helpAcknowledged"
  | "dispatchAcknowledged"

export type { Authority }

/** What saying a phrase commits to. It counts as a promise when it is said. */
export interface Commitment {
  readonly kind: PromiseKind
  /** Who is to keep it. */
  readonly promisedBy: "agent" | "company"
}

/** Who worded a phrase, from the widest to the nearest; the nearer overrides and comes first. */
export type Layer = "library" | "client" | "team" | "personal"

/** The tones. */
export const phraseTones: readonly Tone[] = ["plain", "warm", "steady", "gentle"]
/** The levels of a boundary. */
export const phraseLevels = [1, 2, 3] as const
/** The layers, the widest first. */
export const phraseLayers: readonly Layer[] = ["library", "client", "team", "personal"]
/** The authorities that phrases of the library ask for. */
export const phraseAuthorities = ["admitFault", "promiseForOthers", "endCall"] as const
/** The claims, in no order that means anything. */
export const phraseClaims: readonly PhraseClaim[] = [
  "everythingCovered",
  "haveAllFacts",
  "agentOwnsNextStep",
  "problemConfirmed",
  "followUpAgreed",
  "resolved",
  "problemStated",
  "causeEstablished",
  "actionAgreed",
  "actionDone",
  "partlyResolved",
  "waitedLong",
  "contactedBefore",
  "transferredBefore",
  "promiseBroken",
  "recordingOn",
  "recordingPaused",
  "recordingOff",
  "agentIsMachine",
  "doNotCallNoted",
  "complaintNoted",
  "helpAsked",
  "helpAcknowledged",
  "dispatchAcknowledged",
]

/** One thing to say, as data. */
export interface Phrase<Text extends string = string> {
  /** Unique among the phrases of its locale; the same id in a nearer layer overrides. 1 to 80 characters. */
  readonly id: string
  readonly intent: Intent
  /** With slots `{{ name }}` and `{{ name | default: "there" }}`, and nothing else. */
  readonly text: Text
  /** BCP 47 tag: `en`, `es-MX`. */
  readonly locale: string
  readonly tone: Tone
  /** All must be true for it to be offered. */
  readonly claims?: readonly PhraseClaim[]
  readonly commits?: Commitment
  readonly authority?: Authority
  /** For `boundary` only. */
  readonly level?: Level
  /** To be said word for word: never varied, never counted as scripting, and preferred where it fits. */
  readonly verbatim?: true
  /** May be offered again in the same call. */
  readonly repeatable?: true
  /** What happens where a slot has no value; the bank's rule where it is left out, else `refuse`. */
  readonly slots?: SlotRules
  /** Practice ids or the client's own reference. */
  readonly source: string
}
