import { createCall } from "evenkeel"
import { expect, test } from "vitest"

const at = (seconds: number) => 1_767_225_600_000 + seconds * 1_000

test("a struck hold leaves no clock, though nothing else told of who was held", () => {
  const call = createCall({ callId: "CA1", at: at(0) })
  call.record({ type: "connectCall", at: at(4) })
  const held = call.record({
    type: "holdParticipant",
    participantId: "caller",
    purpose: "lookUp",
    consent: true,
    at: at(10),
  })
  const seq = held.ok ? held.events[0]!.seq : 0
  call.record({ type: "strikeRecord", seq, reason: "wrong button", at: at(12) })
  expect(call.getSnapshot().session.clocks).toEqual([])
  expect(call.nextDeadline()).toBeUndefined()
  call.tick(at(140))
  expect(call.events().filter(({ type }) => type === "clock.due")).toEqual([])
})
