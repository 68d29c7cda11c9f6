import { field, textOf } from "../json/fields.js"

/** The two dialects: webhooks of `<Transcription>`, and sentences of Conversation Intelligence. */
export type TwilioForm = "twilio.realtime" | "twilio.sentences"

/** Which dialect a value is in, or nothing. */
export function twilioFormOf(value: unknown): TwilioForm | undefined {
  if (textOf(value, "TranscriptionEvent")?.startsWith("transcription-") === true) return "twilio.realtime"
  const sentences = field(value, "sentences")
  const isList = Array.isArray(sentences) && sentences.some((each) => field(each, "media_channel") !== undefined)
  return isList ? "twilio.sentences" : undefined
}
