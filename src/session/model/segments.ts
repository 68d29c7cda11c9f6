import { orInvalidInput } from "../../kernel/index.js"
import type { Mark } from "./mark.js"
import type { SupervisionMode } from "./transfers.js"

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
  return orInvalidInput({ segments }, () => {
    const last = segments.at(-1)
    return last?.endedAt === null ? last : undefined
  })
}
