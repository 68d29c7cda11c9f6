import { orInvalidInput } from "../../kernel/index.js"
import type { Correlation } from "./correlation.js"

/**
 * Where the line of a call stands.
 *
 * ```text
 * queued ──► ringing ──► connected ──► wrapUp ──► completed
 *   │ │                      ▲            ▲
 *   │ └──────────────────────┘            │
 *   └──────────────► wrapUp ◄── ringing   │
 * ```
 *
 * A line only moves forward, and it stands where the furthest report puts it: late, repeated and permuted reports of a phone
 * system end in the same state. No state is called "ended": vendors disagree on whether that comes before the wrap-up or after.
 *
 * The transitions, which a test compares with {@link lineTransitions}:
 *
 * - queued → ringing, connected, wrapUp
 * - ringing → connected, wrapUp
 * - connected → wrapUp
 * - wrapUp → completed
 * - completed → (none)
 */
export type LinePhase = "queued" | "ringing" | "connected" | "wrapUp" | "completed"

/** What may follow on what. Anything else is recorded all the same, as an anomaly. */
export const lineTransitions: Readonly<Record<LinePhase, readonly LinePhase[]>> = {
  queued: ["ringing", "connected", "wrapUp"],
  ringing: ["connected", "wrapUp"],
  connected: ["wrapUp"],
  wrapUp: ["completed"],
  completed: [],
}

/** The phases of a line in their phases. */
export const phases: readonly LinePhase[] = ["queued", "ringing", "connected", "wrapUp", "completed"]
/** The directions of a call. */
export const directions: readonly Direction[] = ["inbound", "outbound", "internal", "callback"]

/** Who rang whom. `callback` is an outbound call that a promise asked for. */
export type Direction = "inbound" | "outbound" | "internal" | "callback"
/** What became of the line. */
export type LineOutcome =
  "answered" | "missed" | "rejected" | "canceled" | "busy" | "noAnswer" | "failed" | "voicemail" | "abandoned"
/** Who closed the line. */
export type EndedBy = "caller" | "agent" | "supervisor" | "system" | "network" | "unknown"
/** How the line was closed: not what the call achieved, and not whether the problem is solved. */
export type EndReason = "hangUp" | "transferred" | "dropped" | "abuse" | "threat" | "timeout" | "error" | "unknown"

/** How a line was closed. */
export interface LineEnd {
  readonly endedBy: EndedBy
  readonly endReason: EndReason
  /** Where the report named one; {@link toLineOutcome} tells the rest. */
  readonly outcome?: LineOutcome
  /** The vendor's own word for it, kept as it came. */
  readonly vendorReason?: string
}

/** The line in the state. */
export interface Line {
  readonly phase: LinePhase
  /** The earliest report of each phase. */
  readonly reached: Readonly<Partial<Record<LinePhase, number>>>
  /** The earliest report of the line's end. */
  readonly end: (LineEnd & { readonly at: number }) | null
  readonly correlations: readonly Correlation[]
}

/** A call to make because the line dropped. */
export interface RingBack {
  readonly seq: number
  /** Since when, milliseconds since the Unix epoch. */
  readonly raisedAt: number
  /** The number to ring, where one is known. */
  readonly number?: string
  readonly settledAs: RingBackOutcome | null
}

/** What became of a ring-back. */
export type RingBackOutcome = "reached" | "theyRang" | "notNeeded" | "unreachable"

/** A report about the line, with the ids it has at the vendor. */
export interface LineReport {
  readonly correlation?: Correlation
}

/** Commands of the line. */
export interface LineCommands {
  /** The call waits in a queue. */
  readonly queueCall: LineReport
  /** An agent's phone rings. */
  readonly ringCall: LineReport
  /** Somebody answered. */
  readonly connectCall: LineReport
  /** The line is closed; work on the call may go on. */
  readonly closeLine: LineReport & {
    readonly endedBy?: EndedBy
    readonly endReason?: EndReason
    readonly outcome?: LineOutcome
    readonly vendorReason?: string
  }
  /** Nobody works on the call any more. */
  readonly completeCall: LineReport
}

/** Commands of ringing back. */
export interface RingBackCommands {
  /** What became of the ring-back after a drop. */
  readonly settleRingBack: { readonly outcome: RingBackOutcome }
}

/** Events of the line. */
export interface LineEvents {
  readonly "call.queued": LineReport
  readonly "call.rang": LineReport
  readonly "call.connected": LineReport
  readonly "call.lineClosed": LineReport & LineEnd
  readonly "call.completed": LineReport
}

/** Events of ringing back. */
export interface RingBackEvents {
  readonly "ringBack.raised": { readonly number?: string }
  readonly "ringBack.settled": { readonly outcome: RingBackOutcome }
  /** A late report told that the line had not dropped. */
  readonly "ringBack.withdrawn": Readonly<Record<never, never>>
}

/**
 * What became of the line, from what was reported; `undefined` while it is open. Where the vendor told no outcome: `answered` if it was ever
 * connected, else `abandoned` where the caller ended it, else `noAnswer`.
 *
 * @example
 * ```ts
 * import { toLineOutcome } from "evenkeel/session"
 * import { buildCall } from "evenkeel/testing"
 *
 * const story = buildCall().answer()
 * const outcome = () => toLineOutcome(story.call.getSnapshot().session.line)
 * outcome() // => undefined
 * story.hangUp()
 * outcome() // => "answered"
 * ```
 */
export function toLineOutcome(line: Line): LineOutcome | undefined {
  return orInvalidInput({ line }, () => {
    if (line.end === null) return undefined
    if (line.end.outcome !== undefined) return line.end.outcome
    if (line.reached.connected !== undefined) return "answered"
    return line.end.endedBy === "caller" ? "abandoned" : "noAnswer"
  })
}

/** Whether nobody is on the line any more. */
export function isOver({ phase }: Line): boolean {
  return phase === "wrapUp" || phase === "completed"
}
