import { detectCues } from "evenkeel/cues"
import { describe, expect, test } from "vitest"

const isCorrection = (text: string, before: string): boolean =>
  detectCues({ speaker: "caller", text }, { previous: { speaker: "agent", text: before } }).some(
    ({ rule }) => rule === "correction.near",
  )

describe("what is nearly what the agent said, and not the same", () => {
  test.each([
    ["four eighty Pine", "Okay, four eighteen Pine."],
    ["two fourteen", "I'm sorry sir, you're in two forty."],
    ["One one nine.", "E190, thank you."],
    ["555-0177.", "And a good number is 555-0179?"],
    ["the ninth", "last Tuesday the eighth"],
    ["2014", "is that the 2012 Corolla"],
    ["Whitfield.", "The booking under Whitford?"],
    ["Harlow Street.", "From the station to Barlow Street."],
  ])("corrects it: %s", (text, before) => {
    expect(isCorrection(text, before)).toBe(true)
  })

  test.each([
    ["the ninth", "I can do the eighth or the ninth."],
    ["2014", "Which year is it, 2012?"],
    ["two fourteen", "Two fourteen, is that right?"],
    ["Well, two then.", "There is no table at one."],
    ["Could it be the ninth?", "I can do the eighth."],
    ["I jiggled it.", "Have you tried jiggling it?"],
    ["six thirty", "okay and what was the flight"],
    ["that was at ten in the morning and I rang again at four and at five", "You rang at eleven."],
  ])("or is something else: %s", (text, before) => {
    expect(isCorrection(text, before)).toBe(false)
  })
})
