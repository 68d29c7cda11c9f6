import { abuseToCarry, createCall } from "evenkeel"
import type { AbuseState } from "evenkeel/escalation"
import { expect, test } from "vitest"

const at = (seconds: number) => 1_767_225_600_000 + seconds * 1_000
const bot = { id: "bot", role: "agent" } as const
const ines = { id: "ines", role: "supervisor" } as const

function heated() {
  const call = createCall({ callId: "CA1", at: at(0), agent: { agentId: "bot", kind: "ai" } })
  call.record({ type: "connectCall", at: at(4) })
  call.hear({ speaker: "caller", text: "You are a complete idiot.", at: at(20) })
  call.record({ type: "requestHelp", helpId: "h", at: at(30) })
  call.record({ type: "enterSafety", kind: "fire", at: at(31) })
  call.record({ type: "raiseFlag", flag: "doNotCall", at: at(32) })
  return call
}

const only = [
  { type: "confirmAbuse" },
  { type: "answerHelp", helpId: "h", answer: "withdrawn" },
  { type: "clearSafety", reason: "it is over" },
  { type: "lowerFlag", flag: "doNotCall", reason: "said in passing" },
] as const

test.each(only)("$type is a person's, and no machine's", (command) => {
  const call = heated()
  const refused = { ok: false, refusal: { code: "session/not-allowed", detail: { role: "ai" } } }
  expect(call.record({ ...command, by: bot, at: at(40) })).toMatchObject(refused)
  expect(call.record({ ...command, by: ines, at: at(41) }).ok).toBe(true)
})

test("nor does a machine strike what only a person may", () => {
  const call = heated()
  const { seq } = call.events().find(({ type }) => type === "flag.raised")!
  const strike = { type: "strikeRecord", seq, reason: "said in passing" } as const
  expect(call.record({ ...strike, by: bot, at: at(40) })).toMatchObject({ refusal: { detail: { role: "ai" } } })
  expect(call.record({ ...strike, by: ines, at: at(41) }).ok).toBe(true)
})

test("so nothing is carried, and help that did not come is promised", () => {
  const call = heated()
  call.record({ type: "confirmAbuse", by: bot, at: at(40) })
  call.record({ type: "answerHelp", helpId: "h", answer: "withdrawn", by: bot, at: at(41) })
  expect(abuseToCarry(call.getSnapshot().parts.abuse as AbuseState)).toBeUndefined()
  call.record({ type: "closeLine", endedBy: "caller", at: at(50) })
  expect(call.getSnapshot().session.promises).toHaveLength(1)
})
