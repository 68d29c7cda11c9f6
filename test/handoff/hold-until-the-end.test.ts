import { createCall } from "evenkeel"
import { renderNote } from "evenkeel/handoff"
import { expect, test } from "vitest"

const at = (seconds: number) => 1_767_225_600_000 + seconds * 1_000

test("nobody is on hold once the line is closed, however long the wrap-up lasts", () => {
  const call = createCall({ callId: "CA1", at: at(0) })
  call.record({ type: "connectCall", at: at(4) })
  call.record({ type: "holdParticipant", participantId: "caller", purpose: "lookUp", consent: true, at: at(10) })
  call.record({ type: "closeLine", endedBy: "caller", at: at(50) })
  call.record({ type: "completeCall", at: at(620) })
  expect(renderNote(call.note())).toContain("On hold once, 1 min in all.")
})
