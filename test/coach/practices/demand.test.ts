import { describe, expect, test } from "vitest"
import { calmCall, practicesIn } from "../calm-call.js"

/** A call in which an advice has just been given: what comes within its cool-down has to wait. */
const justAdvised = () =>
  calmCall().waits(8_000).caller("My boiler is out.").agent("Calm down, please.").caller("Don't tell me to calm down!")

describe("a demand for somebody higher, within the cool-down of another advice", () => {
  test("stands, and is taken up at the next turn that has room", () => {
    const demanded = justAdvised().agent("I'm sorry.").caller("I want to speak to your manager.")
    expect(practicesIn(demanded)).toEqual(["repair"])
    expect(practicesIn(demanded.agent("There is none.").waits(12_000).caller("That is no good to me."))).toEqual([
      "repair",
      "supervisor",
    ])
  })

  test("is over once the agent has said that they are put through", () => {
    const demanded = justAdvised().agent("I'm sorry.").caller("I want to speak to your manager.")
    const told = demanded.agent("I'll put you through to my supervisor.").waits(12_000).caller("All right then, good.")
    expect(practicesIn(told)).toEqual(["repair"])
  })

  test.each([
    ["Of course. She will ring you tomorrow at nine.", "All right then, good."],
    ["Let me try first.", "Yes, thank you."],
  ])("is over once it is answered, or they are content: %s", (answer, reply) => {
    const demanded = justAdvised().agent("I'm sorry.").caller("I want to speak to your manager.")
    expect(practicesIn(demanded.agent(answer).waits(12_000).caller(reply))).not.toContain("supervisor")
  })

  test("is over after three turns", () => {
    const demanded = justAdvised().agent("I'm sorry.").caller("I want to speak to your manager.")
    const gone = demanded.caller("It is ten past.").caller("It is a quarter past.").caller("It is late now.")
    expect(practicesIn(gone.agent("It is.").waits(15_000).caller("That is no good to me."))).toEqual(["repair"])
  })
})
