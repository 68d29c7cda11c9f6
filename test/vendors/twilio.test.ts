import type { Call, Device } from "@twilio/voice-sdk"
import { expect, expectTypeOf, test } from "vitest"
import { toTwilioCommands, type TwilioEmitter, type TwilioReservation } from "evenkeel/adapters"
import { parseTwilio } from "evenkeel/formats"
import type { Reservation, Worker } from "twilio-taskrouter"
import type { SentenceInstance } from "twilio/lib/rest/intelligence/v2/transcript/sentence"

expectTypeOf<Call>().toExtend<TwilioEmitter>()
expectTypeOf<Reservation>().toExtend<TwilioReservation>()
expectTypeOf<Omit<Call, "removeListener">>().not.toExtend<TwilioEmitter>()
expectTypeOf<Reservation["task"]["attributes"]>().not.toExtend<TwilioEmitter>()
expectTypeOf<Device>().toExtend<TwilioEmitter>()
expectTypeOf<Worker>().toExtend<TwilioEmitter>()

/** What a reservation says as it changes; one that they add fails to compile. */
const reservations: Readonly<Record<Reservation["status"], readonly [event: string, command: string | undefined]>> = {
  pending: ["created", "ringCall"],
  accepted: ["accepted", "connectCall"],
  rejected: ["rejected", undefined],
  timeout: ["timeout", undefined],
  rescinded: ["rescinded", undefined],
  canceled: ["canceled", "closeLine"],
  wrapping: ["wrapup", "closeLine"],
  completed: ["completed", "completeCall"],
}

test.each(Object.entries(reservations))("a reservation that is %s", (_, [name, command]) => {
  const [first] = toTwilioCommands({ source: "taskRouter", name, at: 5 })
  expect(first?.type).toBe(command)
})

/** The resource as the API sends it: what their client is built from. */
type SentenceResource = ConstructorParameters<typeof SentenceInstance>[1]

test("sentences of Conversation Intelligence", () => {
  const sentence: SentenceResource = {
    media_channel: 2,
    sentence_index: 0,
    start_time: "0.5",
    end_time: "2.1",
    transcript: "The boiler is out.",
    sid: "GX1",
    confidence: "0.91",
    words: [],
  }
  const { speech, problems } = parseTwilio({ sentences: [sentence] }, { speakerMap: { "channel 2": "caller" } })
  expect(speech).toMatchObject([
    { speaker: "caller", text: "The boiler is out.", startAt: 500, at: 2_100, asrConfidence: 0.91 },
  ])
  expect(problems).toEqual([])
})
