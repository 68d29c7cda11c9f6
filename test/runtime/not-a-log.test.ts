import { expect, it } from "vitest"
import { createCall, restoreCall } from "evenkeel"

const events = createCall({ callId: "CA1", at: 1_767_225_600_000 }).events()

function issuesOf(options: unknown) {
  try {
    restoreCall(options as never)
  } catch (error) {
    return (error as { issues: readonly object[] }).issues
  }
  return undefined
}

it("does not take the events themselves for the options", () => {
  expect(issuesOf(events)).toEqual([{ path: "", expected: "an object" }])
})

it("says of a log and a snapshot that are text that they are none, and nothing of their letters", () => {
  expect(issuesOf({ events: JSON.stringify(events) })).toEqual([{ path: "events", expected: "a list" }])
  expect(issuesOf({ snapshot: JSON.stringify(restoreCall({ events }).snapshot()) })).toEqual([
    { path: "", expected: "an object" },
  ])
  const call = restoreCall({ events })
  expect(call.apply(events[0] as never)).toMatchObject({
    ok: false,
    refusal: { code: "log/invalid", issues: [{ path: "events", expected: "a list" }] },
  })
})
