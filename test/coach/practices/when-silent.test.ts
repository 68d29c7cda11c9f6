import { definePlaybook } from "evenkeel/playbook"
import type { CallBuilder } from "evenkeel/testing"
import { describe, expect, test } from "vitest"
import { calmCall, practicesIn } from "../calm-call.js"
import { adviceIn } from "../play.js"

describe("anger in the middle of a call", () => {
  const midCall = (text: string, agent = "Which day would suit you?") =>
    practicesIn(calmCall().caller("I would like to move my visit.", { tookMs: 9_000 }).agent(agent).caller(text))

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
    ["wonder", "WOW, this is insane! I never thought that I would see snow here."],
    ["a wish in capitals", "CAN YOU TRY the Tuesday"],
    ["a word about nobody here", "That bastard next door took the Monday."],
    ["a joke", "I am really scared of that van! Just kidding, Tuesday."],
  ])("is not found in %s: %s", (_, text) => {
    expect(midCall(text)).toEqual([])
  })

  test("an apology that came before it, for something else, is no answer; one that came after it is", () => {
    expect(midCall("This is so frustrating.", "I am sorry, I do not have that day.")).toEqual(["empathy"])
    const answered = calmCall()
      .caller("My heating is off and this is so annoying!", { tookMs: 9_000 })
      .agent("I am sorry about that. Since when?")
      .waits(21_000)
      .caller("Since Friday. It is so frustrating.")
    expect(practicesIn(answered)).toEqual(["hotStart"])
  })
})

test("nobody is asked for more who is telling, deciding or thanking", () => {
  const lecture = (last: string) => {
    const story = calmCall().caller("I would like to move my visit.")
    for (const text of ["Right.", "Okay."]) story.agent("The days are like this.", { tookMs: 25_000 }).caller(text)
    return practicesIn(story.agent("And then the others.", { tookMs: 25_000 }).caller(last))
  }
  expect(lecture("Mhm.")).toContain("listen")
  expect(lecture("Then let us take the second one, and I pay by card.")).not.toContain("listen")
  expect(lecture("Thank you.")).not.toContain("listen")
})

test("the third time on the wrong bus is no third call", () => {
  expect(practicesIn(calmCall().caller("It is the third time this week that I took the wrong bus."))).not.toContain(
    "history",
  )
  expect(practicesIn(calmCall().caller("This is the third time that I have called about it."))).toContain("history")
})

describe("what was told is read back", () => {
  const heated = () =>
    calmCall()
      .caller("My card was stolen and I am furious, I want my money back!", { tookMs: 9_000 })
      .agent("I am sorry about that. I will look after it.")
      .waits(21_000)

  test("not while the agent asks who they are", () => {
    const asking = (questions: readonly string[]) => {
      const story = heated()
      for (const text of questions) story.agent(text).waits(25_000).caller("Go on then, that is all I know.")
      return practicesIn(story)
    }
    expect(asking(["I see.", "I am on it."])).toContain("readBack")
    expect(asking(["I see.", "What is your name?"])).not.toContain("readBack")
  })

  test("once a telling", () => {
    const story = heated()
    for (const text of ["I see.", "I am on it.", "Let me look.", "One moment more.", "Still looking.", "Nearly there."])
      story.agent(text).waits(25_000).caller("Go on then, that is all I know.")
    expect(practicesIn(story).filter((id) => id === "readBack")).toHaveLength(1)
  })
})

test("a death is condoled with, not one of long ago that is told by the way", () => {
  expect(practicesIn(calmCall().caller("My mother passed away on Sunday.", { tookMs: 9_000 }))).toEqual(["condolence"])
  for (const said of ["My mother passed away a long time ago.", "My father died when I was a little boy."])
    expect(practicesIn(calmCall().caller(said, { tookMs: 9_000 }))).toEqual([])
})

test("ways out that an upset caller takes are not put off for a feeling", () => {
  const offered = (answer: string) =>
    practicesIn(
      calmCall()
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
    const story = calmCall().caller("My boiler drips on the carpet. Someone should just know about it.").cue("problem")
    for (const text of said) story.agent("Thank you for telling us.").caller(text)
    return practicesIn(story.waits(6_000).caller("That's all, thank you, bye."))
  }
  expect(leaving()).toContain("lastQuestion")
  expect(leaving("do the radiators matter for that")).not.toContain("lastQuestion")

  const calm = (first: string) => {
    const story = calmCall().caller(first).agent("Sure.").waits(15_000).caller("West.").agent("I see.").waits(15_000)
    return practicesIn(story.caller("Sounds good."))
  }
  expect(calm("Good morning to you.")).toContain("askProblem")
  expect(calm("Search for a hotel")).not.toContain("askProblem")
})

test("who does not hear is not given simpler words", () => {
  const twice = (said: string) =>
    practicesIn(calmCall().caller(said).agent("It is the left one.").waits(9_000).caller(said))
  expect(twice("Sorry, I don't understand.")).toContain("shorter")
  expect(twice("Sorry, I can't hear you, you will have to speak up.")).not.toContain("shorter")
})

describe("what the caller has behind them", () => {
  const first = (text: string) => practicesIn(calmCall().caller(text, { tookMs: 9_000 }))

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

describe("who was spoken over", () => {
  const over = (words: string, overMs: number, startAt = true) => {
    const call = calmCall()
    for (const _ of [1, 2]) {
      call.caller("So it was like that, and then on Monday it", { tookMs: 9_000 })
      const { now } = call
      call.hear({ speaker: "agent", text: words, ...(startAt ? { startAt: now - overMs } : {}), at: now + 2_000 })
    }
    return call
  }
  const next = (call: CallBuilder) => practicesIn(call.caller("Let me finish."))
  const asks = "And what is your order number, please?"

  test("is given the word back after the second time", () => {
    expect(next(over(asks, 1_500))).toEqual(["letFinish"])
    expect(practicesIn(over(asks, 1_500))).toEqual([])
  })

  test.each([
    ["the turns meet as turns do", over(asks, 300)],
    ["it was only a sound of listening", over("Mm-hm, I see.", 1_500)],
    ["nobody knows when they began", over(asks, 1_500, false)],
    ["it was owned", over(asks, 1_500).agent("I am sorry, I spoke over you.")],
  ])("is left in peace where %s", (_, call) => {
    expect(next(call)).toEqual([])
  })
})

describe("a number to ring back", () => {
  const calls = (second: string, first = "My heating is off.") =>
    practicesIn(calmCall({ caller: {} }).caller(first).agent("Yes?").caller(second))

  test('comes early, and before a "hello?", on a bad line', () => {
    expect(calls("You are breaking up. Can you hear me?")).toEqual(["callbackNumber"])
  })

  test("waits on a good one", () => {
    expect(calls("It went off on Monday. Can you come?")).toEqual([])
  })
})

describe('what was told and passed over with "anything else?"', () => {
  const calls = (told: string, last: string, agent = "I am so glad. Is there anything else I can do for you?") =>
    practicesIn(
      calmCall()
        .caller("You did that very well last week, all of you.", { tookMs: 9_000 })
        .agent("Thank you.")
        .caller(told)
        .agent(agent)
        .caller(last),
    )
  const told = "It is just that the boiler broke down again in the evening."

  test("is read back when they come back to it", () => {
    expect(calls(told, "Well, the boiler.")).toEqual(["readBack"])
  })

  test.each([
    ["it is not taken up again", told, "Let's see. What about the garden?"],
    ["they ask for something of their own", told, "Can you tell me when the boiler was built?"],
    ["something was offered for it", told, "Well, the boiler.", "We could come on Monday. Is there anything else?"],
  ])("is let be where %s", (_, ...said) => {
    expect(calls(...(said as [string, string, string?]))).toEqual([])
  })
})

test("somebody who is being walked through something is not asked what they would like", () => {
  const calls = (agent: string) =>
    practicesIn(
      calmCall()
        .caller("My heating does not start.", { tookMs: 9_000 })
        .agent("I see.")
        .caller("Since Monday, it is.", { tookMs: 20_000 })
        .agent(agent)
        .waits(12_000)
        .caller("It is on."),
    )
  expect(calls("I see, yes, it is an old one.")).toEqual(["askOutcome"])
  expect(calls("Please turn the switch, and wait a moment.")).toEqual([])
})

describe("advice that a client does not allow", () => {
  const authority = [
    {
      kind: "medicalAdvice",
      allowed: false,
      reason: "We are no clinicians.",
      alternative: "Ask the nurse to ring you",
    },
  ]
  const home = "Hello, my husband has just come home from hospital."
  const calls = (agent: string, rules: typeof authority = authority, told = home) =>
    adviceIn(
      calmCall({ playbook: definePlaybook({ client: "clinic", zone: "UTC", authority: rules }) })
        .caller(told, { tookMs: 9_000 })
        .agent(agent)
        .caller("So both of them?").log,
    ).map(({ practiceId, phrase }) => [practiceId, phrase?.text])

  test("is taken back in the client's own words", () => {
    const [[practiceId, text] = []] = calls("He should be fine, it is only a small dose.")
    expect(practiceId).toBe("honestMethod")
    expect(text).toMatch(/no clinicians|ask the nurse to ring you/)
  })

  test("is let be where no rule forbids it and nothing is at stake", () => {
    expect(calls("He should be fine, it is only a small dose.", [], "Hello there, good morning.")).toEqual([])
  })
})

test("a step that the client has worded as a question is asked as it stands, and in no other question", () => {
  const steps = ["Is it plugged in?", "Is the valve open?", "Press reset"].map((text, index) => ({
    stepId: `s${index}`,
    text,
  }))
  const mark = (stepId: string) => ({ type: "markStep", procedureId: "p", stepId, standing: "done" }) as const
  const call = calmCall({
    playbook: definePlaybook({ client: "acme", zone: "UTC", procedures: [{ procedureId: "p", steps }] }),
  })
    .record({ type: "expectProcedure", procedureId: "p" })
    .record(mark("s0"))
    .record(mark("s2"))
    .caller("And then I pressed it.", { tookMs: 9_000 })
  const [{ practiceId, slots, phrase } = { practiceId: "", slots: {}, phrase: undefined }] = adviceIn(call.log)
  expect([practiceId, slots]).toEqual(["unmentionedStep", { step: "Is the valve open?" }])
  expect(phrase?.text).toMatch(/: is the valve open\?$/)
})

describe("what is no occasion", () => {
  const corrected = (words: string) =>
    practicesIn(
      calmCall()
        .caller("My tap is dripping on the floor and I would like a plumber.")
        .agent("So your tap is dripping and you would like a plumber, is that right?")
        .waits(10_000)
        .caller(words),
    )
  test("another wish after a read-back is no slip of ours; what was heard wrong is", () => {
    expect(corrected("No, not the tap, it is the boiler.")).toContain("correction")
    expect(corrected("No, actually, could you send somebody for the boiler as well?")).not.toContain("correction")
  })

  test("somebody who thanks and goes is not held up by a read-back", () => {
    const left = (words: string) =>
      practicesIn(
        calmCall()
          .caller("My kitchen ceiling is dripping on the floor since Monday.")
          .agent("Is there anything else that I can do for you?")
          .waits(10_000)
          .caller(words),
      )
    expect(left("It is the ceiling above the stove.")).toContain("readBack")
    expect(left("No, that was the ceiling, thanks for your help!")).not.toContain("readBack")
    expect(left("We have lived here since May.")).not.toContain("readBack")
  })

  test("a matter that was repaired or restored is done", () => {
    const done = (words: string) =>
      practicesIn(
        calmCall().caller("The heating has failed, help!").agent(words).waits(9_000).caller("Thanks, goodbye."),
      )
    expect(done("I can reach the panel now.")).toContain("lastQuestion")
    expect(done("I can reach the panel now. The heating was restored.")).not.toContain("lastQuestion")
  })
})
