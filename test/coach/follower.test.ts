import { expect, test } from "vitest"
import { createCall } from "evenkeel"
import { coachFollower, waitingAdvice, type CoachSlice } from "evenkeel/coach"
import { restoreCall } from "../whole-call.js"

const at = 1_767_225_600_000

test("a call that is followed knows the coach's state and gives no advice of its own", () => {
  const call = createCall({ callId: "CA1", at, agent: { agentId: "a7", kind: "human" } })
  call.record({ type: "connectCall", at: at + 1_000 })
  call.hear({
    speaker: "caller",
    text: "This is the third time I've called, and nobody rang me back!",
    at: at + 20_000,
  })
  const [advice] = waitingAdvice(call.getSnapshot().parts["coach"] as CoachSlice)
  expect(advice).toBeDefined()

  const page = restoreCall({ parts: [coachFollower()] })
  expect(page.apply(call.events())).toMatchObject({ ok: true })
  expect(page.getSnapshot().parts["coach"]).toEqual(call.getSnapshot().parts["coach"])
  const heard = page.hear({ speaker: "caller", text: "And you promised!", at: at + 60_000 })
  expect(heard.ok && heard.events.map(({ type }) => type)).toEqual(["turn.heard"])
})
