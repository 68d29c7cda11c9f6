import { inspect } from "node:util"
import { createCall } from "evenkeel"
import { createCall as createBareCall, type Redactor } from "evenkeel/runtime"
import { describe, expect, it } from "vitest"

const at = 1_767_225_600_000
const card = "4242 4242 4242 4242"

describe("what must not be kept", () => {
  it("is masked in the opening and in lists of words", () => {
    const call = createCall({ callId: "c", at, caller: { name: `Dana ${card}` } })
    expect(call.record({ type: "describeArrival", menuPath: ["billing", card], at }).ok).toBe(true)
    expect(JSON.stringify(call.events())).not.toContain("4242")
  })

  it("is not shown by a call that is logged or inspected, while it may still be given back", () => {
    const call = createCall({ callId: "c", at })
    call.hear({ speaker: "caller", text: "It's 4242 4242", at })
    expect(JSON.stringify(call) + inspect(call, { depth: 20, showHidden: true })).not.toContain("4242")
  })

  it("is not kept when a host's redactor throws", () => {
    const broken: Redactor = {
      initial: {} as never,
      turn: () => {
        throw new Error("boom")
      },
      text: () => {
        throw new Error("boom")
      },
      flush: (memory) => ({ memory, releases: [] }),
      forget: (memory) => memory,
      holdMs: 1_000,
    }
    const call = createBareCall({ callId: "c", at, redactor: broken })
    const heard = call.hear({ speaker: "caller", text: card, at })
    expect(heard).toMatchObject({ ok: false, refusal: { code: "call/redactor-failed" } })
    expect(call.record({ type: "stateFact", fact: "note", value: card, at }).ok).toBe(true)
    expect(JSON.stringify(call.events())).not.toContain("4242")
  })

  it("needs a redactor that is one", () => {
    expect(() => createBareCall({ callId: "c", at, redactor: {} as never })).toThrow(/redactor/)
  })
})
