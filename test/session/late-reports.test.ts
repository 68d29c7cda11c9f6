import { describe, expect, it } from "vitest"
import { mayRecord } from "evenkeel/session"
import { connected, phone, refusalOf } from "./scene.js"

describe("a report that a vendor brings late", () => {
  it.each([
    ["setRecording", { state: "refused" }],
    ["startTransfer", { kind: "warm", targetId: "billing" }],
    ["startSegment", { agentId: "kim" }],
  ] as const)("is taken after the call was completed: %s", (type, fields) => {
    const here = connected()
    here.do("closeLine", { endedBy: "caller", endReason: "hangUp" })
    here.do("completeCall")
    expect(here.do(type, { ...fields, by: phone } as never)).toHaveLength(1)
  })

  it("a refusal to be recorded counts, however late it is told", () => {
    const here = connected()
    here.do("setRecording", { state: "announced" })
    here.do("closeLine", { endedBy: "caller", endReason: "hangUp" })
    here.do("completeCall")
    here.do("setRecording", { state: "refused", by: phone } as never)
    expect(mayRecord(here.state.recording, "announce")).toBe(false)
  })

  it("the end of a transfer before its beginning ends it", () => {
    const here = connected()
    here.do("finishTransfer", { transferId: "t1", outcome: "voicemail", by: phone } as never)
    expect(here.state.transfers).toEqual([])
    here.do("startTransfer", { transferId: "t1", kind: "warm", targetId: "billing", by: phone } as never)
    here.do("startTransfer", { transferId: "t2", kind: "warm", targetId: "billing", by: phone } as never)
    expect(here.state.transfers.map(({ outcome }) => outcome)).toEqual(["voicemail", null])
  })

  it("what a person says of a transfer that there is none of is refused", () => {
    const here = connected()
    const given = { type: "finishTransfer", transferId: "t9", outcome: "completed", at: here.now } as const
    expect(refusalOf(here.call.record({ ...given, by: { id: "ann", role: "agent" } }))).toBe("session/not-found")
  })
})
