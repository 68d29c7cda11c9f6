import type { Deepgram, ListenV1Response } from "@deepgram/sdk"
import { expect, test } from "vitest"
import { parseDeepgram, readDeepgramEvent } from "evenkeel/formats"

type Results = Deepgram.listen.ListenV1Results
type UtteranceEnd = Deepgram.listen.ListenV1UtteranceEnd
type TurnInfo = Deepgram.listen.ListenV2TurnInfo

const results: Results = {
  type: "Results",
  channel_index: [1, 2],
  start: 1,
  duration: 2,
  is_final: true,
  speech_final: false,
  from_finalize: false,
  channel: {
    alternatives: [
      {
        transcript: "The boiler is out.",
        confidence: 0.9,
        words: [{ word: "the", punctuated_word: "The", start: 1, end: 1.2, confidence: 0.9, speaker: 1 }],
      },
    ],
  },
  metadata: { request_id: "r1", model_uuid: "m1", model_info: { name: "nova-3", version: "1", arch: "nova-3" } },
}
const end: UtteranceEnd = { type: "UtteranceEnd", channel: [1, 2], last_word_end: 3 }

test("a window of a live stream, and the end of the utterance", () => {
  const options = { speakerMap: { "channel 1": "caller" } } as const
  const open = readDeepgramEvent(results, options)
  const closed = readDeepgramEvent(end, options, open.stream)
  expect([...open.problems, ...closed.problems]).toEqual([])
  expect([...open.speech, ...closed.speech]).toMatchObject([
    { speaker: "caller", final: false, text: "The boiler is out.", startAt: 1_000, at: 3_000 },
    { speaker: "caller", final: true, text: "The boiler is out.", asrConfidence: 0.9 },
  ])
})

/** What each event of Flux does to the turn; one that they add fails to compile. */
type FluxEvent = keyof typeof Deepgram.listen.ListenV2TurnInfo.Event
const flux: Readonly<Record<FluxEvent, readonly [op: string, final: boolean]>> = {
  StartOfTurn: ["replace", false],
  Update: ["replace", false],
  EagerEndOfTurn: ["replace", true],
  TurnResumed: ["retract", true],
  EndOfTurn: ["replace", true],
}

test.each(Object.entries(flux))("Flux: %s", (event, [op, final]) => {
  const turn: TurnInfo = {
    type: "TurnInfo",
    request_id: "r2",
    sequence_id: 1,
    event,
    turn_index: 0,
    audio_window_start: 0,
    audio_window_end: 2,
    transcript: "The boiler is out.",
    words: [{ word: "The", confidence: 0.8, start: 0.5, end: 0.7 }],
    end_of_turn_confidence: 0.9,
  }
  const { speech, problems } = readDeepgramEvent(turn, { speakerMap: { main: "caller" } })
  expect(problems).toEqual([])
  expect(speech).toMatchObject([{ op, final, speaker: "caller", startAt: 500, at: 2_000 }])
})

test("a recording with utterances", () => {
  const response: ListenV1Response = {
    metadata: {
      request_id: "r3",
      sha256: "0",
      created: "2026-01-01T00:00:00Z",
      duration: 2,
      channels: 1,
      models: [],
      model_info: {},
    },
    results: {
      channels: [{ alternatives: [{ transcript: "The boiler is out.", confidence: 0.9, words: [] }] }],
      utterances: [{ start: 0.5, end: 2, confidence: 0.9, channel: 0, transcript: "The boiler is out.", speaker: 1 }],
    },
  }
  const { speech } = parseDeepgram(response, { speakerMap: { "speaker 1": "caller" } })
  expect(speech).toMatchObject([{ speaker: "caller", text: "The boiler is out.", startAt: 500, at: 2_000 }])
})
