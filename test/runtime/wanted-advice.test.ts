import { expect, test } from "vitest"
import { createCall, defineRules, when, type Advice } from "evenkeel"

const AT = 1_767_225_600_000

/** A caller who is angry and has asked for somebody senior: two practices could speak. */
function firstAdvice(practice?: string): string | undefined {
  const rules = defineRules(
    practice === undefined
      ? []
      : [{ id: "ours", when: when.said("supervisorRequest", { by: "caller" }), then: [{ do: "advise", practice }] }],
  )
  const call = createCall({ callId: "CA1", at: AT, rules: { ruleSet: rules } })
  const given: Advice[] = []
  call.on("advice", (advice) => given.push(advice))
  call.record({ type: "connectCall", at: AT + 1_000 })
  call.hear({ speaker: "agent", text: "Harbour Plumbing, good morning.", startAt: AT + 1_500, at: AT + 3_000 })
  call.hear({
    speaker: "caller",
    text: "My boiler is out again and I am furious. Get me your manager.",
    startAt: AT + 10_000,
    at: AT + 14_000,
  })
  return given[0]?.practiceId
}

test("advice that a rule of the client asks for goes before the heavier", () => {
  const usual = firstAdvice()
  expect(usual).toBeDefined()
  const others = ["hotStart", "supervisor", "empathy", "pinpoint", "callbackNumber"].filter((id) => id !== usual)
  expect(others.some((id) => firstAdvice(id) === id)).toBe(true)
})

test("a rule that asks for a practice whose needs do not hold changes nothing", () => {
  expect(firstAdvice("holdReturn")).toBe(firstAdvice())
  expect(firstAdvice("no such practice")).toBe(firstAdvice())
})
