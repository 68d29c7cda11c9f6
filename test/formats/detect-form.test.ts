import { describe, expect, test } from "vitest"
import { detectTranscriptForm, parseTranscript } from "../../src/formats/index.js"

const turn = { Id: "t", Content: "Hello.", BeginOffsetMillis: 0, EndOffsetMillis: 1 }

describe("the form is told by what stands in it, and read in that form", () => {
  test.each([
    ["webvtt", "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Agent>Hello."],
    ["webvtt", "\uFEFFWEBVTT - title\r\n\r\n00:01.000 --> 00:02.000\r\nAgent: Hello."],
    ["srt", "1\n00:00:01,000 --> 00:00:02,000\nAgent: Hello.\n"],
    ["srt", "00:00:01,000 --> 00:00:02,000\nAgent: Hello.\n"],
    ["text", "Agent: Hello."],
    ["text", "[00:12] Rosa: Hello."],
    ["text", "Call of 11 March\n\n12:03:04 PM Rosa: Hello.\n"],
    ["text", "Agent: go to File --> Options.\nCaller: 00:01 --> nothing."],
    ["amazon.realtime", { EventType: "STARTED" }],
    ["amazon.realtime", [{ EventType: "SEGMENTS", Segments: [] }]],
    ["amazon.realtime", { Segments: [] }],
    ["amazon.postCall", { Transcript: [{ ...turn, ParticipantId: "AGENT" }] }],
    ["amazon.postCall", { Participants: [{ ParticipantId: "x", ParticipantRole: "AGENT" }], Transcript: [] }],
    ["amazon.postCall", { ConversationCharacteristics: {}, Transcript: [] }],
    ["amazon.callAnalytics", { Transcript: [{ ...turn, ParticipantRole: "AGENT" }] }],
    ["amazon.callAnalytics", { Participants: [{ ParticipantRole: "AGENT" }], Transcript: [] }],
    ["amazon.callAnalytics", { JobName: "a", ConversationCharacteristics: {}, Transcript: [] }],
    ["deepgram.prerecorded", { metadata: {}, results: { channels: [] } }],
    ["deepgram.live", [{ type: "Results", channel_index: [0, 1], channel: {} }]],
    ["deepgram.flux", [{ type: "TurnInfo", turn_index: 0, event: "Update", transcript: "" }]],
    ["assemblyai.batch", { status: "completed", audio_url: "https://x", utterances: null }],
    ["assemblyai.batch", { utterances: [{ speaker: "A", text: "Hello.", start: 0, end: 1 }] }],
    [
      "assemblyai.live",
      [
        { type: "Begin", id: "x" },
        { type: "Turn", turn_order: 0, transcript: "" },
      ],
    ],
    ["twilio.realtime", [{ TranscriptionEvent: "transcription-stopped" }]],
    ["twilio.sentences", { sentences: [{ media_channel: 1, transcript: "Hello.", start_time: "0", end_time: "1" }] }],
    [
      "vcon",
      {
        parties: [{ name: "Rosa" }],
        dialog: [{ type: "text", start: "2026-01-01T00:00:00Z", parties: 0, body: "Hello." }],
      },
    ],
    ["vcon", { transcript: { text: "Hello." }, segments: [{ start: 0, end: 1, text: "Hello.", speaker: 0 }] }],
  ] as const)("%s: %j", (form, input) => {
    expect(detectTranscriptForm(input)).toBe(form)
    expect(parseTranscript(input).form).toBe(form)
    if (typeof input === "string") return
    const text = JSON.stringify(input, null, 1)
    expect(detectTranscriptForm(text)).toBe(form)
    expect(parseTranscript(text)).toEqual(parseTranscript(input))
  })

  test("names that only the host knows make a text of it", () => {
    expect(detectTranscriptForm("line two: Hello.")).toBeUndefined()
    expect(parseTranscript("line two: Hello.", { speakerMap: { "line two": "caller" } }).speech).toHaveLength(1)
  })
})

test.each([
  [""],
  ["just words"],
  ["{}"],
  ["[]"],
  ['{"Transcript": []}'],
  ['{"results": {}}'],
  [{ type: "Results" }],
  [{ status: "completed" }],
  [{ utterances: [] }],
  [{ sentences: [] }],
  ['{"broken'],
  ["[1, 2]"],
  ["null"],
  [null],
  [undefined],
  [7],
  [{}],
  [[]],
  [{ Transcript: "text" }],
  [{ Transcript: [{ Content: "whose?" }] }],
  [new Map()],
  [Object.create({ EventType: "STARTED" })],
])("%j is of no form and refused", (input) => {
  expect(detectTranscriptForm(input)).toBeUndefined()
  expect(() => parseTranscript(input)).toThrow("transcript/unreadable")
})
