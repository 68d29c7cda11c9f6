import { expect, test } from "vitest"
import { briefPart } from "evenkeel/handoff"
import type { Part } from "evenkeel/kernel"
import { createCall, restoreCall } from "../whole-call.js"

const parts = [briefPart as Part]

function given() {
  const call = createCall({ callId: "CA1", at: 1_000, parts })
  call.record({ type: "requestHelp", helpId: "h1", at: 2_000 })
  const readBack = (fields: object) => call.record({ type: "readBackBrief", at: 3_000, ...fields } as never)
  return { call, readBack }
}

test("that a brief was read back is recorded, with what was still asked", () => {
  const { call, readBack } = given()
  const by = { id: "sup-1", role: "supervisor" }
  expect(readBack({ helpId: "h1", asked: ["verification", "message"], by })).toMatchObject({
    ok: true,
    events: [{ type: "brief.readBack", data: { helpId: "h1", asked: ["verification", "message"] } }],
  })
  const slice = [{ seq: 4, at: 3_000, by: "sup-1", helpId: "h1", asked: ["verification", "message"] }]
  expect(call.getSnapshot().parts).toEqual({ brief: slice })
  expect(restoreCall({ events: call.events(), parts }).getSnapshot().parts).toEqual({ brief: slice })
})

test("of a request that does not exist, or with a gap that we do not know, it is refused", () => {
  const { readBack } = given()
  expect(readBack({ helpId: "h9" })).toMatchObject({ refusal: { code: "session/not-found" } })
  expect(readBack({ asked: ["mood"] })).toMatchObject({ refusal: { issues: [{ path: "asked.0" }] } })
})
