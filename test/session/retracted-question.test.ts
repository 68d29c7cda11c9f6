import { createCall } from "evenkeel"
import { currentIssue, factOf } from "evenkeel/session"
import { expect, test } from "vitest"

test("a yes answers the read-back, and no question that was taken out of the transcript before it", () => {
  const call = createCall({ callId: "CA1", at: 0, agent: { agentId: "sam", kind: "human" } })
  call.record({ type: "connectCall", at: 1_000 })
  const hear = (speaker: "caller" | "agent", text: string, at: number, turnId: string) =>
    call.hear({ speaker, text, at, turnId })
  hear("caller", "My boiler has been out since Monday.", 9_000, "t1")
  hear("agent", "So your boiler has been out since Monday, is that right?", 14_000, "t2")
  hear("agent", "And what is your postcode?", 16_000, "t3")
  call.hear({ speaker: "agent", text: "", at: 17_000, turnId: "t3", op: "retract" })
  hear("caller", "Yes, that's right.", 18_000, "t4")
  expect(factOf(currentIssue(call.getSnapshot().session), "problem").standing).toBe("confirmed")
})
