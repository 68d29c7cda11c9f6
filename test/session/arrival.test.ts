import { describe, expect, it } from "vitest"
import { currentCallType, unmentionedSteps, type Procedure } from "evenkeel/session"
import { connected, phone, scene, settingsWith, T0 } from "./scene.js"

describe("arrival", () => {
  it("tells what the caller had behind them; each report adds to it and corrects", () => {
    const here = scene()
    here.do("describeArrival", { queueWaitMs: 90_000, menuPath: ["2", "1"], startMood: "tense", by: phone })
    here.do("describeArrival", { startMood: "hot", earlierContactCount: 2, brokenPromiseIds: ["p"] })
    expect(here.state.arrival).toEqual({
      queueWaitMs: 90_000,
      menuPath: ["2", "1"],
      startMood: "hot",
      earlierContactCount: 2,
      brokenPromiseIds: ["p"],
    })
  })
})

describe("the type of a call", () => {
  it("is service until something else is said; recorded counts more than proposed", () => {
    const here = scene()
    expect(currentCallType(here.state.callTypes)).toBe("service")
    here.do("setCallType", { callType: "solicitor", by: phone })
    expect(currentCallType(here.state.callTypes)).toBe("solicitor")
    here.do("setCallType", { callType: "message" })
    here.do("setCallType", { callType: "prank", basis: "heard" })
    expect(currentCallType(here.state.callTypes)).toBe("message")
    here.do("setCallType", { callType: "order" })
    expect(currentCallType(here.state.callTypes)).toBe("order")
  })
})

describe("people", () => {
  it("are described in pieces; what is left out stays", () => {
    const here = scene({ caller: { name: "Dana", number: "5550100" } })
    here.do("describeCaller", { callbackNumber: "5550199", verification: "verified" })
    expect(here.state.caller).toEqual({
      name: "Dana",
      number: "5550100",
      callbackNumber: "5550199",
      verification: "verified",
    })
  })

  it("a subject may differ from the caller, and is taken back with null", () => {
    const here = scene()
    here.do("describeSubject", { subject: { relation: "family", name: "Sam", mayDisclose: false } })
    expect(here.state.subject).toEqual({ relation: "family", name: "Sam", mayDisclose: false })
    here.do("describeSubject", { subject: null })
    expect(here.state.subject).toBeNull()
  })
})

describe("the opening", () => {
  it("pins client, playbook and direction", () => {
    const here = scene({ direction: "callback", correlation: { vendor: "v", callId: "x" } })
    expect(here.state.opening).toEqual({
      client: "unnamed",
      direction: "callback",
      openedAt: T0,
      playbook: { version: "0", hash: "none" },
    })
    expect(here.state.line.correlations).toEqual([{ vendor: "v", callId: "x" }])
  })
})

describe("expected steps", () => {
  const restart: Procedure = {
    procedureId: "restart",
    steps: [
      { stepId: "unplug", text: "Unplug the box" },
      { stepId: "wait", text: "Wait ten seconds" },
      { stepId: "plug", text: "Plug it in" },
    ],
  }
  const procedures = [restart, { procedureId: "meter", steps: [{ stepId: "read", text: "Read the meter" }] }]
  const asked = (here: ReturnType<typeof scene>) =>
    unmentionedSteps(here.state, procedures).map(({ procedureId, step }) => `${procedureId}/${step.stepId}`)

  it("are asked about where the caller did not mention them, of procedures that apply", () => {
    const here = connected({ playbook: settingsWith({ procedures }) })
    expect(asked(here)).toEqual([])
    here.do("expectProcedure", { procedureId: "restart" })
    expect(asked(here)).toEqual(["restart/unplug", "restart/wait", "restart/plug"])
    const turnId = here.says("caller", "I did unplug it")
    here.do("markStep", { procedureId: "restart", stepId: "unplug", standing: "done", turnId })
    here.do("markStep", { procedureId: "restart", stepId: "plug", standing: "notApplicable" })
    expect(asked(here)).toEqual(["restart/wait"])
    here.retracts(turnId)
    expect(asked(here)).toEqual(["restart/unplug", "restart/wait"])
  })

  it("are no longer asked about when the procedure is struck", () => {
    const here = connected()
    const [expected] = here.do("expectProcedure", { procedureId: "meter" })
    expect(asked(here)).toEqual(["meter/read"])
    here.do("strikeRecord", { seq: expected!.seq, reason: "wrong house" })
    expect(asked(here)).toEqual([])
  })

  it("stay asked about however many others are marked", () => {
    const here = connected()
    here.do("expectProcedure", { procedureId: "restart" })
    for (let count = 0; count < 250; count++)
      here.do("markStep", { procedureId: "restart", stepId: "unplug", standing: "mentioned" })
    expect(asked(here)).toEqual(["restart/wait", "restart/plug"])
    here.do("setCallType", { callType: "order" })
    for (let count = 0; count < 250; count++) here.do("setCallType", { callType: "prank", basis: "heard" })
    expect(currentCallType(here.state.callTypes)).toBe("order")
  })
})
