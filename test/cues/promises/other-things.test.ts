import { createCall } from "evenkeel"
import { describe, expect, test } from "vitest"

const AT = Date.parse("2026-03-02T09:00:00Z")

/** The promises of a call in which an agent says these things. */
function promisesOf(...lines: readonly string[]): readonly string[] {
  const call = createCall({ callId: "C", at: AT })
  call.record({ type: "connectCall", at: AT })
  lines.forEach((text, index) => void call.hear({ speaker: "agent", text, at: AT + (index + 1) * 8_000 }))
  return call.getSnapshot().session.promises.map(({ words }) => words)
}

describe("promises of one kind for one time are two where they name different things", () => {
  test.each([
    ["I'll email you the invoice.", "I'll text you the address."],
    ["I'll send the form by Friday.", "I'll send the invoice by Friday."],
    ["I'll call you by six.", "I'll ring the hospital by six."],
    ["I'll waive the fee.", "I'll raise a ticket."],
    ["I'll call you at nine and ring your landlord."],
    ["I'll send the form and I'll send the invoice by Friday."],
  ])("%s %s", (...lines) => {
    expect(promisesOf(...lines)).toHaveLength(2)
  })

  test.each([
    ["I'll send the form by Friday.", "So, I'll send you that form by Friday."],
    ["I'll send the form by Friday.", "I'll email it over by Friday."],
    ["I'll call you by six.", "I'll give you a call by six."],
    ["I'll call you tomorrow at three.", "So I'll call you back with an update tomorrow at three."],
    ["I'll call you tomorrow at three.", "So I'll ring you on your mobile tomorrow at three."],
    ["I'll call you tomorrow at three.", "So I'll call your landline tomorrow at three."],
    ["We'll send a plumber tomorrow.", "The engineer will be with you tomorrow."],
    ["I'll waive the fee.", "As I said, I'll be waiving the fee."],
  ])("said once more it is one: %s %s", (...lines) => {
    expect(promisesOf(...lines)).toHaveLength(1)
  })
})

test.each(["I'll call you once the part is in", "I'll email you the minute it's approved"])(
  "is quoted with its condition: %s",
  (said) => {
    expect(promisesOf(`${said}.`)).toEqual([said])
  },
)
