import { readTwilioEvent, toTwilioCommands, type ParticipantRole } from "evenkeel"
import { fail } from "./errors.ts"
import type { Delivery } from "./intake.ts"

/** The fields of a webhook of Twilio's, the first of each name. */
type Fields = Readonly<Record<string, string | undefined>>

/**
 * What a webhook of Twilio's says: call status, conference, TaskRouter or transcription, all to one address. `undefined` where
 * it says nothing about a call.
 *
 * The caller's leg names the call: put its `CallSid` into the conference's `FriendlyName` and the task's `call_sid`. In a
 * conference agents are told by the label `agent`.
 */
export function readTwilioDelivery(form: URLSearchParams, now: number): Delivery | undefined {
  const fields: Fields = Object.fromEntries([...form].reverse())
  if (fields.TranscriptionEvent !== undefined) return readTranscription(fields, now)
  if (fields.StatusCallbackEvent !== undefined && fields.ConferenceSid !== undefined) return readConference(fields, now)
  if (fields.EventType !== undefined) return readTask(fields, now)
  if (fields.CallStatus !== undefined) return readCall(fields, now)
  return undefined
}

function readCall(fields: Fields, now: number): Delivery {
  const { ParentCallSid, CallStatus = "", SequenceNumber = CallStatus } = fields
  const callSid = sidOf(fields.CallSid)
  const at = timeOf(fields.Timestamp, now)
  return {
    // A leg with a parent is the agent's.
    callId: ParentCallSid === undefined ? callSid : sidOf(ParentCallSid),
    deliveryId: `${callSid}:${SequenceNumber}`.slice(0, 100),
    at,
    ...(ParentCallSid === undefined ? numberOf(fields.From) : {}),
    commands: toTwilioCommands({ source: "call", fields, at }),
    speech: [],
  }
}

function readConference(fields: Fields, now: number): Delivery {
  const { ConferenceSid, FriendlyName, SequenceNumber = "", StatusCallbackEvent } = fields
  const callId = sidOf(FriendlyName)
  const at = timeOf(fields.Timestamp, now)
  const roles: Readonly<Record<string, ParticipantRole>> = {
    [callId]: "caller",
    agent: "agent",
    supervisor: "supervisor",
  }
  return {
    callId,
    deliveryId: `${sidOf(ConferenceSid)}:${SequenceNumber || `${StatusCallbackEvent}:${fields.CallSid}`}`.slice(0, 100),
    at,
    commands: toTwilioCommands({ source: "conference", fields, at }, { roles }),
    speech: [],
  }
}

function readTask(fields: Fields, now: number): Delivery | undefined {
  const [, name] = /^reservation\.(\w+)$/.exec(fields.EventType ?? "") ?? []
  const attributes = parse(fields.TaskAttributes) as { readonly call_sid?: string; readonly from?: string } | undefined
  if (name === undefined || typeof attributes?.call_sid !== "string") return undefined
  const seconds = Number(fields.Timestamp)
  const at = Number.isFinite(seconds) && seconds > 0 ? seconds * 1_000 : now
  const workerSid = fields.WorkerSid ?? ""
  return {
    callId: sidOf(attributes.call_sid),
    deliveryId: sidOf(fields.Sid),
    at,
    ...(typeof attributes.from === "string" ? numberOf(attributes.from) : {}),
    commands: toTwilioCommands({ source: "taskRouter", name, at, workerSid }),
    speech: [],
  }
}

/** Final results only: a CRM shows what was said, and nothing has to be remembered between two webhooks. */
function readTranscription(fields: Fields, now: number): Delivery {
  const speakerMap = { inbound_track: "caller", outbound_track: "agent" } as const
  const { speech } = readTwilioEvent(fields, { speakerMap })
  return {
    callId: sidOf(fields.CallSid),
    deliveryId: `${sidOf(fields.TranscriptionSid)}:${sidOf(fields.SequenceId)}`,
    at: timeOf(fields.Timestamp, now),
    commands: [],
    speech: speech.filter(({ final = true }) => final),
  }
}

function sidOf(value: string | undefined): string {
  if (value === undefined || !/^[\w-]{1,64}$/.test(value))
    return fail("webhook/unreadable", "An id that every webhook of this kind has is missing.")
  return value
}

/** Hidden numbers (`anonymous`, `+266696687`) are nobody's. */
function numberOf(from: string | undefined): { readonly from?: string } {
  return from !== undefined && /^\+\d{6,15}$/.test(from) && from !== "+266696687" ? { from } : {}
}

function timeOf(text: string | undefined, now: number): number {
  const at = Date.parse(text ?? "")
  return Number.isNaN(at) || at < 0 ? now : at
}

function parse(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? "null") as unknown
  } catch {
    return undefined
  }
}
