import { scorePractices } from "evenkeel/coach"
import { defaultSettings } from "evenkeel/session"
import { expect, test } from "vitest"
import { answeredCall, practicesIn } from "../calm-call.js"
import { adviceIn } from "../play.js"

const grief = () =>
  answeredCall()
    .caller("My husband died last week and I need to close his account.")
    .agent("I'm so sorry for your loss. I'll close it today.")
    .waits(20_000)
    .caller("Thank you. That's all, then. Goodbye.")

const scoreOf = (call: ReturnType<typeof grief>, id: string) =>
  scorePractices(call.call.getSnapshot().session, call.log, defaultSettings).find(({ practiceId }) => practiceId === id)
    ?.result

test("C16: who grieves is parted from with a gentle sentence, whatever was recorded", () => {
  const call = grief()
  expect(practicesIn(call)).toContain("personalClose")
  expect(adviceIn(call.log).at(-1)?.phrase?.phraseId).toMatch(/^personalClose\.(?:care|here|strength)$/)
})

test("C16: a great day is no goodbye to somebody who grieves", () => {
  expect(scoreOf(grief().agent("Have a great day!"), "personalClose")).toBe("missed")
  expect(scoreOf(grief().agent("Please take good care of yourself."), "personalClose")).not.toBe("missed")
})

test("D11, C18: nothing is offered for a caller's silence", () => {
  const public_ = () => answeredCall().caller("My parcel is broken, and I'll post this all over Twitter.")
  expect(
    scoreOf(
      public_().agent("Thank you for telling us first. If you don't post it you get twenty pounds."),
      "complaint",
    ),
  ).toBe("missed")
  expect(scoreOf(public_().agent("Thank you for telling us first."), "complaint")).toBe("met")
})
