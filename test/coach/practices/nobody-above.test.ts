import { createCall } from "evenkeel"
import { expect, test } from "vitest"

const at = (seconds: number) => 1_767_225_600_000 + seconds * 1_000

function demanded(supervisorIds: readonly string[] | undefined) {
  const call = createCall({ callId: "CA1", at: at(0), caller: { name: "Dana", number: "+13125550100" } })
  const cards: string[] = []
  call.on("advice", ({ practiceId, phrase }) => cards.push(`${practiceId}: ${phrase?.text ?? ""}`))
  call.record({ type: "connectCall", at: at(4) })
  if (supervisorIds !== undefined) call.record({ type: "setDuty", supervisorIds, at: at(5) })
  call.hear({ speaker: "caller", text: "I'd like to speak to a manager.", at: at(30) })
  return { call, cards }
}

const HONEST = /^supervisor: .*(?:nobody|no supervisor|can't reach).*ring you back/

test("who asks for a manager while nobody is on duty is told so at once, and what is possible", () => {
  expect(demanded([]).cards).toEqual([expect.stringMatching(HONEST)])
  expect(demanded(["ines"]).cards).toEqual([expect.stringMatching(/asking a supervisor|reach a supervisor/)])
  expect(demanded(undefined).cards).toEqual([expect.stringMatching(/asking a supervisor|reach a supervisor/)])
})

test("and who asks again when nobody could be reached", () => {
  const { call, cards } = demanded([])
  call.hear({ speaker: "agent", text: "Let me look at that.", at: at(33) })
  call.record({ type: "requestHelp", at: at(34) })
  expect(call.events().map(({ type }) => type)).toContain("help.unreachable")
  call.hear({ speaker: "caller", text: "I want to speak to a manager!", at: at(90) })
  expect(cards).toHaveLength(2)
  expect(cards[1]).toMatch(HONEST)
})
