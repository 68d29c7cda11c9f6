import type { ParticipantRole } from "../session/model/turn.js"

/**
 * What the voices of a call are called in transcripts, lower case, without numbers ("Agent 2" is looked up as "agent").
 *
 * Not here, on purpose: "client" (the business whose line is answered, in our words; the caller, in others'), "virtual agent"
 * (an AI agent for some, a menu for others), "speaker", "channel", "host" and "staff" (say nothing about the side),
 * "provider", "doctor", "technician" and "driver" (call and are called). The host says these with `speakerMap`.
 */
export const SPEAKER_NAMES: Readonly<Partial<Record<ParticipantRole, readonly string[]>>> = {
  agent: [
    "agent",
    "rep",
    "representative",
    "csr",
    "customer service",
    "customer service rep",
    "customer service representative",
    "customer support",
    "support",
    "support agent",
    "operator",
    "receptionist",
    "virtual receptionist",
    "advisor",
    "adviser",
    "call taker",
    "call handler",
    "dispatcher",
    "associate",
    "consultant",
    // What voice agents' own logs write.
    "assistant",
    "ai agent",
    "human agent",
  ],
  caller: [
    "caller",
    "customer",
    "patient",
    "user",
    "end user",
    "member",
    "tenant",
    "resident",
    "guest",
    "subscriber",
    "policyholder",
    "account holder",
  ],
  supervisor: ["supervisor", "manager", "team lead", "team leader", "shift lead"],
  interpreter: ["interpreter", "translator"],
  relayOperator: ["relay operator", "relay", "communications assistant", "communication assistant"],
  bot: ["bot", "ivr", "automated agent", "menu", "voicebot", "voice bot", "chatbot", "auto attendant"],
  system: ["system", "recording", "announcement", "automated message", "automated voice"],
}

/** What stands before a colon at the head of a record or in a sentence, and is nobody's name. */
export const NO_NAMES: readonly string[] = [
  "account",
  "address",
  "call",
  "call id",
  "date",
  "disposition",
  "duration",
  "end time",
  "length",
  "note",
  "notes",
  "phone",
  "reason",
  "re",
  "start time",
  "subject",
  "summary",
  "time",
  "total",
  "transcript",
]
