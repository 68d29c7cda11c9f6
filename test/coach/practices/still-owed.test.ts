import { describe, expect, test } from "vitest"
import { calmCall } from "../calm-call.js"
import { adviceIn } from "../play.js"

const codes = ({ log }: ReturnType<typeof calmCall>) => adviceIn(log).map(({ code }) => code)

/** A call in which a card has just been shown: nothing of its weight comes for twenty seconds. */
const justAdvised = () =>
  calmCall().waits(8_000).caller("I've been on hold for forty five minutes. My boiler is leaking.").agent("Okay.")

describe("what is said while another card cools down is answered as soon as there is room", () => {
  const complains = () => justAdvised().caller("I want to make a complaint about your driver.")
  const raises = () => justAdvised().caller("And another thing, my bill is wrong as well.")

  test("a complaint", () => {
    expect(codes(complains())).toEqual(["advice/own-the-wait"])
    const later = complains().agent("Right.").waits(20_000).caller("He drove off with my parcel.")
    expect(codes(later)).toEqual(["advice/own-the-wait", "advice/take-complaint"])
  })

  test("another matter", () => {
    expect(codes(raises())).toEqual(["advice/own-the-wait"])
    const later = raises().agent("Right.").waits(20_000).caller("It says ninety pounds.")
    expect(codes(later)).toEqual(["advice/own-the-wait", "advice/another-matter"])
  })

  test("not where the agent has taken it up", () => {
    const taken = complains().agent("Thank you for telling me, I'll note that.").waits(20_000)
    expect(codes(taken.caller("He drove off with my parcel."))).not.toContain("advice/take-complaint")
    const asked = raises().agent("What is wrong with the bill?").waits(20_000)
    expect(codes(asked.caller("It says ninety pounds."))).not.toContain("advice/another-matter")
  })

  test("nor four turns later", () => {
    const later = raises().caller("It is red.").caller("It blinks.").caller("On the left.").waits(20_000)
    expect(codes(later.caller("The small one."))).not.toContain("advice/another-matter")
  })
})
