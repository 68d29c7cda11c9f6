import { oneOf, optional, text, type AnomalyCode, type Draft, type Envelope, type Shape } from "../../kernel/index.js"
import { toCanonicalJson } from "../../kernel/inner.js"
import { correlationCheck, isKnown, withCorrelation } from "../model/correlation.js"
import {
  lineTransitions,
  phases,
  type EndedBy,
  type EndReason,
  type Line,
  type LineCommands,
  type LineEnd,
  type LineEvents,
  type LineOutcome,
  type LinePhase,
  type LineReport,
} from "../model/line.js"
import { anyone, strikeable, type Context, type Evolvers } from "../rule.js"
import type { Editing, SessionState } from "../model/state.js"
import type { Topic, TopicRules } from "../topic.js"

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

const phaseOf = {
  "call.queued": "queued",
  "call.rang": "ringing",
  "call.connected": "connected",
  "call.lineClosed": "wrapUp",
  "call.completed": "completed",
} as const

type ReportType = keyof typeof phaseOf

function rules(): TopicRules<LineCommands, LineEvents> {
  const fields: Shape<LineReport> = { correlation: correlationCheck() }
  const reported = strikeable(fields)
  const endedBy = oneOf(enders)
  const endReason = oneOf(reasons)
  const rest = { outcome: optional(oneOf(outcomes)), vendorReason: optional(text(200, 1)) }
  const rule = (type: ReportType) => ({
    by: anyone,
    late: true as const,
    always: true as const,
    fields,
    decide: (context: Context, data: LineReport) => report(type, context, data),
  })
  return {
    commands: {
      queueCall: rule("call.queued"),
      ringCall: rule("call.rang"),
      connectCall: rule("call.connected"),
      completeCall: rule("call.completed"),
      closeLine: {
        ...rule("call.lineClosed"),
        fields: { ...fields, endedBy: optional(endedBy), endReason: optional(endReason), ...rest },
        decide: (context, { endedBy = "unknown", endReason = "unknown", ...given }) =>
          report("call.lineClosed", context, { ...given, endedBy, endReason }),
      },
    },
    events: {
      "call.queued": reported,
      "call.rang": reported,
      "call.connected": reported,
      "call.completed": reported,
      "call.lineClosed": strikeable({ ...fields, endedBy, endReason, ...rest }),
    },
  }
}

const evolve: Evolvers<LineEvents> = {
  "call.queued": reach,
  "call.rang": reach,
  "call.connected": reach,
  "call.completed": reach,
  "call.lineClosed": (next, event) => {
    reach(next, event)
    const { correlation: _, ...end } = event.data
    const given = { ...end, at: event.at }
    const known = next.line.end
    if (known === null || isEarlier(given, known)) next.line = { ...next.line, end: given }
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
function anomaly({ line }: SessionState, { type }: Draft, at: number): AnomalyCode | undefined {
  const phase = phaseOf[type as ReportType]
  const completedAt = line.reached.completed
  if (completedAt !== undefined && at > completedAt) return "line/after-completed"
  if (phases.indexOf(phase) <= phases.indexOf(line.phase)) return undefined
  return lineTransitions[line.phase].includes(phase) ? undefined : "line/skipped"
}

function reach(next: Editing, { type, at, data: { correlation } }: Envelope<ReportType, LineReport>): void {
  const phase = phaseOf[type]
  const { line } = next
  const reached: Partial<Record<LinePhase, number>> = {}
  for (const each of phases) {
    const known = each === phase ? Math.min(at, line.reached[each] ?? at) : line.reached[each]
    if (known !== undefined) reached[each] = known
  }
  next.line = { ...standing(line, reached), correlations: withCorrelation(line.correlations, correlation) }
}

/** The line where it has reached these phases: it is in the furthest. */
function standing(line: Line, reached: Line["reached"]): Line {
  return { ...line, phase: phases.findLast((phase) => reached[phase] !== undefined) ?? "queued", reached }
}

/** A report that was none: the line stands where the others put it. For corrections: a call without them need not carry it. */
export function takeBackLine(next: Editing, { type, at }: { readonly type: string; readonly at: number }): void {
  const phase = phaseOf[type as ReportType]
  const { [phase]: known, ...others } = next.line.reached
  if (known !== at) return
  const line = standing(next.line, others)
  next.line = phase === "wrapUp" ? { ...line, end: null } : line
}

function isEarlier(given: { readonly at: number }, known: { readonly at: number }): boolean {
  return given.at < known.at || (given.at === known.at && toKey(given) < toKey(known))
}

function toKey(value: object | null): string {
  const { at: _, correlation: __, ...rest } = (value ?? {}) as Record<string, unknown>
  return toCanonicalJson(rest)
}

/** The line of the call: queued, ringing, connected, wrap-up, completed. */
export const lineTopic: Topic<LineCommands, LineEvents> = { topic: "line", rules, evolve, anomaly }
