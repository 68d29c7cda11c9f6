import { id, oneOf, optional, yesNo } from "../kernel/index.js"
import { added, changed, toMark, type Mark } from "./mark.js"
import { anyone, nextSeq, record, type CommandRules, type Evolvers } from "./rule.js"
import { supervisionModes, type SupervisionMode } from "./transfers.js"

/** The kinds of agent. */
export const agentKinds: readonly AgentKind[] = ["human", "ai"]
/** Whether a person or a machine handles the call. */
export type AgentKind = "human" | "ai"

/** One agent's part of a call. The last one is the agent of record. */
export interface Segment extends Mark {
  readonly segmentId: string
  readonly agentId: string
  readonly kind: AgentKind
  readonly startedAt: number
  readonly endedAt: number | null
  /** A supervisor on the line during this part. */
  readonly supervision?: Supervision
}

/** Who watches or helps, and whether the caller may know. */
export interface Supervision {
  readonly supervisorId: string
  readonly mode: SupervisionMode
  /** Whether the agent is told of it. */
  readonly visible: boolean
}

/** Commands of this topic. */
export interface SegmentCommands {
  /** Another agent takes over; ends the part before. */
  readonly startSegment: { readonly agentId: string; readonly kind?: AgentKind }
  readonly endSegment: Readonly<Record<never, never>>
  /** What a supervisor does; `none` ends it, `takeOver` also starts their own segment. */
  readonly setSupervision: { readonly supervisorId: string; readonly mode: SupervisionMode; readonly visible?: boolean }
}

/** Events of this topic. */
export interface SegmentEvents {
  readonly "segment.started": { readonly segmentId: string; readonly agentId: string; readonly kind: AgentKind }
  readonly "segment.ended": Readonly<Record<never, never>>
  readonly "supervision.set": Supervision
}

/**
 * The agent of record: who handles the call now. `undefined` before the first one and between two.
 *
 * @param segments - `session.segments`.
 *
 * @example
 * ```ts
 * import { currentSegment } from "evenkeel/session"
 * import { buildCall } from "evenkeel/testing"
 *
 * const { call } = buildCall({ agent: { agentId: "sam", kind: "human" } }).answer()
 * currentSegment(call.getSnapshot().session.segments)?.agentId // => "sam"
 * ```
 */
export function currentSegment(segments: readonly Segment[]): Segment | undefined {
  const last = segments.at(-1)
  return last?.endedAt === null ? last : undefined
}

export function segmentCommands(): CommandRules<SegmentCommands> {
  return {
    startSegment: {
      by: anyone,
      fields: { agentId: id, kind: optional(oneOf(agentKinds)) },
      decide: (context, { agentId, kind = "human" }) =>
        currentSegment(context.state.segments)?.agentId === agentId
          ? []
          : [{ type: "segment.started", data: { segmentId: `segment-${nextSeq(context)}`, agentId, kind } }],
    },
    endSegment: { by: anyone, fields: {}, decide: record("segment.ended") },
    setSupervision: {
      by: anyone,
      fields: { supervisorId: id, mode: oneOf(supervisionModes), visible: optional(yesNo) },
      decide: (context, { supervisorId, mode, visible = true }) => [
        { type: "supervision.set", data: { supervisorId, mode, visible } },
        ...(mode === "takeOver" && currentSegment(context.state.segments)?.agentId !== supervisorId
          ? [
              {
                type: "segment.started",
                data: { segmentId: `segment-${nextSeq(context, 1)}`, agentId: supervisorId, kind: "human" },
              },
            ]
          : []),
      ],
    },
  }
}

export const segmentEvolvers: Evolvers<SegmentEvents> = {
  "segment.started": (next, event) => {
    const ended = ending(next.segments, event.at)
    next.segments = added(ended, { ...toMark(event), ...event.data, startedAt: event.at, endedAt: null })
  },
  "segment.ended": (next, event) => {
    next.segments = ending(next.segments, event.at)
  },
  "supervision.set": (next, event) => {
    const current = currentSegment(next.segments)
    next.segments = changed(next.segments, (each) => (each === current ? { ...each, supervision: event.data } : each))
  },
}

/** A start that was none gives its part back to the agent before; an end that was none lets the part go on. */
export function withoutSegmentReport(segments: readonly Segment[], seq: number, at: number): readonly Segment[] {
  const started = segments.findIndex((each) => each.seq === seq)
  const rest = segments.filter((_, index) => index !== started)
  const index = started < 0 ? rest.findIndex(({ endedAt }) => endedAt === at) : started - 1
  const endedAt = started < 0 ? (rest[index + 1]?.startedAt ?? null) : segments[started]!.endedAt
  return rest.map((each, place) => (place === index && each.endedAt === at ? { ...each, endedAt } : each))
}

function ending(segments: readonly Segment[], at: number): readonly Segment[] {
  return changed(segments, (each) => (each.endedAt === null ? { ...each, endedAt: at } : each))
}
