import { createCall } from "evenkeel"
import { detectCues } from "evenkeel/cues"
import { openIssues } from "evenkeel/session"
import { describe, expect, test } from "vitest"

const ELSE = { previous: { speaker: "agent" as const, text: "Is there anything else I can do for you?" } }

const ends = (text: string, context = {}) =>
  detectCues({ speaker: "caller", text }, context).some(({ kind }) => kind === "endSignal")

describe("an end behind which the matter goes on is none", () => {
  test.each([
    "That's it. And can you stop the direct debit till then?",
    "that's it and can you stop the direct debit till then",
    "That's it. Two questions.",
    "No, that's everything – oh, one thing, my boiler's making a noise as well.",
    "No, that's all. Oh, my account is locked too.",
    "That's everything. What about the gate?",
    "No thanks, that's it. And he left the gate open.",
    "That's all. One question though, is it signed for?",
  ])("%s", (text) => {
    expect(ends(text, ELSE)).toBe(false)
  })

  test.each([
    "That's it, thank you so much.",
    "That's everything. And thank you for being so patient.",
    "No thanks, that's it, and sorry again.",
    "That's all. And I'll tell my friends.",
    "No. Just get it working.",
    "Can you hear me? Right, that's everything, thanks.",
    "No, that's all, thanks. Have a lovely day.",
  ])("but: %s", (text) => {
    expect(ends(text, ELSE)).toBe(true)
  })
})

describe("asked whether there is anything else", () => {
  const matters = (answer: string) => {
    const at = Date.UTC(2026, 10, 24, 15)
    const call = createCall({ callId: "CA1", at })
    call.record({ type: "connectCall", at })
    const say = (speaker: "caller" | "agent", text: string, after: number) =>
      call.hear({ speaker, text, at: at + after * 1_000 })
    say("agent", "Good morning, how can I help?", 1)
    say("caller", "My internet has been off since Sunday.", 6)
    say("agent", "I'll send somebody tomorrow. Is there anything else?", 20)
    say("caller", answer, 26)
    return openIssues(call.getSnapshot().session).length
  }

  test.each([
    "No. Just get it working.",
    "Just please make sure he rings.",
    "No, since you couldn't book it I'll go myself.",
  ])("who insists on the same, or says why not, raises nothing: %s", (answer) => {
    expect(matters(answer)).toBe(1)
  })

  test.each([
    "Yes, my last bill was wrong as well.",
    "Yeah, can you send me a new router?",
    "One more thing, it is leaking as well now.",
  ])("who names another thing does: %s", (answer) => {
    expect(matters(answer)).toBe(2)
  })

  test("what is asked for without a subject is a wish", () => {
    const text = "Yes, let's go back to the invoice from Tuesday."
    const cues = detectCues({ speaker: "caller", text }, { ...ELSE, problem: "My internet is off", heard: ["problem"] })
    expect(cues.map(({ rule }) => rule)).toContain("desiredOutcome.another")
  })
})
