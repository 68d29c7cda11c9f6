import { coachPart } from "evenkeel/coach"
import { cuesPart } from "evenkeel/cues"
import { buildCall, type CallBuilder } from "evenkeel/testing"
import { describe, expect, test } from "vitest"
import { adviceIn } from "./play.js"

const begun = () =>
  buildCall({ caller: { number: "+1 555 0100" }, parts: [cuesPart(), coachPart()] })
    .ring()
    .answer()
    .agent("Harbour Heating, this is Priya.")
const practicesOf = ({ log }: CallBuilder) => adviceIn(log).map(({ practiceId }) => practiceId)

describe("anger in the middle of a call", () => {
  const midCall = (text: string, agent = "Which day would suit you?") =>
    practicesOf(begun().caller("I would like to move my visit.", { tookMs: 9_000 }).agent(agent).caller(text))

  test.each([
    "This is so frustrating.",
    "Well, this was a waste of time.",
    "It's about time. I have other things to do.",
    "I am so annoyed by now.",
    "My husband has been waiting at home for three weeks, this is ridiculous!",
  ])("is answered: %s", (text) => {
    expect(midCall(text)).toEqual(["empathy"])
  })

  test.each([
    ["somebody of theirs", "My roommate is driving me crazy, so Tuesday please."],
    ["somebody of theirs", "His brother is super annoying. Tuesday, please."],
    ["a place that they do not like", "Not the Cactus Club, I hate that place."],
    ["joy", "GREAT NEWS, I cannot wait for it!"],
    ["a wish in capitals", "CAN YOU TRY the Tuesday"],
    ["a word about nobody here", "That bastard next door took the Monday."],
  ])("is not found in %s: %s", (_, text) => {
    expect(midCall(text)).toEqual([])
  })

  test("an apology that came before it, for something else, is no answer; one that came after it is", () => {
    expect(midCall("This is so frustrating.", "I am sorry, I do not have that day.")).toEqual(["empathy"])
    const answered = begun()
      .caller("My heating is off and this is so annoying!", { tookMs: 9_000 })
      .agent("I am sorry about that. Since when?")
      .waits(21_000)
      .caller("Since Friday. It is so frustrating.")
    expect(practicesOf(answered)).toEqual(["hotStart"])
  })
})

test("nobody is asked for more who is telling, deciding or thanking", () => {
  const lecture = (last: string) => {
    const story = begun().caller("I would like to move my visit.")
    for (const text of ["Right.", "Okay."]) story.agent("The days are like this.", { tookMs: 25_000 }).caller(text)
    return practicesOf(story.agent("And then the others.", { tookMs: 25_000 }).caller(last))
  }
  expect(lecture("Mhm.")).toContain("listen")
  expect(lecture("Then let us take the second one, and I pay by card.")).not.toContain("listen")
  expect(lecture("Thank you.")).not.toContain("listen")
})

test("the third time on the wrong bus is no third call", () => {
  expect(practicesOf(begun().caller("It is the third time this week that I took the wrong bus."))).not.toContain(
    "history",
  )
  expect(practicesOf(begun().caller("This is the third time that I have called about it."))).toContain("history")
})

describe("what was told is read back", () => {
  const heated = () =>
    begun()
      .caller("My card was stolen and I am furious, I want my money back!", { tookMs: 9_000 })
      .agent("I am sorry about that. I will look after it.")
      .waits(21_000)

  test("not while the agent asks who they are", () => {
    const asking = (questions: readonly string[]) => {
      const story = heated()
      for (const text of questions) story.agent(text).waits(25_000).caller("Go on then, that is all I know.")
      return practicesOf(story)
    }
    expect(asking(["I see.", "I am on it."])).toContain("readBack")
    expect(asking(["I see.", "What is your name?"])).not.toContain("readBack")
  })

  test("once a telling", () => {
    const story = heated()
    for (const text of ["I see.", "I am on it.", "Let me look.", "One moment more.", "Still looking.", "Nearly there."])
      story.agent(text).waits(25_000).caller("Go on then, that is all I know.")
    expect(practicesOf(story).filter((id) => id === "readBack")).toHaveLength(1)
  })
})
