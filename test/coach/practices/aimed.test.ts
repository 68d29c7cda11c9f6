import { expect, test } from "vitest"
import { calmCall, practicesIn } from "../calm-call.js"

test("a sexual remark is met with a boundary where it is aimed at the agent, and not where it is about somebody else", () => {
  const advisedOn = (text: string) => practicesIn(calmCall().caller(text, { tookMs: 9_000 }))
  expect(advisedOn("what are you wearing, sexy")).toContain("boundary")
  expect(advisedOn("she is so kinky, take me to her place")).not.toContain("boundary")
})
