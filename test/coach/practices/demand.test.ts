import { describe, expect, test } from "vitest"
import { calmCall, practicesIn } from "../calm-call.js"

/** A call in which an advice has just been given: what comes within its cool-down has to wait. */
const justAdvised = () =>
  calmCall().waits(8_000).caller("My boiler is out.").agent("Calm down, please.").caller("Don't tell me to calm down!")

describe("somebody else, asked of a person", () => {
  const asked = (words: string) =>
    practicesIn(calmCall().caller("My boiler is out.", { tookMs: 9_000 }).agent("I see.").waits(15_000).caller(words))

  test.each([
    "Get me somebody who can think.",
    "Put me through to somebody with a brain.",
    "I want to talk to someone who knows what they're doing.",
    "Is there anybody there who can actually help me?",
  ])("is somebody higher: %s", (words) => expect(asked(words)).toContain("supervisor"))

  test.each([
    "Can I talk to somebody in billing?",
    "Let me talk to someone who can help me with the bill.",
    "Can you put me through to someone who deals with refunds?",
  ])("is whoever has to do with it: %s", (words) => expect(asked(words)).not.toContain("supervisor"))
})

test("a person, asked of a machine, does not wait for the cool-down, and is asked for once a demand", () => {
  const call = calmCall({ agent: { agentId: "bot", kind: "ai" } })
    .caller("You're a useless piece of junk, you stupid machine.", { tookMs: 9_000 })
    .agent("How can I help?")
    .caller("Let me talk to a human being.")
  expect(practicesIn(call).at(-1)).toBe("human")
  expect(practicesIn(call.agent("Let me see what I can find.")).filter((id) => id === "human")).toHaveLength(1)
})

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
