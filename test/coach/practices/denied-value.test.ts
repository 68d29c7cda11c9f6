import { createCall, type Advice } from "evenkeel"
import { describe, expect, test } from "vitest"

const AT = 1_767_225_600_000

/** What the coach shows, and the brief, once the caller has said no to what was read back. */
function denied(said: string) {
  const call = createCall({ callId: "CA1", at: AT, caller: { name: "Dana", number: "+13125550100" } })
  call.record({ type: "connectCall", at: AT + 4_000 })
  let card: Advice | undefined
  call.on("advice", (advice) => (card = advice))
  call.hear({ speaker: "caller", text: "My boiler is out.", at: AT + 30_000 })
  call.hear({ speaker: "agent", text: "So your boiler is out?", at: AT + 40_000 })
  call.hear({ speaker: "caller", text: said, at: AT + 60_000 })
  return { card, call }
}

describe("what the caller said no to", () => {
  test.each([["That's not right."], ["No, that's wrong."], ["No, not the boiler."], ["No."]])(
    "is not said to them: %s",
    (said) => {
      const { card, call } = denied(said)
      expect(card?.practiceId).toBe("correction")
      expect(card?.phrase?.text).toBeDefined()
      expect(card?.phrase?.text).not.toContain("boiler")
      expect(call.brief().text).not.toMatch(/about (?:the|your) boiler/)
    },
  )

  test("nor while the right one cannot be said back", () => {
    expect(denied("No, it's the heating that's out.").card?.phrase?.text ?? "").not.toContain("boiler")
  })

  test("the right one is, once somebody has put it down", () => {
    const { call } = denied("No, that's wrong.")
    call.record({ type: "correctFact", fact: "problem", value: "The heating is out", at: AT + 70_000 })
    expect(call.brief().text).toContain("heating is out")
    expect(call.brief().text).not.toContain("boiler is out")
  })
})

test("a fact that was recorded and is disputed stands in no brief as one", () => {
  const call = createCall({ callId: "CA1", at: AT, caller: { name: "Dana" } })
  call.record({ type: "connectCall", at: AT })
  call.record({ type: "stateFact", fact: "problem", value: "The boiler is out", at: AT })
  call.hear({ speaker: "agent", text: "A plumber comes for your boiler tonight.", at: AT + 10_000 })
  expect(call.brief().text).toContain("boiler is out")
  call.hear({ speaker: "caller", text: "No, not the boiler.", at: AT + 20_000 })
  expect(call.brief().text).not.toContain("boiler is out")
  expect(call.brief().text).not.toContain("about the boiler")
})
