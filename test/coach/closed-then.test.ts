import { createCall, definePlaybook } from "evenkeel"
import type { Advice } from "evenkeel/coach"
import { describe, expect, test } from "vitest"

const calendar = {
  zone: "America/New_York",
  hours: {
    wed: [["08:00", "17:00"]],
    thu: [["08:00", "17:00"]],
    fri: [["08:00", "17:00"]],
  },
  holidays: [{ date: "2026-11-26", name: "Thanksgiving" }],
} as const

/** What is shown when an agent says this on the day before Thanksgiving at three. */
function shownAfter(
  text: string,
  options: { calendar?: typeof calendar; speaker?: "agent" | "caller" } = { calendar },
) {
  const at = Date.parse("2026-11-25T15:00-05:00")
  const followUps = options.calendar === undefined ? {} : { followUps: { calendar: options.calendar } }
  const playbook = definePlaybook({ client: "night", zone: "America/New_York", ...followUps })
  const call = createCall({ callId: "CA1", at, playbook, agent: { agentId: "sam", kind: "human" } })
  const given: Advice[] = []
  call.on("advice", (advice) => given.push(advice))
  call.record({ type: "connectCall", at: at + 1_000 })
  call.hear({ speaker: "caller", text: "My boiler is out.", at: at + 15_000 })
  call.hear({ speaker: options.speaker ?? "agent", text, at: at + 20_000 })
  return given.filter(({ code }) => code === "advice/closed-then")
}

describe("a promise for a time when nobody works is told when it is heard", () => {
  test("on a holiday, with the next opening and what can be said", () => {
    const [card, ...more] = shownAfter("I'll call you tomorrow at nine.")
    expect(more).toEqual([])
    expect(card).toMatchObject({ practiceId: "overAuthority", slots: { opens: "2026-11-27T08:00:00-05:00" } })
    expect(card!.phrase?.text).toMatch(/closed/)
  })

  test.each([
    "I'll call you tomorrow.",
    "I'll ring you on Saturday at ten.",
    "We'll send a plumber tonight at nine.",
    "I'll email you between six and seven this evening.",
  ])("%s", (text) => {
    expect(shownAfter(text)).toHaveLength(1)
  })

  test.each([
    "I'll call you on Friday at nine.",
    "I'll call you today by five.",
    "I'll call you by nine on Friday.",
    // There is still time to keep it today.
    "I'll call you by tomorrow at nine.",
    "I'll call you back.",
  ])("not where somebody works: %s", (text) => {
    expect(shownAfter(text)).toEqual([])
  })

  test("not where the client has told no hours, nor of what the caller promises", () => {
    expect(shownAfter("I'll call you tomorrow at nine.", {})).toEqual([])
    expect(shownAfter("I'll call you tomorrow at nine.", { calendar, speaker: "caller" })).toEqual([])
  })
})
