import { orInvalidInput, type Envelope } from "../../kernel/index.js"
import type { AbuseEvents, AbuseCounted, AbuseCarried, SessionEvents } from "../../session/index.js"
import { createFold } from "../../kernel/inner.js"
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

/** Folds one event. */
export function evolveAbuse(state: AbuseState, event: Envelope): AbuseState {
  return readTurn(event)?.speaker === "agent" ? afterAgent(state, event.seq) : fold(state, event)
}

/** Written out: every turn of an agent comes by here, and on Node 20 a spread costs a microsecond. */
function afterAgent({ marks, quietedAt, carried, isConfirmed }: AbuseState, agentSpokeSeq: number): AbuseState {
  return { marks, quietedAt, carried, isConfirmed, agentSpokeSeq }
}

type Read = Omit<AbuseEvents, "ending.offered"> &
  Pick<SessionEvents, "turn.retracted" | "cues.reported" | "record.struck">

const fold = /* @__PURE__ */ createFold<AbuseState, Read>({
  "abuse.counted": (data, { marks }, { seq, at }) => {
    const { turnId } = data
    // What was worse than it had been taken for counts once, and the ladder stays where it was climbed to.
    const before = turnId === undefined ? undefined : marks.find((mark) => mark.turnId === turnId)
    const step = Math.max(data.step, before?.step ?? 0)
    const others = before === undefined ? marks : marks.filter((mark) => mark !== before)
    return { marks: [...others.slice(1 - MOST_MARKS), { seq, at, ...data, step }] }
  },
  "abuse.quieted": (data, { quietedAt }, { seq }) => ({
    quietedAt: [...quietedAt.slice(1 - MOST_MARKS), { seq, ...data }],
  }),
  "abuse.confirmed": () => ({ isConfirmed: true }),
  "abuse.carried": (carried) => ({ carried }),
  "turn.retracted": ({ turnId }, state) => drop(state, (mark) => mark.turnId === turnId && mark.source !== undefined),
  "cues.reported": ({ turnId, source }, state) =>
    drop(state, (mark) => mark.turnId === turnId && mark.source === source),
  "record.struck": ({ seq }, state) => drop(state, (mark) => mark.seq === seq),
})

type Grounded = { readonly seq: number; readonly turnId?: string; readonly source?: string }

function drop(state: AbuseState, gone: (mark: Grounded) => boolean): Partial<AbuseState> {
  const { marks, quietedAt } = state
  if (!marks.some(gone) && !quietedAt.some(gone)) return state
  return { marks: marks.filter((mark) => !gone(mark)), quietedAt: quietedAt.filter((mark) => !gone(mark)) }
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
