import { expect, test } from "vitest"
import { createCall } from "evenkeel"

const at = Date.UTC(2026, 10, 24, 15)

function promisesOf(speaker: "caller" | "agent", text: string): readonly string[] {
  const call = createCall({ callId: "CA1", at, agent: { agentId: "a", kind: "human" } })
  call.record({ type: "connectCall", at })
  call.hear({ speaker, text, at: at + 60_000 })
  return call.events().flatMap(({ type, data }) => (type === "promise.heard" ? [(data as { kind: string }).kind] : []))
}

test.each([
  "I'll come round tonight and break your neck.",
  "I'll send my lawyer's letter to your boss tomorrow.",
  "I'll sue you and post it on Facebook.",
  "I'll leave you a bad review and send it to the papers.",
])("a threat is no promise: %s", (text) => {
  expect(promisesOf("caller", text)).toEqual([])
})

test("what a caller promises beside a threat to leave stands", () => {
  expect(promisesOf("caller", "I'll send you the form tomorrow. I am this close to leaving you.")).toEqual(["send"])
})

test("so does what they promise in a clause of its own", () => {
  expect(promisesOf("caller", "I'm leaving you, and I'll send the router back on Friday.")).toEqual(["send"])
})

test("what a caller promises stands", () => {
  expect(promisesOf("caller", "I'll send you the form tomorrow.")).toEqual(["send"])
})
