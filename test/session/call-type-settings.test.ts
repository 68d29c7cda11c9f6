import { standardPractices, scorePractices, whyNot, toCoachSettings } from "evenkeel/coach"
import { definePlaybook } from "evenkeel/playbook"
import { clocksFor } from "evenkeel/session"
import { buildCall } from "evenkeel/testing"
import { describe, expect, test } from "vitest"

const playbook = definePlaybook({
  client: "acme",
  zone: "UTC",
  clocks: { holdCheckBackMs: 30_000 },
  practices: { close: { weight: 70 } },
  callTypes: {
    message: { clocks: { budgetMs: 60_000, holdCheckBackMs: 20_000 }, practices: { empathy: { on: false } } },
    information: { clocks: { wrapUpMs: null } },
  },
})
const dueIn = (built: ReturnType<typeof buildCall>, clock: string) => {
  const { session } = built.call.getSnapshot()
  const found = session.clocks.find((each) => each.clock === clock)
  return found === undefined ? undefined : found.dueAt - session.line.reached.connected!
}

describe("what a client sets for one type of call", () => {
  test("holds once the type is recorded: the budget from the answer, holds from then on", () => {
    const built = buildCall({ playbook }).ring().answer().waits(10_000)
    expect(dueIn(built, "budget")).toBeUndefined()
    built.record({ type: "setCallType", callType: "message" })
    expect(dueIn(built, "budget")).toBe(60_000)
    built.hold("lookUp", { consent: true })
    const held = built.log.findLast(({ type }) => type === "participant.held")!
    const clock = built.call.getSnapshot().session.clocks.find((each) => each.clock === "holdCheckBack")
    expect([clock!.dueAt - held.at, clock!.everyMs]).toEqual([20_000, 20_000])
    expect(clocksFor(playbook, built.call.getSnapshot().session.callTypes).holdMaxMs).toBe(playbook.clocks.holdMaxMs)
  })

  test("the budget counts on where a line was closed by mistake", () => {
    const built = buildCall({ playbook })
      .ring()
      .answer()
      .record({ type: "setCallType", callType: "message" })
      .waits(10_000)
    built.record({ type: "closeLine", endedBy: "caller" })
    expect(dueIn(built, "budget")).toBeUndefined()
    const closed = built.log.findLast(({ type }) => type === "call.lineClosed")!
    built.record({ type: "strikeRecord", seq: closed.seq, reason: "still there" })
    expect(dueIn(built, "budget")).toBe(60_000)
  })

  test("not while it is only heard, and no more when it is corrected", () => {
    const built = buildCall({ playbook }).ring().answer()
    built.record({ type: "setCallType", callType: "message", basis: "heard" })
    expect(dueIn(built, "budget")).toBeUndefined()
    built.record({ type: "setCallType", callType: "message" }).record({ type: "setCallType", callType: "order" })
    expect(dueIn(built, "budget")).toBeUndefined()
  })

  test("how much a call may hear: less, or more, from when the type is recorded; it still closes", () => {
    const prank = definePlaybook({ ...playbook, callTypes: { prank: { limits: { turnCount: 2 } } } })
    const built = buildCall({ playbook: prank }).ring().answer().caller("Hello?").caller("Is that the zoo?")
    built.record({ type: "setCallType", callType: "prank" })
    const { call } = built
    const heard = call.hear({ speaker: "caller", text: "Ha!", at: call.getSnapshot().heardAt })
    expect(heard.ok ? undefined : heard.refusal).toMatchObject({ code: "limit/turns", detail: { limit: 2 } })
    built.hangUp("agent").complete()
    expect(call.getSnapshot().session.line.phase).toBe("completed")
    expect(() => definePlaybook({ ...playbook, callTypes: { prank: { limits: { turnCount: 0 } } } })).toThrow(
      "callTypes.prank.limits.turnCount",
    )
  })

  test("a clock may be switched off", () => {
    const built = buildCall({ playbook }).ring().answer().record({ type: "setCallType", callType: "information" })
    built.hangUp("agent")
    expect(dueIn(built, "wrapUp")).toBeUndefined()
    expect(dueIn(buildCall({ playbook }).ring().answer().hangUp("agent"), "wrapUp")).toBeGreaterThan(0)
  })

  test("its practices count live and on the scorecard", () => {
    const built = buildCall({ playbook }).ring().answer().record({ type: "setCallType", callType: "message" })
    const { session, heardAt } = built.call.getSnapshot()
    const ids = scorePractices(session, built.log, playbook).map(({ practiceId }) => practiceId)
    expect(ids).not.toContain("empathy")
    expect(ids).toHaveLength(standardPractices().length - 1)
    expect(toCoachSettings(playbook, session.callTypes).practices).toEqual({
      close: { weight: 70 },
      empathy: { on: false },
    })
    const slice = { pacing: null, heard: { turns: [], older: {} }, advices: [] }
    const standing = { session, settings: playbook, slice, log: { size: 0, event: () => undefined }, now: heardAt }
    expect(whyNot(standing, "empathy")).toEqual({ code: "coach/switched-off" })
  })

  test("is checked like the rest of the playbook", () => {
    const given = { client: "acme", zone: "UTC", callTypes: { mesage: {} } }
    expect(() => definePlaybook(given as never)).toThrow("playbook/invalid")
    expect(() => definePlaybook({ ...given, callTypes: { message: { clocks: { ventMs: 1 } } } })).toThrow(
      "playbook/invalid",
    )
  })
})
