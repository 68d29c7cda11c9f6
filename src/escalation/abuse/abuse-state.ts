import { orInvalidInput, type Envelope } from "../../kernel/index.js"
import type { CuesReport, TurnRetracted, AbuseEvents, AbuseCounted, AbuseCarried } from "../../session/index.js"
import { readTurn } from "../../session/inner.js"

/** One count in the state. */
export interface AbuseMark extends AbuseCounted {
  readonly seq: number
  readonly at: number
}

/** The abuse ladder of one call: plain JSON. */
export interface AbuseState {
  readonly marks: readonly AbuseMark[]
  readonly quietedAt: readonly { readonly seq: number; readonly turnId?: string; readonly source?: string }[]
  readonly carried: AbuseCarried | null
  readonly isConfirmed: boolean
  /** `seq` of the last words of the agent: a step follows only when the one before could be said. */
  readonly agentSpokeSeq: number
}

/** Before the first event. */
export const initialAbuseState: AbuseState = {
  marks: [],
  quietedAt: [],
  carried: null,
  isConfirmed: false,
  agentSpokeSeq: 0,
}

const MOST_MARKS = 200

type Of<Type extends keyof AbuseEvents> = Envelope<Type, AbuseEvents[Type]>

/** Folds one event. */
export function evolveAbuse(state: AbuseState, event: Envelope): AbuseState {
  switch (event.type) {
    case "abuse.counted": {
      const { seq, at, data } = event as Of<"abuse.counted">
      return { ...state, marks: [...state.marks.slice(1 - MOST_MARKS), { seq, at, ...data }] }
    }
    case "abuse.quieted":
      return {
        ...state,
        quietedAt: [
          ...state.quietedAt.slice(1 - MOST_MARKS),
          { seq: event.seq, ...(event as Of<"abuse.quieted">).data },
        ],
      }
    case "abuse.confirmed":
      return { ...state, isConfirmed: true }
    case "abuse.carried":
      return { ...state, carried: (event as Of<"abuse.carried">).data }
    case "turn.heard":
    case "turn.replaced":
      return readTurn(event)?.speaker === "agent" ? afterAgent(state, event.seq) : state
    case "turn.retracted":
      return drop(state, (mark) => mark.turnId === (event.data as TurnRetracted).turnId && mark.source !== undefined)
    case "cues.reported": {
      const { turnId, source } = event.data as CuesReport
      return drop(state, (mark) => mark.turnId === turnId && mark.source === source)
    }
    case "record.struck": {
      const { seq } = event.data as { readonly seq: number }
      return drop(state, (mark) => mark.seq === seq)
    }
    default:
      return state
  }
}

/** Written out: every turn of an agent comes by here, and on Node 20 a spread costs a microsecond. */
function afterAgent({ marks, quietedAt, carried, isConfirmed }: AbuseState, agentSpokeSeq: number): AbuseState {
  return { marks, quietedAt, carried, isConfirmed, agentSpokeSeq }
}

type Grounded = { readonly seq: number; readonly turnId?: string; readonly source?: string }

function drop(state: AbuseState, gone: (mark: Grounded) => boolean): AbuseState {
  if (state.marks.length === 0 && state.quietedAt.length === 0) return state
  if (!state.marks.some(gone) && !state.quietedAt.some(gone)) return state
  return {
    ...state,
    marks: state.marks.filter((mark) => !gone(mark)),
    quietedAt: state.quietedAt.filter((mark) => !gone(mark)),
  }
}

/**
 * How far the ladder was climbed since the last apology; 0 at its foot.
 *
 * @example
 * ```ts
 * import { createCall } from "evenkeel"
 * import { abuseStep, type AbuseState } from "evenkeel/escalation"
 *
 * const call = createCall({ callId: "CA1", at: 0 })
 * abuseStep(call.getSnapshot().parts["abuse"] as AbuseState) // => 0
 * ```
 */
export function abuseStep(state: AbuseState): number {
  return orInvalidInput({ state }, () => {
    const quietedSeq = state.quietedAt.at(-1)?.seq ?? 0
    return state.marks.reduce((highest, { seq, step }) => (seq > quietedSeq ? Math.max(highest, step) : highest), 0)
  })
}

/**
 * How often the agent was abused in this call.
 *
 * @example
 * ```ts
 * import { createCall } from "evenkeel"
 * import { abuseCount, type AbuseState } from "evenkeel/escalation"
 *
 * const call = createCall({ callId: "CA1", at: 0 })
 * abuseCount(call.getSnapshot().parts["abuse"] as AbuseState) // => 0
 * ```
 */
export function abuseCount(state: AbuseState): number {
  return orInvalidInput({ state }, () => state.marks.length)
}

/**
 * What the next call with this caller may take over: nothing, unless a person confirmed the abuse of this one. Give it to that call
 * with the command `carryAbuse`.
 *
 * @example
 * ```ts
 * import { createCall } from "evenkeel"
 * import { abuseToCarry, type AbuseState } from "evenkeel/escalation"
 *
 * const call = createCall({ callId: "CA1", at: 0 })
 * abuseToCarry(call.getSnapshot().parts["abuse"] as AbuseState) // => undefined
 * ```
 */
export function abuseToCarry(state: AbuseState): AbuseCarried | undefined {
  return orInvalidInput({ state }, () => {
    const { marks, carried, isConfirmed } = state
    const last = marks.at(-1)
    if (!isConfirmed || last === undefined) return undefined
    return { count: marks.length + (carried?.count ?? 0), lastAt: last.at }
  })
}
