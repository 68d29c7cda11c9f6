import { createCall } from "evenkeel"
import { factOf } from "evenkeel/session"
import { describe, expect, test } from "vitest"

const AT = Date.parse("2026-03-02T09:00:00Z")

function problemOf(...lines: readonly string[]): string | undefined {
  const call = createCall({ callId: "C", at: AT })
  call.record({ type: "connectCall", at: AT })
  lines.forEach((text, index) => void call.hear({ speaker: "caller", text, at: AT + (index + 1) * 8_000 }))
  return factOf(call.getSnapshot().session.issues[0], "problem").value
}

describe("a problem in few words stays the problem", () => {
  const told = ["My boiler is out.", "The heating is off.", "I'm locked out."]
  const next = [
    "My husband died last week.",
    "You useless idiots, it's freezing in here.",
    "My card was declined yesterday.",
  ]
  test.each(told.flatMap((first) => next.map((second) => [first, second] as const)))("%s %s", (first, second) => {
    expect(problemOf(first, second)).toBe(first)
  })

  test("what names no thing gives way", () => {
    expect(problemOf("It's out again.", "The boiler keeps cutting out.")).toBe("The boiler keeps cutting out.")
  })
})
