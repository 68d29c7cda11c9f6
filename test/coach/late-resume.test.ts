import { createCall } from "evenkeel"
import { expect, test } from "vitest"

const at = (seconds: number) => 1_767_225_600_000 + seconds * 1_000

test.each([
  [true, []],
  [false, ["holdReturn"]],
])("a hold and its end that are told after the line was closed (%s) bring no thanks for waiting", (isClosed, cards) => {
  const call = createCall({ callId: "CA1", at: at(0) })
  call.record({ type: "connectCall", at: at(4) })
  if (isClosed) call.record({ type: "closeLine", endedBy: "caller", at: at(20) })
  if (isClosed) call.record({ type: "completeCall", at: at(30) })
  const advised: string[] = []
  call.on("advice", ({ practiceId }) => advised.push(practiceId))
  call.record({ type: "holdParticipant", participantId: "caller", purpose: "lookUp", at: at(15) })
  call.record({ type: "resumeParticipant", participantId: "caller", at: at(35) })
  expect(advised).toEqual(cards)
})
