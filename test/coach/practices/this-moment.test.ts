import { toBurden, type Advice } from "evenkeel/coach"
import { createCall } from "evenkeel"
import { describe, expect, test } from "vitest"

/** What is advised in a call of `agent:` and `caller:` lines, eight seconds each, as codes without their family. */
function advised(lines: string): readonly string[] {
  const call = createCall({
    callId: "CA1",
    at: 0,
    agent: { agentId: "sam", kind: "human" },
    caller: { number: "+1 555 0100" },
  })
  call.record({ type: "connectCall", at: 1_000 })
  const codes: string[] = []
  call.on("advice", ({ code }: Advice) => codes.push(code.replace("advice/", "")))
  let at = 2_000
  for (const line of lines.trim().split("\n")) {
    const [, speaker, text] = /^(agent|caller): (.*)$/.exec(line.trim())!
    const startAt = at + 1_000
    at = startAt + 8_000
    call.hear({ speaker: speaker as "agent", text: text!, startAt, at })
  }
  return codes
}

describe("a promise of ours that was broken", () => {
  const later = `
    agent: Acme, Sam speaking, how can I help?
    caller: Can you check my bill?
    agent: Let me see. What is your name?
    caller: Dana Lee.
    agent: Thank you, Dana. I have it here.
    caller: Good.
    agent: The bill is from March.
    caller: And you said you'd call me back last week and nobody did.`

  test("is owned whenever it is told, and once", () => {
    expect(advised(later)).toEqual(["own-broken-promise"])
    expect(
      advised(
        `${later}\nagent: I see.\ncaller: You promised me a call and nobody called.\nagent: Hm.\ncaller: Nobody called!`,
      ),
    ).toEqual(["own-broken-promise"])
  })

  test("and not where the agent has owned it", () => {
    const owned = `${later}\nagent: I'm sorry, we should have called.\ncaller: You promised me a call and nobody called.`
    expect(advised(owned)).toEqual(["own-broken-promise"])
  })
})

describe("who cannot write it down", () => {
  const start = `
    agent: Acme, Sam speaking, how can I help?
    caller: What is the number for claims?
    agent: The number for that is 0800 555 0199.`

  test("is offered it in writing", () => {
    expect(advised(`${start}\ncaller: I can't write that down, I'm driving.`)).toEqual(["offer-in-writing"])
  })

  test("because they do not see well is told it in fewer words: writing is no help to them", () => {
    for (const words of ["I can't see well so I can't write that down.", "I'm blind, I can't write that down."])
      expect(advised(`${start}\ncaller: ${words}`)).toEqual(["say-it-shorter"])
  })
})

describe("in danger", () => {
  const gas = `
    agent: Housing line, good evening.
    caller: There's a really strong smell of gas in my kitchen and I feel dizzy.`

  test("nobody is asked where they are who has just been asked", () => {
    expect(
      advised(`${gas}
        agent: What is your address?
        caller: 14 Mill Lane, flat 2. Should I open a window?
        agent: Open it and go outside. I'm calling the gas emergency number on the other phone.
        caller: We are going out.
        agent: Good. Stay on the line.
        caller: We're outside now.`),
    ).toEqual(["safety-stay", "safety-help"])
  })

  test("each step that the agent has not done comes, one at a turn", () => {
    expect(
      advised(`${gas}
        agent: Right.
        caller: It is getting worse I think.
        agent: Right.
        caller: What now?`),
    ).toEqual(["safety-stay", "safety-where", "safety-help"])
  })

  test("relief is let out; the next step waits for their next words", () => {
    expect(advised(`${gas}\nagent: Go outside now.\ncaller: Thank goodness, I can breathe.`)).toEqual(["safety-stay"])
  })
})

describe("nothing is asked, and nothing read back", () => {
  test("of who thanks us", () => {
    const start = `
      agent: Bank, hello.
      caller: My card is blocked.
      agent: It has run out.
      caller: Ah.
      agent: The new one is on its way.`
    expect(advised(`${start}\ncaller: Ah, I see now.`)).toEqual(["ask-outcome"])
    expect(advised(`${start}\ncaller: Ok great, thank you very much.`)).toEqual([])
  })

  test("to who has told us that they do not know it", () => {
    const start = "agent: Bank, hello.\ncaller: My card is blocked.\nagent: Your PIN, please."
    expect(advised(`${start}\ncaller: I forgot it. I already said.`)).toEqual([])
    expect(advised(`${start}\ncaller: I already told you that.`)).toEqual(["read-back-what-we-have"])
  })
})

describe("a feeling", () => {
  const start = "agent: Hello, where would you like to go?"

  test("about a day of their own, in a call where nothing is wrong, wants no answer from us", () => {
    expect(advised(`${start}\ncaller: To my job interview. I'm so nervous, this is my dream job!`)).toEqual([])
    expect(advised(`${start}\ncaller: I'm so nervous and scared, somebody is following me!`)).not.toEqual([])
  })

  test("is named in words that stand the turning", () => {
    expect(toBurden("My heating has been off for a week")).toBe("having your heating off for a week")
    for (const told of [
      "My account is missing 10000 credits",
      "My bill is wrong",
      "My bill is too high",
      "My son is a doctor",
    ])
      expect(toBurden(told)).toBeUndefined()
  })
})
