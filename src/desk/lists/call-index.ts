import { orInvalidInput } from "../../kernel/index.js"
import { defined } from "../../kernel/inner.js"
import type { StreamIndex } from "../../stores/index.js"
import {
  holdCheckBackAt,
  inSafetyMode,
  openHelp,
  openHolds,
  openPromises,
  readiness,
  standingFlags,
  type HelpRequest,
  type Hold,
  type LinePhase,
  type SafetyKind,
  type SessionState,
  type SupervisionMode,
} from "../../session/index.js"
import type { CallSnapshot } from "../../runtime/call.js"
import { fitSummary } from "./fit-summary.js"
import { isPressing } from "./is-pressing.js"
import { ofCaller } from "./of-caller.js"

/** How a call stands, for lists. `hard`: somebody should look at it. */
export type CallStanding = "waiting" | "live" | "hard" | "wrapUp" | "completed"

/** Every {@link CallStanding}. */
export const callStandings: readonly CallStanding[] = ["waiting", "live", "hard", "wrapUp", "completed"]

/** A hold that lasts now. */
export interface HeldNow extends Pick<Hold, "participantId" | "fromAt" | "purpose"> {
  /** When the agent is to check back. */
  readonly checkBackAt?: number
}

/** A request for help that is still open. */
export interface HelpAsked extends Pick<HelpRequest, "helpId" | "at" | "standing" | "targetId"> {
  /** What the supervisor is asked to do on the line, where that was said. */
  readonly mode?: SupervisionMode
}

/** What a list shows of a call without reading it. Erased with the call. */
export interface CallSummary {
  readonly phase: LinePhase
  readonly openedAt: number
  readonly agentId: string | null
  readonly personId: string | null
  readonly callerName: string | null
  /** The number they are reached at: the one to ring back where it was given, else the one they rang from. */
  readonly callerNumber: string | null
  readonly safety: SafetyKind | null
  /** The first 20; fewer where ids are so long that there is no room. */
  readonly help: readonly HelpAsked[]
  /** The same of these. */
  readonly holds: readonly HeldNow[]
  readonly openPromiseCount: number
  readonly flags: readonly string[]
  readonly ready: boolean
  /** Whether a request for help is still unmet after the line was closed. */
  readonly unmetHelp: boolean
}

/** Rungs that a call comes to only when it is hard. */
const hardRungs: readonly string[] = ["timeStatement", "summariseAndClose", "holdToRegroup", "supervisor"]

/**
 * How a call stands, for lists. `hard` is a live call that somebody should look at: there is danger, help was asked for and is not there,
 * a threat was made, the caller presses for a supervisor, or the ladder is at its upper rungs.
 *
 * @param parts - Of the same snapshot: what the coach has heard tells whether the caller presses.
 *
 * @throws {@link Fault} `input/invalid` for a value of another form.
 *
 * @example
 * ```ts
 * import { toCallStanding } from "evenkeel/desk"
 * import { buildCall } from "evenkeel/testing"
 *
 * toCallStanding(buildCall().answer().call.getSnapshot().session) // => "live"
 * ```
 */
export function toCallStanding(session: SessionState, parts: CallSnapshot["parts"] = {}): CallStanding {
  return orInvalidInput({ session, parts }, () => {
    const { phase } = session.line
    if (phase === "completed" || phase === "wrapUp") return phase
    if (isHard(session) || isPressing(parts)) return "hard"
    return phase === "connected" ? "live" : "waiting"
  })
}

/** Somebody is in danger, help was asked for, a threat was made, or the ladder is at its upper rungs. */
function isHard(session: SessionState): boolean {
  if (inSafetyMode(session) !== undefined || openHelp(session).length > 0) return true
  const flags = standingFlags(session).map(({ flag }) => flag)
  return flags.includes("threat") || session.rungs.some(({ rung }) => hardRungs.includes(rung))
}

/**
 * How lists show a call: what a desk keeps beside its events, so that a list is drawn without reading them. `state` is its
 * {@link CallStanding}, `summary` a {@link CallSummary}. It holds names, and is erased with the call.
 *
 * @param parts - Of the same snapshot, for {@link toCallStanding}.
 *
 * @throws {@link Fault} `input/invalid` for a value of another form.
 *
 * @example
 * ```ts
 * import { toCallIndex } from "evenkeel/desk"
 * import { buildCall } from "evenkeel/testing"
 *
 * toCallIndex(buildCall().answer().call.getSnapshot().session).kind // => "call"
 * ```
 */
export function toCallIndex(session: SessionState, parts: CallSnapshot["parts"] = {}): StreamIndex {
  return orInvalidInput({ session, parts }, () => {
    const agentId = session.segments.at(-1)?.agentId
    const { personId, name, number, callbackNumber } = session.caller
    const { matterId } = session.arrival
    const { phase } = session.line
    const over = phase === "completed"
    const isLineClosed = over || phase === "wrapUp"
    const help = openHelp(session).map(toAsked)
    const holds = isLineClosed ? [] : toHeld(session)
    const whole: CallSummary = {
      phase,
      openedAt: session.opening.openedAt,
      agentId: agentId ?? null,
      personId: personId ?? null,
      callerName: name ?? null,
      callerNumber: callbackNumber ?? number ?? null,
      safety: inSafetyMode(session) ?? null,
      help,
      holds,
      openPromiseCount: openPromises(session).length,
      flags: standingFlags(session).map(({ flag }) => flag),
      ready: readiness(session).ready,
      unmetHelp: help.length > 0 && isLineClosed,
    }
    const cut = (most: number) => () => ({ ...whole, help: help.slice(0, most), holds: holds.slice(0, most) })
    return {
      kind: "call",
      state: toCallStanding(session, parts),
      open: !over || whole.unmetHelp,
      ...ofCaller(personId),
      ...defined({ agent: agentId, matter: matterId }),
      summary: fitSummary(cut(20), cut(10), cut(5), cut(1)),
    }
  })
}

function toAsked({ helpId, at, standing, targetId, mode }: HelpRequest): HelpAsked {
  return {
    helpId,
    at,
    standing,
    ...defined({ targetId, mode }),
  }
}

function toHeld(session: SessionState): readonly HeldNow[] {
  return openHolds(session.participants).map(({ participantId, fromAt, purpose }) => {
    const checkBackAt = holdCheckBackAt(session, participantId)
    return {
      participantId,
      fromAt,
      ...defined({ purpose, checkBackAt }),
    }
  })
}
