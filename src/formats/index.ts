// Transcripts in: the front door, then one parser a family.
export { parseTranscript } from "./parse-transcript.js"
export { detectTranscriptForm } from "./detect-transcript-form.js"
export { parseAmazon } from "./amazon/parse-amazon.js"
export { readAmazonEvent, type AmazonEventReading } from "./amazon/read-amazon-event.js"
export { parseDeepgram } from "./deepgram/parse-deepgram.js"
export { readDeepgramEvent, type DeepgramStream, type HeardWindow } from "./deepgram/read-deepgram-event.js"
export type { OpenTurn as DeepgramOpenTurn } from "./deepgram/read-window.js"
export { parseAssemblyAi } from "./assemblyai/parse-assemblyai.js"
export { readAssemblyAiEvent, type AssemblyAiEventReading } from "./assemblyai/read-assemblyai-event.js"
export { parseTwilio } from "./twilio/parse-twilio.js"
export { readTwilioEvent, type TwilioStream, type TwilioTrack } from "./twilio/read-twilio-event.js"
export type { EventReading, LiveOptions } from "./live.js"
export { parseVcon } from "./vcon/parse-vcon.js"
export { parseWebVtt } from "./subtitles/parse-web-vtt.js"
export { parseSrt } from "./subtitles/parse-srt.js"
export { parsePlainText } from "./text/parse-plain-text.js"
export type {
  Transcript,
  TranscriptForm,
  TranscriptOptions,
  TranscriptParticipant,
  TranscriptProblem,
  TranscriptProblemCode,
} from "./transcript.js"

// What vendors conclude about a call, and what a call makes of it.
export { toLabelCommands } from "./label-commands.js"
export type {
  TimeSpan,
  VendorCategory,
  VendorFinding,
  VendorInterruption,
  VendorLabel,
  VendorNonTalk,
  VendorRedaction,
  VendorSentiment,
  VendorSentimentScore,
  VendorSummary,
} from "./vendor-label.js"

// Follow-ups out: calendars and tasks.
export { toICalendar, type CalendarOptions } from "./calendar/to-icalendar.js"
export { toHubSpotTask, type HubSpotTask, type HubSpotTaskOptions } from "./crm/to-hubspot-task.js"
export { toSalesforceTask, type SalesforceTask, type SalesforceTaskOptions } from "./crm/to-salesforce-task.js"
export { toTask, type FollowUpTask, type TaskTextOptions } from "./follow-up-task.js"

// The whole call out, in the IETF's container.
export { toVcon, type VconConclusion, type VconRecording, type VconSource } from "./vcon/to-vcon.js"
export type { Vcon, VconAnalysis, VconAttachment, VconDialog, VconParty, VconPartyEvent } from "./vcon/vcon.js"
export { parseSegments } from "./segments/parse-segments.js"
export { parseTable } from "./table/parse-table.js"
