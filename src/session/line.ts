import { oneOf, optional, refuse, text, toCanonicalJson, type AnomalyCode, type Draft } from "../kernel/index.js"
import { correlationCheck, isKnown, withCorrelation, type Correlation } from "./correlation.js"
import { anyone, type CommandRules, type Context, type Evolvers } from "./rule.js"
import type { Editing, SessionState } from "./state.js"

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
const outcomes: readonly LineOutcome[] = [
  "answered",
  "missed",
  "rejected",
  "canceled",
  "busy",
  "noAnswer",
  "failed",
  "voicemail",
  "abandoned",
]
const enders: readonly EndedBy[] = ["caller", "agent", "supervisor", "system", "network", "unknown"]
const reasons: readonly EndReason[] = [
  "hangUp",
  "transferred",
  "dropped",
  "abuse",
  "threat",
  "timeout",
  "error",
  "unknown",
]

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

const ringBackOutcomes: readonly RingBackOutcome[] = ["reached", "theyRang", "notNeeded", "unreachable"]
/** What became of a ring-back. */
export type RingBackOutcome = "reached" | "theyRang" | "notNeeded" | "unreachable"

/** A report about the line, with the ids it has at the vendor. */
export interface LineReport {
  readonly correlation?: Correlation
}

/** Commands of this topic. */
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
  /** What became of the ring-back after a drop. */
  readonly settleRingBack: { readonly outcome: RingBackOutcome }
}

/** Events of this topic. */
export interface LineEvents {
  readonly "call.queued": LineReport
  readonly "call.rang": LineReport
  readonly "call.connected": LineReport
  readonly "call.lineClosed": LineReport & LineEnd
  readonly "call.completed": LineReport
  readonly "ringBack.raised": { readonly number?: string }
  readonly "ringBack.settled": { readonly outcome: RingBackOutcome }
  /** A late report told that the line had not dropped. */
  readonly "ringBack.withdrawn": Readonly<Record<never, never>>
}

const phaseOf = {
  "call.queued": "queued",
  "call.rang": "ringing",
  "call.connected": "connected",
  "call.lineClosed": "wrapUp",
  "call.completed": "completed",
} as const

type ReportType = keyof typeof phaseOf

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
  if (line.end === null) return undefined
  if (line.end.outcome !== undefined) return line.end.outcome
  if (line.reached.connected !== undefined) return "answered"
  return line.end.endedBy === "caller" ? "abandoned" : "noAnswer"
}

export function lineCommands(): CommandRules<LineCommands> {
  const correlation = correlationCheck()
  const rule = (type: ReportType) => ({
    by: anyone,
    late: true as const,
    fields: { correlation },
    decide: (context: Context, data: LineReport) => report(type, context, data),
  })
  return {
    queueCall: rule("call.queued"),
    ringCall: rule("call.rang"),
    connectCall: rule("call.connected"),
    completeCall: rule("call.completed"),
    closeLine: {
      by: anyone,
      late: true,
      fields: {
        correlation,
        endedBy: optional(oneOf(enders)),
        endReason: optional(oneOf(reasons)),
        outcome: optional(oneOf(outcomes)),
        vendorReason: optional(text(200, 1)),
      },
      decide: (context, { endedBy = "unknown", endReason = "unknown", ...given }) =>
        report("call.lineClosed", context, { ...given, endedBy, endReason }),
    },
    settleRingBack: {
      by: anyone,
      late: true,
      fields: { outcome: oneOf(ringBackOutcomes) },
      decide: ({ state }, data) =>
        state.ringBack === null
          ? refuse("session/not-found", { what: "ringBack" })
          : [{ type: "ringBack.settled", data }],
    },
  }
}

export const lineEvolvers: Evolvers<LineEvents> = {
  "call.queued": (next, event) => reach(next, "queued", event.at, event.data),
  "call.rang": (next, event) => reach(next, "ringing", event.at, event.data),
  "call.connected": (next, event) => reach(next, "connected", event.at, event.data),
  "call.completed": (next, event) => reach(next, "completed", event.at, event.data),
  "call.lineClosed": (next, event) => {
    reach(next, "wrapUp", event.at, event.data)
    const { correlation: _, ...end } = event.data
    const given = { ...end, at: event.at }
    const known = next.line.end
    if (known === null || isEarlier(given, known)) next.line = { ...next.line, end: given }
  },
  "ringBack.raised": (next, event) => {
    next.ringBack = { seq: event.seq, raisedAt: event.at, ...event.data, settledAs: null }
  },
  "ringBack.withdrawn": (next) => {
    next.ringBack = null
  },
  "ringBack.settled": (next, event) => {
    if (next.ringBack !== null) next.ringBack = { ...next.ringBack, settledAs: event.data.outcome }
  },
}

function report(
  type: ReportType,
  { state: { line }, at }: Context,
  data: LineReport & Partial<LineEnd>,
): readonly Draft[] {
  const repeated = line.reached[phaseOf[type]] === at && isKnown(line.correlations, data.correlation)
  if (repeated && (type !== "call.lineClosed" || toKey(data) === toKey(line.end))) return []
  return [{ type, data }]
}

/** How a report contradicts what is known of the line. */
export function toLineAnomaly({ line }: SessionState, type: string, at: number): AnomalyCode | undefined {
  if (!Object.hasOwn(phaseOf, type)) return undefined
  const phase = phaseOf[type as ReportType]
  const completedAt = line.reached.completed
  if (completedAt !== undefined && at > completedAt) return "line/after-completed"
  if (phases.indexOf(phase) <= phases.indexOf(line.phase)) return undefined
  return lineTransitions[line.phase].includes(phase) ? undefined : "line/skipped"
}

function reach(next: Editing, phase: LinePhase, at: number, { correlation }: LineReport): void {
  const { line } = next
  const reached: Partial<Record<LinePhase, number>> = {}
  for (const each of phases) {
    const known = each === phase ? Math.min(at, line.reached[each] ?? at) : line.reached[each]
    if (known !== undefined) reached[each] = known
  }
  const furthest = phases.findLast((each) => reached[each] !== undefined) ?? "queued"
  next.line = { ...line, phase: furthest, reached, correlations: withCorrelation(line.correlations, correlation) }
}

/** A report that was none: the line stands where the others put it. */
export function takeBackReport(next: Editing, type: string, at: number): void {
  const phase = phaseOf[type as ReportType]
  const { [phase]: known, ...others } = next.line.reached
  if (known !== at) return
  const furthest = phases.findLast((each) => each !== phase && next.line.reached[each] !== undefined)
  const end = phase === "wrapUp" ? null : next.line.end
  next.line = { ...next.line, phase: furthest ?? "queued", reached: others, end }
}

function isEarlier(given: { readonly at: number }, known: { readonly at: number }): boolean {
  return given.at < known.at || (given.at === known.at && toKey(given) < toKey(known))
}

function toKey(value: object | null): string {
  const { at: _, correlation: __, ...rest } = (value ?? {}) as Record<string, unknown>
  return toCanonicalJson(rest)
}
