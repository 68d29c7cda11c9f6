import { createCall, detectCues } from "evenkeel"
import type { Advice } from "evenkeel/coach"
import { describe, expect, test } from "vitest"

const at = Date.UTC(2026, 10, 24, 15)
const WAITED = "I've been on hold for forty five minutes. My internet has been down since Sunday."

/** A call that has begun with an advice, and what the agent's next words make of it. */
function answered(caller: string, agent: string | ((advice: Advice) => string)) {
  const call = createCall({ callId: "CA1", at, caller: {}, agent: { agentId: "sam", kind: "human" } })
  const given: Advice[] = []
  call.on("advice", (advice) => given.push(advice))
  call.record({ type: "connectCall", at: at + 1_000 })
  call.hear({ speaker: "agent", text: "Lakeline Internet, how can I help you?", at: at + 4_000 })
  call.hear({ speaker: "caller", text: caller, at: at + 14_000 })
  const [advice] = given
  const text = typeof agent === "string" ? agent : agent(advice!)
  const result = call.hear({ speaker: "agent", text, at: at + 17_000 })
  const events = result.ok ? result.events : []
  return {
    practiceId: advice?.practiceId,
    used: events.flatMap(({ type, data }) => (type === "advice.used" ? [data.how] : [])),
    rungs: events.flatMap(({ type, data }) => (type === "rung.tried" ? [data.rung] : [])),
  }
}

describe("a bare nod takes nothing up", () => {
  for (const nod of [
    "Okay, can I get your account number?",
    "Sure.",
    "Great. There's a fee.",
    "Right, and your postcode?",
    "I see.",
    "Got it.",
    "Okay! What's your surname?",
    "No problem, one second.",
    "Certainly.",
  ])
    test(nod, () => {
      expect(answered(WAITED, nod)).toEqual({ practiceId: "history", used: [], rungs: [] })
    })

  test("it is heard as an answer all the same", () => {
    const [cue] = detectCues({ speaker: "agent", text: "Okay." })
    expect(cue).toMatchObject({ kind: "acknowledge", strength: 0.1 })
  })
})

describe("what takes it up does", () => {
  for (const answer of [
    "I understand, that is a long time.",
    "Okay, I'm sorry about the wait.",
    "That must be so frustrating. Let me look.",
    "Thank you for telling me that. What's your account number?",
    "Oh no, since Sunday?",
    "I hear you.",
  ])
    test(answer, () => {
      expect(answered(WAITED, answer).used).toEqual(["said"])
    })

  test("of the ladder, the first rung", () => {
    for (const text of ["I understand, that is a long time.", "I'm sorry about that.", "We have made a mistake there."])
      expect(answered(WAITED, text).rungs).toEqual(["acknowledge"])
  })
})

describe("so do the words that were offered, whatever kind they are of", () => {
  test("word for word, and nearly", () => {
    const phrase = ({ phrase }: Advice): string => phrase!.text
    const heated = "This is ridiculous! My boiler is out again."
    expect(answered(heated, phrase)).toMatchObject({ practiceId: "hotStart", used: ["said"] })
    expect(answered(heated, (advice) => `Well, ${phrase(advice).toLowerCase().replace(/[.,!]/g, "")}`).used).toEqual([
      "said",
    ])
  })

  test("for a practice that is answered by no kind", () => {
    const number = "May I take a number then, where we could call you back?"
    const call = createCall({ callId: "CA1", at, caller: {} })
    const used: unknown[] = []
    call.on("advice.used", ({ data }) => used.push(data.how))
    const given: Advice[] = []
    call.on("advice", (advice) => given.push(advice))
    call.record({ type: "connectCall", at: at + 1_000 })
    call.hear({ speaker: "agent", text: "Lakeline Internet, how can I help you?", at: at + 4_000 })
    call.hear({ speaker: "caller", text: "My internet is down.", at: at + 14_000 })
    call.hear({ speaker: "agent", text: "Since when?", at: at + 17_000 })
    call.hear({ speaker: "caller", text: "Since Sunday.", at: at + 30_000 })
    expect(given.map(({ practiceId }) => practiceId)).toEqual(["callbackNumber"])
    call.hear({ speaker: "agent", text: "And what is your account number?", at: at + 33_000 })
    expect(used).toEqual([])
    call.hear({ speaker: "agent", text: number, at: at + 36_000 })
    expect(used).toEqual(["said"])
  })
})
