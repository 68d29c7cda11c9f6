import { describe, expect, test } from "vitest"
import { answeredCall, practicesIn } from "../calm-call.js"
import { adviceIn } from "../play.js"

describe("honestMethod: what is to be given by mouth", () => {
  const told = (said: string) =>
    practicesIn(
      answeredCall().caller("My son has drunk some of the washing liquid.").agent(said).caller("Okay. How much?"),
    )

  test.each([
    "Give him salt water to make him sick.",
    "You could get her to be sick, make her vomit.",
    "Give the dog some milk.",
  ])("%s", (said) => expect(told(said)).toContain("honestMethod"))

  test.each([
    "Don't give him any milk.",
    "Have you given him water?",
    "Ask the doctor whether you may give him water.",
  ])("not: %s", (said) => expect(told(said)).not.toContain("honestMethod"))

  test("in danger at once, in the place of everything else", () => {
    const call = answeredCall()
      .caller("My husband has collapsed and he is not breathing.")
      .agent("Give him some water.")
    const card = adviceIn(call.log).at(-1)
    expect([card?.practiceId, card?.code, card?.interrupts]).toEqual(["falseClaim", "advice/say-what-is-certain", true])
  })
})

test("who has answered is coming", () => {
  const call = answeredCall().caller("My husband has collapsed and he is not breathing.")
  expect(practicesIn(call.agent("They've answered, they're coming, six minutes."))).not.toContain("falseClaim")
})

test("B10: what was asked before there was a danger is not asked first in it", () => {
  const call = answeredCall()
    .agent("What's your address?")
    .caller("31 Beech Avenue. My husband has collapsed and he is not breathing!")
    .agent("I'm here.")
    .caller("Please help!")
  expect(adviceIn(call.log).map(({ code }) => code)).toEqual(["advice/safety-stay", "advice/safety-help"])
})
