import { describe, expect, test } from "vitest"
import { redactText } from "evenkeel/redact"
import { converse } from "./converse.js"
import type { Line } from "./converse.js"

function lines(...said: readonly string[]): Line[] {
  return said.map((line) => ({ speaker: line.startsWith("A:") ? "agent" : "caller", text: line.slice(3) }))
}

/** What is given out of each turn at once, before anything is released. */
const published = (...said: readonly string[]): readonly string[] =>
  converse(lines(...said)).results.map(({ text }) => text)

/** How each turn stands in the end. */
const settled = (...said: readonly string[]): readonly string[] => converse(lines(...said)).texts

const masked = (text: string): string => redactText(text).text

describe("a whole card number, whatever the recogniser or the keyboard puts into it", () => {
  test.each([
    "FourTwoFourTwo FourTwoFourTwo FourTwoFourTwo FourTwoFourTwo",
    "fourtwofourtwofourtwofourtwofourtwofourtwofourtwofourtwo",
    "fortytwofortytwo fortytwofortytwo, doublefourdoubletwo four two four two",
    "4242x4242x4242x4242",
    "3714X496353X98431",
    "4242and4242and4242and4242",
    "grp4242 grp4242 grp4242 grp4242",
    "FourTwo42Four2FourTwo 4242 4242",
    "mycardis4242 4242 4242 4242",
    "4 (four) 2 (two) 4 (four) 2 (two) 4 (four) 2 (two) 4 (four) 2 (two) 4242 (four two four two) forty two forty two (4242)",
    "4 as in four 2 as in two 42 4242 4242 4242",
    "4242 (0:12) 4242 [00:00:14] 4242 <00:00:15.300> 4242",
    "4242 12:03:04 4242 12:03:06 4242 12:03:08 4242",
    "4x2x4x2x4x2x4x2x4x2x4x2x4x2x4x2",
    "42x42x42x42x42x42x42x42",
    [..."4242424242424242"].map((digit) => `\\u{3${digit}}`).join(""),
    [..."4242424242424242"].map((digit) => `&amp;#5${digit === "4" ? "2" : "0"};`).join(""),
    "4242%25204242%25204242%25204242",
    "4242<br>4242<br/>4242<br class='x'>4242",
  ])("%s", (said) => {
    expect(masked(said)).toMatch(/^\[CARD\][^0-9]*$/)
  })

  test("each digit in a tag of its own, and one in a tag", () => {
    const spans = [..."4242424242424242"].map((digit) => `<span class="n">${digit}</span>`).join("")
    expect(masked(`card ${spans}`)).toBe('card <span class="n">[CARD]</span>')
    expect(masked('<input name="card" value="4242424242424242">')).toBe('<input name="card" value="[CARD]">')
  })

  test("with accents where none belong, and asked for with those that do", () => {
    expect(masked("fóur twó ".repeat(8).trim())).toBe("[CARD]")
    expect(published("A: ¿número de tarjeta?", "C: cuatro dos cuatro dos").at(-1)).toBe("[CARD]")
  })

  test("group by group with remarks between", () => {
    const said =
      "So the first bit is 4539. My dog is barking, sorry. Then 1488. Then it says 0343. And the last is 6467."
    expect(masked(said).match(/[0-9]/)).toBeNull()
  })

  test("groups between the lines of a pasted chat", () => {
    const chat = ["[10:41] Dana: 4242", "[10:42] Dana: 4242", "[10:43] Dana: 4242", "[10:44] Dana: 4242"].join("\n")
    expect(masked(chat)).not.toContain("4242")
    expect(masked("12:01 4242 12:02 4242 12:03 4242 12:04 4242")).not.toContain("4242")
  })

  test("and not what is like it", () => {
    const harmless = [
      "someone tenfold sixtyish fourteenth throughout",
      "4242x4242x4242x4243",
      "tag4242 no4242 abc4242",
      "the call of [00:12] and the one of 12:03:04",
      "as in two cases before",
    ]
    for (const text of harmless) expect(masked(text)).toBe(text)
  })
})

describe("single digits with remarks between", () => {
  test("are a number where a card was asked for", () => {
    const said = published(
      "A: What's the card number?",
      "C: six, two probably, one I think, two, eight, four maybe, two, three looks like, two, one",
    )
    expect(said[1]).not.toMatch(/six|two|eight|four|three/)
  })

  test("but dates and counts are none", () => {
    const answer = "I don't have it here, can we book 4 people for 3 nights from 12 May, I would say"
    expect(published("A: What's the card number?", `C: ${answer}`)[1]).toBe(answer)
  })
})

describe("the first digits of a card in the groups of a telephone number", () => {
  test("stand, and what makes a card of them is masked", () => {
    const said = published("C: 424 242 4242", "A: mm-hmm", "C: 424242")
    expect(said).toEqual(["424 242 4242", "mm-hmm", "[CARD]"])
  })

  test("a second telephone number stands too", () => {
    const said = published("C: 416 555 0139", "A: uh-huh", "C: and 647 555 0188")
    expect(said[2]).toBe("and 647 555 0188")
  })
})

describe("contracted", () => {
  test.each([
    ["my security code's nine-three-two", "my security code's [CODE]"],
    ["the cvv's 932", "the cvv's [CODE]"],
    ["my social's 536904399", "my social's [ID]"],
    ["my card's 4571", "my card's [CARD]"],
    ["cvv oh oh eight by the way", "cvv [CODE] by the way"],
  ])("%s", (said, kept) => {
    expect(masked(said)).toBe(kept)
  })

  test("both dates of a card", () => {
    expect(masked("card 4242424242424242, valid from 01/24 to 08/28")).not.toMatch(/[0-9]/)
  })

  test("that's no code", () => {
    expect(masked("that's code 4242 of the catalogue")).toBe("that's code 4242 of the catalogue")
  })
})

describe("what somebody settles for is a count", () => {
  test.each(["Make it four", "no, make it 4", "let's make that twenty", "okay we'll make it 35 instead."])(
    "%s",
    (said) => {
      expect(published(`C: ${said}`)).toEqual([said])
      expect(published("C: I'd like to pay by card", `C: ${said}`)[1]).toBe(said)
    },
  )

  test("and puts right the digits that it follows", () => {
    expect(published("A: Your card number?", "C: 4242 4243", "C: make that 4242")[2]).toBe("make that [CARD]")
    expect(published("C: 4242 4243", "C: make that 4242")[1]).toBe("make that [CARD]")
  })
})

test("a number that was asked for may be read in pieces over many turns, and is given back", () => {
  const said = [
    "C: four two six",
    "A: uh-huh",
    "C: four one seven",
    "A: okay",
    "C: four two",
    "A: right",
    "C: five six one",
  ]
  const over = "A: Thanks, and what is it about?"
  expect(settled("A: What's the reference?", ...said, over).slice(1, -1)).toEqual(said.map((line) => line.slice(3)))
})

describe("e-mail addresses, where they are masked", () => {
  const email = (text: string): string => redactText(text, { kinds: { email: true } }).text

  test.each([
    ["write to dana (at) example (dot) com", "write to [EMAIL]"],
    ["it's dana.smith [at] example.co.uk.", "it's [EMAIL]."],
    ["it's dana @ example . org", "it's [EMAIL]"],
    ["it's dana.smith at example.org please", "it's [EMAIL] please"],
    ["my email is danasmith at example.org", "my email is [EMAIL]"],
    ["dana at example point org", "[EMAIL]"],
    ["d a n a at example dash home dot org", "[EMAIL]"],
  ])("%s", (said, kept) => {
    if (!said.includes("(at)")) expect(email(said)).toBe(kept)
    else expect(email(said)).not.toMatch(/dana|example/)
  })

  test.each([
    "I bought it at example.com",
    "we meet at noon.",
    "look at 99.50 and see",
    "two @ 5 each",
    "at this point we stop",
  ])("%s", (said) => {
    expect(email(said)).toBe(said)
  })
})

test("a whole card in a turn of other numbers leaves those as they are", () => {
  const said =
    "My card number is four two four two four two four two four two four two four two four two and the date was the thirteenth"
  expect(masked(said)).toBe("My card number is [CARD] and the date was the thirteenth")
  const asked = published("A: What's the card number?", `C: ${said}, in two thousand twenty one, when we were five`)
  expect(asked[1]).toContain("when we were five")
})

test("a code by its place alone", () => {
  expect(masked("the code on the back of the card says 016")).toBe("the code on the back of the card says [CODE]")
})
