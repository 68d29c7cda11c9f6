import { describe, expect, test } from "vitest"
import { emptyRedactMemory, flushRedaction, forgetTurn, recordingPauseAdvised, redactTurn } from "evenkeel/redact"
import type { RedactMemory } from "evenkeel/redact"
import { converse } from "./converse.js"
import type { Line } from "./converse.js"

/** "A: …" is said by the agent, "C: …" by the caller. */
function lines(...said: readonly string[]): Line[] {
  return said.map((line) => ({ speaker: line.startsWith("A: ") ? "agent" : "caller", text: line.slice(3) }))
}

function texts(...said: readonly string[]): readonly string[] {
  return converse(lines(...said)).texts
}

describe("a number over several turns", () => {
  test("is masked from its first digits, uh-huhs between them or not", () => {
    const { texts: said, published } = converse(
      lines(
        "A: Can I take the card number?",
        "C: it's four",
        "A: uh-huh",
        "C: two four two",
        "A: okay",
        "C: 4242 4242",
        "A: and the last four?",
        "C: double forty-two",
      ),
    )
    expect(said.filter((_, index) => index % 2 === 1)).toEqual(["it's [CARD]", "[CARD]", "[CARD]", "[CARD]"])
    expect(published.join(" ")).not.toMatch(/\d/)
  })

  test("also where nobody spoke of a card", () => {
    expect(
      texts("C: 4", "A: mm-hmm", "C: 2 4 2", "A: go on", "C: 4242 4242", "A: yes", "C: 4242 and my name is Bob"),
    ).toEqual(["[CARD]", "mm-hmm", "[CARD]", "go on", "[CARD]", "yes", "[CARD] and my name is Bob"])
  })

  test("asides of the caller do not matter where a card was asked for", () => {
    expect(
      texts(
        "A: What's the long number on the front?",
        "C: 4242",
        "C: hang on, the dog is out",
        "A: Is that a Visa?",
        "C: 4242 4242",
        "C: sorry, my kids",
        "C: 4242, did you get that?",
      ).filter((text) => /\d/.test(text)),
    ).toEqual([])
  })

  test("read back by the agent it is masked too", () => {
    expect(texts("A: So that is four two four two", "C: yes", "A: 4242 4242", "C: right", "A: 4242?")).toEqual([
      "So that is [CARD]",
      "yes",
      "[CARD]",
      "right",
      "[CARD]?",
    ])
  })

  test("a correction is masked with it", () => {
    expect(
      texts("A: the card number please", "C: 4242 4252", "C: no sorry, four not five", "C: 4242 4242 4242"),
    ).toEqual(["the card number please", "[CARD]", "no sorry, [CARD]", "[CARD]"])
  })

  test("two callers on the line do not mix", () => {
    const first = redactTurn(emptyRedactMemory, {
      turnId: "1",
      speaker: "caller",
      participantId: "a",
      text: "4242 4242",
    })
    const second = redactTurn(first.memory, { turnId: "2", speaker: "caller", participantId: "b", text: "4242 4242" })
    expect(second.memory.tails.map((tail) => tail.pieces.length)).toEqual([1, 1])
  })
})

describe("what proves harmless is given back", () => {
  test("when the other side asks something else", () => {
    const { texts: said, results } = converse(lines("C: it's 4512", "A: Is that your house number?"))
    expect(results[0]?.text).toBe("it's [CARD]")
    expect(results[0]?.found[0]?.pending).toBe(true)
    expect(results[1]?.releases).toEqual([{ turnId: "0", text: "it's 4512" }])
    expect(said).toEqual(["it's 4512", "Is that your house number?"])
  })

  test("when the speaker goes on with something else", () => {
    const { results } = converse(lines("C: 4512", "C: My name is Dana, by the way"))
    expect(results[1]?.releases).toEqual([{ turnId: "0", text: "4512" }])
  })

  test("together, when it was said in several turns", () => {
    const { results, texts: said } = converse(
      lines("C: 415", "A: uh-huh", "C: 555 0199", "A: Thanks, and what is it about?"),
    )
    expect(results.slice(0, 3).map((result) => result.text)).toEqual(["[CARD]", "uh-huh", "[CARD]"])
    expect(results[3]?.releases.map((release) => release.turnId)).toEqual(["0", "2"])
    expect(said).toEqual(["415", "uh-huh", "555 0199", "Thanks, and what is it about?"])
  })

  test("keeps what else was masked in the turn", () => {
    const { texts: said } = converse(
      lines("C: my ssn is 123-45-6789 and then it's 4512", "A: Is that the house number?"),
    )
    expect(said[0]).toBe("my ssn is [ID] and then it's 4512")
  })

  test.each([
    ["A: When suits you?", "C: five fifteen. sorry, four fifteen"],
    ["A: When works for you?", "C: at two tomorrow. Actually, let's say three."],
    ["A: A good number for you?", "C: it's 555 0177"],
    ["A: What's wrong with it?", "C: pages 41, 42, 45 and 51"],
  ])("a time, a place in a book, a number to ring is not even held: %s", (question, answer) => {
    const { published } = converse(lines(question, answer))
    expect(published).toContain(answer.slice(3))
    expect(published.join(" ")).not.toContain("[CARD]")
  })

  test("a number asked for as something else is not even held", () => {
    for (const question of ["Your phone number?", "What's the order number?", "Zip code?", "How many people?"]) {
      const { results } = converse(lines(`A: ${question}`, "C: 45123"))
      expect(results[1]?.text).toBe("45123")
    }
  })

  test("the rest is settled at the end", () => {
    const { memory } = redactTurn(emptyRedactMemory, { turnId: "7", speaker: "caller", text: "4512" })
    const end = flushRedaction(memory)
    expect(end.releases).toEqual([{ turnId: "7", text: "4512" }])
    expect(end.memory.tails).toEqual([])
    expect(flushRedaction(end.memory).releases).toEqual([])
  })

  test("four digits of an expected card are never given back", () => {
    const said = texts(
      "A: the card number please",
      "C: 4242 4242",
      "A: Never mind. What's the weather like?",
      "C: It is raining",
    )
    expect(said[1]).toBe("[CARD]")
    expect(texts("A: which card is it?", "C: I've got two", "A: Fine. Your phone number?", "C: 415 555 0199")[1]).toBe(
      "I've got two",
    )
  })
})

describe("codes, dates and ids over several turns", () => {
  test("the whole of a payment", () => {
    expect(
      texts(
        "A: How would you like to pay?",
        "C: with my Visa",
        "A: Go ahead with the number.",
        "C: 4000 0566 5566 5556",
        "A: expiry date?",
        "C: twelve twenty-seven",
        "A: and the three digits on the back",
        "C: it's one",
        "A: yep",
        "C: two three",
        "A: one two three, thank you",
        "A: And your zip code?",
        "C: 90210",
      ),
    ).toEqual([
      "How would you like to pay?",
      "with my Visa",
      "Go ahead with the number.",
      "[CARD]",
      "expiry date?",
      "[EXPIRY]",
      "and the three digits on the back",
      "it's [CODE]",
      "yep",
      "[CODE]",
      "[CODE], thank you",
      "And your zip code?",
      "90210",
    ])
  })

  test("a code given without being asked for, right after the card", () => {
    expect(texts("C: my card number is 4000 0566 5566 5556", "A: okay", "C: 123")[2]).toBe("[CODE]")
  })

  test("a social security number in pieces", () => {
    expect(
      texts("A: Your social?", "C: one two three", "A: uh-huh", "C: forty five", "A: yes", "C: 6789").filter(
        (_, index) => index % 2 === 1,
      ),
    ).toEqual(["[ID]", "[ID]", "[ID]"])
  })

  test.each(["And your social security number?", "What is your social security number?"])(
    "%s asks for one number, and not for a code of security",
    (asked) => {
      expect(texts(`A: ${asked}`, "C: five one two, forty five, sixty seven eighty nine")[1]).toBe("[ID]")
    },
  )

  test.each(["You'll get a six-digit code now.", "What code did you get?"])(
    "%s asks for a code of one use",
    (asked) => {
      expect(texts(`A: ${asked}`, "C: okay, four nine three eight eight one")[1]).toBe("okay, [CODE]")
    },
  )

  test("the three on the back is a question, and its answer a code", () => {
    expect(
      texts("A: your card number?", "C: 4000 0566 5566 5556", "A: And the three on the back?", "C: one three two"),
    ).toEqual(["your card number?", "[CARD]", "And the three on the back?", "[CODE]"])
  })

  test("several words in a row that sound like digits, between digits", () => {
    expect(
      texts("A: your card number?", "C: five o one ate for too ate three nine four ate one two tree eight one")[1],
    ).toBe("[CARD]")
  })

  test("oops corrects as sorry does", () => {
    expect(
      texts(
        "A: your card number?",
        "C: four zero zero zero zero five six six four four, oops, five five six six five five five six",
      )[1],
    ).toBe("[CARD]")
  })

  test("packs and grams are counted, card or not", () => {
    const said = "C: before that, I wanted 12 of the 450 gram tins"
    expect(texts("A: What's your card number?", said)[1]).toBe(said.slice(3))
  })

  test("an answer is not awaited for ever", () => {
    const said = texts(
      "A: Your PIN, please?",
      "C: 0314",
      "A: Your balance is 8953.",
      "C: There should be 9017 in there!",
    )
    expect(said).toEqual(["Your PIN, please?", "[CODE]", "Your balance is 8953.", "There should be 9017 in there!"])
  })
})

describe("better text for a turn", () => {
  const asked = redactTurn(emptyRedactMemory, { turnId: "1", speaker: "agent", text: "The card number?" }).memory
  const say = (memory: RedactMemory, turnId: string, text: string): ReturnType<typeof redactTurn> =>
    redactTurn(memory, { turnId, speaker: "caller", text })

  test("takes the place of the first one", () => {
    const first = say(emptyRedactMemory, "1", "4242 4242")
    const second = say(first.memory, "2", "4242")
    const better = say(second.memory, "1", "4242 4242 4242")
    expect(better.text).toBe("[CARD]")
    expect(say(better.memory, "3", "thanks a lot, I am Dana").releases).toEqual([])
    const other = say(second.memory, "1", "forty two people")
    expect(say(other.memory, "3", "I am Dana").releases).toEqual([{ turnId: "2", text: "4242" }])
  })

  test("is masked though the talk has moved on", () => {
    let { memory } = say(asked, "2", "4242 4242 4242 4242")
    for (let turn = 3; turn < 20; turn += 1)
      memory = say(memory, String(turn), "and then we talked about the weather").memory
    expect(say(memory, "2", "4242 4242").text).toBe("[CARD]")
    expect(flushRedaction(say(memory, "2", "4242 4242").memory).releases).toEqual([])
  })

  test("growing text is masked at each step", () => {
    const whole = "it's four two four two four two four two four two four two four two four two, thanks"
    for (let length = 1; length <= whole.length; length += 1) {
      const partial = whole.slice(0, length)
      const { text } = redactTurn(asked, { turnId: "2", speaker: "caller", text: partial, final: false })
      expect(text).not.toMatch(/\b(?:fo|tw)/)
    }
  })

  test("a retracted turn is forgotten", () => {
    const { memory } = say(emptyRedactMemory, "1", "4242 4242")
    expect(flushRedaction(forgetTurn(memory, "1")).releases).toEqual([])
    expect(say(forgetTurn(memory, "1"), "2", "4242 4242").memory.tails[0]?.pieces.length).toBe(1)
  })
})

describe("pausing the recording", () => {
  const advised = (...said: readonly string[]): readonly boolean[] =>
    converse(lines(...said)).results.map((result) => result.pauseAdvised)

  test("is advised before the number comes", () => {
    expect(advised("A: Can I take the card number?")).toEqual([true])
    expect(advised("A: the long number across the front please")).toEqual([true])
    expect(advised("C: my card number is")).toEqual([true])
    expect(advised("A: and the CVV?")).toEqual([true])
  })

  test("is advised when the agent offers to take it now, and not when it is only named", () => {
    for (const offer of [
      "A: Great. There's a fifty dollar excess on that which I can take now by card.",
      "A: Have you got your card there?",
      "A: Shall we take that by card now?",
      "A: I can take it over the phone by card if you like.",
      "A: Would you like to pay that now by card?",
    ])
      expect(advised(offer), offer).toEqual([true])
    for (const word of [
      "A: You can pay by card or by bank transfer when the plumber comes.",
      "A: We sent you a new card yesterday.",
      "C: Can I pay now by card?",
      "A: He takes it in cash.",
      "A: You can pay the plumber by card.",
    ])
      expect(advised(word), word).toEqual([false])
  })

  test("is advised at the first digits of what may be one, where a card is spoken of", () => {
    expect(
      advised("C: I'd like to pay by card", "A: Okay.", "C: it's four five three nine, one four eight eight"),
    ).toEqual([false, false, true])
    expect(advised("C: I'd like to pay by card", "A: Okay.", "C: 4539 1488", "A: uh-huh", "C: 0343 6467")).toEqual([
      ...[false, false, true, true, true],
    ])
    // An order number that nobody announced, and a count.
    expect(advised("C: it's four five three nine, one four eight eight")).toEqual([false])
    expect(advised("C: I'd like to pay by card", "A: Okay.", "C: for 4 people")).toEqual([false, false, false])
    // It proves to be none.
    expect(advised("C: I'd like to pay by card", "C: 4539 1488", "A: Is that your order number?").at(-1)).toBe(false)
  })

  test("not for a word about a card", () => {
    expect(advised("C: I lost my card", "C: I'd like to pay by card", "A: What's your phone number?")).toEqual([
      false,
      false,
      false,
    ])
  })

  test("ends when something else is asked for, the payment is through, or nothing comes", () => {
    expect(advised("A: card number?", "A: Sorry, first your zip code?")).toEqual([true, false])
    expect(advised("A: card number?", "C: 4000 0566 5566 5556", "A: That has gone through.")).toEqual([
      true,
      true,
      false,
    ])
    const quiet = advised("A: card number?", ...Array.from({ length: 10 }, () => "C: I just do not have it here"))
    expect(quiet.at(-1)).toBe(false)
    expect(quiet.indexOf(false)).toBeGreaterThan(4)
  })

  test("goes on a few turns after the card, for the code", () => {
    const after = advised(
      "C: my card number is 4000 0566 5566 5556",
      "A: thanks",
      "C: well",
      "A: so",
      "C: fine",
      "A: so the plumber comes at noon",
    )
    expect(after).toEqual([true, true, true, true, false, false])
  })

  test("is not advised to who masks neither", () => {
    const { results } = converse(lines("A: card number?", "C: hm"), { kinds: { card: false, code: false } })
    expect(results.map((result) => result.pauseAdvised)).toEqual([false, false])
  })

  test("is told by the memory alone", () => {
    expect(recordingPauseAdvised(emptyRedactMemory)).toBe(false)
  })
})

describe("times", () => {
  test("are told by the place in the text", () => {
    const text = "0123456789 4242424242424242"
    const { found } = redactTurn(emptyRedactMemory, {
      turnId: "1",
      speaker: "caller",
      text,
      startAt: 1_000,
      at: 1_000 + text.length * 10,
    })
    expect(found[0]).toMatchObject({ kind: "card", span: { start: 11, end: 27 }, fromAt: 1_110, toAt: 1_270 })
  })

  test("are left out where they are not known or make no sense", () => {
    for (const times of [{}, { startAt: 5 }, { at: 5 }, { startAt: 9, at: 5 }, { startAt: NaN, at: 5 }]) {
      const { found } = redactTurn(emptyRedactMemory, {
        turnId: "1",
        speaker: "caller",
        text: "4242424242424242",
        ...times,
      })
      expect(found[0]).not.toHaveProperty("fromAt")
    }
  })
})

describe("turns without digits", () => {
  test("pass untouched, and leave the memory as it is", () => {
    const result = redactTurn(emptyRedactMemory, { turnId: "1", speaker: "caller", text: "the heating has stopped" })
    expect(result.memory).toBe(emptyRedactMemory)
    expect(result.text).toBe("the heating has stopped")
    expect(result.found).toEqual([])
  })
})

describe("while a card is expected or spoken of", () => {
  test("amounts and addresses are not taken for it", () => {
    expect(
      texts(
        "A: the card number please",
        "C: hold on, was it 45 dollars, and I am at 4512 Oak Street now",
        "C: 4242 4242 4242 4242",
      ),
    ).toEqual(["the card number please", "hold on, was it 45 dollars, and I am at 4512 Oak Street now", "[CARD]"])
  })

  test("its parts are put together over other words, so that what comes after it is its code", () => {
    const { results } = converse(
      lines(
        "A: the card number please",
        "C: 4000 0566",
        "C: hang on the dog is out now 5566 5556, there",
        "A: thanks",
        "C: 123",
      ),
    )
    expect(results.flatMap((result) => result.found.map(({ kind }) => kind))).toEqual(["card", "card", "code"])
  })

  test("with all its digits said it is over, a wrong check digit or not", () => {
    expect(
      texts("A: the card number please", "C: 4242 4242 4242 4243 and then I moved to Broadway in 10025 Newtown")[1],
    ).toBe("[CARD] and then I moved to Broadway in 10025 Newtown")
  })

  test("groups of three, two and four are no social security number", () => {
    const { results } = converse(lines("A: the card number please", "C: 30-95768, 3, 708-09-4132, 85"))
    expect(results[1]?.found.map(({ kind }) => kind)).toEqual(["card"])
  })

  test("a number that was masked though nobody issues it goes on", () => {
    expect(texts("C: I'd like to pay by Visa", "C: 6346.1685.2618.1458", "A: okay", "C: 0056")).toEqual([
      "I'd like to pay by Visa",
      "[CARD]",
      "okay",
      "[CARD]",
    ])
  })

  test("a number that was followed by other words does not go on in the next turn", () => {
    const said = texts(
      "C: four two four two four two no four two four two four two four two, I live in Leeds",
      "C: 12, I think, is the house",
    )
    expect(said).toEqual(["[CARD], I live in Leeds", "12, I think, is the house"])
  })

  test("a telephone number with its country is none", () => {
    expect(texts("C: I'd like to pay by Visa", "C: My number is +44 7886 596738")[1]).toBe(
      "My number is +44 7886 596738",
    )
  })

  test("digits before what looks like a card are masked with it", () => {
    expect(texts("A: the card number please", "C: 9999 4242 4242 4242 4242")[1]).toBe("[CARD]")
  })

  test("a question for something else gives back what was held", () => {
    const { results } = converse(lines("C: I'd like to pay by Visa", "C: 4512", "A: Your phone number first?"))
    expect(results[2]?.releases).toEqual([{ turnId: "1", text: "4512" }])
  })

  test("a code in between changes nothing for what is held", () => {
    const said = texts(
      "C: I lost my card",
      "C: 451288",
      "A: And your PIN?",
      "C: 0314",
      "A: Thank you. What is your address?",
    )
    expect(said).toEqual(["I lost my card", "451288", "And your PIN?", "[CODE]", "Thank you. What is your address?"])
  })

  test("named in the answer, it counts more than the question for an order", () => {
    expect(texts("A: What's the order number?", "C: it's for my Visa, 4242424242424242")[1]).toBe(
      "it's for my Visa, [CARD]",
    )
    expect(texts("A: What's the order number?", "C: 4242424242424242")[1]).toBe("4242424242424242")
  })

  test("a PIN that was given is not seen in every number after it", () => {
    const said = texts(
      "A: Your PIN, please?",
      "C: 0314",
      "A: Right, so the current balance on it stands at 8953 in credit today.",
      "C: There should be 9017 in there!",
    )
    expect(said[3]).toBe("There should be 9017 in there!")
  })
})

describe("what is forgotten when a turn is taken back", () => {
  const lines: readonly (readonly ["agent" | "caller", string])[] = [
    ["caller", "My card number is 4242 4242 4242 4242."],
    ["agent", "Thanks. And the expiry date?"],
    ["caller", "I think it is next year."],
    ["agent", "Can I take the long number on your card?"],
    ["caller", "The boiler is out."],
    ["agent", "Great, that has gone through."],
    ["agent", "What was your phone number?"],
  ]

  const heard = (given: readonly (readonly [string, string])[], memory = emptyRedactMemory) =>
    given.reduce((each, [speaker, text], index) => {
      const turn = { turnId: `t${index}`, speaker: speaker as "agent", text }
      return redactTurn(each, turn).memory
    }, memory)
  const listened = ({ lately: _, tails: __, maskedTurns: ___, ...rest }: RedactMemory) => rest

  test.each([0, 1, 2, 3, 4, 5, 6])("is what rested on it, whatever came behind: turn %i", (gone) => {
    const left = lines.filter((_, index) => index !== gone)
    const memory = forgetTurn(heard(lines), `t${gone}`)
    expect(listened(memory)).toEqual(listened(heard(left)))
    expect(recordingPauseAdvised(memory)).toBe(recordingPauseAdvised(heard(left)))
  })

  test.each(lines.map((_, index) => index).slice(1))(
    "so a pause is advised as without it, behind %i turns",
    (count) => {
      const memory = forgetTurn(heard(lines.slice(0, count)), "t0")
      expect(recordingPauseAdvised(memory)).toBe(recordingPauseAdvised(heard(lines.slice(1, count))))
    },
  )

  test("holds no more than the last turns, and nothing where nothing is listened for", () => {
    const chat = Array.from({ length: 60 }, () => ["caller", "The boiler is out."] as const)
    expect(heard([...lines, ...chat]).lately).toEqual([])
    expect(heard(lines.concat(chat.slice(0, 3))).lately.length).toBeLessThan(15)
    expect(JSON.stringify(heard(lines).lately)).not.toContain("4242")
  })

  test("is heard anew where better words come for it", () => {
    const memory = redactTurn(heard(lines.slice(0, 1)), {
      turnId: "t0",
      speaker: "caller",
      text: "My cart is full.",
    }).memory
    expect(recordingPauseAdvised(memory)).toBe(false)
  })
})
