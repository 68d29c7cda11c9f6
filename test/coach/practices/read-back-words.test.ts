import { createCall } from "evenkeel"
import { expect, test } from "vitest"

const at = 1_767_225_600_000

/** What the agent is to read back where a vent ends in this telling. */
function readBackOf(told: string): readonly string[] {
  const call = createCall({ callId: "CA1", at })
  const said: string[] = []
  call.on("advice", ({ practiceId, phrase }) => {
    if (practiceId === "readBack") said.push(phrase?.text ?? "")
  })
  call.record({ type: "connectCall", at: at + 1_000 })
  call.hear({ speaker: "agent", text: "How may I help?", startAt: at + 2_000, at: at + 4_000 })
  call.record({ type: "openVent", at: at + 4_000 })
  call.hear({ speaker: "caller", text: told, startAt: at + 5_000, at: at + 30_000 })
  call.record({ type: "closeVent", ending: "problemStated", at: at + 31_000 })
  return said
}

test("a telling that is longer than a breath is read back from its beginning, as far as one goes", () => {
  const [said] = readBackOf(
    "My boiler has been leaking since about four, right under the window, and my whole kitchen is wet now, and the hall is as well.",
  )
  expect(said).toContain("your boiler has been leaking since about four, right under the window")
  expect(said).not.toContain("kitchen")
})

test("a beginning that the rest turns round is not read back alone", () => {
  const [said] = readBackOf(
    "My boiler has been leaking since about four, right under the window, but your man came and mended it and now the heating does not work.",
  )
  expect(said).not.toContain("leaking")
})
