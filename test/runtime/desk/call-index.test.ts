import { expect, test } from "vitest"
import { toCallIndex, type CallSummary } from "evenkeel/runtime"
import { buildCall } from "evenkeel/testing"

const summaryOf = (story: ReturnType<typeof buildCall>) =>
  toCallIndex(story.call.getSnapshot().session).summary as CallSummary

test("a caller without a name is listed by the number to ring back, else the one they rang from", () => {
  const story = buildCall({ caller: { number: "312-555-0147" } }).answer()
  expect(summaryOf(story)).toMatchObject({ callerName: null, callerNumber: "312-555-0147" })
  const given = story.record({ type: "describeCaller", callbackNumber: "312-555-0199" })
  expect(summaryOf(given).callerNumber).toBe("312-555-0199")
  expect(summaryOf(buildCall().answer()).callerNumber).toBeNull()
})

test("nobody is on hold once the line is closed", () => {
  const story = buildCall().answer().hold("lookUp", { consent: true })
  expect(summaryOf(story).holds).toHaveLength(1)
  expect(summaryOf(story.record({ type: "closeLine", endedBy: "caller", endReason: "hangUp" })).holds).toEqual([])
})
