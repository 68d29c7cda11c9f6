import { describe, expect, test } from "vitest"
import { calmCall, practicesIn } from "./calm-call.js"
import { definePlaybook } from "evenkeel/playbook"

const start = () => calmCall({ caller: {} }).waits(8_000)
/** Two turns in, within the first minute, the matter known. */
const told = () => start().caller("My suitcase is lost.").agent("On which flight was it?").waits(10_000)

describe("the number is asked for at a quiet moment", () => {
  test("as here", () => {
    expect(practicesIn(told().caller("The one from Lisbon."))).toEqual(["callbackNumber"])
  })

  test.each([
    "Is that all? You ruined their anniversary.",
    "Unfortunately? That's all you've got to say? You ruined their anniversary.",
    "You lost it, and you don't even look.",
    "Lisbon! Lisbon!",
    "Come on, Lisbon.",
    "I don't care about the flight.",
    // Said piece by piece.
    "The tag says four four one,",
    "The one from Lisbon and",
  ])("and not after: %s", (words) => {
    expect(practicesIn(told().caller(words))).not.toContain("callbackNumber")
  })

  test.each([
    ["Mm-hm.", "The one from Lisbon."],
    ["My husband flew with them once and it took a week.", "Oh dear, a week."],
    ["That was our mistake.", "It is my mother's."],
  ])("and not behind what asks nothing: %s", (words, answer) => {
    const call = start().caller("My suitcase is lost.").agent(words).waits(10_000)
    expect(practicesIn(call.caller(answer))).not.toContain("callbackNumber")
  })

  test("thanks are no reproach", () => {
    expect(practicesIn(told().caller("The one from Lisbon, thank you."))).toEqual(["callbackNumber"])
  })

  test("a turn later, when the moment is quiet again", () => {
    const heated = told().caller("You lost it, on the one from Lisbon.")
    expect(practicesIn(heated.agent("I'm sorry.").caller("It's the blue one."))).toEqual(["callbackNumber"])
  })
})

describe("where to reach them is not asked", () => {
  const asked = (agent: string, caller: string, opening: Parameters<typeof calmCall>[0] = {}) =>
    practicesIn(
      calmCall({ caller: {}, ...opening })
        .waits(8_000)
        .caller("My suitcase is lost.")
        .agent(agent)
        .waits(10_000)
        .caller(caller),
    )

  test("while they tell it, as here", () => {
    expect(asked("On which flight was it?", "The one from Lisbon, in May.")).toEqual(["callbackNumber"])
    expect(asked("On which flight was it?", "The lock is broken as well, and it's torn.")).toEqual([])
    expect(asked("On which flight was it?", "I want it back by Friday.")).toEqual([])
  })

  test.each([
    ["Was it a direct flight?", "No."],
    ["Was it a direct flight?", "Yeah, yeah."],
    ["Where was it last seen?", "Lisbon."],
    ["May I put you on hold while I look?", "Go on then."],
    ["Can we reach you on this number?", "It's the one by my bed."],
    ["And would that be on this number?", "It would, any day."],
    ["On which flight was it?", "The one from Lisbon, and this one is fine to ring me on."],
  ])("%s %s", (agent, caller) => {
    expect(asked(agent, caller)).toEqual([])
  })

  test.each(["outbound", "callback"] as const)("in a call that is %s", (direction) => {
    expect(asked("On which flight was it?", "The one from Lisbon, in May.", { direction })).toEqual([])
  })

  test("where the agent has said that we called", () => {
    const call = (words: string) =>
      practicesIn(
        calmCall({ caller: {} })
          .agent(words)
          .waits(8_000)
          .caller("Yes, my suitcase is lost.")
          .agent("On which flight?")
          .waits(10_000)
          .caller("The one from Lisbon, in May."),
      )
    expect(call("It's Luke calling from Hartley's about your suitcase.")).toEqual([])
    expect(call("I'm just ringing you back about your suitcase.")).toEqual([])
    expect(call("Thank you for calling about your suitcase.")).toEqual(["callbackNumber"])
  })
})

describe("what is heavy does not wait for the cool-down of a routine card", () => {
  const asked = () => told().caller("The one from Lisbon.").agent("Hm.").waits(3_000)

  test("a demand for somebody higher", () => {
    expect(practicesIn(asked().caller("Get me your manager."))).toEqual(["callbackNumber", "supervisor"])
  })

  test("unless the client weighs the card as more than that", () => {
    const playbook = definePlaybook({ client: "acme", zone: "UTC", practices: { callbackNumber: { weight: 70 } } })
    const heavy = calmCall({ caller: {}, playbook })
      .waits(8_000)
      .caller("My suitcase is lost.")
      .agent("On which flight?")
    const call = heavy
      .waits(10_000)
      .caller("The one from Lisbon.")
      .agent("Hm.")
      .waits(3_000)
      .caller("Get me your manager.")
    expect(practicesIn(call)).toEqual(["callbackNumber"])
  })

  test("what is routine itself waits", () => {
    const call = asked().agent("I'll call you tomorrow at nine.").caller("Good.")
    expect(practicesIn(call)).toEqual(["callbackNumber"])
  })

  test("a demand that was put off is not over because of scorn", () => {
    const demanded = start()
      .caller("My boiler is out.")
      .agent("Calm down, please.")
      .caller("Don't tell me to calm down!")
    const scorned = demanded.agent("Hm.").caller("Get me your manager.").agent("He is in a meeting.").waits(12_000)
    expect(practicesIn(scorned.caller("Yes, of course he is. What a joke!"))).toEqual(["repair", "supervisor"])
  })
})

describe("who does what is not agreed", () => {
  const chosen = () =>
    calmCall()
      .waits(10_000)
      .record({ type: "stateFact", fact: "problem", value: "No heating" })
      .record({ type: "offerOption", what: "A plumber within two hours", optionId: "plumber" })
      .waits(20_000)
  const choose = { type: "settleOption", optionId: "plumber", standing: "chosen" } as const

  test("while the agent goes to hold to find out", () => {
    const asked = chosen().agent("May I put you on hold while I reach him?").record(choose)
    expect(practicesIn(asked.caller("The plumber, yes. Go on then."))).not.toContain("plan")
  })

  test("but where they stay, as here", () => {
    const asked = chosen().agent("Which would you like?").record(choose)
    expect(practicesIn(asked.caller("The plumber, yes. Go on then."))).toContain("plan")
  })
})
