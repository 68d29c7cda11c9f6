import { expect, test } from "vitest"
import { calmCall, practicesIn } from "../calm-call.js"

test("a sexual remark is met with a boundary where it is aimed at the agent, and not where it is about somebody else", () => {
  const advisedOn = (text: string) => practicesIn(calmCall().caller(text, { tookMs: 9_000 }))
  expect(advisedOn("what are you wearing, sexy")).toContain("boundary")
  expect(advisedOn("she is so kinky, take me to her place")).not.toContain("boundary")
})

test("an insult at the agent is met with one, whatever else is said of all of us", () => {
  const advisedOn = (text: string) => practicesIn(calmCall().caller(text, { tookMs: 9_000 }))
  expect(advisedOn("You people are useless. Are you even listening, you dumb cow?")).toContain("boundary")
  expect(advisedOn("You people are useless. Are you even listening?")).not.toContain("boundary")
})
