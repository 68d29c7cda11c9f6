import { describe } from "vitest"
import * as formats from "evenkeel/formats"
import { buildCall } from "evenkeel/testing"
import { testSpoilt } from "../nonsense.js"
import { accepted } from "../followups/scene.js"

const options = { speakers: { "0": "caller", "1": "agent" }, startedAt: Date.UTC(2026, 10, 25, 16) }
const srt = "1\n00:00:01,000 --> 00:00:03,000\nAgent: Good morning.\n"
const plain = "Agent: Good morning.\nCaller: My boiler is out."
const amazon = {
  Segments: [{ Transcript: { Id: "t1", ParticipantId: "CUSTOMER", Content: "Hello", BeginOffsetMillis: 0 } }],
}
const deepgram = {
  type: "Results",
  is_final: true,
  start: 0,
  duration: 1,
  channel_index: [0, 1],
  channel: { alternatives: [{ transcript: "Hello", confidence: 0.9, words: [{ word: "hello", start: 0, end: 1 }] }] },
}
const assemblyAi = {
  type: "Turn",
  turn_order: 0,
  end_of_turn: true,
  transcript: "Hello",
  words: [{ text: "Hello", start: 0, end: 400 }],
}
const twilio = {
  TranscriptionEvent: "transcription-content",
  Track: "inbound_track",
  Final: "true",
  TranscriptionData: '{"transcript":"Hello","confidence":0.9}',
  SequenceId: "2",
}
const followUp = accepted().state
const call = buildCall().answer().caller("My boiler is out.").agent("I will ring you.")
const source = {
  createdAt: options.startedAt,
  state: call.call.getSnapshot().session,
  events: call.log,
  uuid: "018ff7d5-9c1b-8a5e-b3c5-1e2f3a4b5c6d",
}
const vcon = formats.toVcon(source as never)

/** Every public function, with what it takes. */
const functions: Readonly<Record<string, readonly unknown[]>> = {
  parseTranscript: [plain, options],
  detectTranscriptForm: [amazon],
  parseAmazon: [amazon, options],
  readAmazonEvent: [amazon.Segments[0], options],
  parseDeepgram: [[deepgram], options],
  readDeepgramEvent: [deepgram, options, {}],
  parseAssemblyAi: [[assemblyAi], options],
  readAssemblyAiEvent: [assemblyAi, options],
  parseTwilio: [[twilio], options],
  readTwilioEvent: [twilio, options, {}],
  parseVcon: [vcon, options],
  parseWebVtt: [`WEBVTT\n\n00:01.000 --> 00:03.000\n<v Agent>Good morning.`, options],
  parseSrt: [srt, options],
  parsePlainText: [plain, options],
  parseTable: ["time,speaker,text\n00:03,Agent,Hello", options],
  parseSegments: [{ segments: [{ start: 0, end: 1, text: "Hello", speaker: "A" }] }, options],
  toLabelCommands: [
    {
      labels: [{ kind: "issue", text: "No heat", turnId: "t1" }],
      speech: [{ turnId: "t1", speaker: "caller", text: "No heat", at: 5 }],
    },
    "amazon",
  ],
  toICalendar: [followUp, { now: options.startedAt, productId: "acme", domain: "acme.example" }],
  toHubSpotTask: [followUp, { locale: "en" }],
  toSalesforceTask: [followUp, { locale: "en" }],
  toTask: [followUp, { locale: "en" }],
  toVcon: [source],
}

describe("whatever they are given, transcripts are read and written or what is wrong is said", () => {
  testSpoilt(formats, functions)
})
