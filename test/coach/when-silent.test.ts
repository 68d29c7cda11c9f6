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
    ["a joke", "I am really scared of that van! Just kidding, Tuesday."],
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

test("a death is condoled with, not one of long ago that is told by the way", () => {
  expect(practicesOf(begun().caller("My mother passed away on Sunday.", { tookMs: 9_000 }))).toEqual(["condolence"])
  for (const said of ["My mother passed away a long time ago.", "My father died when I was a little boy."])
    expect(practicesOf(begun().caller(said, { tookMs: 9_000 }))).toEqual([])
})

test("ways out that an upset caller takes are not put off for a feeling", () => {
  const offered = (answer: string) =>
    practicesOf(
      begun()
        .caller("My heating is off and I am so angry about it!", { tookMs: 9_000 })
        .agent("We could come today, or tomorrow at nine.")
        .waits(21_000)
        .caller(answer),
    )
  expect(offered("I am furious, do you not hear that?")).toContain("empathyFirst")
  expect(offered("Yes! I need it NOW!")).not.toContain("empathyFirst")
})

test("whoever has asked something, with a sign or without, or wants something found, is not asked what is wrong", () => {
  const leaving = (...said: readonly string[]) => {
    const story = begun().caller("My boiler drips on the carpet. Someone should just know about it.").cue("problem")
    for (const text of said) story.agent("Thank you for telling us.").caller(text)
    return practicesOf(story.waits(6_000).caller("That's all, thank you, bye."))
  }
  expect(leaving()).toContain("lastQuestion")
  expect(leaving("do the radiators matter for that")).not.toContain("lastQuestion")

  const calm = (first: string) => {
    const story = begun().caller(first).agent("Sure.").waits(15_000).caller("West.").agent("I see.").waits(15_000)
    return practicesOf(story.caller("Sounds good."))
  }
  expect(calm("Good morning to you.")).toContain("askProblem")
  expect(calm("Search for a hotel")).not.toContain("askProblem")
})

test("who does not hear is not given simpler words", () => {
  const twice = (said: string) =>
    practicesOf(begun().caller(said).agent("It is the left one.").waits(9_000).caller(said))
  expect(twice("Sorry, I don't understand.")).toContain("shorter")
  expect(twice("Sorry, I can't hear you, you will have to speak up.")).not.toContain("shorter")
})

describe("what the caller has behind them", () => {
  const first = (text: string) => practicesOf(begun().caller(text, { tookMs: 9_000 }))

  test.each([
    "You were supposed to ring me on Monday, and nobody did.",
    "Your engineer said he would come at nine and he has not.",
    "They promised to send it last week and I have heard nothing.",
  ])("a promise that they say was not kept: %s", (text) => {
    expect(first(text)).toEqual(["history"])
  })

  test.each([
    "The engineer said it is the valve.",
    "You said on the website that it ships in May.",
    "He said the old boiler is not safe.",
    "She said nothing of it to my husband.",
  ])("nothing in: %s", (text) => {
    expect(first(text)).toEqual([])
  })
})
