import { describe, expect, it } from "vitest"
import { isClosing, mayAskMore } from "evenkeel/session"
import { connected, HOUR, MINUTE, refusalOf, SECOND, settingsWith, sue, typesOf } from "./scene.js"

describe("the end", () => {
  it("allows one more question after the caller's signal, at most", () => {
    const here = connected()
    expect(mayAskMore(here.state)).toBe(true)
    here.says("agent", "Anything else?", { cues: ["anythingElse"] })
    expect(here.state.closing).toEqual([])
    here.do("noteAsked")
    expect(mayAskMore(here.state)).toBe(true)
    here.says("caller", "I have to run", { cues: ["endSignal"] })
    expect(mayAskMore(here.state)).toBe(true)
    here.says("agent", "Anything else?", { cues: ["anythingElse"] })
    expect(mayAskMore(here.state)).toBe(false)
    here.do("noteEndSignal")
    expect(mayAskMore(here.state)).toBe(false)
  })

  it("is begun by word or by hand, and withdrawn by one more thing, also one that is heard", () => {
    const here = connected()
    here.says("agent", "Thanks for ringing, goodbye", { cues: ["closing"] })
    expect(isClosing(here.state)).toBe(true)
    const turnId = here.says("caller", "Oh, and the bill is wrong", { cues: ["problem"] })
    expect(isClosing(here.state)).toBe(false)
    here.retracts(turnId)
    expect(isClosing(here.state)).toBe(true)
  })
})

describe("what the agents made of it", () => {
  it("is a code a segment, value tags and praise, each with its evidence", () => {
    const here = connected()
    here.do("setDisposition", { code: "wrong", segmentId: "segment-1" })
    here.do("setDisposition", { code: "booked", segmentId: "segment-1" })
    const [tagged] = here.do("tagValue", { value: "saved" })
    here.do("notePraise", { words: "Best help in years" })
    const { dispositions, values, praises } = here.state.outcome
    expect(dispositions.map(({ code }) => code)).toEqual(["wrong", "booked"])
    expect(values).toEqual([{ seq: tagged!.seq, at: here.now, value: "saved" }])
    expect(praises).toMatchObject([{ words: "Best help in years" }])
  })
})

describe("the wrap-up", () => {
  it("has a limit; without a code by then it is unclassified, not done", () => {
    const here = connected()
    here.do("closeLine", { endedBy: "caller" })
    expect(here.call.nextDeadline()).toEqual({ at: here.now + 2 * MINUTE, key: "wrapUp" })
    expect(typesOf(here.tick(2 * MINUTE))).toEqual(["clock.due", "disposition.set"])
    expect(here.state.outcome.dispositions).toMatchObject([{ code: "unclassified" }])
    expect(here.state.line.phase).toBe("wrapUp")
    here.do("setDisposition", { code: "booked" })
    expect(here.state.outcome.dispositions.map(({ code }) => code)).toEqual(["unclassified", "booked"])
  })

  it("is given more time, as often as it is asked for, and keeps it whatever is still reported of the line", () => {
    const here = connected()
    expect(refusalOf(here.try({ type: "extendWrapUp" }))).toBe("session/wrong-standing")
    here.do("closeLine", { endedBy: "caller" })
    const limit = here.now + 2 * MINUTE
    here.do("extendWrapUp")
    expect(here.call.nextDeadline()).toEqual({ at: limit + 2 * MINUTE, key: "wrapUp" })
    const [more] = here.do("extendWrapUp", { byMs: 30 * SECOND })
    here.do("closeLine", { endedBy: "network", vendorReason: "LEG_LOST" })
    expect(here.call.nextDeadline()).toEqual({ at: limit + 2.5 * MINUTE, key: "wrapUp" })
    here.do("strikeRecord", { seq: more!.seq, reason: "wrong button", by: sue })
    expect(here.call.nextDeadline()).toEqual({ at: limit + 2 * MINUTE, key: "wrapUp" })
    expect(here.state.outcome.extensions).toMatchObject([{ byMs: 2 * MINUTE }])
    here.tick(4 * MINUTE)
    expect(here.state.outcome.dispositions).toMatchObject([{ code: "unclassified" }])
    expect(refusalOf(here.try({ type: "extendWrapUp" }))).toBe("session/wrong-standing")
    expect(refusalOf(here.try({ type: "extendWrapUp", byMs: 0 }))).toBe("session/invalid-command")
  })

  it("is over once, whatever is still reported of the line", () => {
    const here = connected()
    here.do("closeLine", { endedBy: "caller" })
    here.tick(3 * MINUTE)
    here.do("closeLine", { endedBy: "network", vendorReason: "LEG_LOST" })
    here.do("connectCall", { correlation: { vendor: "v", callId: "x" } })
    expect(here.tick(HOUR)).toEqual([])
    expect(here.call.events().filter(({ type }) => type === "clock.due")).toHaveLength(1)
  })

  it("leaves a code that is there alone", () => {
    const here = connected()
    here.do("setDisposition", { code: "booked" })
    here.do("closeLine", { endedBy: "caller" })
    expect(typesOf(here.tick(HOUR))).toEqual(["clock.due"])
  })

  it("wants one of the agent who has the call now: an earlier agent's does not count", () => {
    const here = connected()
    here.do("setDisposition", { code: "passed on", segmentId: here.state.segments[0]!.segmentId })
    here.do("startSegment", { agentId: "ben" })
    here.do("closeLine", { endedBy: "caller" })
    here.tick(HOUR)
    expect(here.state.outcome.dispositions.map(({ code }) => code)).toEqual(["passed on", "unclassified"])
  })

  it("has none where nobody answered, the client wants none, or the call is completed", () => {
    const missed = connected({ playbook: settingsWith({ clocks: { wrapUpMs: null } }) })
    missed.do("closeLine", { endedBy: "caller" })
    expect(missed.call.nextDeadline()).toBeUndefined()
    const done = connected()
    done.do("closeLine", { endedBy: "caller" })
    done.do("completeCall", { at: done.now + SECOND })
    expect(done.call.nextDeadline()).toBeUndefined()
    expect(done.tick(HOUR)).toEqual([])
  })
})
