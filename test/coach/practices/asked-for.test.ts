import { expect, test } from "vitest"
import { calmCall, practicesIn } from "../calm-call.js"
import { adviceIn } from "../play.js"

test.each([
  ["And what do I do if he doesn't?", ["ifNotHeard"]],
  ["What happens if nobody rings?", ["ifNotHeard"]],
  ["What if it rains, then?", []],
  ["All right, before five.", []],
])("an open promise, and the caller says: %s", (text, advice) => {
  const told = calmCall().caller("I'd like the price for the boiler.").agent("I have put that down.")
  const window = { from: null, to: told.now + 3_600_000 }
  const terms = { kind: "callback", promisedBy: "agent", words: "ring you before five", window } as const
  const promised = told.record({ type: "acceptPromise", terms }).waits(10_000)
  expect(practicesIn(promised.caller(text))).toEqual(advice)
})

test.each([
  ["I can't write that down, I'm driving.", true],
  ["I couldn't quite note it all down.", true],
  ["Hang on, I haven't got a pen.", true],
  ["I have nothing to write with.", true],
  ["I wrote it down.", false],
  ["I have no pen pal.", false],
])("in writing where they cannot note it: %s", (text, isOffered) => {
  const given = practicesIn(
    calmCall().caller("My boiler is out.").agent("Your reference is H, seven, seven, four.").waits(5_000).caller(text),
  )
  expect(given.includes("inWriting")).toBe(isOffered)
})

test.each([
  ["I just want to make a complaint.", true],
  ["I'd like to complain about the fitter, he was late.", true],
  ["I have no complaint at all, it just drips.", false],
  ["He complained about the drip.", false],
])("a complaint is taken down where one is made: %s", (text, isTaken) => {
  const given = practicesIn(calmCall().caller("Hello there.").agent("Good morning.").waits(6_000).caller(text))
  expect(given.includes("complaint")).toBe(isTaken)
})

test("where to reach them is asked once", () => {
  const story = calmCall({ caller: {} })
  story.caller("My boiler is leaking, and I'd like it fixed.").agent("Thank you for telling me.").waits(14_000)
  story.caller("It is all wet.").agent("One moment, please.").waits(22_000).caller("It gets worse.")
  expect(practicesIn(story).filter((id) => id === "callbackNumber")).toHaveLength(1)
})

test("what it is about is not asked of somebody who has told of a broken promise", () => {
  const told = (text: string) => {
    const story = calmCall()
      .caller("Good morning.")
      .agent("Good morning.")
      .caller("Bell is the name.")
      .agent("Thank you.")
    return practicesIn(story.caller(text).agent("One moment.").waits(30_000).caller("The morning is gone."))
  }
  expect(told("It is Tuesday.")).toContain("askProblem")
  expect(told("Tom was going to ring me at ten, and nobody has rung.")).not.toContain("askProblem")
})

test.each([
  ["Okay, and what's the best number to call you back on?", "Oh one seven one, five five five.", false],
  ["Okay, since when?", "You can reach me on 0171 555 0192.", false],
  ["Okay, since when?", "Since Monday.", true],
])("a number is asked for where it is not just being given: %s / %s", (question, answer, isAsked) => {
  const { log } = calmCall({ caller: {} })
    .waits(6_000)
    .caller("My boiler is out.", { tookMs: 4_000 })
    .agent(question)
    .waits(14_000)
    .caller(answer)
  expect(adviceIn(log).some(({ practiceId }) => practiceId === "callbackNumber")).toBe(isAsked)
})
