import { describe, expect, test } from "vitest"
import { createCall } from "evenkeel"
import { note, type Statement } from "evenkeel/handoff"

const AT = 1_767_225_600_000

/** A call in which the words of the answer come first as a recogniser heard them, and better ones later. */
function answered(...better: readonly string[]) {
  const call = createCall({ callId: "CA1", at: AT, agent: { agentId: "a", kind: "human" } })
  call.record({ type: "connectCall", at: AT })
  let at = AT
  const hear = (turnId: string, speaker: "caller" | "agent", text: string) =>
    call.hear({ turnId, speaker, text, at: (at += 5_000) })
  hear("t1", "agent", "What's the address of the property?")
  hear("t2", "caller", "14 Mill Rain.")
  hear("t3", "agent", "Thank you. I've refunded the twelve.")
  for (const text of better) {
    call.hear({ op: "replace", turnId: "t2", speaker: "caller", text, at: (at += 1_000) })
    call.hear({
      op: "replace",
      turnId: "t3",
      speaker: "agent",
      text: "I've refunded the twelve pounds.",
      at: (at += 1_000),
    })
  }
  const { session, heardAt } = call.getSnapshot()
  return { call, told: Object.values(note({ session, events: call.events(), now: heardAt }).sections).flat() }
}

const wordsOf = (told: readonly Statement[], code: string) =>
  told.flatMap((each) => (each.code === code && "words" in each.slots ? [each.slots.words] : []))

describe("a turn for which better words came", () => {
  test.each([1, 2])("is told in the better ones, %s times over", (count) => {
    const { told } = answered(...Array.from({ length: count }, () => "14 Mill Lane."))
    expect(wordsOf(told, "answered")).toEqual(["14 Mill Lane."])
    expect(wordsOf(told, "actionHeard")).toEqual(["I've refunded the twelve pounds."])
  })

  test("and not at all once it is taken back", () => {
    const { call } = answered("14 Mill Lane.")
    call.hear({ op: "retract", turnId: "t2", speaker: "caller", text: "", at: AT + 60_000 })
    const { session, heardAt } = call.getSnapshot()
    const told = Object.values(note({ session, events: call.events(), now: heardAt }).sections).flat()
    expect(wordsOf(told, "answered")).toEqual([])
  })
})
