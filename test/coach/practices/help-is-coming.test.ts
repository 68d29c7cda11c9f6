import { toHeadline } from "evenkeel/coach"
import { describe, expect, test } from "vitest"
import { answeredCall, practicesIn } from "../calm-call.js"
import { adviceIn } from "../play.js"

const inDanger = () =>
  answeredCall().caller("There is a strong smell of gas in the laundry room.").agent("Okay, noted.")
const asked = () => answeredCall().caller("Get me your manager.").record({ type: "requestHelp", helpId: "h1" })

describe("in danger, that help is coming is said when it is known, and not before", () => {
  test.each([
    "Don't worry, help is coming.",
    "okay dont worry help is coming we have someone on the way",
    "yes theyre on their way",
    "An ambulance is on its way to you.",
    "My supervisor is joining us now.",
  ])("%s", (said) => {
    const card = adviceIn(inDanger().agent(said).log).at(-1)
    expect([card?.practiceId, card && toHeadline(card.code), card?.interrupts]).toEqual([
      "falseClaim",
      "Nobody has answered yet",
      true,
    ])
    expect(card?.phrase?.text).toMatch(/help|calling/i)
  })

  test.each(["I'm calling for help now.", "I will stay with you until help is here.", "Is help on its way already?"])(
    "not for: %s",
    (said) => {
      expect(practicesIn(inDanger().agent(said))).not.toContain("falseClaim")
    },
  )

  test("not once help has answered, or was reported as sent", () => {
    const helped = inDanger()
      .record({ type: "requestHelp", helpId: "h1" })
      .record({ type: "answerHelp", helpId: "h1", answer: "acknowledged" })
    expect(practicesIn(helped.agent("Help is coming."))).not.toContain("falseClaim")
    const sent = inDanger()
      .record({ type: "agreeAction", actionId: "a1", what: "Call the fire service" })
      .record({ type: "amendAction", actionId: "a1", standing: "done" })
    expect(practicesIn(sent.agent("The crew is on their way."))).not.toContain("falseClaim")
  })

  test("what was done about a danger that is over brings nobody to the next", () => {
    const again = inDanger()
      .record({ type: "agreeAction", actionId: "a1", what: "Call the fire service" })
      .record({ type: "amendAction", actionId: "a1", standing: "done" })
      .record({ type: "clearSafety", reason: "the fire service has been" })
      .caller("My husband has collapsed and he is not breathing.")
    expect(practicesIn(again.agent("Help is coming."))).toContain("falseClaim")
  })

  test("who answered in a danger that is over comes to no other", () => {
    const again = inDanger()
      .record({ type: "requestHelp", helpId: "h1" })
      .record({ type: "answerHelp", helpId: "h1", answer: "acknowledged" })
      .record({ type: "clearSafety", reason: "the fire service has been" })
      .caller("My husband has collapsed and he is not breathing.")
    expect(practicesIn(again.agent("An ambulance is on its way to you."))).toContain("falseClaim")
  })

  test("who answered before there was a danger knows nothing of it, and is coming all the same", () => {
    const danger = asked()
      .record({ type: "answerHelp", helpId: "h1", answer: "acknowledged" })
      .caller("My husband has collapsed and he is not breathing.")
    expect(practicesIn(danger.agent("My supervisor is joining us now."))).not.toContain("falseClaim")
    expect(practicesIn(danger.agent("Help is on its way."))).toContain("falseClaim")
  })

  test("what was agreed before the danger is no help that was sent", () => {
    const agree = { type: "agreeAction", actionId: "a1", what: "Log the heating" } as const
    const done = { type: "amendAction", actionId: "a1", standing: "done" } as const
    const before = answeredCall()
      .record(agree)
      .caller("There is a strong smell of gas in the laundry room.")
      .record(done)
    expect(practicesIn(before.agent("The crew is on their way."))).toContain("falseClaim")
    const between = inDanger()
      .record({ type: "clearSafety", reason: "the fire service has been" })
      .record(agree)
      .record(done)
      .caller("My husband has collapsed and he is not breathing.")
    expect(practicesIn(between.agent("An ambulance is on its way to you."))).toContain("falseClaim")
  })

  test("the card stays, though everything else is withdrawn in danger", () => {
    const call = inDanger().agent("Help is coming.")
    expect(call.log.filter(({ type }) => type === "advice.withdrawn")).toEqual([])
    expect(practicesIn(call.waits(1_000))).toEqual(practicesIn(call))
  })
})

describe("outside danger, of a supervisor who was asked and has not answered", () => {
  test("that they are coming", () => {
    expect(practicesIn(asked().agent("My manager is taking over now."))).toContain("falseClaim")
  })

  test("not where nobody was asked in the record, and not of anybody else", () => {
    expect(practicesIn(answeredCall().caller("Hello.").agent("My manager is taking over now."))).toEqual([])
    expect(practicesIn(answeredCall().caller("Where is he?").agent("The plumber is on his way."))).toEqual([])
  })

  test("not once they have answered", () => {
    const helped = asked().record({ type: "answerHelp", helpId: "h1", answer: "acknowledged" })
    expect(practicesIn(helped.agent("My manager is taking over now."))).not.toContain("falseClaim")
  })
})
