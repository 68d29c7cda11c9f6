import { createCall } from "evenkeel"
import { describe, expect, test } from "vitest"
import { answeredCall, calmCall, practicesIn } from "../calm-call.js"

describe("heat in the seconds in which nothing is shown", () => {
  const shouted = (answer: string) =>
    practicesIn(
      answeredCall()
        .agent("Metro Recovery, Angel.", { tookMs: 1_500 })
        .caller("WHERE IS MY CAR?", { tookMs: 1_500 })
        .agent(answer, { tookMs: 1_500 })
        .waits(5_000)
        .caller("I come out of the dentist and it's GONE, I was in there FORTY MINUTES!", { tookMs: 4_000 }),
    )

  test("is taken up at their next words", () => {
    expect(shouted("Can you give me the plate?")).toEqual(["hotStart"])
  })

  test("unless the agent has taken it up", () => {
    expect(shouted("I'm sorry, that's a shock. What's the plate?")).toEqual([])
  })
})

test("a burst of five seconds is no vent to be read back, where speech is not timed", () => {
  const burst = (tookMs: number) => {
    const call = createCall({ callId: "CA1", at: 0 })
    const shown: string[] = []
    call.on("advice", ({ practiceId }) => shown.push(practiceId))
    call.record({ type: "connectCall", at: 1_000 })
    call.hear({ speaker: "caller", text: "I am so angry with you people!", at: 6_000 })
    call.hear({ speaker: "agent", text: "I'm sorry. What happened?", at: 8_000 })
    call.hear({ speaker: "caller", text: "My boiler has been out for a week!", at: 6_000 + tookMs })
    return shown
  }
  expect(burst(5_000)).not.toContain("readBack")
  expect(burst(30_000)).toContain("readBack")
})

test("who has said that it was ours offers something, and does not ask", () => {
  const told = (words: string) =>
    practicesIn(
      calmCall()
        .caller("I booked two rooms and there is one.", { tookMs: 9_000 })
        .cue("problem")
        .agent(words)
        .caller("It was in March.")
        .agent("I can see both here.")
        .waits(31_000)
        .caller("My parents are with me."),
    )
  expect(told("Let me see.")).toContain("askOutcome")
  expect(told("That was our mistake.")).not.toContain("askOutcome")
})

describe("a promise in words", () => {
  const promised = (answer: string) =>
    practicesIn(
      calmCall().caller("My claim is stuck.", { tookMs: 9_000 }).agent("She'll call you by five today.").caller(answer),
    )

  test.each(["By five. And if she doesn't?", "And what if nobody calls?", "So if she never rings?"])(
    "is asked about: %s",
    (answer) => expect(promised(answer)).toEqual(["ifNotHeard"]),
  )

  test.each(["And what if it isn't the pump?", "And if it rains?"])("is not what they ask about: %s", (answer) =>
    expect(promised(answer)).not.toContain("ifNotHeard"),
  )

  test("is noted when they take it, and not while they tell something", () => {
    expect(promised("By five, good.")).toEqual(["promiseUnsettled"])
    const telling = "Good. And he says there is a boy on the bus who has been taking his lunch, for two weeks now."
    expect(promised(telling)).not.toContain("promiseUnsettled")
  })
})

test("a death is condoled with a turn later, where another advice went first, and not over a question", () => {
  const told = (answer: string) =>
    practicesIn(
      calmCall()
        .waits(8_000)
        .caller("Your driver lost my boxes.")
        .agent("Calm down, please.")
        .caller("Don't tell me to calm down!")
        .agent("Which ones?")
        .caller("My mother's letters. She died in May.")
        .agent("Which numbers?")
        .waits(20_000)
        .caller(answer),
    )
  expect(told("Number nineteen.")).toEqual(["repair", "condolence"])
  expect(told("Can you ring him now?")).toEqual(["repair"])
})
