import { createCall } from "evenkeel"
import { currentIssue, factOf } from "evenkeel/session"
import { expect, test } from "vitest"

const problemOf = (text: string): string | undefined => {
  const at = 1_767_225_600_000
  const call = createCall({ callId: "CA1", at })
  call.record({ type: "connectCall", at })
  call.hear({ speaker: "agent", text: "How can I help?", at: at + 2_000 })
  call.hear({ speaker: "caller", text, at: at + 9_000 })
  return factOf(currentIssue(call.getSnapshot().session), "problem").value
}

test.each([
  ["You've kept me waiting half an hour, and my boiler is dead.", "my boiler is dead."],
  [
    "Do you know how long I've been listening to that music? 25 minutes. 25 minutes, while there is water coming through my ceiling.",
    "there is water coming through my ceiling.",
  ],
  ["Hello, um, so my car makes a grinding noise.", "my car makes a grinding noise."],
  ["and while i've got you my tap is leaking", "my tap is leaking"],
  ["No, no heating since Monday.", "no heating since Monday."],
  ["No heating since Monday.", "No heating since Monday."],
  [
    "We flew home on Saturday, and the suitcase never arrived.",
    "We flew home on Saturday, and the suitcase never arrived.",
  ],
  [
    "I'd like to know, if that's possible, why my bill is wrong.",
    "I'd like to know, if that's possible, why my bill is wrong.",
  ],
])("what is wrong is quoted from where it is told: %s", (text, told) => {
  expect(problemOf(text)).toBe(told)
})
