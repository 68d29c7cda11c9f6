import { describe, expect, test } from "vitest"
import { calmCall, practicesIn } from "../calm-call.js"

describe("hard words that are for somebody else", () => {
  const said = (text: string) => practicesIn(calmCall().caller("My boiler is out.").agent("Since when?").caller(text))

  test("what is taken back in the same breath draws no line; without that it does", () => {
    expect(said("Idiot! Sorry, not you, a van just cut me up.")).toEqual([])
    expect(said("Idiot! You should know that.")).toEqual(["boundary"])
  })

  const two = (opening: string) =>
    calmCall().caller(opening).agent("Since when has it been leaking?").waits(10_000).caller("Since Monday.")

  test("two who are on the line together are led back, and no line is drawn", () => {
    const quarrel = two("I have my tenant on the line as well. The shower is leaking.")
      .caller("That is a lie, you are such a liar!")
      .caller("You stupid idiot, you shouted at me!")
    expect(practicesIn(quarrel)).toEqual(["redirect"])
  })

  test("somebody alone who goes on is one who insults us, and so is one of two who answers the agent with it", () => {
    expect(practicesIn(two("The shower is leaking.").caller("You are such a liar!"))).toEqual(["boundary"])
    const answer = two("I have my tenant on the line as well. The shower is leaking.").agent("Is it the tap?")
    expect(practicesIn(answer.caller("You are such a liar!"))).toEqual(["boundary"])
  })
})
