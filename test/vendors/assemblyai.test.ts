import type { TranscriptUtterance, TurnEvent } from "assemblyai"
import { expect, test } from "vitest"
import { parseAssemblyAi, readAssemblyAiEvent } from "evenkeel/formats"

const word = { text: "The", start: 500, end: 700, confidence: 0.9 }

test("a turn of the live stream", () => {
  const turn: TurnEvent = {
    type: "Turn",
    turn_order: 0,
    turn_is_formatted: true,
    end_of_turn: true,
    transcript: "The boiler is out.",
    end_of_turn_confidence: 0.9,
    words: [{ ...word, word_is_final: true }],
    speaker_label: "A",
  }
  const { speech, problems } = readAssemblyAiEvent(turn, { speakerMap: { A: "caller" } })
  expect(problems).toEqual([])
  expect(speech).toMatchObject([{ speaker: "caller", final: true, text: "The boiler is out.", startAt: 500 }])
})

test("an utterance of a recording", () => {
  const utterance: TranscriptUtterance = {
    text: "The boiler is out.",
    speaker: "A",
    start: 500,
    end: 2_000,
    confidence: 0.9,
    words: [{ ...word, speaker: "A" }],
  }
  const { speech, problems } = parseAssemblyAi(
    { status: "completed", utterances: [utterance] },
    { speakerMap: { A: "caller" } },
  )
  expect(problems).toEqual([])
  expect(speech).toMatchObject([{ speaker: "caller", text: "The boiler is out.", startAt: 500, at: 2_000 }])
})
