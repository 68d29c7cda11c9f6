import { describe, expect, test } from "vitest"
import { cardLengths, hasLuhnDigit, isMonthAndYear, issuerRanges, mayBeginCard } from "evenkeel/redact"
import {
  hasCpfDigits,
  hasIbanDigits,
  hasVerhoeffDigit,
  luhnHolds,
  luhnSums,
} from "../../src/redact/known/check-digits.js"
import { cuePhrases } from "../../src/redact/phrases/cue-phrases.js"
import { findCues } from "../../src/redact/phrases/find-cues.js"
import { mayHoldEmail } from "../../src/redact/known/emails.js"
import { mayMatter } from "../../src/redact/first-look.js"
import { toPlain } from "../../src/redact/reading/plain-text.js"
import { tokenise } from "../../src/redact/reading/tokens.js"
import { anyCard, Chance, luhnDigit } from "./numbers.js"

describe("check digits", () => {
  test("Luhn: published test numbers of the networks hold, each with a digit changed does not", () => {
    for (const card of [
      "4242424242424242",
      "5555555555554444",
      "2223003122003222",
      "378282246310005",
      "6011111111111117",
      "30569309025904",
      "3530111333300000",
      "6200000000000005",
    ]) {
      expect(hasLuhnDigit(card)).toBe(true)
      expect(hasLuhnDigit(`${card.slice(0, -1)}${String((Number(card.at(-1)) + 1) % 10)}`)).toBe(false)
    }
    expect(hasLuhnDigit("0000000000000000")).toBe(false)
  })

  test("Luhn: any stretch of a long number in one step equals the sum done by hand", () => {
    const chance = new Chance(3)
    const digits = chance.digits(60)
    const sums = luhnSums(digits)
    for (let start = 0; start < 40; start += 1) {
      const end = start + 13 + (start % 7)
      expect(luhnHolds(sums, start, end)).toBe(luhnDigit(digits.slice(start, end - 1)) === digits.charAt(end - 1))
    }
  })

  test("IBAN, Verhoeff, CPF", () => {
    expect(hasIbanDigits("GB29NWBK60161331926819")).toBe(true)
    expect(hasIbanDigits("GB29NWBK60161331926818")).toBe(false)
    expect(hasVerhoeffDigit("2363")).toBe(true) // Verhoeff's own example, as Wikipedia gives it: 236 and 3
    expect(hasVerhoeffDigit("2364")).toBe(false)
    expect(hasCpfDigits("52998224725")).toBe(true)
    expect(hasCpfDigits("11111111111")).toBe(false)
  })
})

describe("issuers", () => {
  test("each range is well formed", () => {
    for (const { from, to, lengths } of issuerRanges) {
      expect(from).toMatch(/^[2-9]\d{0,7}$/)
      expect(to.length).toBe(from.length)
      expect(from <= to).toBe(true)
      expect(lengths.length).toBeGreaterThan(0)
      expect(lengths.every((length) => length >= 13 && length <= 19)).toBe(true)
    }
  })

  test("the lengths go by the leading digits", () => {
    expect(cardLengths("4", 0, [])).toContain(16)
    expect(cardLengths("271999", 0, [])).toEqual([16])
    expect(cardLengths("272100", 0, [])).toEqual([])
    expect(cardLengths("9934", 2, [])).toEqual([15])
    expect(cardLengths("1", 0, [])).toEqual([])
  })

  test("every beginning of a made-up card may begin one, the whole of the longest may not", () => {
    const chance = new Chance(4)
    for (let count = 0; count < 200; count += 1) {
      const card = anyCard(chance)
      for (let length = 1; length < card.length; length += 1)
        expect(mayBeginCard(card.slice(0, length), 0, [])).toBe(true)
    }
    expect(mayBeginCard("378282246310005", 0, [])).toBe(false)
    expect(mayBeginCard("", 0, [])).toBe(false)
  })
})

describe("words", () => {
  test("are cut with their places", () => {
    expect(tokenise("It’s 42, b12 3!").map(({ type, word, start, end }) => [type, word, start, end])).toEqual([
      ["word", "its", 0, 4],
      ["digits", "42", 5, 7],
      ["mixed", "b12", 9, 12],
      ["digits", "3", 13, 14],
    ])
    expect(tokenise("cvv123").map(({ word }) => word)).toEqual(["cvv", "123"])
    expect(tokenise("1z5402492983066293").map(({ word }) => word)).toEqual(["1z5402492983066293"])
  })

  test("the first look lets no phrase by", () => {
    for (const [kind, phrases] of cuePhrases()) {
      if (["ending", "goOn", "paid", "neutral"].includes(kind)) continue
      for (const phrase of phrases)
        expect([phrase, mayMatter(toPlain(`so ${phrase}, then`), false)]).toEqual([phrase, true])
    }
    for (const text of ["it's 4", "FOUR of us", "double", "４", "twenty"])
      expect(mayMatter(toPlain(text), false)).toBe(true)
    for (const text of ["a@b", "a @ b", "a (at) b", "dana AT example dot com"]) expect(mayHoldEmail(text)).toBe(true)
    for (const text of ["", "how may we help you today", "that is a front door, much better", "I'm for it"])
      expect(mayMatter(toPlain(text), false)).toBe(false)
  })

  test("a phrase does not go over a comma, and a digit is not its last word", () => {
    const kinds = (text: string): readonly string[] => findCues(text, tokenise(text)).map(({ kind }) => kind)
    expect(kinds("contact number")).toEqual(["phone"])
    expect(kinds("contact, number")).toEqual([])
    expect(kinds("the next four?")).toEqual(["goOn"])
    expect(kinds("next four one one")).toEqual([])
    expect(kinds("the number that is on your card")).toEqual(["card"])
    expect(kinds("the phone number on the card")).toEqual(["phone", "cardMention"])
  })

  test("month and year", () => {
    expect(["1226", "526", "122026", "52026"].map(isMonthAndYear)).toEqual([true, true, true, true])
    expect(["1326", "1219", "26", "121926", "0026"].map(isMonthAndYear)).toEqual([false, false, false, false, false])
  })
})
