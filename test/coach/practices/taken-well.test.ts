import { describe, expect, test } from "vitest"
import { answeredCall, calmCall, practicesIn } from "../calm-call.js"
import { adviceIn } from "../play.js"

test("what sounds like a reproach is not put right where the caller thanks for it", () => {
  const told = () =>
    calmCall().caller("My husband always paid the bill. He passed away in March.").agent("I am so sorry for your loss.")
  const said = "You should have told us sooner, it's your own fault."
  expect(practicesIn(told().waits(20_000).agent(said).caller("I see."))).toContain("repair")
  expect(practicesIn(told().waits(20_000).agent(said).caller("You're very kind, thank you."))).not.toContain("repair")
})

test("a call back that was promised without a time is to be noted; what is sent without one is not", () => {
  const asked = () => calmCall().caller("Do I still need to stop the tablets before?")
  expect(practicesIn(asked().agent("I'll have the nurse call you about that.").caller("Okay, great."))).toEqual([
    "promiseUnsettled",
  ])
  expect(practicesIn(asked().agent("I'll send you the leaflet.").caller("Okay, great."))).toEqual([])
})

test("an oath is no thing to take up", () => {
  const [card] = adviceIn(answeredCall().waits(8_000).caller("Where the hell is my rent? This is ridiculous!").log)
  expect(card?.practiceId).toBe("hotStart")
  expect(card?.phrase?.text).toMatch(/your rent/)
})

describe("a card that nobody took up twice is silent for the call", () => {
  test("also where its end was noticed late", () => {
    const lead = () => calmCall().waits(8_000)
    let call = lead()
    for (let turn = 0; turn < 4; turn++)
      call = call.caller("You are a stupid cow.").waits(40_000).agent("The rent was paid on Monday.").waits(20_000)
    expect(practicesIn(call).filter((id) => id === "boundary")).toHaveLength(2)
  })
})
