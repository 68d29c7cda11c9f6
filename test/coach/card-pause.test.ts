import { createCall, definePlaybook, type PlaybookInput } from "evenkeel"
import type { Advice } from "evenkeel/coach"
import type { RecordingState } from "evenkeel/session"
import { describe, expect, test } from "vitest"

const at = Date.UTC(2026, 10, 24, 15)
const OFFER = "There's a fifty dollar excess on that which I can take now by card."
const HALF = "Okay it's four five three nine, one four eight eight"
const REST = "oh three four three, six four six seven."

function spoken(
  turns: readonly (readonly ["agent" | "caller", string])[],
  recording?: RecordingState,
  more: Partial<PlaybookInput> = {},
) {
  const playbook = definePlaybook({ client: "acme", zone: "UTC", ...more })
  const call = createCall({ callId: "CA1", at, playbook, caller: {} })
  const shown: (readonly [string, string])[] = []
  let words = ""
  call.on("advice", ({ practiceId }: Advice) => shown.push([practiceId, words]))
  call.record({ type: "connectCall", at: at + 1_000 })
  if (recording) call.record({ type: "setRecording", state: recording, at: at + 2_000 })
  turns.forEach(([speaker, text], index) => {
    words = text
    call.hear({ speaker, text, at: at + 15_000 + index * 6_000 })
  })
  const score = call.scorecard().answers.find(({ practiceId }) => practiceId === "cardData")
  return { cards: shown.filter(([practiceId]) => practiceId === "cardData").map(([, said]) => said), score }
}

describe("the card to pause comes before the number", () => {
  test("when the agent offers to take it", () => {
    expect(
      spoken(
        [
          ["agent", OFFER],
          ["caller", HALF],
          ["agent", "uh-huh"],
          ["caller", REST],
        ],
        "announced",
      ).cards,
    ).toEqual([OFFER])
  })

  test("else with its first half, where a card is spoken of", () => {
    expect(
      spoken(
        [
          ["caller", "Can I pay by card?"],
          ["caller", HALF],
          ["caller", REST],
        ],
        "announced",
      ).cards,
    ).toEqual([HALF])
  })

  test("not while nothing is recorded", () => {
    for (const state of ["stopped", "paused", "refused"] as const)
      expect(spoken([["agent", OFFER]], state).cards).toEqual([])
    expect(spoken([["agent", OFFER]], "announced").cards).toEqual([OFFER])
    expect(spoken([["agent", OFFER]], undefined, { recording: { rule: "never" } }).cards).toEqual([])
  })
})

test("where nobody has told whether it is recorded: once, as the number comes", () => {
  const turns = [
    ["caller", "My card is blocked."],
    ["agent", OFFER],
    ["caller", HALF],
    ["agent", "uh-huh"],
    ["caller", REST],
  ] as const
  expect(spoken(turns).cards).toEqual([OFFER])
  const told = [
    ["caller", HALF],
    ["caller", REST],
  ] as const
  expect(spoken([["caller", "Can I pay by card?"], ...told]).cards).toEqual([HALF])
  const phone = ["caller", "It's oh seven seven double oh, nine hundred, two two two."] as const
  expect(spoken([["caller", "I'm not paying that bill."], phone]).cards).toEqual([])
  expect(
    spoken([
      ["agent", "Can you see a long number on the letter?"],
      ["caller", HALF],
    ]).cards,
  ).toEqual([])
})

test.each([
  ["What should the card say?", "Ninety years young. And it goes to one four two six Sycamore."],
  ["Shall we put in a birthday card?", "Yes. It goes to one four two six Sycamore."],
  ["Have you got your library card there?", "Yes, one four two six, oh nine."],
])("a card that nobody pays with is none: %s", (asked, told) => {
  expect(
    spoken([
      ["agent", asked],
      ["caller", told],
    ]).cards,
  ).toEqual([])
})

describe("where a card is only spoken of there is nothing to pause", () => {
  test.each([
    ["caller", "They've got my card details already, why did it fail?"],
    ["caller", "My card's stopped working on the machines."],
    ["caller", "Someone has stolen my card details."],
    ["caller", "I don't want to give my card details over the phone."],
    ["caller", "The card details I gave you last time were wrong."],
    ["agent", "We never ask for your card details on the phone."],
    ["agent", "I can see your card details are on file."],
  ] as const)("%s: %s", (speaker, text) => {
    expect(spoken([[speaker, text]], "announced").cards).toEqual([])
  })

  const ASKED = "Of course. What's the new card number?"
  test.each([
    ["I need to update my card details.", "Sure, whenever you're ready with the card number."],
    ["My card's been declined.", "Let me try it again, card number please."],
    ["Someone used my card details online.", "Can you read me the card number so I can block it?"],
    ["My card expired.", ASKED],
  ])("and what is asked for behind it is told: %s", (told, question) => {
    const turns = [
      ["caller", told],
      ["agent", question],
    ] as const
    const { cards } = spoken(turns, "announced")
    expect(cards).toHaveLength(1)
    expect(cards[0] === question || told.startsWith("I need")).toBe(true)
  })

  test("once, until it is asked for anew", () => {
    const turns = [
      ["agent", "Can I take the card number?"],
      ["caller", HALF],
      ["agent", "And the rest of the card number?"],
      ["caller", REST],
    ] as const
    expect(spoken(turns, "announced").cards).toHaveLength(1)
  })

  test.each(["here's my card number then", "I'll give you my card details, hang on"])("%s", (text) => {
    expect(spoken([["caller", text]]).cards).toEqual([text])
  })
})

describe("the score of it", () => {
  test("cannot be told where nobody has told of the recording", () => {
    expect(spoken([["agent", OFFER]]).score?.result).toBe("evidenceMissing")
  })

  test("is missed where it ran on", () => {
    expect(spoken([["agent", OFFER]], "announced").score?.result).toBe("missed")
  })
})
