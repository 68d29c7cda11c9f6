import { createCall } from "evenkeel"
import { detectCues } from "evenkeel/cues"
import { currentIssue, factOf } from "evenkeel/session"
import { describe, expect, test } from "vitest"

const isReadBack = (text: string, before: string): boolean =>
  detectCues({ speaker: "agent", text }, { previous: { speaker: "caller", text: before } }).some(
    ({ rule }) => rule === "readBack.numbers",
  )

describe("numbers that are said again", () => {
  test.each([
    ["So 0171 555 0192.", "It's 0171 555 0192."],
    ["4 5 6 7, thank you.", "It ends in four five six seven."],
    ["Twelve pounds.", "It was twelve pounds."],
    ["The 14th, yes.", "On the 14th."],
    ["The third, alright.", "It was the third of the month."],
    ["E190, thank you.", "It says E119."],
    ["[CARD], thank you.", "It's [CARD]."],
  ])("%s", (text, before) => {
    expect(isReadBack(text, before)).toBe(true)
  })

  test.each([
    ["You'll see twelve pounds off.", "It was twelve pounds."],
    ["I can do that within twelve days.", "It's been twelve days."],
    ["That team opens at nine tomorrow.", "I rang at nine."],
    ["We can charge it to [CARD], but that takes three working days at the least.", "It's [CARD]."],
    ["Your first name?", "First, my heating is off."],
  ])("are part of something new: %s", (text, before) => {
    expect(isReadBack(text, before)).toBe(false)
  })
})

/** How sure the problem is after these turns, the agent's in every second place. */
function standingAfter(...turns: readonly string[]): string {
  let at = 1_767_225_600_000
  const call = createCall({ callId: "CA1", at })
  call.record({ type: "connectCall", at })
  turns.forEach((text, index) => {
    call.hear({ speaker: index % 2 === 0 ? "agent" : "caller", text, at: (at += 3_000) })
  })
  return factOf(currentIssue(call.getSnapshot().session), "problem").standing
}

describe("a problem is read back", () => {
  const told = "My boiler is leaking. My number is 0171 555 0192."

  test("by its words, beside a number or without", () => {
    expect(standingAfter("How can I help?", told, "So your boiler is leaking, is that right?")).toBe("readBack")
    expect(standingAfter("How can I help?", told, "So your boiler is leaking, and it's 0171 555 0192?")).toBe(
      "readBack",
    )
  })

  test.each([
    ["My boiler is leaking. My number is 0171 555 0192.", "0171 555 0192. Who fitted the boiler for you?"],
    ["My boiler is leaking. My number is 0171 555 0192.", "0171 555 0192. I'll hold a slot for the boiler."],
    ["there's water coming through the light in the hall", "oh no so sorry to hear that is the light on right now"],
    ["Your lot stopped my card and people are staring.", "It was stopped, so people are safe."],
  ])("not by one word of it that stands in something else: %s %s", (problem, text) => {
    expect(standingAfter("How can I help?", problem, text)).toBe("stated")
  })

  test("not by a number alone", () => {
    expect(standingAfter("How can I help?", told, "So 0171 555 0192.", "Yes.")).toBe("stated")
    expect(standingAfter("How can I help?", told, "Okay, so I have 0171 555 0192?", "Yes.")).toBe("stated")
  })
})

const readsBack = (text: string, before: string): boolean =>
  detectCues({ speaker: "agent", text }, { previous: { speaker: "caller", text: before } }).some(
    ({ kind }) => kind === "readBack",
  )

test.each([
  ["Oh dear, so you were sent the wrong thing.", "What turned up is broken."],
  ["So nobody came between eight and one?", "Your man never turned up."],
  ["And you're on version 4.2?", "The update broke it."],
  ["Is it still 9 Church View?", "Could you drop them round?"],
])("what was told is read back in other words: %s", (text, before) => {
  expect(readsBack(text, before)).toBe(true)
})

test.each([
  ["Your flight is now booked.", "Book the flight please."],
  ["To book the flight I'll need your name.", "I want to book a flight."],
  ["So you can download it.", "The update broke it."],
  ["And the other two?", "The first one is leaking."],
])("what was done, and what comes next, is not: %s", (text, before) => {
  expect(readsBack(text, before)).toBe(false)
})

test.each([
  ["What's the best number to reach you?", true],
  ["And a good callback number, please.", true],
  ["Is there a number we can ring you on?", true],
  ["Can I have your order number?", false],
  ["I have your phone number here.", false],
])("a question says that it asks for the number to ring: %s", (text, isAsked) => {
  const rules = detectCues({ speaker: "agent", text }).map(({ rule }) => rule)
  expect(rules.includes("question.closed.number")).toBe(isAsked)
})
