import { describe, expect, test } from "vitest"
import { createCall } from "evenkeel"
import { openPromises } from "evenkeel/session"

type Said = readonly [speaker: "agent" | "caller", text: string]

/** The promises that are open at the end of a call in which this is said, a turn in eight seconds. */
function said(...turns: readonly Said[]) {
  const at = Date.UTC(2026, 10, 24, 15)
  const call = createCall({ callId: "c", at, agent: { agentId: "a", kind: "human" } })
  call.record({ type: "connectCall", at })
  turns.forEach(([speaker, text], index) => call.hear({ speaker, text, at: at + (index + 1) * 8_000 }))
  const { session } = call.getSnapshot()
  return openPromises(session).map(({ kind, words, window }) => ({ kind, words, window }))
}

function only(...turns: readonly Said[]) {
  const open = said(...turns)
  expect(open).toHaveLength(1)
  return open[0]!
}

const HOUR = 3_600_000

describe("a promise that is said again in a call", () => {
  test("at a closer time takes the place of the wider one", () => {
    const close = "So I'll call you at three tomorrow."
    const { words } = only(["agent", "I'll call you tomorrow."], ["caller", "Great."], ["agent", close])
    expect(words).toBe("I'll call you at three tomorrow")
    expect(only(["agent", "I'll call you back."], ["agent", "I'll call you back at three."]).window.from).not.toBeNull()
    expect(said(["agent", close], ["agent", "I'll call you on Friday."])).toHaveLength(2)
  })

  test("does not take the place of another letter", () => {
    expect(
      said(["agent", "I'll email the form tomorrow."], ["agent", "I'll email the invoice at three tomorrow."]),
    ).toHaveLength(2)
  })

  test.each([
    ["Make it one.", -1],
    ["Actually, let's say four in the afternoon.", 2],
    ["Sorry, no, half past two.", 0.5],
  ])("is put right by a time alone: %s", (text, hours) => {
    const first = only(["agent", "I'll call you at two tomorrow."])
    const after = only(["agent", "I'll call you at two tomorrow."], ["caller", "Okay."], ["agent", text])
    expect(after).toEqual({ kind: "callback", words: text, window: after.window })
    expect(after.window.from! - first.window.from!).toBe(hours * HOUR)
  })

  test.each([
    ["caller", "Make it one."],
    ["agent", "No problem."],
    ["agent", "Sorry, is your number still the same?"],
    ["agent", "Actually we close at six."],
  ] as const)("is not put right where the %s says %s", (speaker, text) => {
    const first = only(["agent", "I'll call you at two tomorrow."])
    expect(only(["agent", "I'll call you at two tomorrow."], [speaker, text])).toEqual(first)
  })
})
