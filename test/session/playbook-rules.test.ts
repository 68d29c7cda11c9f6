import { describe, expect, test } from "vitest"
import { emergencyContactsFor, may, mayRecord, toRetention, type RecordingState } from "evenkeel/session"
import { buildCall } from "evenkeel/testing"

describe("recording, by the client's rule", () => {
  const recordingAfter = (...states: readonly RecordingState[]) => {
    const story = buildCall().answer()
    for (const state of states) story.record({ type: "setRecording", state })
    return story.call.getSnapshot().session
  }
  const answers = (...states: readonly RecordingState[]) => {
    const { recording } = recordingAfter(...states)
    return [undefined, "announce", "consent", "never"].map((rule) => mayRecord(recording, rule as "announce"))
  }

  test.each<[readonly RecordingState[], readonly boolean[]]>([
    [[], [false, false, false, false]],
    [["announced"], [false, true, false, false]],
    [
      ["announced", "consented"],
      [true, true, true, false],
    ],
    [["consented"], [true, true, true, false]],
    [
      ["consented", "announced"],
      [true, true, true, false],
    ],
    [
      ["consented", "paused"],
      [false, false, false, false],
    ],
    [
      ["consented", "paused", "resumed"],
      [true, true, true, false],
    ],
    [
      ["announced", "refused"],
      [false, false, false, false],
    ],
    [
      ["refused", "announced"],
      [false, false, false, false],
    ],
    [
      ["consented", "stopped"],
      [false, false, false, false],
    ],
  ])("%o", (states, expected) => {
    expect(answers(...states)).toEqual(expected)
  })

  test("may() takes the rule, and says what is lacking", () => {
    const session = recordingAfter("announced")
    expect(may(session, "record")).toMatchObject({ allowed: false, lacking: ["consent"] })
    expect(may(session, "record", { rule: "announce" }).allowed).toBe(true)
    expect(may(session, "record", { rule: "consent" })).toMatchObject({ allowed: false, lacking: ["consent"] })
    expect(may(session, "record", { rule: "never" })).toMatchObject({ allowed: false, lacking: [] })
  })
})

describe("whom to ring in danger", () => {
  const emergencyContacts = [
    { label: "House doctor", number: "555-0101" },
    { region: "US", label: "Emergency services", number: "911" },
    { region: "US", label: "Crisis line", number: "988", kinds: ["crisis"] },
    { region: "US-IL", label: "Gas, Illinois", number: "555-0142", kinds: ["gas"] },
    { region: "GB", label: "Emergency services", number: "999" },
  ] as const
  const numbers = (query?: Parameters<typeof emergencyContactsFor>[1]) =>
    emergencyContactsFor({ emergencyContacts }, query).map(({ number }) => number)

  test("the nearest first, and of these the one for that danger", () => {
    expect(numbers({ region: "US-IL", kind: "gas" })).toEqual(["555-0142", "911", "555-0101"])
    expect(numbers({ region: "us-il", kind: "crisis" })).toEqual(["988", "911", "555-0101"])
    expect(numbers({ region: "US" })).toEqual(["988", "911", "555-0101"])
    expect(numbers({ region: "GB", kind: "fire" })).toEqual(["999", "555-0101"])
  })

  test("nothing is assumed of a region that is not known", () => {
    expect(numbers()).toEqual(["555-0101"])
    expect(numbers({ region: "FR" })).toEqual(["555-0101"])
    expect(emergencyContactsFor({}, { region: "US" })).toEqual([])
    expect(emergencyContactsFor({}, { region: "__proto__" })).toEqual([])
  })
})

test("retention counts from the end of the call, and is nobody's decision while it is unset", () => {
  expect(toRetention({ text: "expire", days: 1 }, 5)).toEqual({ text: "expire", expiresAt: 86_400_005 })
  expect(toRetention({ text: "keep" }, 5)).toEqual({ text: "keep" })
  expect(toRetention(undefined, 5)).toBeUndefined()
  const story = buildCall().answer().hangUp("caller")
  story.record({ type: "setRetention", ...toRetention({ text: "none" }, 5)! })
  expect(story.call.getSnapshot().session.recording.retention).toEqual({ text: "none" })
})
