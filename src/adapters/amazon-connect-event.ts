import { defined } from "../kernel/inner.js"
import type { Actor } from "../kernel/index.js"
import type { LineOutcome } from "../session/index.js"
import { orNone, stamp, type PhoneCommand, type Wish } from "./session-command.js"

/** A contact event of Amazon Connect, as EventBridge hands it on: as far as it is read. */
export interface ConnectEvent {
  /** When it was sent, ISO 8601; what happened has times of its own. */
  readonly time?: string
  readonly detail: ConnectEventDetail
}

/** What a contact event tells of the contact: what is known so far, with times in ISO 8601. */
export interface ConnectEventDetail {
  /** `INITIATED`, `CONNECTED_TO_SYSTEM`, `QUEUED`, `CONNECTED_TO_AGENT`, `DISCONNECTED`, `COMPLETED` and others. */
  readonly eventType: string
  readonly contactId: string
  /** `VOICE`, `CHAT`, `TASK`, `EMAIL`, in either case. */
  readonly channel?: string
  readonly initiationMethod?: string
  readonly initiationTimestamp?: string
  readonly connectedToSystemTimestamp?: string
  readonly disconnectTimestamp?: string
  /** Of outbound campaigns alone: why nothing came of it. */
  readonly disconnectReason?: string
  readonly answeringMachineDetectionStatus?: string
  readonly queueInfo?: { readonly enqueueTimestamp?: string }
  readonly agentInfo?: {
    readonly agentArn?: string
    readonly connectedToAgentTimestamp?: string
    readonly afterContactWorkEndTimestamp?: string
  }
}

const VENDOR = "amazon-connect"
const BY: Actor = { id: VENDOR, role: "vendor" }

/** We ring them: the line is open once they answer, not once our agent is there. */
const OUTBOUND: readonly unknown[] = ["OUTBOUND", "CALLBACK", "API", "EXTERNAL_OUTBOUND"]

/** What became of a call that we made, by what listened for a machine. */
const ANSWERED_BY: Readonly<Record<string, LineOutcome>> = {
  VOICEMAIL_BEEP: "voicemail",
  VOICEMAIL_NO_BEEP: "voicemail",
  AMD_UNANSWERED: "noAnswer",
  SIT_TONE_BUSY: "busy",
  SIT_TONE_INVALID_NUMBER: "failed",
  SIT_TONE_DETECTED: "failed",
}

/**
 * What a contact event of Amazon Connect says, as commands for the call of its `contactId`.
 *
 * Events come in any order, twice, or not at all: Amazon promises no more. So each is read for all that it tells, with the times of what happened,
 * and a session takes a report that it has for nothing. A transfer is a contact of its own. They tell neither legs nor holds, and not who hung
 * up: give {@link toConnectCommands} to the same call where the agent's page has Streams.
 *
 * @param event - As it came, parsed. `detail` may be of a later version: what is not known is passed over.
 * @returns Nothing for other channels, for a supervisor who listens, and for what is no contact event. Never throws.
 * @see Amazon Connect Administrator Guide, "Amazon Connect contact events".
 *
 * @example
 * ```ts
 * import { toConnectEventCommands } from "evenkeel/adapters"
 *
 * const agentInfo = { agentArn: "arn:aws:connect:eu-west-2:1:instance/i/agent/a7", connectedToAgentTimestamp: "2026-11-19T15:20:30Z" }
 * const detail = { eventType: "CONNECTED_TO_AGENT", contactId: "c-1", channel: "VOICE", initiationMethod: "INBOUND", agentInfo }
 * toConnectEventCommands({ detail }).map(({ type }) => type) // => ["connectCall", "joinParticipant", "startSegment"]
 * ```
 */
export function toConnectEventCommands(event: ConnectEvent): readonly PhoneCommand[] {
  return orNone(() => read(event))
}

function read(event: ConnectEvent): readonly PhoneCommand[] {
  const given: unknown = (event as Partial<ConnectEvent> | null | undefined)?.detail
  if (typeof given !== "object" || given === null) return []
  const detail = given as Partial<ConnectEventDetail>
  const { contactId, channel = "VOICE", initiationMethod } = detail
  const isCall = typeof channel === "string" && channel.toUpperCase() === "VOICE" && initiationMethod !== "MONITOR"
  if (typeof contactId !== "string" || !isCall) return []
  const correlation = { vendor: VENDOR, callId: contactId }
  const isOutbound = OUTBOUND.includes(initiationMethod)
  const tell = (at: number | undefined, ...wishes: readonly Wish[]) => (at === undefined ? [] : stamp(wishes, at, BY))
  const timeOf = (types: readonly string[], told: unknown) =>
    toTime(told) ?? (types.includes(detail.eventType ?? "") ? toTime(event.time) : undefined)

  const agentAt = timeOf(["CONNECTED_TO_AGENT"], detail.agentInfo?.connectedToAgentTimestamp)
  const begun: Wish = isOutbound ? { type: "ringCall", correlation } : { type: "queueCall", correlation }
  const connected: Wish = { type: "connectCall", correlation }
  const answeredAt = isOutbound ? timeOf(["CONNECTED_TO_SYSTEM"], detail.connectedToSystemTimestamp) : agentAt
  const queuedAt = isOutbound ? undefined : timeOf(["QUEUED"], detail.queueInfo?.enqueueTimestamp)
  return [
    ...tell(timeOf(["INITIATED"], detail.initiationTimestamp), begun),
    ...tell(queuedAt, { type: "queueCall", correlation }),
    ...tell(answeredAt, connected),
    ...tell(agentAt, { type: "joinParticipant", participantId: "agent", role: "agent" }, ...segmentOf(detail)),
    ...tell(timeOf(["DISCONNECTED"], detail.disconnectTimestamp), toClosing(detail, isOutbound)),
    ...tell(toCompletedAt(detail, event.time), { type: "completeCall", correlation }),
  ]
}

/** Who has it, told as they take it: told again later, it would take the call back from whoever has it by then. */
function segmentOf({ eventType, agentInfo }: Partial<ConnectEventDetail>): readonly Wish[] {
  const arn: unknown = agentInfo?.agentArn
  const agentId = typeof arn === "string" ? arn.split("/").at(-1)!.slice(0, 200) : ""
  return eventType === "CONNECTED_TO_AGENT" && agentId !== "" ? [{ type: "startSegment", agentId }] : []
}

function toClosing(detail: Partial<ConnectEventDetail>, isOutbound: boolean): Wish {
  const { contactId = "", disconnectReason, answeringMachineDetectionStatus: heard = "", agentInfo, queueInfo } = detail
  const outcome = isOutbound
    ? Object.hasOwn(ANSWERED_BY, heard)
      ? ANSWERED_BY[heard]
      : disconnectReason === undefined
        ? undefined
        : "failed"
    : isTold(queueInfo) && !isTold(agentInfo)
      ? // They waited for an agent and got none.
        "abandoned"
      : undefined
  const reason: unknown = disconnectReason
  return {
    type: "closeLine",
    correlation: { vendor: VENDOR, callId: contactId },
    vendorReason: typeof reason === "string" && reason !== "" ? reason.slice(0, 200) : "DISCONNECTED",
    ...defined({ outcome }),
  }
}

/** Amazon leaves out what there was not, and a queue on its way may have made it `null`. */
function isTold(value: object | null | undefined): boolean {
  return value !== undefined && value !== null
}

/** Where there was no work after the call, that is at once. */
function toCompletedAt({ eventType, agentInfo, disconnectTimestamp }: Partial<ConnectEventDetail>, time: unknown) {
  if (eventType !== "COMPLETED") return undefined
  return toTime(agentInfo?.afterContactWorkEndTimestamp) ?? toTime(disconnectTimestamp) ?? toTime(time)
}

function toTime(value: unknown): number | undefined {
  const at = typeof value === "string" ? Date.parse(value) : NaN
  return Number.isNaN(at) || at < 0 ? undefined : at
}
