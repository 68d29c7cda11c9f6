import {
  callDirections,
  callTypes,
  linePhases,
  currentCallType,
  currentSegment,
  mayRecord,
  openHold,
  totalHoldMs,
} from "../../session/index.js"
import { holdPurposes, supervisionModes } from "../../session/inner.js"
import type { Hold, Participant, SessionState } from "../../session/index.js"
import { clock, count, heard, oneOf, recorded, yesNo } from "./declare.js"
import type { ClockReading } from "./fact.js"

const lineEvents = ["call.opened", "call.queued", "call.rang", "call.connected", "call.lineClosed", "call.completed"]
const holdEvents = [
  "participant.joined",
  "participant.held",
  "participant.resumed",
  "participant.dropped",
  "hold.described",
  "call.lineClosed",
  "call.completed",
]
const segmentEvents = ["call.opened", "segment.started", "segment.ended", "supervision.set"]

/** Facts about the line, holds and who handles the call. */
export function lineFacts() {
  return {
    "line.phase": recorded(
      ["where the line stands", "el estado de la línea"],
      oneOf(linePhases),
      lineEvents,
      ({ session }) => session.line.phase,
    ),
    "line.direction": recorded(
      ["who rang whom", "quién llamó a quién"],
      oneOf(callDirections),
      ["call.opened"],
      ({ session }) => session.opening.direction,
    ),
    "line.connectedMs": clock(
      ["the time since the call was answered", "el tiempo desde que se contestó la llamada"],
      lineEvents,
      ({ session: { line } }) => {
        const { connected } = line.reached
        return connected === undefined ? undefined : running(connected, endAt(line))
      },
    ),
    "call.type": heard(
      ["the kind of call", "el tipo de llamada"],
      oneOf(callTypes),
      ["callType.set"],
      ({ session: { callTypes } }) => (callTypes.length === 0 ? undefined : currentCallType(callTypes)),
      {
        basisOf: ({ session: { callTypes } }) =>
          (callTypes.findLast(({ basis }) => basis === "recorded") ?? callTypes.at(-1))?.basis,
        evidence: ({ session: { callTypes } }) => callTypes.slice(-1).map(({ seq }) => seq),
      },
    ),
    "hold.isOn": recorded(
      ["whether the caller is on hold", "si el cliente está en espera"],
      yesNo,
      holdEvents,
      ({ session }) => endAt(session.line) === undefined && openHoldOf(session) !== undefined,
    ),
    "hold.purpose": recorded(
      ["why the caller is on hold", "por qué el cliente está en espera"],
      oneOf(holdPurposes),
      holdEvents,
      ({ session }) => {
        const hold = openHoldOf(session)
        return hold === undefined ? undefined : (hold.purpose ?? "unknown")
      },
    ),
    "hold.currentMs": clock(["the time of this hold", "el tiempo de esta espera"], holdEvents, ({ session }) => {
      const hold = openHoldOf(session)
      return hold === undefined ? standing(0) : running(hold.fromAt, endAt(session.line))
    }),
    "hold.totalMs": clock(
      ["the time on hold in this call", "el tiempo en espera en esta llamada"],
      holdEvents,
      ({ session }) => totalHold(session),
    ),
    "hold.count": recorded(
      ["how often the caller was put on hold", "cuántas veces se puso en espera al cliente"],
      count,
      holdEvents,
      ({ session }) => callerOf(session)?.marks.filter(({ kind }) => kind === "held").length ?? 0,
    ),
    "transfer.count": recorded(
      [
        "the transfers of this call, those before us included",
        "las transferencias de esta llamada, incluidas las anteriores",
      ],
      count,
      ["transfer.started", "transfer.finished", "arrival.described"],
      ({ session: { transfers, arrival } }) =>
        (arrival.transferCount ?? 0) + transfers.filter(({ kind }) => kind === "warm" || kind === "cold").length,
    ),
    "agent.kind": recorded(
      ["whether a person or a machine handles the call", "si atiende una persona o una máquina"],
      oneOf(["human", "ai"]),
      segmentEvents,
      ({ session }) => currentSegment(session.segments)?.kind,
    ),
    "supervision.mode": recorded(
      ["what a supervisor does on the line", "qué hace un supervisor en la línea"],
      oneOf(supervisionModes),
      segmentEvents,
      ({ session }) => currentSegment(session.segments)?.supervision?.mode ?? "none",
    ),
    "recording.isAllowed": recorded(
      ["whether the call may be recorded", "si se puede grabar la llamada"],
      yesNo,
      ["recording.set"],
      ({ session }) => (session.recording.marks.length === 0 ? undefined : mayRecord(session.recording, "announce")),
    ),
  }
}

function callerOf({ participants }: SessionState): Participant | undefined {
  return participants.find(({ role, participantId }) => role === "caller" || participantId === "caller")
}

function openHoldOf(session: SessionState): Hold | undefined {
  const caller = callerOf(session)
  return caller && openHold(caller)
}

function totalHold(session: SessionState): ClockReading {
  const caller = callerOf(session)
  if (caller === undefined) return standing(0)
  const hold = openHold(caller)
  if (hold === undefined) return standing(totalHoldMs(caller, 0))
  const now = endAt(session.line)
  if (now !== undefined) return standing(totalHoldMs(caller, now))
  return { beforeMs: totalHoldMs(caller, hold.fromAt), sinceAt: hold.fromAt }
}

/** When the line was closed: clocks of the call stand still then. */
function endAt({ end, reached }: SessionState["line"]): number | undefined {
  return end?.at ?? reached.wrapUp ?? reached.completed
}

function running(fromAt: number, toAt: number | undefined): ClockReading {
  return toAt === undefined ? { beforeMs: 0, sinceAt: fromAt } : standing(Math.max(0, toAt - fromAt))
}

function standing(beforeMs: number): ClockReading {
  return { beforeMs, sinceAt: null }
}
