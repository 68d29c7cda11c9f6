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
import type { Hold, Participant, SessionState } from "../../session/index.js"
import type { ClockReading, FactDeclaration, FactView } from "./fact.js"

const lineEvents = ["call.opened", "call.queued", "call.rang", "call.connected", "call.lineClosed", "call.completed"]
const holdEvents = [
  "participant.joined",
  "participant.held",
  "participant.resumed",
  "participant.dropped",
  "hold.described",
  "call.lineClosed",
]
const segmentEvents = ["call.opened", "segment.started", "segment.ended", "supervision.set"]

/** Facts about the line, holds and who handles the call. */
export function lineFacts(): readonly FactDeclaration[] {
  return [
    {
      name: "line.phase",
      type: "text",
      values: linePhases,
      meaning: { en: "where the line stands", es: "el estado de la línea" },
      basis: "recorded",
      changesOn: lineEvents,
      read: ({ session }) => session.line.phase,
    },
    {
      name: "line.direction",
      type: "text",
      values: callDirections,
      meaning: { en: "who rang whom", es: "quién llamó a quién" },
      basis: "recorded",
      changesOn: ["call.opened"],
      read: ({ session }) => session.opening.direction,
    },
    {
      name: "line.connectedMs",
      type: "number",
      unit: "ms",
      meaning: { en: "the time since the call was answered", es: "el tiempo desde que se contestó la llamada" },
      basis: "recorded",
      changesOn: lineEvents,
      read: () => undefined,
      clock: ({ session: { line } }) => {
        const { connected } = line.reached
        return connected === undefined ? undefined : running(connected, endAt(line))
      },
    },
    {
      name: "call.type",
      type: "text",
      values: callTypes,
      meaning: { en: "the kind of call", es: "el tipo de llamada" },
      basis: "heard",
      changesOn: ["callType.set"],
      read: ({ session: { callTypes } }) => (callTypes.length === 0 ? undefined : currentCallType(callTypes)),
      basisOf: ({ session: { callTypes } }) =>
        (callTypes.findLast(({ basis }) => basis === "recorded") ?? callTypes.at(-1))?.basis,
      evidence: ({ session: { callTypes } }) => callTypes.slice(-1).map(({ seq }) => seq),
    },
    {
      name: "hold.isOn",
      type: "boolean",
      meaning: { en: "whether the caller is on hold", es: "si el cliente está en espera" },
      basis: "recorded",
      changesOn: holdEvents,
      read: ({ session }) => endAt(session.line) === undefined && openHoldOf(session) !== undefined,
    },
    {
      name: "hold.purpose",
      type: "text",
      values: ["lookUp", "consult", "patch", "verify", "regroup", "park", "unknown"],
      meaning: { en: "why the caller is on hold", es: "por qué el cliente está en espera" },
      basis: "recorded",
      changesOn: holdEvents,
      read: ({ session }) => {
        const hold = openHoldOf(session)
        return hold === undefined ? undefined : (hold.purpose ?? "unknown")
      },
    },
    {
      name: "hold.currentMs",
      type: "number",
      unit: "ms",
      meaning: { en: "the time of this hold", es: "el tiempo de esta espera" },
      basis: "recorded",
      changesOn: holdEvents,
      read: () => undefined,
      clock: ({ session }) => {
        const hold = openHoldOf(session)
        return hold === undefined ? standing(0) : running(hold.fromAt, endAt(session.line))
      },
    },
    {
      name: "hold.totalMs",
      type: "number",
      unit: "ms",
      meaning: { en: "the time on hold in this call", es: "el tiempo en espera en esta llamada" },
      basis: "recorded",
      changesOn: holdEvents,
      read: () => undefined,
      clock: ({ session }) => totalHold(session),
    },
    {
      name: "hold.count",
      type: "number",
      unit: "count",
      meaning: { en: "how often the caller was put on hold", es: "cuántas veces se puso en espera al cliente" },
      basis: "recorded",
      changesOn: holdEvents,
      read: ({ session }) => callerOf(session)?.marks.filter(({ kind }) => kind === "held").length ?? 0,
    },
    {
      name: "transfer.count",
      type: "number",
      unit: "count",
      meaning: {
        en: "the transfers of this call, those before us included",
        es: "las transferencias de esta llamada, incluidas las anteriores",
      },
      basis: "recorded",
      changesOn: ["transfer.started", "transfer.finished", "arrival.described"],
      read: ({ session: { transfers, arrival } }) =>
        (arrival.transferCount ?? 0) + transfers.filter(({ kind }) => kind === "warm" || kind === "cold").length,
    },
    {
      name: "agent.kind",
      type: "text",
      values: ["human", "ai"],
      meaning: { en: "whether a person or a machine handles the call", es: "si atiende una persona o una máquina" },
      basis: "recorded",
      changesOn: segmentEvents,
      read: ({ session }) => currentSegment(session.segments)?.kind,
    },
    {
      name: "supervision.mode",
      type: "text",
      values: ["monitor", "whisper", "barge", "takeOver", "none"],
      meaning: { en: "what a supervisor does on the line", es: "qué hace un supervisor en la línea" },
      basis: "recorded",
      changesOn: segmentEvents,
      read: ({ session }) => currentSegment(session.segments)?.supervision?.mode ?? "none",
    },
    {
      name: "recording.isAllowed",
      type: "boolean",
      meaning: { en: "whether the call may be recorded", es: "si se puede grabar la llamada" },
      basis: "recorded",
      changesOn: ["recording.set"],
      read: ({ session }) =>
        session.recording.marks.length === 0 ? undefined : mayRecord(session.recording, "announce"),
    },
  ]
}

function callerOf({ participants }: SessionState): Participant | undefined {
  return participants.find(({ role, participantId }) => role === "caller" || participantId === "caller")
}

function openHoldOf(session: SessionState): Hold | undefined {
  const caller = callerOf(session)
  return caller && openHold(caller)
}

function totalHold(session: FactView["session"]): ClockReading {
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
