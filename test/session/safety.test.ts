import { describe, expect, it } from "vitest"
import { createCall } from "evenkeel"
import { inSafetyMode, standingFlags } from "evenkeel/session"
import { ann, connected, cue, HOUR, MINUTE, refusalOf, scene, SECOND, settingsWith, sue, typesOf } from "./scene.js"

describe("safety mode", () => {
  it.each([
    ["crisis", "crisis"],
    ["emergency.fire", "fire"],
    ["emergency.gas", "gas"],
    ["emergency.medical", "medical"],
    ["emergency.duress", "duress"],
  ] as const)("is entered on %s, half as sure as other cues must be", (kind, danger) => {
    const here = connected()
    here.says("caller", "There is", { cues: [cue(kind, { confidence: 0.24 })] })
    expect(inSafetyMode(here.state)).toBeUndefined()
    here.says("caller", "There is", { cues: [cue(kind, { confidence: 0.25 })] })
    expect(inSafetyMode(here.state)).toBe(danger)
  })

  it("is of the kind that was told, where the cues tell it as a danger to life too", () => {
    const call = createCall({ callId: "CA1", at: 0 })
    call.record({ type: "connectCall", at: 1_000 })
    call.hear({ speaker: "caller", text: "I can smell gas in the whole house.", at: 9_000 })
    expect(inSafetyMode(call.getSnapshot().session)).toBe("gas")
    const here = connected()
    here.says("caller", "I want to die, and there is a fire", { cues: [cue("crisis"), cue("emergency.fire")] })
    expect(inSafetyMode(here.state)).toBe("crisis")
  })

  it("is entered once, from any phase of the line, by anybody", () => {
    const here = scene()
    here.do("enterSafety", { kind: "fire", by: { id: "x", role: "vendor" } })
    here.says("caller", "Fire!", { cues: ["emergency.fire"] })
    expect(here.state.safety).toHaveLength(1)
  })

  it("is cleared by a person with a reason, and by nobody else", () => {
    const here = connected()
    here.do("enterSafety", { kind: "gas" })
    for (const role of ["host", "vendor"] as const)
      expect(refusalOf(here.try({ type: "clearSafety", reason: "x", by: { id: "x", role } }))).toBe(
        "session/not-allowed",
      )
    expect(refusalOf(here.try({ type: "clearSafety", reason: " ", by: ann }))).toBe("session/invalid-command")
    here.do("clearSafety", { reason: "It was paint", by: sue })
    expect(inSafetyMode(here.state)).toBeUndefined()
    expect(here.state.safety.at(-1)).toMatchObject({ kind: "cleared", reason: "It was paint" })
    expect(refusalOf(here.try({ type: "clearSafety", reason: "x", by: ann }))).toBe("session/not-found")
  })

  it("is not cleared by words: neither a joke, nor a correction, nor the turn taken back", () => {
    const here = connected()
    const turnId = here.says("caller", "I'll set the house on fire", { cues: ["emergency.fire"] })
    here.says("caller", "I was joking", { cues: ["correction", "gratitude"] })
    here.reports(turnId, [], 1)
    expect(inSafetyMode(here.state)).toBe("fire")
    here.retracts(turnId)
    expect(inSafetyMode(here.state)).toBe("fire")
    expect(here.state.safety).toMatchObject([{ kind: "fire", groundWithdrawn: true }])
  })

  it("stands on new words, when danger is heard again after the first ones were taken back", () => {
    const here = connected()
    const turnId = here.says("caller", "I'll set the house on fire", { cues: ["emergency.fire"] })
    here.retracts(turnId)
    here.says("caller", "My chest hurts and I can't breathe", { cues: ["emergency.medical"] })
    expect(inSafetyMode(here.state)).toBe("medical")
    expect(here.state.safety.at(-1)).not.toHaveProperty("groundWithdrawn")
  })

  it("stands where it was said before a person cleared another, and heard after that", () => {
    const here = connected()
    here.do("enterSafety", { kind: "fire" })
    here.wait(2 * SECOND)
    here.do("clearSafety", { reason: "Toast", by: sue })
    const turnId = here.says("caller", "Now I smell gas", { at: here.now - SECOND })
    here.do("reportCues", { turnId, revision: 0, source: "x@1", cues: [cue("emergency.gas")], at: here.now - SECOND })
    expect(inSafetyMode(here.state)).toBe("gas")
    expect(here.state.safety.map(({ kind }) => kind)).toEqual(["fire", "cleared", "gas"])
  })

  it("stands where the clearing is told late, and danger was said meanwhile", () => {
    const here = connected()
    here.do("enterSafety", { kind: "fire" })
    here.wait(2 * SECOND)
    here.do("enterSafety", { kind: "gas" })
    here.do("clearSafety", { reason: "Toast", by: sue, at: here.now - SECOND })
    expect(inSafetyMode(here.state)).toBe("gas")
  })

  it("is not entered again for the same danger in a turn that a person has cleared", () => {
    const here = connected()
    const turnId = here.says("caller", "It is on fire, ha ha", { cues: ["emergency.fire"] })
    here.do("clearSafety", { reason: "A joke about a barbecue", by: sue })
    here.reports(turnId, ["emergency.fire"], 0, "slow@1")
    expect(inSafetyMode(here.state)).toBeUndefined()
    here.reports(turnId, ["emergency.medical"], 0, "slower@1")
    expect(inSafetyMode(here.state)).toBe("medical")
  })

  it("cannot be struck", () => {
    const here = connected()
    const [entered] = here.do("enterSafety", { kind: "fire" })
    expect(refusalOf(here.try({ type: "strikeRecord", seq: entered!.seq, reason: "x", by: sue }))).toBe(
      "session/not-strikeable",
    )
  })

  it("mutes every clock and every close", () => {
    const playbook = settingsWith({ clocks: { budgetMs: 300_000, budgetWarningMs: 180_000 } })
    const here = connected({ playbook })
    here.do("holdParticipant", { participantId: "caller", consent: true })
    here.do("openVent")
    here.do("enterSafety", { kind: "medical" })
    expect(typesOf(here.tick(HOUR))).not.toContain("clock.due")
    expect(here.call.nextDeadline()).toBeUndefined()
    expect(here.call.may("close")).toMatchObject({ allowed: false, lacking: ["call:safety"] })
    here.do("closeLine", { endedBy: "agent", endReason: "hangUp" })
    expect(here.state.exceptions.at(-1)).toMatchObject({ code: "close/not-ready", lacking: ["call:safety"] })
  })

  it("gives the caller who still waits a check-back again, once it is cleared", () => {
    const here = connected()
    here.do("holdParticipant", { participantId: "caller", consent: true })
    here.do("enterSafety", { kind: "fire" })
    here.tick(10 * MINUTE)
    here.do("clearSafety", { reason: "false alarm", by: ann })
    expect(here.call.nextDeadline()?.key).toBe("holdCheckBack:caller")
  })

  it("can be entered and cleared when the call is over, by a late detector and a person", () => {
    const here = connected()
    here.do("closeLine", { endedBy: "caller" })
    here.do("completeCall")
    here.says("caller", "I can't go on", { cues: ["crisis"] })
    expect(inSafetyMode(here.state)).toBe("crisis")
    here.do("clearSafety", { reason: "spoke to them", by: sue })
    expect(inSafetyMode(here.state)).toBeUndefined()
  })
})

describe("flags", () => {
  it.each([
    ["doNotCall", "doNotCall"],
    ["abuse.threat", "threat"],
    ["threat.legal", "legal"],
    ["threat.publicity", "publicComplaint"],
    ["recordingRefused", "recordingRefused"],
    ["minorStated", "minor"],
  ] as const)("%s raises %s, as heard", (kind, flag) => {
    const here = connected()
    here.says("caller", "Well", { cues: [cue(kind, { confidence: 0.49 })] })
    expect(standingFlags(here.state)).toEqual([])
    here.says("caller", "Well", { cues: [kind] })
    expect(standingFlags(here.state)).toMatchObject([{ flag, confirmed: false }])
    here.do("raiseFlag", { flag, by: ann })
    expect(standingFlags(here.state)).toMatchObject([{ flag, confirmed: true }])
  })

  it("stand whatever disposition comes after them", () => {
    const here = connected()
    here.do("raiseFlag", { flag: "doNotCall" })
    for (const code of ["not interested", "sold", "unclassified"]) here.do("setDisposition", { code })
    here.do("closeLine", { endedBy: "caller" })
    here.tick(HOUR)
    here.do("completeCall")
    expect(standingFlags(here.state)).toMatchObject([{ flag: "doNotCall", confirmed: true }])
  })

  it("stand however many others go up after them", () => {
    const here = connected()
    here.do("raiseFlag", { flag: "doNotCall", by: ann })
    for (let count = 0; count < 250; count++) {
      here.wait(SECOND)
      here.do("raiseFlag", { flag: "legal", basis: count % 2 === 0 ? "heard" : "recorded" })
    }
    expect(standingFlags(here.state).map(({ flag }) => flag)).toEqual(["doNotCall", "legal"])
    const flooded = connected()
    flooded.do("raiseFlag", { flag: "doNotCall", by: ann })
    for (let count = 0; count < 250; count++)
      flooded.says("caller", `I'll sue you ${count}`, { cues: ["threat.legal"] })
    expect(standingFlags(flooded.state).map(({ flag }) => flag)).toEqual(["doNotCall", "legal"])
  })

  it("are taken down by a person with a reason, and go up again", () => {
    const here = connected()
    here.do("raiseFlag", { flag: "legal" })
    here.do("lowerFlag", { flag: "legal", reason: "meant another company", by: sue })
    expect(standingFlags(here.state)).toEqual([])
    const [again] = here.do("raiseFlag", { flag: "legal", basis: "vendor" })
    expect(standingFlags(here.state)).toEqual([{ flag: "legal", confirmed: false, evidence: [again!.seq] }])
    here.do("lowerFlag", { flag: "legal", reason: "another company again", by: sue })
    expect(standingFlags(here.state)).toEqual([])
  })

  it("that were heard go with their words; that were recorded do not", () => {
    const here = connected()
    const turnId = here.says("caller", "I'll sue you", { cues: ["threat.legal"] })
    here.do("raiseFlag", { flag: "threat", by: ann })
    here.retracts(turnId)
    expect(standingFlags(here.state).map(({ flag }) => flag)).toEqual(["threat"])
  })
})
