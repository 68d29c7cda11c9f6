import { createCall, drill, restoreCall } from "evenkeel"
import { expect, test } from "vitest"

test("a drill names what the cool-down held back", () => {
  const at = 1_767_225_600_000
  const call = createCall({ callId: "CA1", at, caller: { number: "1" } })
  call.record({ type: "connectCall", at: at + 1_000 })
  call.hear({ speaker: "caller", text: "This is ridiculous! Three days without heating!", at: at + 15_000 })
  const until = call.events().findLast(({ type }) => type === "turn.heard")!.seq
  const given = { until, line: "Please calm down.", answer: "Don't you tell me to calm down!" }

  const tried = drill(call.events(), given, (events) => restoreCall({ events }))
  expect(tried?.advice).toEqual([])
  expect(tried?.heldBack).toContainEqual({ practiceId: "repair", silence: "pacing/cool-down" })
  const good = { ...given, line: "Three days, I'm so sorry. When did it start?", answer: "On Monday." }
  expect(drill(call.events(), good, (events) => restoreCall({ events }))?.heldBack).toEqual([])
})
