import { describe, expect, test } from "vitest"
import { createCall } from "evenkeel"
import type { ScoreResult } from "evenkeel/coach"

const at = Date.UTC(2026, 10, 24, 15)

/** The cards of a call that was only heard, each with the words after which it came, and its scores. */
function heard(story: string, apartMs = 25_000) {
  const call = createCall({ callId: "CA1", at })
  const cards: string[] = []
  let words = ""
  call.on("advice", ({ practiceId }) => cards.push(`${practiceId}: ${words}`))
  call.record({ type: "connectCall", at: at + 1_000 })
  story
    .trim()
    .split("\n")
    .forEach((line, index) => {
      const [, speaker = "", text = ""] = /^\s*(agent|caller): (.*)$/.exec(line)!
      words = text
      const end = at + 15_000 + (index + 1) * apartMs
      const startAt = end - Math.min(apartMs - 1_000, text.split(" ").length * 400)
      call.hear({ speaker: speaker as "agent" | "caller", text, startAt, at: end })
    })
  const { answers } = call.scorecard()
  const of = (practiceId: string): ScoreResult | undefined =>
    answers.find((each) => each.practiceId === practiceId)?.result
  return { cards, of, cardsOf: (id: string) => cards.filter((each) => each.startsWith(`${id}:`)) }
}

describe("a demand for somebody higher", () => {
  const demand = `agent: City Water, Luis.
    caller: Get me your supervisor right now, this is outrageous!`

  test("is answered by an agent who says that they ask", () => {
    for (const answer of [
      "I'm asking for her now. Her name is Paula Reyes.",
      "Let me see if my manager is free.",
      "I'm getting him for you.",
    ]) {
      const { cards, of } = heard(`${demand}\nagent: ${answer}\ncaller: For a house that is empty, this is a disgrace!`)
      expect(cards.filter((card) => card.startsWith("supervisor"))).toHaveLength(1)
      expect(of("supervisor")).toBe("met")
    }
    expect(heard(`${demand}\nagent: He'll tell you the same.\ncaller: I don't care.`).of("supervisor")).toBe("missed")
    expect(heard(`${demand}\nagent: I'll ask about the bill.\ncaller: I don't care.`).of("supervisor")).toBe("missed")
  })

  test("is over where another card went first, the agent said sorry and the caller has cooled", () => {
    const story = (answer: string, then: string) =>
      heard(
        `agent: Overland, Derek.
        caller: You are useless, you stupid idiot!
        agent: There's no need for that.
        caller: Get me your manager.
        agent: ${answer}
        caller: ${then}`,
        9_000,
      ).cardsOf("supervisor")
    expect(story("I'm sorry. Four wrong answers is too many.", "Well. Finally.")).toEqual([])
    expect(story("The depot is in Leeds.", "Well? I am so angry, get on with it!")).toHaveLength(1)
  })
})

describe("a death that is told", () => {
  const told = `agent: Savings, hello.
    caller: I need to close an account. It's my mum's. She died on the twelfth.`

  test("has been answered by an agent who is sorry, late", () => {
    const late = heard(`${told}
      agent: What is the account number?
      caller: I haven't got that.
      agent: I'm so sorry. I'm very sorry about your mum.
      caller: Thank you.
      agent: May I ask your name?
      caller: Judith. I'm the executor, since she passed away.`)
    expect(late.cardsOf("condolence")).toHaveLength(1)
    expect(late.of("condolence")).toBe("partly")
    expect(heard(`${told}\nagent: I'm so sorry about your mum.\ncaller: Thank you.`).of("condolence")).toBe("met")
    expect(heard(`${told}\nagent: The number?\ncaller: No.\nagent: The form?\ncaller: No.`).of("condolence")).toBe(
      "missed",
    )
  })

  test("is answered in one short sentence", () => {
    const long = "You will need the form, and then the certificate, and then the letter, and after that we look at it. "
    const { of, cards } = heard(
      `${told}\nagent: ${long.repeat(3)}\ncaller: I only have her handbag here with me.`,
      40_000,
    )
    expect(of("brevity")).toBe("missed")
    expect(cards).toContain("brevity: I only have her handbag here with me.")
    expect(heard(`${told}\nagent: I'm so sorry about your mum.\ncaller: Thank you.`).of("brevity")).toBe("met")
  })
})

describe("what a caller puts right", () => {
  const order = "agent: Catering, Fay.\ncaller: My order is wrong, it says sixty guests."
  const slip = (caller: string) =>
    heard(`${order}\nagent: So that's seventy guests, is that right? How many children?\ncaller: ${caller}`).cardsOf(
      "correction",
    )

  test("of their own is no slip of ours", () => {
    expect(slip("Twelve. No, wait, that's wrong. Thirteen.")).toEqual([])
    expect(slip("No, that's wrong. It's eighty.")).toHaveLength(1)
  })
})

test("the number that they dialled is none to reach them on", () => {
  const { of } = heard(`agent: Maple Dental, Iris.
    caller: I want to order two pizzas.
    agent: What number were you trying to call?
    caller: I always ring this one.`)
  expect(of("callbackNumber")).not.toBe("met")
})

test("after a wrong number the note wants a code alone", () => {
  const call = createCall({ callId: "CA1", at })
  const missing: unknown[] = []
  call.on("advice", ({ practiceId, slots }) => practiceId === "note" && missing.push(slots["missing"]))
  call.record({ type: "connectCall", at: at + 1_000 })
  call.hear({ speaker: "caller", text: "I want to order two pizzas.", at: at + 9_000 })
  call.hear({ speaker: "agent", text: "I think you have the wrong number.", at: at + 14_000 })
  call.record({ type: "closeLine", endedBy: "caller", at: at + 20_000 })
  expect(missing).toEqual(["disposition"])
})

test("who calls for somebody is asked who they are in a question, whatever is recorded", () => {
  const story = (asked: string) =>
    heard(`agent: Housing, Ngozi.
    caller: I'm calling for my neighbour, she's eighty-eight.
    agent: ${asked}
    caller: She's Mrs Adeyemi, and I'm Tom.`)
  expect(story("What's her name, please, and yours?").of("thirdParty")).toBe("met")
  expect(story("Is she safe where she is?").of("thirdParty")).toBe("missed")
})

test("what nobody has limited is not within the limits", () => {
  const { of } = heard(`agent: Skyhop, hello.
    caller: My suitcase didn't arrive.
    agent: I'll send you a voucher by six this evening.
    caller: Okay.`)
  expect(of("overAuthority")).toBe("evidenceMissing")
})

test("who asks, and is answered in a word, is no talker", () => {
  const turns = Array.from(
    { length: 8 },
    () => "agent: And is it the car, or the form, or is it something else that you see there?\ncaller: No.",
  )
  expect(heard(`agent: Claims, Simone.\ncaller: It's about a claim.\n${turns.join("\n")}`).of("listen")).toBe("partly")
})
