import type { AnomalyCode, PolicyCode } from "../faults/codes.js"

/**
 * Who gives a command. Every command lists the roles that may give it; a role that is not listed is refused.
 *
 * - `agent`, `supervisor`: a person (or AI agent) handling the call. Only they can do what needs a person.
 * - `host`: the product that embeds the library.
 * - `vendor`: a telephone system or transcript source.
 * - `library`: reactions of the parts; never accepted from outside.
 */
export type Role = "agent" | "supervisor" | "host" | "vendor" | "library"

/** Who did something. `id` is the host's own id of that person or system, never a name. */
export interface Actor {
  readonly id: string
  readonly role: Role
}

/** A place where something that happened did not follow the client's policy. */
export interface PolicyBreach {
  /** Stable, `area/what`: `hold/ladder-untried`. Texts come from a catalogue, by code. */
  readonly code: PolicyCode
  /** What was lacking, as ids: untried rungs, missing facts. */
  readonly lacking: readonly string[]
}

/**
 * One thing that happened, as the log keeps it.
 *
 * `at` is when it happened, `heardAt` when the call learned of it (never lower than that of the event before), `seq` the
 * order heard, from 1 without gaps. All times are milliseconds since the Unix epoch.
 */
export interface Envelope<Type extends string = string, Data = unknown> {
  /** `<stream>#<seq>`. */
  readonly id: string
  /** The call, dispatch or follow-up that it belongs to. */
  readonly stream: string
  readonly seq: number
  readonly at: number
  readonly heardAt: number
  /** Noun, dot, past tense: `turn.heard`. */
  readonly type: Type
  /** Version of the shape of `data`, from 1. */
  readonly v: number
  readonly by: Actor
  /** `input` came from outside, `reaction` from a part. `rehear` keeps the inputs and makes the reactions anew. */
  readonly origin: "input" | "reaction"
  /** `seq` of the first event of its batch: what became true together. */
  readonly batch: number
  /** Id of the event that this is a reaction to, or of the first input of the same command; `null` for a first input or a deadline. */
  readonly causedBy: string | null
  readonly data: Data
  /** What the client's policy would have wanted instead. What happened stands all the same. */
  readonly outOfPolicy?: readonly PolicyBreach[]
  /**
   * How it contradicts the log as it was when this was heard, as a code: `line/after-completed`. It tells of the hearing and not of the
   * call: with `seq` it is where the order shows in which reports came.
   */
  readonly anomaly?: AnomalyCode
}

/** What a decider or a part wants logged; the engine stamps the rest. */
export interface Draft<Type extends string = string, Data = unknown> {
  readonly type: Type
  readonly data: Data
  /** When it happened, where that is not the moment of its cause. */
  readonly at?: number
  readonly anomaly?: AnomalyCode
}

/** Reads the events of one call. Positions are `seq`, from 1. */
export interface EventReader {
  /** Number of events. */
  readonly size: number
  /** The event with this `seq`, or `undefined`. */
  event(seq: number): Envelope | undefined
}

/** The id of an event: `<stream>#<seq>`. */
export function toEventId(stream: string, seq: number): string {
  return `${stream}#${seq}`
}
