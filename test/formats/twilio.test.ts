import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { parseTwilio, readTwilioEvent, type TwilioStream } from "../../src/formats/index.js"
import type { Speech } from "../../src/session/index.js"
import { foldFinals } from "./fold-speech.js"

const webhook = (seq: number, Track: string, transcript: string, Final = "true") => ({
  TranscriptionEvent: "transcription-content",
  TranscriptionSid: "GT1",
  Timestamp: `2026-11-19T15:20:${String(seq).padStart(2, "0")}.454203Z`,
  SequenceId: String(seq),
  LanguageCode: "en-US",
  ...{ Track, Final },
  TranscriptionData: JSON.stringify({ transcript, ...(Final === "true" ? { confidence: 0.9 } : {}) }),
})
const started = {
  TranscriptionEvent: "transcription-started",
  SequenceId: "1",
  InboundTrackLabel: "customer",
  OutboundTrackLabel: "agent",
}
const call = [
  started,
  webhook(2, "outbound_track", "Good morning."),
  webhook(3, "inbound_track", "I was", "false"),
  webhook(4, "inbound_track", "I was charged", "false"),
  webhook(5, "outbound_track", "Yes.", "true"),
  webhook(6, "inbound_track", "I was charged twice."),
  { TranscriptionEvent: "transcription-stopped", SequenceId: "7" },
]

const encode = (fields: object) =>
  Object.entries(fields)
    .map(([key, value]) => `${key}=${encodeURIComponent(String(value)).replaceAll("%20", "+")}`)
    .join("&")

function readAll(events: readonly unknown[]) {
  let stream: TwilioStream | undefined
  const speech: Speech[] = []
  const codes: string[] = []
  for (const event of events) {
    const kept = stream === undefined ? undefined : (JSON.parse(JSON.stringify(stream)) as TwilioStream)
    const reading = readTwilioEvent(event, {}, kept)
    stream = reading.stream
    speech.push(...reading.speech)
    codes.push(...reading.problems.map(({ code }) => code))
  }
  return { speech, codes }
}

describe("webhooks", () => {
  test("guesses and final text are one turn; labels tell who is who; the time is the vendor's", () => {
    const { speech, codes } = readAll(call)
    expect(speech.map(({ op, turnId, final, speaker, text }) => [op, turnId, final, speaker, text])).toEqual([
      ["replace", "GT1.outbound_track.2", true, "agent", "Good morning."],
      ["replace", "GT1.inbound_track.3", false, "caller", "I was"],
      ["replace", "GT1.inbound_track.3", false, "caller", "I was charged"],
      ["replace", "GT1.outbound_track.5", true, "agent", "Yes."],
      ["replace", "GT1.inbound_track.3", true, "caller", "I was charged twice."],
    ])
    expect(speech[0]).toMatchObject({
      at: Date.UTC(2026, 10, 19, 15, 20, 2, 454),
      language: "en-US",
      asrConfidence: 0.9,
    })
    expect(codes).toEqual([])
  })

  test("the body of a request reads as its fields do", () => {
    expect(readAll(call.map(encode))).toEqual(readAll(call))
    expect(readTwilioEvent("TranscriptionEvent=%ZZ&=&a").problems).toEqual([{ code: "badSegment", path: "" }])
    expect(readTwilioEvent("a=".repeat(40_000)).problems).toEqual([{ code: "badSegment", path: "" }])
  })

  test("without labels the track is guessed, and that is told", () => {
    const { speech, codes } = readAll([webhook(2, "inbound_track", "Hello.")])
    expect(speech[0]?.speaker).toBe("caller")
    expect(codes).toEqual(["speakerGuessed"])
  })

  test("delivered twice and in any order, the final turns are the same (seed 7)", () => {
    const texts = (events: readonly unknown[]) =>
      foldFinals(readAll(events).speech)
        .map(([, speaker, text]) => `${speaker}: ${text}`)
        .sort()
    const orders = fc.shuffledSubarray(call.slice(1), { minLength: call.length - 1 })
    fc.assert(
      fc.property(orders, (order) => {
        expect(texts([started, ...order])).toEqual(texts(call))
        expect(texts([started, ...order.flatMap((each) => [each, each])])).toEqual(texts(call))
      }),
      { seed: 7, numRuns: 200 },
    )
  })

  test("a guess that comes after its final text, or after a newer guess, is left out and told", () => {
    const final = [webhook(6, "inbound_track", "I was charged twice."), webhook(4, "inbound_track", "I was", "false")]
    const guesses = [webhook(4, "inbound_track", "I was charged", "false"), webhook(3, "inbound_track", "I", "false")]
    for (const events of [final, guesses]) {
      const { speech, codes } = readAll([started, ...events])
      expect(speech).toHaveLength(1)
      expect(codes).toEqual(["lateChunk"])
    }
  })

  test("a final text without words takes its guesses back", () => {
    const { speech } = readAll([webhook(2, "inbound_track", "uh", "false"), webhook(3, "inbound_track", "")])
    expect(speech.map(({ op, turnId }) => [op, turnId])).toEqual([
      ["replace", "GT1.inbound_track.2"],
      ["retract", "GT1.inbound_track.2"],
    ])
  })

  test("what cannot be read is told", () => {
    const codesOf = (fields: object) => readAll([{ ...webhook(2, "inbound_track", "Hi."), ...fields }]).codes
    expect(codesOf({ TranscriptionData: "{" })).toEqual(["badSegment"])
    expect(codesOf({ Track: "both_tracks" })).toEqual(["badSegment"])
    expect(codesOf({ SequenceId: "x" })).toEqual(["badSegment"])
    expect(codesOf({ Timestamp: "2026-02-30T00:00:00Z" })).toContain("badTime")
    expect(readAll([{ TranscriptionEvent: "transcription-error" }, null]).codes).toEqual([
      "analysisFailed",
      "badSegment",
    ])
  })

  test("kept webhooks are read as they were live", () => {
    const { form, speech, participants, problems } = parseTwilio(call)
    expect(form).toBe("twilio.realtime")
    expect(speech).toEqual(readAll(call).speech)
    expect(participants.map(({ vendorId, role }) => [vendorId, role])).toEqual([
      ["outbound_track", "agent"],
      ["inbound_track", "caller"],
    ])
    expect(problems).toEqual([])
    expect(parseTwilio(call.slice(0, 4)).problems).toEqual([{ code: "neverFinal", path: "events" }])
  })
})

describe("sentences", () => {
  const sentence = (media_channel: number, transcript: unknown, start_time: unknown, end_time: unknown) => ({
    ...{ media_channel, transcript, start_time, end_time },
    confidence: "0.95",
  })

  test("numbers that are text are numbers; the first to speak is the agent", () => {
    const { speech, problems } = parseTwilio({
      sentences: [
        sentence(1, "Good morning.", "0.51", "3.2"),
        sentence(2, "Hello.", 3.9, "4.10"),
        sentence(2, null, 0, 1),
      ],
      meta: { next_page_url: "https://x" },
    })
    expect(speech.map(({ speaker, startAt, at, asrConfidence }) => [speaker, startAt, at, asrConfidence])).toEqual([
      ["agent", 510, 3_200, 0.95],
      ["caller", 3_900, 4_100, 0.95],
    ])
    expect(problems.map(({ code }) => code)).toEqual(["morePages", "badSegment", "speakerGuessed", "speakerGuessed"])
  })
})
