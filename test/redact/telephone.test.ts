import { createCall } from "evenkeel"
import { describe, expect, test } from "vitest"
import { converse } from "./converse.js"
import type { Line } from "./converse.js"

function lines(...said: readonly string[]): Line[] {
  return said.map((line) => ({ speaker: line.startsWith("A:") ? "agent" : "caller", text: line.slice(3) }))
}

/** What is given out of each turn at once, before anything is released. */
const published = (...said: readonly string[]): readonly string[] =>
  converse(lines(...said)).results.map(({ text }) => text)

describe("a telephone number stands as it was said", () => {
  test.each([
    "My cell is 416 555 0139.",
    "My boiler is out, number 312 555 0147.",
    "It's 416-555-0139.",
    "(416) 555-0139",
    "Yes, 604 555 0139, that's me.",
    "You can get me on my cell, 4165550139.",
    "My phone is four one six, five five five, oh one three nine.",
    "416 555 0139 is the best number to reach me.",
    "It's +44 7700 900123.",
  ])("%s", (said) => {
    expect(published(`C: ${said}`)).toEqual([said])
  })

  test("and so does its read-back", () => {
    const said = ["A: What's your number?", "C: My cell is 416 555 0139.", "A: 416 555 0139, got it."]
    expect(published(...said)).toEqual(said.map((line) => line.slice(3)))
  })
})

describe("and not where it may be the beginning of a card", () => {
  test.each([
    ["C: my card number is", "C: 416 555 0139"],
    ["C: I'd like to pay by card.", "C: 416 555 0139"],
    ["A: Can I take your card number?", "C: 416 555 0139"],
    // Groups of four, and what no exchange begins with.
    ["C: it's 4539 1488 03"],
    ["C: it's 453 014 8803"],
    ["C: 4539", "C: 416 555 0139"],
  ])("%s %s", (...said) => {
    expect(published(...said).at(-1)).toContain("[CARD]")
  })

  test("my card number is, and its first ten digits in three groups", () => {
    expect(published("C: my card number is 416 555 0139").at(-1)).toBe("my card number is [CARD]")
  })
})

describe("a card given piece by piece as the answer to another question", () => {
  const settled = (question: string, nod: string, ...pieces: readonly string[]): string =>
    converse(lines(`A: ${question}`, ...pieces.flatMap((piece) => [`C: ${piece}`, `A: ${nod}`])))
      .texts.filter((text) => text !== nod && text !== question)
      .join(" ")

  test.each([
    ["4539", "1488", "0343", "6467"],
    ["four five three nine", "one four eight eight", "oh three four three", "six four six seven"],
    ["3782", "822463", "10005"],
    ["45391488", "03436467"],
    ["45 39", "14 88", "03 43", "64 67"],
    [..."4539148803436467"],
    ["453", "914", "880", "343", "646", "7"],
    ["453914", "8803436467"],
  ])("%s", (...pieces) => {
    for (const nod of ["uh-huh", "okay", "mm-hm"])
      expect(settled("What number can we reach you on?", nod, ...pieces)).toBe(pieces.map(() => "[CARD]").join(" "))
  })

  test.each(["What's your order number?", "what's the zip code", "How many do you need?"])("%s", (question) => {
    expect(settled(question, "right", "4000", "0566", "5566", "5556")).toBe("[CARD] [CARD] [CARD] [CARD]")
  })

  test("no group or two of a card are given out at all where a telephone number was asked for", () => {
    for (const pieces of [
      ["4539", "1488", "0343", "6467"],
      ["45391488", "03436467"],
    ])
      expect(
        published("A: What number can we reach you on?", ...pieces.map((piece) => `C: ${piece}`)).slice(1),
      ).toEqual(pieces.map(() => "[CARD]"))
  })

  test("and so is what the agent said back of it, to the last piece or not", () => {
    const said = [
      "A: What number can we reach you on?",
      "C: 4539",
      "A: 4539",
      "C: 1488",
      "A: 1488",
      "C: 0343",
      "A: 0343",
      "C: 6467",
      "A: okay",
    ]
    expect(converse(lines(...said)).texts.join(" ")).not.toMatch(/[0-9]/)
  })

  test("what was given out of it is masked as soon as all of it is known", () => {
    const { results } = converse(lines("C: my order number is 5105 1051", "A: right", "C: 0510 5100"))
    expect(results.at(-1)?.releases).toEqual([
      {
        turnId: "0",
        text: "my order number is [CARD]",
        found: [{ kind: "card", spanInRedacted: { start: 19, end: 25 } }],
      },
    ])
  })

  test.each([
    ["What number can we reach you on?", "415", "555", "0134"],
    ["What number can we reach you on?", "four one five", "five five five", "oh one three four"],
    ["And a number for you?", "512", "444", "4532"],
    ["Your mobile number, please?", "07700", "900", "123"],
    ["What's your phone number?", "0049", "30", "1234", "5678"],
    ["What's your phone number?", "4155", "5501", "34"],
    ["What's the order number?", "4512", "8834"],
    ["What's the order number?", "4512", "8834", "2001", "7"],
    ["What's the zip code?", "45391", "1488"],
  ])("%s %s: stands in the end", (question, ...pieces) => {
    expect(settled(question, "uh-huh", ...pieces)).toBe(pieces.join(" "))
  })
})

test("what is read back of it in a call is heard", () => {
  const at = Date.UTC(2026, 10, 24, 15)
  const call = createCall({ callId: "CA1", at })
  call.record({ type: "connectCall", at: at + 1_000 })
  const turns = [
    ["agent", "Acme, how can I help?"],
    ["caller", "My boiler is out, number 312 555 0147."],
    ["agent", "So your boiler is out, and that's 312 555 0147, is that right?"],
    ["caller", "Correct."],
  ] as const
  turns.forEach(([speaker, text], index) => call.hear({ speaker, text, at: at + 9_000 * (index + 1) }))
  expect(call.events().some(({ type }) => type === "turn.replaced")).toBe(false)
  expect(call.events().some(({ type }) => type === "facts.confirmed")).toBe(true)
})
