import { field, idOf, listOf } from "../json/fields.js"

/** The three dialects. */
export type AmazonForm = "amazon.realtime" | "amazon.postCall" | "amazon.callAnalytics"

/**
 * Which dialect a value is in, or nothing. Live events and pages have `Segments` or an `EventType`; files after the call have
 * a `Transcript`, whose turns name their voice by `ParticipantId` (Contact Lens) or by `ParticipantRole` alone (Call Analytics).
 */
export function amazonFormOf(value: unknown): AmazonForm | undefined {
  if (Array.isArray(field(value, "Segments"))) return "amazon.realtime"
  if (/^(?:STARTED|SEGMENTS|COMPLETED|FAILED)$/.test(idOf(value, "EventType") ?? "")) return "amazon.realtime"
  if (!Array.isArray(field(value, "Transcript"))) return undefined
  const voices = [...listOf(field(value, "Participants")), ...listOf(field(value, "Transcript"))]
  if (voices.some((voice) => field(voice, "ParticipantId") !== undefined)) return "amazon.postCall"
  if (voices.some((voice) => field(voice, "ParticipantRole") !== undefined)) return "amazon.callAnalytics"
  // A file without turns or voices is still told by what else stands in it; a `Transcript` alone may be anybody's.
  if (field(value, "ConversationCharacteristics") === undefined) return undefined
  return field(value, "JobName") === undefined ? "amazon.postCall" : "amazon.callAnalytics"
}
