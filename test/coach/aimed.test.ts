import { coachPart } from "evenkeel/coach"
import { cuesPart } from "evenkeel/cues"
import { expect, test } from "vitest"
import { createCall } from "../whole-call.js"

const at = 1_767_225_600_000

/** The practices that speak up on one turn of the caller, in a call that is under way. */
function advisedOn(text: string): readonly string[] {
  const call = createCall({ callId: "CA1", at, parts: [cuesPart(), coachPart()] })
  call.record({ type: "connectCall", at: at + 1_000 })
  call.hear({ speaker: "agent", text: "Where would you like to go?", startAt: at + 10_000, at: at + 12_000 })
  call.hear({ speaker: "caller", text, startAt: at + 13_000, at: at + 20_000 })
  return call
    .events()
    .filter(({ type }) => (type as string) === "advice.given")
    .map(({ data }) => (data as unknown as { practiceId: string }).practiceId)
}

test("a sexual remark is met with a boundary where it is aimed at the agent, and not where it is about somebody else", () => {
  expect(advisedOn("what are you wearing, sexy")).toContain("boundary")
  expect(advisedOn("she is so kinky, take me to her place")).not.toContain("boundary")
})
