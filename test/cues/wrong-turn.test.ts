import { detectCues, hearPromises, startScan } from "evenkeel/cues"
import { Fault } from "evenkeel/kernel"
import { describe, expect, test } from "vitest"

function issuesOf(turn: unknown): unknown {
  try {
    detectCues(turn as never)
  } catch (fault) {
    return fault instanceof Fault ? fault.issues : fault
  }
  return undefined
}

describe("a turn that is none is refused with what belongs there", () => {
  const noText = [{ path: "turn.text", expected: "a text, in an object with its speaker" }]
  const whole = [{ path: "turn", expected: "an object with speaker and text" }]

  test.each([
    ["mere words", "I want to cancel", noText],
    ["nothing", undefined, whole],
    ["null", null, whole],
    ["no text", { speaker: "caller" }, noText],
  ])("%s", (_, turn, issues) => expect(issuesOf(turn)).toEqual(issues))

  test("a speaker by another name", () => {
    expect(issuesOf({ speaker: "Caller", text: "Hello" })).toMatchObject([
      { path: "turn.speaker", expected: expect.stringMatching(/^one of .*caller/) },
    ])
  })

  test("wherever something is heard", () => {
    for (const hear of [
      () => startScan({ speaker: "customer" } as never),
      () => hearPromises({ speaker: "customer", text: "Hello" } as never, {} as never),
    ])
      expect(hear).toThrow(/turn\.speaker: expected one of/)
  })
})
